"""The sheet that reads the answers: what each question holds, as answered and as evidenced."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.question import NUMERIC, Question
from mutualrisk.engine import answers
from mutualrisk.engine.closures import Environment, Held
from mutualrisk.engine.program import Program
from mutualrisk.engine.ranges import TRUE
from mutualrisk.engine.spreadsheet import arithmetic, logic
from mutualrisk.engine.spreadsheet.arithmetic import Facts, Number
from mutualrisk.engine.spreadsheet.entries import (
    DOES_NOT_APPLY,
    FIRST_SERIAL,
    NONE_OF_THESE,
    NOT_KNOWN,
    YES,
    AnswerEntry,
    Entries,
)
from mutualrisk.engine.spreadsheet.held import (
    Choice,
    Placed,
    Several,
    Shown,
    formulas,
    number_cells,
    shown_choice,
    shown_count,
    shown_number,
    shown_truth,
)
from mutualrisk.engine.spreadsheet.logic import SURE, Truth
from mutualrisk.engine.spreadsheet.sheet import Content, Formula, Sheet
from mutualrisk.engine.spreadsheet.text import ABSENT, all_of, any_of, flag, literal, quoted, when
from mutualrisk.engine.symbols import ASSESSMENT_DATE

STATE, LOW, HIGH, RELIED, OPEN, FIRST = 3, 4, 5, 6, 7, 8
"""Columns of the sheet."""
WIDTH = 3

COLUMNS = (
    ("Id", 26), ("Question", 44), ("Kind", 10), ("State", 8), ("Low or option", 14),
    ("High", 14), ("Relied on", 9), ("Still open", 9),
    ("As answered: low, option or yes", 16), ("high or no", 16), ("gap", 7),
    ("As evidenced: low, option or yes", 16), ("high or no", 16), ("gap", 7), ("Not known", 9),
)  # fmt: skip
ABOUT = (
    "What the calculation reads of each answer. State: 0 open, 1 answered, 9 does not apply. Option 0: any. "
    "Gap: 0 there, 1 may not apply, 9 does not apply."
)


class Reading(NamedTuple):
    """The answers of an assessment, and what the engine makes of them in each view."""

    day: str
    given: Mapping[str, Answer]
    relied: frozenset[str]
    """Questions whose evidence is good enough for an answer to be relied on, whatever it is."""
    envs: tuple[Environment, Environment]


class Inputs:
    """The rows of the questions. Their places are known before any formula is written."""

    def __init__(self, program: Program, entries: Entries, widest: Environment) -> None:
        """Give every question its row, and every option of several choices one below."""
        self.program, self.entries, self.widest = program, entries, widest
        self.sheet = Sheet("Inputs", ABOUT, *COLUMNS)
        self.rows: dict[str, int] = {}
        self.shown: dict[str, str] = {}
        """Of questions that may be hidden, what says whether they show or may show."""
        row = self.sheet.next_row + 1
        for question in program.asked:
            self.rows[question.id] = row
            row += 1 + (len(question.options) if question.type == "choices" else 0)
        self.last = row - 1

    def loose(self, name: str) -> str:
        """What says whether a question is shown and its answer not known at all."""
        return self.sheet.at(FIRST + 2 * WIDTH, self.rows[name])

    def open_cells(self) -> str:
        """The cells that say of each question whether its answer is still to come."""
        return self.sheet.span(OPEN, self.sheet.next_row - len(self.sheet.rows), self.last)

    def place(self, name: str, view: int) -> Placed:
        """Where what a question holds stands, in a view."""
        symbol = self.program.places.symbols[name]
        if name not in self.rows and name != ASSESSMENT_DATE:
            return _nothing(symbol.kind, len(symbol.options))
        row = self.rows.get(name, self.first_row)
        first, second, gap = (self.sheet.at(FIRST + WIDTH * view + n, row) for n in range(WIDTH))
        facts = self._facts(name)
        gap = gap if facts.absent else "0"
        match symbol.kind:
            case "condition":
                return Truth(first, second, gap)
            case "choice":
                return Choice(first, gap)
            case "choices":
                columns = (FIRST + WIDTH * view, FIRST + WIDTH * view + 1)
                below = range(row + 1, row + 1 + len(symbol.options))
                pairs = tuple((self.sheet.at(columns[0], r), self.sheet.at(columns[1], r)) for r in below)
                return Several(Number(first, second, gap, facts), pairs)
            case _:
                return Number(first, second, gap, facts)

    @property
    def first_row(self) -> int:
        """The row of the date of the assessment."""
        return self.sheet.next_row - len(self.sheet.rows)

    def _facts(self, name: str) -> Facts:
        held, symbol = self.widest[self.program.places.of[name]], self.program.places.symbols[name]
        if symbol.kind == "number":
            return arithmetic.facts(held)
        if symbol.kind == "choices":
            absent = held is None or bool(held[2])
            return Facts(0.0, float(len(symbol.options)), absent=absent, divides=False)
        bit = 4 if symbol.kind == "condition" else 1
        return Facts(0.0, 1.0, absent=bool(held & bit), divides=False)

    # -- rows

    def write(self, reading: Reading, shown: Mapping[str, Sequence[Truth]]) -> None:
        """Write all rows. ``shown`` says of questions that may be hidden whether they show, in each view."""
        self.shown = {name: truths[0].yes for name, truths in shown.items()}
        day = date.fromisoformat(reading.day).toordinal()
        at, words = f"{self.entries.date}+{FIRST_SERIAL}", self.program.labels[ASSESSMENT_DATE]
        same = [Formula(at, day), Formula(at, day), Formula("0", 0)]
        self.sheet.add(
            ASSESSMENT_DATE,
            words,
            "date",
            Formula("1", 1),
            *same[:2],
            Formula("1", 1),
            Formula("0", 0),
            *same,
            *same,
        )
        places = {one.id: one.place for one in self.program.showing}
        for question in self.program.asked:
            truths = shown.get(question.id, (SURE, SURE))
            now = reading.envs[0][places[question.id]] & TRUE
            _Row(self, question, reading, truths).write(shown=bool(now))


def _nothing(kind: str, options: int) -> Placed:
    """A question that is not asked."""
    match kind:
        case "condition":
            return Truth("0", "0", "1")
        case "choice":
            return Choice("0", ABSENT)
        case "choices":
            return Several(arithmetic.NOTHING, (("0", "0"),) * options)
        case _:
            return arithmetic.NOTHING


class _Row:
    """One question while its row is written."""

    def __init__(self, inputs: Inputs, question: Question, reading: Reading, shown: Sequence[Truth]) -> None:
        self.inputs, self.question, self.reading, self.shown = inputs, question, reading, shown
        self.sheet, self.row = inputs.sheet, inputs.rows[question.id]
        self.entry: AnswerEntry = inputs.entries.answers[question.id]
        self.answer = reading.given.get(question.id)

    def at(self, column: int, below: int = 0) -> str:
        return self.sheet.at(column, self.row + below)

    def write(self, *, shown: bool) -> None:
        question = self.question
        state, low, high = self._given()
        relied = question.id in self.reading.relied or self.entry.relied == "1"
        self.sheet.add(
            question.id, self.inputs.program.labels[question.id], question.type, state, low, high,
            Formula(flag(self.entry.relied), int(relied)), self._open(shown=shown),
            *(cell for view in (0, 1) for cell in self._view(view)), self._loose(shown=shown),
        )  # fmt: skip
        for number in range(len(question.options) if question.type == "choices" else 0):
            self._option(number)

    # -- what is given

    def _given(self) -> tuple[Content, Content, Content]:
        answer, at = self.answer, self.entry.answer
        state = 0 if answer is None or answer.not_known else 9 if answer.not_applicable is not None else 1
        unset = when(f"{at}={quoted(DOES_NOT_APPLY)}", ABSENT, "0") if self.question.not_applicable else "0"
        low, high = self._values(state)
        match self.question.type:
            case "choice":
                rows = f"ROW({self.entry.labels})"
                found = f"SUMPRODUCT(({self.entry.labels}={at})*({rows}-MIN({rows})+1))"
                text = f"IF({self.at(LOW)}>0,1,{unset})"
                return Formula(text, state), Formula(f'IF({at}="",0,{found})', low), ""
            case "yes_no":
                text = f'IF(OR({at}="Yes",{at}="No"),1,{unset})'
                return Formula(text, state), Formula(flag(f"{at}={quoted(YES)}"), low), ""
            case "choices":
                return self._several(state, unset)
            case "text":
                text = f'IF(OR({at}="",{at}={quoted(NOT_KNOWN)}),0,IF({at}={quoted(DOES_NOT_APPLY)},9,1))'
                return Formula(text, state), "", ""
            case _:
                return Formula(self._numeric_state(unset), state), *self._ends(low, high)

    def _values(self, state: int) -> tuple[float | str, float | str]:
        """The values of the low and the high cell."""
        question, answer = self.question, self.answer
        if question.type == "choice":
            return (list(question.options).index(str(answer.value)) + 1 if state == 1 and answer else 0), ""
        if question.type == "yes_no":
            return int(state == 1 and answer is not None and answer.value == "yes"), ""
        if state != 1 or answer is None or question.type in ("text", "choices"):
            return "", ""
        held: Held = answers.held(question, answer)
        return held[0], held[1]

    def _numeric_state(self, unset: str) -> str:
        entry, question = self.entry, self.question
        bounds = (question.minimum, question.maximum) if question.type in NUMERIC else (None, None)
        least, most = ("" if bound is None else literal(bound) for bound in bounds)
        exact = all_of([f"ISNUMBER({entry.answer})", *_within(entry.answer, entry.answer, least, most)])
        if not entry.low:
            return f"IF({exact},1,{unset})"
        given = (f'{entry.answer}=""', f"ISNUMBER({entry.low})", f"ISNUMBER({entry.high})")
        ranged = all_of([*given, f"{entry.low}<={entry.high}", *_within(entry.low, entry.high, least, most)])
        return f"IF({exact},1,IF({ranged},1,{unset}))"

    def _ends(self, low: float | str, high: float | str) -> tuple[Content, Content]:
        entry, shift = self.entry, f"+{FIRST_SERIAL}" if self.question.type == "date" else ""
        if not entry.low:
            text = f'IF(ISNUMBER({entry.answer}),{entry.answer}{shift},"")'
            return Formula(text, low), Formula(text, high)
        texts = (
            f'IF(ISNUMBER({entry.answer}),{entry.answer},IF(ISNUMBER({at}),{at},""))'
            for at in (entry.low, entry.high)
        )
        return tuple(Formula(text, value) for text, value in zip(texts, (low, high), strict=True))  # type: ignore[return-value]  # a pair

    def _several(self, state: int, unset: str) -> tuple[Content, Content, Content]:
        at, count = self.entry.answer, len(self.question.options)
        total = f"SUM({self.at(LOW, 1)}:{self.at(LOW, count)})"
        chosen = self._chosen()
        some = any_of((f"{at}={quoted(NONE_OF_THESE)}", f"{self.at(LOW)}>0"))
        text = f"IF({at}={quoted(NOT_KNOWN)},0,IF({some},1,{unset}))"
        if self.question.not_applicable:
            text = f"IF({at}={quoted(DOES_NOT_APPLY)},9,{text})"
        return Formula(text, state), Formula(total, chosen.bit_count()), ""

    def _chosen(self) -> int:
        value = self.answer.value if self.answer is not None else None
        options = list(self.question.options)
        return sum(1 << options.index(option) for option in set(value)) if isinstance(value, tuple) else 0

    def _open(self, *, shown: bool) -> Content:
        """Whether the answer is still to come."""
        still = f"{self.at(STATE)}=0"
        if self.entry.low:
            still = any_of((still, all_of((f"{self.at(STATE)}=1", f"NOT(ISNUMBER({self.entry.answer}))"))))
        state = "unanswered" if self.answer is None else self.answer.state
        value = shown and state in ("unanswered", "not_known", "range")
        return Formula(flag(all_of((self.shown[0].yes, still))), int(value))

    def _loose(self, *, shown: bool) -> Content:
        """Whether nothing at all is known of the answer, though it is asked for."""
        value = shown and (self.answer is None or self.answer.not_known)
        return Formula(flag(all_of((self.shown[0].yes, f"{self.at(STATE)}=0"))), int(value))

    # -- what it holds in a view

    def _view(self, view: int) -> list[Formula]:
        question, shown = self.question, self.shown[view]
        if question.type == "text":
            return formulas(("0", "0", "0"), (0, 0, 0))
        held = self.reading.envs[view][self.inputs.program.places.of[question.id]]
        texts, values = _KINDS.get(question.type, _Row._number)(self, view, shown, held)
        return formulas(texts, values)

    def _known(self, view: int) -> str:
        return all_of(
            (f"{self.at(STATE)}=1", *([f"{self.at(RELIED)}=1"] if view and self.entry.relied != "1" else []))
        )

    def _gap(self, view: int, shown: Truth) -> str:
        """The gap of the answer, and of its being hidden."""
        gap = "0"
        if self.question.not_applicable:
            gap = f"IF({self.at(STATE)}={ABSENT},{ABSENT},IF({self._known(view)},0,1))"
        if shown == SURE:
            return gap
        return f"IF({shown.yes}=0,{ABSENT},IF({logic.sure(shown)},{gap},{arithmetic.opened_gap(gap)}))"

    def _number(self, view: int, shown: Truth, held: Held) -> tuple[tuple[str, str, str], Shown]:
        low, high, _ = answers.unknown(self.question)
        known = self._known(view)
        low_at, high_at = (
            when(known, self.at(column), literal(end)) for column, end in ((LOW, low), (HIGH, high))
        )
        at = self.at(FIRST + WIDTH * view + 2)
        facts = self.inputs._facts(self.question.id)  # noqa: SLF001 - its own sheet
        return number_cells((low_at, high_at, self._gap(view, shown)), at, facts), shown_number(held)

    def _choice(self, view: int, shown: Truth, held: Held) -> tuple[tuple[str, str, str], Shown]:
        gap_at = self.at(FIRST + WIDTH * view + 2)
        open_place = "0" if len(self.question.options) > 1 else "1"
        place = when(f"{gap_at}={ABSENT}", "0", when(self._known(view), self.at(LOW), open_place))
        return (place, '""', self._gap(view, shown)), shown_choice(held, len(self.question.options))

    def _yes_no(self, view: int, shown: Truth, held: Held) -> tuple[tuple[str, str, str], Shown]:
        known, given = self._known(view), self.at(LOW)
        gone = any_of(
            ([f"{self.at(STATE)}={ABSENT}"] if self.question.not_applicable else [])
            + ([f"{shown.yes}=0"] if shown != SURE else [])
        )
        yes, no = (when(gone, "0", when(known, one, "1")) for one in (given, f"1-{given}"))
        loose = f"{self.at(STATE)}=0" if view == 0 or self.entry.relied == "1" else f"NOT({known})"
        absent = any_of(
            (
                gone,
                loose if self.question.not_applicable else "0",
                "0" if shown == SURE else f"NOT({logic.sure(shown)})",
            )
        )
        return (yes, no, flag(absent)), shown_truth(held)

    def _count(self, view: int, shown: Truth, held: Held) -> tuple[tuple[str, str, str], Shown]:
        known, count = self._known(view), len(self.question.options)
        low_at, high_at = (when(known, self.at(LOW), end) for end in ("0", literal(count)))
        at = self.at(FIRST + WIDTH * view + 2)
        facts = self.inputs._facts(self.question.id)  # noqa: SLF001 - its own sheet
        return number_cells((low_at, high_at, self._gap(view, shown)), at, facts), shown_count(held)

    def _option(self, number: int) -> None:
        """The row of one option of several."""
        option = list(self.question.options)[number]
        chosen = self._chosen() >> number & 1
        at = self.at(LOW, number + 1)
        cells: list[Formula] = []
        for view in (0, 1):
            known = self._is_known(view)
            texts = (when(self._known(view), at, "0"), when(self._known(view), at, "1"), "0")
            cells += formulas(texts, (chosen if known else 0, chosen if known else 1, 0))
        picked = Formula(flag(f"{self.entry.options[number]}={quoted(YES)}"), chosen)
        self.sheet.add(f"{self.question.id}.{option}", "", "option", "", picked, "", "", "", *cells)

    def _is_known(self, view: int) -> bool:
        given = self.answer is not None and self.answer.value is not None
        return given and (view == 0 or self.question.id in self.reading.relied or self.entry.relied == "1")


_KINDS = {"choice": _Row._choice, "yes_no": _Row._yes_no, "choices": _Row._count}  # noqa: SLF001 - of this module


def _within(low: str, high: str, least: str, most: str) -> list[str]:
    return [f"{low}>={least}"] * bool(least) + [f"{high}<={most}"] * bool(most)
