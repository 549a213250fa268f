"""Checks at each key stroke: what is amiss is told at its question, and the rest is evaluated."""

from typing import TYPE_CHECKING

from mutualrisk.domain.answer import Answer
from mutualrisk.engine import edits
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.evaluate import evaluate_with
from mutualrisk.engine.live_checks import Checked, LiveChecks
from mutualrisk.store.methods import method_in

if TYPE_CHECKING:
    from mutualrisk.domain.case import Case

METHOD = method_in(None)
PROGRAM = prepare(METHOD, "commissioner", "full")
CHECKS = LiveChecks(METHOD)
NEW = edits.new_case(METHOD, "commissioner", "full", "2026-09-01")


def checked(**given: Answer) -> Checked:
    """A new case with some answers, checked."""
    case = NEW
    for question, answer in given.items():
        case = edits.answered(case, METHOD, "first", question, answer)
    return CHECKS.check(PROGRAM, case, case.assessments[0])


def evaluated(found: Checked) -> object:
    """The levels that a checked case gives."""
    result = evaluate_with(PROGRAM, found.case, found.assessment)
    return [(risk.id, risk.current) for risk in result.risks]


def test_a_sound_case_is_left_as_it_is() -> None:
    case: Case = edits.answered(NEW, METHOD, "first", "turnover", Answer(value=12e6))
    found = CHECKS.check(PROGRAM, case, case.assessments[0])
    assert found == ((), case, case.assessments[0])


def test_what_cannot_be_read_is_told_at_its_question_and_counts_as_not_given() -> None:
    found = checked(turnover=Answer(value="about twelve"), annual_contract_value=Answer(value=-5.0))
    assert {issue.place.path for issue in found.issues} == {"turnover", "annual_contract_value"}
    assert all(issue.severity == "error" and issue.remedy for issue in found.issues)
    assert evaluated(found) == evaluated(checked())


def test_answers_that_do_not_fit_together_are_told_and_still_count() -> None:
    odd = {"free_reserves": Answer(value=9e6), "net_assets": Answer(value=1e6)}
    found = checked(**odd)
    [issue] = found.issues
    assert (issue.place.path, issue.severity) == ("free_reserves", "warning")
    assert evaluated(found) != evaluated(checked())


def test_an_answer_to_a_question_of_another_method_is_told() -> None:
    assessment = edits.with_fields(NEW.assessments[0], answers={"gone": Answer(value="x")})
    case = edits.with_fields(NEW, assessments=(assessment,))
    [issue] = CHECKS.check(PROGRAM, case, assessment).issues
    assert issue.place.path == "gone"


def test_an_answer_that_changed_is_looked_at_anew() -> None:
    checks = LiveChecks(METHOD)

    def amiss(answer: Answer) -> list[str]:
        case = edits.answered(NEW, METHOD, "first", "turnover", answer)
        return [issue.place.path for issue in checks.check(PROGRAM, case, case.assessments[0]).issues]

    wrong, right = Answer(value="about twelve"), Answer(value=12e6)
    assert [amiss(one) for one in (wrong, wrong, right, wrong)] == [["turnover"]] * 2 + [[], ["turnover"]]
