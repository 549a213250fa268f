"""A part of a page on a ground of its own."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mutualrisk.ui.theme import Look


class Panel(QWidget):
    """A column of widgets, added to ``body``, on a rounded ground."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.body = QVBoxLayout(self)
        edge = look.gap(24)
        self.body.setContentsMargins(edge, look.gap(20), edge, look.gap(24))
        self.body.setSpacing(look.gap(8))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("line"), 1))
        painter.setBrush(self._look.colour("surface"))
        radius = self._look.px(8)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
