"""What is wrong with a field, said beside it in words that help."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.icon_mark import IconMark
from mutualrisk.ui.widgets.role import set_role
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


class FieldError(QWidget):
    """An icon and a sentence in the colour of errors; hidden while there is nothing to say."""

    def __init__(self, look: Look, text: str = "") -> None:
        super().__init__()
        self._label = WrappingLabel(look, text, "small_strong", tone="error")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.gap(8))
        row.addWidget(IconMark(look, "circle-alert", "error"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        set_role(self, "alert")
        self.setAccessibleName(text)
        if not text:
            self.hide()

    def text(self) -> str:
        """What is said."""
        return self._label.text()

    def say(self, text: str) -> None:
        """Show a fault, or nothing."""
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
