"""The arithmetic of :mod:`mutualrisk.engine.ranges` on whole columns; equal names, equal meaning."""

from collections.abc import Iterable, Sequence
from functools import reduce

import numpy as np

from mutualrisk.engine.columns.values import Bits, Flags, Floats, Numbers, Truths, either, pick
from mutualrisk.engine.ranges import DAYS_IN_MONTH, INFINITY, MAY_BE_ABSENT, MAY_DIVIDE


def _joined(items: Sequence[Numbers], low: Floats, high: Floats | None) -> Numbers:
    gaps = reduce(either, (item.gaps for item in items))
    absent = reduce(either, (item.absent for item in items))
    return Numbers(low, low if high is None else high, gaps, absent)


def _ends(items: Iterable[Numbers]) -> bool:
    """Whether any has two ends, so that both must be worked out."""
    return any(item.low is not item.high for item in items)


def negative(a: Numbers) -> Numbers:
    """The number with its sign turned."""
    low = -a.high
    return Numbers(low, low if a.low is a.high else -a.low, a.gaps, a.absent)


def add(a: Numbers, b: Numbers) -> Numbers:
    """The sum. Infinity less infinity may be anything."""
    if not _ends((a, b)):
        return _joined((a, b), a.low + b.low, None)
    return _joined((a, b), np.fmax(a.low + b.low, -INFINITY), np.fmin(a.high + b.high, INFINITY))


def subtract(a: Numbers, b: Numbers) -> Numbers:
    """The difference."""
    if not _ends((a, b)):
        return _joined((a, b), a.low - b.low, None)
    return _joined((a, b), np.fmax(a.low - b.high, -INFINITY), np.fmin(a.high - b.low, INFINITY))


def multiply(a: Numbers, b: Numbers) -> Numbers:
    """The product. Nothing times infinity is nothing."""
    if not _ends((a, b)):
        return _joined((a, b), a.low * b.low, None)
    products = [_not_a_number_is_nothing(x * y) for x in _distinct(a) for y in _distinct(b)]
    return _emptied((a, b), _joined((a, b), reduce(np.minimum, products), reduce(np.maximum, products)))


def _emptied(items: Iterable[Numbers], found: Numbers) -> Numbers:
    """The result, with no number possible in the rows where none was possible in one of the items."""
    rows = reduce(either, (is_empty(item) for item in items))
    if rows is None or not rows.any():
        return found
    return found._replace(low=np.where(rows, INFINITY, found.low), high=np.where(rows, -INFINITY, found.high))


def _distinct(a: Numbers) -> tuple[Floats, ...]:
    return (a.low,) if a.low is a.high else (a.low, a.high)


def _not_a_number_is_nothing(a: Floats) -> Floats:
    return np.where(np.isnan(a), 0.0, a)


def divide(a: Numbers, b: Numbers, live: Flags | None = None) -> Numbers:
    """The quotient. It may be missing where the divisor may be nothing. Only ``live`` rows matter."""
    nothing = (b.low <= 0) & (b.high >= 0)
    for matters in (live, None if b.absent is None else ~b.absent, None if a.absent is None else ~a.absent):
        nothing = nothing if matters is None else nothing & matters
    found = (
        pick(nothing, _over_nothing(a, b), _plain_quotient(a, b)) if nothing.any() else _plain_quotient(a, b)
    )
    return _emptied((a, b), found)


def _plain_quotient(a: Numbers, b: Numbers) -> Numbers:
    if not _ends((a, b)):
        return _joined((a, b), a.low / b.low, None)
    quotients = [_not_a_number_is_nothing(x / y) for x in _distinct(a) for y in _distinct(b)]
    return _joined((a, b), reduce(np.minimum, quotients), reduce(np.maximum, quotients))


def _over_nothing(a: Numbers, b: Numbers) -> Numbers:
    above = b.high > 0
    far = np.where(above, b.high, -b.low)
    near_low, near_high = np.where(above, a.low, -a.high), np.where(above, a.high, -a.low)
    through = above & (b.low < 0)
    low = np.where((near_low >= 0) & ~through, _not_a_number_is_nothing(near_low / far), -INFINITY)
    high = np.where((near_high <= 0) & ~through, _not_a_number_is_nothing(near_high / far), INFINITY)
    sure = (b.low == 0) & (b.high == 0)
    found = _joined((a, b), np.where(sure, INFINITY, low), np.where(sure, -INFINITY, high))
    return with_gap(found, MAY_DIVIDE)


def with_gap(a: Numbers, gap: int, rows: Flags | None = None) -> Numbers:
    """The number with a gap more, in all rows or in those that are named."""
    added: Bits = (
        np.full(np.shape(a.low), gap, np.uint8) if rows is None else rows.astype(np.uint8) * np.uint8(gap)
    )
    return a._replace(gaps=either(a.gaps, added))


def is_empty(a: Numbers) -> Flags | None:
    """The rows in which no number is possible."""
    return None if a.low is a.high else a.low > a.high


def smallest(items: Sequence[Numbers]) -> Numbers:
    """The least of several numbers."""
    low = reduce(np.minimum, (item.low for item in items))
    return _joined(items, low, reduce(np.minimum, (item.high for item in items)) if _ends(items) else None)


def largest(items: Sequence[Numbers]) -> Numbers:
    """The greatest of several numbers."""
    low = reduce(np.maximum, (item.low for item in items))
    return _joined(items, low, reduce(np.maximum, (item.high for item in items)) if _ends(items) else None)


def magnitude(a: Numbers) -> Numbers:
    """The number without its sign."""
    if a.low is a.high:
        return _joined((a,), np.abs(a.low), None)
    above, below = a.low >= 0, a.high <= 0
    low = np.where(above, a.low, np.where(below, -a.high, 0.0))
    high = np.where(above, a.high, np.where(below, -a.low, np.maximum(-a.low, a.high)))
    return Numbers(low, high, a.gaps, a.absent)


def months_between(earlier: Numbers, later: Numbers) -> Numbers:
    """Average months from one date to another."""
    days = subtract(later, earlier)
    low = days.low / DAYS_IN_MONTH
    return days._replace(low=low, high=low if days.low is days.high else days.high / DAYS_IN_MONTH)


def or_else(a: Numbers, b: Numbers) -> Numbers:
    """The first where it applies, else the second."""
    missing = either(a.absent, is_empty(a))
    if a.gaps is not None:
        a = pick(a.gaps != 0, hull(a._replace(gaps=None), b), a._replace(gaps=None))
    return a if missing is None else pick(missing, b, a)


def hull(a: Numbers, b: Numbers) -> Numbers:
    """One or the other: all that either may be."""
    low, high = np.minimum(a.low, b.low), np.maximum(a.high, b.high)
    found = Numbers(low, high, either(a.gaps, b.gaps))
    for one, other in ((a, b), (b, a)):
        if one.absent is not None:
            found = pick(one.absent, with_gap(other, MAY_BE_ABSENT), found)
    if a.absent is None or b.absent is None:
        return found._replace(absent=None)
    return found._replace(absent=a.absent & b.absent)


def choose(condition: Truths, then: Numbers, otherwise: Numbers) -> Numbers:
    """One number if the condition holds, else the other; absent where the condition does not apply."""
    found = pick(condition.yes, then, otherwise)
    if condition.no is not None:
        found = pick(condition.yes & condition.no, hull(then, otherwise), found)
    if condition.gap is None:
        return found
    if condition.no is None:
        return found._replace(absent=either(found.absent, condition.gap))
    never = condition.gap & ~condition.yes & ~condition.no
    return with_gap(found._replace(absent=either(found.absent, never)), MAY_BE_ABSENT, condition.gap)
