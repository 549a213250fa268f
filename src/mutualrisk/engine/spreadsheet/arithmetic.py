"""Intervals as the text of formulas: what :mod:`mutualrisk.engine.ranges` computes, said to a spreadsheet.

What a number may be whatever is answered (its facts) is known beforehand, so that most formulas are plain.
"""

from collections.abc import Sequence
from functools import reduce
from typing import NamedTuple

from mutualrisk.engine.ranges import DAYS_IN_MONTH, INFINITY, MAY_BE_ABSENT, MAY_DIVIDE, MaybeInterval
from mutualrisk.engine.spreadsheet.text import ABSENT, ENDLESS, all_of, any_of, literal, negated, when

LIMIT = literal(ENDLESS)


class Facts(NamedTuple):
    """What a number may be, whatever is answered."""

    low: float
    high: float
    absent: bool
    """Whether it may not apply."""
    divides: bool
    """Whether it may divide by nothing."""

    @property
    def endless(self) -> bool:
        """Whether an end may have no limit, or there may be no number at all."""
        return self.low == -INFINITY or self.high == INFINITY or self.divides


def facts(widest: MaybeInterval) -> Facts:
    """The facts of a number, from all that it may be."""
    if widest is None:
        return Facts(0.0, 0.0, absent=True, divides=False)
    low, high, gaps = widest
    divides = bool(gaps & MAY_DIVIDE)
    return Facts(low, high, absent=bool(gaps & MAY_BE_ABSENT), divides=divides)


class Number(NamedTuple):
    """Where a number stands, or its text: its ends, its gap, and what it may be."""

    low: str
    high: str
    gap: str
    facts: Facts

    @property
    def exact(self) -> bool:
        """Whether it is written out."""
        return self.low == self.high


Ends = tuple[str, str, str]
"""The formulas of low, high and gap. Where the gap says absent, the ends say anything."""


def constant(value: float) -> Number:
    """A number as written."""
    return Number(literal(value), literal(value), "0", Facts(value, value, absent=False, divides=False))


NOTHING = Number('""', '""', ABSENT, Facts(0.0, 0.0, absent=True, divides=False))
"""A number that surely does not apply."""


def joined_gap(gaps: Sequence[str]) -> str:
    """The gap of what is made of several numbers, all of which are needed."""
    kept = list(dict.fromkeys(gap for gap in gaps if gap != "0"))
    return reduce(_either_gap, kept) if kept else "0"


def _either_gap(a: str, b: str) -> str:
    if ABSENT in (a, b):
        return ABSENT
    return f"IF(MAX({a},{b})={ABSENT},{ABSENT},IF({a}={b},{a},MIN(3,{a}+{b})))"


def opened_gap(gap: str) -> str:
    """A gap where the number may turn out not to apply."""
    return "1" if gap == "0" else ABSENT if gap == ABSENT else f"IF({gap}={ABSENT},{ABSENT},IF({gap}<2,1,3))"


def empty(a: Number) -> str:
    """Whether there surely is no number: a division by nothing."""
    return f"{a.low}>{a.high}" if a.facts.divides else "0"


def negative(a: Number) -> Ends:
    """The number with its sign turned."""
    return negated(a.high), negated(a.low), a.gap


def add(a: Number, b: Number) -> Ends:
    """The sum."""
    gap = joined_gap((a.gap, b.gap))
    if not (a.facts.endless or b.facts.endless):
        return f"{a.low}+{b.low}", f"{a.high}+{b.high}", gap
    return _endless_sum(a.low, b.low, low=True), _endless_sum(a.high, b.high, low=False), gap


def _endless_sum(x: str, y: str, *, low: bool) -> str:
    """A sum of ends; where both ways have no limit, the careful one."""
    down, up = f"MIN({x},{y})<=-{LIMIT}", f"MAX({x},{y})>={LIMIT}"
    if low:
        return f"IF({down},-{LIMIT},IF({up},{LIMIT},{x}+{y}))"
    return f"IF({up},{LIMIT},IF({down},-{LIMIT},{x}+{y}))"


def subtract(a: Number, b: Number) -> Ends:
    """The difference."""
    if not (a.facts.endless or b.facts.endless):
        return f"{a.low}-{_closed(b.high)}", f"{a.high}-{_closed(b.low)}", joined_gap((a.gap, b.gap))
    low, high, gap = negative(b)
    return add(a, Number(low, high, gap, b.facts))


def _closed(number: str) -> str:
    return f"({number})" if number.startswith("-") else number


def times(x: str, y: str, *, endless: bool) -> str:
    """A product of ends. Nothing times anything is nothing."""
    if not endless:
        return f"{x}*{y}"
    far = f"MAX(ABS({x}),ABS({y}))>={LIMIT}"
    return f"IF({any_of((f'{x}=0', f'{y}=0'))},0,IF({far},SIGN({x})*SIGN({y})*{LIMIT},{x}*{y}))"


def multiply(a: Number, b: Number) -> Ends:
    """The product."""
    gap = joined_gap((a.gap, b.gap))
    endless = a.facts.endless or b.facts.endless
    if a.facts.low >= 0 and b.facts.low >= 0 and not (a.facts.divides or b.facts.divides):
        return times(a.low, b.low, endless=endless), times(a.high, b.high, endless=endless), gap
    pairs = dict.fromkeys((x, y) for x in (a.low, a.high) for y in (b.low, b.high))
    ends = ",".join(times(x, y, endless=endless) for x, y in pairs)
    none = any_of((empty(a), empty(b)))
    return when(none, LIMIT, f"MIN({ends})"), when(none, f"-{LIMIT}", f"MAX({ends})"), gap


def over(x: str, y: str, *, endless: bool) -> str:
    """A quotient of ends, where the divisor is not nothing."""
    if not endless:
        return f"{x}/{y}"
    return f"IF(ABS({y})>={LIMIT},0,IF(ABS({x})>={LIMIT},SIGN({x})*SIGN({y})*{LIMIT},{x}/{y}))"


def divide(a: Number, b: Number) -> Ends:
    """The quotient. Where the divisor may be nothing, the result may be missing and is unbounded there."""
    endless = a.facts.endless or b.facts.endless
    pairs = dict.fromkeys((x, y) for x in (a.low, a.high) for y in (b.low, b.high))
    ends = ",".join(over(x, y, endless=endless) for x, y in pairs)
    gap = joined_gap((a.gap, b.gap))
    if b.facts.low > 0 or b.facts.high < 0:
        return f"MIN({ends})", f"MAX({ends})", gap
    safe, none = (
        any_of((f"{b.low}>0", f"{b.high}<0")),
        any_of((empty(a), empty(b), all_of((f"{b.low}=0", f"{b.high}=0")))),
    )
    both = all_of((f"{b.low}<0", f"{b.high}>0"))
    low = f"IF({none},{LIMIT},IF({safe},MIN({ends}),IF({both},-{LIMIT},{_smallest(a, b, endless=endless)})))"
    high = f"IF({none},-{LIMIT},IF({safe},MAX({ends}),IF({both},{LIMIT},{_largest(a, b, endless=endless)})))"
    return low, high, f"IF({safe},{gap},{_divided_gap(gap)})"


def _smallest(a: Number, b: Number, *, endless: bool) -> str:
    """The low end where the divisor lies on one side of nothing and may be nothing."""
    up = f"IF({a.low}>=0,{over(a.low, b.high, endless=endless)},-{LIMIT})"
    down = f"IF({a.high}<=0,{over(negated(a.high), f'-{b.low}', endless=endless)},-{LIMIT})"
    return when(f"{b.high}>0", up, down) if b.facts.low < 0 else up


def _largest(a: Number, b: Number, *, endless: bool) -> str:
    up = f"IF({a.high}<=0,{over(a.high, b.high, endless=endless)},{LIMIT})"
    down = f"IF({a.low}>=0,{over(negated(a.low), f'-{b.low}', endless=endless)},{LIMIT})"
    return when(f"{b.high}>0", up, down) if b.facts.low < 0 else up


def _divided_gap(gap: str) -> str:
    return "2" if gap == "0" else f"IF({gap}={ABSENT},{ABSENT},IF({gap}=2,2,MIN(3,{gap}+2)))"


def smallest(items: Sequence[Number]) -> Ends:
    """The least of some numbers."""
    return _among("MIN", items)


def largest(items: Sequence[Number]) -> Ends:
    """The greatest of some numbers."""
    return _among("MAX", items)


def _among(function: str, items: Sequence[Number]) -> Ends:
    low, high = (",".join(ends) for ends in ([a.low for a in items], [a.high for a in items]))
    return f"{function}({low})", f"{function}({high})", joined_gap([a.gap for a in items])


def magnitude(a: Number) -> Ends:
    """The number without its sign."""
    if a.facts.low >= 0 and not a.facts.divides:
        return a.low, a.high, a.gap
    return f"MAX(0,{a.low},{negated(a.high)})", f"MAX({negated(a.low)},{a.high})", a.gap


def months_between(earlier: Number, later: Number) -> Ends:
    """Average months from one date to another."""
    low, high, gap = subtract(later, earlier)
    return f"({low})/{literal(DAYS_IN_MONTH)}", f"({high})/{literal(DAYS_IN_MONTH)}", gap


def or_else(a: Number, b: Number) -> Ends:
    """The first where it applies, else the second."""
    if a.gap == "0":
        return a.low, a.high, a.gap
    missing = any_of((f"{a.gap}={ABSENT}", empty(a)))
    low, high, gap = hull(a._replace(gap="0"), b)
    return tuple(  # type: ignore[return-value]  # three of each
        f"IF({missing},{second},IF({a.gap}=0,{first},{both}))"
        for first, second, both in zip((a.low, a.high, "0"), b[:3], (low, high, gap), strict=True)
    )


def hull(a: Number, b: Number) -> Ends:
    """One or the other: all that either may be."""
    if ABSENT in (a.gap, b.gap):
        kept = b if a.gap == ABSENT else a
        return kept.low, kept.high, opened_gap(kept.gap)
    no_a, no_b = (f"{x.gap}={ABSENT}" if x.facts.absent and x.gap != "0" else "0" for x in (a, b))
    low = when(no_a, b.low, when(no_b, a.low, f"MIN({a.low},{b.low})"))
    high = when(no_a, b.high, when(no_b, a.high, f"MAX({a.high},{b.high})"))
    gap = when(no_a, opened_gap(b.gap), when(no_b, opened_gap(a.gap), joined_gap((a.gap, b.gap))))
    return low, high, gap


def choose(truth: Sequence[str], then: Number, otherwise: Number) -> Ends:
    """One number where the truth (may hold, may fail, may not apply) holds, else the other."""
    yes, no, gap = truth
    found = (
        when(yes, when(no, both, first), when(no, second, none))
        for first, second, both, none in zip(
            then[:3], otherwise[:3], hull(then, otherwise), ("0", "0", ABSENT), strict=True
        )
    )
    low, high, base = found
    opened = base if gap == "0" else f"IF({gap},{opened_gap(f'({base})')},{base})"
    return low, high, opened
