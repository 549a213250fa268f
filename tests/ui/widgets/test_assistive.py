"""What a screen reader or dictation does to a widget counts as its user’s doing, without keys and clicks."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.choice import Choice
from mutualrisk.ui.widgets.choices import Choices
from mutualrisk.ui.widgets.date_edit import DateEdit
from mutualrisk.ui.widgets.money_edit import MoneyEdit
from mutualrisk.ui.widgets.option import CheckOption, RadioOption
from mutualrisk.ui.widgets.option_face import Choosable
from mutualrisk.ui.widgets.segmented import Segment, Segmented
from mutualrisk.ui.widgets.text_area import TextArea
from mutualrisk.ui.widgets.text_line import TextLine

OPTIONS = (Choosable("a", "First"), Choosable("b", "Second"))


def toggle(widget: QWidget) -> None:
    """Do what a screen reader does with a button that can be on or off."""
    told = QAccessible.queryAccessibleInterface(widget)
    told.actionInterface().doAction("Toggle")


def dictate(widget: QWidget, text: str) -> None:
    """Set the text of a field as dictation does."""
    QAccessible.queryAccessibleInterface(widget).editableTextInterface().insertText(0, text)


def test_a_toggled_row_is_chosen(qtbot: QtBot, look: Look) -> None:
    choice = Choice(look, OPTIONS, "Which")
    qtbot.addWidget(choice)
    with qtbot.waitSignal(choice.edited) as said:
        toggle(choice.findChildren(RadioOption)[1])
    assert said.args == ["b"]
    choices = Choices(look, OPTIONS, "Which")
    qtbot.addWidget(choices)
    with qtbot.waitSignal(choices.edited) as said:
        toggle(choices.findChildren(CheckOption)[0])
    assert said.args == [("a",)]
    segmented = Segmented(look, (("a", "First"), ("b", "Second")), "Which")
    qtbot.addWidget(segmented)
    with qtbot.waitSignal(segmented.chosen) as said:
        toggle(segmented.findChildren(Segment)[1])
    assert said.args == ["b"]


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (TextLine, "Harbour Care", "Harbour Care"),
        (TextArea, "A note", "A note"),
        (MoneyEdit, "8400000", 8_400_000.0),
        (DateEdit, "31 3 2026", "2026-03-31"),
    ],
)
def test_a_dictated_text_is_kept(
    kind: type[TextLine | TextArea | MoneyEdit | DateEdit], text: str, value: object, qtbot: QtBot, look: Look
) -> None:
    field = kind(look, "Field")
    qtbot.addWidget(field)
    heard: list[object] = []
    field.edited.connect(heard.append)
    dictate(field.focusProxy() or field, text)
    assert heard[-1] == value
    heard.clear()
    field.set_value(None if kind in (MoneyEdit, DateEdit) else "")  # type: ignore[arg-type]
    assert heard == [], "what the program shows is no edit"
