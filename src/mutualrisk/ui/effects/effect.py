"""What a change does to the ratings: the result before beside the result after. Pure, without Qt."""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from mutualrisk.domain.result import BenefitResult, BenefitStage, Result, RiskResult, Stage
from mutualrisk.domain.value import RATINGS, STRENGTHS


class Move(NamedTuple):
    """One rating before and after. ``kind`` says which list it is in: the two are never netted."""

    kind: Literal["risk", "benefit"]
    factor: str
    title: str
    before: Stage | BenefitStage
    after: Stage | BenefitStage

    @property
    def levels(self) -> int:
        """How many ratings it moves: above nothing where it becomes better."""
        if isinstance(self.before, Stage) and isinstance(self.after, Stage):
            return RATINGS.index(self.before.rating) - RATINGS.index(self.after.rating)
        if isinstance(self.before, BenefitStage) and isinstance(self.after, BenefitStage):
            return STRENGTHS.index(self.after.strength) - STRENGTHS.index(self.before.strength)
        raise TypeError("a risk stays a risk")

    @property
    def points(self) -> float:
        """How far the score moves, as a share of its scale: above nothing where it becomes better."""
        if isinstance(self.before, Stage) and isinstance(self.after, Stage):
            return (self.before.score.point - self.after.score.point) / 24
        if isinstance(self.before, BenefitStage) and isinstance(self.after, BenefitStage):
            return (self.after.span.point - self.before.span.point) / 100
        raise TypeError("a benefit stays a benefit")


class Effect(NamedTuple):
    """What a change does: to each rating that it bears on, and to the verdict where that becomes another."""

    moves: tuple[Move, ...]
    verdict: tuple[str, str] | None = None

    @property
    def weight(self) -> tuple[int, float]:
        """How much it helps, for an order: ratings moved first, then how far the scores move."""
        return sum(move.levels for move in self.moves), sum(move.points for move in self.moves)


def effect(before: Result, after: Result, stated: Iterable[str] = ()) -> Effect:
    """The ratings of today that differ between two results, and those that the change states."""
    wanted = frozenset(stated)
    found = [*_paired(before.risks, after.risks), *_paired(before.benefits, after.benefits)]
    moves = [move for move in found if move.factor in wanted or move.before != move.after]
    verdicts = (before.verdict.title, after.verdict.title)
    changed = before.verdict.id != after.verdict.id
    return Effect(tuple(sorted(moves, key=_order)), verdicts if changed else None)


def together(result: Result) -> Effect:
    """What all actions on record would do once they are in place."""
    risks = [Move("risk", r.id, r.title, r.current, r.target) for r in result.risks if r.current != r.target]
    benefits = [
        Move("benefit", b.id, b.title, b.claimed, b.target) for b in result.benefits if b.claimed != b.target
    ]
    return Effect(tuple(sorted([*risks, *benefits], key=_order)))


def _order(move: Move) -> tuple[bool, int, float]:
    """Risks before benefits; in each, what moves furthest first."""
    return move.kind == "benefit", -move.levels, -move.points


def _paired(
    before: Sequence[RiskResult | BenefitResult], after: Sequence[RiskResult | BenefitResult]
) -> list[Move]:
    known = {one.id: one for one in after}
    return [_move(one, known[one.id]) for one in before if one.id in known]


def _move(one: RiskResult | BenefitResult, other: RiskResult | BenefitResult) -> Move:
    if isinstance(one, RiskResult) and isinstance(other, RiskResult):
        return Move("risk", one.id, one.title, one.current, other.current)
    if isinstance(one, BenefitResult) and isinstance(other, BenefitResult):
        return Move("benefit", one.id, one.title, one.claimed, other.claimed)
    raise TypeError("a factor is a risk or a benefit in both results")
