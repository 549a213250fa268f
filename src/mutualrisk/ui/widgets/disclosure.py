"""More about something, for those who ask: a line that opens what is under it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.quiet_button import QuietButton


class Disclosure(QWidget):
    """A quiet button with an icon, and the content that it shows and hides."""

    toggled = Signal(bool)

    def __init__(self, look: Look, text: str, content: QWidget, icon_name: str = "chevron-right") -> None:
        super().__init__()
        self._icon, self._content = icon_name, content
        self.button = QuietButton(look, text, icon_name, checkable=True)
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows.addWidget(content)
        self._content.hide()
        self.button.toggled.connect(self._on_button_toggled)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take the sizes of another look."""
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(look.gap(4))
        self._content.setContentsMargins(look.gap(6), 0, 0, look.gap(8))

    def set_open(self, *, is_open: bool) -> None:
        """Show or hide the content."""
        self.button.setChecked(is_open)

    @Slot(bool)
    def _on_button_toggled(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._content.setVisible(is_open)
        if self._icon == "chevron-right":
            self.button.set_icon("chevron-down" if is_open else self._icon)
        self.toggled.emit(is_open)
