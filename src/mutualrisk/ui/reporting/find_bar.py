"""Search in a document: the words, how often they were found, and the way from one place to the next."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtPdf import QPdfLink, QPdfSearchModel
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget

from mutualrisk.ui.reporting.tool import tool
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.search_line import SearchLine


class FindBar(QWidget):
    """Enter and F3 go on to the next place, with Shift to the one before; ``found`` tells where it is."""

    found = Signal(QPdfLink, int)
    """The place and its number among all, counted from 0; -1 where nothing is looked for any more."""

    def __init__(self, look: Look, places: QPdfSearchModel) -> None:
        super().__init__()
        self._look, self._places, self._at = look, places, -1
        self._leads = True
        """Whether the first place that is found is shown at once."""
        self._make()
        self._lay_out()
        self.field.textChanged.connect(self._on_field_text_changed)
        self.field.returnPressed.connect(self._on_field_return_pressed)
        self.before.clicked.connect(self.go_back)
        self.after.clicked.connect(self.go_on)
        places.countChanged.connect(self._on_places_count_changed)

    def go_on(self) -> None:
        """Show the next place; after the last the first. Where nothing is looked for yet, ask what."""
        if self.field.text().strip():
            self._go(1)
        else:
            self.field.setFocus()

    def go_back(self) -> None:
        """Show the place before; before the first the last."""
        self._go(-1)

    def search_again(self) -> None:
        """Look for the same words in another document."""
        self._at, self._leads = -1, False  # the reader stays on the page
        self._places.setSearchString("")
        self._places.setSearchString(self.field.text().strip())
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the search with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        else:
            super().keyPressEvent(event)

    def _on_field_return_pressed(self) -> None:
        back = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self._go(-1 if back else 1)

    def _go(self, step: int) -> None:
        count = self._places.count()
        if count:
            self._at = (self._at + step) % count if self._at >= 0 else 0
            self.found.emit(self._places.resultAtIndex(self._at), self._at)
        self._tell()

    @Slot(str)
    def _on_field_text_changed(self, words: str) -> None:
        self._at, self._leads = -1, True
        self._places.setSearchString(words.strip())
        self.found.emit(QPdfLink(), -1)
        self._tell()

    @Slot()
    def _on_places_count_changed(self) -> None:
        if self._leads and self._at < 0 and self._places.count():
            self._go(1)
        self._tell()

    def _tell(self) -> None:
        count, words = self._places.count(), ""
        if self.field.text().strip():
            words = self.tr("{at} of {count}").format(at=self._at + 1, count=count)
            words = words if count else self.tr("Not found")
        self._count.setText(words)
        for button in (self.before, self.after):
            button.setEnabled(count > 0)

    def _make(self) -> None:
        self.field = SearchLine(self._look, self.tr("Search in the report"))
        self.field.setPlaceholderText(self.tr("Search in the report"))
        self.field.setMinimumWidth(self._look.px(210))
        self._count = QLabel()
        self._count.setProperty("tone", "second")
        self._count.setFont(self._look.font("small"))
        self.before = tool(self._look, "chevron-up", self.tr("Previous place"), keys="Shift+F3")
        self.after = tool(self._look, "chevron-down", self.tr("Next place"), keys="F3")
        self._tell()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.gap(4))
        row.addWidget(self.field)
        row.addSpacing(self._look.gap(4))  # the ring round the field reaches over its edge
        for widget in (self._count, self.before, self.after):
            row.addWidget(widget)
