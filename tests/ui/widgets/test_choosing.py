"""Choices by click and by key, and what is told of them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.choice import Choice, yes_no
from mutualrisk.ui.widgets.choices import Choices
from mutualrisk.ui.widgets.option import RadioOption
from mutualrisk.ui.widgets.option_face import Choosable
from mutualrisk.ui.widgets.segmented import Segmented
from tests.ui.widgets import reading
from tests.ui.widgets.showing import focused, show

WORDS = (
    Choosable("advance", "Yes, the first month in advance"),
    Choosable("monthly", "Monthly in arrears", "The law sets 30 days as the longest."),
    Choosable("quarterly", "Quarterly in arrears"),
)


def options(widget: QWidget) -> list[QAbstractButton]:
    """Its rows."""
    return widget.findChildren(QAbstractButton)


def stops_of(widget: QWidget) -> list[QAbstractButton]:
    """The rows that the tab key reaches."""
    return [row for row in options(widget) if row.focusPolicy() & Qt.FocusPolicy.TabFocus]


def test_a_click_anywhere_on_a_row_chooses_it(look: Look, qtbot: QtBot) -> None:
    choice = Choice(look, WORDS, "How is it paid?")
    show(qtbot, choice)
    row = options(choice)[1]
    with qtbot.waitSignal(choice.edited) as told:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(row.width() - 2, row.height() - 2))
    assert told.args == ["monthly"]
    assert choice.value() == "monthly"


def test_the_tab_key_reaches_a_choice_once_and_arrows_move_in_it(look: Look, qtbot: QtBot) -> None:
    choice = Choice(look, WORDS, "How is it paid?")
    show(qtbot, choice)
    assert stops_of(choice) == options(choice)[:1]
    choice.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert choice.value() == "advance"
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert choice.value() == "monthly"
    assert [row for row in options(choice) if row.focusPolicy() & Qt.FocusPolicy.TabFocus] == options(choice)[
        1:2
    ]


def test_showing_a_choice_tells_nobody_and_none_can_be_shown(look: Look, qtbot: QtBot) -> None:
    choice = Choice(look, WORDS, "How is it paid?")
    show(qtbot, choice)
    with qtbot.assertNotEmitted(choice.edited):
        choice.set_value("quarterly")
        assert choice.value() == "quarterly"
        choice.set_value(None)
        assert choice.value() is None


def test_a_choice_and_its_rows_are_told_to_a_screen_reader(look: Look, qtbot: QtBot) -> None:
    choice = Choice(look, WORDS, "How is it paid?")
    show(qtbot, choice)
    assert (reading.role(choice), reading.name(choice)) == (QAccessible.Role.Grouping, "How is it paid?")
    row = options(choice)[1]
    assert (reading.role(row), reading.name(row)) == (QAccessible.Role.RadioButton, "Monthly in arrears")
    assert reading.description(row) == "The law sets 30 days as the longest."


def test_yes_and_no_are_a_choice(look: Look, qtbot: QtBot) -> None:
    choice = yes_no(look, "Yes", "No", "Is there a bond?")
    show(qtbot, choice)
    QTest.mouseClick(options(choice)[1], Qt.MouseButton.LeftButton)
    assert choice.value() == "no"


def test_any_number_of_boxes_can_be_ticked(look: Look, qtbot: QtBot) -> None:
    choices = Choices(look, WORDS, "What applies?")
    show(qtbot, choices)
    said: list[object] = []
    choices.edited.connect(said.append)
    choices.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    QTest.mouseClick(options(choices)[2], Qt.MouseButton.LeftButton)
    QTest.mouseClick(options(choices)[0], Qt.MouseButton.LeftButton)
    assert said == [("advance",), ("advance", "quarterly"), ("quarterly",)]
    choices.set_value(["monthly"])
    assert choices.value() == ("monthly",)
    assert len(said) == 3


@pytest.mark.parametrize("width", [140, 220, 400])
def test_a_long_option_wraps_instead_of_being_cut(look: Look, qtbot: QtBot, width: int) -> None:
    option = RadioOption(look, Choosable("long", "A guarantee of a parent, a bank or a partner " * 3))
    qtbot.addWidget(option)
    assert option.heightForWidth(width) > option.heightForWidth(2_000)
    assert option.minimumSizeHint().width() < 140


def test_a_segment_is_chosen_by_click_and_by_arrow(look: Look, qtbot: QtBot) -> None:
    views = (("inherent", "Inherent"), ("today", "Today"), ("agreed", "With agreed actions"))
    segmented = Segmented(look, views, "Stage")
    show(qtbot, segmented)
    assert reading.name(segmented) == "Stage"
    segmented.choose("today")
    said: list[str] = []
    segmented.chosen.connect(said.append)
    options(segmented)[1].setFocus()
    QTest.keyClick(options(segmented)[1], Qt.Key.Key_Right)
    assert segmented.value() == "agreed"
    QTest.mouseClick(options(segmented)[0], Qt.MouseButton.LeftButton)
    assert said == ["agreed", "inherent"]
