"""Parts of a page beside one another where there is room, and one below the other where there is not."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from mutualrisk.ui.theme import Look


class SideBySide(QWidget):
    """A row of widgets that becomes a column below a width."""

    def __init__(self, look: Look, *, stacked_below: int, gap: int = 24) -> None:
        """Take the width, at 100 %, below which the parts are stacked."""
        super().__init__()
        self._threshold = look.px(stacked_below)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(look.gap(gap))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def stacked(self) -> bool:
        """Whether the parts stand below one another."""
        return self._layout.direction() == QBoxLayout.Direction.TopToBottom

    def add(self, part: QWidget, share: int = 1) -> None:
        """Add a part, with its share of the width."""
        self._layout.addWidget(part, share)

    def minimumSizeHint(self) -> QSize:
        """No wider than its widest part: it can always be stacked. Its height follows from its width."""
        parts = (self._layout.itemAt(place) for place in range(self._layout.count()))
        return QSize(max((part.minimumSize().width() for part in parts if part), default=0), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the room is too narrow or wide enough again."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        wanted = directions.TopToBottom if self.width() < self._threshold else directions.LeftToRight
        if wanted != self._layout.direction():
            self._layout.setDirection(wanted)
            self.updateGeometry()
