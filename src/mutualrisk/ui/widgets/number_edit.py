"""A field for a number: thousands appear while it is typed, and nothing that was typed is ever lost."""

from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from mutualrisk.ui.theme import Look, icon
from mutualrisk.ui.theme.focus_ring import RING
from mutualrisk.ui.widgets import number_text
from mutualrisk.ui.widgets.edit_keys import LONGEST, is_left, is_redo, is_undo
from mutualrisk.ui.widgets.words_line import WordsLine, one_line

HEIGHT: Final = 42
SIDE: Final = 12
SIGN: Final = 17
INSIDE: Final = 5
"""Pixels that Qt keeps free beside the text of a line, its caret among them."""
MOST: Final = 22
"""Digits to which a field grows; what is longer scrolls in it."""


class NumberLine(WordsLine):
    """The line inside the frame. The window's undo works here too, as it undoes edits of the case."""

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if is_left(event, has_undo=False):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Step over a comma that would be put back at once."""
        if is_undo(event) or is_redo(event):
            event.ignore()
            return
        if not self.hasSelectedText():
            caret = self.cursorPosition()
            if event.key() == Qt.Key.Key_Backspace and self.text()[caret - 1 : caret] == ",":
                self.setCursorPosition(caret - 1)
            if event.key() == Qt.Key.Key_Delete and self.text()[caret : caret + 1] == ",":
                self.setCursorPosition(caret + 1)
        super().keyPressEvent(event)


class NumberEdit(QWidget):
    """A framed number with what stands before and behind it: ``£``, ``%``, ``months``.

    ``edited`` gives a number, None for an empty field, or the text itself where it is no number.
    """

    edited = Signal(object)

    def __init__(self, look: Look, name: str, *, before: str = "", after: str = "", digits: int = 10) -> None:
        super().__init__()
        self._look, self._before, self._after, self._digits = look, before, after, digits
        self._faulty = False
        self._shown, self._wide = "", 0
        self.line = NumberLine()
        self.line.setMaxLength(LONGEST)
        self.line.setFrame(False)
        self.line.setProperty("bare", True)  # noqa: FBT003 - a property for the style sheet
        self.line.setProperty(RING, "parent")
        self.line.setAccessibleName(name)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.line.textChanged.connect(self._on_line_changed)  # a screen reader sets it without a key
        self.line.editingFinished.connect(self._on_line_finished)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of another look."""
        self._look = look
        self.line.setFont(look.font("body"))
        left, right = self._room(self._before), self._room(self._after)
        mark = look.px(SIGN + 8) if self._faulty else 0
        self._row.setContentsMargins(left + look.px(SIDE), 2, right + look.px(SIDE) + mark, 2)
        self.updateGeometry()
        self.update()

    def value(self) -> float | str | None:
        """What is in the field: a number, nothing, or a text that is no number."""
        text = one_line(self.line.text()).strip()
        if not text:
            return None
        number = number_text.read(text)
        return text if number is None else number

    def set_value(self, value: float | str | None) -> None:
        """Show a value without telling anyone. What already says the same is left as it was typed."""
        if value == self.value():
            return
        text = "" if value is None else value if isinstance(value, str) else number_text.written(value)
        self._show(text)

    def show_text(self, text: str) -> None:
        """Show a text as it was typed, without telling anyone."""
        if text != self.line.text():
            self._show(text)

    def mark(self, *, faulty: bool, description: str = "") -> None:
        """Show whether the value is at fault, and describe the field to those who hear it."""
        self.line.setAccessibleDescription(description)
        if faulty != self._faulty:
            self._faulty = faulty
            self.set_look(self._look)

    def sizeHint(self) -> QSize:
        """Room for so many digits, or for what stands there where that is longer."""
        metrics = QFontMetricsF(self._look.font("body"))
        digit, text = metrics.horizontalAdvance("0"), metrics.horizontalAdvance(self.line.text())
        room = ceil(max(digit * self._digits, min(text, digit * MOST))) + INSIDE
        sides = self._room(self._before) + self._room(self._after) + 2 * self._look.px(SIDE)
        return QSize(room + sides + self._look.px(SIGN + 8), self._look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The same: a number is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the frame with what stands before and behind the number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = 2.0 if self._faulty else 1.0
        frame = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        shape = QPainterPath()
        shape.addRoundedRect(frame, self._look.px(5), self._look.px(5))
        painter.fillPath(shape, self._look.colour("surface" if self.isEnabled() else "paper"))
        self._unit(painter, shape, self._before, 0)
        self._unit(painter, shape, self._after, self.width() - self._room(self._after))
        painter.setPen(QPen(self._look.colour("error" if self._faulty else "field_line"), line))
        painter.drawPath(shape)
        if self._faulty:
            self._sign(painter)

    @Slot(str)
    def _on_line_changed(self, text: str) -> None:
        after, caret = number_text.grouped(self._shown, text, self.line.cursorPosition())
        if after != text:
            self._show(after)
            self.line.setCursorPosition(caret)
        self._shown = after
        self._make_room()
        self.edited.emit(self.value())

    @Slot()
    def _on_line_finished(self) -> None:
        """Write the number out: 1.15m becomes 1,150,000."""
        value = self.value()
        if isinstance(value, float) and self.line.text() != number_text.written(value):
            self._show(number_text.written(value))

    def _show(self, text: str) -> None:
        self._shown = text
        with QSignalBlocker(self.line):
            self.line.setText(text)
        self._make_room()

    def _make_room(self) -> None:
        """Grow with the text, or shrink again."""
        wide = self.sizeHint().width()
        if wide != self._wide:
            self._wide = wide
            self.updateGeometry()

    def _room(self, unit: str) -> int:
        if not unit:
            return 0
        return round(QFontMetricsF(self._look.font("body")).horizontalAdvance(unit)) + 2 * self._look.px(SIDE)

    def _unit(self, painter: QPainter, shape: QPainterPath, unit: str, left: float) -> None:
        if not unit:
            return
        place = QRectF(left, 0, self._room(unit), self.height())
        painter.setClipRect(place)
        painter.fillPath(shape, self._look.colour("paper"))
        painter.setClipping(False)
        edge = place.right() if left == 0 else place.left()
        painter.setPen(QPen(self._look.colour("field_line"), 1))
        painter.drawLine(int(edge), 0, int(edge), self.height())
        painter.setPen(self._look.colour("second_ink"))
        painter.setFont(self._look.font("body"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, unit)

    def _sign(self, painter: QPainter) -> None:
        size = self._look.px(SIGN)
        left = self.width() - self._room(self._after) - size - self._look.px(8)
        place = QRectF(left, (self.height() - size) / 2, size, size)
        icon.paint(painter, place, "circle-alert", self._look.colours["error"])
