"""The sheet of questions: each with its guidance, room for its answer, and where it stands."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from xlsxwriter.worksheet import Worksheet

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.question import NUMERIC, Question, Section
from mutualrisk.domain.value import worded
from mutualrisk.engine.spreadsheet import columns_of_answers as titles
from mutualrisk.engine.spreadsheet.entries import DOES_NOT_APPLY, FIRST_SERIAL, NO, NONE_OF_THESE, NOT_KNOWN, YES
from mutualrisk.engine.words import UNIT_OF_KIND
from mutualrisk.reports.questionnaire_book import places, states
from mutualrisk.reports.questionnaire_book.looks import Looks
from mutualrisk.reports.questionnaire_book.places import COLUMNS, FIRST_ROW, Places, below
from mutualrisk.reports.questionnaire_book.plan import VOICE, Plan
from mutualrisk.reports.questionnaire_book.prompts import Prompt, of_answer, of_end
from mutualrisk.reports.questionnaire_book.states import NOT_ASKED, States
from mutualrisk.reports.workbook import look
from mutualrisk.reports.workbook.dress import LiveSheet
from mutualrisk.reports.workbook.safe import legal

TITLE = "Questions"
ABOUT = (
    "Fill in the framed fields. “We” and “our” mean your organisation. Grey rows are not asked as things stand. "
    "A number that is known roughly has two ends: or at least, and at most."
)
SMALL_LINE = 12.8
"""The height of a line of guidance."""
TEXT_LINES = 6
"""Lines of room for a text."""
MOST_MESSAGE, MOST_TITLE = 250, 32
"""Characters that a message beside a field may have, and its title."""
UNITS = {"money": "£", "percent": "%", "months": "months", "date": ""}


class QuestionSheet:
    """Writes the sheet."""

    def __init__(self, plan: Plan, at: Places, said: States, looks: Looks) -> None:
        """Take what is asked and where."""
        self.plan, self.at, self.states, self.looks = plan, at, said, looks
        self.made: LiveSheet = looks.sheet(places.QUESTIONS)
        self._numbers_by_row = {row: plan.numbers[id_] for id_, row in at.rows.items()}

    def write(self) -> None:
        """Write all rows."""
        self._head()
        for section in self.plan.program.method.sections:
            if section.id in self.at.parts:
                self._part(section)
        self._settings()

    def _head(self) -> None:
        made, looks = self.made, self.looks
        made.write_string(0, 0, TITLE, looks.title)
        made.write_string(1, 0, ABOUT, looks.about)
        for number, (title, width) in enumerate(COLUMNS):
            made.set_column(number, number, width, None, {"hidden": number == places.SAID})
            if title:
                made.write_string(FIRST_ROW - 2, number, title, looks.header)
        made.set_row(FIRST_ROW - 2, look.height(COLUMNS))

    def _part(self, section: Section) -> None:
        row = self.at.parts[section.id][0] - 1
        intro = " ".join(worded(section.intro, VOICE).split())
        title = legal(" ".join(worded(section.title, VOICE).split()))
        for column in range(places.ID + 1):
            self.made.write_blank(row, column, None, self.looks.band)
        self.made.merge_range(row, places.NO, row, places.QUESTION, title, self.looks.band)
        self.made.merge_range(row, places.ANSWER, row, places.WHY, legal(intro), self.looks.band_intro)
        self.made.set_row(row, max(look.height([(intro, 180)]), 26))
        for question in self.plan.questions:
            if question.section == section.id:
                self._question(question)

    # -- one question

    def _question(self, question: Question) -> None:
        made, row = self.made, self.at.rows[question.id] - 1
        looks, answer = self.looks, self.plan.answers.get(question.id)
        state = self.states.of(question)
        made.write_string(row, places.NO, self.plan.numbers[question.id], looks.number)
        made.write_live(row, places.STATE, state.text, looks.state, state.value)
        self._asks(row, question)
        self._answer(row, question, answer)
        self._instead(row, question, answer)
        made.write_blank(row, places.EVIDENCE, None, looks.aside("open"))
        made.write_blank(row, places.PAGE, None, looks.aside("open"))
        made.write_string(row, places.WHY, legal(_words(question.why)), looks.why)
        made.write_string(row, places.ID, question.id, looks.id)
        if question in self.plan.movers:
            self._said(row, question)
        made.set_row(row, self._height(question))
        for under, (id_, option) in enumerate(question.options.items() if below(question) else (), 1):
            self._option(row + under, question, id_, chosen=bool(answer) and id_ in _chosen(answer))
            hint = f" ({_words(option.hint)})" if option.hint else ""
            made.write_string(row + under, places.QUESTION, legal(f"{self.at.options.label(question.id, under - 1)}{hint}"), looks.option)
        self._grey(row, question)

    def _asks(self, row: int, question: Question) -> None:
        looks = self.looks
        guide = [text for text in _guidance(question) if text]
        if not guide:
            self.made.write_string(row, places.QUESTION, legal(_words(question.text)), looks.asks)
            return
        parts: list[Any] = [looks.strong, legal(_words(question.text)), looks.quiet, legal("\n" + "\n".join(guide))]
        self.made.write_rich_string(row, places.QUESTION, *parts, looks.asks)

    def _answer(self, row: int, question: Question, answer: Answer | None) -> None:
        made, unit = self.made, UNIT_OF_KIND.get(question.type, "open")
        field = self.looks.field("text" if question.type in ("text", "choice") else unit)
        value = self._value(question, answer)
        if question.type in NUMERIC:
            self._numbers(row, question, answer)
        else:
            made.merge_range(row, places.ANSWER, row, places.UNIT, "", field)
        self._put(row, places.ANSWER, value, field)
        self._check(row, places.ANSWER, of_answer(question, self.at, self.plan))

    def _numbers(self, row: int, question: Question, answer: Answer | None) -> None:
        field = self.looks.field(UNIT_OF_KIND[question.type])
        for column, value in ((places.LOW, answer.low if answer else None), (places.HIGH, answer.high if answer else None)):
            self._put(row, column, "" if value is None else value, field)
            self._check(row, column, of_end(question, self.at, column))
        self.made.write_string(row, places.UNIT, UNITS.get(question.type, ""), self.looks.unit)

    def _value(self, question: Question, answer: Answer | None) -> float | str:
        if answer is None or answer.state != "value":
            return ""
        match question.type:
            case "choice":
                return self.at.options.label(question.id, list(question.options).index(str(answer.value)))
            case "yes_no":
                return YES if answer.value == "yes" else NO
            case "choices":
                return "" if answer.value else NONE_OF_THESE
            case "date":
                return date.fromisoformat(str(answer.value)).toordinal() - FIRST_SERIAL
        return answer.value if isinstance(answer.value, float) else str(answer.value)

    def _instead(self, row: int, question: Question, answer: Answer | None) -> None:
        said = ""
        if answer is not None and answer.state in ("not_known", "not_applicable"):
            said = NOT_KNOWN if answer.not_known else DOES_NOT_APPLY
        self._put(row, places.INSTEAD, said, self.looks.aside("open"))
        words = [NOT_KNOWN, DOES_NOT_APPLY] if question.not_applicable else [NOT_KNOWN]
        why = f"{NOT_KNOWN}: you cannot find out."
        if question.not_applicable:
            why += f" {DOES_NOT_APPLY}: say why in the note."
        rule = {"validate": "list", "source": words}
        self._check(row, places.INSTEAD, Prompt(rule, why, "Choose one of the words in the list, or leave it empty."))
        note = (answer.not_applicable or "") if answer else ""
        self._put(row, places.NOTE, legal(note), self.looks.aside("open"))

    def _option(self, row: int, question: Question, id_: str, *, chosen: bool) -> None:
        made, looks = self.made, self.looks
        for column in (places.NO, places.STATE, places.LOW, places.HIGH, places.UNIT, places.INSTEAD,
                       places.NOTE, places.EVIDENCE, places.PAGE, places.WHY):  # fmt: skip
            made.write_blank(row, column, None, looks.plain)
        self._put(row, places.ANSWER, YES if chosen else "", looks.field("open"))
        rule = {"validate": "list", "source": [YES, NO]}
        self._check(row, places.ANSWER, Prompt(rule, "Yes where it holds; else leave it empty.", "Choose Yes or No."))
        made.write_string(row, places.ID, f"{question.id}.{id_}", looks.id)

    def _said(self, row: int, question: Question) -> None:
        """What is answered, or why not, in one cell that the branching reads."""
        instead, answer = (self.at.at(column, question.id) for column in (places.INSTEAD, places.ANSWER))
        given = self.plan.answers.get(question.id)
        value = self._value(question, given)
        if given is not None and given.state in ("not_known", "not_applicable"):
            value = NOT_KNOWN if given.not_known else DOES_NOT_APPLY
        text = f'IF({instead}<>"",{instead},IF({answer}="","",{answer}))'
        self.made.write_live(row, places.SAID, text, self.looks.id, value)

    def _put(self, row: int, column: int, value: float | str, made: Any) -> None:
        if value == "":
            self.made.write_blank(row, column, None, made)
        elif isinstance(value, str):
            self.made.write_string(row, column, legal(value), self.looks.kept(made, value))
        else:
            self.made.write_number(row, column, value, made)

    def _check(self, row: int, column: int, prompt: Prompt) -> None:
        """What is checked, and said beside the field."""
        title = self._numbers_by_row.get(row + 1, "This line")
        rule = {**prompt.rule, "input_title": title[:MOST_TITLE], "input_message": legal(prompt.says)[:MOST_MESSAGE]}
        if rule["validate"] != "any":
            rule |= {"error_title": "This cannot be read", "error_message": legal(prompt.refusal)[:MOST_MESSAGE]}
        self.made.data_validation(row, column, row, column, rule)

    def _height(self, question: Question) -> float:
        asks = _lines(_words(question.text), places.QUESTION, 0.95)
        guide = sum(_lines(text, places.QUESTION, 1.12) for text in _guidance(question))
        why = _lines(_words(question.why), places.WHY, 1.12) * SMALL_LINE
        state = 0.0
        if question.id in self.states.asked:
            state = _lines(self.states.reason(question), places.STATE, 1.05) * SMALL_LINE
        room = TEXT_LINES * look.LINE if question.type == "text" else 0.0
        return look.AIR + max(asks * look.LINE + guide * SMALL_LINE, why, state, room)

    def _grey(self, row: int, question: Question) -> None:
        """Grey the rows of a question that is not asked, and mark what it says of its answer."""
        state = f"$B${row + 1}"
        if question.id in self.states.asked:
            rule = {"type": "formula", "criteria": f'=LEFT({state},{len(NOT_ASKED)})="{NOT_ASKED}"', "format": self.looks.grey, "stop_if_true": True}
            self.made.conditional_format(row, 0, row + below(question), places.WHY, rule)
        for words, made in ((states.TO_DO, self.looks.to_do), (states.CHECK, self.looks.check)):
            rule = {"type": "formula", "criteria": f'=LEFT({state},{len(words)})="{words}"', "format": made}
            self.made.conditional_format(row, places.STATE, row, places.STATE, rule)

    def _settings(self) -> None:
        made = self.made
        made.freeze_panes(FIRST_ROW - 1, places.ANSWER)
        made.repeat_rows(FIRST_ROW - 2)
        made.print_area(0, 0, self.at.last - 1, places.PAGE)
        made.set_landscape()
        self.looks.page(made)


def _lines(words: str, column: int, wide: float) -> int:
    """How many lines words take in a column, in a face so many times as narrow as the usual one."""
    return round((look.height([(words, COLUMNS[column][1] * wide)]) - look.AIR) / look.LINE)


def _guidance(question: Question) -> Iterator[str]:
    hint, example = _words(question.hint), _words(question.example)
    if hint:
        yield hint
    if example:
        yield f"Example: {example}"


def _words(wording: Any) -> str:
    return " ".join(worded(wording, VOICE).split())


def _chosen(answer: Answer | None) -> tuple[str, ...]:
    return answer.value if answer is not None and isinstance(answer.value, tuple) else ()
