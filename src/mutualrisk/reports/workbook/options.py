"""The sheet of lists: what may be chosen, for drop-downs and for formulas to find the choice in."""

from collections.abc import Iterator
from datetime import date

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.question import Question
from mutualrisk.domain.value import Perspective, worded
from mutualrisk.engine.spreadsheet.entries import (
    DOES_NOT_APPLY,
    FIRST_SERIAL,
    NO,
    NONE_OF_THESE,
    NOT_KNOWN,
    RESERVED,
    YES,
)
from mutualrisk.engine.spreadsheet.sheet import Sheet
from mutualrisk.reports.workbook.safe import legal

WORDS, SAID = 2, 3
COLUMNS = (("Question", 30), ("Option", 26), ("As offered", 70), ("As texts say it", 70))
ABOUT = "What may be chosen for each answer."


class Options:
    """The rows of all options of choices, and where the list of each question stands."""

    def __init__(self, questions: tuple[Question, ...], perspective: Perspective) -> None:
        """Write every option."""
        self.sheet = Sheet("Lists", ABOUT, *COLUMNS)
        self.labels: dict[str, tuple[str, ...]] = {}
        self.answers: dict[str, str] = {}
        """The cells of the options alone, as offered and as said, and those that a drop-down offers."""
        self.said: dict[str, str] = {}
        self.offered: dict[str, str] = {}
        for question in questions:
            if question.type in ("choice", "choices"):
                self._list(question, perspective)

    def label(self, question: str, place: int) -> str:
        """The words of an option."""
        return self.labels[question][place]

    def entered(self, question: Question, answer: Answer) -> float | str:
        """An exact answer as it stands in a field: an option by its words, a day by its number."""
        match question.type:
            case "choice":
                return self.label(question.id, list(question.options).index(str(answer.value)))
            case "yes_no":
                return YES if answer.value == "yes" else NO
            case "choices":
                return "" if answer.value else NONE_OF_THESE
            case "date":
                return date.fromisoformat(str(answer.value)).toordinal() - FIRST_SERIAL
        return answer.value if isinstance(answer.value, float) else str(answer.value)

    def _list(self, question: Question, perspective: Perspective) -> None:
        labels = self.labels[question.id] = tuple(_labels(question, perspective))
        first = self.sheet.next_row
        for (id_, option), words in zip(question.options.items(), labels, strict=True):
            self.sheet.add(question.id, id_, words, legal(worded(option.text, perspective)))
        last = self.sheet.next_row - 1
        self.answers[question.id] = self.sheet.span(WORDS, first, last)
        self.said[question.id] = self.sheet.span(SAID, first, last)
        if question.type == "choices":
            return
        self.sheet.add(question.id, "", NOT_KNOWN)
        if question.not_applicable:
            self.sheet.add(question.id, "", DOES_NOT_APPLY)
        self.offered[question.id] = self.sheet.span(WORDS, first, self.sheet.next_row - 1)


def _labels(question: Question, perspective: Perspective) -> Iterator[str]:
    """The options' words, each of its own, and none like what may be typed in place of an answer."""
    taken = {word.casefold() for word in (*RESERVED, "")} if question.type == "choice" else {""}
    for id_, option in question.options.items():
        words = legal(" ".join(worded(option.text, perspective).split())) or id_
        made, number = words, 1
        while made.casefold() in taken:
            number += 1
            made = f"{words} ({id_ if number == 2 else f'{id_} {number}'})"  # noqa: PLR2004 - the second of its name
        taken.add(made.casefold())
        yield made
