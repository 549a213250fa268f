"""A layout that sets widgets one after the other and breaks the row where the width ends, as text does."""

from collections.abc import Iterator

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Rows of widgets from the left, each at its own size."""

    def __init__(self, across: int, down: int, parent: QWidget | None = None) -> None:
        """Leave ``across`` between neighbours and ``down`` between rows, in pixels."""
        super().__init__(parent)
        self._across, self._down = across, down
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
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
        if width not in self._heights:
            self._heights[width] = self._placed(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was worked out: something inside has another size."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Put the items where they belong."""
        super().setGeometry(rect)
        self._placed(rect, move=True)

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

    def _placed(self, rect: QRect, *, move: bool) -> int:
        """Walk the rows, each item in the middle of its row; says how high they are together."""
        top = rect.y()
        for row in self._rows(rect.width()):
            height = max(size.height() for _, _, size in row)
            for item, x, size in row if move else ():
                place = QPoint(rect.x() + x, top + (height - size.height()) // 2)
                item.setGeometry(QRect(place, size))
            top += height + self._down
        return max(top - self._down - rect.y(), 0)

    def _rows(self, width: int) -> Iterator[list[tuple[QLayoutItem, int, QSize]]]:
        """The items of each row at a width, with how far from the left they begin and their sizes."""
        row: list[tuple[QLayoutItem, int, QSize]] = []
        x = 0
        for item in self._shown():
            wide = min(item.sizeHint().width(), width)
            high = item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()
            if row and x + wide > width:
                yield row
                row, x = [], 0
            row.append((item, x, QSize(wide, high)))
            x += wide + self._across
        if row:
            yield row
