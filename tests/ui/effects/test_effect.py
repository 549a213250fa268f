"""What a change does to the ratings, worked out without a window."""

from mutualrisk.domain.case import Action
from mutualrisk.engine import edits
from mutualrisk.ui.actions import plan
from mutualrisk.ui.effects import effect_words
from mutualrisk.ui.effects.effect import effect, together
from mutualrisk.ui.session import Session


def shown(session: Session, id_: str) -> Session:
    session.show_assessment(id_)
    return session


def test_an_action_in_place_is_set_beside_today(sample_session: Session) -> None:
    session = shown(sample_session, "estuary-lead")
    advice = plan.advised(session.method, "sub_contract_a_part")
    assert advice is not None
    done = session.trial(lambda case: plan.with_advice(case, session.assessment, advice, "in_place"))
    found = effect(session.result, done, {one.factor for one in advice.effects})
    assert next(effect_words.sentence(move) for move in found.moves) == (
        "A contract too large to carry: Extreme to High, score 18.4 to 14.1"
    )
    assert found.verdict is not None
    assert found.verdict[0] == session.result.verdict.title
    assert found.weight[0] == 1


def test_a_stated_factor_is_listed_even_where_its_rating_stays(sample_session: Session) -> None:
    session = shown(sample_session, "estuary-lead")
    found = effect(session.result, session.result, ["reserves"])
    assert [effect_words.sentence(move) for move in found.moves] == [
        "Reserves and margin: stays High, score stays at 12.3"
    ]
    assert found.weight == (0, 0.0)
    assert effect_words.spoken(effect(session.result, session.result)) == "It moves no rating here."


def test_benefits_come_after_risks_and_are_never_netted(board_session: Session) -> None:
    session = board_session
    own = Action.model_validate(
        {
            "id": "own",
            "state": "in_place",
            "effects": [
                {"factor": "quality", "side": "strength", "by": 20, "reason": ""},
                {"factor": "reserves", "side": "likelihood", "by": 1, "reason": ""},
            ],
        }
    )
    done = session.trial(lambda case: edits.action_added(case, session.assessment.id, own))
    kinds = [move.kind for move in effect(session.result, done).moves]
    assert kinds == ["risk", "benefit"]
    assert all(move.points > 0 for move in effect(session.result, done).moves)


def test_all_actions_together_are_the_results_own_target(sample_session: Session) -> None:
    session = shown(sample_session, "estuary-lead")
    risks = {risk.id: risk for risk in session.result.risks}
    for move in together(session.result).moves:
        if move.kind == "risk":
            assert move.after == risks[move.factor].target


def test_what_is_called_for_comes_first_and_effort_and_effect_sort(sample_session: Session) -> None:
    method, result = sample_session.method, sample_session.result
    called = plan.offered(method, result, "called")
    assert tuple(one.id for one in called) == result.advice
    every = plan.offered(method, result, "all")
    assert every[: len(called)] == called
    assert len(every) > len(called)
    assert {one.who for one in plan.offered(method, result, "all", "commissioner")} == {"commissioner"}
    efforts = [one.effort for one in plan.ordered(called, "effort", {})]
    assert efforts == sorted(efforts, key=("small", "medium", "large").index)
    last = called[-1].id
    strong = effect(result, result)
    assert plan.ordered(called, "effect", {last: strong})[0].id == last


def test_an_action_of_the_plan_gets_a_free_name(sample_session: Session) -> None:
    session = sample_session
    advice = session.method.actions[0]
    once = plan.with_advice(session.case, session.assessment, advice)
    assessment = next(one for one in once.assessments if one.id == session.assessment.id)
    twice = plan.with_advice(once, assessment, advice)
    names = [action.id for one in twice.assessments if one.id == assessment.id for action in one.actions]
    assert names == ["measure-outcomes", "measure-outcomes-2"]
