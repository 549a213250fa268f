"""A tolerance is true: just inside it the rating stays, at its edge the rating is another."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest

from mutualrisk import resources
from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.factor import Signal
from mutualrisk.domain.method import Method
from mutualrisk.engine.authored import as_case
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.evaluate import evaluate
from mutualrisk.engine.sensitivity import FARTHEST, FINE, Tolerance, tolerances
from mutualrisk.store.method_files import load_author_cases, load_method
from tests.small_method import IMPACT_QUESTION, benefit, case, method, question, risk, signal

MAIN = "public-service-mutuals"

LATE = question("late", "number", minimum=0, maximum=10, worse="higher")
SMALL = method(
    [LATE, question("owing"), IMPACT_QUESTION, question("good_news")],
    risks=[
        risk(
            "harm",
            [signal("late", 60, curve={0: 1, 10: 5}), signal("owing", 40)],
            [signal("impact_known", curve={0: 1, 4: 5})],
        )
    ],
    benefits=[benefit("good", signal("good_news", 100, levels={"no": 0, "yes": 100}))],
)
ANSWERS = {"late": 6, "owing": "no", "impact_known": 2, "good_news": "yes"}


class Moved(NamedTuple):
    """A method with one weight or curve moved, and what it was judged on."""

    method: Method
    case: Case
    assessment: Assessment

    def rating(self, factor: str) -> str:
        """The rating or strength of a factor."""
        result = evaluate(self.method, self.case, self.assessment)
        found = {one.id: one.current.rating for one in result.risks}
        return {**found, **{one.id: one.claimed.strength for one in result.benefits}}[factor]


def weighed(stated: Signal, perspective: str, by: float) -> Signal:
    """A signal with its weight moved for one perspective."""
    weights = (
        stated.weight
        if isinstance(stated.weight, dict)
        else {"commissioner": stated.weight, "board": stated.weight}
    )
    return stated.model_copy(
        update={"weight": {who: w * by if who == perspective else w for who, w in weights.items()}}
    )


def stretched(stated: Signal, _: str, by: float) -> Signal:
    """A signal with its curve stretched along its values."""
    return stated.model_copy(update={"curve": {x * by: level for x, level in (stated.curve or {}).items()}})


MOVES: dict[str, Callable[[Signal, str, float], Signal]] = {"weight": weighed, "curve": stretched}


def moved(under: Method, one: Tolerance, perspective: str, by: float) -> Method:
    """The method with what a tolerance speaks of moved by a factor, as an author would in its files."""
    parts = {}
    for part in ("risks", "benefits"):
        parts[part] = tuple(
            factor.model_copy(
                update={
                    one.side: tuple(
                        MOVES[one.kind](stated, perspective, by) if is_meant(stated, one) else stated
                        for stated in getattr(factor, one.side)
                    )
                }
            )
            if factor.id == one.factor
            else factor
            for factor in getattr(under, part)
        )
    return under.model_copy(update=parts)


def is_meant(stated: Signal, one: Tolerance) -> bool:
    """Whether a tolerance speaks of this signal."""
    return stated.source == one.source and (one.kind == "weight" or stated.curve is not None)


def edges(one: Tolerance) -> Iterator[tuple[float, float, str]]:
    """The factors just inside and at each edge, and the rating there."""
    if one.low is not None:
        yield one.low + FINE, one.low, one.below
    if one.high is not None:
        yield one.high - FINE, one.high, one.above


def hold(under: Method, judged: Case, assessment: Assessment, every: int = 1) -> int:
    """Check tolerances of an assessment by moving the method itself; how many edges there were."""
    program = prepare(under, assessment.perspective, assessment.depth)
    found = tuple(tolerances(program, judged, assessment))
    now = Moved(under, judged, assessment)
    checked = 0
    for one in found[::every]:
        if sum(other[:4] == one[:4] for other in found) > 1:
            continue  # two signals from one source on one side: the copy would move both
        for inside, at, rating in edges(one):
            at_edge = Moved(moved(under, one, assessment.perspective, at), judged, assessment)
            within = Moved(moved(under, one, assessment.perspective, inside), judged, assessment)
            assert at_edge.rating(one.factor) == rating != now.rating(one.factor)
            assert within.rating(one.factor) == now.rating(one.factor)
            checked += 1
    return checked


def test_the_edges_of_a_small_method_are_true() -> None:
    assert hold(SMALL, *case(ANSWERS)) > 1


def test_what_has_no_edge_may_move_over_the_whole_range() -> None:
    made, assessment = case(ANSWERS)
    program = prepare(SMALL, "commissioner", "full")
    (alone,) = [one for one in tolerances(program, made, assessment) if one.factor == "good"]
    assert (alone.low, alone.high, alone.below, alone.above) == (None, None, "", "")
    for by in (0.01, FARTHEST):
        assert Moved(moved(SMALL, alone, "commissioner", by), made, assessment).rating("good") == "strong"


def test_what_does_not_count_has_no_tolerance() -> None:
    hidden = method(
        [LATE, question("owing", visible_when="late > 5"), IMPACT_QUESTION],
        risks=SMALL.model_dump(by_alias=True, exclude_unset=True)["risks"],
    )
    made, assessment = case({"late": 1, "impact_known": 2})
    program = prepare(hidden, "commissioner", "full")
    assert "owing" not in {one.source for one in tolerances(program, made, assessment)}


@pytest.mark.slow
def test_the_edges_of_the_shipped_method_are_true() -> None:
    folder = resources.path("methods", MAIN)
    under = load_method(folder).method
    judged = as_case(load_author_cases(folder)[0].case, under)
    assert hold(under, judged, judged.assessments[0], every=7) > 1
