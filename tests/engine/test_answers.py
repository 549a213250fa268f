"""How answers are held, and which of them may be relied on."""

import pytest

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Evidence
from mutualrisk.domain.method import EvidenceRule
from mutualrisk.domain.question import Question
from mutualrisk.engine.answers import FIRST_DAY, LAST_DAY, absent, grade_at, held, unknown
from mutualrisk.engine.answers import answers as all_answers
from mutualrisk.engine.ranges import ABSENT, EITHER, FALSE, TRUE, exact
from tests.small_method import (
    FIXED_IMPACT,
    IMPACT_QUESTION,
    REASON,
    Data,
    assessed,
    benefit,
    case,
    method,
    question,
    risk,
    signal,
    the_benefit,
    the_risk,
)  # fmt: skip

SHAPES = "round square oval"


@pytest.mark.parametrize(
    ("asked", "answer", "wanted"),
    [
        (question("a", "choice", options=SHAPES), "round", 0b0010),
        (question("a", "choice", options=SHAPES), "oval", 0b1000),
        (question("a", "choice", options=SHAPES), "not known", 0b1110),
        (question("a", "choice", options=SHAPES, not_applicable=True), None, 0b1111),
        (question("a", "choice", options=SHAPES), {"not_applicable": "-"}, 0b0001),
        (question("a"), "yes", TRUE),
        (question("a"), "no", FALSE),
        (question("a"), None, EITHER),
        (question("a", not_applicable=True), None, EITHER | ABSENT),
        (question("a"), {"not_applicable": "-"}, ABSENT),
        (question("a", "choices", options=SHAPES), ["round", "oval", "oval"], (0b1010, 0b1010, 0)),
        (question("a", "choices", options=SHAPES), [], (0, 0, 0)),
        (question("a", "choices", options=SHAPES), None, (0, 0b1110, 0)),
        (question("a", "choices", options=SHAPES, not_applicable=True), None, (0, 0b1110, 1)),
        (question("a", "choices", options=SHAPES), {"not_applicable": "-"}, None),
        (question("a", "money"), 12, exact(12)),
        (question("a", "money"), {"low": 1, "high": 3}, (1, 3, 0)),
        (question("a", "money"), None, (-1e15, 1e15, 0)),
        (question("a", "percent", minimum=0, maximum=100), None, (0, 100, 0)),
        (question("a", "months", minimum=0, not_applicable=True), None, (0, 1e15, 1)),
        (question("a", "number"), {"not_applicable": "-"}, None),
        (question("a", "date"), "1900-01-01", exact(FIRST_DAY)),
        (question("a", "date"), "2199-12-31", exact(LAST_DAY)),
        (question("a", "date"), None, (FIRST_DAY, LAST_DAY, 0)),
        (question("a", "date", not_applicable=True), None, (FIRST_DAY, LAST_DAY, 1)),
    ],
)
def test_an_answer_is_held_as_all_that_it_may_be(asked: Data, answer: object, wanted: object) -> None:
    given = None if answer is None else Answer.model_validate(answer)
    assert held(Question.model_validate(asked), given) == wanted


@pytest.mark.parametrize("kind", ["yes_no", "choices", "money", "date", "choice"])
def test_unanswered_is_held_as_not_known_and_wider_than_not_applicable(kind: str) -> None:
    asked = Question.model_validate(question("a", kind, options=SHAPES, not_applicable=True))
    assert held(asked, None) == held(asked, Answer(not_known=True)) == unknown(asked)
    assert held(asked, Answer(not_applicable="-")) == absent(asked) != unknown(asked)


# -- evidence


@pytest.mark.parametrize(
    ("grade", "written", "wanted"),
    [
        ("verified", "2026-03-01", 3),
        ("verified", None, 3),
        ("verified", "2027-03-01", 3),
        ("verified", "2024-09-02", 3),
        ("verified", "2024-08-30", 2),
        ("verified", "2023-02-28", 1),
        ("verified", "2000-01-01", 0),
        ("audited", "2024-08-30", 1),
        ("documented", "2024-08-30", 0),
        ("asserted", "2000-01-01", 0),
        ("asserted", None, 0),
    ],
)
def test_evidence_loses_a_grade_each_eighteen_months(grade: str, written: str | None, wanted: int) -> None:
    document = Evidence.model_validate({"id": "a", "title": "-", "grade": grade, "date": written})
    assert grade_at(document, "2026-03-01", EvidenceRule(reason=REASON)) == wanted


def test_a_period_is_over_on_its_last_day() -> None:
    document = Evidence(id="a", title="-", grade="verified", date="2022-03-01")
    four_years = EvidenceRule(months_per_grade=48, reason=REASON)
    assert [grade_at(document, day, four_years) for day in ("2026-02-28", "2026-03-01")] == [3, 2]


METHOD = method(
    [
        IMPACT_QUESTION,
        question("fire", not_applicable=True),
        question("joy"),
        question("ours", evidence="own"),
    ],
    risks=[
        risk("harm", [signal("fire")], FIXED_IMPACT),
        risk("own_part", [signal("ours")], [signal("ours")]),
    ],
    benefits=[benefit("good", signal("joy", levels={"no": 0, "yes": 80}))],
)
ANSWERS = {"impact_known": 2, "fire": "no", "joy": "yes", "ours": "no"}


def relied_on(cited: tuple[str, ...], grade: str, written: str = "2026-01-31") -> tuple[float, float, float]:
    """The evidenced score of the risk, where its answers rest on a document."""
    answers = {id_: {"value": value, "evidence": cited} for id_, value in ANSWERS.items()}
    evidence = [{"id": "paper", "title": "-", "grade": grade, "date": written}]
    found = the_risk(assessed(METHOD, answers, case={"evidence": evidence})).evidenced
    assert found is not None
    return (found.score.low, found.score.point, found.score.high)


def test_an_answer_counts_as_evidenced_from_documented_upwards() -> None:
    assert relied_on(("paper",), "documented") == (3, 3, 3)
    assert relied_on(("paper",), "verified") == (3, 3, 3)
    assert relied_on(("paper",), "asserted") == (1, 9, 25)
    assert relied_on((), "verified") == (1, 9, 25)
    assert relied_on(("lost",), "verified") == (1, 9, 25)
    assert relied_on(("lost", "paper"), "verified") == (3, 3, 3)
    assert relied_on(("paper",), "documented", "2020-01-01") == (1, 9, 25)


def test_what_is_claimed_without_a_document_is_a_point_and_what_is_evidenced_a_range() -> None:
    result = assessed(METHOD, ANSWERS)
    found = the_benefit(result)
    assert (found.claimed.span.low, found.claimed.span.high) == (80, 80)
    assert found.evidenced is not None
    assert (found.evidenced.span.low, found.evidenced.span.high) == (0, 80)
    assert found.reliance == 0
    assert the_risk(result).current.certain


def test_own_answers_and_what_does_not_apply_need_no_document() -> None:
    result = assessed(METHOD, {**ANSWERS, "fire": {"not_applicable": "stone"}})
    own = the_risk(result, "own_part")
    assert own.evidenced == own.current
    assert result.not_assessed == ("harm",)


def test_what_does_not_apply_is_relied_on_without_a_document() -> None:
    under = method(
        [question("a", evidence="own"), question("b", not_applicable=True)],
        benefits=[
            benefit(
                "good",
                signal("a", 50, levels={"no": 0, "yes": 80}),
                signal("b", 50, levels={"no": 0, "yes": 100}),
            )
        ],
    )
    found = the_benefit(assessed(under, {"a": "yes", "b": {"not_applicable": "none"}}))
    assert found.evidenced == found.claimed
    assert found.reliance == 80


def test_where_asserted_is_enough_every_answer_may_be_relied_on() -> None:
    lax = METHOD.model_copy(update={"evidence": EvidenceRule(relied_on_from="asserted", reason=REASON)})
    found = the_risk(assessed(lax, ANSWERS))
    assert found.evidenced == found.current


def test_a_benefit_of_which_nothing_can_be_relied_on_counts_for_nothing() -> None:
    under = method(
        [question("joy"), question("shown", not_applicable=True)],
        benefits=[benefit("good", signal("joy", levels={"no": 0, "yes": 80}, when="shown"))],
    )
    found = the_benefit(assessed(under, {"joy": "yes", "shown": "yes"}))
    assert found.evidenced is not None
    assert found.reliance == found.evidenced.span.low == 0


def test_the_assessments_answers_stand_before_the_contracts() -> None:
    shared = {"contract": {"answers": {"fire": "yes", "joy": "yes"}}}
    made, assessment = case({"joy": "no"}, case=shared)
    assert {id_: answer.value for id_, answer in all_answers(made, assessment).items()} == {
        "fire": "yes",
        "joy": "no",
    }
