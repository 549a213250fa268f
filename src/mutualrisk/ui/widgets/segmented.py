"""One of a few views: a row of segments of which one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QWidget

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.role import set_role


class Segmented(QWidget):
    """Segments of equal rank; arrow keys move between them. ``chosen`` tells the id of the new one."""

    chosen = Signal(str)

    def __init__(self, look: Look, segments: Sequence[tuple[str, str]], name: str) -> None:
        """Take the segments as id and text, and what is chosen among them."""
        super().__init__()
        self._look = look
        self._row = QHBoxLayout(self)
        self._group = QButtonGroup(self)
        self._buttons = {key: self._segment(text) for key, text in segments}
        set_role(self, "group")
        self.setAccessibleName(name)
        self._group.buttonClicked.connect(self._on_segment_clicked)
        next(iter(self._buttons.values())).setChecked(True)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of another look."""
        self._look = look
        edge = look.px(3)
        self._row.setContentsMargins(edge, edge, edge, edge)
        self._row.setSpacing(look.px(2))

    def value(self) -> str:
        """The id of the chosen segment."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def choose(self, key: str) -> None:
        """Choose a segment without telling anyone."""
        self._buttons[key].setChecked(True)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("field_line"), 1))
        painter.setBrush(self._look.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    @Slot(QAbstractButton)
    def _on_segment_clicked(self, _button: QAbstractButton) -> None:
        self.chosen.emit(self.value())

    def _segment(self, text: str) -> QPushButton:
        made = QPushButton(text)
        made.setCheckable(True)
        made.setProperty("kind", "segment")
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group.addButton(made)
        self._row.addWidget(made)
        return made
