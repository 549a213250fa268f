"""A field for one line of text."""

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from mutualrisk.ui.theme import Look

LONGEST = 5_000


class TextLine(QLineEdit):
    """Text of one line. ``edited`` gives it whenever its user changed it."""

    edited = Signal(str)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setMaxLength(LONGEST)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.edited)  # a screen reader may set it without a key

    def value(self) -> str:
        """The text."""
        return self.text()

    def set_value(self, text: str) -> None:
        """Show a text without telling anyone; one that stands there already keeps its caret."""
        if text != self.text():
            with QSignalBlocker(self):
                self.setText(text)
            self.setCursorPosition(0)

    def mark(self, *, faulty: bool, description: str = "") -> None:
        """Show whether the text is at fault, and describe the field to those who hear it."""
        self.setAccessibleDescription(description)
        self.setProperty("invalid", faulty)
        self.style().unpolish(self)
        self.style().polish(self)

    def sizeHint(self) -> QSize:
        """Wide enough for a name."""
        return QSize(self._look.px(420), super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window where nothing was typed here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            spent_undo = event.matches(undo) and not self.isUndoAvailable()
            if spent_undo or (event.matches(redo) and not self.isRedoAvailable()):
                event.ignore()
                return False
        return super().event(event)
