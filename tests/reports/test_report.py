"""The neutral content: everything is in it once, and points at what is there."""

import pytest

from mutualrisk.domain.value import PERSPECTIVES, Perspective
from mutualrisk.reports.report import report
from tests import small_method as small
from tests.reports import reading, rich_case
from tests.reports.rich_case import CANARIES, FOUND, HIDDEN, rich

FULL = (
    "about",
    "verdict",
    "risks",
    "benefits",
    "findings",
    "next",
    "answers",
    "evidence",
    "measures",
    "references",
    "method",
)


def test_every_note_answer_evidence_action_and_finding_stands_once_in_the_full_report() -> None:
    words = "\n".join(run.text for run in reading.runs(report(rich()), *FULL))
    assert {mark: reading.count(mark, words) for mark in (*CANARIES, *FOUND)} == dict.fromkeys(
        (*CANARIES, *FOUND), 1
    )


def test_what_belongs_to_another_assessment_is_nowhere() -> None:
    words = "\n".join(run.text for run in reading.runs(report(rich())))
    assert [mark for mark in HIDDEN if mark in words] == []


@pytest.mark.parametrize("perspective", PERSPECTIVES)
def test_every_pointer_leads_somewhere(perspective: Perspective) -> None:
    document = report(rich(perspective))
    assert reading.pointers(document) <= reading.anchors(document)


def test_each_question_has_one_row_in_the_order_of_the_questionnaire() -> None:
    document = report(rich())
    words = [run.text for run in reading.runs(document, "answers")]
    numbers = [word for word in words if word.startswith("Q") and word[1:].isdigit()]
    assert numbers == [f"Q{n}" for n in range(1, 10)]
    assert words.index("What of contract_value?") < words.index("What of turnover?")


def test_answers_read_as_they_were_given() -> None:
    words = [run.text for run in reading.runs(report(rich()), "answers")]
    expected = {
        "£12,345,678",
        "Between £1,000,000 and £2,000,000",
        "Some papers",
        "Does not apply: Canary10 reason",
        "Not known",
        "29 February 2020",
        "North; South",
    }
    assert expected <= set(words)


def test_a_proof_adds_up_to_its_level_as_printed() -> None:
    for explanation in rich().explanations.values():
        for side in explanation.sides:
            parts = [float(part.shown.replace("−", "-")) for part in side.parts]
            assert sum(parts) == pytest.approx(float(side.shown))


def test_an_empty_assessment_makes_a_report_that_says_so() -> None:
    document = report(rich(answers={}, actions=[]))
    words = " ".join(run.text for run in reading.runs(document))
    assert "Not answered" in words
    assert "nothing can be said yet" in words


def test_a_method_without_benefits_or_sources_makes_a_report() -> None:
    bare = small.method(
        [small.question("flag")],
        risks=[small.risk("harm", [small.signal("flag")], [small.signal("flag")])],
    )
    case, _ = small.case({"flag": "yes"})
    words = " ".join(run.text for run in reading.runs(report(rich_case.judged(bare, case))))
    assert "No benefit was assessed." in words
    assert "No evidence is recorded." in words
    assert "No rule of the method found anything to report." in words


def test_rating_words_say_what_is_not_excluded() -> None:
    words = [run.text for run in reading.runs(report(rich()), "risks")]
    assert any("not excluded" in word for word in words)


def test_what_nobody_has_confirmed_is_said_beside_the_verdict_and_listed() -> None:
    words = " ".join(run.text for run in reading.runs(report(rich())))
    assert "One answer was read from files and not yet confirmed by a person." in words
    steps = [run.text for run in reading.runs(report(rich()), "next")]
    assert "Read from files, to be confirmed" in steps
    assert steps[steps.index("Read from files, to be confirmed") + 2] == "Q4"
    confirmed = report(rich(answers={"papers": {"value": "some", "origin": "a file"}}))
    assert "confirmed" not in " ".join(run.text for run in reading.runs(confirmed))
