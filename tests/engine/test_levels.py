"""The level of a side: the mean of what counts, then raises and lowers, caps, floors, the scale."""

from typing import Any

import pytest

from mutualrisk.domain.method import Method
from mutualrisk.domain.result import Contribution, Level
from tests.small_method import (
    FIXED_IMPACT,
    IMPACT_QUESTION,
    Data,
    assessed,
    benefit,
    ends,
    measure,
    method,
    question,
    risk,
    rule,
    signal,
    the_benefit,
    the_risk,
)

KNOWN = {"impact_known": 2}


def with_likelihood(*signals: Data, questions: list[Data], **parts: Any) -> Method:  # noqa: ANN401 - of a method
    """A method with one risk, whose impact is 3."""
    return method([IMPACT_QUESTION, *questions], risks=[risk("harm", signals, FIXED_IMPACT)], **parts)


def likelihood(under: Method, **answers: object) -> Level:
    """The likelihood of that risk."""
    return the_risk(assessed(under, {**KNOWN, **answers})).likelihood


def parts(level: Level) -> list[tuple[str, str, float]]:
    """What adds up to a level, rounded."""
    return [(part.kind, part.id, round(part.part, 6)) for part in level.contributions]


# -- the mean


TWO = with_likelihood(
    signal("rain", 75, levels={"no": 1, "yes": 5}),
    signal("wind", 25, levels={"no": 2, "yes": 4}),
    questions=[question("rain", not_applicable=True), question("wind", not_applicable=True)],
)
NONE = {"not_applicable": "indoors"}


@pytest.mark.parametrize(
    ("rain", "wind", "wanted"),
    [
        ("yes", "yes", (4.75, 4.75, 4.75)),
        ("yes", "no", (4.25, 4.25, 4.25)),
        ("no", "no", (1.25, 1.25, 1.25)),
        (NONE, "yes", (4, 4, 4)),
        ("yes", NONE, (5, 5, 5)),
        ("yes", "not known", (4.25, 4.5, 5)),
        ("no", "not known", (1, 1.5, 1.75)),
        ("not known", "no", (1.25, 2.75, 4.25)),
        (NONE, "not known", (2, 3, 4)),
        ("not known", "not known", (1, 3, 5)),
    ],
)
def test_the_mean_weighs_what_counts(rain: object, wind: object, wanted: tuple[float, ...]) -> None:
    assert ends(likelihood(TWO, rain=rain, wind=wind)) == wanted


def test_unanswered_is_as_wide_as_not_known() -> None:
    assert likelihood(TWO) == likelihood(TWO, rain="not known", wind="not known")


def test_a_side_without_a_signal_that_counts_is_not_assessed() -> None:
    result = assessed(TWO, {**KNOWN, "rain": NONE, "wind": NONE})
    assert result.risks == ()
    assert result.not_assessed == ("harm",)
    assert result.profile.highest is None
    assert not result.profile.highest_certain


def test_a_signal_that_may_not_count_widens_only_as_far_as_it_can() -> None:
    under = with_likelihood(
        signal("a", 50, levels={"no": 1, "yes": 3}),
        signal("b", 25, levels={"no": 2, "yes": 5}, when="stage == new"),
        signal("c", 25, levels={"no": 4, "yes": 5}, when="stage == new"),
        questions=[
            question("a"),
            question("b"),
            question("c"),
            question("stage", "choice", options="new old"),
        ],
    )
    level = likelihood(under, a="yes", b="no", c="yes")
    assert ends(level) == pytest.approx((200 / 75, 3.25, 275 / 75))
    assert [part.certain for part in level.contributions] == [True, False, False]
    assert ends(likelihood(under, a="yes", b="no", c="yes", stage="old")) == (3, 3, 3)
    assert ends(likelihood(under, a="yes", b="no", c="yes", stage="new")) == (3.25, 3.25, 3.25)


def test_of_signals_that_may_all_drop_out_the_best_alone_is_the_least() -> None:
    assert ends(likelihood(TWO, rain="not known")) == (1, 3, 5)


# -- rules


def ruled(*rules: Data) -> Method:
    """A method in which rules move a likelihood of 3."""
    harm = {"factor": "harm", "side": "likelihood"}
    return with_likelihood(
        signal("base", curve={0: 1, 4: 5}),
        questions=[
            question("base", "number", minimum=0, maximum=4),
            question("a"),
            question("b"),
            question("c"),
        ],
        rules=[{**made, **harm} for made in rules],
    )


RAISE, LOWER = rule("up", "a", "raise", by=1), rule("down", "b", "lower", by=0.5)
CAP, FLOOR = rule("lid", "a", "cap", at=2), rule("base_line", "b", "floor", at=4)


@pytest.mark.parametrize(
    ("rules", "answers", "wanted"),
    [
        ([RAISE], {"a": "yes"}, (4, 4, 4)),
        ([RAISE], {"a": "no"}, (3, 3, 3)),
        ([RAISE], {}, (3, 3, 4)),
        ([LOWER], {}, (2.5, 3, 3)),
        ([RAISE], {"a": "yes", "base": {"low": 0, "high": 2}}, (2, 3, 4)),
        ([RAISE], {"base": {"low": 0, "high": 2}}, (1, 2, 4)),
        ([LOWER], {"b": "yes", "base": {"low": 1, "high": 2}}, (1.5, 2, 2.5)),
        ([CAP], {"a": "yes", "base": {"low": 0, "high": 2}}, (1, 2, 2)),
        ([CAP], {"base": {"low": 0, "high": 2}}, (1, 2, 3)),
        ([FLOOR], {"b": "yes", "base": {"low": 2, "high": 4}}, (4, 4, 5)),
        ([FLOOR], {"base": {"low": 0, "high": 2}}, (1, 2, 4)),
        ([RAISE, LOWER], {"a": "yes", "b": "yes"}, (3.5, 3.5, 3.5)),
        ([RAISE, LOWER], {}, (2.5, 3, 4)),
        ([CAP], {"a": "yes"}, (2, 2, 2)),
        ([CAP], {"a": "yes", "base": 0.5}, (1.5, 1.5, 1.5)),
        ([CAP], {}, (2, 3, 3)),
        ([FLOOR], {"b": "yes"}, (4, 4, 4)),
        ([FLOOR], {"b": "yes", "base": 3.5}, (4.5, 4.5, 4.5)),
        ([FLOOR], {}, (3, 3, 4)),
        ([CAP, FLOOR], {"a": "yes", "b": "yes"}, (4, 4, 4)),
        ([CAP, FLOOR], {"a": "yes"}, (2, 2, 4)),
        ([CAP, FLOOR], {"b": "yes"}, (4, 4, 4)),
        ([CAP, rule("lower_lid", "c", "cap", at=1.5)], {"a": "yes", "c": "yes"}, (1.5, 1.5, 1.5)),
        ([FLOOR, rule("upper", "c", "floor", at=4.5)], {"b": "yes", "c": "yes"}, (4.5, 4.5, 4.5)),
        ([rule("up", "a", "raise", by=4)], {"a": "yes"}, (5, 5, 5)),
        ([rule("down", "a", "lower", by=4)], {"a": "yes"}, (1, 1, 1)),
        ([rule("up", "a", "raise", by=4), CAP], {"a": "yes"}, (2, 2, 2)),
        ([rule("down", "b", "lower", by=4), FLOOR], {"b": "yes"}, (4, 4, 4)),
        ([rule("over", "a", "floor", at=9)], {"a": "yes"}, (5, 5, 5)),
    ],
)
def test_rules_act_in_one_order(rules: list[Data], answers: Data, wanted: tuple[float, ...]) -> None:
    for order in (rules, rules[::-1]):
        assert ends(likelihood(ruled(*order), **{"base": 2, **answers})) == wanted


def test_a_rule_moves_only_its_own_side_and_factor() -> None:
    under = method(
        [IMPACT_QUESTION, question("a")],
        risks=[risk("harm", FIXED_IMPACT, FIXED_IMPACT), risk("other", FIXED_IMPACT, FIXED_IMPACT)],
        rules=[rule("up", "a", "raise", by=1, factor="harm", side="impact")],
    )
    result = assessed(under, {**KNOWN, "a": "yes"})
    assert [ends(level) for level in (the_risk(result).likelihood, the_risk(result).impact)] == [
        (3, 3, 3),
        (4, 4, 4),
    ]
    assert ends(the_risk(result, "other").impact) == (3, 3, 3)


@pytest.mark.parametrize(
    ("rules", "answers", "wanted"),
    [
        ([RAISE], {"a": "yes"}, [("signal", "base", 3), ("rule", "up", 1)]),
        ([LOWER], {"b": "yes"}, [("signal", "base", 3), ("rule", "down", -0.5)]),
        ([RAISE], {}, [("signal", "base", 3), ("rule", "up", 0)]),
        ([RAISE], {"a": "no"}, [("signal", "base", 3)]),
        ([CAP], {"a": "yes"}, [("signal", "base", 3), ("limit", "lid", -1)]),
        ([CAP], {}, [("signal", "base", 3)]),
        ([FLOOR], {"b": "yes"}, [("signal", "base", 3), ("limit", "base_line", 1)]),
        (
            [rule("up", "a", "raise", by=4)],
            {"a": "yes"},
            [("signal", "base", 3), ("rule", "up", 4), ("limit", "scale", -2)],
        ),
        ([CAP, FLOOR], {"a": "yes", "b": "yes"}, [("signal", "base", 3), ("limit", "base_line", 1)]),
    ],
)
def test_what_moved_a_level_is_named(
    rules: list[Data], answers: Data, wanted: list[tuple[str, str, float]]
) -> None:
    level = likelihood(ruled(*rules), **{"base": 2, **answers})
    assert parts(level) == wanted
    assert [part.certain for part in level.contributions if part.kind == "rule"] == [bool(answers)] * sum(
        kind == "rule" for kind, _, _ in wanted
    )


def test_a_signals_share_and_level_stand_beside_its_part() -> None:
    first, second = likelihood(TWO, rain="yes", wind="not known").contributions
    assert (first.id, first.share, first.part, first.certain) == ("rain", 0.75, 3.75, True)
    assert (second.id, second.share, second.part, second.certain) == ("wind", 0.25, 0.75, False)
    assert second.level is not None
    assert (second.level.low, second.level.point, second.level.high) == (2, 3, 4)


# -- signals


CURVE = with_likelihood(
    signal("months", curve={0: 5, 3: 3, 6: 2, 12: 1}),
    questions=[question("months", "months", minimum=0)],
)


@pytest.mark.parametrize(
    ("months", "level"),
    [(0, 5), (1.5, 4), (2.99, 3.00667), (3, 3), (3.01, 2.99667), (4.5, 2.5), (12, 1), (13, 1), (1e9, 1)],
)
def test_a_curve_is_straight_between_its_points_and_flat_outside(months: float, level: float) -> None:
    assert likelihood(CURVE, months=months).span.point == pytest.approx(level, abs=1e-5)


def test_a_range_of_answers_is_a_range_of_levels() -> None:
    assert ends(likelihood(CURVE, months={"low": 3, "high": 12})) == (1, 2, 3)
    assert ends(likelihood(CURVE, months="not known")) == (1, 3, 5)


def test_a_curve_that_turns_back_is_read_at_its_turning_points_too() -> None:
    under = with_likelihood(
        signal("x", curve={0: 3, 5: 1, 10: 5, 15: 3}), questions=[question("x", "number")]
    )
    assert ends(likelihood(under, x={"low": 0, "high": 15})) == (1, 3, 5)
    assert ends(likelihood(under, x={"low": 5, "high": 10})) == (1, 3, 5)
    assert ends(likelihood(under, x={"low": 6, "high": 9})) == pytest.approx((1.8, 3, 4.2))


STEPS = with_likelihood(signal("staff", steps={50: 2, 250: 4, 0: 1}), questions=[question("staff", "number")])


@pytest.mark.parametrize(
    ("staff", "level"),
    [
        (-5, 1),
        (0, 1),
        (49, 1),
        (50 - 2e-9, 1),
        (50 - 5e-10, 2),
        (50, 2),
        (51, 2),
        (249.9, 2),
        (250, 4),
        (1e9, 4),
    ],
)
def test_a_step_is_the_highest_one_not_above_the_value(staff: float, level: float) -> None:
    assert ends(likelihood(STEPS, staff=staff)) == (level, level, level)


def test_a_yes_no_measure_may_be_a_signal() -> None:
    under = with_likelihood(
        signal("short", levels={"yes": 4, "no": 2}),
        questions=[question("months", "months", minimum=0, not_applicable=True)],
        measures=[measure("short", "months < 3", "yes_no")],
    )
    assert ends(likelihood(under, months=1)) == (4, 4, 4)
    assert ends(likelihood(under, months=3)) == (2, 2, 2)
    assert ends(likelihood(under, months={"low": 1, "high": 5})) == (2, 3, 4)
    assert assessed(under, {**KNOWN, "months": NONE}).not_assessed == ("harm",)


def test_a_weight_may_differ_by_perspective_and_nothing_weighs_nothing() -> None:
    under = with_likelihood(
        signal("a", {"commissioner": 50, "board": 100}),
        signal("b", {"commissioner": 50}),
        signal("c", 0),
        questions=[question("a"), question("b"), question("c")],
    )
    answers = {**KNOWN, "a": "yes", "b": "no", "c": "yes"}
    assert ends(the_risk(assessed(under, answers)).likelihood) == (3, 3, 3)
    board = the_risk(assessed(under, answers, perspective="board")).likelihood
    assert ends(board) == (5, 5, 5)
    assert [part.id for part in board.contributions] == ["a"]


def test_benefits_run_from_nought_to_a_hundred() -> None:
    under = method(
        [question("a"), question("b")],
        benefits=[benefit("good", signal("a", levels={"yes": 90, "no": 20}))],
        rules=[rule("up", "b", "raise", by=30, factor="good", side="strength")],
    )
    assert ends(the_benefit(assessed(under, {"a": "yes", "b": "yes"})).strength) == (100, 100, 100)
    found = the_benefit(assessed(under, {"a": "no"}))
    assert ends(found.strength) == (20, 20, 50)
    assert found.claimed.possible == ("weak", "fair")


def test_a_contribution_knows_whether_it_is_certain() -> None:
    assert Contribution("signal", "a", 1.0).certain
