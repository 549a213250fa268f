"""Figures and measures of a file over the years, as a table."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.ui.importing.arrival import Years, YearsRow
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.cells import Cell, Col, Row
from mutualrisk.ui.widgets.fact_table import FactTable
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


class YearsPart(QWidget):
    """One row a figure, one column a year."""

    def __init__(self, look: Look, years: Years) -> None:
        """Show them."""
        super().__init__()
        about = self.tr("What the files do not say is not known; it is never counted as nothing.")
        cols = [Col(self.tr("Figure"), 1, 200, folds=False)]
        cols += [Col(head, 0.35, 110, align="right") for head in years.heads]
        self.table = FactTable(look, cols, self.tr("Figures over the years"))
        self.table.show_rows([_row(one) for one in years.rows])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap(8))
        column.addWidget(WrappingLabel(look, about, "small", tone="second_ink"))
        column.addWidget(self.table)


def _row(one: YearsRow) -> Row:
    cells = [Cell(one.title, one.about), *[Cell(value) for value in one.values]]
    return Row("", tuple(cells), total=one.total)
