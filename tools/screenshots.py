"""Draws every page of the window without a screen: ``make screenshots``, or ``ARGS="results risk"`` for some.

All of them go to ``build/screenshots/``, light and dark, at 100 % and 200 %; those of README and guide
go to ``docs/pictures/window/`` too, where the visual test compares them.
"""

import os
import sys
import tempfile
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QProgressBar

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.value import worded
from mutualrisk.engine import edits
from mutualrisk.store import methods
from mutualrisk.store.case_file import open_case
from mutualrisk.store.desk import Desk, Place
from mutualrisk.ui import languages
from mutualrisk.ui.dialogs.offer import OfferDialog
from mutualrisk.ui.importing_list.dialog import OrganisationListDialog
from mutualrisk.ui.main_window import MainWindow
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Dressing
from mutualrisk.ui.widgets.disclosure import Disclosure
from mutualrisk.ui.windows import Windows

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build" / "screenshots"
MOMENT = datetime(2026, 10, 12, 9, 30, tzinfo=UTC)
KEPT = ROOT / "docs" / "pictures" / "window"


LIST = "list"
"""The dialog that takes organisations from a list; its places are its steps."""
EXAMPLE = ROOT / "docs" / "user-guide" / "bidders.csv"
DIALOG = QSize(930, 720)
"""A dialog in a picture, at 100 %; the screen that is drawn on is smaller than people's."""


class Shot(NamedTuple):
    """A picture: its name, the sample and place that it shows; whether README or guide show it."""

    name: str
    sample: str
    page: str
    place: str = ""
    kept: bool = False
    reads: str = ""
    """A file that is read in; then what it offers is shown, and no page."""


SHOTS: tuple[Shot, ...] = (
    Shot("start", "", "", kept=True),
    Shot("overview", "community-health", "overview", kept=True),
    Shot("contract", "community-health", "contract"),
    Shot("organisations", "community-health", "organisation", kept=True),
    Shot("list-columns", "community-health", LIST, "1", kept=True),
    Shot("list-organisations", "community-health", LIST, "2", kept=True),
    Shot("questions", "community-health", "questions", "question:free_reserves", kept=True),
    Shot("search", "community-health", "questions", "search:pension"),
    Shot("evidence", "community-health", "evidence"),
    Shot("results", "community-health", "results", kept=True),
    Shot("risk", "community-health", "results", "risk:reserves", kept=True),
    Shot("actions", "library-mutual", "actions", kept=True),
    Shot("reports", "community-health", "reports", kept=True),
    Shot("feedback", "community-health", "reports", "feedback/bidder 0"),
    Shot("board-paper", "library-mutual", "reports", "board/board 0"),
    Shot("questionnaire", "library-mutual", "reports", "questionnaire/public 1"),
    Shot("method", "community-health", "method", "risk:reserves", kept=True),
    Shot("history", "library-mutual", "history"),
    Shot("board-overview", "library-mutual", "overview"),
    Shot("board-results", "library-mutual", "results"),
    Shot("accounts", "community-health", "", "moves", kept=True, reads="accounts/harbour-lane-2026.html"),
    Shot("answers", "community-health", "", "lines", kept=True, reads="accounts/harbour-lane-2026.html"),
)


class Setting(NamedTuple):
    """How the window looks: theme, text size in per cent, width and height."""

    theme: str
    size: int
    width: int
    height: int

    @property
    def name(self) -> str:
        """What files are called by it."""
        return f"{self.theme}-{self.size}"


SETTINGS = (
    Setting("light", 100, 1440, 900),
    Setting("dark", 100, 1440, 900),
    Setting("light", 200, 1280, 720),
    Setting("dark", 200, 1280, 720),
    Setting("high_contrast", 100, 1440, 900),
)
PLAIN, NIGHT = SETTINGS[0], SETTINGS[1]
ALSO_DARK = ("questions", "results")
"""What the README and the guide show dark, too."""


def main(arguments: list[str]) -> None:
    """Draw all pages, or those that are named; ``--kept-to FOLDER`` draws only what the documents show."""
    os.environ.update({"QT_QPA_PLATFORM": "offscreen", "TZ": "Europe/London"})
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):  # nobody's recent cases, settings and journals
        os.environ[name] = tempfile.mkdtemp()
    application = QApplication(["MutualRisk"])
    languages.speak(application, languages.BASE)
    if arguments[:1] == ["--kept-to"]:
        _draw(application, set(), None, Path(arguments[1]))
    else:
        _draw(application, set(arguments), BUILD, KEPT)


def _draw(application: QApplication, names: set[str], build: Path | None, kept: Path) -> None:
    for setting in SETTINGS:
        dressing = Dressing(application, setting.theme, setting.size)  # type: ignore[arg-type]  # a theme's name
        windows = Windows(dressing)
        for shot in SHOTS:
            name = kept_name(shot, setting)
            if (names and shot.name not in names) or (build is None and not name):
                continue
            picture = _drawn(windows, shot, setting)
            if build is not None:
                _save(picture, build / f"{shot.name}-{setting.name}.png")
            if name:
                _save(picture, kept / name)


def kept_name(shot: Shot, setting: Setting) -> str:
    """Under which name the README and the guide show a picture; "" where they do not."""
    if shot.kept and setting is PLAIN:
        return f"{shot.name}.png"
    return f"{shot.name}-dark.png" if setting is NIGHT and shot.name in ALSO_DARK else ""


def _drawn(windows: Windows, shot: Shot, setting: Setting) -> QImage:
    window = windows.new_window()
    window.resize(setting.width, setting.height)
    if shot.page:
        session = _session(shot.sample)
        window.show_session(session)
        session.settle()
        if shot.page == LIST:
            return _dialog(window, session, int(shot.place), setting)
        if window.frame:
            window.frame.show_page(shot.page, shot.place)
        window.setFocus()
    picture = _offered(window, shot) if shot.reads else _settled(window)
    window.show_session(None)
    window.close()
    return picture


def _settled(window: MainWindow) -> QImage:
    _settle(window)
    return window.grab().toImage()


def _offered(window: MainWindow, shot: Shot) -> QImage:
    """What a file offers to a case in which no figure is known, with the parts beside it open."""
    session = _session(shot.sample)
    figures = {one.id for one in session.method.questions if one.figure}
    for question in figures & {*session.answers}:
        change = partial(
            edits.answered,
            method=session.method,
            assessment=session.assessment.id,
            question=question,
            answer=None,
        )
        session.edit(question, change)
    name = partial(edits.with_organisation, id_=session.organisation.id, name="Harbour Lane Care CIC")
    session.edit("name", name)
    window.show_session(session)
    if window.frame:
        window.frame.read([str(ROOT / "resources" / "samples" / shot.reads)])
    _settle(window)
    (dialog,) = window.findChildren(OfferDialog)
    dialog.findChildren(Disclosure)[1].set_open(is_open=shot.place == "moves")
    dialog.resize(dialog.width(), window.height())
    _settle(window)
    picture = dialog.grab().toImage()
    dialog.reject()
    return picture


def _dialog(window: MainWindow, session: Session, step: int, setting: Setting) -> QImage:
    """The dialog of lists in one of its steps."""
    dialog = OrganisationListDialog(window, session, EXAMPLE, MOMENT.date().isoformat())
    dialog.open()
    _settle(window)
    if step > 1:
        dialog.accept()
        _settle(window)
    dialog.resize(DIALOG * (setting.size / PLAIN.size))
    _settle(window)
    picture = dialog.grab().toImage()
    dialog.close()
    window.show_session(None)
    window.close()
    return picture


def _session(sample: str) -> Session:
    """A sample that keeps no journal, with two edits for the history."""
    held = open_case(ROOT / "resources" / "samples" / f"{sample}.yaml")
    desk = Desk(held, Place(author="Head of commissioning"), clock=lambda: MOMENT)
    session = Session(desk, methods.judge_for(held.case.method))
    assessment = session.assessment.id
    for question, value in (("staff_count", 214.0), ("decision_days", 9.0)):
        answer = Answer(value=value)
        change = partial(
            edits.answered, method=session.method, assessment=assessment, question=question, answer=answer
        )
        text = worded(session.question(question).text, session.assessment.perspective)
        session.edit(" ".join(text.split()), change)
    return session


def _settle(window: MainWindow) -> None:
    """Let what is worked out in idle time, and written in the background, come in."""
    loop, busy = QEventLoop(), QTimer(interval=50)
    QTimer.singleShot(700, busy.start)
    busy.timeout.connect(lambda: None if _is_busy(window) else QTimer.singleShot(700, loop.quit))
    QTimer.singleShot(30_000, loop.quit)
    loop.exec()


def _is_busy(window: MainWindow) -> bool:
    """Whether a progress bar is still to be seen."""
    return any(bar.isVisible() for bar in window.findChildren(QProgressBar))


def _save(picture: QImage, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(path)):
        sys.exit(f"{path} could not be written")


if __name__ == "__main__":
    main(sys.argv[1:])
