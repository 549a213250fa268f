"""The table of contents beside the reader."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget, QTreeWidgetItem, QWidget

from mutualrisk.ui.method.contents import Chapter
from mutualrisk.ui.theme import Look, icon

_PLACE = Qt.ItemDataRole.UserRole


class _Wrapping(QStyledItemDelegate):
    """Makes rows as high as their titles need at the width of the tree."""

    def __init__(self, look: Look, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._look, self._tree = look, tree

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """What the title needs, wrapped, with the room round it."""
        look, depth = self._look, 2 if index.parent().isValid() else 1
        width = self._tree.viewport().width() - depth * self._tree.indentation() - look.px(22)
        room = QRect(0, 0, max(width, look.px(80)), look.px(2_000))
        needed = option.fontMetrics.boundingRect(room, Qt.TextFlag.TextWordWrap, str(index.data()))
        return QSize(needed.width() + look.px(16), needed.height() + look.px(14))


class ContentsTree(QTreeWidget):
    """The parts of the method. Arrow keys move through it, and the reader follows."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Hold no part yet."""
        super().__init__(parent)
        self._look = look
        self._items: dict[str, QTreeWidgetItem] = {}
        self.setHeaderHidden(True)
        self.setIndentation(look.px(18))
        self.setFont(look.font("body"))
        self.setWordWrap(True)
        self.setItemDelegate(_Wrapping(look, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Contents of the method"))
        self.currentItemChanged.connect(self._on_current_changed)

    def show_chapters(self, chapters: Sequence[Chapter]) -> None:
        """Show the parts, closed."""
        self._items = {}
        with QSignalBlocker(self):
            self.clear()
            for chapter in chapters:
                outer = self._item(chapter)
                self.addTopLevelItem(outer)
                outer.addChildren([self._item(inner) for inner in chapter.inner])

    def mark(self, place: str) -> None:
        """Show which part is read, without telling anyone; nothing where it is none of these."""
        with QSignalBlocker(self):
            self.setCurrentItem(self._items.get(place))  # type: ignore[arg-type] # Qt takes none, its stub does not

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw an arrow before what can be opened, as large as the text."""
        if index.model().rowCount(index):
            size = self._look.px(16)
            place = QRectF(rect.right() - size, rect.center().y() - size / 2, size, size)
            name = "chevron-down" if self.isExpanded(index) else "chevron-right"
            icon.paint(painter, place, name, self._look.colours["second_ink"])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _item(self, chapter: Chapter) -> QTreeWidgetItem:
        item = QTreeWidgetItem([chapter.title])
        item.setData(0, _PLACE, chapter.place)
        self._items[chapter.place] = item
        return item

    def _on_current_changed(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, _PLACE))
