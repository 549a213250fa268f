"""What taking the ticked lines would move: the measures that they are part of, and the ratings."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.ui.effects.effect_view import EffectView
from mutualrisk.ui.importing.target import Moved
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.cells import Cell, Col, Row
from mutualrisk.ui.widgets.fact_table import FactTable


class MovesPart(QWidget):
    """Ratings as pills with arrows, then measures as a table."""

    def __init__(self, look: Look) -> None:
        """Show nothing yet."""
        super().__init__()
        self.effect = EffectView(look)
        cols = (
            Col(self.tr("Measure"), 1, 200, folds=False),
            Col(self.tr("Now"), 0.35, 110, align="right"),
            Col(self.tr("Then"), 0.35, 110, align="right"),
        )
        self.measures = FactTable(look, cols, self.tr("Measures that would move"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap(12))
        column.addWidget(self.effect)
        column.addWidget(self.measures)

    def show_moved(self, moved: Moved) -> None:
        """Show what would move now."""
        self.effect.show_effect(moved.effect)
        rows = [Row("", (Cell(one.title), Cell(one.before), Cell(one.after))) for one in moved.measures]
        self.measures.show_rows(rows)
        self.measures.setVisible(bool(rows))
