"""What is said beside a field of a questionnaire, what is refused there, and how that is said."""

from typing import Any, NamedTuple

from mutualrisk.domain.question import NUMERIC, Question
from mutualrisk.engine.spreadsheet.entries import DOES_NOT_APPLY, NO, NONE_OF_THESE, NOT_KNOWN, YES
from mutualrisk.engine.words import UNIT_OF_KIND, amount
from mutualrisk.reports.questionnaire_book import places
from mutualrisk.reports.questionnaire_book.places import Places
from mutualrisk.reports.questionnaire_book.states import limits

FAR = 1e9
"""A bound beyond this helps nobody to answer."""
KINDS = {
    "money": "Whole pounds: 1250000, not 1.25m",
    "number": "A number",
    "percent": "Per cent: 45 for 45%",
    "months": "Months, in figures",
}


class Prompt(NamedTuple):
    """What the workbook checks, what it says beforehand, and what it says when it refuses."""

    rule: dict[str, Any]
    says: str
    refusal: str = ""


def of_answer(question: Question, at: Places) -> Prompt:
    """The prompt of the field for the answer itself."""
    cell = f"{at.at(places.ANSWER, question.id)}"
    match question.type:
        case "choice":
            listed = {"validate": "list", "source": f"={at.options.answers[question.id]}"}
            return Prompt(listed, "Choose from the list.", "Choose one of the answers in the list.")
        case "yes_no":
            return Prompt({"validate": "list", "source": [YES, NO]}, "Choose Yes or No.", "Choose Yes or No.")
        case "choices":
            none = {"validate": "list", "source": [NONE_OF_THESE]}
            says = "Choose Yes for each line below that holds; or here: None of these."
            return Prompt(none, says, "Choose Yes beside the lines below, or None of these here.")
        case "text":
            return Prompt({"validate": "any"}, "A few sentences in your own words.")
        case "date":
            rule = {
                "validate": "custom",
                "value": f"=AND(ISNUMBER({cell}),{','.join(limits(question, cell))})",
            }
            return Prompt(rule, "A day, such as 31/03/2025.", "Write a day, such as 31/03/2025.")
    return _number(question, cell, "If you know it only roughly, leave this empty and give two ends.")


def of_end(question: Question, at: Places, column: int) -> Prompt:
    """The prompt of one end of a range."""
    which = "The least it may be." if column == places.LOW else "The most it may be."
    return _number(
        question, at.at(column, question.id), f"Only where the number is not known exactly. {which}"
    )


def of_instead(question: Question) -> Prompt:
    """The prompt of the field that says why there is no answer."""
    words, says = [NOT_KNOWN], f"{NOT_KNOWN}: you cannot find out."
    if question.not_applicable:
        words, says = [NOT_KNOWN, DOES_NOT_APPLY], f"{says} {DOES_NOT_APPLY}: say why in the note."
    refusal = "Choose one of the words in the list, or leave it empty."
    return Prompt({"validate": "list", "source": words}, says, refusal)


def _number(question: Question, cell: str, more: str) -> Prompt:
    rule = {
        "validate": "custom",
        "value": f"=AND({','.join((f'ISNUMBER({cell})', *limits(question, cell)))})",
    }
    says = f"{KINDS[question.type]}{_bounds(question)}."
    return Prompt(rule, f"{says} {more}", f"{says} Without words, signs or letters.")


def _bounds(question: Question) -> str:
    if question.type not in NUMERIC:
        return ""
    unit = UNIT_OF_KIND[question.type]
    ends = (("from", question.minimum), ("to", question.maximum))
    told = [f"{word} {amount(end, unit)}" for word, end in ends if end is not None and abs(end) < FAR]
    return f", {' '.join(told)}" if told else ""
