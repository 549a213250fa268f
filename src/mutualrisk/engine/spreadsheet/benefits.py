"""The sheet of benefits at their stages: strengths from 0 to 100, and their grades."""

from mutualrisk.domain.result import BenefitResult, BenefitStage
from mutualrisk.domain.value import STRENGTHS
from mutualrisk.engine.program import Program
from mutualrisk.engine.spreadsheet.grades import ENDS, Behind, Three, stage_cells, stage_values
from mutualrisk.engine.spreadsheet.sheet import Content, Formula, Sheet
from mutualrisk.engine.spreadsheet.thresholds import Thresholds

BENEFIT_STAGES = ("claimed", "target", "evidenced")
ASSESSED, STEP, STRENGTH, GRADE = 2, 3, 4, 7
"""Columns of the sheet."""
COLUMNS = (
    ("Benefit", 34), ("Stage", 12), ("Assessed", 9), ("Actions add", 10),
    *((f"{of}, {end}", 10) for of in ("Strength", "Grade") for end in ENDS),
)  # fmt: skip
ABOUT = (
    "Each benefit as claimed, once all is done, and on evidence alone, 0 to 100. "
    "Grades: 1 weak, 2 fair, 3 strong. Assessed: 2 surely, 1 perhaps, 0 not."
)


class Benefits:
    """The rows of the benefits, stage by stage. Their places are known before anything is written."""

    def __init__(self, program: Program, thresholds: Thresholds, behind: Behind) -> None:
        """Give every benefit its row at each stage."""
        self.program, self.thresholds, self.behind = program, thresholds, behind
        self.sheet = Sheet("Strengths", ABOUT, *COLUMNS)
        self.first = self.sheet.next_row
        self.place = {factor.id: place for place, factor in enumerate(program.benefits)}

    def at(self, benefit: str, stage: str, column: int) -> str:
        """Where one cell of a benefit at a stage stands."""
        row = self.first + BENEFIT_STAGES.index(stage) * len(self.place) + self.place[benefit]
        return self.sheet.at(column, row)

    def three(self, benefit: str, stage: str, column: int) -> Three:
        """Where the strength or the grade of a benefit at a stage stands, from its first column."""
        low, point, high = (self.at(benefit, stage, column + end) for end in range(3))
        return low, point, high

    def cells(self, column: int, stage: str) -> str:
        """A column over all benefits at a stage."""
        first = self.first + BENEFIT_STAGES.index(stage) * len(self.place)
        return self.sheet.span(column, first, first + len(self.place) - 1)

    def write(self, results: dict[str, BenefitResult]) -> None:
        """Write all rows, with what the engine comes to."""
        for stage in BENEFIT_STAGES:
            for factor in self.program.benefits:
                result = results.get(factor.id)
                value: BenefitStage | None = getattr(result, stage) if result is not None else None
                self.sheet.add(factor.title, stage, *self._stage(factor.id, stage, value))

    def _stage(self, benefit: str, stage: str, value: BenefitStage | None) -> list[Content]:
        side = self.behind.sides.at(benefit, "strength", int(stage == "evidenced"))
        step = self.behind.relief.step(
            (benefit, "strength"), self.thresholds.most_points, later=stage == "target"
        )
        moved = self.at(benefit, stage, STEP)
        levels = [f"MIN(100,{end}+{moved})" if step else end for end in (side.low, side.point, side.high)]
        spans = (value.span,) if value else None
        values = stage_values(
            spans, value.strength if value else "", value.possible if value else (), STRENGTHS, 1
        )
        cuts = [self.thresholds.cuts[name] for name in STRENGTHS[1:]]
        assessed = self.at(benefit, stage, ASSESSED)
        cells = stage_cells(assessed, levels, self.three(benefit, stage, STRENGTH), cuts, values)
        return [self._assessed(benefit, stage), step or 0, *cells]

    def _assessed(self, benefit: str, stage: str) -> Formula:
        view = int(stage == "evidenced")
        sides = self.behind.sides
        parts = [sides.at(benefit, "strength", view).stated]
        parts += [self.at(benefit, "claimed", ASSESSED)] * view
        value = min(sides.stated[(benefit, "strength", number)] for number in range(view + 1))
        return Formula(f"MIN({','.join(parts)})", value)
