"""The question after an interruption: what was edited is told, and nothing is decided by accident."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.store import opening
from mutualrisk.store.opening import NewCase, Office
from mutualrisk.store.recovery import Left, left_journals
from mutualrisk.ui.dialogs.recovery import RecoveryDialog
from mutualrisk.ui.theme import Look
from tests.ui.hands import button, click, press, texts
from tests.ui.pseudo import cut, pseudo_language, untranslated


@pytest.fixture
def left(tmp_path: Path) -> Left:
    """What a program left that ended after an edit was taken back."""
    office = Office(journals=tmp_path / "journals")
    desk = opening.begun(office, NewCase("board", "screening", "Harbour Care")).desk
    desk.edit("turnover", desk.case.model_copy(update={"title": "Ours"}))
    desk.edit("note on the case", desk.case.model_copy(update={"note": "Look again"}))
    desk.undo()
    desk.abandon()
    (found,) = left_journals(tmp_path / "journals")
    return found


@pytest.fixture
def dialog(qtbot: QtBot, owner: QWidget, look: Look, left: Left) -> RecoveryDialog:
    """The question, open."""
    made = RecoveryDialog(left, look, owner)
    made.open()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    return made


def test_an_edit_that_was_taken_back_is_told_as_taken_back(dialog: RecoveryDialog) -> None:
    (named,) = [one for one in texts(dialog) if one.startswith("The last ones:")]
    assert named.startswith("The last ones: Undo: note on the case; Note on the case; Turnover")


@pytest.mark.parametrize(("words", "decision"), [
    ("Bring it back", "recover"), ("Decide later", "later"), ("Remove for good", "discard")])  # fmt: skip
def test_each_button_decides(dialog: RecoveryDialog, words: str, decision: str) -> None:
    click(button(dialog, words))
    assert dialog.decision == decision
    assert not dialog.isVisible()


def test_escape_decides_nothing(dialog: RecoveryDialog) -> None:
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.decision == "later"
    assert not dialog.isVisible()


def test_it_is_translated_and_never_cut(qtbot: QtBot, owner: QWidget, look: Look, left: Left) -> None:
    with pseudo_language():
        made = RecoveryDialog(left, look, owner)
        made.open()
        qtbot.waitExposed(made)
        assert untranslated(made) == []
        assert cut(made) == []
        made.close()
