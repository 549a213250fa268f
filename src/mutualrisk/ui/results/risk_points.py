"""The risks as the matrix shows them, each with the words that say the same."""

from mutualrisk.domain.method import Cuts
from mutualrisk.domain.result import RiskResult, Stage
from mutualrisk.ui import wording
from mutualrisk.ui.results.risk_rows import StageName, staged
from mutualrisk.ui.results.words import stage_words, uncapitalised, wholly_open
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.matrix_grid import Axes
from mutualrisk.ui.widgets.matrix_point import Place, RiskPoint

MOVED = 0.05
"""Stages nearer than the width of a line lie in one place."""


def axes() -> Axes:
    """The words along the matrix."""
    levels = range(1, 6)
    return Axes(
        [wording.likelihood(level) for level in levels],
        [wording.impact(level) for level in levels],
        translate("Results", "Impact if it happens"),
    )


def risk_points(session: Session, stage: StageName) -> tuple[RiskPoint, ...]:
    """The risks that can be placed at a stage; where anything is possible there is no place."""
    placed = enumerate(session.result.risks, 1)
    return tuple(
        _point(session.method.ratings, number, risk, stage)
        for number, risk in placed
        if not wholly_open(staged(risk, stage))
    )


def matrix_words(session: Session, stage: StageName) -> str:
    """The whole picture in a sentence: how many risks it holds, and how many it cannot place."""
    risks = session.result.risks
    missing = sum(wholly_open(staged(risk, stage)) for risk in risks)
    if missing == len(risks):
        return translate("Results", "No risk can be placed yet: anything is possible.")
    said = translate("Results", "{count} risks by likelihood and impact; the table says the same in words.")
    left = translate("Results", "{count} more cannot be placed yet: anything is possible.")
    parts = [said.format(count=len(risks) - missing), left.format(count=missing) if missing else ""]
    return " ".join(filter(None, parts))


def point_words(cuts: Cuts, risk: RiskResult, stage: StageName) -> str:
    """What a risk's point shows: its levels, rating and range, whence it came and where it may go."""
    said = [stage_words(staged(risk, stage), cuts)]
    other = {
        "inherent": (risk.inherent, translate("Results", "Before actions: {rating}.")),
        "target": (risk.target, translate("Results", "With all actions: {rating}.")),
    }
    for name, (there, words) in other.items():
        if name != stage and moved(there, staged(risk, stage)):
            said.append(words.format(rating=uncapitalised(wording.stage(there))))
    return " ".join(said)


def moved(one: Stage, other: Stage) -> bool:
    """Whether two stages lie apart."""
    pairs = ((one.likelihood, other.likelihood), (one.impact, other.impact))
    return any(abs(first.point - second.point) > MOVED for first, second in pairs)


def _point(cuts: Cuts, number: int, risk: RiskResult, stage: StageName) -> RiskPoint:
    now = staged(risk, stage)
    return RiskPoint(
        id=risk.id,
        number=number,
        name=risk.title,
        words=point_words(cuts, risk, stage),
        now=_place(now),
        low=Place(now.impact.low, now.likelihood.low),
        high=Place(now.impact.high, now.likelihood.high),
        before=_place(risk.inherent) if moved(risk.inherent, now) else None,
        target=_place(risk.target) if moved(risk.target, now) else None,
    )


def _place(stage: Stage) -> Place:
    return Place(stage.impact.point, stage.likelihood.point)
