"""A label that wraps, whose height always fits its text."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mutualrisk.ui.theme import Look
from mutualrisk.ui.theme.type_scale import Role
from mutualrisk.ui.widgets.text_block import BREATH, TIGHT, TextBlock, plain

Tone = Literal["ink", "second_ink", "accent", "error", "on_accent", "on_tip"]
HEADINGS: frozenset[Role] = frozenset({"title", "h1", "h2", "h3", "figure"})


class WrappingLabel(QLabel):
    """Text of one role and tone. Where ``marked``, ``**`` marks bold words: never in what users type."""

    def __init__(
        self, look: Look, text: str = "", role: Role = "body", *, tone: Tone = "ink", marked: bool = False
    ) -> None:
        super().__init__()
        self._look, self._role, self._tone, self._marked = look, role, tone, marked
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        if text != self.text() or not text:
            self._block = self._set(text)
            super().setText(text)  # which asks for a new layout
            self.setAccessibleName(plain(text) if self._marked else text)

    def set_tone(self, tone: Tone) -> None:
        """Show the text in another colour."""
        self._tone = tone
        self.update()

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of another look."""
        self._look = look
        self._block = self._set(self.text())
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What its text needs at a width, of which it takes no more than it may."""
        return self._block.height(min(width, self.maximumWidth()))

    def sizeHint(self) -> QSize:
        """One line, as long as it may be; its height follows from the width that it is given."""
        width = self._block.natural_width(self._look.px(620))
        return QSize(width, self._block.about(width))

    def minimumSizeHint(self) -> QSize:
        """No narrower than its longest word, no lower than a line."""
        narrow = min(self._block.narrowest(), self._look.px(160))
        return QSize(narrow, int(self._block.pitch))

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Set the text, in the middle of its height unless it is aligned to the top."""
        spare = (
            0
            if self.alignment() & Qt.AlignmentFlag.AlignTop
            else self.height() - self.heightForWidth(self.width())
        )
        tone = self._tone if self.isEnabled() else "second_ink"
        self._block.paint(QPainter(self), 0, max(spare // 2, 0), self.width(), self._look.colour(tone))

    def _set(self, text: str) -> TextBlock:
        leading = TIGHT if self._role in HEADINGS else BREATH
        return TextBlock(text, self._look.font(self._role), leading, marked=self._marked)


def plain_label(look: Look, text: str, owner: QWidget) -> WrappingLabel:
    """A body text that names the widget that it stands before."""
    label = WrappingLabel(look, text)
    label.setBuddy(owner)
    return label
