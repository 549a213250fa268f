"""Arithmetic and logic over what is not known: intervals of numbers, and truth that may be open.

A number is ``(low, high, gaps)`` or None where it does not apply. ``gaps`` is 0 when there surely is one;
``MAY_BE_ABSENT`` when it may turn out not to apply; ``MAY_DIVIDE`` when it may be a division by nothing.
Truth is a set of bits: TRUE, FALSE, ABSENT. Every operation is monotone under inclusion, so a narrower input
never gives a wider result, and each completion of the unknowns lies inside. With exact inputs the two ends
are computed by the same operations and so are equal to the bit.
"""

from typing import Final

EDGE: Final = 1e-9
"""Two numbers this close are equal. Every back-end compares with it, so that edges are the same in all."""

MAY_BE_ABSENT: Final = 1
MAY_DIVIDE: Final = 2

TRUE: Final = 1
FALSE: Final = 2
ABSENT: Final = 4
EITHER: Final = TRUE | FALSE

Interval = tuple[float, float, int]
MaybeInterval = Interval | None
Truth = int

INFINITY: Final = float("inf")
DAYS_IN_MONTH: Final = 365.25 / 12
"""Months between two dates are counted in average months."""


def exact(value: float) -> Interval:
    """A number that is known."""
    return (value, value, 0)


def negative(a: MaybeInterval) -> MaybeInterval:
    """The number with its sign turned."""
    return None if a is None else (-a[1], -a[0], a[2])


def add(a: MaybeInterval, b: MaybeInterval) -> MaybeInterval:
    """The sum."""
    if a is None or b is None:
        return None
    low, high, gaps = a[0] + b[0], a[1] + b[1], a[2] | b[2]
    return (low, high, gaps) if low == low and high == high else _whole(low, high, gaps)  # noqa: PLR0124


def subtract(a: MaybeInterval, b: MaybeInterval) -> MaybeInterval:
    """The difference."""
    if a is None or b is None:
        return None
    low, high, gaps = a[0] - b[1], a[1] - b[0], a[2] | b[2]
    return (low, high, gaps) if low == low and high == high else _whole(low, high, gaps)  # noqa: PLR0124


def multiply(a: MaybeInterval, b: MaybeInterval) -> MaybeInterval:
    """The product."""
    if a is None or b is None:
        return None
    gaps = a[2] | b[2]
    x, y = a[0], b[0]
    if x == a[1] and y == b[1]:
        product = 0.0 if x == 0 or y == 0 else x * y
        return (product, product, gaps)
    if a[0] > a[1] or b[0] > b[1]:
        return (INFINITY, -INFINITY, gaps)
    ends = (_times(a[0], b[0]), _times(a[0], b[1]), _times(a[1], b[0]), _times(a[1], b[1]))
    return (min(ends), max(ends), gaps)


def _times(x: float, y: float) -> float:
    return 0.0 if x == 0 or y == 0 else x * y


def divide(a: MaybeInterval, b: MaybeInterval) -> MaybeInterval:
    """The quotient. Where the divisor may be nothing, the result may be missing and is unbounded there."""
    if a is None or b is None:
        return None
    low, high, gaps = b
    if low == high != 0 and a[0] == a[1]:
        quotient = a[0] / low
        if quotient != quotient:  # noqa: PLR0124 - infinity over infinity
            quotient = 0.0
        return (quotient, quotient, a[2] | gaps)
    if a[0] > a[1] or low > high:
        return (INFINITY, -INFINITY, a[2] | gaps)
    if low > 0 or high < 0:
        ends = (_over(a[0], low), _over(a[0], high), _over(a[1], low), _over(a[1], high))
        return (min(ends), max(ends), a[2] | gaps)
    return _over_nothing(a, b)


def _over(x: float, y: float) -> float:
    quotient = x / y
    return 0.0 if quotient != quotient else quotient  # noqa: PLR0124 - not a number: infinity over infinity


def _over_nothing(a: Interval, b: Interval) -> Interval:
    low, high, gaps = b
    gaps |= a[2] | MAY_DIVIDE
    if low == high == 0:
        return (INFINITY, -INFINITY, gaps)
    if low < 0 < high:
        return (-INFINITY, INFINITY, gaps)
    near, far = (a, high) if high > 0 else ((-a[1], -a[0], 0), -low)
    smallest = _over(near[0], far) if near[0] >= 0 else -INFINITY
    largest = _over(near[1], far) if near[1] <= 0 else INFINITY
    return (smallest, largest, gaps)


def is_empty(a: Interval) -> bool:
    """Whether no number is possible: a sure division by nothing."""
    return a[0] > a[1]


def _whole(low: float, high: float, gaps: int) -> Interval:
    if low != low:  # noqa: PLR0124 - infinity less infinity
        low = -INFINITY
    if high != high:  # noqa: PLR0124
        high = INFINITY
    return (low, high, gaps)


def smallest(a: MaybeInterval, b: MaybeInterval) -> MaybeInterval:
    """The less of two numbers."""
    if a is None or b is None:
        return None
    return (min(a[0], b[0]), min(a[1], b[1]), a[2] | b[2])


def largest(a: MaybeInterval, b: MaybeInterval) -> MaybeInterval:
    """The greater of two numbers."""
    if a is None or b is None:
        return None
    return (max(a[0], b[0]), max(a[1], b[1]), a[2] | b[2])


def magnitude(a: MaybeInterval) -> MaybeInterval:
    """The number without its sign."""
    if a is None or a[0] >= 0:
        return a
    if a[1] <= 0:
        return (-a[1], -a[0], a[2])
    return (0.0, max(-a[0], a[1]), a[2])


def months_between(earlier: MaybeInterval, later: MaybeInterval) -> MaybeInterval:
    """Average months from one date to another; negative when the second lies before the first."""
    days = subtract(later, earlier)
    return None if days is None else (days[0] / DAYS_IN_MONTH, days[1] / DAYS_IN_MONTH, days[2])


def or_else(a: MaybeInterval, b: MaybeInterval) -> MaybeInterval:
    """The first where it applies, else the second."""
    if a is None or is_empty(a):
        return b
    if not a[2]:
        return a
    return hull((a[0], a[1], 0), b)


def hull(a: MaybeInterval, b: MaybeInterval) -> MaybeInterval:
    """One or the other: all that either may be."""
    if a is None:
        return None if b is None else (b[0], b[1], b[2] | MAY_BE_ABSENT)
    if b is None:
        return (a[0], a[1], a[2] | MAY_BE_ABSENT)
    return (min(a[0], b[0]), max(a[1], b[1]), a[2] | b[2])


def choose(condition: Truth, then: MaybeInterval, otherwise: MaybeInterval) -> MaybeInterval:
    """One number if the condition holds, else the other; absent where the condition does not apply."""
    if condition == TRUE:
        return then
    if condition == FALSE:
        return otherwise
    if condition == ABSENT:
        return None
    found = (
        hull(then, otherwise) if condition & EITHER == EITHER else (then if condition & TRUE else otherwise)
    )
    return hull(found, None) if condition & ABSENT else found


def less(a: MaybeInterval, b: MaybeInterval) -> Truth:
    """Whether a is below b, by more than EDGE."""
    if a is None or b is None or is_empty(a) or is_empty(b):
        return ABSENT
    truth = ABSENT if a[2] | b[2] else 0
    if a[0] - b[1] < -EDGE:
        truth |= TRUE
    if a[1] - b[0] >= -EDGE:
        truth |= FALSE
    return truth or EITHER


def more(a: MaybeInterval, b: MaybeInterval) -> Truth:
    """Whether a is above b, by more than EDGE."""
    return less(b, a)


def equal(a: MaybeInterval, b: MaybeInterval) -> Truth:
    """Whether a is b, to within EDGE."""
    if a is None or b is None or is_empty(a) or is_empty(b):
        return ABSENT
    truth = ABSENT if a[2] | b[2] else 0
    if a[0] - b[1] <= EDGE and b[0] - a[1] <= EDGE:
        truth |= TRUE
    if a[1] - b[0] > EDGE or b[1] - a[0] > EDGE:
        truth |= FALSE
    return truth or EITHER


def _opposite(a: Truth) -> Truth:
    return (a & ABSENT) | (FALSE if a & TRUE else 0) | (TRUE if a & FALSE else 0)


OPPOSITE: Final = tuple(_opposite(a) for a in range(8))
"""Not, as a table. What does not apply stays so."""


def _joined(a: Truth, b: Truth, decisive: Truth) -> Truth:
    outcome = 0
    for x in (TRUE, FALSE, ABSENT):
        for y in (TRUE, FALSE, ABSENT):
            if a & x and b & y:
                outcome |= decisive if decisive in (x, y) else ABSENT if ABSENT in (x, y) else x
    return outcome


BOTH: Final = tuple(tuple(_joined(a, b, FALSE) for b in range(8)) for a in range(8))
"""And, as a table: a false part decides; else a part that does not apply makes the whole not apply."""

ANY: Final = tuple(tuple(_joined(a, b, TRUE) for b in range(8)) for a in range(8))
"""Or, as a table: a true part decides; else a part that does not apply makes the whole not apply."""
