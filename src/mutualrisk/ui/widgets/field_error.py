"""What is wrong with a field, said beside it in words that help."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.icon_mark import IconMark
from mutualrisk.ui.widgets.role import set_role
from mutualrisk.ui.widgets.wrapping_label import Tone, WrappingLabel


class FieldError(QWidget):
    """An icon and a sentence in the colour of errors, or another; hidden while there is nothing to say."""

    def __init__(
        self, look: Look, text: str = "", *, tone: Tone = "error", icon_name: str = "circle-alert"
    ) -> None:
        super().__init__()
        self._label = WrappingLabel(look, text, "small_strong" if tone == "error" else "small", tone=tone)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.gap(8))
        row.addWidget(IconMark(look, icon_name, tone), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        set_role(self, "alert" if tone == "error" else "note")
        self.setAccessibleName(text)
        if not text:
            self.hide()

    def text(self) -> str:
        """What is said."""
        return self._label.text()

    def say(self, text: str) -> None:
        """Show a fault, or nothing. A fault that was not there before is called out."""
        is_new = bool(text) and not self._label.text()
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        if is_new:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
