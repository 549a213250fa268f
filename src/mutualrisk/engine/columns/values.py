"""What many assessments hold at once: numbers, truths and choices, a row for each assessment.

An array has one place for each row of a chunk, or none where all rows are alike. Where a value does not
apply its array may hold anything. In :class:`Numbers`, ``low is high`` says that every row is one number:
then each operation is done once.
"""

from typing import Any, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Bits = NDArray[np.uint8]
Masks = NDArray[Any]
"""Bits of options, in the smallest unsigned type that has room for them."""

Mask = TypeVar("Mask", Flags, Bits)


class Numbers(NamedTuple):
    """Intervals: their ends, their gaps (None: no row has one), and the rows in which nothing applies."""

    low: Floats
    high: Floats
    gaps: Bits | None = None
    absent: Flags | None = None

    @property
    def exact(self) -> bool:
        """Whether every row is one number, or surely does not apply."""
        return self.low is self.high and self.gaps is None


class Truths(NamedTuple):
    """The rows that may be true, false, not applicable. Without ``no``, each row is exactly one of these."""

    yes: Flags
    no: Flags | None = None
    gap: Flags | None = None

    @property
    def exact(self) -> bool:
        """Whether the truth of every row is known."""
        return self.no is None


class Choices(NamedTuple):
    """The options that may be chosen, and whether each row has exactly one of them."""

    bits: Masks
    single: bool


class Sets(NamedTuple):
    """Several choices: the options that surely are chosen, and those that may be."""

    sure: Masks
    possible: Masks
    gaps: Bits | None = None
    absent: Flags | None = None


Column = Numbers | Truths | Choices | Sets


def constant(value: float) -> Numbers:
    """The same number in every row."""
    held: Floats = np.asarray(value, dtype=np.float64)
    return Numbers(held, held)


def nothing() -> Numbers:
    """A number that applies in no row."""
    held = constant(0.0).low
    return Numbers(held, held, absent=np.asarray(a=True))


def either(a: Mask | None, b: Mask | None) -> Mask | None:
    """All that two masks have; None has nothing."""
    if a is None or b is None:
        return b if a is None else a
    return a | b


def pick(rows: Flags, a: Numbers, b: Numbers) -> Numbers:
    """The first number in the rows that are named, the second in the others."""
    low = np.where(rows, a.low, b.low)
    high = low if a.low is a.high and b.low is b.high else np.where(rows, a.high, b.high)
    return Numbers(low, high, picked(rows, a.gaps, b.gaps), picked(rows, a.absent, b.absent))


def picked(rows: Flags, a: Mask | None, b: Mask | None) -> Mask | None:
    """One mask in the rows that are named, another in the others."""
    if a is None and b is None:
        return None
    return np.where(rows, 0 if a is None else a, 0 if b is None else b).astype((b if a is None else a).dtype)  # type: ignore[union-attr]  # one is there


def settled(a: Numbers) -> Numbers:
    """The same numbers, as one array where every row turns out to be exact."""
    gaps = a.gaps if a.gaps is None or a.absent is None else np.where(a.absent, np.uint8(0), a.gaps)
    gaps = gaps if gaps is not None and gaps.any() else None
    if a.low is a.high:
        return a._replace(gaps=gaps)
    same = a.low == a.high if a.absent is None else (a.low == a.high) | a.absent
    return Numbers(a.low, a.low if same.all() else a.high, gaps, a.absent)
