"""The sheet of benefits, live: as claimed, as evidenced, and once actions are done."""

from mutualrisk.domain.result import BenefitResult
from mutualrisk.domain.value import STRENGTHS
from mutualrisk.engine.program import FactorProgram
from mutualrisk.engine.spreadsheet.benefits import ASSESSED, GRADE, STRENGTH, Benefits
from mutualrisk.engine.spreadsheet.sheet import Content, Formula, Sheet, Shown
from mutualrisk.reports.material import Material
from mutualrisk.reports.workbook.marks import Graded, OpenWords

SUMMED = (2, 3, 4, 8)
"""Columns that the summary reads: the mark, what is not excluded, what is claimed and what is relied on."""
MARKS = (2, 7)
NAMES = {4: "claimed", 5: "claimed.low", 6: "claimed.high", 8: "relied", 9: "target"}
COLUMNS = (
    ("No", 5), ("Benefit", 34), ("As claimed", 12), ("Not excluded", 22),
    ("Claimed", 10), ("At least", 10), ("At most", 10), ("As evidenced", 13),
    ("Relied on", 10), ("Once actions are done", 14),
)  # fmt: skip
ABOUT = "Each benefit as claimed and as evidenced, 0 to 100, live. None is set off against a risk."


class Strengths:
    """The rows of the benefits: those that are assessed now, then those that no answer speaks to."""

    def __init__(self, material: Material, benefits: Benefits, words: OpenWords) -> None:
        """Write every row."""
        self.benefits, self.words = benefits, words
        self.sheet = Sheet("Benefits", ABOUT, *COLUMNS)
        self.order: list[tuple[str, str]] = []
        """The benefits by their ids and titles, row by row."""
        self.values: dict[str, list[float | str]] = {}
        """What stands now in the columns that the summary reads."""
        results = {benefit.id: benefit for benefit in material.result.benefits}
        factors = {factor.id: factor for factor in material.program.benefits}
        for number, id_ in enumerate((*results, *(id_ for id_ in factors if id_ not in results)), 1):
            self._row(number, factors[id_], results.get(id_))

    def at(self, column: int, place: int) -> str:
        """A cell of the benefit at a place, counted from 0."""
        return self.sheet.at(column, self.sheet.next_row - len(self.sheet.rows) + place)

    def _row(self, number: int, factor: FactorProgram, result: BenefitResult | None) -> None:
        for column, name in NAMES.items():
            self.sheet.name_cell(f"benefit.{factor.id}.{name}", column, self.sheet.next_row)
        claimed, evidenced, target = (
            self._graded(factor.id, stage, result) for stage in ("claimed", "evidenced", "target")
        )
        span = result.claimed.span if result else None
        low, point, high = self.benefits.three(factor.id, "claimed", STRENGTH)
        done = self.benefits.at(factor.id, "target", STRENGTH + 1)
        self.order.append((factor.id, factor.title))
        cells: list[Content] = [
            Shown(number, "ordinal"), factor.title, claimed.mark(STRENGTHS), claimed.left_open(self.words),
            claimed.told(STRENGTHS, point, span.point if span else "", "points"),
            Formula(low, span.low if span else "", "points"),
            Formula(high, span.high if span else "", "points"),
            evidenced.mark(STRENGTHS), self._reliance(factor.id, result),
            target.told(STRENGTHS, done, result.target.span.point if result else "", "points"),
        ]  # fmt: skip
        self.values[factor.id] = [
            cell.value for cell in (cells[column] for column in SUMMED) if isinstance(cell, Formula)
        ]
        self.sheet.add(*cells)

    def _graded(self, benefit: str, stage: str, result: BenefitResult | None) -> Graded:
        return Graded(self.benefits.three(benefit, stage, GRADE), getattr(result, stage) if result else None)

    def _reliance(self, benefit: str, result: BenefitResult | None) -> Formula:
        """The careful end of what is evidenced."""
        claimed, relied = (self.benefits.at(benefit, stage, ASSESSED) for stage in ("claimed", "evidenced"))
        strength = self.benefits.at(benefit, "evidenced", STRENGTH)
        text = f'IF({claimed}=0,"",IF({relied}=0,0,{strength}))'
        return Formula(text, result.reliance if result else "", "points")
