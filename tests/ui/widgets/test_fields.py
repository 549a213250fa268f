"""Fields: what is typed is read at once, shown well, and never lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.ui.theme import Look, apply, load_look
from mutualrisk.ui.widgets.date_edit import CalendarPopup, DateEdit
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.money_edit import MoneyEdit
from mutualrisk.ui.widgets.number_edit import NumberEdit
from mutualrisk.ui.widgets.text_area import TextArea
from mutualrisk.ui.widgets.text_line import TextLine
from tests.ui.hands import settle
from tests.ui.widgets import reading
from tests.ui.widgets.showing import show


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QWidget], list[object]]:
    """Shows a field in a window and gives the list of what it says was typed."""
    kept = []

    def shown_field(field: QWidget) -> list[object]:
        window = QWidget()
        kept.append(window)
        QVBoxLayout(window).addWidget(field)
        show(qtbot, window)
        field.setFocus()
        said: list[object] = []
        field.edited.connect(said.append)  # type: ignore[attr-defined] # every field has it
        return said

    return shown_field


Show = Callable[[QWidget], list[object]]


def test_money_is_grouped_while_it_is_typed(look: Look, shown: Show) -> None:
    field = MoneyEdit(look, "Reserves")
    said = shown(field)
    QTest.keyClicks(field.line, "1150000")
    assert field.line.text() == "1,150,000"
    assert said[-1] == 1_150_000
    assert len(said) == 7


def test_a_digit_in_the_middle_keeps_the_caret_behind_it(look: Look, shown: Show) -> None:
    field = MoneyEdit(look, "Reserves")
    shown(field)
    QTest.keyClicks(field.line, "11000")
    field.line.setCursorPosition(1)
    QTest.keyClicks(field.line, "23")
    assert (field.line.text(), field.line.cursorPosition()) == ("1,231,000", 4)


@pytest.mark.parametrize("deleting", [(Qt.Key.Key_Backspace, 2, "234", 0), (Qt.Key.Key_Delete, 1, "134", 1)])
def test_deleting_over_a_comma_takes_the_digit_behind_it(
    look: Look, shown: Show, deleting: tuple[Qt.Key, int, str, int]
) -> None:
    key, caret, *left = deleting
    field = MoneyEdit(look, "Reserves")
    shown(field)
    QTest.keyClicks(field.line, "1234")
    field.line.setCursorPosition(caret)
    QTest.keyClick(field.line, key)
    assert [field.line.text(), field.line.cursorPosition()] == left


@pytest.mark.parametrize("text", ["£1,150,000", "1.15m", "1,150k", "1.15 million"])
def test_money_is_pasted_as_it_stands_and_written_out_on_leaving(look: Look, shown: Show, text: str) -> None:
    field = MoneyEdit(look, "Reserves")
    said = shown(field)
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(field.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert said == [1_150_000]
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert field.line.text() == "1,150,000"
    assert said == [1_150_000]


def test_what_is_no_number_is_told_and_kept(look: Look, shown: Show) -> None:
    field = MoneyEdit(look, "Reserves")
    said = shown(field)
    QTest.keyClicks(field.line, "about 2")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert said[-1] == "about 2"
    assert field.line.text() == "about 2"
    field.mark(faulty=True, description="Reserves must be a number")
    assert reading.description(field.line) == "Reserves must be a number"


def test_an_emptied_field_says_nothing_is_there(look: Look, shown: Show) -> None:
    field = NumberEdit(look, "Months", after="months")
    said = shown(field)
    QTest.keyClicks(field.line, "5")
    QTest.keyClick(field.line, Qt.Key.Key_Backspace)
    assert said == [5, None]


def test_showing_a_value_tells_nobody_and_leaves_what_says_the_same(look: Look, shown: Show) -> None:
    field = MoneyEdit(look, "Reserves")
    said = shown(field)
    QTest.keyClicks(field.line, "1.15m")
    field.set_value(1_150_000.0)
    assert field.line.text() == "1.15m"
    field.set_value(2_000.5)
    assert field.line.text() == "2,000.5"
    field.set_value("no idea")
    assert field.line.text() == "no idea"
    assert len(said) == 5


def test_undo_is_left_to_the_window(look: Look, shown: Show) -> None:
    field = MoneyEdit(look, "Reserves")
    said = shown(field)
    QTest.keyClicks(field.line, "12")
    QTest.keyClick(field.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.line.text() == "12"
    assert said == [1, 12]


def test_a_field_is_called_by_its_question(look: Look, shown: Show) -> None:
    field = MoneyEdit(look, "Free reserves at the last year end")
    shown(field)
    assert reading.name(field.line) == "Free reserves at the last year end"
    assert field.line.hasFocus()


def test_a_day_is_typed_in_any_usual_way(look: Look, shown: Show) -> None:
    field = DateEdit(look, "Year end")
    said = shown(field)
    QTest.keyClicks(field.line, "31/3/2026")
    assert said[-1] == "2026-03-31"
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert field.line.text() == "31 March 2026"


@pytest.mark.parametrize("size", [100, 200])
def test_the_calendar_s_button_is_as_high_as_the_field(size: int, qapp: QApplication, shown: Show) -> None:
    look = load_look("light", size)
    apply(qapp, look)
    field = DateEdit(look, "Decided on")
    shown(field)
    (calendar,) = field.findChildren(QPushButton)
    assert (calendar.y(), calendar.height()) == (field.line.y(), field.line.height())
    apply(qapp, load_look("light"))


def test_what_is_no_day_is_told_and_kept(look: Look, shown: Show) -> None:
    field = DateEdit(look, "Year end")
    said = shown(field)
    QTest.keyClicks(field.line, "30/2/2026")
    field.mark(faulty=True, description="There is no such day")
    assert said[-1] == "30/2/2026"
    assert (field.line.text(), reading.description(field.line)) == ("30/2/2026", "There is no such day")


def test_a_day_is_taken_from_the_calendar_by_keyboard(look: Look, shown: Show) -> None:
    field = DateEdit(look, "Year end")
    field.set_value("2026-03-30")
    said = shown(field)
    button = field.findChild(QPushButton)
    assert button is not None
    assert reading.name(button) == "Choose a day for: Year end"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    popup = field.findChild(CalendarPopup)
    assert popup is not None
    assert popup.calendar.selectedDate() == QDate(2026, 3, 30)
    table = popup.calendar.focusProxy() or popup.calendar
    QTest.keyClick(table, Qt.Key.Key_Right)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert said == ["2026-03-31"]
    assert field.line.text() == "31 March 2026"


def test_a_note_grows_with_its_text_and_the_tab_key_leaves_it(look: Look, shown: Show) -> None:
    area = TextArea(look, "Note")
    said = shown(area)
    other = QLineEdit()
    rows = area.window().layout()
    assert rows is not None
    rows.addWidget(other)
    other.show()
    before = area.sizeHint().height()
    QTest.keyClicks(area, "one")
    for _ in range(5):
        QTest.keyClick(area, Qt.Key.Key_Return)
    assert area.sizeHint().height() > before
    assert said[2] == "one"
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert other.hasFocus()


@pytest.mark.parametrize("lines", [2, 3, 5, 9])
def test_a_note_is_as_high_as_its_text(look: Look, shown: Show, lines: int) -> None:
    area = TextArea(look, "Note")
    area.set_value("\n".join(["The letter is not signed."] * lines))
    shown(area)
    settle()
    assert area.verticalScrollBar().maximum() == 0


def test_a_shown_note_tells_nobody(look: Look, shown: Show) -> None:
    area = TextArea(look, "Note")
    said = shown(area)
    area.set_value("The letter is not signed.")
    assert area.value() == "The letter is not signed."
    assert said == []


@pytest.mark.parametrize("size", [100, 130, 160, 200])
@pytest.mark.parametrize("digits", [6, 8, 14])
def test_no_number_is_cut_however_large_the_text_is(qtbot: QtBot, digits: int, size: int) -> None:
    """At fault or not: the sign of a fault stands beside the number, not in its place."""
    field = NumberEdit(load_look("light", size), "Share", after="%", digits=digits)
    qtbot.addWidget(field)
    field.show()
    for typed in ("3100000", "123456789.25", "-999999999999"):
        QTest.keyClick(field.line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field.line, typed)
        for faulty in (False, True):
            field.mark(faulty=faulty)
            field.resize(field.sizeHint())
            QCoreApplication.processEvents()
            needed = QFontMetricsF(field.line.font()).horizontalAdvance(field.line.text())
            assert field.line.width() >= needed + 5, (field.line.text(), faulty)


def test_a_field_grows_with_its_number_in_a_row_with_its_words(look: Look, qtbot: QtBot) -> None:
    field, around = NumberEdit(look, "Share", after="%", digits=8), QWidget()
    row = Flow(8, 8, around)
    row.addWidget(field)
    row.addWidget(QPushButton("Give a range"))
    around.resize(600, 60)
    show(qtbot, around)
    field.setFocus()
    before = field.width()

    QTest.keyClicks(field.line, "1234567890")
    settle()

    assert field.width() > before
    assert field.line.width() >= QFontMetricsF(field.line.font()).horizontalAdvance("1,234,567,890") + 5


def test_what_stands_in_a_row_stands_in_the_middle_of_its_height(look: Look, qtbot: QtBot) -> None:
    around = QWidget()
    row = Flow(8, 8, around)
    field, small = DateEdit(look, "Decided on"), QPushButton("Show")
    small.setFixedHeight(20)
    row.addWidget(field)
    row.addWidget(small)
    around.resize(600, 100)
    show(qtbot, around)
    assert abs(field.geometry().center().y() - small.geometry().center().y()) <= 1
    assert field.y() == 0
    around.resize(field.width() + 10, 100)
    settle()
    assert small.y() == field.height() + 8


@pytest.mark.parametrize("size", [100, 200])
def test_words_begin_as_far_from_the_edge_in_a_line_as_in_an_area(
    size: int, qapp: QApplication, qtbot: QtBot
) -> None:
    look = load_look("light", size)
    apply(qapp, look)
    around = QWidget()
    line, area = TextLine(look, "Name"), TextArea(look, "Note")
    rows = QVBoxLayout(around)
    for field in (line, area):
        field.setText("I") if isinstance(field, QLineEdit) else field.set_value("I")
        rows.addWidget(field)
    show(qtbot, around)
    begins = [first_ink(field.grab().toImage()) for field in (line, area)]
    assert abs(begins[0] - begins[1]) <= size // 100
    apply(qapp, load_look("light"))


def first_ink(picture: QImage) -> int:
    """How far from the left the first dark pixel inside the frame is."""
    middle = range(picture.height() // 6, picture.height() // 2)
    dark = (
        x for x in range(4, picture.width()) if any(picture.pixelColor(x, y).lightness() < 90 for y in middle)
    )
    return next(dark)
