"""A window without a screen, with a case to work on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from mutualrisk import resources
from mutualrisk.domain.value import Depth, Perspective
from mutualrisk.engine import edits
from mutualrisk.store import methods
from mutualrisk.store.case_file import CaseFile, open_case
from mutualrisk.store.desk import Desk, Place
from mutualrisk.ui import languages
from mutualrisk.ui.main_window import MainWindow
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Dressing, Look, apply, load_look
from mutualrisk.ui.windows import Windows

DAY = "2026-09-01"


@pytest.fixture(autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for each test: journals, settings and recent files of nobody else."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    return home


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    """The light theme at the plain size, put on, in English as it is written in Britain."""
    languages.speak(qapp, languages.BASE)
    found = load_look("light")
    apply(qapp, found)
    return found


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings and journals of a test lie in folders of its own, never in those of whoever runs it."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "user" / name.lower()))


@pytest.fixture
def sample_session(look: Look) -> Iterator[Session]:  # noqa: ARG001 - Qt must have begun
    """The commissioner's sample, open."""
    held = open_case(resources.path("samples", "community-health.yaml"))
    yield from _session(held)


@pytest.fixture
def board_session(look: Look) -> Iterator[Session]:  # noqa: ARG001 - Qt must have begun
    """The board's sample, open."""
    held = open_case(resources.path("samples", "library-mutual.yaml"))
    yield from _session(held)


@pytest.fixture
def new_session(look: Look) -> Iterator[Session]:  # noqa: ARG001 - Qt must have begun
    """A new full case of a commissioner, in which nothing is answered."""
    yield from _session(blank("commissioner", "full"))


@pytest.fixture
def screening_session(look: Look) -> Iterator[Session]:  # noqa: ARG001 - Qt must have begun
    """A new screening by a board, in which nothing is answered."""
    yield from _session(blank("board", "screening"))


def blank(perspective: Perspective, depth: Depth) -> CaseFile:
    """A new case."""
    return CaseFile(edits.new_case(methods.judge_in_use().method, perspective, depth, DAY, "Harbour Care"))


@pytest.fixture
def window(qapp: QApplication, look: Look) -> Iterator[MainWindow]:
    """The real window with its start page, in light."""
    windows = Windows(Dressing(qapp, "light"))
    made = windows.new_window()
    made.resize(1280, 800)  # whatever screen this machine is said to have
    yield made
    made.show_session(None)
    made.close()
    for one in (made, windows.dressing):  # the ring wears the dressing's style, so it goes first
        one.deleteLater()
        QCoreApplication.sendPostedEvents(one, QEvent.Type.DeferredDelete)
    apply(qapp, look)


def _session(held: CaseFile) -> Iterator[Session]:
    session = Session(Desk(held, Place(author="Assessor")), methods.judge_for(held.case.method))
    yield session
    session.close()
