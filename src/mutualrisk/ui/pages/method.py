"""The method: every question, weight, line, rule and source behind the scores."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from mutualrisk.ui.method.book import Book
from mutualrisk.ui.method.contents import contents
from mutualrisk.ui.method.contents_tree import ContentsTree
from mutualrisk.ui.method.reader import Reader
from mutualrisk.ui.method.sheets import found_place, found_sheet, home_of, sheet
from mutualrisk.ui.page import Page
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.quiet_button import QuietButton
from mutualrisk.ui.widgets.search_line import SearchLine

FIRST = "part:about"
SEARCH = "search:"
NARROW = 640
"""Below this width, at 100 %, there is no room for the contents beside the reader."""


class MethodPage(Page):
    """A table of contents, a search, and the reader. Each page is written when it is wanted."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        """Make the parts; the first showing fills them."""
        super().__init__(session, look, parent)
        self._book: Book | None = None
        self._way: list[str] = [FIRST]
        self.search = SearchLine(look, self.tr("Search the method"))
        self.tree = ContentsTree(look)
        self.reader = Reader(look)
        self.back = QuietButton(look, self.tr("Back"), "arrow-left")
        self.copy_address = QuietButton(look, self.tr("Copy address"), "copy")
        self.contents = QuietButton(look, self.tr("Contents"), "list", checkable=True)
        self.elsewhere = QuietButton(look, "", "arrow-right")
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Write the book anew where another method or another reader is at work."""
        book = self._book
        perspective = self.session.assessment.perspective
        if book and book.method is self.session.method and book.perspective == perspective:
            return
        self._book = Book(self.session.method, perspective)
        self.tree.show_chapters(contents(self._book))
        self._show(self._way[-1])

    def place(self) -> str:
        """What is read."""
        return self._way[-1]

    def show_place(self, place: str) -> None:
        """Read a place of the method, such as ``rule:short_notice``."""
        self._catch_up()
        found = place if place.startswith(SEARCH) or not self._book else found_place(self._book, place)
        if found:
            self._go(found)
        self._read()

    def _lay_out(self) -> None:
        look = self.look
        self.search.setPlaceholderText(self.tr("Search the method"))
        self._left, self._right = QWidget(), QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(look.gap(20), look.gap(24), look.gap(12), 0)
        column.setSpacing(look.gap(12))
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        rows = QVBoxLayout(self._right)
        rows.setContentsMargins(look.gap(20), look.gap(8), look.gap(12), look.gap(12))
        rows.setSpacing(look.gap(4))
        rows.addWidget(self.reader, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self._left)
        split.addWidget(self._right)
        split.setStretchFactor(1, 1)
        split.setSizes([look.px(290), look.px(700)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._bar())
        whole.addWidget(split, 1)

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setContentsMargins(self.look.gap(20), self.look.gap(12), self.look.gap(12), 0)
        bar.setSpacing(self.look.gap(8))
        for button in (self.contents, self.back, self.copy_address, self.elsewhere):
            bar.addWidget(button)
        bar.addStretch(1)
        return bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for both, show either the contents or the reader."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        narrow = self.width() < self.look.px(NARROW)
        self.contents.setVisible(narrow)
        self._left.setVisible(not narrow or self.contents.isChecked())
        self._right.setVisible(not narrow or not self.contents.isChecked())

    def _connect(self) -> None:
        self.tree.chosen.connect(self._go)
        self.tree.activated.connect(self._read)
        self.tree.clicked.connect(lambda: self.contents.setChecked(False))
        self.contents.toggled.connect(self._share)
        self.reader.followed.connect(self._go)
        self.search.textChanged.connect(self._on_search_changed)
        self.search.returnPressed.connect(self._read)
        self.back.clicked.connect(self._on_back_clicked)
        self.copy_address.clicked.connect(self._on_copy_clicked)
        self.elsewhere.clicked.connect(self._on_open_clicked)
        escape = QShortcut(
            QKeySequence(Qt.Key.Key_Escape), self.search, context=Qt.ShortcutContext.WidgetShortcut
        )
        escape.activated.connect(self.search.clear)

    def _go(self, place: str) -> None:
        """Read another place, and remember the way."""
        if place == self._way[-1]:
            return
        if self._way[-1].startswith(SEARCH) and place.startswith(SEARCH):
            self._way.pop()
        self._way.append(place)
        self._show(place)

    def _read(self) -> None:
        """Turn to the reader."""
        self.contents.setChecked(False)
        self.reader.setFocus()

    def _show(self, place: str) -> None:
        book = self._book
        if book is None:
            return
        wanted = place.removeprefix(SEARCH) if place.startswith(SEARCH) else ""
        shown = found_sheet(book, wanted) if wanted else sheet(book, place)
        self.tree.mark(home_of(book, place))
        self.reader.show_sheet(shown)
        self._address = shown.address
        self.back.setEnabled(len(self._way) > 1)
        self.copy_address.setVisible(bool(shown.address))
        self._target = self._page_of(place)
        self.elsewhere.setVisible(bool(self._target))
        self.elsewhere.setText(self._target_words())

    def _page_of(self, place: str) -> str:
        """The page of this case that shows a place of the method; "" where none does."""
        result, (kind, _, id_) = self.session.result, place.partition(":")
        shown: dict[str, tuple[str, set[str]]] = {
            "question": ("questions", {asked.id for asked in result.asked}),
            "risk": ("results", {risk.id for risk in result.risks}),
            "benefit": ("results", {benefit.id for benefit in result.benefits}),
            "action": ("actions", {action.id for action in self.session.method.actions}),
        }
        page, ids = shown.get(kind, ("", set()))
        return page if id_ in ids else ""

    def _target_words(self) -> str:
        return {
            "questions": self.tr("Open this question"),
            "results": self.tr("See its rating here"),
            "actions": self.tr("See what it would change here"),
        }.get(self._target, "")

    def _on_search_changed(self, text: str) -> None:
        wanted = text.strip()
        if wanted:
            self._go(f"{SEARCH}{wanted}")
        elif self._way[-1].startswith(SEARCH):
            self._on_back_clicked()

    def _on_back_clicked(self) -> None:
        if len(self._way) > 1:
            self._way.pop()
            self._show(self._way[-1])

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._address)

    def _on_open_clicked(self) -> None:
        self.asked_for.emit(self._target, self.place())
