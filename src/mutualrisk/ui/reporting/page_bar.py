"""Which page is in sight, and how large: the way to others, and zoom."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from mutualrisk.ui.reporting.tool import tool
from mutualrisk.ui.reporting.viewer import Mode, Viewer
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.edit_keys import EditLine


class PageBar(QWidget):
    """The page in sight of how many; another one can be typed. ``chosen`` counts from 0."""

    chosen = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.before = tool(look, "chevron-left", self.tr("Previous page"))
        self.after = tool(look, "chevron-right", self.tr("Next page"))
        self.field = EditLine()
        self.field.setAccessibleName(self.tr("Page"))
        self.field.setMaximumWidth(look.px(64))
        self._page, self._count = 0, 0
        self._of = quiet_label(look)
        self._of.setContentsMargins(look.px(6), 0, look.px(2), 0)
        row(self, look, (self.before, self.field, self._of, self.after))
        self.field.returnPressed.connect(self._on_field_return_pressed)
        self.field.editingFinished.connect(self._show_number)
        self.before.clicked.connect(lambda: self.chosen.emit(self._page - 1))
        self.after.clicked.connect(lambda: self.chosen.emit(self._page + 1))

    def show_page(self, page: int, count: int) -> None:
        """Show which page is in sight."""
        self._page, self._count = page, count
        if not self.field.isModified():  # never under the fingers of somebody who types
            self._show_number()
        self._of.setText(self.tr("of {count}", "after the number of a page").format(count=count))
        self.field.setAccessibleDescription(self._of.text())
        self.before.setEnabled(page > 0)
        self.after.setEnabled(page < count - 1)

    def _on_field_return_pressed(self) -> None:
        """Go to the page that was typed; what is no page is taken back."""
        typed = self.field.text().strip()
        page = int(typed) if typed.isdecimal() else 0
        self._show_number()
        if 1 <= page <= self._count:
            self.chosen.emit(page - 1)
        self.field.selectAll()

    def _show_number(self) -> None:
        self.field.setText(str(self._page + 1) if self._count else "")


class ZoomBar(QWidget):
    """Larger, smaller, or as it fits."""

    def __init__(self, look: Look, viewer: Viewer) -> None:
        super().__init__()
        self._viewer = viewer
        self.smaller = tool(look, "zoom-out", self.tr("Show the pages smaller"))
        self.larger = tool(look, "zoom-in", self.tr("Show the pages larger"))
        self.width_fits = tool(look, "move-horizontal", self.tr("Fit the width"), checkable=True)
        self.page_fits = tool(look, "maximize", self.tr("Fit whole pages"), checkable=True)
        self._size = quiet_label(look)
        row(self, look, (self.smaller, self._size, self.larger, self.width_fits, self.page_fits))
        self.smaller.clicked.connect(lambda: viewer.zoom(-1))
        self.larger.clicked.connect(lambda: viewer.zoom(1))
        self.width_fits.clicked.connect(lambda: viewer.fit(Mode.FitToWidth))
        self.page_fits.clicked.connect(lambda: viewer.fit(Mode.FitInView))
        viewer.zoomed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show how large the pages are now."""
        mode = self._viewer.zoomMode()
        self.width_fits.setChecked(mode == Mode.FitToWidth)
        self.page_fits.setChecked(mode == Mode.FitInView)
        self._size.setText(self.tr("{size}%").format(size=round(100 * self._viewer.factor())))


def quiet_label(look: Look) -> QLabel:
    """A small label that stands back."""
    made = QLabel()
    made.setProperty("tone", "second")
    made.setFont(look.font("small"))
    return made


def row(bar: QWidget, look: Look, widgets: tuple[QWidget, ...]) -> None:
    """Set widgets side by side."""
    line = QHBoxLayout(bar)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(look.gap(2))
    for widget in widgets:
        line.addWidget(widget)
