"""A bar across a page that tells something and offers what to do about it."""

from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.icon_mark import IconMark
from mutualrisk.ui.widgets.role import set_role
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

Kind = Literal["information", "warning"]
_LOOKS = {"information": ("info", "accent", "soft"), "warning": ("triangle-alert", "error", "error_soft")}


class Banner(QWidget):
    """An icon, a sentence and up to a few buttons. Its owner decides when it goes."""

    def __init__(self, look: Look, text: str, kind: Kind = "information") -> None:
        super().__init__()
        icon_name, tone, self._ground = _LOOKS[kind]
        self._look = look
        self._label = WrappingLabel(look, text, marked=False)
        self._mark = IconMark(look, icon_name, tone, 22)
        self._buttons = QHBoxLayout()
        self._row = QHBoxLayout(self)
        self._lay_out()
        set_role(self, "alert" if kind == "warning" else "note")
        self.setAccessibleName(text)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of another look."""
        self._look = look
        self._row.setContentsMargins(look.gap(16), look.gap(12), look.gap(16), look.gap(12))
        self._row.setSpacing(look.gap(12))
        self._buttons.setSpacing(look.gap(8))

    def set_text(self, text: str) -> None:
        """Tell something else."""
        self._label.setText(text)
        self.setAccessibleName(text)

    def add_action(self, text: str, *, primary: bool = False) -> QPushButton:
        """Offer something to do; the button's ``clicked`` says that it is wanted."""
        button = QPushButton(text)
        button.setProperty("kind", "primary" if primary else "")
        self._buttons.addWidget(button)
        return button

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the ground, with an edge on the side that reading starts from."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(self._ground))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.addStretch(1)
        words.addWidget(self._label)
        words.addStretch(1)
        self._row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(words, 1)
        self._row.addLayout(self._buttons)
