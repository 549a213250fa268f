"""Words beside something small, in the middle of its height."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


class Beside(QWidget):
    """A button or an icon, and words that wrap."""

    def __init__(self, look: Look, first: QWidget, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.gap(12))
        row.addWidget(first)
        said = WrappingLabel(look, words, "small", tone="second_ink")
        row.addWidget(said, 1, Qt.AlignmentFlag.AlignVCenter)
