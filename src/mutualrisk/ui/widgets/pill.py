"""A rating as shape, word and colour, so that it is told without any one of them."""

from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.text_block import TIGHT, TextBlock

Level = Literal["low", "moderate", "high", "extreme"]
SIDE: Final = 10
SHAPE: Final = 9
GAP: Final = 6
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


class PillFace:
    """A rating as it is drawn, by a widget of its own or among other things."""

    def __init__(self, look: Look, level: Level, text: str, *, settled: bool = True) -> None:
        self._look, self._level, self._settled = look, level, settled
        self._block = TextBlock(text, look.font("small_strong"), TIGHT)
        self._sides = look.px(2 * SIDE + SHAPE + GAP)

    def width(self) -> int:
        """The shape and the words, in one line."""
        return self._block.natural_width() + self._sides

    def narrowest(self) -> int:
        """The shape and the longest word."""
        return self._block.narrowest() + self._sides

    def height(self, width: float) -> int:
        """One line, or more where there is no room for it."""
        spare = self._look.px(HEIGHT) - self._block.pitch
        return round(self._block.height(width - self._sides) + max(spare, 0))

    def paint(self, painter: QPainter, place: QRectF) -> None:
        """Draw ground, shape and words."""
        look = self._look
        ink = look.colour(f"on_{self._level}" if self._settled else "ink")
        ground = place.adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(Qt.PenStyle.NoPen if self._settled else QPen(look.colour("field_line"), 1.5))
        painter.setBrush(look.colour(self._level if self._settled else "surface"))
        round_ = min(ground.height(), look.px(HEIGHT)) / 2
        painter.drawRoundedRect(ground, round_, round_)
        room = place.width() - self._sides
        top = place.top() + (place.height() - self._block.height(room)) / 2
        size = look.px(SHAPE)
        left = place.left() + look.px(SIDE)
        paint_shape(painter, self._level, QRectF(left, top + (self._block.pitch - size) / 2, size, size), ink)
        self._block.paint(painter, left + look.px(SHAPE + GAP), top, room, ink)


class Pill(QLabel):
    """A rating. One that is not settled is an outline, whose words say what is not excluded."""

    def __init__(self, look: Look, level: Level, text: str, *, settled: bool = True) -> None:
        super().__init__()
        self._look = look
        self._shown = (level, text, settled)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        self._dress()

    def show_rating(self, level: Level, text: str, *, settled: bool = True) -> None:
        """Show another rating."""
        if (level, text, settled) != self._shown:
            self._shown = (level, text, settled)
            self._dress()

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of another look."""
        self._look = look
        self._dress()

    def _dress(self) -> None:
        level, text, settled = self._shown
        self._face = PillFace(self._look, level, text, settled=settled)
        self.setText(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Whatever its size policy says: a label sets that anew with each text, for words on one line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One line, or more where there is no room for it."""
        return self._face.height(width)

    def sizeHint(self) -> QSize:
        """The shape and the words."""
        width = self._face.width()
        return QSize(width, self._face.height(width))

    def minimumSizeHint(self) -> QSize:
        """The shape and the longest word."""
        return QSize(self._face.narrowest(), self._look.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._face.paint(painter, QRectF(self.rect()))
