"""A line to search with, and a button that empties it."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolButton

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.edit_keys import EditLine

BUTTON: Final = 28
ICON: Final = 16


class SearchLine(EditLine):
    """A line whose button grows with the text and has a name; Qt's own stays small, pale and nameless."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self._clear = QToolButton(self)
        self._clear.setIcon(look.icon("x", "second_ink", ICON))
        self._clear.setIconSize(QSize(look.px(ICON), look.px(ICON)))
        self._clear.setStyleSheet("padding: 0")
        self._clear.setAccessibleName(self.tr("Clear: {field}").format(field=name))
        self._clear.setToolTip(self.tr("Clear"))
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # by keyboard the text itself is taken out
        self._clear.hide()
        self._clear.clicked.connect(self.clear)
        self.textChanged.connect(self._on_text_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end of the line."""
        super().resizeEvent(event)
        side = self._look.px(BUTTON)
        air = (self.height() - side) // 2
        self._clear.setGeometry(self.width() - side - air, air, side, side)

    def _on_text_changed(self, text: str) -> None:
        """Make room for the button only where it shows: what the line asks for needs all of it."""
        self._clear.setVisible(bool(text))
        self.setTextMargins(0, 0, self._look.px(BUTTON) if text else 0, 0)
