"""Both worked cases open without a fault, evaluate, and still show what they are there to show."""

from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest

from mutualrisk.domain.case import EVIDENCE_GRADES, Assessment, Case
from mutualrisk.domain.method import Method
from mutualrisk.domain.result import Result
from mutualrisk.domain.value import RATINGS
from mutualrisk.engine.answers import answers, grade_at
from mutualrisk.engine.case_checks import check
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.evaluate import evaluate_with
from mutualrisk.engine.explain import explain
from mutualrisk.engine.next_question import next_best
from mutualrisk.engine.program import Program
from mutualrisk.resources import path
from mutualrisk.store.case_file import open_case
from mutualrisk.store.case_text import case_from_yaml, case_to_yaml
from mutualrisk.store.method_files import load_method

HEALTH, LIBRARY = "community-health", "library-mutual"
NAMES = (HEALTH, LIBRARY)
ASSESSMENTS = {
    HEALTH: ("estuary-screening", "estuary-lead", "estuary-finance", "quillmarsh-lead"),
    LIBRARY: ("board-2025", "board-2026"),
}
EVERY = [(name, one) for name in NAMES for one in ASSESSMENTS[name]]
HIGH = RATINGS.index("high")


@cache
def method() -> Method:
    return load_method(path("methods", "public-service-mutuals"), use_compiled=False).method


@cache
def sample(name: str) -> Case:
    return open_case(path("samples", f"{name}.yaml")).case


def assessed(name: str, one: str) -> Assessment:
    return next(assessment for assessment in sample(name).assessments if assessment.id == one)


def program(name: str, one: str) -> Program:
    assessment = assessed(name, one)
    return prepare(method(), assessment.perspective, assessment.depth)


@cache
def result(name: str, one: str) -> Result:
    return evaluate_with(program(name, one), sample(name), assessed(name, one))


def found(name: str, one: str) -> set[str]:
    return {finding.rule for finding in result(name, one).findings if finding.certain}


def ratings(name: str, one: str) -> dict[str, int]:
    return {risk.id: RATINGS.index(risk.current.rating) for risk in result(name, one).risks}


# -- both


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_has_no_fault_and_no_warning(name: str) -> None:
    assert check(method(), sample(name)) == ()


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_is_the_same_after_it_was_written_and_read(name: str) -> None:
    assert case_from_yaml(case_to_yaml(sample(name))) == sample(name)


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_holds_the_assessments_that_its_readme_names(name: str) -> None:
    assert tuple(assessment.id for assessment in sample(name).assessments) == ASSESSMENTS[name]


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_uses_every_paper_and_none_comes_from_the_future(name: str) -> None:
    case = sample(name)
    groups = [case.contract.answers, *(assessment.answers for assessment in case.assessments)]
    used = {paper for group in groups for answer in group.values() for paper in answer.evidence}
    assert used == {paper.id for paper in case.evidence}
    latest = max(assessment.date for assessment in case.assessments)
    assert all(paper.date is None or paper.date <= latest for paper in case.evidence)


@pytest.mark.parametrize("name", NAMES)
def test_every_action_says_who_and_by_when(name: str) -> None:
    actions = [action for assessment in sample(name).assessments for action in assessment.actions]
    assert all(action.owner and action.due for action in actions)
    assert {action.state for action in actions} == {"proposed", "agreed", "in_place"}
    assert any(action.cost for action in actions)
    assert any(action.effects for action in actions), "one action of its own"


@pytest.mark.parametrize(("name", "one"), EVERY)
def test_every_factor_is_explained_and_the_next_questions_are_ranked(name: str, one: str) -> None:
    made, case, assessment, told = program(name, one), sample(name), assessed(name, one), result(name, one)
    for factor in [*(risk.id for risk in told.risks), *(benefit.id for benefit in told.benefits)]:
        assert explain(made, case, assessment, told, factor).sides
    assert next_best(made, case, assessment, told)


@pytest.mark.parametrize(("name", "one"), [pair for pair in EVERY if pair[1] != "estuary-finance"])
def test_nearly_every_question_is_answered(name: str, one: str) -> None:
    told = result(name, one)
    assert sum(asked.state == "unanswered" for asked in told.asked) <= 2
    assert len(told.open_questions) <= len(told.asked) / 7


@pytest.mark.parametrize("name", NAMES)
def test_every_state_of_an_answer_is_shown(name: str) -> None:
    case = sample(name)
    groups = [case.contract.answers, *(assessment.answers for assessment in case.assessments)]
    states = {answer.state for group in groups for answer in group.values()}
    assert states == {"value", "range", "not_known", "not_applicable"}


def accounts(name: str) -> Iterator[dict[str, float]]:
    """The exact numbers of each full assessment."""
    for assessment in sample(name).assessments:
        held = answers(sample(name), assessment)
        if assessment.depth == "full":
            yield {id_: answer.value for id_, answer in held.items() if isinstance(answer.value, float)}


@pytest.mark.parametrize("name", NAMES)
def test_the_accounts_add_up(name: str) -> None:
    for held in accounts(name):
        assert held["turnover"] - held["annual_running_cost"] == held["surplus"]
        working_capital = held["current_assets"] - held["current_liabilities"]
        assert held["free_reserves"] <= max(held["net_assets"], working_capital)
        assert held["cash"] + held.get("stock", 0) <= held["current_assets"]
        assert held["total_debt"] >= 0


# -- the commissioner's case


def test_the_main_bid_meets_a_verdict_that_is_not_an_accident() -> None:
    verdict = result(HEALTH, "estuary-lead").verdict
    assert verdict.id == "needs_partner"
    assert verdict.certain


def test_two_assessors_who_worked_alone_come_to_the_same_verdict() -> None:
    lead, finance = result(HEALTH, "estuary-lead"), result(HEALTH, "estuary-finance")
    assert lead.verdict.id == finance.verdict.id
    assert lead.risks != finance.risks


def test_the_size_of_the_contract_is_the_top_risk_and_few_are_extreme() -> None:
    told = result(HEALTH, "estuary-lead")
    assert told.risks[0].id == "procurement_scale"
    levels = list(ratings(HEALTH, "estuary-lead").values())
    assert 1 <= levels.count(RATINGS.index("extreme")) <= 2
    assert levels.count(HIGH) >= 3


def test_actions_bring_the_top_risk_down_only_once_they_are_done() -> None:
    top = result(HEALTH, "estuary-lead").risks[0]
    assert top.inherent.score.point > top.current.score.point > top.target.score.point
    assert RATINGS.index(top.target.rating) < RATINGS.index(top.current.rating)


def test_a_partner_a_guarantor_or_lots_would_each_lower_the_top_risk() -> None:
    told = result(HEALTH, "estuary-lead")
    made, assessment = program(HEALTH, "estuary-lead"), assessed(HEALTH, "estuary-lead")
    changes = explain(made, sample(HEALTH), assessment, told, "procurement_scale").changes
    steps = {step.id for change in changes for step in change.steps if change.direction == "down"}
    assert {"bid_in_consortium", "offer_guarantor", "split_into_lots"} <= steps


def test_the_commissioner_is_told_about_the_tender_whoever_bids() -> None:
    about_tender = {
        "turnover_condition_out_of_proportion",
        "lots_without_reasons",
        "price_over_half",
        "audited_accounts_not_required",
        "insurance_before_award",
        "break_clause_short",
        "slow_invoices",
    }
    assert about_tender <= found(HEALTH, "estuary-lead") & found(HEALTH, "quillmarsh-lead")
    assert "bond_out_of_proportion" in found(HEALTH, "estuary-lead")
    assert "bond_out_of_proportion" not in found(HEALTH, "quillmarsh-lead")


def test_benefits_are_strong_on_paper_and_some_only_claimed() -> None:
    benefits = {benefit.id: benefit for benefit in result(HEALTH, "estuary-lead").benefits}
    proven = [b for b in benefits.values() if b.evidenced and b.evidenced.possible == ("strong",)]
    assert len(proven) >= 3
    for id_ in ("innovation", "partnering"):
        assert benefits[id_].claimed.strength == "strong"
        assert benefits[id_].reliance == 0


def test_a_paper_that_has_grown_old_is_no_longer_relied_on() -> None:
    survey = next(paper for paper in sample(HEALTH).evidence if paper.id == "user-survey-2024")
    rule, day = method().evidence, assessed(HEALTH, "estuary-lead").date
    assert survey.grade == rule.relied_on_from
    assert grade_at(survey, day, rule) < EVIDENCE_GRADES.index(rule.relied_on_from)


def test_the_two_bidders_are_weak_in_different_places() -> None:
    mutual, rival = ratings(HEALTH, "estuary-lead"), ratings(HEALTH, "quillmarsh-lead")
    assert mutual["capital"] > rival["capital"]
    assert mutual["procurement_scale"] > rival["procurement_scale"]
    assert rival["partnership_control"] > mutual["partnership_control"]
    assert {"partner_registration_open", "partner_loss_open"} <= found(HEALTH, "quillmarsh-lead")


def test_the_screening_asks_little_and_points_the_same_way() -> None:
    told = result(HEALTH, "estuary-screening")
    assert told.depth == "screening"
    assert len(told.asked) <= 15
    assert told.risks[0].id == "procurement_scale"


def test_one_open_answer_is_named_as_the_one_that_settles_most() -> None:
    told, assessment = result(HEALTH, "estuary-lead"), assessed(HEALTH, "estuary-lead")
    best = next_best(program(HEALTH, "estuary-lead"), sample(HEALTH), assessment, told)[0]
    assert best.id == "rest_carries_overhead"
    assert best.may_settle


# -- the board's case


def test_the_board_stands_a_year_apart() -> None:
    before, now = (date.fromisoformat(one.date) for one in sample(LIBRARY).assessments)
    assert 360 <= (now - before).days <= 370


def test_the_board_sees_high_risks_and_no_extreme_one() -> None:
    levels = ratings(LIBRARY, "board-2026").values()
    assert max(levels) == HIGH
    assert result(LIBRARY, "board-2026").verdict.id == "agree_more_actions"


def test_more_was_open_a_year_ago() -> None:
    before, now = result(LIBRARY, "board-2025"), result(LIBRARY, "board-2026")
    assert len(before.open_questions) > len(now.open_questions)
    assert not before.verdict.certain
    assert now.verdict.certain


def test_some_risks_fell_and_others_rose_since_last_year() -> None:
    before = {risk.id: risk.current.score.point for risk in result(LIBRARY, "board-2025").risks}
    now = {risk.id: risk.current.score.point for risk in result(LIBRARY, "board-2026").risks}
    assert now["governance"] < before["governance"]
    assert now["infrastructure"] < before["infrastructure"]
    assert now["funding_cuts"] > before["funding_cuts"]
    assert now["integration"] > before["integration"]


def test_a_mutual_may_fit_the_description_and_fail_the_test_of_the_act() -> None:
    assert {"fits_policy_description", "reserved_without_control"} <= found(LIBRARY, "board-2026")


def test_one_more_action_would_change_what_the_board_is_told() -> None:
    assessment = assessed(LIBRARY, "board-2026")
    model = next(action for action in assessment.actions if action.id == "price-review")
    more = model.model_copy(update={"id": "volume", "advice": "share_volume_risk"})
    changed = assessment.model_copy(update={"actions": (*assessment.actions, more)})
    told = evaluate_with(program(LIBRARY, "board-2026"), sample(LIBRARY), changed)
    assert told.verdict.id == "proceed_with_actions"


def test_actions_of_the_board_are_under_way() -> None:
    states = [action.state for action in assessed(LIBRARY, "board-2026").actions]
    assert states.count("agreed") >= 3
    assert "in_place" in states
