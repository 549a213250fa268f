"""The fields of one question: its answer, why there is none, what it rests on; each checked when typed."""

from xlsxwriter.format import Format

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.question import NUMERIC, Question
from mutualrisk.engine.spreadsheet.entries import (
    DOES_NOT_APPLY,
    NO,
    NOT_KNOWN,
    YES,
)
from mutualrisk.engine.words import UNIT_OF_KIND
from mutualrisk.reports.questionnaire_book import places, prompts
from mutualrisk.reports.questionnaire_book.looks import Looks
from mutualrisk.reports.questionnaire_book.places import Places
from mutualrisk.reports.questionnaire_book.plan import Plan
from mutualrisk.reports.questionnaire_book.prompts import Prompt
from mutualrisk.reports.workbook.dress import LiveSheet
from mutualrisk.reports.workbook.safe import legal

MOST_MESSAGE = 250
"""Characters that a message beside a field may have."""
UNITS = {"money": "£", "percent": "%", "months": "months"}
AN_OPTION = Prompt(
    {"validate": "list", "source": [YES, NO]}, "Yes where it holds; else leave it empty.", "Choose Yes or No."
)
BESIDE = (
    places.NO, places.STATE, places.LOW, places.HIGH, places.UNIT, places.INSTEAD, places.NOTE,
    places.EVIDENCE, places.PAGE, places.WHY,
)  # fmt: skip
"""The columns that stay empty in the row of an option."""


class AnswerFields:
    """Writes the fields of questions into their sheet."""

    def __init__(self, made: LiveSheet, plan: Plan, at: Places, looks: Looks) -> None:
        """Take the sheet and what is filled in already."""
        self.made, self.plan, self.at, self.looks = made, plan, at, looks

    def question(self, question: Question) -> None:
        """Write the fields of a question's own row."""
        row, answer = self.at.rows[question.id] - 1, self.plan.answers.get(question.id)
        self._answer(row, question, answer)
        instead = _instead(answer)
        self._put(row, places.INSTEAD, instead, self.looks.aside("open"))
        self._check(row, places.INSTEAD, question, prompts.of_instead(question))
        reason = (answer.not_applicable or "") if answer else ""
        self._put(row, places.NOTE, reason, self.looks.aside("open"))
        for column in (places.EVIDENCE, places.PAGE):
            self.made.write_blank(row, column, None, self.looks.aside("open"))
        if question in self.plan.movers:
            self._said(row, question, instead or _value(question, answer, self.at))

    def option(self, question: Question, number: int, id_: str) -> None:
        """Write the fields of one option of several."""
        answer = self.plan.answers.get(question.id)
        row = self.at.rows[question.id] - 1 + number
        for column in BESIDE:
            self.made.write_blank(row, column, None, self.looks.plain)
        chosen = answer is not None and isinstance(answer.value, tuple) and id_ in answer.value
        self._put(row, places.ANSWER, YES if chosen else "", self.looks.field("open"))
        self._check(row, places.ANSWER, question, AN_OPTION)

    # -- one row

    def _answer(self, row: int, question: Question, answer: Answer | None) -> None:
        if question.type in NUMERIC:
            field = self.looks.field(UNIT_OF_KIND[question.type])
            ends = (answer.low, answer.high) if answer else (None, None)
            for column, end in zip((places.LOW, places.HIGH), ends, strict=True):
                self._put(row, column, "" if end is None else end, field)
                self._check(row, column, question, prompts.of_end(question, self.at, column))
            self.made.write_string(row, places.UNIT, UNITS.get(question.type, ""), self.looks.unit)
        else:
            field = self.looks.field("date" if question.type == "date" else "text")
            self.made.merge_range(row, places.ANSWER, row, places.UNIT, "", field)
        self._put(row, places.ANSWER, _value(question, answer, self.at), field)
        self._check(row, places.ANSWER, question, prompts.of_answer(question, self.at))

    def _said(self, row: int, question: Question, value: float | str) -> None:
        """What is answered, or why not, in one cell that the branching reads."""
        instead, answer = (self.at.at(column, question.id) for column in (places.INSTEAD, places.ANSWER))
        text = f'IF({instead}<>"",{instead},IF({answer}="","",{answer}))'
        self.made.write_live(row, places.SAID, text, self.looks.id, value)

    def _put(self, row: int, column: int, value: float | str, made: Format) -> None:
        if value == "":
            self.made.write_blank(row, column, None, made)
        elif isinstance(value, str):
            self.made.write_string(row, column, legal(value), self.looks.kept(made, value))
        else:
            self.made.write_number(row, column, value, made)

    def _check(self, row: int, column: int, question: Question, prompt: Prompt) -> None:
        """What is checked, and said beside the field."""
        rule = {
            **prompt.rule,
            "input_title": self.plan.numbers[question.id],
            "input_message": legal(prompt.says)[:MOST_MESSAGE],
        }
        if rule["validate"] != "any":
            refusal = legal(prompt.refusal)[:MOST_MESSAGE]
            rule |= {"error_title": "This cannot be read", "error_message": refusal}
        self.made.data_validation(row, column, row, column, rule)


def _instead(answer: Answer | None) -> str:
    """The words in place of an answer."""
    if answer is None or answer.state not in ("not_known", "not_applicable"):
        return ""
    return NOT_KNOWN if answer.not_known else DOES_NOT_APPLY


def _value(question: Question, answer: Answer | None, at: Places) -> float | str:
    """What stands in the field of the answer; nothing where there is no exact one."""
    if answer is None or answer.state != "value":
        return ""
    return at.options.entered(question, answer)
