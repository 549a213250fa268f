"""A chip: one piece of evidence in a line, to open or to change."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from mutualrisk.ui.theme import Look, icon
from mutualrisk.ui.widgets.text_block import TextBlock
from mutualrisk.ui.widgets.word_button import WordButton

SIDE = 12
ICON = 18


class Chip(WordButton):
    """An icon and a few words on a soft ground; ``clicked`` when its user wants to see more."""

    def __init__(self, look: Look, text: str, icon_name: str = "file-text") -> None:
        super().__init__(look, text)
        self._icon = icon_name
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of another look."""
        self._block = TextBlock(self.words, look.font("small"))
        super().set_look(look)

    def heightForWidth(self, width: int) -> int:
        """What its text needs at a width."""
        return self._block.height(width - self._left() - self.look.px(SIDE)) + 2 * self.look.px(4)

    def sizeHint(self) -> QSize:
        """One line."""
        width = self._left() + self._block.natural_width() + self.look.px(SIDE)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """No narrower than its longest word."""
        return QSize(self._left() + self._block.narrowest() + self.look.px(SIDE), self.look.px(30))

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the ground, the icon and the words."""
        look, painter = self.look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.colour("accent") if self.underMouse() else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("soft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), look.px(5), look.px(5))
        size, middle = look.px(ICON), look.px(4) + self._block.pitch / 2
        place = QRectF(look.px(SIDE), middle - size / 2, size, size)
        icon.paint(painter, place, self._icon, look.colours["accent"])
        room = self.width() - self._left() - look.px(SIDE)
        self._block.paint(painter, self._left(), look.px(4), room, look.colour("accent"))

    def _left(self) -> int:
        return self.look.px(SIDE + ICON + 10)
