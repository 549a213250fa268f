"""A line into which words may be dragged, but no files: those are for the page or the window."""

import re

from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QLineEdit

_BREAKS = re.compile(r"\s*[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]\s*")


class WordsLine(QLineEdit):
    """A line that would otherwise take the address of a dropped file for a text."""

    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        """Leave files to whatever is behind the field."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)


def one_line(text: str) -> str:
    """A text as it is seen in a line: Qt keeps the breaks of what was pasted, and draws them as spaces."""
    return text if text.isprintable() else _BREAKS.sub(" ", text).strip()
