"""A quiet button: an icon and a few words that stand back until they are wanted."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from mutualrisk.ui.theme import Look, icon

SIDE = 6
ICON = 17
GAP = 7
HEIGHT = 32


class QuietButton(QAbstractButton):
    """An icon and words without a frame. Where it can be ``checkable``, it shows what is switched on."""

    def __init__(self, look: Look, text: str, icon_name: str, *, checkable: bool = False) -> None:
        super().__init__()
        self._look, self._icon = look, icon_name
        self.setText(text)
        self.setCheckable(checkable)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon = name
        self.update()

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of another look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The icon and the words."""
        words = QFontMetricsF(self._look.font("small")).horizontalAdvance(self.text())
        sides = self._look.px(2 * SIDE + ICON + (GAP if self.text() else 0))
        return QSize(round(words) + 1 + sides, self._look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Its words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the ground when it is pointed at or on, then icon and words."""
        look, painter = self._look, QPainter(self)
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
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

    def _state(self) -> tuple[str, str]:
        """The colours of ground and words."""
        if not self.isEnabled():
            return "", "field_line"
        if self.isChecked() or self.isDown():
            return "soft", "accent"
        return ("hover", "ink") if self.underMouse() else ("", "second_ink")
