"""What one answer or measure says about a factor, as a range of levels."""

from bisect import bisect_right
from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any

from mutualrisk.domain.expression import Symbol
from mutualrisk.domain.factor import Signal
from mutualrisk.domain.result import MADE, Span
from mutualrisk.engine.closures import NOT_APPLICABLE, Condition, Environment
from mutualrisk.engine.prepared import Prepared
from mutualrisk.engine.ranges import ABSENT, FALSE, TRUE, MaybeInterval

Levels = tuple[Span, bool, bool]
"""What a signal says: the levels that it may give, at the point their middle; whether it may turn out not to
count; and whether that, or the level, is not known. A plain tuple is taken apart most quickly."""


Reader = Callable[[Any], Levels | None]
"""Reads what a place of an environment holds; None where the signal does not count."""


def curve(points: dict[float, float]) -> Callable[[float], float]:
    """The level at a value by a curve, whose points may come in any order. Outside them it is flat."""
    xs = sorted(points)
    ys = [points[x] for x in xs]
    slopes = [(y2 - y1) / (x2 - x1) for (x1, x2), (y1, y2) in zip(pairwise(xs), pairwise(ys), strict=True)]
    first, end, last = xs[0], xs[-1], ys[-1]

    def at(x: float) -> float:
        if x < first:
            return ys[0]
        if x >= end:
            return last
        place = bisect_right(xs, x) - 1
        return slopes[place] * (x - xs[place]) + ys[place]

    return at


class SignalProgram(Prepared):
    """A signal ready to read an environment. With slots its fields are read most quickly."""

    source: str
    place: int
    weight: float
    read: Reader
    when: Condition | None
    when_reads: tuple[str, ...]
    moved_by: tuple[float, float, float]
    """The shares of the answers behind it that the commissioner, the mutual, and both can still move."""
    stated: Signal
    """The signal as the method states it."""

    def levels(self, env: Environment) -> Levels | None:
        """The levels it may give, or None where it does not count."""
        found = self.read(env[self.place])
        if found is None or self.when is None:
            return found
        truth = self.when(env)
        if not truth & TRUE:
            return None
        return found if truth == TRUE else (found[0], True, True)


def number_reader(level_at: Callable[[float], float], points: tuple[float, ...]) -> Reader:
    """Reads an interval. Where a curve turns back, its inner points count too, so that the range is sound."""
    levels = [level_at(x) for x in sorted(points)]
    turning = () if levels in (sorted(levels), sorted(levels, reverse=True)) else points

    def read(held: MaybeInterval) -> Levels | None:
        if held is None:
            return None
        low, high, gaps = held
        if low > high:
            return None
        first = level_at(low)
        if low == high:
            return (MADE(Span, (first, first, first)), gaps != 0, gaps != 0)
        last = level_at(high)
        inner = [level_at(x) for x in turning if low < x < high]
        return _levels(min(first, last, *inner), max(first, last, *inner), optional=gaps != 0)

    return read


def _levels(low: float, high: float, *, optional: bool) -> Levels:
    return (Span(low, (low + high) / 2, high), optional, optional or low != high)


def step_at(steps: dict[float, float]) -> Callable[[float], float]:
    """The level of the highest step not above a value; below the first step, the first one's."""
    xs = sorted(steps)
    ys = [steps[x] for x in xs]
    return lambda x: ys[max(bisect_right(xs, x + 1e-9) - 1, 0)]


def table_reader(levels: dict[str, float], symbol: Symbol) -> Reader:
    """Reads a choice or a yes/no by its table."""
    if symbol.kind == "condition":
        bits, absent = {"yes": TRUE, "no": FALSE}, ABSENT
    else:
        bits, absent = {option: 1 << (i + 1) for i, option in enumerate(symbol.options)}, NOT_APPLICABLE
    known = {bit: levels[option] for option, bit in bits.items() if option in levels}
    return _Table(known, absent).__getitem__


class _Table(dict[int, Levels | None]):
    """The levels of each set of options that are possible; each is worked out once."""

    def __init__(self, known: Mapping[int, float], absent: int) -> None:
        self.known, self.absent = known, absent

    def __missing__(self, held: int) -> Levels | None:
        found = [level for bit, level in self.known.items() if held & bit]
        self[held] = made = (
            _levels(min(found), max(found), optional=bool(held & self.absent)) if found else None
        )
        return made
