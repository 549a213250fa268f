"""The program as a system starts it: with files, with a sample, and with files that come later."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mutualrisk import app, resources
from mutualrisk.engine import edits
from mutualrisk.store import methods
from mutualrisk.store.case_file import CaseFile, save_case
from mutualrisk.ui.theme import Look

LARGE = (1920, 1080)

STARTED = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from mutualrisk import app
from mutualrisk.ui.main_window import MainWindow

def look():
    later, titles = sys.argv[1], []
    if later:
        QCoreApplication.sendEvent(QApplication.instance(), QFileOpenEvent(later))
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow) and window.isVisible():
            print(window.windowTitle().replace("[*]", ""), "icon" if not window.windowIcon().isNull() else "")
    QApplication.exit(0)

QTimer.singleShot(0, look)
sys.exit(app.main(sys.argv[2:]))
"""


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A case in a file."""
    path = tmp_path / "harbour.mutualrisk"
    made = edits.new_case(
        methods.judge_in_use().method, "commissioner", "screening", "2026-09-01", "Harbour Care"
    )
    save_case(path, CaseFile(made))
    return path


def started(
    folder: Path, *arguments: str, later: str = "", code: str = STARTED, screen: tuple[int, int] = LARGE
) -> set[str]:
    """The titles of the windows that a start with these arguments shows, each with whether it has an icon."""
    names = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA")
    own = {name: str(folder / name) for name in names}
    done = subprocess.run(
        [sys.executable, "-c", code, later, *arguments],
        env={**os.environ, **own, "QT_QPA_PLATFORM": f"offscreen:configfile={_of_size(folder, screen)}"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.splitlines())


def _of_size(folder: Path, size: tuple[int, int]) -> Path:
    """The description of a screen, as Qt's platform without one reads it."""
    width, height = size
    screen = {"name": "one", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
    (folder / "screen.json").write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return folder / "screen.json"


def test_a_bare_start_shows_the_start_page(tmp_path: Path) -> None:
    assert started(tmp_path) == {"MutualRisk icon"}


def test_a_file_on_the_command_line_is_opened(tmp_path: Path, case: Path) -> None:
    assert started(tmp_path, str(case)) == {"Harbour Care – MutualRisk icon"}


def test_several_files_open_in_windows_of_their_own(tmp_path: Path, case: Path) -> None:
    sample = resources.path("samples", "library-mutual.yaml")
    titles = started(tmp_path, str(case), str(sample))
    assert len(titles) == 2


def test_a_sample_is_opened_by_its_name(tmp_path: Path) -> None:
    assert {title.split(",")[0] for title in started(tmp_path, "--sample", "community-health")} == {
        "Estuary Community Health"
    }


def test_a_file_that_comes_later_is_opened_too(tmp_path: Path, case: Path) -> None:
    assert started(tmp_path, later=str(case)) == {"Harbour Care – MutualRisk icon"}


def test_the_window_stands_where_it_last_stood(tmp_path: Path) -> None:
    looked = STARTED.replace(
        "    QApplication.exit(0)",
        "            print(window.width()); window.resize(700, 600); window.close()",
    )
    assert "1280" in started(tmp_path, code=looked)
    assert "700" in started(tmp_path, code=looked)


def test_the_keyboard_begins_at_the_first_thing_of_the_first_page(tmp_path: Path) -> None:
    """Not on the page as a whole, which was not seen yet when its case was opened."""
    focused = "            print('at', type(window.focusWidget()).__name__)\n    QApplication.exit(0)"
    looked = STARTED.replace("    QApplication.exit(0)", focused)
    (at,) = (
        line for line in started(tmp_path, "--sample", "library-mutual", code=looked) if line[:3] == "at "
    )
    assert at in {"at Link", "at QPushButton"}


def test_the_first_window_is_no_larger_than_the_screen(tmp_path: Path) -> None:
    measured = "            print(window.width(), window.height())\n    QApplication.exit(0)"
    looked = STARTED.replace("    QApplication.exit(0)", measured)
    (size,) = started(tmp_path, code=looked, screen=(1280, 720)) - {"MutualRisk icon"}
    width, height = map(int, size.split())
    assert 1000 < width < 1280
    assert 600 < height < 720


TOLD = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from mutualrisk.ui.theme import Dressing
application = QApplication([])
dressing = Dressing(application, "light")
long = "Save the changes to “Estuary Community Health, Adult community services”?"
for words in ("The case was not saved.", long):
    box = QMessageBox(QMessageBox.Icon.Warning, "MutualRisk", words)
    box.setInformativeText("The file that was there is unchanged. Save it to another place.")
    box.show()
    application.processEvents()
    headline, why = (box.findChild(QLabel, f"qt_msgbox_{name}label") for name in ("", "informative"))
    print(headline.wordWrap() or headline.width() >= headline.sizeHint().width(), why.width() >= 340, words)
"""


@pytest.mark.parametrize("screen", [(1920, 1080), (1280, 720)])
def test_a_message_has_room_for_its_headline_and_its_reason(screen: tuple[int, int], tmp_path: Path) -> None:
    found = started(tmp_path, code=TOLD, screen=screen)
    assert len(found) == 2
    assert all(line.startswith("True True ") for line in found)


def test_the_command_line_is_read_as_it_is_meant(capsys: pytest.CaptureFixture[str]) -> None:
    assert app.read([]) == app.Asked()
    assert app.read(["a.mutualrisk", "b.yaml"]) == app.Asked(("a.mutualrisk", "b.yaml"))
    assert app.read(["--sample", "library-mutual", "a"]) == app.Asked(("a",), ("library-mutual",))
    for wrong in (["--sample", "nobody"], ["--nonsense"]):
        with pytest.raises(SystemExit):
            app.read(wrong)
    assert "mutualrisk-window" in capsys.readouterr().err


def test_the_icon_has_every_size(look: Look) -> None:  # noqa: ARG001 - Qt must have begun
    assert {size.width() for size in app.icon().availableSizes()} == set(app.ICON_SIZES)


EDITED = """
import sys
from PySide6.QtWidgets import QApplication
from mutualrisk.app import started
from mutualrisk.domain.answer import Answer
from mutualrisk.engine import edits

windows = started(sys.argv[2:]).windows
QApplication.processEvents()
session = windows.all_open()[0].session
asked = session.method, session.assessment.id, "turnover", Answer(value=1e6)
assert session.edit("turnover", lambda case: edits.answered(case, *asked))
session.settle()
print("pydantic" in sys.modules)
"""


def test_a_case_is_opened_and_edited_without_loading_pydantic(tmp_path: Path, case: Path) -> None:
    assert started(tmp_path, str(case), code=EDITED) == {"False"}
