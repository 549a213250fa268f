"""An icon that stands beside a text."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mutualrisk.ui.theme import Look, icon


class IconMark(QWidget):
    """A small icon that says nothing that the text beside it does not say."""

    def __init__(self, look: Look, name: str, tone: str = "ink", size: int = 20) -> None:
        super().__init__()
        self._name, self._tone, self._size = name, tone, size
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of another look."""
        self._look = look
        self.setFixedSize(QSize(look.px(self._size), look.px(self._size)))

    def set_icon(self, name: str, tone: str) -> None:
        """Show another icon."""
        self._name, self._tone = name, tone
        self.update()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the icon."""
        icon.paint(QPainter(self), QRectF(self.rect()), self._name, self._look.colours[self._tone])
