"""A quiet button: an icon and a few words that stand back until they are wanted."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from mutualrisk.ui.theme import Look, icon
from mutualrisk.ui.widgets.word_button import WordButton

SIDE = 6
ICON = 17
GAP = 7
HEIGHT = 32


class QuietButton(WordButton):
    """An icon and words without a frame. Where it can be ``checkable``, it shows what is switched on."""

    def __init__(self, look: Look, text: str, icon_name: str, *, checkable: bool = False) -> None:
        super().__init__(look, text)
        self._icon = icon_name
        self.setCheckable(checkable)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon = name
        self.update()

    def sizeHint(self) -> QSize:
        """The icon and the words."""
        words = QFontMetricsF(self.look.font("small")).horizontalAdvance(self.words)
        sides = self.look.px(2 * SIDE + ICON + (GAP if self.words else 0))
        return QSize(round(words) + 1 + sides, self.look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Its words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the ground when it is pointed at or on, then icon and words."""
        look, painter = self.look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, tone = self._state()
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(ground))
            painter.drawRoundedRect(QRectF(self.rect()), look.px(6), look.px(6))
        size = look.px(ICON)
        place = QRectF(look.px(SIDE), (self.height() - size) / 2, size, size)
        icon.paint(painter, place, self._icon, look.colours[tone])
        painter.setPen(look.colour(tone))
        painter.setFont(look.font("small"))
        words = QRectF(self.rect()).adjusted(look.px(SIDE + ICON + GAP), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.words)

    def _state(self) -> tuple[str, str]:
        """The colours of ground and words."""
        if not self.isEnabled():
            return "", "field_line"
        if self.isChecked() or self.isDown():
            return "soft", "accent"
        return ("hover", "ink") if self.underMouse() else ("", "second_ink")
