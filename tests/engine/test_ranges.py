"""Arithmetic and logic over what is not known: tables at the awkward points, inclusion elsewhere."""

from collections.abc import Callable
from math import inf, isnan
from operator import add, mul, sub

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mutualrisk.engine import ranges
from mutualrisk.engine.ranges import (
    ABSENT,
    ANY,
    BOTH,
    EITHER,
    FALSE,
    MAY_BE_ABSENT,
    MAY_DIVIDE,
    TRUE,
    MaybeInterval,
    Truth,
    exact,
    is_empty,
)

NOTHING = (inf, -inf, MAY_DIVIDE)
"""A sure division by nothing."""

GAP = MAY_BE_ABSENT


@pytest.mark.parametrize(
    ("dividend", "divisor", "quotient"),
    [
        (exact(6), exact(3), exact(2)),
        (exact(6), exact(-3), exact(-2)),
        ((2, 6, 0), (1, 2, 0), (1, 6, 0)),
        ((2, 6, 0), (-2, -1, 0), (-6, -1, 0)),
        ((-2, 6, 0), (1, 2, 0), (-2, 6, 0)),
        (exact(6), exact(0), NOTHING),
        (exact(0), exact(0), NOTHING),
        (exact(6), exact(-0.0), NOTHING),
        ((1, 6, 0), (0, 2, 0), (0.5, inf, MAY_DIVIDE)),
        ((-6, -1, 0), (0, 2, 0), (-inf, -0.5, MAY_DIVIDE)),
        ((-1, 6, 0), (0, 2, 0), (-inf, inf, MAY_DIVIDE)),
        ((-1, 0.5, 0), (0, 2, 0), (-inf, inf, MAY_DIVIDE)),
        ((-0.5, 1, 0), (-2, 0, 0), (-inf, inf, MAY_DIVIDE)),
        (exact(1), (0, 2, GAP), (0.5, inf, GAP | MAY_DIVIDE)),
        ((1, 1, GAP), (0, 2, 0), (0.5, inf, GAP | MAY_DIVIDE)),
        ((1, 6, 0), (-2, 0, 0), (-inf, -0.5, MAY_DIVIDE)),
        ((-6, -1, 0), (-2, 0, 0), (0.5, inf, MAY_DIVIDE)),
        (exact(0), (0, 2, 0), (0, 0, MAY_DIVIDE)),
        ((1, 6, 0), (-1, 1, 0), (-inf, inf, MAY_DIVIDE)),
        ((1, inf, 0), (1, inf, 0), (0, inf, 0)),
        ((1, inf, 0), (0, inf, 0), (0, inf, MAY_DIVIDE)),
        ((inf, inf, 0), (1, inf, 0), (0, inf, 0)),
        ((-inf, inf, 0), (1, 2, 0), (-inf, inf, 0)),
        ((2, 6, GAP), (1, 2, MAY_DIVIDE), (1, 6, GAP | MAY_DIVIDE)),
        (NOTHING, exact(3), NOTHING),
        (exact(3), NOTHING, NOTHING),
        (NOTHING, exact(0), NOTHING),
        (None, exact(1), None),
        (exact(1), None, None),
        (None, exact(0), None),
    ],
)
def test_division(dividend: MaybeInterval, divisor: MaybeInterval, quotient: MaybeInterval) -> None:
    assert ranges.divide(dividend, divisor) == quotient


@pytest.mark.parametrize("operation", [ranges.add, ranges.subtract, ranges.multiply, ranges.divide])
def test_once_divided_by_nothing_no_number_comes_back(operation: Callable[..., MaybeInterval]) -> None:
    for other in (exact(2), exact(0), (1.0, 3.0, 0), (-1.0, 3.0, GAP), NOTHING):
        for items in ((NOTHING, other), (other, NOTHING)):
            found = operation(*items)
            assert found is not None
            assert is_empty(found)
            assert found[2] & MAY_DIVIDE
    assert operation(None, NOTHING) is None
    assert operation(NOTHING, None) is None


@pytest.mark.parametrize(
    ("operation", "items", "wanted"),
    [
        (ranges.negative, (None,), None),
        (ranges.negative, ((1, 3, GAP),), (-3, -1, GAP)),
        (ranges.add, ((1, 2, 0), (10, 20, GAP)), (11, 22, GAP)),
        (ranges.add, (None, exact(1)), None),
        (ranges.add, (exact(1), None), None),
        (ranges.add, ((-inf, 1, 0), (inf, inf, 0)), (-inf, inf, 0)),
        (ranges.subtract, ((1, 2, GAP), (10, 20, MAY_DIVIDE)), (-19, -8, GAP | MAY_DIVIDE)),
        (ranges.subtract, ((-inf, inf, 0), (-inf, inf, 0)), (-inf, inf, 0)),
        (ranges.subtract, (None, exact(1)), None),
        (ranges.subtract, (exact(1), None), None),
        (ranges.multiply, (exact(3), exact(-2)), exact(-6)),
        (ranges.multiply, ((-1, 2, GAP), (-3, 4, 0)), (-6, 8, GAP)),
        (ranges.multiply, ((0, 2, 0), (-inf, inf, 0)), (-inf, inf, 0)),
        (ranges.multiply, (exact(0), (1, inf, 0)), (0, 0, 0)),
        (ranges.multiply, (exact(0), exact(inf)), exact(0)),
        (ranges.multiply, (None, exact(1)), None),
        (ranges.multiply, (exact(1), None), None),
        (ranges.smallest, (exact(3), (1, 5, GAP)), (1, 3, GAP)),
        (ranges.smallest, (exact(3), None), None),
        (ranges.largest, (exact(3), (1, 5, GAP)), (3, 5, GAP)),
        (ranges.largest, (None, exact(3)), None),
        (ranges.magnitude, (None,), None),
        (ranges.magnitude, ((1, 2, GAP),), (1, 2, GAP)),
        (ranges.magnitude, ((0, 2, 0),), (0, 2, 0)),
        (ranges.magnitude, ((0.5, 2, 0),), (0.5, 2, 0)),
        (ranges.magnitude, ((-2, 0.5, 0),), (0, 2, 0)),
        (ranges.months_between, ((0, 365.25, 0), exact(365.25)), (0, 12, 0)),
        (ranges.hull, (None, (1, 2, 0)), (1, 2, GAP)),
        (ranges.smallest, ((1, 2, GAP), (3, 4, MAY_DIVIDE)), (1, 2, GAP | MAY_DIVIDE)),
        (ranges.largest, ((1, 2, MAY_DIVIDE), exact(3)), (3, 3, MAY_DIVIDE)),
        (ranges.magnitude, ((-2, -1, GAP),), (1, 2, GAP)),
        (ranges.magnitude, ((-2, 0, 0),), (0, 2, 0)),
        (ranges.magnitude, ((-3, 2, GAP),), (0, 3, GAP)),
        (ranges.magnitude, ((-2, 3, 0),), (0, 3, 0)),
        (ranges.months_between, (exact(0), exact(365.25)), exact(12)),
        (ranges.months_between, (exact(365.25), exact(0)), exact(-12)),
        (ranges.months_between, (None, exact(0)), None),
        (ranges.or_else, (None, exact(2)), exact(2)),
        (ranges.or_else, (NOTHING, exact(2)), exact(2)),
        (ranges.or_else, (exact(1), exact(2)), exact(1)),
        (ranges.or_else, (exact(1), None), exact(1)),
        (ranges.or_else, ((1, 3, GAP), exact(5)), (1, 5, 0)),
        (ranges.or_else, ((1, 3, MAY_DIVIDE), None), (1, 3, GAP)),
        (ranges.hull, (None, None), None),
        (ranges.hull, (None, exact(1)), (1, 1, GAP)),
        (ranges.hull, (exact(1), None), (1, 1, GAP)),
        (ranges.hull, ((1, 2, MAY_DIVIDE), (0, 1, GAP)), (0, 2, GAP | MAY_DIVIDE)),
        (ranges.choose, (TRUE, exact(1), exact(2)), exact(1)),
        (ranges.choose, (FALSE, exact(1), exact(2)), exact(2)),
        (ranges.choose, (ABSENT, exact(1), exact(2)), None),
        (ranges.choose, (EITHER, exact(1), exact(2)), (1, 2, 0)),
        (ranges.choose, (EITHER, None, exact(2)), (2, 2, GAP)),
        (ranges.choose, (TRUE | ABSENT, exact(1), exact(2)), (1, 1, GAP)),
        (ranges.choose, (FALSE | ABSENT, exact(1), exact(2)), (2, 2, GAP)),
        (ranges.choose, (EITHER | ABSENT, exact(1), exact(2)), (1, 2, GAP)),
    ],
)
def test_numbers(
    operation: Callable[..., MaybeInterval], items: tuple[object, ...], wanted: MaybeInterval
) -> None:
    assert operation(*items) == wanted


@pytest.mark.parametrize(
    ("a", "b", "less", "equal"),
    [
        (exact(1), exact(2), TRUE, FALSE),
        (exact(2), exact(1), FALSE, FALSE),
        (exact(1), exact(1), FALSE, TRUE),
        (exact(1), exact(1 + 5e-10), FALSE, TRUE),
        (exact(1 + 5e-10), exact(1), FALSE, TRUE),
        (exact(1), exact(1 + 2e-9), TRUE, FALSE),
        (exact(0), exact(1e-9), FALSE, TRUE),
        (exact(1e-9), exact(0), FALSE, TRUE),
        ((1, 2, GAP), exact(1.5), EITHER | ABSENT, EITHER | ABSENT),
        ((1, 3, 0), exact(2), EITHER, EITHER),
        ((1, 2, 0), exact(2), EITHER, EITHER),
        ((2, 3, 0), exact(2), FALSE, EITHER),
        ((2, 3, 0), exact(1), FALSE, FALSE),
        ((1, 2, 0), exact(3), TRUE, FALSE),
        (exact(2), (1, 3, 0), EITHER, EITHER),
        (exact(2), (3, 4, 0), TRUE, FALSE),
        ((1, 2, GAP), exact(3), TRUE | ABSENT, FALSE | ABSENT),
        (exact(3), (1, 2, MAY_DIVIDE), FALSE | ABSENT, FALSE | ABSENT),
        ((-inf, inf, 0), exact(1), EITHER, EITHER),
        ((-inf, inf, 0), (-inf, inf, 0), EITHER, EITHER),
        (None, exact(1), ABSENT, ABSENT),
        (exact(1), None, ABSENT, ABSENT),
        (NOTHING, exact(1), ABSENT, ABSENT),
        (exact(1), NOTHING, ABSENT, ABSENT),
    ],
)
def test_comparisons(a: MaybeInterval, b: MaybeInterval, less: Truth, equal: Truth) -> None:
    assert (ranges.less(a, b), ranges.equal(a, b)) == (less, equal)


@pytest.mark.parametrize(
    ("truth", "opposite"),
    [
        (TRUE, FALSE),
        (FALSE, TRUE),
        (EITHER, EITHER),
        (ABSENT, ABSENT),
        (TRUE | ABSENT, FALSE | ABSENT),
        (0, 0),
    ],
)
def test_not_leaves_what_does_not_apply(truth: Truth, opposite: Truth) -> None:
    assert ranges.OPPOSITE[truth] == opposite


@pytest.mark.parametrize(
    ("a", "b", "both", "either"),
    [
        (TRUE, TRUE, TRUE, TRUE),
        (TRUE, FALSE, FALSE, TRUE),
        (FALSE, FALSE, FALSE, FALSE),
        (TRUE, ABSENT, ABSENT, TRUE),
        (FALSE, ABSENT, FALSE, ABSENT),
        (ABSENT, ABSENT, ABSENT, ABSENT),
        (TRUE, EITHER, EITHER, TRUE),
        (FALSE, EITHER, FALSE, EITHER),
        (EITHER, EITHER, EITHER, EITHER),
        (EITHER, ABSENT, FALSE | ABSENT, TRUE | ABSENT),
        (TRUE | ABSENT, FALSE, FALSE, TRUE | ABSENT),
    ],
)
def test_and_and_or_with_what_may_be_open(a: Truth, b: Truth, both: Truth, either: Truth) -> None:
    assert (BOTH[a][b], BOTH[b][a], ANY[a][b], ANY[b][a]) == (both, both, either, either)


# -- inclusion: whatever the unknowns turn out to be, the result lies in the range


FINITE = st.floats(-1e6, 1e6).map(lambda x: round(x, 3))


@st.composite
def held(draw: st.DrawFn) -> tuple[MaybeInterval, float]:
    """An interval, and a number in it."""
    low, inside, high = sorted((draw(FINITE), draw(FINITE), draw(FINITE)))
    return (low, high, 0), inside


def contains(around: MaybeInterval, value: float) -> bool:
    """Whether an interval has room for a number."""
    assert around is not None
    slack = 1e-9 * max(1.0, abs(value))
    return around[0] - slack <= value <= around[1] + slack


@pytest.mark.parametrize(
    ("operation", "plain"),
    [(ranges.add, add), (ranges.subtract, sub), (ranges.multiply, mul)],
    ids=["add", "subtract", "multiply"],
)
@given(a=held(), b=held())
def test_sums_and_products_of_completions_lie_inside(
    operation: Callable[..., MaybeInterval],
    plain: Callable[[float, float], float],
    a: tuple[MaybeInterval, float],
    b: tuple[MaybeInterval, float],
) -> None:
    assert contains(operation(a[0], b[0]), plain(a[1], b[1]))


@given(held(), held())
def test_quotients_of_completions_lie_inside_or_are_flagged(
    a: tuple[MaybeInterval, float], b: tuple[MaybeInterval, float]
) -> None:
    found = ranges.divide(a[0], b[0])
    assert found is not None
    if b[1] == 0:
        assert found[2] & MAY_DIVIDE
    else:
        assert contains(found, a[1] / b[1])


@given(held(), held())
def test_comparisons_of_completions_are_among_those_left_open(
    a: tuple[MaybeInterval, float], b: tuple[MaybeInterval, float]
) -> None:
    wide = ranges.less(a[0], b[0]), ranges.equal(a[0], b[0])
    narrow = ranges.less(exact(a[1]), exact(b[1])), ranges.equal(exact(a[1]), exact(b[1]))
    assert all(n in (TRUE, FALSE) and n & w for n, w in zip(narrow, wide, strict=True))


ENDS = st.sampled_from((-inf, -1e300, -2.0, -0.0, 0.0, 5e-324, 3.0, 1e300, inf))


@given(ENDS, ENDS, ENDS, ENDS)
def test_no_result_is_ever_not_a_number(a: float, b: float, c: float, d: float) -> None:
    first, second = (min(a, b), max(a, b), 0), (min(c, d), max(c, d), 0)
    for operation in (ranges.add, ranges.subtract, ranges.multiply, ranges.divide):
        found = operation(first, second)
        assert found is not None
        assert not isnan(found[0])
        assert not isnan(found[1])
