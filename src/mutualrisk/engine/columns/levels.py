"""The level of one side of a factor over whole columns: the weighted mean of its signals, then the rules.

The order and the meaning are those of :mod:`mutualrisk.engine.levels`.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from mutualrisk.domain.rule import Rule
from mutualrisk.engine.columns.logic import sure
from mutualrisk.engine.columns.signals import SignalColumns
from mutualrisk.engine.columns.tree import Sheet
from mutualrisk.engine.columns.values import Flags, Floats, Truths, either
from mutualrisk.engine.ranges import INFINITY

Rows = NDArray[np.intp]


class Spans(NamedTuple):
    """Levels or scores: lowest, point, highest. One array three times where every row is exact."""

    low: Floats
    point: Floats
    high: Floats

    @property
    def exact(self) -> bool:
        """Whether the three are one array."""
        return self.low is self.high


class Part(NamedTuple):
    """What one signal brings to the mean."""

    weight: float
    low: Floats
    high: Floats
    optional: Flags | None
    absent: Flags | None

    def counted(self) -> Floats:
        """The low level, or nothing where the signal does not count."""
        return self.low if self.absent is None else np.where(self.absent, 0.0, self.low)

    def may_join(self) -> Flags:
        """The rows in which the signal may or may not count."""
        optional: Flags = np.zeros(np.shape(self.low), np.bool_) if self.optional is None else self.optional
        return optional if self.absent is None else optional & ~self.absent

    def at(self, rows: Rows) -> "Part":
        """The same in some rows only."""
        optional, absent = (None if part is None else part[rows] for part in (self.optional, self.absent))
        return Part(self.weight, self.low[rows], self.high[rows], optional, absent)


class SideColumns(NamedTuple):
    """One side of a factor ready to read a sheet."""

    least: float
    most: float
    signals: tuple[SignalColumns, ...]
    rules: tuple[Rule, ...]


class SideLevels(NamedTuple):
    """The levels of a side, the rows in which no signal counts, and those in which none surely does."""

    spans: Spans
    absent: Flags | None
    unsure: Flags | None


def levels(side: SideColumns, sheet: Sheet, truths: Mapping[str, Truths]) -> SideLevels | None:
    """The levels of a side; None where it has no signals at all."""
    if not side.signals:
        return None
    parts = [Part(signal.weight, *signal.levels(sheet)) for signal in side.signals]
    mean, absent = _mean(parts)
    if all(part.low is part.high and part.optional is None for part in parts) and all(
        truths[r.id].exact for r in side.rules
    ):
        level = np.clip(_after(side.rules, truths, mean, _ALL), side.least, side.most)
        return SideLevels(Spans(level, level, level), absent, absent)
    low, unsure = _least_mean(parts)
    high, _ = _least_mean([part._replace(low=-part.high) for part in parts])
    point, _ = _mean([part._replace(low=(part.low + part.high) / 2) for part in parts])
    return SideLevels(_held(side, truths, low, point, -high), absent, unsure)


def _held(side: SideColumns, truths: Mapping[str, Truths], low: Floats, point: Floats, high: Floats) -> Spans:
    low, point, high = (
        np.clip(_after(side.rules, truths, level, sure_of), side.least, side.most)
        for level, sure_of in ((low, ("raise", "floor")), (point, _ALL), (high, ("lower", "cap")))
    )
    return Spans(np.minimum(low, point), point, np.maximum(high, point))


_ALL = ("raise", "lower", "floor", "cap")


def _mean(parts: Sequence[Part]) -> tuple[Floats, Flags | None]:
    """The weighted mean of the low levels that count, and the rows in which none does."""
    fixed = float(sum(part.weight for part in parts if part.absent is None))
    if all(part.absent is None for part in parts):
        return sum((part.low * (part.weight / fixed) for part in parts), start=np.zeros(())), None
    total = sum(
        (~part.absent * part.weight for part in parts if part.absent is not None), start=np.asarray(fixed)
    )
    summed = sum((part.counted() * part.weight for part in parts), start=np.zeros(()))
    return summed / total, None if fixed else total == 0


def _least_mean(parts: Sequence[Part]) -> tuple[Floats, Flags | None]:
    """The lowest weighted mean, where signals that may not count are taken only as far as they lower it.

    Beginning with those that surely count (or else with the lowest), the others join from the lowest upwards
    while they lie below the mean so far: each that joins lowers it, and what lies above the mean cannot.
    With it come the rows in which no signal surely counts.
    """
    kept = [part._replace(absent=either(part.absent, part.optional)) for part in parts]
    loose = [part for part in parts if part.optional is not None]
    mean, unsure = _mean(kept)
    if loose:
        rows = np.flatnonzero(np.any([part.may_join() for part in loose], axis=0))
        mean[rows] = _lowered([part.at(rows) for part in kept], [part.at(rows) for part in loose])
    return mean, unsure


def _lowered(kept: Sequence[Part], loose: Sequence[Part]) -> Floats:
    total = sum(
        (
            np.ones_like(part.low) * part.weight if part.absent is None else ~part.absent * part.weight
            for part in kept
        ),
        start=np.zeros(()),
    )
    summed = sum((part.counted() * part.weight for part in kept), start=np.zeros(()))
    lows = np.array([np.where(part.may_join(), part.low, INFINITY) for part in loose])
    order = np.argsort(lows, axis=0)
    weights = np.array([part.weight for part in loose])[order]
    for low, weight in zip(np.take_along_axis(lows, order, axis=0), weights, strict=True):
        joins = (low * total < summed) | ((total == 0) & (low < INFINITY))
        total = total + joins * weight
        summed = summed + np.where(joins, low, 0.0) * weight
    return summed / total


def _after(
    rules: Sequence[Rule], truths: Mapping[str, Truths], level: Floats, sure_of: tuple[str, ...]
) -> Floats:
    """The level after the rules that hold; effects not named in ``sure_of`` count where they may hold."""
    acting = [
        (rule, sure(truths[rule.id]) if rule.then in sure_of else truths[rule.id].yes) for rule in rules
    ]
    for rule, rows in acting:
        if rule.by is not None:
            level = level + rows * (rule.by if rule.then == "raise" else -rule.by)
    for effect, bound in (("cap", np.minimum), ("floor", np.maximum)):
        for rule, rows in acting:
            if rule.then == effect and rule.at is not None:
                level = np.where(rows, bound(level, rule.at), level)
    return level
