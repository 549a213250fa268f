"""Small pictures for the cells of tables: a number, a rating, bars."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.pill import Level, paint_shape

DISC: Final = 26
PILL: Final = 24
SIDE: Final = 10
SHAPE: Final = 9
BAR: Final = 12
PITCH: Final = 6
"""From one stroke of a hatching to the next."""


@dataclass(frozen=True, slots=True)
class Disc:
    """A number in a disc of ink, as it stands on the matrix."""

    number: int

    def size(self, look: Look, room: float) -> QSizeF:  # noqa: ARG002 - as every picture
        """A circle."""
        return QSizeF(look.px(DISC), look.px(DISC))

    def paint(self, painter: QPainter, look: Look, place: QRectF) -> None:
        """Draw disc and number."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("ink"))
        painter.drawEllipse(place)
        painter.setPen(look.colour("paper"))
        painter.setFont(look.font("label"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self.number))


@dataclass(frozen=True, slots=True)
class Rating:
    """A rating as shape, word and colour; only outlined where it is not settled, without shape where open."""

    level: Level | None
    text: str
    settled: bool = True

    def size(self, look: Look, room: float) -> QSizeF:  # noqa: ARG002 - as every picture
        """Shape and word."""
        words = QFontMetricsF(look.font("small_strong")).horizontalAdvance(self.text)
        return QSizeF(words + 1 + self._left(look) + look.px(SIDE), look.px(PILL))

    def paint(self, painter: QPainter, look: Look, place: QRectF) -> None:
        """Draw ground, shape and word."""
        filled = self.level is not None and self.settled
        ink = look.colour(f"on_{self.level}" if filled else "ink")
        painter.setPen(Qt.PenStyle.NoPen if filled else QPen(look.colour("field_line"), 1.5))
        painter.setBrush(look.colour(self.level if self.level and filled else "surface"))
        painter.drawRoundedRect(
            place.adjusted(0.75, 0.75, -0.75, -0.75), place.height() / 2, place.height() / 2
        )
        if self.level is not None:
            side = look.px(SHAPE)
            corner = QPointF(place.left() + look.px(SIDE), place.center().y() - side / 2)
            paint_shape(painter, self.level, QRectF(corner, QSizeF(side, side)), ink)
        painter.setPen(ink)
        painter.setFont(look.font("small_strong"))
        words = place.adjusted(self._left(look), 0, 0, -look.px(1))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text)

    def _left(self, look: Look) -> int:
        return look.px(SIDE + SHAPE + 6) if self.level is not None else look.px(SIDE)


@dataclass(frozen=True, slots=True)
class Bars:
    """A claim against its evidence, as shares of the whole: solid is what one may rely on."""

    solid: float
    hatched: float
    low: float
    high: float
    """Where the claim may lie, outlined where it is not one point."""

    def size(self, look: Look, room: float) -> QSizeF:
        """As wide as there is room."""
        return QSizeF(room, look.px(BAR + 8))

    def paint(self, painter: QPainter, look: Look, place: QRectF) -> None:
        """Draw the track, the claim, the evidence, and what is open."""
        bar = QRectF(place.left(), place.center().y() - look.px(BAR) / 2, place.width(), look.px(BAR))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("track"))
        painter.drawRoundedRect(bar, 2, 2)
        if self.hatched > self.solid:
            _hatch(painter, _part(bar, 0, self.hatched), look.colour("accent"), look.px(PITCH))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        if self.solid:
            painter.drawRoundedRect(_part(bar, 0, self.solid), 2, 2)
        if self.high > self.low:
            _dashed(painter, look, _part(bar, self.low, self.high).adjusted(0, -3, 0, 3))


def _part(bar: QRectF, low: float, high: float) -> QRectF:
    return QRectF(bar.left() + bar.width() * low, bar.top(), bar.width() * (high - low), bar.height())


def _hatch(painter: QPainter, place: QRectF, colour: QColor, pitch: float) -> None:
    """Slanting strokes between two lines: told from a solid bar without its colour."""
    painter.save()
    painter.setClipRect(place)
    painter.setPen(QPen(colour, 1.6))
    x = place.left() - place.height()
    while x < place.right():
        painter.drawLine(QLineF(x, place.bottom(), x + place.height(), place.top()))
        x += pitch
    painter.restore()
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(0.75, 0.75, -0.75, -0.75), 2, 2)


def _dashed(painter: QPainter, look: Look, place: QRectF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.colour("ink"), 1.4, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(place.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)
