"""The pages of a PDF as they will be printed, with zoom and keys."""

from typing import Final

from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette, QWheelEvent
from PySide6.QtPdf import QPdfDocument, QPdfLink, QPdfSearchModel
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.role import set_role

Mode = QPdfView.ZoomMode
STEPS: Final = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
POINTS: Final = 72
NOTCH: Final = 120
"""One click of a wheel."""


class Viewer(QPdfView):
    """Shows a document. ``zoomed`` tells that its size on the screen is another one."""

    zoomed = Signal()

    def __init__(self, look: Look, document: QPdfDocument, found: QPdfSearchModel) -> None:
        super().__init__()
        self._wheeled = 0
        self.setDocument(document)
        self.setSearchModel(found)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(Mode.FitToWidth)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setPageSpacing(look.px(12))
        set_role(self, "document")
        self.setAccessibleName(self.tr("Preview of the report"))
        self._dress(look)
        for signal in (self.zoomModeChanged, self.zoomFactorChanged):
            signal.connect(self._on_zoom_changed)

    @property
    def page(self) -> int:
        """The page in sight, counted from 0."""
        return self.pageNavigator().currentPage()

    def show_page(self, page: int) -> None:
        """Bring the top of a page into sight."""
        last = self.document().pageCount() - 1
        self.pageNavigator().jump(max(0, min(page, last)), QPointF())

    def show_link(self, link: QPdfLink) -> None:
        """Bring a found place into sight."""
        self.pageNavigator().jump(link.page(), link.location())

    def fit(self, mode: Mode) -> None:
        """Show whole widths or whole pages, also when the window changes its size."""
        page = self.page
        self.setZoomMode(mode)
        self.show_page(page)

    def zoom(self, steps: int) -> None:
        """Show everything larger or smaller by steps of the scale, and keep the place."""
        now = self.factor()
        larger = [step for step in STEPS if step > now + 0.005]
        smaller = [step for step in STEPS if step < now - 0.005]
        choices = larger if steps > 0 else smaller[::-1]
        if choices:
            self._set_factor(choices[min(abs(steps), len(choices)) - 1])

    def factor(self) -> float:
        """How large the page is on the screen; 1 is its size on paper."""
        if self.zoomMode() == Mode.Custom or not self.document().pageCount():
            return self.zoomFactor()
        size = self.document().pagePointSize(self.page) * self.screen().logicalDotsPerInch() / POINTS
        margins, room = self.documentMargins(), self.viewport().size()
        across = (room.width() - margins.left() - margins.right()) / size.width()
        down = (room.height() - 2 * self.pageSpacing()) / size.height()
        return across if self.zoomMode() == Mode.FitToWidth else min(across, down)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._wheeled += event.angleDelta().y()
        notches = int(self._wheeled / NOTCH)
        self._wheeled -= notches * NOTCH
        if notches:
            self.zoom(notches)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read on with Space, jump to the ends with Home and End, zoom with plus and minus."""
        last = self.document().pageCount() - 1
        doing = {
            Qt.Key.Key_Plus: lambda: self.zoom(1),
            Qt.Key.Key_Minus: lambda: self.zoom(-1),
            Qt.Key.Key_Home: lambda: self.show_page(0),
            Qt.Key.Key_End: lambda: self.show_page(last),
            Qt.Key.Key_Space: lambda: self.show_page(self.page + 1),
            Qt.Key.Key_Backspace: lambda: self.show_page(self.page - 1),
        }.get(Qt.Key(event.key()))
        if doing is None:
            super().keyPressEvent(event)
        else:
            doing()

    @Slot()
    def _on_zoom_changed(self) -> None:
        self.zoomed.emit()

    def _set_factor(self, factor: float) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        self.setZoomFactor(factor)
        self.setZoomMode(Mode.Custom)
        bar.setValue(round(share * bar.maximum()))

    def _dress(self, look: Look) -> None:
        """Let the pages lie on the theme's own ground."""
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Dark, look.colour("track"))
        self.setPalette(colours)


def text_of(document: QPdfDocument, page: int) -> str:
    """All words of a page, for those who do not see it."""
    return " ".join(document.getAllText(page).text().split()) if page < document.pageCount() else ""
