"""A rating as shape, word and colour, so that it is told without any one of them."""

from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy

from mutualrisk.ui.theme import Look

Level = Literal["low", "moderate", "high", "extreme"]
SIDE: Final = 10
SHAPE: Final = 9
HEIGHT: Final = 24


def paint_shape(painter: QPainter, level: Level, place: QRectF, colour: QColor) -> None:
    """Draw a rating's shape: disc, diamond, triangle or square."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    middle = place.center()
    if level == "low":
        painter.drawEllipse(place)
    elif level == "moderate":
        reach = place.width() * 0.6
        corners = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))
    elif level == "high":
        painter.drawPolygon(
            QPolygonF([QPointF(middle.x(), place.top()), place.bottomRight(), place.bottomLeft()])
        )
    else:
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))


class Pill(QLabel):
    """A rating. One that is not settled is an outline, whose words say what is not excluded."""

    def __init__(self, look: Look, level: Level, text: str, *, settled: bool = True) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_rating(level, text, settled=settled)

    def show_rating(self, level: Level, text: str, *, settled: bool = True) -> None:
        """Show another rating."""
        self._level, self._settled = level, settled
        self.setText(text)
        self.updateGeometry()
        self.update()

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of another look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The shape and the words."""
        words = QFontMetricsF(self._look.font("small_strong")).horizontalAdvance(self.text())
        return QSize(round(words) + 1 + self._look.px(2 * SIDE + SHAPE + 6), self._look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """A pill is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw ground, shape and words."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = look.colour(f"on_{self._level}" if self._settled else "ink")
        ground = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(Qt.PenStyle.NoPen if self._settled else QPen(look.colour("field_line"), 1.5))
        painter.setBrush(look.colour(self._level if self._settled else "surface"))
        painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2)
        size = look.px(SHAPE)
        place = QRectF(look.px(SIDE), (self.height() - size) / 2, size, size)
        paint_shape(painter, self._level, place, ink)
        painter.setPen(ink)
        painter.setFont(look.font("small_strong"))
        words = QRectF(self.rect()).adjusted(look.px(SIDE + SHAPE + 6), 0, 0, -look.px(1))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
