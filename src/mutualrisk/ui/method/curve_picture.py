"""A small drawing of how a value becomes a level; the table beside it says the same in figures."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF

from mutualrisk.ui.method.sheet import Drawing
from mutualrisk.ui.theme import Look

WIDTH, HEIGHT = 420, 150
DENSITY = 2.0
"""Pixels of the picture for each of the page, so that it is sharp on every screen."""


class Scale:
    """From a value and a level to a point of the drawing."""

    def __init__(self, points: Mapping[float, float], most: float, place: QRectF) -> None:
        """Take the ends of both axes."""
        self._low, self._high = min(points), max(points)
        self._least, self._most, self._place = (1.0 if most <= 5 else 0.0), most, place  # noqa: PLR2004

    def point(self, value: float, level: float) -> QPointF:
        """Where a value with its level stands."""
        across = (value - self._low) / ((self._high - self._low) or 1)
        up = (level - self._least) / (self._most - self._least)
        return QPointF(
            self._place.left() + across * self._place.width(),
            self._place.bottom() - up * self._place.height(),
        )


def curve_picture(look: Look, drawing: Drawing) -> QImage:
    """The curve from its points, or the steps."""
    width, height = look.px(WIDTH), look.px(HEIGHT)
    image = QImage(round(width * DENSITY), round(height * DENSITY), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(DENSITY)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    place = QRectF(0, 0, width, height).adjusted(look.px(36), look.px(10), -look.px(40), -look.px(26))
    points = sorted(drawing.points.items())
    scale = Scale(drawing.points, drawing.most, place)
    _draw_axes(painter, look, place, drawing.most)
    _draw_line(painter, look, _line(scale, points, steps=drawing.steps))
    _draw_points(painter, look, [scale.point(*point) for point in points])
    _write_ends(painter, look, place, drawing.ends)
    painter.end()
    return image


def _line(scale: Scale, points: Sequence[tuple[float, float]], *, steps: bool) -> list[QPointF]:
    made: list[QPointF] = []
    for place, (value, level) in enumerate(points):
        if steps and place:
            made.append(scale.point(value, points[place - 1][1]))
        made.append(scale.point(value, level))
    return made


def _draw_axes(painter: QPainter, look: Look, place: QRectF, most: float) -> None:
    painter.setFont(_small(look))
    ticks = range(1, 6) if most <= 5 else range(0, 101, 25)  # noqa: PLR2004 - the two scales there are
    for tick in ticks:
        share = (tick - ticks[0]) / (ticks[-1] - ticks[0])
        height = place.bottom() - share * place.height()
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(QPointF(place.left(), height), QPointF(place.right(), height))
        painter.setPen(look.colour("second_ink"))
        room = QRectF(0, height - look.px(10), place.left() - look.px(8), look.px(20))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(tick))


def _draw_line(painter: QPainter, look: Look, points: Sequence[QPointF]) -> None:
    painter.setPen(QPen(look.colour("accent"), look.px(2)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))


def _draw_points(painter: QPainter, look: Look, points: Sequence[QPointF]) -> None:
    painter.setPen(QPen(QColor(look.colour("accent")), look.px(2)))
    painter.setBrush(look.colour("paper"))
    for point in points:
        painter.drawEllipse(point, look.px(4), look.px(4))


def _write_ends(painter: QPainter, look: Look, place: QRectF, ends: tuple[str, str]) -> None:
    painter.setFont(_small(look))
    painter.setPen(look.colour("second_ink"))
    under = QRectF(0, place.bottom() + look.px(6), place.right() + look.px(40), look.px(20))
    painter.drawText(under.adjusted(place.left() - look.px(4), 0, 0, 0), Qt.AlignmentFlag.AlignLeft, ends[0])
    painter.drawText(under, Qt.AlignmentFlag.AlignRight, ends[1])


def _small(look: Look) -> QFont:
    return look.font("small")
