"""Ratings without the numbers behind them.

From a score and the method's files one can often work back to an answer. From a rating alone one can not.
"""

from itertools import pairwise

from mutualrisk.domain.method import Cuts
from mutualrisk.domain.result import BenefitResult, BenefitStage, Level, RiskResult, Span, Stage
from mutualrisk.domain.value import RATINGS, STRENGTHS

WHOLE = {"likelihood": Span(1.0, 3.0, 5.0), "impact": Span(1.0, 3.0, 5.0), "strength": Span(0.0, 50.0, 100.0)}
"""All that a side may be."""


def coarse_risk(risk: RiskResult, cuts: Cuts) -> RiskResult:
    """A risk of which today's ratings are known, and nothing else."""
    today = _stage(risk.current, cuts)
    return risk._replace(
        likelihood=_level(risk.likelihood),
        impact=_level(risk.impact),
        inherent=today,
        current=today,
        target=today,
        evidenced=_stage(risk.evidenced, cuts) if risk.evidenced else None,
        actions=(),
    )


def coarse_benefit(benefit: BenefitResult, cuts: Cuts) -> BenefitResult:
    """A benefit of which today's strengths are known, and nothing else."""
    today = _strength(benefit.claimed, cuts)
    return benefit._replace(
        strength=_level(benefit.strength),
        claimed=today,
        target=today,
        evidenced=_strength(benefit.evidenced, cuts) if benefit.evidenced else None,
        actions=(),
    )


def _level(level: Level) -> Level:
    return Level(level.side, WHOLE[level.side], ())


def _stage(stage: Stage, cuts: Cuts) -> Stage:
    ends = (1.0, cuts.moderate, cuts.high, cuts.extreme, 25.0)
    bands = dict(zip(RATINGS, pairwise(ends), strict=True))
    score = _middle(*bands[stage.rating])
    return stage._replace(likelihood=WHOLE["likelihood"], impact=WHOLE["impact"], score=score)


def _strength(stage: BenefitStage, cuts: Cuts) -> BenefitStage:
    ends = (0.0, cuts.fair, cuts.strong, 100.0)
    bands = dict(zip(STRENGTHS, pairwise(ends), strict=True))
    return stage._replace(span=_middle(*bands[stage.strength]))


def _middle(low: float, high: float) -> Span:
    return Span(low, (low + high) / 2, high)
