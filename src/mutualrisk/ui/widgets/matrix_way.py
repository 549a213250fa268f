"""What is drawn of a risk beside its disc: where it may lie, whence it came, where it is going."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.matrix_grid import Grid
from mutualrisk.ui.widgets.matrix_point import SIZE, RiskPoint

VISIBLE: Final = 0.3
"""A narrower range hides behind the disc: its words tell it."""
DASHES: Final = [3.0, 2.2]
SIGN: Final = 5
CORNERS: Final = ((0.0, -1.25), (1.25, 0.0), (0.0, 1.25), (-1.25, 0.0))


@dataclass(frozen=True, slots=True)
class Way:
    """The range of one risk, and its way from before any action to what is agreed."""

    look: Look
    grid: Grid
    point: RiskPoint
    here: QPointF
    """The middle of its disc."""
    strong: bool
    opacity: float

    def paint_lines(self, painter: QPainter) -> None:
        """Draw what lies under the discs. A pale line below each lets it show on dark cells too."""
        if self._is_open():
            self._paint_range(painter)
        for place, dashed in ((self.point.before, False), (self.point.target, True)):
            if place is not None:
                for pen in self._pens(1.8, dashed=dashed):
                    painter.setPen(pen)
                    painter.drawLine(self.grid.at(*place), self.here)

    def paint_signs(self, painter: QPainter) -> None:
        """Draw an open dot where the risk was, and a diamond where it is going."""
        painter.setPen(QPen(self.look.colour("ink"), self.look.stroke(1.8)))
        painter.setBrush(self.look.colour("surface"))
        size = self.look.px(SIGN)
        if self.point.before:
            painter.drawEllipse(self.grid.at(*self.point.before), size, size)
        if self.point.target:
            middle = self.grid.at(*self.point.target)
            painter.drawPolygon(QPolygonF([middle + QPointF(x, y) * size for x, y in CORNERS]))

    def _is_open(self) -> bool:
        low, high = self.point.low, self.point.high
        return max(high.impact - low.impact, high.likelihood - low.likelihood) >= VISIBLE

    def _paint_range(self, painter: QPainter) -> None:
        room = self.look.px(SIZE) / 2 + 3
        low, high = self.grid.at(*self.point.low), self.grid.at(*self.point.high)
        place = QRectF(QPointF(low.x(), high.y()), QPointF(high.x(), low.y()))
        place = place.adjusted(-room, -room, room, room).intersected(self.grid.area)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in self._pens(2.0 if self.strong else 1.3, dashed=True):
            painter.setPen(pen)
            painter.drawRoundedRect(place, room - 3, room - 3)

    def _pens(self, width: float, *, dashed: bool) -> tuple[QPen, QPen]:
        width = self.look.stroke(width)
        halo, line = QPen(self.look.colour("surface"), width + 1.6), QPen(self.look.colour("ink"), width)
        if dashed:
            line.setDashPattern(DASHES)
        return halo, line
