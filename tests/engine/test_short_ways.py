"""What is exact, or usual, takes a short way: it says to the bit what the long way says."""

from bisect import bisect
from itertools import pairwise
from math import fsum, inf
from operator import add, sub

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from mutualrisk.engine import answers, ranges
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.evaluate import environment, evaluate_with, open_names
from mutualrisk.engine.ranges import exact
from mutualrisk.engine.signals import curve
from mutualrisk.engine.texts import Context
from mutualrisk.engine.words import trimmed
from tests.small_method import IMPACT_QUESTION, method, question, risk, signal
from tests.strategies import Made, cases_of_methods

FINITE = st.floats(-1e7, 1e7)
NUMBERS = st.floats(allow_nan=False)


def ends(held: ranges.MaybeInterval) -> str:
    """What is held to the bit: the sign of nothing shows."""
    return repr(held)


# -- words


@given(cases_of_methods())
def test_a_number_that_is_exact_is_said_as_any_range_would_be(made: Made) -> None:
    program = prepare(made.method, made.assessment.perspective, made.assessment.depth)
    env = environment(program, answers.answers(made.case, made.assessment), made.assessment.date)
    context = Context(env, open_names(program, evaluate_with(program, made.case, made.assessment).asked))
    for name, value in program.values.items():
        is_open = name in context.open and not value.counted
        assert value.told(context) == value.speech.told(env[value.place], is_open=is_open)
        assert value.told(context) is value.told(context)


@given(FINITE, st.integers(0, 6))
@example(998.9999999, 6)
@example(999.0, 0)
@example(999.9999999, 2)
@example(-999.5, 0)
@example(-0.0, 1)
def test_small_numbers_are_written_as_large_ones_are(value: float, places: int) -> None:
    long = f"{value:,.{places}f}"
    stripped = long.rstrip("0").rstrip(".") if "." in long else long
    assert trimmed(value, places) == ("0" if stripped == "-0" else stripped.replace("-", "−"))


# -- arithmetic


@pytest.mark.parametrize(("operation", "plainly"), [(ranges.add, add), (ranges.subtract, sub)])
@given(NUMBERS, NUMBERS)
@example(inf, -inf)
@example(inf, inf)
def test_sums_of_exact_numbers(operation: type, plainly: type, x: float, y: float) -> None:
    total = plainly(x, y)
    wanted = exact(total) if total == total else (-inf, inf, 0)  # noqa: PLR0124 - infinity less infinity
    assert ends(operation(exact(x), exact(y))) == ends(wanted)


@given(NUMBERS, NUMBERS)
@example(0.0, -inf)
@example(-0.0, 5.0)
def test_the_product_of_exact_numbers(x: float, y: float) -> None:
    assert ends(ranges.multiply(exact(x), exact(y))) == ends(exact(0.0 if 0 in (x, y) else x * y))


@given(NUMBERS, NUMBERS)
@example(inf, -inf)
def test_the_quotient_of_exact_numbers(x: float, y: float) -> None:
    assume(y != 0)
    quotient = x / y
    wanted = quotient if quotient == quotient else 0.0  # noqa: PLR0124 - infinity over infinity
    assert ends(ranges.divide(exact(x), exact(y))) == ends(exact(wanted))


# -- levels


@given(st.dictionaries(FINITE, st.floats(1, 5), min_size=2, max_size=5), FINITE)
def test_a_curve_is_flat_outside_its_points_and_meets_each(points: dict[float, float], x: float) -> None:
    at, xs = curve(points), sorted(points)
    assume(all(after - before > 1e-6 for before, after in pairwise(xs)))
    assert at(xs[0] - 1) == at(xs[0]) == points[xs[0]]
    assert at(xs[-1] + 1) == at(xs[-1]) == points[xs[-1]]
    assert [at(one) for one in xs] == [points[one] for one in xs]
    place = bisect(xs, x)
    near = [points[one] for one in xs[max(place - 1, 0) : place + 1]]
    assert min(near) - 1e-9 <= at(x) <= max(near) + 1e-9


def test_the_weights_of_a_side_add_up() -> None:
    under = method(
        [question("late"), question("owing"), IMPACT_QUESTION],
        risks=[
            risk(
                "harm",
                [signal("late", 0.1), signal("owing", 0.2)],
                [signal("impact_known", curve={0: 1, 4: 5})],
            )
        ],
    )
    side = prepare(under, "commissioner", "full").risks[0].sides[0]
    assert side.total == fsum([0.1, 0.2])
