"""A case as large as a tender with many bidders makes it."""

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Assessment, Case, Evidence, MethodUsed, Organisation

ANSWERS = 200


def large_case(*, assessments: int = 36, evidence: int = 200) -> Case:
    """A case of twelve bidders with so many assessments among them, each with every question answered."""
    bidders = tuple(Organisation(id=f"bidder{number}", name=f"Bidder {number}") for number in range(12))
    return Case(
        method=MethodUsed(id="tiny", version="2026.1"),
        title="A large tender",
        organisations=bidders,
        assessments=tuple(_assessment(number) for number in range(assessments)),
        evidence=tuple(
            Evidence(id=f"d{number}", title=f"Document {number}", grade="documented", page="3")
            for number in range(evidence)
        ),
    )


def with_answer(case: Case, number: int, question: str, answer: Answer) -> Case:
    """The case with one answer of one assessment replaced."""
    changed = case.assessments[number]
    changed = changed.model_copy(update={"answers": {**changed.answers, question: answer}})
    rest = case.assessments
    return case.model_copy(update={"assessments": (*rest[:number], changed, *rest[number + 1 :])})


def _assessment(number: int) -> Assessment:
    answers = {
        f"q{question}": Answer(value=float(question), note="As the tender says.", evidence=("d1", "d2"))
        for question in range(ANSWERS)
    }
    return Assessment(
        id=f"a{number}",
        organisation=f"bidder{number % 12}",
        date="2026-03-01",
        assessor="Ann",
        perspective="commissioner",
        answers=answers,
    )
