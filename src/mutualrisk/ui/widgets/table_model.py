"""The rows of a table as Qt's models tell them, to the eye and to screen readers."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mutualrisk.ui.widgets.cell_setting import main_place
from mutualrisk.ui.widgets.cells import Cell, Col, Row
from mutualrisk.ui.widgets.tip import wrapped

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()


class TableModel(QAbstractTableModel):
    """Columns that stay, and rows that change."""

    def __init__(self, cols: Sequence[Col], parent: QObject) -> None:
        super().__init__(parent)
        self.cols = tuple(cols)
        self.rows: tuple[Row, ...] = ()
        self.folded: tuple[int, ...] = ()
        """The places of the columns whose cells stand under those of the main one."""

    def show_rows(self, rows: Sequence[Row]) -> list[int] | None:
        """Take other rows. Says which are different; None where they stand for other things than before."""
        before, self.rows = self.rows, tuple(rows)
        if [row.key for row in before] != [row.key for row in self.rows]:
            self.beginResetModel()
            self.endResetModel()
            return None
        moved = [place for place, (old, new) in enumerate(zip(before, self.rows, strict=True)) if old != new]
        for place in moved:
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.cols) - 1))
        return moved

    def cell(self, index: Index) -> Cell:
        """The cell at a place; an empty one where a row is shorter than the table."""
        cells = self.rows[index.row()].cells
        return cells[index.column()] if index.column() < len(cells) else Cell()

    def folded_cells(self, index: Index, folded: Sequence[int] | None = None) -> list[tuple[Col, Cell]]:
        """What stands under a cell because its own column has no room."""
        places = self.folded if folded is None else folded
        if not places or index.column() != main_place(self.cols):
            return []
        return [(self.cols[place], self.cell(self.index(index.row(), place))) for place in places]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.cols)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, and what explains them."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        cell = self.cell(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return ". ".join([cell.words, *self._folded_words(index)])
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return wrapped(cell.about) if role == Qt.ItemDataRole.ToolTipRole else cell.about
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles of the columns."""
        across = orientation == Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole:
            return self.cols[section].title
        if across and role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight
                if self.cols[section].align == "right"
                else Qt.AlignmentFlag.AlignLeft
            )
            return side | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
        return None

    def _folded_words(self, index: Index) -> list[str]:
        folded = self.folded_cells(index)
        return [
            f"{col.title}: {cell.words}" if col.title else cell.words for col, cell in folded if cell.words
        ]
