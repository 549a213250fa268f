"""The files of author's cases: what they name is there, and what they answer is asked."""

from typing import Any, NamedTuple

import pytest

from mutualrisk.domain.author_case import AuthorCase
from mutualrisk.domain.issue import Place
from mutualrisk.engine.method_checks import check_author_cases
from tests.small_method import (
    DAY,
    IMPACT_QUESTION,
    REASON,
    Data,
    benefit,
    method,
    question,
    risk,
    rule,
    signal,
)

PLACE = Place("cases/some.yaml", 7)
UNDER = method(
    [
        question("owing", worse="yes"),
        IMPACT_QUESTION,
        question("praised"),
        question("stage", "choice", options="new old"),
        question("secret", asks=["board"]),
    ],
    risks=[
        risk("harm", [signal("owing")], [signal("impact_known", curve={0: 1, 4: 5})]),
        risk("other", [signal("praised", levels={"yes": 1, "no": 2})], [signal("owing")]),
    ],
    benefits=[benefit("good", signal("praised", levels={"no": 0, "yes": 100}))],
    rules=[rule("owes", "owing"), rule("is_new", "stage == new"), rule("hidden", "secret")],
    actions=[
        {
            "id": "pay", "title": "Pay", "text": "Pay.", "who": "mutual", "effort": "small",
            "effects": [{"factor": "harm", "side": "likelihood", "by": 2, "reason": REASON}],
        }
    ],
)  # fmt: skip
ANSWERS = {"owing": "yes", "impact_known": 3, "praised": "yes"}


class Placed(NamedTuple):
    """An author's case and its place."""

    case: AuthorCase
    place: Place


def authored(expect: Data | None = None, **more: object) -> AuthorCase:
    """An author's case on the small method."""
    given = {
        "title": "A case",
        "perspective": "commissioner",
        "date": DAY,
        "answers": ANSWERS,
        "expect": expect or {},
        "why": REASON,
        **more,
    }
    return AuthorCase.model_validate(given)


def faults(*cases: AuthorCase) -> list[tuple[str, str]]:
    """What the checks say, each with the path inside the case."""
    issues = check_author_cases(UNDER, [Placed(one, PLACE) for one in cases])
    assert all(issue.remedy and (issue.place.file, issue.place.line) == PLACE[:2] for issue in issues)
    return [(issue.place.path, issue.what) for issue in issues if issue.severity == "error"]


def test_a_case_in_order_has_no_faults() -> None:
    assert faults(authored({"ratings": {"harm": ["extreme"]}})) == []


@pytest.mark.parametrize(
    ("given", "path", "what"),
    [
        ({"evidence": {"owning": "audited"}}, "evidence", "'owning' is not a question"),
        ({"expect": {"ratings": {"harn": ["low"]}}}, "expect.ratings", "'harn' is not a risk"),
        ({"expect": {"possible": {"good": ["low"]}}}, "expect.possible", "'good' is not a risk"),
        ({"expect": {"not_rated": {"harn": ["low"]}}}, "expect.not_rated", "'harn' is not a risk"),
        ({"expect": {"top_risks": {"of": 1, "include": ["x"]}}}, "expect.top_risks", "'x' is not a risk"),
        ({"expect": {"benefits": {"harm": ["weak"]}}}, "expect.benefits", "'harm' is not a benefit"),
        ({"expect": {"findings": ["ows"]}}, "expect.findings", "'ows' is not a rule"),
        ({"expect": {"no_findings": ["ows"]}}, "expect.no_findings", "'ows' is not a rule"),
        ({"expect": {"verdict": ["go"]}}, "expect.verdict", "'go' is not a row"),
        (
            {"compare": {"answers": {}, "lower": ["x"]}, "expect": {"findings": ["owes"]}},
            "compare",
            "'x' is not a risk or benefit",
        ),
        ({"expect": {}}, "expect", "expects nothing"),
    ],
)
def test_a_name_that_leads_nowhere_is_found(given: dict[str, Any], path: str, what: str) -> None:
    expect = {"findings": ["owes"]}
    found = faults(authored(**{"expect": expect, **given}))
    assert [where for where, _ in found] == [path]
    assert what in found[0][1]


def test_an_answer_to_a_question_that_is_not_there_is_found() -> None:
    ((path, _),) = faults(authored({"findings": ["owes"]}, answers={**ANSWERS, "owning": "yes"}))
    assert path == "answers.owning"


def test_an_answer_that_does_not_fit_is_found() -> None:
    ((path, _),) = faults(authored({"findings": ["owes"]}, answers={**ANSWERS, "stage": "middling"}))
    assert path == "answers.stage"


def test_an_answer_of_a_comparison_is_looked_at_too() -> None:
    compare = {"answers": {"stage": "middling"}, "unchanged": ["harm"]}
    ((path, _),) = faults(authored(compare=compare))
    assert path == "compare.answers.stage"


def test_two_cases_with_one_title_are_found() -> None:
    one = authored({"findings": ["owes"]})
    ((path, what),) = faults(one, one)
    assert path == "title"
    assert "Two" in what
