"""Lines of an offer that stand alike to what is recorded, under one heading."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.ui.importing.line_row import LineRow
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.hairline import Hairline
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.quiet_button import QuietButton
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

FEW = 2
"""Lines up to which each is ticked by itself."""


class LineGroup(QWidget):
    """A heading, what it means, and the lines. ``changed`` tells that other lines are ticked."""

    changed = Signal()

    def __init__(self, look: Look, title: str, about: str, rows: Sequence[LineRow]) -> None:
        """Show the lines."""
        super().__init__()
        self._look, self.rows = look, tuple(rows)
        self.all = QuietButton(look, self.tr("Take all of these"), "check")
        self.none = QuietButton(look, self.tr("Take none"), "minus")
        for button in (self.all, self.none):
            button.setAccessibleName(f"{title}: {button.words}")
        self._lay_out(title, about)
        self.all.clicked.connect(lambda: self.take(taken=True))
        self.none.clicked.connect(lambda: self.take(taken=False))
        for row in self.rows:
            row.toggled.connect(self.changed)

    def take(self, *, taken: bool) -> None:
        """Tick all lines, or none; told once."""
        with QSignalBlocker(self):
            for row in self.rows:
                row.take(taken=taken)
        self.changed.emit()

    def _lay_out(self, title: str, about: str) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, look.gap(16))
        column.setSpacing(look.gap(2))
        column.addWidget(Heading(look, title, "h3"))
        if about:
            column.addWidget(WrappingLabel(look, about, "small", tone="second_ink"))
        if len(self.rows) > FEW and any(row.box.isEnabled() for row in self.rows):
            buttons = QWidget()
            flow = Flow(look.gap(8), look.gap(2), buttons)
            flow.addWidget(self.all)
            flow.addWidget(self.none)
            column.addWidget(buttons)
        for row in self.rows:
            column.addWidget(Hairline())
            column.addWidget(row)
