"""A field for longer text, as high as what is in it."""

from math import ceil

from PySide6.QtCore import QEvent, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from mutualrisk.ui.theme import Look
from mutualrisk.ui.theme.in_sight import MARGIN, bring_into_sight
from mutualrisk.ui.widgets.edit_keys import is_left, is_redo

FEWEST = 3
MOST = 14
"""Lines before it scrolls."""


class TextArea(QPlainTextEdit):
    """Text of a few lines; the tab key leaves it. ``edited`` gives the text whenever its user changed it."""

    edited = Signal(str)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_text_changed)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take the sizes of another look."""
        self._look = look
        self.setFont(look.font("body"))
        self.updateGeometry()

    def value(self) -> str:
        """The text."""
        return self.toPlainText()

    def set_value(self, text: str) -> None:
        """Show a text without telling anyone."""
        if text != self.value():
            self.blockSignals(True)  # noqa: FBT003 - Qt's way
            self.setPlainText(text)
            self.blockSignals(False)  # noqa: FBT003 - Qt's way
            self.updateGeometry()

    def mark(self, *, faulty: bool, description: str = "") -> None:
        """Show whether the text is at fault, and describe the field to those who hear it."""
        self.setAccessibleDescription(description)
        self.setProperty("invalid", faulty)
        self.style().unpolish(self)
        self.style().polish(self)

    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        """Leave files to the page or the window, as every field does."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def sizeHint(self) -> QSize:
        """As high as the text, within bounds."""
        lines = min(max(ceil(self.document().size().height()), FEWEST), MOST)
        pitch = ceil(QFontMetricsF(self._look.font("body")).lineSpacing())  # Qt sets lines on whole pixels
        frame = 2 * (self._look.px(4) + int(self.document().documentMargin()) + 1) + 1
        return QSize(self._look.px(320), lines * pitch + frame)

    def minimumSizeHint(self) -> QSize:
        """As high as it hints at."""
        return QSize(self._look.px(120), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Offer the window what is the window's."""
        if is_left(event, has_undo=self.document().isUndoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Bring back what was taken back here, where the window did not."""
        if is_redo(event):
            self.redo()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Ask for another height where lines break elsewhere; stay in sight while it grows under the keys."""
        super().resizeEvent(event)
        if self.hasFocus() and event.oldSize().height() != event.size().height():
            QTimer.singleShot(0, self, self._on_grown)  # once the page has grown too
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    @Slot()
    def _on_grown(self) -> None:
        bring_into_sight(self, self._look.px(MARGIN))

    @Slot()
    def _on_text_changed(self) -> None:
        self.updateGeometry()
        self.edited.emit(self.value())
