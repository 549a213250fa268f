"""The titles of a table's columns: wrapped, aligned as their cells, above one line of ink."""

from collections.abc import Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.cell_setting import BESIDE, widths
from mutualrisk.ui.widgets.cells import Col
from mutualrisk.ui.widgets.text_block import TextBlock

BELOW: Final = 8


class TableHeader(QHeaderView):
    """Says what the columns are; nothing in it can be clicked."""

    def __init__(self, look: Look, cols: Sequence[Col], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look, self._cols = look, tuple(cols)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setFont(look.font("small"))
        self.setDefaultAlignment(
            Qt.AlignmentFlag(Qt.AlignmentFlag.AlignLeft.value | Qt.TextFlag.TextWordWrap.value)
        )

    def height_for(self, width: int) -> int:
        """How high it is so that every title fits in a table of a width."""
        beside = 2 * self._look.px(BESIDE)
        wide = widths(self._cols, self._look, width)
        heights = [
            self._title(col).height(room - beside)
            for col, room in zip(self._cols, wide, strict=True)
            if col.title
        ]
        return ceil(max(heights)) + self._look.px(2 * BELOW) if heights else 0

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """Draw a title at the foot of its place, and the line under it."""
        col, place, beside = self._cols[logical_index], QRectF(rect), self._look.px(BESIDE)
        painter.save()
        painter.setPen(QPen(self._look.colour("ink"), 1))
        painter.drawLine(QLineF(place.left(), place.bottom() - 0.5, place.right() + 1, place.bottom() - 0.5))
        painter.setPen(self._look.colour("second_ink"))
        painter.setFont(self._look.font("small"))
        side = Qt.AlignmentFlag.AlignRight if col.align == "right" else Qt.AlignmentFlag.AlignLeft
        flags = side.value | Qt.AlignmentFlag.AlignBottom.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(place.adjusted(beside, 0, -beside, -self._look.px(BELOW)), flags, col.title)
        painter.restore()

    def _title(self, col: Col) -> TextBlock:
        return TextBlock(col.title, self._look.font("small"), 1.3)
