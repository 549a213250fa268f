"""One factor as it stands now: its title, its rating in a pill, its possible range on a bar."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.domain.method import Cuts
from mutualrisk.domain.result import BenefitResult, RiskResult, Span
from mutualrisk.ui import wording
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.pill import Pill
from mutualrisk.ui.widgets.range_bar import RangeBar, Scale
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


class FactorReading(QWidget):
    """A risk as pill and bar; a benefit as words, since its strength is no rating."""

    def __init__(self, look: Look, cuts: Cuts) -> None:
        """Show nothing yet."""
        super().__init__()
        self._title = WrappingLabel(look, "", "body")
        self._pill = Pill(look, "low", "")
        self._bar = RangeBar(look, Scale(1, cuts.moderate, cuts.high, cuts.extreme, 25))
        self._words = WrappingLabel(look, "", "small", tone="second_ink")
        head = QWidget()
        row = Flow(look.gap(8), look.gap(4), head)
        row.addWidget(self._title)
        row.addWidget(self._pill)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.gap(6), 0, look.gap(6))
        column.setSpacing(look.gap(4))
        for widget in (head, self._bar, self._words):
            column.addWidget(widget)

    def show_factor(self, factor: RiskResult | BenefitResult) -> None:
        """Show how a factor stands."""
        if self._title.text() != factor.title:
            self._title.setText(factor.title)
        is_risk = isinstance(factor, RiskResult)
        self._pill.setVisible(is_risk)
        self._bar.setVisible(is_risk)
        self._words.setVisible(not is_risk)
        if isinstance(factor, RiskResult):
            self._show_risk(factor)
        else:
            self._show_benefit(factor)

    def _show_risk(self, risk: RiskResult) -> None:
        stage = risk.current
        words = wording.stage(stage)
        self._pill.show_rating(stage.rating, words, settled=stage.certain)
        score = stage.score
        said = self.tr("{title}: {rating}. Score {score} of 25.")
        self._bar.show_range(
            score.low,
            score.point,
            score.high,
            words=said.format(title=risk.title, rating=words, score=_span(score)),
        )

    def _show_benefit(self, benefit: BenefitResult) -> None:
        claimed = benefit.claimed
        said = self.tr("{strength}: {claimed} of 100 as claimed, {evidenced} as evidenced")
        evidenced = _span(benefit.evidenced.span, 0) if benefit.evidenced else self.tr("nothing")
        self._words.setText(
            said.format(
                strength=wording.strength(claimed), claimed=_span(claimed.span, 0), evidenced=evidenced
            )
        )


def _span(span: Span, places: int = 1) -> str:
    """A level, or the range it lies in."""
    low, high = f"{span.low:.{places}f}", f"{span.high:.{places}f}"
    return low if low == high else f"{low}–{high}"
