"""A ticked box within a table, as the options of a form have it."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from mutualrisk.ui.theme import Look

BOX: Final = 20
LINE: Final = 1.5


@dataclass(frozen=True, slots=True)
class CheckPicture:
    """A box that is ticked or not, or one that cannot be."""

    on: bool
    possible: bool = True

    def size(self, look: Look, room: float) -> QSizeF:  # noqa: ARG002 - as every picture
        """A square."""
        return QSizeF(look.px(BOX), look.px(BOX))

    def paint(self, painter: QPainter, look: Look, place: QRectF) -> None:
        """Draw the box, and its tick."""
        tone = "accent" if self.on else "field_line"
        painter.setPen(
            QPen(look.colour(tone), LINE, Qt.PenStyle.SolidLine if self.possible else Qt.PenStyle.DotLine)
        )
        painter.setBrush(look.colour("accent" if self.on else "surface"))
        painter.drawRoundedRect(place.adjusted(LINE, LINE, -LINE, -LINE), look.px(4), look.px(4))
        if self.on:
            line = QPen(look.colour("on_accent"), place.width() * 0.11)
            line.setCapStyle(Qt.PenCapStyle.RoundCap)
            line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(line)
            tick = ((0.27, 0.52), (0.43, 0.68), (0.74, 0.34))
            painter.drawPolyline([place.topLeft() + QPointF(x, y) * place.width() for x, y in tick])
