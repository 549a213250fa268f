"""What one answer or measure says about a factor, as a range of levels."""

from bisect import bisect_right
from collections.abc import Callable
from typing import Any, NamedTuple

from mutualrisk.domain.expression import Symbol
from mutualrisk.domain.factor import Signal
from mutualrisk.engine.closures import NOT_APPLICABLE, Condition, Environment
from mutualrisk.engine.ranges import ABSENT, FALSE, TRUE, MaybeInterval, is_empty

LevelRange = tuple[float, float, bool]
"""Lowest and highest level, and whether the signal may turn out not to count."""

Reader = Callable[[Any], LevelRange | None]


class Curve(NamedTuple):
    """Points, and the slopes between them. Flat outside the points."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    slopes: tuple[float, ...]

    def at(self, x: float) -> float:
        """The level at ``x``."""
        place = bisect_right(self.xs, x) - 1
        if place < 0:
            return self.ys[0]
        if place >= len(self.slopes):
            return self.ys[-1]
        return self.slopes[place] * (x - self.xs[place]) + self.ys[place]


def curve(points: dict[float, float]) -> Curve:
    """A curve from its points, in the order of their keys."""
    xs = tuple(sorted(points))
    ys = tuple(points[x] for x in xs)
    rises = zip(xs, xs[1:], ys, ys[1:], strict=False)
    return Curve(xs, ys, tuple((y2 - y1) / (x2 - x1) for x1, x2, y1, y2 in rises))


class SignalProgram(NamedTuple):
    """A signal ready to read an environment."""

    source: str
    place: int
    weight: float
    read: Reader
    when: Condition | None
    when_reads: tuple[str, ...]
    moves: tuple[tuple[str, float], ...]
    """Whose move the answers behind it are, with shares that add up to 1."""
    stated: Signal
    """The signal as the method states it."""

    def level(self, env: Environment) -> LevelRange | None:
        """The range of levels, or None where the signal does not count."""
        found = self.read(env[self.place])
        if found is None or self.when is None:
            return found
        truth = self.when(env)
        if not truth & TRUE:
            return None
        return found if truth == TRUE else (found[0], found[1], True)


def number_reader(level_at: Callable[[float], float], points: tuple[float, ...]) -> Reader:
    """Reads an interval. Where a curve turns back, its inner points count too, so that the range is sound."""
    levels = [level_at(x) for x in sorted(points)]
    turning = () if levels in (sorted(levels), sorted(levels, reverse=True)) else points

    def read(held: MaybeInterval) -> LevelRange | None:
        if held is None or is_empty(held):
            return None
        low, high, gaps = held
        first = level_at(low)
        if low == high:
            return (first, first, bool(gaps))
        last = level_at(high)
        inner = [level_at(x) for x in turning if low < x < high]
        return (min(first, last, *inner), max(first, last, *inner), bool(gaps))

    return read


def step_at(steps: dict[float, float]) -> Callable[[float], float]:
    """The level of the highest step not above a value; below the first step, the first one's."""
    xs = sorted(steps)
    ys = [steps[x] for x in xs]
    return lambda x: ys[max(bisect_right(xs, x + 1e-9) - 1, 0)]


def table_reader(levels: dict[str, float], symbol: Symbol) -> Reader:
    """Reads a choice or a yes/no by its table. Each set of options is worked out once."""
    if symbol.kind == "condition":
        bits, absent = {"yes": TRUE, "no": FALSE}, ABSENT
    else:
        bits, absent = {option: 1 << (i + 1) for i, option in enumerate(symbol.options)}, NOT_APPLICABLE
    seen: dict[int, LevelRange | None] = {}

    def read(held: int) -> LevelRange | None:
        if held not in seen:
            found = [levels[option] for option, bit in bits.items() if held & bit and option in levels]
            seen[held] = (min(found), max(found), bool(held & absent)) if found else None
        return seen[held]

    return read
