"""The profile of every row, and the row of the decision table that it meets."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from mutualrisk.domain.value import RATINGS, STRENGTHS, Side
from mutualrisk.engine.columns.logic import sure
from mutualrisk.engine.columns.stages import BenefitColumns, Graded, Places, RiskColumns, StageColumns, place
from mutualrisk.engine.columns.tree import Condition, Sheet
from mutualrisk.engine.columns.values import Flags, Floats, Numbers, either
from mutualrisk.engine.program import Program

Counts = NDArray[np.int16]
HIGH = RATINGS.index("high")
STRONG = STRENGTHS.index("strong")
SIDES: tuple[Side, Side] = ("likelihood", "impact")


class VerdictColumns(NamedTuple):
    """Each row's place in the decision table; and for each verdict, the rows that leave it open."""

    place: Counts
    possible: tuple[Flags, ...]


class Quantity(NamedTuple):
    """A quantity of the profile at least, at the point and at most. One array three times where exact."""

    low: Floats
    point: Floats
    high: Floats


class Standing(NamedTuple):
    """Where a factor stands at one stage, the rows in which it does not count, and in which it may not."""

    graded: Graded
    absent: Flags | None
    unsure: Flags | None

    @property
    def exact(self) -> bool:
        """Whether nothing is open."""
        return self.graded.low is self.graded.high and self.unsure is self.absent


class Profile:
    """The quantities that the decision table may read."""

    def __init__(
        self,
        program: Program,
        risks: Sequence[RiskColumns],
        benefits: Sequence[BenefitColumns],
        still_open: Callable[[], Flags],
    ) -> None:
        """Keep what is counted; ``still_open`` gives the rows in which an answer is still to come."""
        self.program, self.risks, self.benefits, self.still_open = program, risks, benefits, still_open
        self.today = [Standing(risk.current.rating, risk.absent, risk.unsure) for risk in risks]
        self.later = [Standing(risk.target.rating, risk.absent, risk.unsure) for risk in risks]
        self.claimed = [Standing(good.claimed.rating, good.absent, good.unsure) for good in benefits]

    def quantity(self, name: str) -> Quantity:
        """A quantity by its name."""
        word = name.removesuffix("_count")
        if word in RATINGS:
            return _rated(RATINGS.index(word), self.today)
        if word in STRENGTHS:
            return _rated(STRENGTHS.index(word), self.claimed)
        return {
            "highest": lambda: _highest(self.today),
            "target_highest": lambda: _highest(self.later),
            "open_count": self._open,
            "evidenced_strong_count": self._evidenced,
            "curable_count": self._curable,
        }[name]()

    def _open(self) -> Quantity:
        if all(standing.graded.low is standing.graded.high for standing in self.today):
            return Quantity(*[np.zeros(())] * 3)
        found = _counted((s.graded.low != s.graded.high, s.absent) for s in self.today)
        return Quantity(np.zeros_like(found), found, found)

    def _evidenced(self) -> Quantity:
        claimed = [
            (good.evidenced.rating, either(good.absent, good.not_evidenced), good.unsure)
            for good in self.benefits
        ]
        now = _counted((rating.low == STRONG, absent) for rating, absent, _ in claimed)
        if all(Standing(*one).exact for one in claimed):
            return Quantity(now, now, now)
        least = _counted((rating.low == STRONG, either(absent, unsure)) for rating, absent, unsure in claimed)
        most = _counted((rating.high == STRONG, absent) for rating, absent, _ in claimed)
        coming = self.still_open()
        return Quantity(np.where(coming, least, now), now, np.where(coming, most, now))

    def _curable(self) -> Quantity:
        point = _counted(
            (self._cured(risk.id, risk.current, risk.inherent, (1, 1)), risk.absent) for risk in self.risks
        )
        if all(risk.current.score.exact and risk.inherent.score.exact for risk in self.risks) and all(
            s.exact for s in self.today
        ):
            return Quantity(point, point, point)
        least = _counted(
            (self._cured(risk.id, risk.current, risk.inherent, (0, 2)), either(risk.absent, risk.unsure))
            for risk in self.risks
        )
        most = _counted(
            (self._cured(risk.id, risk.current, risk.inherent, (2, 0)), risk.absent) for risk in self.risks
        )
        return Quantity(least, point, most)

    def _cured(self, risk: str, now: StageColumns, inherent: StageColumns, ends: tuple[int, int]) -> Flags:
        """Whether a score is high, and all actions together would bring the levels below high."""
        ratings, most = self.program.method.ratings, self.program.method.mitigation.most_levels
        likelihood, impact = (
            np.maximum(1.0, span[ends[1]] - min(self.program.relief.get((risk, side), 0.0), most))
            for side, span in zip(SIDES, (inherent.likelihood, inherent.impact), strict=True)
        )
        cured = place(likelihood * impact, (ratings.moderate, ratings.high, ratings.extreme)) < HIGH
        return (now.rating[ends[0]] >= HIGH) & cured


def _counted(parts: Iterable[tuple[Flags, Flags | None]]) -> Floats:
    """In how many parts each row is, those left aside in which it is absent."""
    found = sum(
        ((rows if absent is None else rows & ~absent).astype(np.int16) for rows, absent in parts),
        start=np.zeros((), np.int16),
    )
    return found.astype(np.float64)


def _rated(index: int, standings: Sequence[Standing]) -> Quantity:
    point = _counted((s.graded.point == index, s.absent) for s in standings)
    if all(standing.exact for standing in standings):
        return Quantity(point, point, point)
    certain = _counted(
        ((s.graded.low == index) & (s.graded.high == index), either(s.absent, s.unsure)) for s in standings
    )
    possible = _counted(((s.graded.low <= index) & (s.graded.high >= index), s.absent) for s in standings)
    return Quantity(certain, point, possible)


def _highest(standings: Sequence[Standing]) -> Quantity:
    point = _top((s.graded.point, s.absent) for s in standings)
    if all(standing.exact for standing in standings):
        return Quantity(point, point, point)
    low = _top((s.graded.low, either(s.absent, s.unsure)) for s in standings)
    return Quantity(low, point, _top((s.graded.high, s.absent) for s in standings))


def _top(parts: Iterable[tuple[Places, Flags | None]]) -> Floats:
    """The highest place in each row, from 1; 0 where nothing counts."""
    found: Places = np.asarray(-1, np.int8)
    for held, absent in parts:
        found = np.maximum(found, held if absent is None else np.where(absent, np.int8(-1), held))
    return found.astype(np.float64) + 1


def verdicts(
    table: Sequence[Condition], names: frozenset[str], profile: Profile, rows: int
) -> VerdictColumns:
    """The first row of the table that holds for the points, and those that what is not known leaves open."""
    quantities = {name: profile.quantity(name) for name in sorted(names)}
    pointed = Sheet({name: Numbers(q.point, q.point) for name, q in quantities.items()}, rows)
    chosen = _first([sure(holds(pointed)) for holds in table], rows)
    if all(quantity.low is quantity.high for quantity in quantities.values()):
        return VerdictColumns(chosen, tuple(chosen == number for number in range(len(table))))
    ranged = Sheet({name: Numbers(q.low, q.high) for name, q in quantities.items()}, rows)
    return VerdictColumns(chosen, _possible(table, ranged, chosen))


def _first(holding: Sequence[Flags], rows: int) -> Counts:
    found: Counts = np.full(rows, len(holding) - 1, np.int16)
    for number in reversed(range(len(holding))):
        found[np.broadcast_to(holding[number], (rows,))] = number
    return found


def _possible(table: Sequence[Condition], ranged: Sheet, chosen: Counts) -> tuple[Flags, ...]:
    undecided: Flags = np.ones(ranged.rows, np.bool_)
    found = []
    for number, holds in enumerate(table):
        truths = holds(ranged)
        found.append((undecided & truths.yes) | (chosen == number))
        undecided = undecided & ~sure(truths)
    return tuple(found)
