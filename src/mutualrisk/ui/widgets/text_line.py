"""A field for one line of text."""

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QSizePolicy

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.edit_keys import LONGEST, EditLine
from mutualrisk.ui.widgets.words_line import one_line

__all__ = ("LONGEST", "TextLine")


class TextLine(EditLine):
    """Text of one line. ``edited`` gives it whenever its user changed it."""

    edited = Signal(str)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_text_changed)  # a screen reader may set it without a key

    def value(self) -> str:
        """The text."""
        return one_line(self.text())

    def set_value(self, text: str) -> None:
        """Show a text without telling anyone; one that stands there already keeps its caret."""
        if text != self.value():
            with QSignalBlocker(self):
                self.setText(text)
            self.setCursorPosition(0)

    def mark(self, *, faulty: bool, description: str = "") -> None:
        """Show whether the text is at fault, and describe the field to those who hear it."""
        self.setAccessibleDescription(description)
        self.setProperty("invalid", faulty)
        self.style().unpolish(self)
        self.style().polish(self)

    def _on_text_changed(self, text: str) -> None:
        self.edited.emit(one_line(text))

    def sizeHint(self) -> QSize:
        """Wide enough for a name."""
        return QSize(self._look.px(420), super().sizeHint().height())
