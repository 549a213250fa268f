"""A PDF in the window: its pages, in large and in small, with zoom and search."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtPdf import QPdfDocument, QPdfLink, QPdfSearchModel
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mutualrisk.ui.reporting.find_bar import FindBar
from mutualrisk.ui.reporting.page_bar import PageBar, ZoomBar
from mutualrisk.ui.reporting.thumbnails import Thumbnails
from mutualrisk.ui.reporting.tool import tool
from mutualrisk.ui.reporting.viewer import Viewer, text_of
from mutualrisk.ui.theme import Look
from mutualrisk.ui.theme.in_sight import bring_into_sight
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.hairline import Hairline

LEAST = 180
"""How much is seen of a page at least: with the tools above it, on a small screen with large text."""
NARROW = 560
"""Below this width the pages in small give way."""


class Preview(QWidget):
    """Shows a PDF that lies in memory, and keeps the reader's page when another one comes."""

    page_changed = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._expected: int | None = None
        self._document, self._held = QPdfDocument(self), QBuffer(self)
        self._places = QPdfSearchModel(self)
        self._places.setDocument(self._document)
        self._make()
        self._lay_out()
        self._connect()

    @property
    def document(self) -> QPdfDocument:
        """What is shown."""
        return self._document

    def expect(self, page: int) -> None:
        """Show a page: now if there is one, and of the next document."""
        self._expected = page
        self.viewer.show_page(page)

    def show_pdf(self, data: bytes) -> None:
        """Show another document, on the page that was in sight."""
        page = self.viewer.page if self._expected is None else self._expected
        self._expected = None
        self._document.close()
        self._held.close()
        self._held.setData(QByteArray(data))
        self._held.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._held)
        self.finding.search_again()
        self.viewer.show_page(page)
        self._tell()
        self.zooming.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the room to the page where it is short."""
        super().resizeEvent(event)
        self._show_strip()
        self.zooming.refresh()

    def _make(self) -> None:
        look = self._look
        self.viewer = Viewer(look, self._document, self._places)
        self.strip = Thumbnails(look, self._document)
        self.strip_shown = tool(
            look, "panel-left", self.tr("Show or hide the pages in small"), checkable=True
        )
        self.strip_shown.setChecked(True)
        self.paging, self.zooming = PageBar(look), ZoomBar(look, self.viewer)
        self.finding = FindBar(look, self._places)

    def _lay_out(self) -> None:
        look = self._look
        self._tools = Flow(look.gap(20), look.gap(6))
        bars = (self.strip_shown, self.paging, self.zooming, self.finding)
        tallest = max(bar.sizeHint().height() for bar in bars)
        for bar in bars:
            bar.setMinimumHeight(tallest)
            self._tools.addWidget(bar)
        pages = QHBoxLayout()
        pages.setSpacing(0)
        pages.addWidget(self.strip)
        pages.addWidget(self.viewer, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap(8))
        column.addLayout(self._tools)
        column.addWidget(Hairline())
        column.addLayout(pages, 1)
        self.viewer.setMinimumHeight(look.px(LEAST))

    def _connect(self) -> None:
        self.viewer.pageNavigator().currentPageChanged.connect(self._on_page_changed)
        self.paging.chosen.connect(self.viewer.show_page)
        self.strip.chosen.connect(self.viewer.show_page)
        self.strip_shown.clicked.connect(self._show_strip)
        self.finding.found.connect(self._on_place_found)
        for keys, doing in (("F3", self.finding.go_on), ("Shift+F3", self.finding.go_back)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(doing)

    def _show_strip(self) -> None:
        roomy = self.width() >= self._look.px(NARROW)
        self.strip_shown.setEnabled(roomy)
        self.strip.setVisible(roomy and self.strip_shown.isChecked())

    def _on_place_found(self, place: QPdfLink, number: int) -> None:
        self.viewer.setCurrentSearchResultIndex(number)
        if number >= 0:
            self.viewer.show_link(place)
            bring_into_sight(self.viewer, self._look.px(8))  # in large text it may lie below

    def _on_page_changed(self, page: int) -> None:
        self._tell()
        self.page_changed.emit(page)

    def _tell(self) -> None:
        """Say which page is in sight, to all eyes and ears."""
        page, count = self.viewer.page, self._document.pageCount()
        self.paging.show_page(page, count)
        self.strip.show_page(page)
        said = self.tr("Page {page} of {count}.").format(page=page + 1, count=count)
        self.viewer.setAccessibleDescription(f"{said} {text_of(self._document, page)}")
