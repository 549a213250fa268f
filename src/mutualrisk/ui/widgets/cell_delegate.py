"""Paints the cells of a table, and tells Qt how large they are."""

from PySide6.QtCore import QLineF, QObject, QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.cell_setting import CellSetting
from mutualrisk.ui.widgets.table_model import Index, TableModel


class CellDelegate(QStyledItemDelegate):
    """One for each table: it knows its look and its model."""

    def __init__(self, look: Look, model: TableModel, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._model = look, model
        self.setting = CellSetting(look)
        self.hovered = -1
        """The row that the pointer is on."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of a cell at the width of its column."""
        width = option.rect.width()
        height = self.setting.height(self._model.cell(index), self._model.folded_cells(index), width)
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground of the row, its line, and the cell."""
        place = QRectF(option.rect)
        row = self._model.rows[index.row()]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and bool(row.key)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or (row.key and index.row() == self.hovered):
            painter.fillRect(place, self._look.colour("soft" if chosen else "hover"))
        painter.setPen(QPen(self._look.colour("line"), 1))
        painter.drawLine(QLineF(place.left(), place.bottom() - 0.5, place.right(), place.bottom() - 0.5))
        if row.total:
            painter.setPen(QPen(self._look.colour("ink"), 1))
            painter.drawLine(QLineF(place.left(), place.top() + 0.5, place.right(), place.top() + 0.5))
        col = self._model.cols[index.column()]
        self.setting.paint(painter, self._model.cell(index), self._model.folded_cells(index), place, col)
        painter.restore()
