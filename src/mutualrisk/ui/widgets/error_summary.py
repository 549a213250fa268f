"""All faults of a page on its top, each a link to the field that it is about."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.link import Link
from mutualrisk.ui.widgets.role import set_role


class ErrorSummary(QWidget):
    """A list of faults; hidden while there are none. ``followed`` tells which fault's field is wanted."""

    followed = Signal(str)

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._look = look
        self._heading = Heading(look, title, "h3")
        self._rows = QVBoxLayout(self)
        self._links: list[Link] = []
        self._fields: list[str] = []
        self._rows.addWidget(self._heading)
        set_role(self, "alert")
        self.setAccessibleName(title)
        self.set_look(look)
        self.hide()

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of another look."""
        self._look = look
        edge = look.gap(20)
        self._rows.setContentsMargins(edge, look.gap(16), edge, edge)
        self._rows.setSpacing(look.gap(8))

    def show_faults(self, faults: Sequence[tuple[str, str]]) -> None:
        """List faults, each as the id of its field and a sentence. What is left over is kept for the next."""
        self._fields = [field for field, _ in faults]
        while len(self._links) < len(faults):
            self._links.append(self._link(len(self._links)))
        for link, (_, text) in zip(self._links, faults, strict=False):
            if link.words != text:
                link.setText(text)
        for place, link in enumerate(self._links):
            link.setVisible(place < len(faults))
        self.setAccessibleDescription(" ".join(text for _, text in faults))
        self.setVisible(bool(faults))

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("error"), 2))
        painter.setBrush(self._look.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _link(self, place: int) -> Link:
        """The way to the field of the fault that has this place in the list, whichever that is."""
        made = Link(self._look, "", "strong", tone="error")
        made.clicked.connect(lambda: self.followed.emit(self._fields[place]))
        self._rows.addWidget(made)
        return made
