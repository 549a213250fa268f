"""A layout that sets widgets one after the other and breaks the row where the width ends, as text does."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Rows(NamedTuple):
    """Where the items stand at a width, and how high they are together."""

    places: tuple[tuple[QLayoutItem, QRect], ...]
    height: int


class Flow(QLayout):
    """Rows of widgets from the left, each at its own size."""

    def __init__(self, across: int, down: int, parent: QWidget | None = None) -> None:
        """Leave ``across`` between neighbours and ``down`` between rows, in pixels."""
        super().__init__(parent)
        self._across, self._down = across, down
        self._items: list[QLayoutItem] = []
        self._rows: dict[int, Rows] = {}
        self._placed: tuple[QPoint, int] | None = None
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more item."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let go of the item at a place."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What its rows need at a width."""
        return self._rows_at(width).height

    def invalidate(self) -> None:
        """Forget what was worked out: something inside has another size."""
        self._rows.clear()
        self._placed = None
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Put the items where they belong. They are there already where only the height is another."""
        super().setGeometry(rect)
        corner, width = rect.topLeft(), rect.width()
        if self._placed != (corner, width):
            self._placed = corner, width
            for item, place in self._rows_at(width).places:
                item.setGeometry(place.translated(corner))

    def sizeHint(self) -> QSize:
        """One row."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self._across * max(len(hints) - 1, 0)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """No narrower than its widest item."""
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows_at(self, width: int) -> Rows:
        """Walk the items row by row, once for each width."""
        if width not in self._rows:
            self._rows[width] = self._walked(width)
        return self._rows[width]

    def _walked(self, room: int) -> Rows:
        """Each item in the middle of its row."""
        places, top, bottom = [], 0, 0
        for row in self._broken(room):
            height = max(size.height() for _, _, size in row)
            for item, x, size in row:
                places.append((item, QRect(QPoint(x, top + (height - size.height()) // 2), size)))
            top, bottom = top + height + self._down, top + height
        return Rows(tuple(places), bottom)

    def _broken(self, room: int) -> Iterator[list[tuple[QLayoutItem, int, QSize]]]:
        """The items of each row, with how far from the left they begin and their sizes."""
        row: list[tuple[QLayoutItem, int, QSize]] = []
        x = 0
        for item in self._shown():
            hint = item.sizeHint()
            width = min(hint.width(), room)
            height = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
            if row and x + width > room:
                yield row
                row, x = [], 0
            row.append((item, x, QSize(width, height)))
            x += width + self._across
        if row:
            yield row
