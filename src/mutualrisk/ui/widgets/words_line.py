"""A line into which words may be dragged, but no files: those are for the page or the window."""

from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QLineEdit


class WordsLine(QLineEdit):
    """A line that would otherwise take the address of a dropped file for a text."""

    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        """Leave files to whatever is behind the field."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)
