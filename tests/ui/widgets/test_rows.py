"""Rows, doors and parts beside one another: what they show, and how they make room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets import tab_order
from mutualrisk.ui.widgets.door import Door
from mutualrisk.ui.widgets.side_by_side import SideBySide
from mutualrisk.ui.widgets.task_list import Entry, TaskList
from mutualrisk.ui.widgets.task_row import Task, TaskRow
from tests.ui.hands import settle
from tests.ui.widgets.showing import focused, show

LONG = "Estuary Community Health and its partners in the five districts"


def test_a_row_tells_all_that_it_shows(look: Look) -> None:
    row = TaskRow(look, Task("Staff & voice", "Six questions", "4 of 6", mark="shown now"))
    assert row.accessibleName() == "Staff & voice, 4 of 6, shown now"
    assert row.accessibleDescription() == "Six questions"


def test_a_row_wraps_and_puts_a_long_state_below(look: Look) -> None:
    row = TaskRow(look, Task(LONG, "", "Done"))
    assert row.heightForWidth(200) > row.heightForWidth(900)
    beside = TaskRow(look, Task("Staff", "", "Done")).heightForWidth(400)
    below = TaskRow(look, Task("Staff", "", LONG)).heightForWidth(400)
    assert below > beside


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_row_is_followed_by_keyboard(qtbot: QtBot, look: Look, key: Qt.Key) -> None:
    row = TaskRow(look, Task("Staff"))
    show(qtbot, row)
    with qtbot.waitSignal(row.clicked):
        QTest.keyClick(row, key)


def test_rows_that_stay_keep_the_focus(qtbot: QtBot, look: Look) -> None:
    tasks = TaskList(look, "Tasks")
    tasks.show_entries([Entry("a", Task("First")), Entry("b", Task("Second"))])
    show(qtbot, tasks)
    row = tasks.row("b")
    assert row is not None
    row.setFocus()
    tasks.show_entries([Entry("a", Task("First", "", "Done")), Entry("b", Task("Second"))])
    assert focused() is row
    tasks.show_entries([Entry("b", Task("Second"))])
    assert tasks.row("a") is None
    with qtbot.waitSignal(tasks.followed) as said:
        QTest.keyClick(tasks.row("b") or tasks, Qt.Key.Key_Space)
    assert said.args == ["b"]


def test_a_door_says_what_lies_behind_it(qtbot: QtBot, look: Look) -> None:
    door = Door(look, "users", "Assess our own organisation", "For boards: where do we stand?")
    show(qtbot, door)
    assert door.accessibleName() == "Assess our own organisation"
    assert door.accessibleDescription() == "For boards: where do we stand?"
    assert door.heightForWidth(240) > door.heightForWidth(600)
    with qtbot.waitSignal(door.clicked):
        QTest.keyClick(door, Qt.Key.Key_Return)


def test_parts_are_stacked_where_room_is_short_and_turn_back(qtbot: QtBot, look: Look) -> None:
    pair = SideBySide(look, stacked_below=500)
    for words in ("One", "Two"):
        pair.add(QPushButton(words))
    show(qtbot, pair)
    one, two = pair.findChildren(QPushButton)
    for width, stacked in ((700, False), (300, True), (700, False)):
        pair.resize(width, 300)
        settle()
        assert pair.stacked is stacked
        assert (two.y() > one.y()) is stacked


def test_the_tab_key_follows_the_layout(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    last = QLineEdit()
    column.addWidget(last)
    show(qtbot, page)
    inner = QWidget()
    QVBoxLayout(inner).addWidget(first := QLineEdit())
    column.insertWidget(0, inner)
    inner.show()
    first.setFocus()
    assert tab_order.step(page, forward=True)
    assert focused() is last
    assert tab_order.step(page, forward=True)
    assert focused() is first, "round and round"
