"""A table of facts: read at any width, walked by keys, opened, copied, and changed in place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.cells import BREAK, Cell, Col, Row
from mutualrisk.ui.widgets.fact_table import FactTable
from mutualrisk.ui.widgets.pictures import Bars, Disc, Rating
from tests.ui.cut_texts import cut_texts

COLS = (
    Col("", 0, 44, folds=False),
    Col("Risk", 1, 200, folds=False),
    Col("Rating", 0.3, 150),
    Col("Score", 0, 80, "right"),
)
LONG = "The contract is worth three times what the bidder turns over in a year, and the tender asks for more."


def rows(score: str = "13.9") -> tuple[Row, ...]:
    """Two rows that open, and a sum that does not."""
    return (
        Row("risk:scale", (Cell("1", picture=Disc(1)), Cell("Scale", LONG), rated("extreme"), Cell("20.6"))),
        Row("risk:reserves", (Cell("2", picture=Disc(2)), Cell("Reserves"), rated("high"), Cell(score))),
        Row(
            "",
            (Cell(), Cell("The sum"), Cell("", "half", Bars(0.2, 0.5, 0.4, 0.6)), Cell("34.5")),
            total=True,
        ),
    )


def rated(level: str) -> Cell:
    """A rating that is not settled."""
    picture = Rating("high", level, settled=False) if level == "high" else Rating(None, level)
    return Cell(level, "Low not excluded", picture, about="High from 8.")


@pytest.fixture
def window() -> QWidget:
    """A window for the table."""
    return QWidget()


@pytest.fixture
def table(qtbot: QtBot, look: Look, window: QWidget) -> FactTable:
    """A table in a window which has room for all columns."""
    made = FactTable(look, COLS, "Risks")
    made.show_rows(rows())
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addStretch(1)
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    qtbot.waitExposed(window)
    return made


def cell_middle(table: FactTable, row: int) -> None:
    """Click a row in its middle."""
    place = table.visualRect(table.model().index(row, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def point_at(table: FactTable, row: int) -> None:
    """Move the pointer to a row in its own window: another test's window may lie at the same place."""
    place = table.visualRect(table.model().index(row, 1)).center()
    window = table.window()
    QTest.mouseMove(window.windowHandle(), table.viewport().mapTo(window, place))


def test_it_is_as_high_as_its_rows(table: FactTable) -> None:
    shown = sum(table.rowHeight(row) for row in range(3)) + table.horizontalHeader().height()
    assert abs(table.height() - shown) <= 1
    assert not list(cut_texts(table.window()))


def test_columns_without_room_stand_under_the_main_one(table: FactTable, qtbot: QtBot) -> None:
    before = table.heightForWidth(700)
    table.window().resize(330, 900)
    qtbot.waitUntil(lambda: table.isColumnHidden(2) and table.isColumnHidden(3))
    assert table.horizontalHeader().isHidden()
    assert table.heightForWidth(table.width()) > before
    told = table.model().index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Reserves. Rating: high. Low not excluded. Score: 13.9"
    assert not list(cut_texts(table.window()))
    table.window().resize(800, 600)
    qtbot.waitUntil(lambda: not table.isColumnHidden(3))


def test_arrows_move_between_rows_and_enter_opens(table: FactTable, qtbot: QtBot) -> None:
    pointed: list[str] = []
    table.pointed.connect(pointed.append)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.key() == "risk:scale"
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert pointed[-1] == "risk:reserves"
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == ["risk:reserves"]
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(table.opened):
        QTest.keyClick(table, Qt.Key.Key_Space)


def test_a_click_opens_a_row_that_stands_for_something(table: FactTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.opened) as opened:
        cell_middle(table, 1)
    assert opened.args == ["risk:reserves"]
    with qtbot.assertNotEmitted(table.opened):
        cell_middle(table, 2)


def test_the_pointer_tells_which_row_it_is_on(table: FactTable, qtbot: QtBot) -> None:
    pointed: list[str] = []
    table.pointed.connect(pointed.append)
    point_at(table, 1)
    qtbot.waitUntil(lambda: pointed[-1:] == ["risk:reserves"])
    assert table.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    point_at(table, 2)
    qtbot.waitUntil(lambda: pointed[-1] == "")


def test_a_row_is_copied_with_all_it_says(table: FactTable) -> None:
    table.choose("risk:scale")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"1\tScale. {LONG[:-1]}\textreme. Low not excluded\t20.6"


def test_other_values_leave_the_chosen_row_chosen(table: FactTable) -> None:
    table.choose("risk:reserves")
    table.show_rows(rows("15.1"))
    assert table.key() == "risk:reserves"
    assert table.model().index(1, 3).data() == "15.1"
    table.show_rows(rows()[1:])
    assert table.key() == "risk:reserves"
    assert table.currentIndex().row() == 0
    table.show_rows(rows()[:1])
    assert table.key() == ""


def test_a_longer_text_makes_its_row_higher(table: FactTable) -> None:
    before = table.rowHeight(1), table.height()
    longer = Row("risk:reserves", (Cell("2"), Cell("Reserves", LONG + BREAK + LONG), rated("low"), Cell("3")))
    table.show_rows((rows()[0], longer, rows()[2]))
    assert table.rowHeight(1) > before[0]
    assert not list(cut_texts(table.window()))


def test_values_explain_themselves_to_eye_and_ear(table: FactTable) -> None:
    index = table.model().index(1, 2)
    assert "High from 8." in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "High from 8."
    told = QAccessible.queryAccessibleInterface(table)
    assert told is not None
    assert told.text(QAccessible.Text.Name) == "Risks"
    assert told.role() == QAccessible.Role.Table
    assert "Reserves" in {told.child(place).text(QAccessible.Text.Name) for place in range(told.childCount())}


def test_the_whole_table_is_copied_from_its_menu(table: FactTable) -> None:
    row, whole = table.actions()
    assert (row.text(), whole.text()) == ("Copy this row", "Copy the whole table")
    whole.trigger()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "\tRisk\tRating\tScore"
    assert len(copied) == 4


def test_the_keyboard_has_values_explained_too(table: FactTable, qtbot: QtBot) -> None:
    table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(table, Qt.Key.Key_Down)
    qtbot.waitUntil(QToolTip.isVisible)
    assert "High from 8." in QToolTip.text()
    QToolTip.hideText()
