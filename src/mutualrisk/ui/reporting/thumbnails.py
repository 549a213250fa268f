"""The pages of a PDF in small, to jump between."""

from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer
from PySide6.QtWidgets import QFrame, QListView

from mutualrisk.ui.theme import Look

Index = QModelIndex | QPersistentModelIndex
WIDTH: Final = 92
NO_PARENT: Final = QModelIndex()


class PageModel(QAbstractListModel):
    """A row for each page. Its picture is drawn in another thread, when it is first looked at."""

    def __init__(self, look: Look, document: QPdfDocument, ratio: float) -> None:
        super().__init__()
        self._look, self._document, self._ratio = look, document, ratio
        self._pictures: dict[int, QIcon] = {}
        self._wanted: dict[int, int] = {}
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setDocument(document)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._on_page_rendered)
        document.statusChanged.connect(self._on_status_changed)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """As many as there are pages."""
        return 0 if parent.isValid() else self._document.pageCount()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The number of a page, its picture, and what it is called."""
        page = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return str(page + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page {number}").format(number=page + 1)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(page)
        return None

    def _picture(self, page: int) -> QIcon:
        if page not in self._pictures:
            size = self.size(page)
            self._pictures[page] = self._framed(QImage(), size)
            self._wanted[self._renderer.requestPage(page, size * self._ratio)] = page
        return self._pictures[page]

    def size(self, page: int) -> QSize:
        """How large a page is in small."""
        width, whole = self._look.px(WIDTH), self._document.pagePointSize(page)
        return QSize(width, round(width * whole.height() / max(whole.width(), 1)))

    def _framed(self, image: QImage, size: QSize) -> QIcon:
        """White paper with a thin edge, and the page on it."""
        made = QPixmap(size * self._ratio)
        made.setDevicePixelRatio(self._ratio)
        made.fill(QColor("white"))
        painter = QPainter(made)
        if not image.isNull():
            painter.drawImage(QRect(QPoint(0, 0), size), image)
        painter.setPen(self._look.colour("field_line"))
        painter.drawRect(0, 0, size.width() - 1, size.height() - 1)
        painter.end()
        icon = QIcon(made)
        icon.addPixmap(made, QIcon.Mode.Selected)
        return icon

    def _on_page_rendered(
        self, _page: int, _size: QSize, image: QImage, _options: object, number: int
    ) -> None:
        page = self._wanted.pop(number, None)
        if page is not None and page < self.rowCount():
            self._pictures[page] = self._framed(image, self.size(page))
            index = self.index(page)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    @Slot()
    def _on_status_changed(self) -> None:
        self.beginResetModel()
        self._pictures.clear()
        self._wanted.clear()
        self.endResetModel()


class Thumbnails(QListView):
    """A strip of pages; ``chosen`` tells the page that is wanted, counted from 0."""

    chosen = Signal(int)

    def __init__(self, look: Look, document: QPdfDocument) -> None:
        super().__init__()
        self._pages = PageModel(look, document, self.devicePixelRatioF())
        self.setModel(self._pages)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(look.font("small"))
        self.setIconSize(QSize(look.px(WIDTH), look.px(round(WIDTH * 1.5))))
        self.setSpacing(look.px(4))
        self.setFixedWidth(look.px(WIDTH + 48))
        self.setAccessibleName(self.tr("Pages of the report"))
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_page(self, page: int) -> None:
        """Mark the page in sight, without asking for it."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self._pages.index(page))

    def _on_current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(now.row())
