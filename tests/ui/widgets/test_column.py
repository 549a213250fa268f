"""What a column of a page does when its parts grow."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.column import Column
from mutualrisk.ui.widgets.text_line import TextLine
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel
from tests.ui.hands import settle


class Tall(Column):
    """A hidden notice, a tall part, a field, and a tall part after it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.notice, self.field = QWidget(), TextLine(look, "Worth")
        self.notice.setFixedHeight(120)
        self.notice.hide()
        before, after = QWidget(), QWidget()
        before.setFixedHeight(500)
        after.setFixedHeight(900)
        for part in (self.notice, before, self.field, after):
            self.body.addWidget(part)

    def seen_at(self) -> int:
        """How far down the field is seen."""
        return self.field.mapTo(self.viewport(), QPoint(0, 0)).y()


@pytest.fixture
def column(look: Look, qtbot: QtBot) -> Tall:
    """A column on the screen, scrolled so that its field is seen."""
    made = Tall(look)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    made.field.setFocus()
    settle()
    made.verticalScrollBar().setValue(350)
    settle()
    return made


def test_what_has_the_focus_stays_in_place_when_something_appears_above_it(column: Tall) -> None:
    """An error summary on top must not push the field away in which somebody types."""
    before = column.seen_at()
    for shown in (True, False):
        column.notice.setVisible(shown)
        settle()
        assert column.seen_at() == before


@pytest.mark.parametrize("words", ["Few", "A text that is longer than the column may ever be wide. " * 9])
def test_a_column_is_as_wide_as_it_may_be_whatever_is_in_it(look: Look, qtbot: QtBot, words: str) -> None:
    made, label = Column(look, widest=500), WrappingLabel(look, words)
    made.body.addWidget(label)
    qtbot.addWidget(made)
    made.show()
    for width, wanted in ((900, 500), (504, 420)):
        made.resize(width, 300)
        settle()
        assert label.width() == wanted
        assert label.height() == label.heightForWidth(wanted)


def test_one_who_scrolled_away_from_the_focus_stays_where_they_read(column: Tall) -> None:
    """A field out of sight holds nothing in place."""
    column.verticalScrollBar().setValue(0)
    settle()
    column.field.window().resize(600, 200)
    settle()
    column.notice.show()
    settle()
    assert column.verticalScrollBar().value() == 0
