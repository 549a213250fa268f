"""The verdict on top of the page: a headline, what it rests on, and how it was reached."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mutualrisk.domain.result import RatingCount
from mutualrisk.ui import wording
from mutualrisk.ui.results.last_time import LastTime
from mutualrisk.ui.results.part import Part
from mutualrisk.ui.results.verdict_words import all_open, count_words, headline, lead, reached
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.disclosure import Disclosure
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.link import Link
from mutualrisk.ui.widgets.pill import Pill
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

WIDEST = 760


class VerdictPart(Part):
    """Headline, lead, the count of each rating, and the decision table's reason."""

    def __init__(self, session: Session, look: Look, last: LastTime) -> None:
        super().__init__(session, look)
        self._last = last
        self._headline = Heading(look, "", "h1")
        self._lead = WrappingLabel(look, marked=True)
        self._counts = _Counts(look)
        self._reasons = WrappingLabel(look)
        self._row = ""
        self._lay_out()

    def refresh(self) -> None:
        """Show the verdict as it is now."""
        result, why = self.session.result, reached(self.session)
        for label, text in (
            (self._headline, headline(result)),
            (self._lead, lead(result, self._last.sentence())),
            (self._reasons, " ".join(why.sentences)),
        ):
            if label.text() != text:
                label.setText(text)
        self._row = why.row
        self._counts.show_counts(result.profile.counts)
        self._counts.setVisible(not all_open(result))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.gap(10))
        for label in (self._headline, self._lead, self._reasons):
            label.setMaximumWidth(self.look.px(WIDEST))
        column.addWidget(self._headline)
        column.addWidget(self._lead)
        column.addWidget(self._counts)
        column.addWidget(Disclosure(self.look, self.tr("How this was reached"), self._why()))
        column.addStretch(1)

    def _why(self) -> QWidget:
        """The reason, and the way to the whole decision table."""
        held = QWidget()
        rows = QVBoxLayout(held)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(self.look.gap(8))
        link = Link(self.look, self.tr("The decision table in the method"))
        link.clicked.connect(lambda: self.opened.emit(self._row))
        rows.addWidget(self._reasons)
        rows.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return held


class _Counts(QWidget):
    """How many risks have each rating: what is certain, and what is possible."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: dict[str, WrappingLabel] = {}
        self._row = Flow(look.gap(20), look.gap(6), self)
        self.setAccessibleName(self.tr("How many risks have each rating"))

    def show_counts(self, counts: tuple[RatingCount, ...]) -> None:
        """Show how many there are."""
        for count in counts:
            if count.rating not in self._shown:
                self._shown[count.rating] = self._entry(count)
            words = count_words(count)
            if self._shown[count.rating].text() != words:
                self._shown[count.rating].setText(words)

    def _entry(self, count: RatingCount) -> WrappingLabel:
        held, label = QWidget(), WrappingLabel(self._look, count_words(count), "small")
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.gap(6))
        row.addWidget(Pill(self._look, count.rating, wording.rating(count.rating)))
        row.addWidget(label)
        self._row.addWidget(held)
        return label
