"""What the signs of the matrix mean."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.flow import Flow

Sign = Literal["today", "before", "target", "range"]


class MatrixLegend(QWidget):
    """Signs with their words in a row that wraps."""

    def __init__(self, look: Look, entries: Sequence[tuple[Sign, str]]) -> None:
        super().__init__()
        row = Flow(look.gap(18), look.gap(4), self)
        for sign, words in entries:
            row.addWidget(_Entry(look, sign, words))


class _Entry(QLabel):
    """One sign with its words."""

    def __init__(self, look: Look, sign: Sign, words: str) -> None:
        super().__init__(words)
        self._look, self._sign = look, sign
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of another look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The sign and the words."""
        words = QFontMetricsF(self._look.font("small")).horizontalAdvance(self.text())
        return QSize(round(words) + 1 + self._look.px(22), self._look.px(22))

    def minimumSizeHint(self) -> QSize:
        """The same: it is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the sign and the words."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_sign(painter, QPointF(look.px(8), self.height() / 2))
        painter.setPen(look.colour("second_ink"))
        painter.setFont(look.font("small"))
        place = QRectF(self.rect()).adjusted(look.px(22), 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

    def _paint_sign(self, painter: QPainter, middle: QPointF) -> None:
        look, size = self._look, self._look.px(5)
        line = QPen(look.colour("ink"), look.stroke(1.6))
        if self._sign == "range":
            line.setDashPattern([3.0, 2.2])
        painter.setPen(line)
        painter.setBrush(look.colour("ink" if self._sign == "today" else "surface"))
        if self._sign == "target":
            corners = ((0, -1), (1, 0), (0, 1), (-1, 0))
            painter.drawPolygon(QPolygonF([middle + QPointF(x, y) * size * 1.2 for x, y in corners]))
        elif self._sign == "range":
            reach = QPointF(size * 1.4, size * 1.2)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(middle - reach, middle + reach), size * 0.7, size * 0.7)
        else:
            painter.drawEllipse(middle, size, size)
