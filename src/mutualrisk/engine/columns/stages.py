"""From levels to ratings over whole columns, with and without actions."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from mutualrisk.domain.method import Cuts
from mutualrisk.engine.columns.levels import Spans
from mutualrisk.engine.columns.values import Flags, Floats
from mutualrisk.engine.ranges import EDGE

Places = NDArray[np.int8]
"""Places in RATINGS, or in STRENGTHS."""


class Graded(NamedTuple):
    """The rating of the low end, of the point and of the high end. One array three times where exact."""

    low: Places
    point: Places
    high: Places


class StageColumns(NamedTuple):
    """A risk at one stage."""

    likelihood: Spans
    impact: Spans
    score: Spans
    rating: Graded


class BenefitStageColumns(NamedTuple):
    """A benefit at one stage."""

    strength: Spans
    rating: Graded


class RiskColumns(NamedTuple):
    """A risk with its stages, which may be one object.

    ``absent`` are the rows in which it is not assessed, ``unsure`` those in which that may turn out.
    """

    id: str
    absent: Flags | None
    unsure: Flags | None
    inherent: StageColumns
    current: StageColumns
    target: StageColumns
    evidenced: StageColumns
    not_evidenced: Flags | None


class BenefitColumns(NamedTuple):
    """A benefit with its stages; ``absent`` and ``unsure`` as of a risk."""

    id: str
    absent: Flags | None
    unsure: Flags | None
    claimed: BenefitStageColumns
    target: BenefitStageColumns
    evidenced: BenefitStageColumns
    not_evidenced: Flags | None


def stage(likelihood: Spans, impact: Spans, cuts: Cuts) -> StageColumns:
    """A risk at one stage: the product of its sides, and its ratings."""
    score = _spans(likelihood, impact, np.multiply)
    return StageColumns(likelihood, impact, score, graded(score, (cuts.moderate, cuts.high, cuts.extreme)))


def benefit_stage(strength: Spans, cuts: Cuts) -> BenefitStageColumns:
    """A benefit at one stage."""
    return BenefitStageColumns(strength, graded(strength, (cuts.fair, cuts.strong)))


def _spans(a: Spans, b: Spans, join: np.ufunc) -> Spans:
    low = join(a.low, b.low)
    if a.exact and b.exact:
        return Spans(low, low, low)
    return Spans(low, join(a.point, b.point), join(a.high, b.high))


def graded(level: Spans, cuts: tuple[float, ...]) -> Graded:
    """The places of the ratings. A score at a cut-point has the higher rating."""
    low = place(level.low, cuts)
    return (
        Graded(low, low, low)
        if level.exact
        else Graded(low, place(level.point, cuts), place(level.high, cuts))
    )


def place(level: Floats, cuts: tuple[float, ...]) -> Places:
    """The place of each level among the ratings."""
    found: Places = np.zeros(np.shape(level), np.int8)
    for cut in cuts:
        found += level >= cut - EDGE
    return found


def lowered(level: Spans, step: Floats | None) -> Spans:
    """A risk's side after actions; never below 1."""
    return level if step is None else _each(level, lambda end: np.maximum(1.0, end - step))


def raised(level: Spans, step: Floats | None) -> Spans:
    """A benefit after actions; never above 100."""
    return level if step is None else _each(level, lambda end: np.minimum(100.0, end + step))


def _each(level: Spans, change: Callable[[Floats], Floats]) -> Spans:
    low = change(level.low)
    return Spans(low, low, low) if level.exact else Spans(low, change(level.point), change(level.high))
