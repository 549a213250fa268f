"""Ranges that are being typed: no answer before both ends are there, and drafts of the session until then."""

from collections.abc import Callable

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.question import Question
from mutualrisk.engine import answers
from mutualrisk.engine.words import UNIT_OF_KIND, amount
from mutualrisk.ui.drafts import Draft
from mutualrisk.ui.questions.fault_words import not_a_number
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets import number_text

ENDS = ("low", "high")
SAID = ("value", "low", "high")
"""What a range stands in the place of; a note says nothing against it."""
UNANSWERED = Answer(not_known=True)


def draft(session: Session, question: str, ends: tuple[str, str], label: str) -> None:
    """Hold what stands in the two ends, or nothing any more where both are empty."""
    now = said_now(session, question, *SAID)
    for name, text in zip(ENDS, ends, strict=True):
        held = Draft(text, label, "questions", f"question:{question}", session.assessment.id)
        session.drafts.put(f"{_owner(session, question)}.{name}", held, now)


def said_now(session: Session, question: str, *parts: str) -> Callable[[], object]:
    """Gives parts of the answer of the assessment that is shown now, whichever is shown later."""
    id_ = session.assessment.id

    def now() -> object:
        mine = next(one for one in session.case.assessments if one.id == id_)
        found = answers.answers(session.case, mine).get(question, UNANSWERED)
        return tuple(getattr(found, part) for part in parts)

    return now


def ends(session: Session, question: str) -> tuple[str, str]:
    """What stands in the two ends of a range that cannot be kept yet."""
    low, high = session.drafts.texts(_owner(session, question), ENDS).values()
    return low, high


def fault(question: Question, answer: Answer | None, low: str, high: str) -> str:
    """Why a range cannot be kept; "" while somebody may be about to type its other end for the first time."""
    numbers = number_text.read(low), number_text.read(high)
    for text, number in zip((low, high), numbers, strict=True):
        if text.strip() and number is None:
            return not_a_number(question, text)
    if numbers[0] is None or numbers[1] is None:
        is_cut = answer is not None and answer.state == "range" and any((low, high))
        return (
            translate("Faults", "A range needs both ends. Until then the one before counts.")
            if is_cut
            else ""
        )
    words = translate(
        "Faults", "A range goes from the lower number to the higher: {low} is more than {high}."
    )
    return words.format(low=number_text.written(numbers[0]), high=number_text.written(numbers[1]))


def still_counts(question: Question, answer: Answer | None) -> str:
    """Which single value counts while a range is given instead, as its field no longer shows it."""
    if answer is None or not isinstance(answer.value, int | float):
        return ""
    words = translate("Ranges", "Until both ends are there, {value} counts.")
    return words.format(value=amount(answer.value, UNIT_OF_KIND[question.type]))


def _owner(session: Session, question: str) -> str:
    return f"range.{session.assessment.id}.{question}"
