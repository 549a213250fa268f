"""What differs between an earlier moment and now: the case, and how each rating moved."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from mutualrisk.ui.effects.effect import Effect
from mutualrisk.ui.effects.effect_view import EffectView
from mutualrisk.ui.history.change_words import Line
from mutualrisk.ui.history.line_list import LineList
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.column import Column
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.hairline import Hairline
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.quiet_button import QuietButton
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


class Difference(NamedTuple):
    """An earlier moment against now. ``effect`` is None where the shown assessment was not there yet."""

    sequence: int
    when: str
    assessment: str
    lines: tuple[Line, ...]
    effect: Effect | None


class DifferencePanel(Column):
    """``restored`` tells that its moment shall come back, ``left`` that the reader is done."""

    restored = Signal()
    left = Signal()
    followed = Signal(str, str)

    def __init__(self, look: Look, found: Difference, seen: frozenset[str], *, editable: bool) -> None:
        """Show what differs."""
        super().__init__(look, margin=28)
        self.found = found
        self.effect = EffectView(look)
        self.lines = LineList(look, found.lines, seen)
        self.back = QPushButton(self.tr("Back to the edit"))
        self.restore = QPushButton(self.tr("Restore this state…"))
        self.copy = QuietButton(look, self.tr("Copy as text"), "copy")
        self.restore.setEnabled(editable and bool(found.lines))
        self._lay_out(look, self._head())
        self.back.clicked.connect(self.left)
        self.restore.clicked.connect(self.restored)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        self.lines.followed.connect(self.followed)

    def text(self) -> str:
        """All of it, to copy."""
        ratings = [self.effect.accessibleName()] if self.found.effect and self.found.effect.moves else []
        return "\n".join((self._head(), *ratings, *(line.sentence for line in self.found.lines)))

    def _head(self) -> str:
        found = self.found
        text = self.tr("What changed since edit {number}, {when}")
        return text.format(number=found.sequence, when=found.when)

    def _lay_out(self, look: Look, head: str) -> None:
        body, found = self.body, self.found
        body.addWidget(Heading(look, head, "h2"))
        body.addSpacing(look.gap(8))
        body.addWidget(Heading(look, self.tr("Ratings: {what}").format(what=found.assessment), "h3"))
        if found.effect and (found.effect.moves or found.effect.verdict):
            self.effect.show_effect(found.effect)
            body.addWidget(self.effect)
            judged = self.tr("Both moments are judged by the method that the case is judged by now.")
            body.addWidget(WrappingLabel(look, judged, "small", tone="second_ink"))
        else:
            body.addWidget(WrappingLabel(look, self._unmoved()))
        body.addSpacing(look.gap(12))
        body.addWidget(Heading(look, self._counted(found.lines), "h3"))
        body.addWidget(self.lines)
        buttons = Flow(look.gap(12), look.gap(8))
        for button in (self.back, self.restore, self.copy):
            buttons.addWidget(button)
        body.addWidget(Hairline())
        body.addSpacing(look.gap(4))
        body.addLayout(buttons)

    def _unmoved(self) -> str:
        if self.found.effect is None:
            return self.tr("This assessment was not there yet.")
        return self.tr("No rating moved.")

    def _counted(self, lines: Sequence[Line]) -> str:
        if not lines:
            return self.tr("The case is the same.")
        return self.tr("Differences in the case: {count}").format(count=len(lines))
