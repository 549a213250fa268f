"""Every fault of a case against a method, with its path and a remedy; none where there is none."""

from typing import Any

import pytest

from mutualrisk.domain.case import Case
from mutualrisk.domain.issue import Faulty, Issue
from mutualrisk.domain.method import Method
from mutualrisk.domain.value import Depth, Perspective
from mutualrisk.engine.case_checks import MOST_ISSUES, check
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.program import Program
from tests.small_method import Data, benefit, method, question, risk, rule, signal

QUESTIONS = [
    question("shape", "choice", options="round square", worse=("round", "square")),
    question("parts", "choices", options="one two three", depth="screening"),
    question("debt", asks=("board",)),
    question("turnover", "money", minimum=0, maximum=1e9),
    question("surplus", "money"),
    question("staff", "number", minimum=1, maximum=100, not_applicable=True),
    question("start", "date", earliest="2020-01-01", latest="2030-12-31"),
    question("remarks", "text"),
]
METHOD = method(
    QUESTIONS,
    risks=[risk("ruin", [signal("debt")], [signal("debt")])],
    benefits=[benefit("calm", signal("debt", levels={"no": 100, "yes": 0}))],
    checks=[
        {
            "id": "surplus_above_turnover",
            "when": "surplus > turnover",
            "text": "The surplus of {surplus} is above the turnover of {turnover}.",
            "remedy": "Check both.",
            "fields": ["surplus", "turnover"],
            "severity": "error",
        }
    ],
    actions=[
        {"id": "insure", "title": "Insure", "text": "-", "who": "mutual", "effort": "small"},
    ],
    rules=[rule("large", "turnover > 1000000")],
)


def case(answers: Data | None = None, **parts: object) -> Case:
    """A case with one assessment; ``first`` changes the assessment, other parts the case."""
    over: Any = parts.pop("first", {})
    first = {
        "id": "first",
        "organisation": "us",
        "date": "2026-03-01",
        "perspective": "commissioner",
        "answers": answers or {},
        **over,
    }
    data = {
        "method": {"id": "small", "version": "2026.1"},
        "organisations": [{"id": "us", "name": "Us"}],
        "assessments": [first],
        **parts,
    }
    return Case.model_validate(data)


def only(found: tuple[Issue, ...]) -> Issue:
    """The one issue that was found."""
    assert len(found) == 1, found
    return found[0]


GOOD: list[Data] = [
    {},
    {"shape": "round", "parts": ["one", "three"], "turnover": 0, "surplus": -5, "staff": 1},
    {"parts": [], "start": "2026-02-28", "remarks": "None.", "turnover": 1e9},
    {"shape": "not known", "turnover": {"low": 5, "high": 6}, "staff": {"not_applicable": "no staff yet"}},
    {"turnover": 5, "surplus": 5},
    {"surplus": {"low": 1, "high": 9}, "turnover": {"low": 5, "high": 6}},
]


@pytest.mark.parametrize("answers", GOOD, ids=str)
def test_a_sound_case_has_no_fault(answers: Data) -> None:
    assert check(METHOD, case(answers)) == ()


BAD: list[tuple[Data, str, str]] = [
    ({"shape": "rond"}, "“rond” is not an option.", "Did you mean “round”?"),
    ({"shape": "zzz"}, "“zzz” is not an option.", "Choose one of: round, square."),
    ({"shape": 3}, "“3.0” is not an option.", "round, square"),
    ({"shape": {"low": 1, "high": 2}}, "cannot be a range", "one answer"),
    ({"parts": "one"}, "is no list", "`[one]`"),
    ({"parts": ["one", "one"]}, "one is chosen twice", "once"),
    ({"parts": ["one", "for"]}, "“for” is not an option.", "Choose one of: one, two, three."),
    ({"turnover": "1,200"}, "“1,200” is not a number.", "1200"),
    ({"turnover": "a lot"}, "“a lot” is not a number.", "12000"),
    ({"turnover": ["1"]}, "is not a number", "digits"),
    ({"turnover": -1}, "−£1 is negative", "sign"),
    ({"turnover": {"low": -1, "high": 5}}, "−£1 is negative", "sign"),
    ({"turnover": 2e9}, "£2,000 million is above the most", "digits"),
    ({"turnover": {"low": 1, "high": 2e9}}, "above the most", "digits"),
    ({"surplus": 1e16}, "above the most", "digits"),
    ({"surplus": -1e16}, "below the least", "digits"),
    ({"staff": 0}, "0 is below the least that can be answered, 1.", "digits"),
    ({"staff": {"not_applicable": "  "}}, "not said why", "reason"),
    ({"turnover": {"not_applicable": "none"}}, "always applies", "not known"),
    ({"start": "2026-02-30"}, "“2026-02-30” is not a date.", "2026-03-01"),
    ({"start": "1 March 2026"}, "is not a date", "2026-03-01"),
    ({"start": "20260301"}, "is not a date", "2026-03-01"),
    ({"start": 2026}, "is not a date", "2026-03-01"),
    ({"start": "2019-12-31"}, "31 December 2019 is before 1 January 2020.", "year"),
    ({"start": "2031-01-01"}, "1 January 2031 is after 31 December 2030.", "year"),
    ({"remarks": 7}, "is not a text", "quotation marks"),
    ({"turnovr": 7}, "The method has no question “turnovr”.", "Did you mean “turnover”?"),
    ({"qqqqq": 7}, "The method has no question “qqqqq”.", "mutualrisk questions"),
]


@pytest.mark.parametrize(("answers", "what", "remedy"), BAD, ids=str)
def test_an_answer_that_does_not_fit_is_an_error(answers: Data, what: str, remedy: str) -> None:
    found = only(check(METHOD, case(answers)))
    assert found.severity == "error"
    assert what in found.what
    assert remedy in found.remedy
    assert found.place.path == f"assessments.1.answers.{next(iter(answers))}"


def test_yes_and_no_are_the_only_answers_to_yes_or_no() -> None:
    board = {"perspective": "board", "answers": {"debt": "perhaps"}}
    assert "neither yes nor no" in only(check(METHOD, case(first=board))).what


def test_the_contract_is_checked_like_an_assessment() -> None:
    found = only(check(METHOD, case(contract={"answers": {"turnover": -1}})))
    assert found.place.path == "contract.answers.turnover"


@pytest.mark.parametrize(
    ("first", "name"),
    [
        ({"answers": {"debt": "yes"}}, "debt"),
        ({"depth": "screening", "answers": {"turnover": 1}}, "turnover"),
    ],
)
def test_an_answer_that_is_not_asked_for_is_a_warning(first: Data, name: str) -> None:
    found = only(check(METHOD, case(first=first)))
    assert found.severity == "warning"
    assert f"“{name}” is not asked of a commissioner" in found.what


def test_a_shared_answer_is_asked_for_if_anybody_is_asked() -> None:
    ours = case(contract={"answers": {"debt": "no"}}, first={"perspective": "board"})
    assert check(METHOD, ours) == ()


SHAPES: list[tuple[Data, str, str]] = [
    ({"assessments": []}, "no assessment", "assessments"),
    ({"organisations": []}, "“us” is not among the organisations", "assessments.1.organisation"),
    (
        {"first": {"organisation": "uss"}},
        "“uss” is not among the organisations",
        "assessments.1.organisation",
    ),
    ({"first": {"date": "2026-13-01"}}, "“2026-13-01” is not a date", "assessments.1.date"),
    (
        {"organisations": [{"id": "us", "name": "A"}] * 2},
        "given more than once",
        "organisations.2.id",
    ),
    (
        {"evidence": [{"id": "a", "title": "A", "grade": "audited", "date": "soon"}]},
        "“soon” is not a date",
        "evidence.1.date",
    ),
    (
        {"first": {"answers": {"turnover": {"value": 1, "evidence": ["b"]}}}},
        "no evidence “b”",
        "assessments.1.answers.turnover",
    ),
]


@pytest.mark.parametrize(("parts", "what", "path"), SHAPES, ids=str)
def test_what_leads_nowhere_is_an_error(parts: Data, what: str, path: str) -> None:
    found = only(check(METHOD, case(**parts)))
    assert found.severity == "error"
    assert what in found.what
    assert found.place.path == path
    assert found.remedy


def test_evidence_that_is_nearly_named_is_suggested() -> None:
    papers = [{"id": "accounts", "title": "Accounts", "grade": "audited", "date": "2026-01-31"}]
    found = only(check(METHOD, case({"turnover": {"value": 1, "evidence": ["acounts"]}}, evidence=papers)))
    assert found.remedy == "Did you mean “accounts”?"


def effect(**parts: object) -> Data:
    """A case's own action with one effect."""
    return {"id": "act", "effects": [{"factor": "ruin", "side": "impact", "by": 1, "reason": "-", **parts}]}


ACTIONS: list[tuple[Data, str, str, str]] = [
    ({"id": "act", "advice": "insur"}, "error", "no action “insur”", "advice"),
    ({"id": "act", "due": "soon"}, "error", "“soon” is not a date", "due"),
    (effect(factor="ruins"), "error", "no risk or benefit “ruins”", "effects.1.factor"),
    (effect(side="strength"), "error", "“ruin” has no strength", "effects.1.side"),
    (effect(factor="calm"), "error", "“calm” has no impact", "effects.1.side"),
    (effect(by=4.5), "error", "longer than the whole scale", "effects.1.by"),
    (effect(by=3), "warning", "counts only as 2", "effects.1.by"),
    (effect(factor="calm", side="strength", by=31), "warning", "counts only as 30", "effects.1.by"),
]


@pytest.mark.parametrize(("action", "severity", "what", "path"), ACTIONS, ids=str)
def test_an_action_that_does_not_fit_is_found(action: Data, severity: str, what: str, path: str) -> None:
    found = only(check(METHOD, case(first={"actions": [action]})))
    assert found.severity == severity
    assert what in found.what
    assert found.place.path == f"assessments.1.actions.1.{path}"


def test_actions_that_fit_are_not_found() -> None:
    fine = [{"id": "a", "advice": "insure", "due": "2026-04-01"}, effect(by=2)]
    assert check(METHOD, case(first={"actions": fine})) == ()


def test_two_actions_need_two_ids() -> None:
    twice = [{"id": "a", "advice": "insure"}] * 2
    assert only(check(METHOD, case(first={"actions": twice}))).place.path == "assessments.1.actions.2.id"


@pytest.mark.parametrize(
    ("used", "path"),
    [({"id": "other", "version": "2026.1"}, "id"), ({"id": "small", "version": "2025.1"}, "version")],
)
def test_another_method_or_version_is_a_warning(used: Data, path: str) -> None:
    found = only(check(METHOD, case(method=used)))
    assert found.severity == "warning"
    assert "2026.1 is used" in found.what
    assert found.place.path == f"method.{path}"


def test_the_checks_of_the_method_fire_where_they_certainly_hold() -> None:
    found = only(check(METHOD, case({"surplus": 6, "turnover": {"low": 3, "high": 5}})))
    assert found.severity == "error"
    assert found.what == "The surplus of £6 is above the turnover of between £3 and £5."
    assert found.place.path == "assessments.1.answers.surplus"


def test_a_check_points_at_the_shared_answer_where_the_assessment_has_none() -> None:
    shared = case(contract={"answers": {"surplus": 6, "turnover": 5}})
    assert only(check(METHOD, shared)).place.path == "contract.answers.surplus"


def test_checks_across_answers_wait_until_each_answer_is_sound() -> None:
    found = check(METHOD, case({"surplus": 6, "turnover": 5, "shape": "oval"}))
    assert ["oval" in issue.what for issue in found] == [True]


def test_programs_made_before_are_used_again() -> None:
    made = []

    def remembered(asked: Method, perspective: Perspective, depth: Depth) -> Program:
        made.append((perspective, depth))
        return prepare(asked, perspective, depth)

    check(METHOD, case({"turnover": 5}), remembered)
    assert made == [("commissioner", "full")]


def test_a_long_list_is_cut_and_counted_with_the_errors_first() -> None:
    many = {f"unknown_{number}": "yes" for number in range(100)}
    found = check(METHOD, case({"debt": "yes"} | many))
    assert len(found) == MOST_ISSUES + 1
    assert {issue.severity for issue in found[:-1]} == {"error"}
    assert found[-1].what == "There are 51 more."


def test_a_check_that_cannot_be_read_is_a_fault_of_the_method() -> None:
    spoilt = METHOD.model_copy(
        update={"checks": (METHOD.checks[0].model_copy(update={"when": "nothing > 1"}),)}
    )
    with pytest.raises(Faulty) as refused:
        check(spoilt, case({"turnover": 5}))
    assert refused.value.issues[0].place.path == "checks.surplus_above_turnover.when"
