"""What a page shows before there is anything to show: what will be here, and how to begin."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.column import WIDEST
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.icon_mark import IconMark
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


class EmptyState(QWidget):
    """An icon, a heading, a sentence and the first step."""

    def __init__(self, look: Look, icon_name: str, title: str, text: str) -> None:
        super().__init__()
        self._mark = IconMark(look, icon_name, "accent", 36)
        self._heading = Heading(look, title, "h2")
        self._text = WrappingLabel(look, text, tone="second_ink")
        self._text.setMaximumWidth(look.px(WIDEST))
        self._actions = QHBoxLayout()
        self._actions.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, look.gap(32), 0, look.gap(32))
        rows.setSpacing(look.gap(8))
        rows.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self._heading)
        rows.addWidget(self._text)
        rows.addSpacing(look.gap(8))
        rows.addLayout(self._actions)
        rows.addStretch(1)

    def add_action(self, text: str, *, primary: bool = True) -> QPushButton:
        """Offer a first step; the button's ``clicked`` says that it is wanted."""
        button = QPushButton(text)
        button.setProperty("kind", "primary" if primary else "")
        self._actions.insertWidget(self._actions.count() - 1, button)
        return button
