"""One risk on the matrix: a numbered disc that can be pointed at, focused and opened."""

from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from mutualrisk.ui.theme import Look
from mutualrisk.ui.theme.focus_ring import RING
from mutualrisk.ui.widgets import tip

SIZE: Final = 26
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Place(NamedTuple):
    """Levels from 1 to 5."""

    impact: float
    likelihood: float


class RiskPoint(NamedTuple):
    """A risk as the matrix shows it."""

    id: str
    number: int
    name: str
    words: str
    """What it shows, in a sentence or two: its levels, rating, range and way."""
    now: Place
    low: Place
    """The lowest levels that are possible."""
    high: Place
    before: Place | None = None
    """Before any action, where that is elsewhere."""
    target: Place | None = None
    """With the actions that are agreed, where that is elsewhere."""


class Disc(QAbstractButton):
    """The numbered disc. Its owner moves it, and listens."""

    looked_at = Signal(str)
    """The pointer or the focus came to it, or ("") left it."""
    arrow_pressed = Signal(int, int)

    def __init__(self, look: Look, point: RiskPoint, owner: QWidget) -> None:
        super().__init__(owner)
        self._look, self._stands_out = look, False
        self.show_point(point)
        self.setProperty(RING, "round")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.resize(look.px(SIZE), look.px(SIZE))

    def show_point(self, point: RiskPoint) -> None:
        """Show a risk, or the same one at another place; its owner moves it."""
        self.point = point
        self.setAccessibleName(f"{point.number}. {point.name}")
        tip.explain(self, point.words)
        self.setText(str(point.number))

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Enter opens it, arrows lead to its neighbours."""
        key = Qt.Key(event.key())
        if key in _ENTER:
            self.click()
        elif key in ARROWS:
            self.arrow_pressed.emit(*ARROWS[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent, /) -> None:
        """Explain itself to whoever works by keyboard."""
        super().focusInEvent(event)
        self.looked_at.emit(self.point.id)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            tip.show_now(self)

    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        """Step back."""
        super().focusOutEvent(event)
        self.looked_at.emit("")

    def enterEvent(self, event: QEnterEvent, /) -> None:
        """Stand out under the pointer."""
        super().enterEvent(event)
        self.raise_()
        self.looked_at.emit(self.point.id)

    def leaveEvent(self, event: QEvent, /) -> None:
        """Step back."""
        super().leaveEvent(event)
        self.looked_at.emit("")

    def stand_out(self, *, is_shown: bool) -> None:
        """Turn ink and ground round while this is the risk that is looked at, or turn them back."""
        if is_shown != self._stands_out:
            self._stands_out = is_shown
            self.update()
        if is_shown:
            self.raise_()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw disc and number."""
        ink, ground = self._look.colour("surface"), self._look.colour("ink")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(ground)
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        if self._stands_out:
            edge = self._look.px(3)
            painter.setBrush(ink)
            painter.drawEllipse(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge))
            ink = ground
        painter.setPen(ink)
        painter.setFont(self._look.font("label"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
