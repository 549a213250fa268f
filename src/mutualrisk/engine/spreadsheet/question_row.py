"""The rows of one question: what is given, and what it holds as answered and as evidenced."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.question import NUMERIC, Question
from mutualrisk.engine import answers
from mutualrisk.engine.closures import Environment, Held
from mutualrisk.engine.spreadsheet import arithmetic, logic
from mutualrisk.engine.spreadsheet.arithmetic import Facts
from mutualrisk.engine.spreadsheet.entries import (
    DOES_NOT_APPLY,
    FIRST_SERIAL,
    NONE_OF_THESE,
    NOT_KNOWN,
    YES,
    AnswerEntry,
)
from mutualrisk.engine.spreadsheet.held import (
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

STATE, LOW, HIGH, RELIED, OPEN, FIRST = 3, 4, 5, 6, 7, 8
"""Columns of the sheet."""
WIDTH = 3


class Reading(NamedTuple):
    """The answers of an assessment, and what the engine makes of them in each view."""

    day: str
    given: Mapping[str, Answer]
    relied: frozenset[str]
    """Questions whose evidence is good enough for an answer to be relied on, whatever it is."""
    envs: tuple[Environment, Environment]


class Ground(NamedTuple):
    """Where a question's row stands, and what is known of the question whatever is answered."""

    sheet: Sheet
    row: int
    entry: AnswerEntry
    label: str
    place: int
    """Its place in environments; -1 for a text."""
    facts: Facts


class QuestionRow:
    """One question while its row is written."""

    def __init__(self, question: Question, ground: Ground, reading: Reading, shown: Sequence[Truth]) -> None:
        """Keep what the row is written from. ``shown`` says whether the question shows, in each view."""
        self.question, self.ground, self.reading, self.shown = question, ground, reading, shown
        self.sheet, self.row, self.entry = ground.sheet, ground.row, ground.entry
        self.answer = reading.given.get(question.id)

    def at(self, column: int, below: int = 0) -> str:
        """A cell of the row, or of one below."""
        return self.sheet.at(column, self.row + below)

    def write(self, *, shown: bool) -> None:
        """Write the row, and one for each option of several. ``shown``: whether the question shows now."""
        question = self.question
        state, low, high = self._given()
        relied = question.id in self.reading.relied or self.entry.relied == "1"
        self.sheet.add(
            question.id, self.ground.label, question.type, state, low, high,
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
        held = self.reading.envs[view][self.ground.place]
        texts, values = _KINDS.get(question.type, QuestionRow._number)(self, view, shown, held)
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
        return number_cells((low_at, high_at, self._gap(view, shown)), at, self.ground.facts), shown_number(
            held
        )

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
        return number_cells((low_at, high_at, self._gap(view, shown)), at, self.ground.facts), shown_count(
            held
        )

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


_KINDS = {"choice": QuestionRow._choice, "yes_no": QuestionRow._yes_no, "choices": QuestionRow._count}  # noqa: SLF001 - of this module


def _within(low: str, high: str, least: str, most: str) -> list[str]:
    return [f"{low}>={least}"] * bool(least) + [f"{high}<={most}"] * bool(most)
