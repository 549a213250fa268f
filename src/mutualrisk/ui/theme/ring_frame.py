"""The painted ring round what has the focus. Loaded with the first ring: what Qt says of styles is much."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFocusFrame, QProxyStyle, QStyle, QStyleOption, QWidget

from mutualrisk.ui.theme.look import Look

EDGE: Final = 1.0
"""The line of ink on both sides of the amber."""


class RingStyle(QProxyStyle):
    """Puts the frame above its widget and a little outside it."""

    ROOM: Final = 5
    """How far the ring reaches beyond its widget, at a text size of 100 %."""
    room = ROOM

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """The width of the ring where Qt asks for the frame's margins."""
        if metric in {QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin}:
            return self.room
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        data: object = None,
    ) -> int:
        """Above its widget, so that no neighbour covers it."""
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        return super().styleHint(hint, option, widget, data)  # type: ignore[arg-type]


class RingFrame(QFocusFrame):
    """The painted ring; Qt keeps it on its widget wherever that moves or scrolls."""

    def __init__(self, look: Look, shape: str) -> None:
        """Be a rectangle with round corners, or ``round`` as its widget is."""
        super().__init__()
        self.look, self._shape = look, shape

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw amber between two edges of ink."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        amber = 2.5 * self.look.text_size / 100
        middle = amber / 2 + EDGE
        place = QRectF(self.rect()).adjusted(middle, middle, -middle, -middle)
        radius = place.height() / 2 if self._shape == "round" else self.look.px(9)
        for colour, width in (("focus_edge", amber + 2 * EDGE), ("focus", amber)):
            painter.setPen(QPen(self.look.colour(colour), width))
            painter.drawRoundedRect(place, radius, radius)
