"""All lines of an offer, the new ones first, and which of them are ticked."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.domain.offer import Offer
from mutualrisk.engine.offers import STANDINGS, Comparison, FactLine, Line, Taken
from mutualrisk.ui.importing.line_group import LineGroup
from mutualrisk.ui.importing.line_row import LineRow
from mutualrisk.ui.importing.line_words import LinesWords, standing_title, standing_words
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


class LinesPart(QWidget):
    """The lines in groups. ``changed`` tells that other lines are ticked."""

    changed = Signal()

    def __init__(self, look: Look, session: Session) -> None:
        """Show nothing yet."""
        super().__init__()
        self._look, self._session = look, session
        self.groups: tuple[LineGroup, ...] = ()
        self._facts: list[tuple[FactLine, LineRow]] = []
        self._lines: list[tuple[Line, LineRow]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def taken(self) -> Taken:
        """What is ticked."""
        answers = [line.offered for line, row in self._lines if row.is_taken]
        facts = [line.offered for line, row in self._facts if row.is_taken]
        return Taken(tuple(answers), tuple(facts))

    def show_lines(self, offer: Offer, comparison: Comparison) -> None:
        """Show what is offered to one assessment, with what is proposed ticked."""
        self._clear()
        words = LinesWords(self._session, offer)
        facts = [line for line in comparison.facts if line.standing != "same"]
        self._facts = [(line, self._fact_row(words, line)) for line in facts]
        self._lines = [(line, self._row(words, line)) for line in comparison.lines]
        self.groups = tuple(self._made_groups())
        for group in self.groups:
            self._column.addWidget(group)
            group.changed.connect(self.changed)
        if not self.groups:
            self._column.addWidget(WrappingLabel(self._look, self.tr("The file holds no answer.")))

    # -- inside

    def _made_groups(self) -> Iterator[LineGroup]:
        if self._facts:
            title = self.tr("About the organisation")
            yield LineGroup(self._look, title, "", [row for _, row in self._facts])
        for standing in STANDINGS:
            rows = [row for line, row in self._lines if line.standing == standing]
            if rows:
                title, about = standing_title(standing, len(rows)), standing_words(standing)
                yield LineGroup(self._look, title, about, rows)

    def _fact_row(self, words: LinesWords, line: FactLine) -> LineRow:
        return LineRow(self._look, words.fact(line), taken=line.standing == "new")

    def _row(self, words: LinesWords, line: Line) -> LineRow:
        row = LineRow(self._look, words.answer(line), taken=line.proposed, possible=line.possible)
        row.toggled.connect(lambda on: self._on_row_toggled(line, row) if on else None)
        return row

    def _on_row_toggled(self, line: Line, row: LineRow) -> None:
        """Of two answers to one question only one is taken."""
        for other, one in self._lines:
            if one is not row and other.offered.question == line.offered.question:
                one.take(taken=False)

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
