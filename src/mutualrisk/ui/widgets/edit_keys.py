"""Undo and redo by keys in a field: the field's own and the window's, in the order in which things were done.

What was typed into the field is taken back first, bit by bit, then what the window did before. It comes back
the other way round: whatever is typed, undone or redone in a field is an edit of the case, so as long as the
window has something to redo, that was undone later. Every system knows at least one of the two keys for redo,
and people bring the other one along, so both count everywhere.
"""

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence

from mutualrisk.ui.widgets.words_line import WordsLine

REDO: Final = (QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z"))


def is_undo(event: QKeyEvent) -> bool:
    """Whether these keys take something back."""
    return event.matches(QKeySequence.StandardKey.Undo)


def is_redo(event: QKeyEvent) -> bool:
    """Whether these keys bring something back."""
    return event.matches(QKeySequence.StandardKey.Redo) or QKeySequence(event.keyCombination()) in REDO


def is_left(event: QEvent, *, has_undo: bool) -> bool:
    """Whether a key is offered to the window before the field, which may have something to take back."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return is_redo(event) or (is_undo(event) and not has_undo)


LONGEST: Final = 5_000
"""Letters that a case can hold in one place."""


class EditLine(WordsLine):
    """A line that keeps to this order."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(LONGEST)

    def event(self, event: QEvent) -> bool:
        """Offer the window what is the window's."""
        if is_left(event, has_undo=self.isUndoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Bring back what was taken back here, where the window did not."""
        if is_redo(event):
            self.redo()
        else:
            super().keyPressEvent(event)
