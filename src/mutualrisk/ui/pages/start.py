"""The first page: begin, open, or look at a sample."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from mutualrisk.ui.theme import Look

if TYPE_CHECKING:
    from mutualrisk.ui.windows import Windows


class StartPage(QWidget):
    """What a newcomer sees first. Asks for ``new``, ``open``, ``recent``, ``sample`` or ``recover``."""

    asked = Signal(str, str)

    def __init__(self, windows: "Windows", look: Look, parent: QWidget | None = None) -> None:
        """Show what can be begun."""
        super().__init__(parent)
        self._windows, self._look = windows, look
        column = QVBoxLayout(self)
        title = QLabel(self.tr("MutualRisk"))
        title.setFont(look.font("title"))
        column.addWidget(title)
        for words, what, which in (
            (self.tr("Assess a bidder"), "new", "commissioner"),
            (self.tr("Assess our own organisation"), "new", "board"),
            (self.tr("Open a case"), "open", ""),
            (self.tr("Look at a sample: a community health mutual bids"), "sample", "community-health"),
            (self.tr("Look at a sample: a library mutual assesses itself"), "sample", "library-mutual"),
        ):
            button = QPushButton(words)
            button.clicked.connect(lambda _=False, what=what, which=which: self.asked.emit(what, which))
            column.addWidget(button)
        column.addStretch(1)

    def refresh(self) -> None:
        """Show the recent cases as they are now."""
