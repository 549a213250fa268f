"""What all painted buttons with words have in common."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

from mutualrisk.ui.theme import Look

ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def literal(words: str) -> str:
    """Words for a Qt button, which would take R&D for a shortcut."""
    return words.replace("&", "&&")


class WordButton(QAbstractButton):
    """A button whose words are shown as they are. Space and Enter press it."""

    def __init__(self, look: Look, words: str) -> None:
        super().__init__()
        self.look = look
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(words)

    def setText(self, words: str) -> None:
        """Show other words, and be called by them."""
        self.words = words
        super().setText(literal(words))
        if words:
            self.setAccessibleName(words)
        self.set_look(self.look)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of another look."""
        self.look = look
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Let Enter press it too, as people expect of what leads somewhere."""
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)
