"""The sheet that reads the answers: what each question holds, as answered and as evidenced."""

from collections.abc import Mapping, Sequence
from datetime import date

from mutualrisk.domain.question import Question
from mutualrisk.engine.closures import Environment
from mutualrisk.engine.program import Program
from mutualrisk.engine.ranges import TRUE
from mutualrisk.engine.spreadsheet import arithmetic
from mutualrisk.engine.spreadsheet.arithmetic import Facts, Number
from mutualrisk.engine.spreadsheet.entries import (
    FIRST_SERIAL,
    Entries,
)
from mutualrisk.engine.spreadsheet.held import (
    Choice,
    Placed,
    Several,
)
from mutualrisk.engine.spreadsheet.logic import SURE, Truth
from mutualrisk.engine.spreadsheet.question_row import FIRST, OPEN, WIDTH, Ground, QuestionRow, Reading
from mutualrisk.engine.spreadsheet.sheet import Formula, Sheet
from mutualrisk.engine.spreadsheet.text import ABSENT
from mutualrisk.engine.symbols import ASSESSMENT_DATE

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


NO_FACTS = Facts(0.0, 0.0, absent=False, divides=False)
"""What is known of a text: it moves nothing."""


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
            QuestionRow(question, self._ground(question), reading, truths).write(shown=bool(now))

    def _ground(self, question: Question) -> Ground:
        place = -1 if question.type == "text" else self.program.places.of[question.id]
        facts = NO_FACTS if question.type == "text" else self._facts(question.id)
        entry, label = self.entries.answers[question.id], self.program.labels[question.id]
        return Ground(self.sheet, self.rows[question.id], entry, label, place, facts)


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
