"""What flows: in rows as long as there is room, where it belongs whatever changes."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel
from tests.ui.hands import settle
from tests.ui.widgets.showing import show

ACROSS, DOWN = 10, 4


def flowing(look: Look, qtbot: QtBot, *words: str) -> tuple[QWidget, list[WrappingLabel]]:
    """Labels in rows, in a window wide enough for all of them."""
    whole, labels = QWidget(), [WrappingLabel(look, one) for one in words]
    flow = Flow(ACROSS, DOWN, whole)
    for label in labels:
        flow.addWidget(label)
    whole.resize(600, 200)
    show(qtbot, whole)
    return whole, labels


def in_one_row(labels: list[WrappingLabel]) -> bool:
    """Whether labels stand one after the other, each at its own size."""
    settle()
    lefts = [sum(one.sizeHint().width() + ACROSS for one in labels[:place]) for place in range(len(labels))]
    return [label.geometry() for label in labels] == [
        QRect(left, 0, label.sizeHint().width(), label.heightForWidth(label.sizeHint().width()))
        for left, label in zip(lefts, labels, strict=True)
    ]


def test_what_changes_moves_what_comes_after_it(look: Look, qtbot: QtBot) -> None:
    _, labels = flowing(look, qtbot, "One", "Two", "Three")
    assert in_one_row(labels)
    labels[0].setText("The first of all")
    assert in_one_row(labels)
    labels[1].hide()
    assert in_one_row([labels[0], labels[2]])
    labels[1].show()
    assert in_one_row(labels)


def test_another_height_moves_nothing_and_another_width_breaks_rows(look: Look, qtbot: QtBot) -> None:
    whole, labels = flowing(look, qtbot, "One", "Two", "Three")
    whole.resize(600, 500)
    assert in_one_row(labels)
    whole.resize(labels[0].width() + labels[1].width() + ACROSS, 500)
    settle()
    assert labels[1].y() == 0
    assert labels[2].pos().toTuple() == (0, labels[0].height() + DOWN)
    whole.resize(600, 500)
    assert in_one_row(labels)
