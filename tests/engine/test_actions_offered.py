"""An action that takes something for granted, such as a bond to lower, is offered only where it may be so."""

import pytest

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Action
from mutualrisk.domain.method import Method
from mutualrisk.domain.rule import Advice
from mutualrisk.engine.change import what_would_change
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.evaluate import evaluate_with
from tests.small_method import FIXED_IMPACT, IMPACT_QUESTION, REASON, case, method, question, risk, signal

EFFECTS = [{"factor": "harm", "side": "likelihood", "by": 2, "reason": REASON}]


def advice(name: str, **more: object) -> dict[str, object]:
    """An action that lowers the risk by two levels."""
    return {
        "id": name,
        "title": name,
        "text": "a",
        "who": "both",
        "effort": "small",
        "effects": EFFECTS,
        **more,
    }


def small() -> Method:
    """One high risk, an action that lowers a bond and one that takes nothing for granted."""
    return method(
        [
            {**IMPACT_QUESTION, "depth": "screening"},
            question("plan", worse="no", depth="screening"),
            question("bond", "money", minimum=0, maximum=1e9),
        ],
        risks=[risk("harm", [signal("plan", levels={"yes": 4, "no": 5})], FIXED_IMPACT)],
        actions=[advice("lower_bond", when="applies(bond) and bond > 0"), advice("find_partner")],
    )


@pytest.mark.parametrize(
    ("bond", "offered"),
    [
        (Answer(value=0), {"find_partner"}),
        (Answer(value=5), {"lower_bond", "find_partner"}),
        (Answer(not_known=True), {"lower_bond", "find_partner"}),
        (Answer(low=0, high=5), {"lower_bond", "find_partner"}),
        (Answer(not_applicable="none asked"), {"find_partner"}),
    ],
)
def test_an_action_is_offered_unless_what_it_takes_for_granted_is_surely_not_so(
    bond: Answer, offered: set[str]
) -> None:
    made = small()
    held, assessment = case({"plan": "no", "bond": bond, "impact_known": 2})
    program = prepare(made, "commissioner", "full")
    result = evaluate_with(program, held, assessment)
    changes = what_would_change(program, held, assessment, "harm")
    assert set(result.advice) == offered
    assert {step.id for change in changes for step in change.steps if step.kind == "action"} == offered


def test_an_action_that_was_taken_counts_all_the_same() -> None:
    taken = Action(id="done", advice="lower_bond", state="in_place")
    held, assessment = case({"plan": "no", "bond": 0, "impact_known": 2}, actions=(taken,))
    risk_now = evaluate_with(prepare(small(), "commissioner", "full"), held, assessment).risks[0]
    assert risk_now.current.score.point < risk_now.inherent.score.point


def test_what_was_not_asked_takes_no_action_away_unless_it_has_to_apply() -> None:
    made = small()
    kept = advice("keep_bond", when="not bond > 0")
    more = made.model_copy(update={"actions": (*made.actions, Advice.model_validate(kept))})
    held, assessment = case({"plan": "no", "impact_known": 2}, depth="screening")
    result = evaluate_with(prepare(more, "commissioner", "screening"), held, assessment)
    assert set(result.advice) == {"keep_bond", "find_partner"}
