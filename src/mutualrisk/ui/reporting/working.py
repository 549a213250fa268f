"""What is being worked on, how far it is, and the way to stop it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

WHOLE = 100


class Working(QWidget):
    """Hidden until there is work. Its button and the Escape key ask to stop."""

    stop_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._label = WrappingLabel(look, "", "small", tone="second_ink")
        self.bar = QProgressBar()
        self.bar.setRange(0, WHOLE)
        self.bar.setTextVisible(False)
        self._came_from: QWidget | None = None
        self.stop = QPushButton(self.tr("Cancel"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.gap(12))
        row.addWidget(self._label, 1)
        row.addWidget(self.bar, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.stop)
        self.stop.clicked.connect(self.stop_asked)
        self.hide()

    def begin(self, words: str) -> None:
        """Say what is being done."""
        self._label.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setValue(0)
        self.show()

    def take_focus(self) -> None:
        """Put the way to stop under the fingers of whoever asked, for the while."""
        self._came_from = self.window().focusWidget()
        self.stop.setFocus()

    def show_share(self, share: float) -> None:
        """Say how far it is."""
        self.bar.setValue(round(share * WHOLE))

    def end(self) -> None:
        """Say nothing any more."""
        if self.window().focusWidget() is not self.stop:
            self._came_from = None  # the reader has gone elsewhere meanwhile
        self.hide()

    def give_focus_back(self) -> None:
        """Return to where the work was asked for, once that can be used again."""
        if self._came_from:
            self._came_from.setFocus()
        self._came_from = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stop with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.stop_asked.emit()
        else:
            super().keyPressEvent(event)
