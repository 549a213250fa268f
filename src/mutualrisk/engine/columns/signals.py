"""What one answer or measure says about a factor, over whole columns."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from mutualrisk.domain.expression import Symbol
from mutualrisk.domain.factor import Signal
from mutualrisk.engine.closures import NOT_APPLICABLE
from mutualrisk.engine.columns.logic import as_bits, filled
from mutualrisk.engine.columns.tree import Condition, Sheet
from mutualrisk.engine.columns.values import Column, Flags, Floats, Masks, Numbers, Truths, either
from mutualrisk.engine.ranges import ABSENT, EDGE, FALSE, INFINITY, TRUE

LARGEST_TABLE = 12
"""Up to so many bits, what a set of options says is looked up; beyond, it is worked out for each row."""


class Levels(NamedTuple):
    """The levels of a signal, the rows in which it may turn out not to count, and those where it does not."""

    low: Floats
    high: Floats
    optional: Flags | None = None
    absent: Flags | None = None


Reader = Callable[[Column], Levels]


class SignalColumns(NamedTuple):
    """A signal ready to read a sheet."""

    source: str
    weight: float
    read: Reader
    when: Condition | None

    def levels(self, sheet: Sheet) -> Levels:
        """The levels of every row."""
        found = self.read(sheet.columns[self.source])
        return found if self.when is None else _counting(found, filled(self.when(sheet), sheet.rows))


def _counting(found: Levels, when: Truths) -> Levels:
    absent = either(found.absent, ~when.yes)
    if when.no is None:
        return found._replace(absent=absent)
    unsure = when.no if when.gap is None else when.no | when.gap
    return found._replace(absent=absent, optional=either(found.optional, unsure))


def reader(signal: Signal, symbol: Symbol) -> Reader:
    """Reads a column by the curve, the steps or the table of a signal."""
    if signal.levels is not None:
        return _table_reader(signal.levels, symbol)
    points = signal.steps or signal.curve or {}
    xs = np.array(sorted(points))
    ys = np.array([points[x] for x in sorted(points)])
    at: Callable[[Floats], Floats] = (
        (lambda x: _step(x, xs, ys)) if signal.steps else (lambda x: np.interp(x, xs, ys))
    )
    turns = not (np.all(np.diff(ys) >= 0) or np.all(np.diff(ys) <= 0))
    return lambda column: _number_levels(column, at, (xs, ys) if turns else None)  # type: ignore[arg-type]  # a number


def _step(x: Floats, xs: Floats, ys: Floats) -> Floats:
    return ys[np.maximum(np.searchsorted(xs, x + EDGE, side="right") - 1, 0)]


def _number_levels(
    held: Numbers, at: Callable[[Floats], Floats], inner: tuple[Floats, Floats] | None
) -> Levels:
    optional = None if held.gaps is None else held.gaps != 0
    low = at(held.low)
    if held.low is held.high:
        return Levels(low, low, optional, held.absent)
    high = at(held.high)
    least, most = np.minimum(low, high), np.maximum(low, high)
    for x, y in zip(*inner, strict=True) if inner else ():
        inside = (held.low < x) & (x < held.high)
        least, most = (
            np.where(inside, np.minimum(least, y), least),
            np.where(inside, np.maximum(most, y), most),
        )
    return Levels(least, most, optional, held.absent)


def _table_reader(levels: dict[str, float], symbol: Symbol) -> Reader:
    if symbol.kind == "condition":
        by_bit = {bit: levels[name] for name, bit in (("yes", TRUE), ("no", FALSE)) if name in levels}
        table = _Table(by_bit, ABSENT, 3)
        return lambda column: _truth_levels(column, table)  # type: ignore[arg-type]  # the name of a yes/no
    by_bit = {1 << (i + 1): levels[name] for i, name in enumerate(symbol.options) if name in levels}
    table = _Table(by_bit, NOT_APPLICABLE, len(symbol.options) + 1)
    return lambda column: table.read(column.bits, single=column.single)  # type: ignore[union-attr]  # a choice


def _truth_levels(held: Truths, table: "_Table") -> Levels:
    if held.no is None and table.complete:
        level = np.where(held.yes, table.by_bit[TRUE], table.by_bit[FALSE])
        return Levels(level, level, None, held.gap)
    return table.read(as_bits(held, np.size(held.yes)), single=held.no is None)


class _Table:
    """The levels of options, looked up by the bits of those that are possible."""

    def __init__(self, by_bit: dict[int, float], absent: int, width: int) -> None:
        self.by_bit, self.absent = by_bit, absent
        self.complete = len(by_bit) == width - 1
        self.looked_up = self._worked_out(np.arange(1 << width)) if width <= LARGEST_TABLE else None

    def _worked_out(self, bits: Masks) -> tuple[Floats, Floats]:
        low, high = np.full(bits.shape, INFINITY), np.full(bits.shape, -INFINITY)
        for bit, level in self.by_bit.items():
            here = bits & bit != 0
            low, high = (
                np.where(here, np.minimum(low, level), low),
                np.where(here, np.maximum(high, level), high),
            )
        return low, high

    def read(self, bits: Masks, *, single: bool) -> Levels:
        gap = bits & self.absent != 0
        low, high = (
            self._worked_out(bits) if self.looked_up is None else (side.take(bits) for side in self.looked_up)
        )
        if single and self.complete:
            return Levels(low, low, None, gap if gap.any() else None)
        absent = low > high
        return Levels(low, low if single else high, None if single else gap & ~absent, absent)
