"""The search over all questions: type, choose, and be taken there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.ui.questions.search import Found, Index
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.link import Link
from mutualrisk.ui.widgets.search_line import SearchLine
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

MOST = 20
"""How many questions are listed at once."""


class SearchPane(QWidget):
    """A field, and a list of the questions that fit."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        """Wait for a word."""
        super().__init__()
        self._session, self._look = session, look
        self._index: Index | None = None
        self._found: tuple[Found, ...] = ()
        self._shown: list[QWidget] = []
        self._make()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap(8))
        for widget in (self._heading, self._field, self._count):
            column.addWidget(widget)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.gap(14))
        column.addLayout(self._rows)
        self._field.textChanged.connect(self._on_field_changed)
        self._field.returnPressed.connect(self._on_field_returned)

    def begin(self) -> None:
        """Start a new search with the focus in the field."""
        session = self._session
        self._index = Index(session.method, session.program.asked, session.assessment.perspective)
        self._field.setFocus()
        self._field.selectAll()
        self._on_field_changed(self._field.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the search."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _make(self) -> None:
        look = self._look
        self._heading = Heading(look, self.tr("Search all questions"), "h1")
        self._field = SearchLine(look, self.tr("Search all questions"))
        self._field.setPlaceholderText(self.tr("A word, such as reserves or pension"))
        self._count = WrappingLabel(look, "", "small", tone="second_ink")

    def _on_field_changed(self, typed: str) -> None:
        self._found = self._index.search(typed) if self._index else ()
        for row in self._shown:
            self._rows.removeWidget(row)
            row.deleteLater()
        self._shown = [self._row(found) for found in self._found[:MOST]]
        for row in self._shown:
            self._rows.addWidget(row)
        self._count.setText(self._counted(typed))

    def _on_field_returned(self) -> None:
        if self._found:
            self.chosen.emit(self._found[0].question)

    def _counted(self, typed: str) -> str:
        count = len(self._found)
        if not typed.strip():
            return self.tr("Type the beginning of a word. Enter opens the first question, Escape goes back.")
        if not count:
            return self.tr("No question has these words. Try fewer letters, or another word.")
        return self.tr("One question") if count == 1 else self.tr("{count} questions").format(count=count)

    def _row(self, found: Found) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.gap(2))
        link = Link(self._look, found.text, "strong")
        link.clicked.connect(lambda: self.chosen.emit(found.question))
        column.addWidget(link)
        column.addWidget(WrappingLabel(self._look, self._where(found), "small", tone="second_ink"))
        return row

    def _where(self, found: Found) -> str:
        shown = {item.id: item.shown for item in self._session.result.asked}
        if found.question not in shown:
            return self.tr("{section}; not asked here, because of other answers").format(
                section=found.section
            )
        answered = found.question in self._session.answers
        words = self.tr("{section}; answered") if answered else self.tr("{section}; not answered yet")
        return words.format(section=found.section)
