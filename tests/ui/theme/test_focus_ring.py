"""The ring of focus goes where the keyboard is, and nowhere else."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFocusFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from mutualrisk.ui.theme import Look
from mutualrisk.ui.theme.focus_ring import FocusRing
from mutualrisk.ui.widgets.column import Column
from mutualrisk.ui.widgets.money_edit import MoneyEdit
from mutualrisk.ui.widgets.text_area import TextArea
from tests.ui.hands import settle


@pytest.fixture
def ring(qapp: QApplication, look: Look) -> Iterator[FocusRing]:
    """A ring for the whole application."""
    made = FocusRing(qapp, look)
    yield made
    delete(made)


@pytest.fixture
def page(qtbot: QtBot, ring: FocusRing, look: Look) -> QWidget:  # noqa: ARG001 - the ring is there
    """Two buttons and two fields."""
    made = QWidget()
    qtbot.addWidget(made)
    rows = QVBoxLayout(made)
    for part in (QPushButton("First"), QPushButton("Second"), QLineEdit(), MoneyEdit(look, "Reserves")):
        rows.addWidget(part)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_the_ring_follows_the_keyboard(page: QWidget, ring: FocusRing, qtbot: QtBot) -> None:
    first, second = page.findChildren(QPushButton)
    assert first.hasFocus()
    assert ring.target() is None
    QTest.keyClick(first, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: ring.target() is second)
    QTest.keyClick(second, Qt.Key.Key_Backtab)
    qtbot.waitUntil(lambda: ring.target() is first)


def test_a_click_on_a_button_needs_no_ring_and_one_in_a_field_has_it(
    page: QWidget, ring: FocusRing, qtbot: QtBot
) -> None:
    button, field = page.findChildren(QPushButton)[0], page.findChildren(QLineEdit)[0]
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ring.target() is field)
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    assert button.hasFocus()
    assert ring.target() is None
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)


def test_a_framed_field_has_its_ring_round_the_frame(page: QWidget, ring: FocusRing, qtbot: QtBot) -> None:
    money = page.findChild(MoneyEdit)
    assert money is not None
    money.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: ring.target() is money)


def test_the_ring_reaches_beyond_its_widget(page: QWidget, ring: FocusRing, qtbot: QtBot) -> None:
    second = page.findChildren(QPushButton)[1]
    second.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: ring.target() is second)
    frame = next(frame for frame in page.findChildren(QFocusFrame) if frame.widget() is second)
    assert frame.geometry().contains(second.geometry().adjusted(-3, -3, 3, 3))


@pytest.fixture
def long_page(qtbot: QtBot, ring: FocusRing, look: Look) -> Column:  # noqa: ARG001 - the ring is there
    """A page that is longer than its window, with a field for text at its fold."""
    made = Column(look)
    above = QPushButton("Above")
    above.setFixedHeight(250)
    for part in (above, TextArea(look, "Note"), QPushButton("Below")):
        made.body.addWidget(part)
    qtbot.addWidget(made)
    made.resize(500, 330)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    above.setFocus()
    return made


def lies(widget: QWidget, page: Column) -> tuple[int, int]:
    """Where a widget begins and ends in what is seen of a page."""
    top = widget.mapTo(page.viewport(), QPoint(0, 0)).y()
    return top, top + widget.height()


def test_all_of_a_field_comes_into_sight_and_not_its_caret_alone(long_page: Column, qtbot: QtBot) -> None:
    note = long_page.findChildren(TextArea)[0]
    assert lies(note, long_page)[1] > long_page.viewport().height()

    QTest.keyClick(long_page.focusWidget(), Qt.Key.Key_Tab)

    qtbot.waitUntil(lambda: note.hasFocus() and lies(note, long_page)[1] <= long_page.viewport().height())
    assert lies(note, long_page)[0] >= 0


def test_a_dialog_leaves_the_page_behind_it_where_it_was(long_page: Column, look: Look, qtbot: QtBot) -> None:
    long_page.verticalScrollBar().setValue(long_page.verticalScrollBar().maximum())
    there = long_page.verticalScrollBar().value()
    dialog = QDialog(long_page)
    field = TextArea(look, "Title")
    QVBoxLayout(dialog).addWidget(field)

    dialog.open()
    qtbot.waitUntil(field.hasFocus)
    settle()

    assert there > 0
    assert long_page.verticalScrollBar().value() == there
    delete(dialog)  # the ring on it wears a style that goes with the ring


def test_a_field_that_grows_under_the_keys_stays_in_sight(long_page: Column, qtbot: QtBot) -> None:
    note = long_page.findChildren(TextArea)[0]
    note.setFocus()
    before = note.height()

    for _ in range(6):
        QTest.keyClicks(note, "One more line")
        QTest.keyClick(note, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: note.height() > before)
    qtbot.waitUntil(lambda: lies(note, long_page)[1] <= long_page.viewport().height())
