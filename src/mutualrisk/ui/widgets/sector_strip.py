"""Where this mutual lies in what is usual in its sector."""

from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from mutualrisk.ui.theme import Look

HEIGHT: Final = 58
BAR: Final = 8
MARK: Final = 7


class Figure(NamedTuple):
    """A number and how it is written."""

    value: float
    text: str


class Strip(NamedTuple):
    """A benchmark's range, and the mutual's own figure where it is known."""

    low: Figure | None
    typical: Figure | None
    high: Figure | None
    own: Figure | None
    words: str
    """What the strip shows, in a sentence."""


class SectorStrip(QLabel):
    """The sector's range as a band, its typical figure as a notch, the mutual's own as a disc above."""

    def __init__(self, look: Look, strip: Strip) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_strip(strip)

    def show_strip(self, strip: Strip) -> None:
        """Show another benchmark or figure."""
        self._strip = strip
        self.setAccessibleName(strip.words)
        self.update()

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of another look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(self._look.px(320), self._look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Room for four figures."""
        return QSize(self._look.px(200), self._look.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the track, the band, and the figures."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar, top = look.px(BAR), look.px(25)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("track"))
        painter.drawRoundedRect(QRectF(0, top, self.width(), bar), 2, 2)
        if self._strip.low and self._strip.high:
            left, right = self._x(self._strip.low.value), self._x(self._strip.high.value)
            painter.setBrush(look.colour("accent"))
            painter.drawRoundedRect(QRectF(left, top, max(right - left, 2), bar), 2, 2)
        if self._strip.typical:
            x = self._x(self._strip.typical.value)
            painter.fillRect(QRectF(x - 1.5, top - 3, 3, bar + 6), look.colour("paper"))
            painter.fillRect(QRectF(x - 0.75, top - 3, 1.5, bar + 6), look.colour("ink"))
        self._paint_own(painter, top + bar / 2)
        self._paint_figures(painter, top + bar + look.px(3))

    def _paint_own(self, painter: QPainter, middle: float) -> None:
        if self._strip.own is None:
            return
        look, x = self._look, self._x(self._strip.own.value)
        painter.setPen(QPen(look.colour("surface"), 2))
        painter.setBrush(look.colour("ink"))
        painter.drawEllipse(QPointF(x, middle), look.px(MARK), look.px(MARK))
        self._figure(painter, self._strip.own.text, x, 0, strong=True)

    def _paint_figures(self, painter: QPainter, top: float) -> None:
        """The figures under the band, each where there is room beside those before it."""
        taken = -1.0
        for figure in (self._strip.low, self._strip.typical, self._strip.high):
            if figure is None:
                continue
            left, right = self._span(figure.text, self._x(figure.value), strong=False)
            if left > taken:
                self._figure(painter, figure.text, self._x(figure.value), top, strong=False)
                taken = right + self._look.px(6)

    def _figure(self, painter: QPainter, text: str, x: float, top: float, *, strong: bool) -> None:
        painter.setFont(self._look.font("small_strong" if strong else "small"))
        painter.setPen(self._look.colour("ink" if strong else "second_ink"))
        left, right = self._span(text, x, strong=strong)
        place = QRectF(left, top, right - left + 1, self._look.px(20))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _span(self, text: str, x: float, *, strong: bool) -> tuple[float, float]:
        """From where to where a figure reaches, kept inside the strip."""
        width = QFontMetricsF(self._look.font("small_strong" if strong else "small")).horizontalAdvance(text)
        left = min(max(x - width / 2, 0), self.width() - width - 1)
        return left, left + width

    def _x(self, value: float) -> float:
        low, high = self._ends()
        edge = self._look.px(MARK) + 2
        return edge + (value - low) / (high - low) * (self.width() - 2 * edge)

    def _ends(self) -> tuple[float, float]:
        """The scale: all figures, and a little room on both sides."""
        strip = self._strip
        values = [figure.value for figure in (strip.low, strip.typical, strip.high, strip.own) if figure]
        low, high = min(values, default=0.0), max(values, default=1.0)
        room = (high - low) * 0.15 or abs(high) * 0.5 or 1.0
        return low - room, high + room
