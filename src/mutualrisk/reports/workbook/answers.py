"""The sheet of answers: where they are typed, each checked, with its state beside it."""

from datetime import date

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.question import NUMERIC, Question
from mutualrisk.domain.value import worded
from mutualrisk.engine.answers import FIRST_DAY, LAST_DAY
from mutualrisk.engine.spreadsheet import columns_of_answers as titles
from mutualrisk.engine.spreadsheet.entries import (
    DOES_NOT_APPLY,
    FIRST_SERIAL,
    NO,
    NONE_OF_THESE,
    NOT_KNOWN,
    YES,
    AnswerEntry,
)
from mutualrisk.engine.spreadsheet.inputs import Inputs
from mutualrisk.engine.spreadsheet.question_row import STATE
from mutualrisk.engine.spreadsheet.sheet import Content, Entry, Formula, Sheet
from mutualrisk.engine.spreadsheet.text import quoted
from mutualrisk.engine.words import UNIT_OF_KIND
from mutualrisk.reports import phrases
from mutualrisk.reports.content import Pointer
from mutualrisk.reports.material import Material
from mutualrisk.reports.workbook.options import Options

STATE_WORDS, ANSWER, LOW, HIGH, EVIDENCE, RELIED = 3, 4, 5, 6, 8, 9
COLUMNS = (
    (titles.NUMBER, 6), (titles.PART, 22), (titles.QUESTION, 44), (titles.STATE, 14), (titles.ANSWER, 34),
    (titles.AT_LEAST, 14), (titles.AT_MOST, 14), (titles.UNIT, 9), (titles.EVIDENCE, 11),
    (titles.RELIED, 9), (titles.NOTE, 36), ("Read from", 36), (titles.ID, 26),
)  # fmt: skip
ABOUT = (
    "Change an answer in a framed field, and every score follows. For a number that is known roughly, leave "
    "Answer empty and fill in both ends. Rows without a number are answers kept but not asked here."
)
DATE_ID = "Date of the assessment"


class Answers:
    """The rows of the questions. Their places are known before anything is written."""

    def __init__(self, material: Material, options: Options, relied_texts: "RelyText") -> None:
        """Give every question its row, and every option of several choices one below."""
        self.material, self.options = material, options
        self.relied_text = relied_texts
        self.sheet = Sheet("Answers", ABOUT, *COLUMNS)
        self.order = _in_order(material)
        self.rows: dict[str, int] = {}
        row = self.date_row = self.sheet.next_row
        for question in self.order:
            row += 1
            self.rows[question.id] = row
            row += len(question.options) if question.type == "choices" else 0

    @property
    def date(self) -> str:
        """Where the date of the assessment is typed."""
        return self.sheet.at(ANSWER, self.date_row)

    def entry(self, question: Question) -> AnswerEntry:
        """Where the answer to a question is typed."""
        row = self.rows[question.id]
        numeric = question.type in NUMERIC
        count = len(question.options) if question.type == "choices" else 0
        return AnswerEntry(
            answer=self.sheet.at(ANSWER, row),
            low=self.sheet.at(LOW, row) if numeric else "",
            high=self.sheet.at(HIGH, row) if numeric else "",
            relied="1" if question.id in self.material.program.own else f'{self.sheet.at(RELIED, row)}="yes"',
            labels=self.options.answers.get(question.id, ""),
            said=self.options.said.get(question.id, ""),
            options=tuple(self.sheet.at(ANSWER, row + 1 + place) for place in range(count)),
        )

    # -- rows

    def write(self, inputs: Inputs, relied: frozenset[str]) -> None:
        """Write all rows. ``relied`` are the questions whose evidence is good enough."""
        serial = date.fromisoformat(self.material.assessment.date).toordinal() - FIRST_SERIAL
        check = f"AND(ISNUMBER({self.date}),{self.date}>=2)"
        entry = Entry(serial, unit="date", check=check, prompt="The day on which the assessment is made.")
        self.sheet.add("", "", DATE_ID, "", entry, "", "", "", "", "", "", "", titles.DATE_ID)
        parts = {
            part.id: worded(part.title, self.material.perspective) for part in self.material.method.sections
        }
        for question in self.order:
            self._question(question, inputs, parts.get(question.section, ""), backed=question.id in relied)
        asked = set(self.rows)
        for id_ in sorted(set(self.material.answers) - asked):
            self._kept(id_)

    def _question(self, question: Question, inputs: Inputs, part: str, *, backed: bool) -> None:
        row, answer = self.rows[question.id], self.material.answers.get(question.id)
        number = self.material.numbers.get(f"question-{question.id}")
        unit = UNIT_OF_KIND.get(question.type, "")
        own = question.id in self.material.program.own
        relied: Content = (
            "own"
            if own
            else Formula(self.relied_text(self.sheet.at(EVIDENCE, row)), "yes" if backed else "no")
        )
        self.sheet.name_cell(f"{titles.NAME}{question.id}", ANSWER, row)
        low, high = self._range(question, answer, row)
        self.sheet.add(
            f"Q{number}" if number else "", part, self._text(question),
            self._state(question, answer, inputs, row),
            self._answer(question, answer, row), low, high, "" if unit == "date" else unit,
            Entry(self._evidence(answer), unit="open", prompt="The numbers of the evidence, such as E1, E3."),
            relied, _note(answer), answer.origin if answer else "", question.id,
        )  # fmt: skip
        if question.type == "choices":
            self._options(question, answer)

    def _text(self, question: Question) -> str:
        return " ".join(worded(question.text, self.material.perspective).split())

    def _state(self, question: Question, answer: Answer | None, inputs: Inputs, row: int) -> Formula:
        """The state of the answer in words, or that the question is not asked as things stand."""
        state = inputs.sheet.at(STATE, inputs.rows[question.id])
        at = self.sheet.at(ANSWER, row)
        answered = quoted("Answered")
        if question.type in NUMERIC:
            answered = f'IF(ISNUMBER({at}),"Answered","Range")'
        unread = (
            f'IF({at}="","Not answered",IF({at}={quoted(NOT_KNOWN)},{quoted(NOT_KNOWN)},"Not understood"))'
        )
        text = f"IF({state}=9,{quoted(DOES_NOT_APPLY)},IF({state}=1,{answered},{unread}))"
        shown = inputs.shown.get(question.id)
        if shown is not None:
            text = f'IF({shown}=0,"Not asked",{text})'
        words = STATES[answer.state] if answer else "Not answered"
        asked = {one.id for one in self.material.result.asked}
        return Formula(text, words if question.id in asked else "Not asked")

    # -- entries

    def _answer(self, question: Question, answer: Answer | None, row: int) -> Entry:
        at, prompt = self.sheet.at(ANSWER, row), _prompt(question)
        value = self._value(question, answer)
        unit = UNIT_OF_KIND.get(question.type, "open")
        match question.type:
            case "choice":
                return Entry(value, unit=unit, choices=self.options.offered[question.id], prompt=prompt)
            case "yes_no":
                return Entry(
                    value, unit=unit, choices=",".join((YES, NO, *_instead(question))), prompt=prompt
                )
            case "choices":
                return Entry(
                    value, unit=unit, choices=",".join((NONE_OF_THESE, *_instead(question))), prompt=prompt
                )
            case "text":
                return Entry(value, unit=unit)
        words = ",".join(f"{at}={quoted(word)}" for word in _instead(question))
        within = ",".join((f"ISNUMBER({at})", *_limits(question, at)))
        return Entry(value, unit=unit, check=f"OR(AND({within}),{words})", prompt=prompt)

    def _value(self, question: Question, answer: Answer | None) -> float | str:
        if answer is None or answer.state == "range":
            return ""
        if answer.state != "value":
            return NOT_KNOWN if answer.not_known else DOES_NOT_APPLY
        return self.options.entered(question, answer)

    def _range(self, question: Question, answer: Answer | None, row: int) -> tuple[Content, Content]:
        if question.type not in NUMERIC:
            return "", ""
        unit = UNIT_OF_KIND[question.type]
        values = (answer.low, answer.high) if answer else (None, None)
        ends: list[Content] = []
        for column, value in zip((LOW, HIGH), values, strict=True):
            at = self.sheet.at(column, row)
            check = ",".join((f"ISNUMBER({at})", *_limits(question, at)))
            ends.append(
                Entry(
                    "" if value is None else value, unit=unit, check=f"AND({check})", prompt=_prompt(question)
                )
            )
        return ends[0], ends[1]

    def _options(self, question: Question, answer: Answer | None) -> None:
        value = answer.value if answer is not None and isinstance(answer.value, tuple) else ()
        for place, id_ in enumerate(question.options):
            chosen = Entry(YES if id_ in value else "", unit="open", choices=f"{YES},{NO}")
            label = self.options.label(question.id, place)
            self.sheet.add(
                "", "", f"· {label}", "", chosen, "", "", "", "", "", "", "", f"{question.id}.{id_}"
            )

    def _evidence(self, answer: Answer | None) -> str:
        pointers = [self.material.pointer("evidence", id_) for id_ in (answer.evidence if answer else ())]
        return ", ".join(pointer.text for pointer in pointers if isinstance(pointer, Pointer))

    def _kept(self, id_: str) -> None:
        """An answer that is kept though nobody asks for it here."""
        question, answer = self.material.questions.get(id_), self.material.answers[id_]
        words = (
            phrases.answer_words(question, answer, self.material.perspective)
            if question
            else str(answer.value)
        )
        text = self._text(question) if question else id_
        evidence = self._evidence(answer)
        last = (_note(answer), answer.origin, id_)
        self.sheet.add("", "", text, "Kept, not asked", words, "", "", "", evidence, "", *last)


STATES = {"value": "Answered", "range": "Range", "not_known": NOT_KNOWN, "not_applicable": DOES_NOT_APPLY}


class RelyText:
    """Writes the formula that says whether the evidence of an answer is good enough."""

    def __init__(self, relied_from: str, tokens: str, counts: str) -> None:
        """Keep where the grade stands from which answers are relied on, and the columns of the evidence."""
        self.relied_from, self.tokens, self.counts = relied_from, tokens, counts

    def __call__(self, at: str) -> str:
        """The formula for one answer, whose evidence is listed in a cell."""
        found = (
            f'SUMPRODUCT({self.counts}*ISNUMBER(FIND({self.tokens}," "&{at}&",")))' if self.tokens else "0"
        )
        return f'IF({self.relied_from}<=0,"yes",IF({found}>0,"yes","no"))'


def _in_order(material: Material) -> tuple[Question, ...]:
    """The questions as the report numbers them, those that are hidden now in their places between."""
    return material.program.asked


def _instead(question: Question) -> tuple[str, ...]:
    """What may be typed in place of an answer."""
    return (NOT_KNOWN, DOES_NOT_APPLY) if question.not_applicable else (NOT_KNOWN,)


def _limits(question: Question, at: str) -> list[str]:
    least, most = question.minimum, question.maximum
    if question.type == "date":
        least, most = FIRST_DAY - FIRST_SERIAL, LAST_DAY - FIRST_SERIAL
    ends = ((">=", least), ("<=", most))
    return [f"{at}{sign}{end:.15g}" for sign, end in ends if end is not None]


def _prompt(question: Question) -> str:
    """What may be entered."""
    if question.type == "choices":
        return "Choose Yes for each option below that holds, or None of these here."
    words = f"Or: {phrases.listed(_instead(question), 'or')}."
    least, most = question.minimum, question.maximum
    if question.type not in NUMERIC or (least is None and most is None):
        return words
    ends = [f"{word} {end:,.10g}" for word, end in (("from", least), ("to", most)) if end is not None]
    return f"A number {' '.join(ends)}. {words}"


def _note(answer: Answer | None) -> str:
    if answer is None:
        return ""
    reason = f"Does not apply: {answer.not_applicable}" if answer.not_applicable else ""
    return "\n".join(part for part in (reason, answer.note) if part)
