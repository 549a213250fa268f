"""Answers as the engine holds them: exact, a range, or all that is possible."""

from collections.abc import Callable
from datetime import date
from typing import Any

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import EVIDENCE_GRADES, Assessment, Case, Evidence
from mutualrisk.domain.method import EvidenceRule
from mutualrisk.domain.question import Question
from mutualrisk.engine import ranges
from mutualrisk.engine.closures import NOT_APPLICABLE, Held

LARGEST = 1e15
Given = Any
"""A value as a case records it; the checks of the case have made sure that it fits its question."""
FIRST_DAY, LAST_DAY = date(1900, 1, 1).toordinal(), date(2199, 12, 31).toordinal()


def unknown(question: Question) -> Held:
    """All that the answer to ``question`` may turn out to be, "does not apply" included where it may."""
    gaps = int(question.not_applicable)
    match question.type:
        case "choice":
            every = sum(1 << (i + 1) for i in range(len(question.options)))
            return every | (NOT_APPLICABLE if gaps else 0)
        case "yes_no":
            return ranges.EITHER | (ranges.ABSENT if gaps else 0)
        case "choices":
            return (0, _every_option(question), gaps)
        case "date":
            return (float(FIRST_DAY), float(LAST_DAY), gaps)
        case _:
            low = -LARGEST if question.minimum is None else question.minimum
            return (low, LARGEST if question.maximum is None else question.maximum, gaps)


def _every_option(question: Question) -> int:
    return sum(1 << (i + 1) for i in range(len(question.options)))


def absent(question: Question) -> Held:
    """The answer that does not apply."""
    return {"choice": NOT_APPLICABLE, "yes_no": ranges.ABSENT}.get(question.type)


def held(question: Question, answer: Answer | None) -> Held:
    """An answer as the engine holds it. It must have passed the checks of the case."""
    state = "unanswered" if answer is None else answer.state
    if answer is None or state == "not_known":
        return unknown(question)
    if state == "not_applicable":
        return absent(question)
    if state == "range":
        return (answer.low, answer.high, 0)
    return reader(question)(answer.value)


def reader(question: Question) -> Callable[[Given], Held]:
    """Reads the values of a question: for whoever reads many, its kind is looked at once."""
    match question.type:
        case "choice":
            return _bits(question).__getitem__
        case "yes_no":
            return {"yes": ranges.TRUE, "no": ranges.FALSE}.__getitem__
        case "choices":
            bits = _bits(question)
            return lambda value: (chosen := sum(bits[option] for option in set(value)), chosen, 0)
        case "date":
            return lambda value: ranges.exact(float(date.fromisoformat(value).toordinal()))
        case _:
            return lambda value: (number := float(value), number, 0)


def _bits(question: Question) -> dict[str, int]:
    return {option: 1 << place for place, option in enumerate(question.options, 1)}


def answers(case: Case, assessment: Assessment) -> dict[str, Answer]:
    """The answers that count for one assessment: the contract's, then its own."""
    return {**case.contract.answers, **assessment.answers}


def grade_at(evidence: Evidence, when: str, rule: EvidenceRule) -> int:
    """The grade of a document on a day, as a place in EVIDENCE_GRADES: each period of age costs one grade.

    A document without a date keeps its grade; one from the future too.
    """
    grade = EVIDENCE_GRADES.index(evidence.grade)
    if evidence.date is None:
        return grade
    days = date.fromisoformat(when).toordinal() - date.fromisoformat(evidence.date).toordinal()
    lost = int(max(days, 0) / ranges.DAYS_IN_MONTH / rule.months_per_grade + ranges.EDGE)
    return max(grade - lost, 0)


def evidenced(
    given: dict[str, Answer], case: Case, assessment: Assessment, rule: EvidenceRule, own: frozenset[str]
) -> dict[str, Answer]:
    """The answers that may be relied on; the others count as not known. ``own`` answers need no document.

    It is ``given`` itself where all of them may be.
    """
    needed = EVIDENCE_GRADES.index(rule.relied_on_from)
    good = {item.id for item in case.evidence if grade_at(item, assessment.date, rule) >= needed}
    loose = {
        id_
        for id_, answer in given.items()
        if good.isdisjoint(answer.evidence) and id_ not in own and answer.state != "not_applicable"
    }
    if not loose or needed == 0:
        return given
    return {id_: answer for id_, answer in given.items() if id_ not in loose}
