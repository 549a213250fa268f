"""The verdict so far: what it is, whether it can still change, and how many risks stand at each rating."""

from PySide6.QtCore import Signal

from mutualrisk.domain.result import RatingCount, Result
from mutualrisk.domain.value import RATINGS
from mutualrisk.ui import wording
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.link import Link
from mutualrisk.ui.widgets.panel import Panel
from mutualrisk.ui.widgets.pill import Pill
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


class VerdictPanel(Panel):
    """Shows the verdict of a result."""

    results_wanted = Signal()

    def __init__(self, look: Look) -> None:
        """Show nothing yet."""
        super().__init__(look)
        self._look = look
        self._title = Heading(look, "", "h2")
        self._certainty = WrappingLabel(look, "", tone="second_ink")
        self._pills = Flow(look.gap(8), look.gap(8))
        self._shown: tuple[RatingCount, ...] = ()
        self._link = Link(look, self.tr("See the results"))
        self.body.addWidget(WrappingLabel(look, self.tr("Verdict so far"), "label", tone="second_ink"))
        self.body.addWidget(self._title)
        self.body.addWidget(self._certainty)
        self.body.addSpacing(look.gap(4))
        self.body.addLayout(self._pills)
        self.body.addSpacing(look.gap(4))
        self.body.addWidget(self._link)
        self.body.addStretch(1)
        self._link.clicked.connect(self.results_wanted)

    def show_result(self, result: Result) -> None:
        """Show the verdict, or that nothing can be said yet."""
        open_ = nothing_settled(result)
        self._title.setText(self.tr("Nothing can be said yet") if open_ else result.verdict.title)
        self._certainty.setText(self._certainty_words(result, all_open=open_))
        counts = () if open_ else tuple(count for count in result.profile.counts if count.possible)
        if counts != self._shown:
            self._shown = counts
            self._show_counts(counts)

    def _certainty_words(self, result: Result, *, all_open: bool) -> str:
        verdict = result.verdict
        if all_open:
            return self.tr("Anything is still possible. Every answer narrows it down.")
        if verdict.certain:
            return self.tr("Settled: nothing that is still open can change it.")
        others = [title for title in verdict.possible_titles if title != verdict.title]
        words = self.tr("Not settled. It could still be: {others}.")
        return words.format(others=wording.either([f"“{title}”" for title in others]))

    def _show_counts(self, counts: tuple[RatingCount, ...]) -> None:
        while item := self._pills.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for count in counts:
            settled = count.certain == count.possible
            number = f"{count.certain}" if settled else f"{count.certain}–{count.possible}"
            words = self.tr("{rating}: {number}").format(rating=wording.rating(count.rating), number=number)
            self._pills.addWidget(Pill(self._look, count.rating, words, settled=settled))


def nothing_settled(result: Result) -> bool:
    """Whether every risk may still be anything."""
    return all(len(risk.current.possible) == len(RATINGS) for risk in result.risks)
