"""Changes listed below one another: what, of what, from what to what; those that can be seen lead there."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.ui.history.change_words import Line
from mutualrisk.ui.theme import Look
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.link import Link
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

MOST = 60
"""Changes that are shown at once; the rest is counted."""


class LineList(QWidget):
    """``followed`` tells the page and place that a change leads to."""

    followed = Signal(str, str)

    def __init__(self, look: Look, lines: Sequence[Line], seen: frozenset[str]) -> None:
        """List changes; ``seen`` are the questions that can be opened."""
        super().__init__()
        self._look, self._seen = look, seen
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(look.gap(2))
        for line in lines[:MOST]:
            self._add(rows, line)
        if len(lines) > MOST:
            more = translate("History", "And {count} more.").format(count=len(lines) - MOST)
            rows.addWidget(WrappingLabel(look, more, "small", tone="second_ink"))

    def _add(self, rows: QVBoxLayout, line: Line) -> None:
        look = self._look
        target = _target(line.place, self._seen)
        if target:
            link = Link(look, line.subject, "strong")
            link.clicked.connect(lambda: self.followed.emit(*target))
            rows.addWidget(link)
        else:
            rows.addWidget(WrappingLabel(look, line.subject, "strong"))
        if line.context:
            rows.addWidget(WrappingLabel(look, line.context, "small", tone="second_ink"))
        if line.values:
            rows.addWidget(WrappingLabel(look, line.values, "body"))
        rows.addSpacing(look.gap(10))


def _target(place: str, seen: frozenset[str]) -> tuple[str, str] | None:
    """The page and the place on it where a change can be seen."""
    kind, _, id_ = place.partition(":")
    if kind == "question" and id_ in seen:
        return "questions", place
    if kind == "action":
        return "actions", place
    return {
        "contract": ("contract", ""),
        "organisations": ("organisation", ""),
        "assessments": ("organisation", ""),
        "evidence": ("evidence", ""),
    }.get(kind)
