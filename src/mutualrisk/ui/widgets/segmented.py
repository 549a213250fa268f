"""One of a few views: a row of segments of which one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.role import set_role
from mutualrisk.ui.widgets.word_button import literal

SIDE = 14
HEIGHT = 32


class Segmented(QWidget):
    """Segments of equal rank; arrow keys move between them. ``chosen`` tells the id of the new one."""

    chosen = Signal(str)

    def __init__(self, look: Look, segments: Sequence[tuple[str, str]], name: str) -> None:
        """Take the segments as id and text, and what is chosen among them."""
        super().__init__()
        self._look = look
        self._row = QHBoxLayout(self)
        self._group = QButtonGroup(self)
        self._segments = {key: Segment(look, text) for key, text in segments}
        for segment in self._segments.values():
            self._group.addButton(segment)
            self._row.addWidget(segment)
        set_role(self, "group")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        next(iter(self._segments.values())).setChecked(True)
        self._group.buttonToggled.connect(self._on_segment_toggled)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of another look."""
        self._look = look
        edge = look.px(3)
        self._row.setContentsMargins(edge, edge, edge, edge)
        self._row.setSpacing(look.px(2))

    def value(self) -> str:
        """The id of the chosen segment."""
        return next(key for key, segment in self._segments.items() if segment.isChecked())

    def choose(self, key: str) -> None:
        """Choose a segment without telling anyone."""
        with QSignalBlocker(self._group):
            self._segments[key].setChecked(True)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("field_line"), 1))
        painter.setBrush(self._look.colour("surface"))
        place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(place, self._look.px(8), self._look.px(8))

    @Slot(QAbstractButton, bool)
    def _on_segment_toggled(self, _segment: QAbstractButton, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if on:
            self.chosen.emit(self.value())


class Segment(QRadioButton):
    """One segment: to a screen reader a radio button, as it is one of several."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(literal(text))
        self._look, self._words = look, text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of another look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def hitButton(self, place: QPoint, /) -> bool:
        """Anywhere on it."""
        return self.rect().contains(place)

    def sizeHint(self) -> QSize:
        """Its words in the weight that they have when chosen, so that nothing moves."""
        words = QFontMetricsF(self._look.font("strong")).horizontalAdvance(self._words)
        return QSize(round(words) + 1 + 2 * self._look.px(SIDE), self._look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The same: it is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the ground of what is chosen or pointed at, and the words."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), look.px(5), look.px(5))
        painter.setPen(look.colour("accent" if self.isChecked() else "ink"))
        painter.setFont(look.font("strong" if self.isChecked() else "body"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)
