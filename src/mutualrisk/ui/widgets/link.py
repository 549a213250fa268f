"""A link: a button that reads as a part of the text, and wraps like it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from mutualrisk.ui.theme import Look
from mutualrisk.ui.theme.type_scale import Role
from mutualrisk.ui.widgets.text_block import TextBlock
from mutualrisk.ui.widgets.word_button import WordButton
from mutualrisk.ui.widgets.wrapping_label import Tone


class Link(WordButton):
    """Underlined words that lead somewhere; ``clicked`` says that they were followed."""

    def __init__(self, look: Look, text: str, role: Role = "body", *, tone: Tone = "accent") -> None:
        self._role, self._tone = role, tone
        super().__init__(look, text)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of another look."""
        font = QFont(look.font(self._role))
        font.setUnderline(True)
        self._block = TextBlock(self.words, font)
        super().set_look(look)

    def heightForWidth(self, width: int) -> int:
        """What its text needs at a width."""
        return self._block.height(width)

    def sizeHint(self) -> QSize:
        """One line; its height follows from the width that it is given."""
        width = self._block.natural_width(self.look.px(620))
        return QSize(width, self._block.about(width))

    def minimumSizeHint(self) -> QSize:
        """No narrower than its longest word."""
        block = self._block
        return QSize(min(block.narrowest(), self.look.px(160)), int(block.pitch))

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Set the words, and thicken their line under the pointer."""
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(QRectF(self.rect()), self.look.colour("soft"))
        tone = self._tone if self.isEnabled() else "second_ink"
        self._block.paint(painter, 0, 0, self.width(), self.look.colour(tone))
