"""A long column of parts: each at its own height, moved only by what is above it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.laying_out import lay_out
from mutualrisk.ui.widgets.link import Link
from mutualrisk.ui.widgets.stack import Stack
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel
from tests.ui.widgets.showing import show

GAP = 10
LONG = "Small reserves make it hard to price a bid keenly and to survive a shock. " * 4


class Part(QWidget):
    """A label in a layout, as the cards of the program have it."""

    def __init__(self, look: Look, text: str) -> None:
        """Say something."""
        super().__init__()
        self.label = WrappingLabel(look, text)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.label)


def stacked(look: Look, qtbot: QtBot, texts: list[str]) -> tuple[Stack, list[Part]]:
    """A stack of parts in a window, as wide as a column."""
    stack, parts = Stack(GAP), [Part(look, text) for text in texts]
    for part in parts:
        stack.add(part)
    stack.resize(400, stack.heightForWidth(400))
    show(qtbot, stack)
    return stack, parts


def tight(stack: Stack, parts: list[Part]) -> bool:
    """Whether each part has what its text needs, the gap is between neighbours, and nothing is left over."""
    lay_out()
    shown = [part for part in parts if not part.isHidden()]
    needed = [part.label.heightForWidth(stack.width()) for part in shown]
    tops = [sum(needed[:place]) + GAP * place for place in range(len(shown))]
    whole = sum(needed) + GAP * (len(shown) - 1)
    return [part.geometry().getRect() for part in shown] == [
        (0, top, stack.width(), height) for top, height in zip(tops, needed, strict=True)
    ] and stack.heightForWidth(stack.width()) == whole == stack.sizeHint().height()


def test_a_part_that_grows_moves_those_below_it(look: Look, qtbot: QtBot) -> None:
    stack, parts = stacked(look, qtbot, ["One", "Two", "Three"])
    assert tight(stack, parts)
    parts[1].label.setText(LONG)
    assert tight(stack, parts)
    parts[1].label.setText("Two again")
    assert tight(stack, parts)


def test_parts_are_set_to_another_width(look: Look, qtbot: QtBot) -> None:
    stack, parts = stacked(look, qtbot, [LONG, LONG])
    stack.resize(250, 900)
    assert tight(stack, parts)


def test_what_changed_out_of_sight_has_its_height_when_it_is_seen_again(look: Look, qtbot: QtBot) -> None:
    stack, parts = stacked(look, qtbot, ["One", "Two"])
    stack.hide()
    parts[0].label.setText(LONG)
    stack.show()
    assert tight(stack, parts)


def test_parts_come_and_go(look: Look, qtbot: QtBot) -> None:
    stack, parts = stacked(look, qtbot, ["One", "Two", LONG])
    parts[1].hide()
    assert tight(stack, parts)
    parts[1].show()
    assert tight(stack, parts)
    between = Part(look, LONG)
    stack.insert(1, between)
    assert tight(stack, [parts[0], between, *parts[1:]])
    parts[0].hide()
    stack.take(parts[0])
    assert tight(stack, [between, *parts[1:]])


def test_room_is_left_for_what_is_still_to_come(look: Look, qtbot: QtBot) -> None:
    stack, parts = stacked(look, qtbot, ["One", "Two"])
    before = stack.heightForWidth(400)
    stack.set_spare(300)
    assert stack.heightForWidth(400) == before + 300 == stack.sizeHint().height()
    stack.set_spare(0)
    assert tight(stack, parts)


def test_a_stack_in_a_stack_takes_the_height_of_what_it_holds(look: Look, qtbot: QtBot) -> None:
    outer, inner, below = Stack(), Stack(), Part(look, "Below")
    part = Part(look, "One")
    inner.add(part)
    outer.add(inner)
    outer.add(below)
    outer.resize(300, 600)
    show(qtbot, outer)
    part.label.setText(LONG)
    lay_out()
    assert inner.height() == part.label.heightForWidth(300)
    assert below.y() == inner.height()


def test_what_hugs_its_words_is_no_wider_than_they_are(look: Look, qtbot: QtBot) -> None:

    stack, link = Stack(), Link(look, "Show them now")
    stack.add(link)
    stack.resize(400, 100)
    show(qtbot, stack)
    assert link.width() == link.sizeHint().width() < 400
