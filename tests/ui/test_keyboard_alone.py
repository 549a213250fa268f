"""A whole screening by keyboard alone: from the start page to a report on disk, the focus always in sight."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.ui.dialogs.new_case import NewCaseDialog
from mutualrisk.ui.main_window import MainWindow
from mutualrisk.ui.questions.question_card import QuestionCard
from mutualrisk.ui.theme import Dressing
from mutualrisk.ui.windows import Windows
from tests.ui import dialogues
from tests.ui.hands import button, settle
from tests.ui.tab_round import unseen

KEYS = Qt.Key
NUMBERS = {
    "annual_contract_value": "2400000",
    "turnover": "3.1m",
    "annual_running_cost": "3050000",
    "free_reserves": "410000",
    "surplus": "50000",
}
"""Sums that go with one another; other questions get a small number."""
MOST_STOPS = 200


class Typist:
    """Has no mouse. After each key the focus has to be somewhere, and to be seen."""

    def __init__(self, window: MainWindow) -> None:
        """Sit down at a window."""
        self.window = window

    @property
    def at(self) -> QWidget:
        """What has the focus."""
        found: QWidget | None = QApplication.focusWidget()
        assert found is not None, "the focus was lost"
        return found

    def press(self, key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.at, key, how)
        settle()
        if QApplication.activeWindow() is None:
            self.window.activateWindow()  # as a window manager does once a dialog has gone
            settle()
        assert not unseen(self.at), f"{type(self.at).__name__} {self.at.accessibleName()} {unseen(self.at)}"

    def control(self, key: Qt.Key) -> None:
        """Press a key with Ctrl."""
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def type(self, text: str) -> None:
        """Type over what is in the field."""
        self.control(KEYS.Key_A)
        QTest.keyClicks(self.at, text)
        settle()

    def tab_to(self, name: str) -> None:
        """Press Tab until something whose name begins like this has the focus."""
        passed = []
        for _ in range(MOST_STOPS):
            passed.append(said(self.at))
            if passed[-1].startswith(name):
                return
            self.press(KEYS.Key_Tab)
        pytest.fail(f"the tab key does not come to {name}, only to {sorted({*passed})}")

    def is_on(self, page: str) -> bool:
        """Whether the focus is on a page."""
        frame = self.window.frame
        return frame is not None and frame.page_name == page and frame.page(page).isAncestorOf(self.at)

    def card(self) -> QuestionCard | None:
        """The question that has the focus."""
        widget: QWidget | None = self.at
        while widget is not None and not isinstance(widget, QuestionCard):
            widget = widget.parentWidget()
        return widget


def said(widget: QWidget) -> str:
    """What a widget is called."""
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


@pytest.fixture
def typist(qtbot: QtBot, qapp: QApplication) -> Typist:
    """Somebody at the start page."""
    window = Windows(Dressing(qapp)).new_window()
    qtbot.addWidget(window, before_close_func=lambda _: window.show_session(None))
    window.resize(1280, 720)
    with qtbot.waitActive(window):
        window.activateWindow()
    return Typist(window)


def answer_section(typist: Typist) -> None:
    """Answer each question of a section as the tab key comes to its field, up to the section's end."""
    done: set[str] = set()
    for _ in range(MOST_STOPS):
        card = typist.card()
        if card is not None and card.question.id not in done and card.area.isAncestorOf(typist.at):
            done.add(card.question.id)
            answer(typist, card.question.id)
        typist.press(KEYS.Key_Tab)
        if said(typist.at).startswith("Continue") or not typist.is_on("questions"):
            return


def answer(typist: Typist, question: str) -> None:
    """Choose the second row, or type a number."""
    if isinstance(typist.at, QRadioButton):
        typist.press(KEYS.Key_Space)
        typist.press(KEYS.Key_Down)
    elif isinstance(typist.at, QLineEdit):
        typist.type(NUMBERS.get(question, "12"))


def begin(dialog: NewCaseDialog) -> None:
    """Take what the dialog proposes."""
    QTest.keyClick(QApplication.focusWidget() or dialog, KEYS.Key_Return)


def name_file(path: Path) -> None:
    """Type a file's name where the program asks for one, and press Enter."""

    def typed(dialog: QFileDialog) -> None:
        field = dialogues.named(dialog, QLineEdit, "fileNameEdit")
        assert field.hasFocus()
        field.selectAll()
        QTest.keyClicks(field, str(path))
        QTest.keyClick(field, KEYS.Key_Return)

    dialogues.when_asked(QFileDialog, typed)


def take_back(typist: Typist) -> None:
    """Undo the last answer, and bring it back."""
    session = typist.window.session
    assert session is not None
    before = dict(session.answers)
    typist.control(KEYS.Key_Z)
    assert session.answers != before
    typist.control(KEYS.Key_Y)
    assert session.answers == before


@pytest.mark.slow
def test_a_screening_is_done_by_keyboard_alone(typist: Typist, qtbot: QtBot, tmp_path: Path) -> None:
    window = typist.window
    typist.tab_to("Assess our own organisation")
    dialogues.when_asked(NewCaseDialog, begin)
    typist.press(KEYS.Key_Return)
    session = window.session
    assert session is not None
    assert typist.is_on("organisation"), "the page has the focus"

    typist.control(KEYS.Key_4)
    for _ in range(12):
        assert typist.is_on("questions")
        answer_section(typist)
        if not said(typist.at).startswith("Continue"):
            break
        typist.press(KEYS.Key_Space)
    answered = {item.id for item in session.result.asked if item.state != "unanswered"}
    assert len(answered) == len(session.result.asked) == 15
    take_back(typist)
    typist.control(KEYS.Key_6)
    assert typist.is_on("results")
    typist.press(KEYS.Key_F6)
    typist.control(KEYS.Key_8)
    assert typist.is_on("reports")
    report = tmp_path / "screening.pdf"
    qtbot.waitUntil(lambda: button(window, "Save PDF…").isEnabled(), timeout=60_000)
    typist.tab_to("Save PDF")
    name_file(report)
    typist.press(KEYS.Key_Space)
    qtbot.waitUntil(report.exists, timeout=60_000)
    settle()
    assert not unseen(typist.at)
