"""How one thing to choose is drawn: a large circle or box, and words that wrap beside it."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.text_block import TextBlock, aligned
from mutualrisk.ui.widgets.word_button import literal

MARK: Final = 24
GAP: Final = 12
ROOM: Final = 4
LINE: Final = 2


@dataclass(frozen=True, slots=True)
class Choosable:
    """What may be chosen: its value, its words, and a hint under them."""

    value: str
    text: str
    hint: str = ""


class OptionFace:
    """The drawing of one choosable thing in one look."""

    def __init__(self, look: Look, words: Choosable) -> None:
        self.look = look
        self.words = words
        self._text = TextBlock(words.text, look.font("body"))
        self._hint = TextBlock(words.hint, look.font("small"))

    def dress(self, button: QAbstractButton) -> None:
        """Give a button its words, its name for screen readers, and a height that follows from its width."""
        button.setText(literal(self.words.text))
        button.setAccessibleName(self.words.text)
        button.setAccessibleDescription(self.words.hint)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        button.setSizePolicy(policy)
        button.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def height(self, width: int) -> int:
        """What the words need at a width."""
        room = width - self._left
        hint = self._hint.height(room) if self.words.hint else 0
        return max(self._text.height(room) + hint, self.look.px(MARK)) + 2 * self.look.px(ROOM)

    def size(self) -> QSize:
        """One line of text, and one of the hint."""
        most = self.look.px(560)
        hint = self._hint.natural_width(most) if self.words.hint else 0
        width = self._left + max(self._text.natural_width(most), hint) + self.look.px(ROOM)
        return QSize(width, self.height(width))

    def narrowest(self) -> QSize:
        """The longest word beside the mark."""
        return QSize(self._left + self._text.narrowest(), self.look.px(MARK + 2 * ROOM))

    def paint(self, button: QAbstractButton, *, round_mark: bool) -> None:
        """Draw the button as it now is."""
        painter = QPainter(button)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, top = self.look.px(MARK), self.look.px(ROOM)
        left = aligned(button.layoutDirection(), 0, side, button.width())
        self._mark(painter, QRectF(left, top, side, side), button, round_mark=round_mark)
        room = button.width() - self._left
        start = aligned(button.layoutDirection(), self._left, room, button.width())
        first = top + max(0.0, (side - self._text.pitch) / 2)
        ink = self.look.colour("ink" if button.isEnabled() else "second_ink")
        self._text.paint(painter, start, first, room, ink)
        if self.words.hint:
            below = first + self._text.height(room)
            self._hint.paint(painter, start, below, room, self.look.colour("second_ink"))

    @property
    def _left(self) -> int:
        return self.look.px(MARK + GAP)

    def _mark(self, painter: QPainter, place: QRectF, button: QAbstractButton, *, round_mark: bool) -> None:
        on = button.isChecked()
        painter.setPen(QPen(self._line(button), LINE))
        painter.setBrush(self.look.colour("accent" if on and button.isEnabled() else "surface"))
        inside = place.adjusted(LINE / 2, LINE / 2, -LINE / 2, -LINE / 2)
        if round_mark:
            painter.drawEllipse(inside)
        else:
            painter.drawRoundedRect(inside, self.look.px(4), self.look.px(4))
        if on:
            self._sign(painter, place, round_mark=round_mark, enabled=button.isEnabled())

    def _line(self, button: QAbstractButton) -> QColor:
        live = button.isEnabled() and (button.isChecked() or button.underMouse())
        return self.look.colour("accent" if live else "field_line")

    def _sign(self, painter: QPainter, place: QRectF, *, round_mark: bool, enabled: bool) -> None:
        """A dot in the circle, a tick in the box."""
        tone = "on_accent" if enabled else "second_ink"
        if round_mark:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour(tone))
            painter.drawEllipse(QPointF(place.center()), place.width() * 0.2, place.width() * 0.2)
            return
        line = QPen(self.look.colour(tone), place.width() * 0.11)
        line.setCapStyle(Qt.PenCapStyle.RoundCap)
        line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(line)
        tick = ((0.27, 0.52), (0.43, 0.68), (0.74, 0.34))
        painter.drawPolyline([place.topLeft() + QPointF(x, y) * place.width() for x, y in tick])
