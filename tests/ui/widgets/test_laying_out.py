"""Laying out at once: each part a single time, the innermost first, and nothing is forgotten."""

from collections import Counter

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.laying_out import at_rest, lay_out
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel
from tests.ui.hands import settle
from tests.ui.widgets.showing import show

LONG = "Small reserves make it hard to price a bid keenly and to survive a shock. " * 4


class Box(QWidget):
    """Parts one below the other."""

    def __init__(self, *parts: QWidget) -> None:
        """Hold some parts."""
        super().__init__()
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            self.rows.addWidget(part)
        self.rows.addStretch(1)


class Heard(QObject):
    """Counts how often each widget is told of one kind of event."""

    def __init__(self, kind: QEvent.Type, *widgets: QWidget) -> None:
        """Listen to some widgets."""
        super().__init__()
        self.kind, self.counts = kind, Counter[QObject]()
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hear of an event."""
        self.counts[watched] += event.type() == self.kind
        return False


def test_each_is_laid_out_once_though_the_outer_asked_first(look: Look, qtbot: QtBot) -> None:
    above, deep = WrappingLabel(look, "Above"), WrappingLabel(look, "Deep")
    inner = Box(deep)
    middle = Box(inner)
    outer = Box(above, middle)
    outer.resize(300, 900)
    show(qtbot, outer)
    settle()
    heard = Heard(QEvent.Type.LayoutRequest, outer, middle, inner)
    above.setText(LONG)
    deep.setText(LONG)
    lay_out()
    assert heard.counts == {outer: 1, middle: 1, inner: 1}
    assert deep.height() == above.height() == deep.heightForWidth(300) > 3 * deep.fontMetrics().height()
    settle()
    assert heard.counts == {outer: 1, middle: 1, inner: 1}, "nothing was left to Qt"


def test_what_asks_while_others_are_laid_out_is_laid_out_too(look: Look, qtbot: QtBot) -> None:
    class Echo(QObject):
        """Says something more beside a part once that has another place."""

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            """Hear of the other place."""
            if event.type() == QEvent.Type.Move:
                beside.setText(LONG)
            return False

    above, below, beside = (WrappingLabel(look, words) for words in ("Above", "Below", "Beside"))
    outer = Box(above, below, Box(beside))
    outer.resize(300, 900)
    show(qtbot, outer)
    settle()
    echo = Echo()
    below.installEventFilter(echo)
    above.setText(LONG)
    lay_out()
    assert beside.height() == beside.heightForWidth(300) > above.fontMetrics().height() * 3


def test_parts_at_rest_move_once_all_have_changed(look: Look, qtbot: QtBot) -> None:
    first, second, last = (WrappingLabel(look, words) for words in ("First", "Second", "Last"))
    box = Box(first, second, last)
    for part in (first, second):
        part.hide()
    box.resize(300, 900)
    show(qtbot, box)
    settle()
    heard = Heard(QEvent.Type.Move, last)
    with at_rest(box.rows):
        first.show()
        second.show()
        assert last.y() == 0
    lay_out()
    assert heard.counts == {last: 1}
    assert last.y() == second.geometry().bottom() + 1 + box.rows.spacing()
