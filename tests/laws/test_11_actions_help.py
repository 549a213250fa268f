"""Law 11. Adding a mitigation never raises a rating; one that is only proposed changes only the target."""

from hypothesis import given, settings
from hypothesis import strategies as st

from mutualrisk.domain.case import Action, Case
from mutualrisk.domain.result import Result
from mutualrisk.domain.value import RATINGS, STRENGTHS
from tests.laws.readings import SLACK, benefit_spans, judged, risk_spans
from tests.strategies import Made, cases_of_methods, effects


def with_actions(case: Case, *more: Action) -> Case:
    """The case with these actions too."""
    assessment = case.assessments[0]
    changed = assessment.model_copy(update={"actions": (*assessment.actions, *more)})
    return case.model_copy(update={"assessments": (changed,)})


def without_target(result: Result) -> Result:
    """The result without what looks ahead: targets, actions, and the verdict, which may read them."""
    return result._replace(
        risks=tuple(risk._replace(target=risk.current, actions=()) for risk in result.risks),
        benefits=tuple(benefit._replace(target=benefit.claimed, actions=()) for benefit in result.benefits),
        verdict=result.verdict._replace(
            id="", title="", text="", reason="", certain=True, possible=(), possible_titles=()
        ),
    )


@st.composite
def actions(draw: st.DrawFn, made: Made) -> Action:
    """One more action: of the catalogue, perhaps with its own effects, or an own one."""
    factors = [(risk.id, side) for risk in made.method.risks for side in ("likelihood", "impact")]
    factors += [(benefit.id, "strength") for benefit in made.method.benefits]
    advice = draw(st.sampled_from([None, *(a.id for a in made.method.actions)]))
    own = draw(effects(factors)) if advice is None or draw(st.booleans()) else []
    return Action.model_validate({"id": "one_more", "advice": advice, "effects": own})


@settings(max_examples=200)
@given(cases_of_methods(), st.data())
def test_one_more_action_makes_nothing_worse(made: Made, data: st.DataObject) -> None:
    state = data.draw(st.sampled_from(("proposed", "agreed", "in_place")))
    action = data.draw(actions(made)).model_copy(update={"state": state})
    before, after = judged(made.method, made.case), judged(made.method, with_actions(made.case, action))
    for name, span in risk_spans(before).items():
        then = risk_spans(after)[name]
        assert max(then.low - span.low, then.point - span.point, then.high - span.high) <= SLACK, name
    for name, span in benefit_spans(before).items():
        then = benefit_spans(after)[name]
        assert min(then.low - span.low, then.point - span.point, then.high - span.high) >= -SLACK, name
    ratings = {risk.id: risk for risk in after.risks}
    for risk in before.risks:
        assert RATINGS.index(ratings[risk.id].target.rating) <= RATINGS.index(risk.target.rating)
    strengths = {benefit.id: benefit for benefit in after.benefits}
    for benefit in before.benefits:
        assert STRENGTHS.index(strengths[benefit.id].target.strength) >= STRENGTHS.index(
            benefit.target.strength
        )


@settings(max_examples=200)
@given(cases_of_methods(), st.data())
def test_an_action_that_is_not_in_place_changes_only_the_target(made: Made, data: st.DataObject) -> None:
    state = data.draw(st.sampled_from(("proposed", "agreed")))
    action = data.draw(actions(made)).model_copy(update={"state": state})
    before, after = judged(made.method, made.case), judged(made.method, with_actions(made.case, action))
    assert without_target(before) == without_target(after)


@settings(max_examples=100)
@given(cases_of_methods())
def test_the_three_stages_stand_in_order(made: Made) -> None:
    result = judged(made.method, made.case)
    for risk in result.risks:
        assert risk.target.score.point <= risk.current.score.point <= risk.inherent.score.point
    for benefit in result.benefits:
        assert benefit.strength.span.point <= benefit.claimed.span.point <= benefit.target.span.point
