"""What a new case is for, asked in one small dialog."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.domain.value import Depth, Perspective
from mutualrisk.engine import edits
from mutualrisk.engine.evaluate import evaluate_with
from mutualrisk.store import methods
from mutualrisk.ui.dialogs.new_case import NewCaseDialog
from mutualrisk.ui.main_window import MainWindow
from mutualrisk.ui.theme import Dressing
from mutualrisk.ui.widgets.text_line import TextLine
from mutualrisk.ui.windows import Windows
from tests.ui.hands import button, click, named, press, texts, write
from tests.ui.pseudo import cut, pseudo_language, untranslated


@pytest.fixture
def dialog(qtbot: QtBot, owner: QWidget) -> NewCaseDialog:
    made = NewCaseDialog(owner, "commissioner")
    made.open()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    made = Windows(Dressing(qapp, "light")).new_window()
    qtbot.addWidget(made)
    yield made
    made.show_session(None)


def test_names_may_wait(dialog: NewCaseDialog) -> None:
    press(dialog, Qt.Key.Key_Return)
    assert dialog.result()
    assert dialog.wanted() == ("commissioner", "screening", "", "")


def test_everything_is_given_by_keyboard(dialog: NewCaseDialog) -> None:
    press(dialog, Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is named(dialog, "Name of our organisation")
    write(dialog.focusWidget(), " Fernleaf ")
    press(dialog, Qt.Key.Key_Tab)
    write(dialog.focusWidget(), "Libraries")
    press(dialog, Qt.Key.Key_Return)
    assert dialog.wanted() == ("board", "full", "Fernleaf", "Libraries")


def test_the_names_are_asked_as_the_reader_calls_them(dialog: NewCaseDialog) -> None:
    assert "Name of the bidder" in texts(dialog)
    click(button(dialog, "A board, about its own organisation"))
    assert "Name of our organisation" in texts(dialog)
    assert isinstance(named(dialog, "Name of our organisation"), QLineEdit)


def test_escape_begins_nothing(dialog: NewCaseDialog) -> None:
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not dialog.result()


@pytest.mark.parametrize("perspective", ["commissioner", "board"])
def test_it_promises_as_many_questions_as_there_are(dialog: NewCaseDialog, perspective: Perspective) -> None:
    said = " ".join(texts(dialog))
    assert f"{asked(perspective, 'screening')} questions" in said
    assert abs(asked(perspective, "full") - 50) < 6
    assert "about 50 questions" in said


@pytest.mark.parametrize(
    ("door", "page", "perspective"),
    [
        ("Assess a bidder", "contract", "commissioner"),
        ("Assess our own organisation", "organisation", "board"),
    ],
)
def test_the_case_opens_where_one_begins(
    window: MainWindow, door: str, page: str, perspective: Perspective
) -> None:
    def fill() -> None:
        (asking,) = window.findChildren(NewCaseDialog)
        write(asking.form.field("organisation").control, "Harbour Care")
        press(asking, Qt.Key.Key_Return)

    button(window, door).setFocus()
    QTimer.singleShot(0, fill)
    press(window, Qt.Key.Key_Space)
    assert window.frame is not None
    assert window.frame.page_name == page
    assert isinstance(window.focusWidget(), TextLine)
    assert window.frame.session.organisation.name == "Harbour Care"
    assert window.frame.session.assessment.perspective == perspective


def test_it_asks_without_loading_the_engine() -> None:
    script = (
        "import sys, mutualrisk.ui.dialogs.new_case\n"
        "assert not {'mutualrisk.domain.case', 'mutualrisk.engine.evaluate'} & {*sys.modules}"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)


def test_every_text_is_translated_and_none_is_cut(qtbot: QtBot, owner: QWidget) -> None:
    with pseudo_language():
        made = NewCaseDialog(owner, "board")
        made.open()
        qtbot.waitExposed(made)
        assert untranslated(made) == []
        assert cut(made) == []


def asked(perspective: Perspective, depth: Depth) -> int:
    """How many questions show before anything is answered."""
    judge = methods.judge_in_use()
    case = edits.new_case(judge.method, perspective, depth, "2026-09-01")
    result = evaluate_with(judge.program(perspective, depth), case, case.assessments[0])
    return sum(item.shown == "yes" for item in result.asked)
