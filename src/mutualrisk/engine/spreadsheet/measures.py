"""The sheet of measures: each with its limit where it cannot be computed, in both views."""

from collections.abc import Mapping, Sequence

from mutualrisk.domain.factor import Measure
from mutualrisk.engine.closures import Environment
from mutualrisk.engine.formulas import Formulas
from mutualrisk.engine.program import Program
from mutualrisk.engine.spreadsheet import arithmetic
from mutualrisk.engine.spreadsheet.arithmetic import Ends, Number, hull, opened_gap
from mutualrisk.engine.spreadsheet.held import Placed, formulas, number_cells, shown_number, shown_truth
from mutualrisk.engine.spreadsheet.logic import SURE, Truth, sure
from mutualrisk.engine.spreadsheet.sheet import Formula, Sheet
from mutualrisk.engine.spreadsheet.steps import Steps
from mutualrisk.engine.spreadsheet.text import ABSENT, when
from mutualrisk.engine.steps import computing

FIRST, WIDTH = 3, 3
COLUMNS = (
    ("Id", 26), ("Measure", 50), ("Unit", 10),
    ("As answered: low or yes", 16), ("high or no", 16), ("gap", 7),
    ("As evidenced: low or yes", 16), ("high or no", 16), ("gap", 7),
)  # fmt: skip
ABOUT = "What is computed from the answers. Gap: 0 there, 1 may not apply, 9 does not apply."


class Measures:
    """The rows of the measures. Their places are known before any formula is written."""

    def __init__(self, program: Program, widest: Environment) -> None:
        """Give every measure its row."""
        self.program, self.widest = program, widest
        self.sheet = Sheet("Measures", ABOUT, *COLUMNS)
        self.formulas = Formulas(program.places.symbols)
        first = self.sheet.next_row
        self.rows = {measure.id: first + place for place, measure in enumerate(program.method.measures)}

    def place(self, name: str, view: int) -> Placed:
        """Where what a measure comes to stands, in a view."""
        first, second, gap = (self.sheet.at(FIRST + WIDTH * view + n, self.rows[name]) for n in range(WIDTH))
        held = self.widest[self.program.places.of[name]]
        if self.program.places.symbols[name].kind == "condition":
            return Truth(first, second, gap if held & 4 else "0")
        facts = arithmetic.facts(held)
        return Number(first, second, gap if facts.absent else "0", facts)

    def write(self, steps: Steps, limits: Mapping[str, str], envs: Sequence[Environment]) -> None:
        """Write all rows. ``limits`` holds the addresses of stated limits."""
        for measure in self.program.method.measures:
            cells: list[Formula] = []
            held = [env[self.program.places.of[measure.id]] for env in envs]
            if measure.unit == "yes_no":
                truths = steps.truth(self.formulas.condition(measure.formula)[0])
                for truth, bits in zip(truths, held, strict=True):
                    cells += formulas(truth, shown_truth(bits))
            else:
                for view, ends in enumerate(self._ends(measure, steps, limits, envs)):
                    gap_at = self.sheet.at(FIRST + WIDTH * view + 2, self.rows[measure.id])
                    facts = arithmetic.facts(self.widest[self.program.places.of[measure.id]])
                    cells += formulas(number_cells(ends, gap_at, facts), shown_number(held[view]))
            self.sheet.name_cell(f"measure.{measure.id}", FIRST, self.sheet.next_row)
            self.sheet.add(measure.id, self.program.labels[measure.id], measure.unit, *cells)

    def _ends(
        self, measure: Measure, steps: Steps, limits: Mapping[str, str], envs: Sequence[Environment]
    ) -> list[Ends]:
        found = steps.number(self.formulas.number(measure.formula)[0])
        limit = _limit(measure, limits)
        if found[0].facts.divides:
            found = self._undivided(measure, steps, found, limit, envs)
        needs = (
            steps.truth(self.formulas.condition(measure.needs)[0]) if measure.needs else (SURE,) * len(found)
        )
        return [_measured(number, truth, limit) for number, truth in zip(found, needs, strict=True)]

    def _undivided(
        self,
        measure: Measure,
        steps: Steps,
        found: Sequence[Number],
        limit: Number,
        envs: Sequence[Environment],
    ) -> tuple[Number, ...]:
        """A row of its own for what stands where a divisor is nothing, before it is asked what is needed."""
        bare = computing(measure.model_copy(update={"needs": None}), self.formulas)
        held = []
        for env in (*envs, self.widest):
            tried = list(env)
            bare(tried)
            held.append(tried[self.program.places.of[measure.id]])
        *values, widest = held
        what = f"{measure.id}, wherever it divides by nothing"
        facts = arithmetic.facts(widest)
        return steps.number_row(what, [_divided(number, limit) for number in found], values, facts)


def _limit(measure: Measure, limits: Mapping[str, str]) -> Number:
    if measure.otherwise is None:
        return arithmetic.NOTHING
    return arithmetic.constant(measure.otherwise)._replace(low=limits[measure.id], high=limits[measure.id])


def _measured(found: Number, needs: Truth, limit: Number) -> Ends:
    """The measure, with its stated limit where what it needs does not hold."""
    whole = found[:3]
    if needs == SURE:
        return whole
    loose = hull(found, limit)
    doubtful = [
        when(needs.yes, when(needs.no, both, one), when(needs.no, other, none))
        for one, both, other, none in zip(whole, loose, limit[:3], ("0", "0", ABSENT), strict=True)
    ]
    if needs.gap != "0":
        doubtful[2] = f"IF({needs.gap},{opened_gap(f'({doubtful[2]})')},{doubtful[2]})"
    low, high, gap = (when(sure(needs), a, b) for a, b in zip(whole, doubtful, strict=True))
    return low, high, gap


def _divided(found: Number, limit: Number) -> Ends:
    """The stated limit, or nothing, where a divisor surely or perhaps is nothing."""
    gap = found.gap
    may_be = found._replace(gap=f"MOD({gap},2)", facts=found.facts._replace(absent=False))
    mixed = hull(may_be, limit)
    gone = (*limit[:2], when(f"MOD({gap},2)=1", opened_gap(limit.gap), limit.gap))
    clean = (found.low, found.high, gap)
    low, high, state = (
        f"IF({gap}<2,{a},IF({gap}={ABSENT},{none},IF({found.low}>{found.high},{c},{b})))"
        for a, b, c, none in zip(clean, mixed, gone, ('""', '""', ABSENT), strict=True)
    )
    return low, high, state
