"""A score on the scale of ratings: the zones, where it may lie, and today's reading."""

from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.pill import Level

HEIGHT: Final = 24
BAR: Final = 12
LINE: Final = 4
ZONES: Final[tuple[Level, ...]] = ("low", "moderate", "high", "extreme")


class Scale(NamedTuple):
    """Where a scale begins and ends, and where its second, third and fourth zones begin."""

    start: float
    moderate: float
    high: float
    extreme: float
    end: float


class RangeBar(QLabel):
    """The picture; what it shows is said in words too, by the caller."""

    def __init__(self, look: Look, scale: Scale) -> None:
        super().__init__()
        self._look, self._scale = look, scale
        self._low = self._point = self._high = scale.start
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_range(self, low: float, point: float, high: float, *, words: str) -> None:
        """Show where the score may lie and where it is read today; ``words`` says the same."""
        if (low, point, high, words) == (self._low, self._point, self._high, self.toolTip()):
            return
        self._low, self._point, self._high = low, point, high
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of another look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(self._look.px(240), self._look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for four zones."""
        return QSize(self._look.px(120), self._look.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the zones, the range over them and the line of today's reading."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = self._look.px(BAR)
        top = (self.height() - bar) / 2
        for zone, start, end in zip(ZONES, self._scale[:-1], self._scale[1:], strict=True):
            place = QRectF(self._x(start), top, self._x(end) - self._x(start) - 1.5, bar)
            self._zone(painter, place, self._look.colour(zone))
        self._range(painter, top, bar)
        self._line(painter)

    def _x(self, score: float) -> float:
        start, end = self._scale.start, self._scale.end
        edge = 2.0
        return edge + (self.width() - 2 * edge) * (min(max(score, start), end) - start) / (end - start)

    def _zone(self, painter: QPainter, place: QRectF, colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(place, 2, 2)

    def _range(self, painter: QPainter, top: float, bar: float) -> None:
        """The outlined box of where the score may lie, on a veil that lets the zones shine through."""
        if self._x(self._high) - self._x(self._low) < self._look.px(3 * LINE):
            return
        reach = self._look.px(3)
        place = QRectF(
            self._x(self._low), top - reach, self._x(self._high) - self._x(self._low), bar + 2 * reach
        )
        veil = self._look.colour("surface")
        veil.setAlphaF(0.35)
        painter.setBrush(veil)
        painter.setPen(QPen(self._look.colour("ink"), 2))
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 3, 3)

    def _line(self, painter: QPainter) -> None:
        x, width = self._x(self._point), self._look.px(LINE)
        painter.setPen(QPen(self._look.colour("surface"), 1))
        painter.setBrush(self._look.colour("ink"))
        painter.drawRoundedRect(QRectF(x - width / 2, 0.5, width, self.height() - 1), 1.5, 1.5)
