"""The proof of a factor, the rules that nearly fired, what would change it, and which answer settles it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mutualrisk.domain.explanation import Change, Explanation, NextQuestion
from mutualrisk.domain.method import Method
from mutualrisk.engine.change import what_would_change
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.evaluate import evaluate_with
from mutualrisk.engine.explain import explain, largest_remainder
from mutualrisk.engine.next_question import next_best, settling
from mutualrisk.engine.sensitivity import Tolerance, tolerances
from tests.small_method import (
    FIXED_IMPACT,
    IMPACT_QUESTION,
    REASON,
    Data,
    benefit,
    case,
    measure,
    method,
    question,
    risk,
    rule,
    signal,
)

PLANS = ("tested", "drafted", "none")
READY = {"mutability": "ready"}
ON_LIKELIHOOD = {"factor": "harm", "side": "likelihood"}


def small() -> Method:
    """One risk of which nearly everything can be seen, and one benefit."""
    return method(
        [
            IMPACT_QUESTION,
            question("months", "months", minimum=0, maximum=24, step=0.5, worse="lower", mutability="slow"),
            question("plan", "choice", options="tested drafted none", worse=PLANS, **READY),
            question("law_suit", worse="yes"),
            question("joy", "percent", minimum=0, maximum=100, worse="lower", **READY),
            question("sum", "money", minimum=0),
        ],
        measures=[measure("cover", "months / 2", "months")],
        risks=[
            risk(
                "harm",
                [
                    signal("cover", 60, curve={0: 5, 3: 3, 6: 1}, grade="S", reference=("law",)),
                    signal("plan", 40, levels={"tested": 1, "drafted": 3, "none": 5}),
                ],
                FIXED_IMPACT,
                reference=["book"],
            )
        ],
        benefits=[benefit("good", signal("joy", curve={0: 0, 100: 100}))],
        rules=[
            rule("sued", "law_suit", "floor", at=4.5, **ON_LIKELIHOOD),
            rule("short", "cover < 2", "raise", by=0.5, text="Cover is {cover}.", **ON_LIKELIHOOD),
            rule("long", "cover > 5", "lower", by=0.25, **ON_LIKELIHOOD),
            rule("mixed", "cover > 2.9 and not law_suit and (plan == none or cover > 3)"),
            rule("elsewhere", "sum > 100"),
        ],
        actions=[
            {
                "id": "drill", "title": "Drill", "text": "-", "who": "both", "effort": "small",
                "effects": [{"factor": "harm", "side": "likelihood", "by": 1, "reason": REASON}],
            },
            {
                "id": "tiny", "title": "Tiny", "text": "-", "who": "both", "effort": "small",
                "effects": [{"factor": "harm", "side": "likelihood", "by": 0.01, "reason": REASON}],
            },
        ],
    )  # fmt: skip


ALL = {"impact_known": 2, "months": 6, "plan": "drafted", "law_suit": "no", "joy": 80, "sum": 99}


def explained(factor: str = "harm", answers: Data | None = None, **more: object) -> Explanation:
    """The proof of a factor."""
    program = prepare(small(), "commissioner", "full")
    made, assessment = case(ALL if answers is None else answers, **more)
    return explain(program, made, assessment, evaluate_with(program, made, assessment), factor)


def test_a_proof_shows_each_line_from_the_value_to_the_level() -> None:
    proof = explained()
    assert (proof.factor, proof.title, proof.summary, proof.reference) == ("harm", "Harm", "-", ("book",))
    likelihood, impact = proof.sides
    assert (likelihood.side, likelihood.shown, impact.side, impact.shown) == (
        "likelihood",
        "3.00",
        "impact",
        "3.00",
    )
    cover, plan = likelihood.parts
    assert (cover.kind, cover.id, cover.label, cover.value) == ("signal", "cover", "Cover", "3 months")
    assert (cover.says, cover.shown, cover.share, cover.grade) == ("0 → 5, 3 → 3, 6 → 1", "1.80", 0.6, "S")
    assert (cover.reason, cover.reference, cover.certain) == (REASON, ("law",), True)
    assert (plan.says, plan.value, plan.shown) == ("Tested: 1; Drafted: 3; None: 5", "Drafted", "1.20")
    assert [name for name, _ in proof.stages] == ["inherent", "current", "target", "evidenced"]


def test_a_rule_and_a_limit_have_their_lines_too() -> None:
    moved = explained(answers={**ALL, "months": 2}).sides[0]
    assert [(part.kind, part.id, part.label, part.says, part.shown) for part in moved.parts[2:]] == [
        ("rule", "short", "Cover is 1 month.", "raised by the rule", "0.50"),
    ]
    floored = explained(answers={**ALL, "law_suit": "yes"}).sides[0]
    assert (floored.parts[-1].kind, floored.parts[-1].id, floored.parts[-1].shown) == ("rule", "sued", "1.50")
    top = explained(answers={**ALL, "months": 0, "plan": "none"}).sides[0]
    assert (top.parts[-1].kind, top.parts[-1].label, top.parts[-1].says, top.parts[-1].shown) == (
        "limit", "End of the scale", "The scale runs from 1 to 5.", "−0.50",
    )  # fmt: skip


def test_a_benefit_is_explained_without_changes() -> None:
    proof = explained("good")
    assert [name for name, _ in proof.stages] == ["claimed", "target", "evidenced"]
    assert [(side.side, side.shown) for side in proof.sides] == [("strength", "80.0")]
    assert (proof.changes, proof.settled_by) == ((), ())


def test_a_factor_that_is_not_there_is_a_bug() -> None:
    with pytest.raises(KeyError):
        explained("unheard_of")


def test_a_factor_that_is_not_assessed_has_an_empty_proof() -> None:
    under = method(
        [question("a", not_applicable=True)],
        risks=[risk("harm", [signal("a")], [signal("a")])],
    )
    program = prepare(under, "board", "full")
    made, assessment = case({"a": {"not_applicable": "-"}}, perspective="board")
    proof = explain(program, made, assessment, evaluate_with(program, made, assessment), "harm")
    assert (proof.sides, proof.stages, proof.changes, proof.settled_by) == ((), (), (), ())


@pytest.mark.parametrize(
    ("months", "near"),
    [
        (4.2, ["short"]),
        (4, ["short"]),
        (4.5, []),
        (9.5, ["long"]),
        (5.8, ["mixed"]),
        (6, ["mixed"]),
        (3.5, []),
    ],
)
def test_a_rule_within_a_tenth_nearly_fired(months: float, near: list[str]) -> None:
    found = explained(answers={**ALL, "months": months, "plan": "none" if months == 5.8 else "drafted"}).near
    assert [miss.rule for miss in found] == near
    for miss in found:
        assert 0 <= miss.distance <= 0.1
        assert miss.text
        assert miss.condition


def test_a_rule_that_something_else_keeps_from_firing_did_not_nearly_fire() -> None:
    assert explained(answers={**ALL, "months": 6, "law_suit": "yes"}).near == ()
    assert explained(answers={**ALL, "months": "not known"}).near == ()


@given(st.lists(st.floats(-50, 50), min_size=1, max_size=12), st.sampled_from((1, 2)))
def test_printed_parts_add_up_to_the_printed_total(parts: list[float], places: int) -> None:
    total = sum(parts)
    shown = [
        round(float(part.replace("−", "-")) * 10**places) for part in largest_remainder(parts, total, places)
    ]
    assert sum(shown) == round(total * 10**places)
    assert all(abs(part * 10**places - whole) < 1 + 1e-6 for part, whole in zip(parts, shown, strict=True))


# -- what would change it


def changes(answers: Data | None = None, **more: object) -> tuple[Change, ...]:
    """What would change the rating of the risk."""
    program = prepare(small(), "commissioner", "full")
    made, assessment = case(ALL if answers is None else answers, **more)
    return what_would_change(program, made, assessment, "harm")


def said(found: tuple[Change, ...]) -> list[tuple[str, list[tuple[str, object]], str]]:
    """Direction, steps and new rating of each change."""
    return [(c.direction, [(step.id, step.value) for step in c.steps], c.after.rating) for c in found]


def test_the_smallest_steps_down_and_up_are_named() -> None:
    assert said(changes()) == [
        ("down", [("months", 8)], "moderate"),
        ("down", [("plan", "tested")], "moderate"),
        ("down", [("drill", None)], "moderate"),
    ]
    worse = said(changes({**ALL, "impact_known": 4}))
    assert ("down", [("months", 6.5)], "high") in worse


def test_a_step_says_what_was_and_what_would_be() -> None:
    first = changes()[0].steps[0]
    assert (first.kind, first.label, first.before, first.after) == (
        "answer",
        "What of months?",
        "6 months",
        "8 months",
    )
    assert (first.mutability, first.whose_move) == ("slow", "mutual")
    drill = changes()[2].steps[0]
    assert (drill.kind, drill.label, drill.after, drill.whose_move) == ("action", "Drill", "in place", "both")


def test_an_action_already_in_place_is_not_advised() -> None:
    actions = [{"id": "a", "advice": "drill", "state": "in_place"}]
    assert "drill" not in [step.id for change in changes(actions=actions) for step in change.steps]


def test_what_is_not_answered_cannot_be_moved() -> None:
    assert [
        step.id for change in changes({"impact_known": 2}) for step in change.steps if step.kind == "answer"
    ] == []


def test_a_risk_that_is_not_assessed_has_no_changes() -> None:
    under = method([question("a", not_applicable=True)], risks=[risk("harm", [signal("a")], [signal("a")])])
    made, assessment = case({"a": {"not_applicable": "-"}}, perspective="board")
    assert what_would_change(prepare(under, "board", "full"), made, assessment, "harm") == ()


def test_where_no_single_step_is_enough_the_fewest_together_are() -> None:
    names = ("a", "b", "c")
    under = method(
        [
            question(name, "percent", minimum=0, maximum=100, worse="higher", mutability="ready")
            for name in names
        ]
        + [question("fixed_one", "percent", minimum=0, maximum=100, worse="higher"), IMPACT_QUESTION],
        risks=[
            risk(
                "harm",
                [signal(name, 20, curve={0: 1, 100: 5}) for name in names]
                + [signal("fixed_one", 40, curve={0: 1, 100: 5})],
                [signal("impact_known", curve={0: 1, 4: 5})],
            )
        ],
    )
    answers = {**dict.fromkeys(names, 100), "fixed_one": 100, "impact_known": 2}
    made, assessment = case(answers, perspective="board")
    program = prepare(under, "board", "full")
    assert said(what_would_change(program, made, assessment, "harm")) == [
        ("down", [(name, 99)], "high") for name in names
    ]
    lower = case({**answers, "impact_known": 1}, perspective="board")
    (both,) = [c for c in what_would_change(program, *lower, "harm") if c.direction == "down"]
    assert both.after.rating == "moderate"
    assert len(both.steps) == 3
    assert all(step.value != 100 for step in both.steps)


def weakened(*by: float) -> Method:
    """A risk of 15 that nothing but actions can bring down, each by so much."""
    return method(
        [question("a"), IMPACT_QUESTION],
        risks=[risk("harm", [signal("a")], FIXED_IMPACT)],
        actions=[
            {
                "id": f"act{i}", "title": f"Act {i}", "text": "-", "who": "mutual", "effort": "small",
                "effects": [{"factor": "harm", "side": "likelihood", "by": step, "reason": REASON}],
            }
            for i, step in enumerate(by)
        ],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("impact", "by", "wanted"),
    [
        (2, (0.5, 1), [["act0"], ["act1"]]),
        (1.5, (0.9, 1), [["act0", "act1"]]),
        (1.5, (0.1, 1, 0.9), [["act1", "act2"]]),
        (1.5, (0.7, 0.6, 0.65, 0.3), [["act0", "act1", "act2"]]),
        (1.5, (0.1, 0.1), []),
        (1.5, (0.3, 0.3, 0.3, 0.3, 0.3), []),
        (1.5, (), []),
    ],
)
def test_the_fewest_actions_that_bring_a_rating_down_are_named(
    impact: float, by: tuple[float, ...], wanted: list[list[str]]
) -> None:
    made, assessment = case({"a": "yes", "impact_known": impact})
    found = what_would_change(prepare(weakened(*by), "commissioner", "full"), made, assessment, "harm")
    assert [
        sorted(step.id for step in change.steps) for change in found if change.direction == "down"
    ] == wanted


def test_dates_and_several_choices_move_in_their_direction() -> None:
    under = method(
        [
            question("due", "date", worse="higher", mutability="ready"),
            question("gaps", "choices", options="x y", worse="higher", mutability="ready"),
            question("none_worse", mutability="ready"),
            IMPACT_QUESTION,
        ],
        measures=[
            measure("late", "months_between(assessment_date, due)", "months"),
            measure("many", "count(gaps)"),
        ],
        risks=[
            risk(
                "harm",
                [signal("late", 50, curve={0: 1, 10: 5}), signal("many", 50, curve={0: 1, 2: 5})],
                FIXED_IMPACT,
            )
        ],
    )
    program = prepare(under, "commissioner", "full")
    answers = {"due": "2026-08-01", "gaps": ["x"], "none_worse": "yes"}
    (down,) = what_would_change(program, *case({**answers, "impact_known": 1.8}), "harm")
    assert (down.direction, [step.id for step in down.steps]) == ("down", ["due"])
    assert "2026-03-01" < str(down.steps[0].value) < "2026-08-01"
    (up,) = what_would_change(program, *case({**answers, "impact_known": 3}), "harm")
    assert (up.direction, [step.id for step in up.steps]) == ("up", ["due"])
    assert "2026-08-01" < str(up.steps[0].value) < "2027-01-01"


# -- the next question


def weighed(answers: Data) -> tuple[tuple[NextQuestion, ...], tuple[str, ...]]:
    """The open questions in their order, and those that settle the risk."""
    program = prepare(small(), "commissioner", "full")
    made, assessment = case(answers)
    result = evaluate_with(program, made, assessment)
    return next_best(program, made, assessment, result), settling(program, made, assessment, result, "harm")


def test_the_most_telling_question_comes_first_and_idle_ones_are_left_out() -> None:
    ranked, settles = weighed({"impact_known": 2})
    assert {item.id for item in ranked} == {"months", "plan", "law_suit", "joy"}
    assert [item.removes for item in ranked] == sorted((item.removes for item in ranked), reverse=True)
    assert sum(item.removes for item in ranked) > 0.5
    assert next(item for item in ranked if item.id == "joy").may_change == ()
    assert "harm" in next(item for item in ranked if item.id == "months").may_change
    assert set(settles) <= {"months", "plan", "law_suit"}
    assert settles


def test_nothing_settles_what_is_settled() -> None:
    ranked, settles = weighed(ALL)
    assert (ranked, settles) == ((), ())


def test_one_answer_that_settles_it_is_named() -> None:
    ranked, settles = weighed({**ALL, "plan": "not known"})
    assert [item.id for item in ranked] == ["plan"]
    assert ranked[0].may_settle == ("harm",)
    assert ranked[0].removes == pytest.approx(1)
    assert settles == ("plan",)


@settings(max_examples=40)
@given(st.sets(st.sampled_from(sorted(ALL))))
def test_answering_what_settles_does_settle(missing: set[str]) -> None:
    known = {name: value for name, value in ALL.items() if name not in missing}
    _, settles = weighed(known)
    assert set(settles) <= missing
    assert bool(settles) == (not stated(known))


def stated(answers: Data) -> bool:
    """Whether the rating of the risk is certain."""
    program = prepare(small(), "commissioner", "full")
    made, assessment = case(answers)
    return evaluate_with(program, made, assessment).risks[0].current.certain


def test_every_kind_of_question_is_weighed() -> None:
    kinds = ("date", "choices", "choice", "yes_no", "money", "number", "text")
    under = method(
        [question(f"q_{kind}", kind, options="x y", not_applicable=kind != "text") for kind in kinds],
        measures=[
            measure("days", "months_between(q_date, assessment_date)", "months"),
            measure("several", "count(q_choices)"),
        ],
        risks=[
            risk(
                "harm",
                [
                    signal("days", 25, curve={-10: 1, 10: 5}),
                    signal("several", 25, curve={0: 1, 2: 5}),
                    signal("q_choice", 25, levels={"x": 1, "y": 5}),
                    signal("q_yes_no", 25),
                ],
                [signal("q_money", 50, curve={0: 1, 1e6: 5}), signal("q_number", 50, curve={0: 1, 1e6: 5})],
            )
        ],
        benefits=[benefit("good", signal("q_yes_no", levels={"no": 0, "yes": 100}))],
    )
    program = prepare(under, "commissioner", "full")
    made, assessment = case({})
    result = evaluate_with(program, made, assessment)
    ranked = next_best(program, made, assessment, result)
    assert {item.id for item in ranked} == {f"q_{kind}" for kind in kinds if kind != "text"}
    assert settling(program, made, assessment, result, "unheard_of") == ()


# -- how far weights and curves could move


def moved() -> dict[tuple[str, str, str], Tolerance]:
    """Every tolerance of the small case."""
    found = tolerances(prepare(small(), "commissioner", "full"), *case(ALL))
    return {(item.factor, item.kind, item.source): item for item in found}


def test_each_weight_and_curve_has_the_edges_at_which_the_rating_changes() -> None:
    found = moved()
    assert set(found) == {
        ("harm", "weight", "cover"), ("harm", "curve", "cover"), ("harm", "weight", "plan"),
        ("harm", "weight", "impact_known"), ("harm", "curve", "impact_known"),
        ("good", "weight", "joy"), ("good", "curve", "joy"),
    }  # fmt: skip
    weight = found[("harm", "weight", "cover")]
    assert (weight.stated, weight.low, weight.high, weight.below, weight.above) == (60, None, None, "", "")
    curve = found[("harm", "curve", "cover")]
    assert curve.low is not None
    assert (curve.high, curve.below, curve.above) == (None, "moderate", "")
    assert curve.low == pytest.approx(7 / 9, abs=0.02)
    joy = found[("good", "curve", "joy")]
    assert joy.high == pytest.approx(80 / 70, abs=0.02)
    assert (joy.low, joy.above) == (None, "fair")


def test_a_factor_that_is_not_assessed_has_no_tolerances() -> None:
    under = method([question("a", not_applicable=True)], risks=[risk("harm", [signal("a")], [signal("a")])])
    made, assessment = case({"a": {"not_applicable": "-"}}, perspective="board")
    assert list(tolerances(prepare(under, "board", "full"), made, assessment)) == []
