"""The sheet of levels: the mean of the signals of each side, then the rules, then the ends of the scale."""

from math import fsum
from typing import NamedTuple

from mutualrisk.domain.result import Span
from mutualrisk.domain.rule import Rule
from mutualrisk.domain.value import Side
from mutualrisk.engine import levels
from mutualrisk.engine.levels import Counted, Truths
from mutualrisk.engine.program import FactorProgram, Program, SideProgram
from mutualrisk.engine.spreadsheet.rules import Rules
from mutualrisk.engine.spreadsheet.sheet import Formula, Sheet
from mutualrisk.engine.spreadsheet.signals import COUNTS, LEAST, MOST, POINT, Signals
from mutualrisk.engine.spreadsheet.steps import Steps
from mutualrisk.engine.spreadsheet.thresholds import Thresholds

FIRST, WIDTH = 2, 7
STATED, MEANS, ENDS = 0, 1, 4
"""Cells of a view, counted from its first: whether it can be stated, the means, and the level."""

COLUMNS = (
    ("Of", 34), ("Side", 12),
    *(
        (f"As {view}: {title}", 11)
        for view in ("answered", "evidenced")
        for title in (
            "stated", "lowest mean", "mean at the point", "highest mean",
            "level, at least", "level", "level, at most",
        )
    ),
)  # fmt: skip
ABOUT = (
    "The level of each side before actions. Stated: 2 surely, 1 perhaps, 0 where no signal counts. "
    "Rules act on the mean: steps, then caps, then floors."
)


class SideAt(NamedTuple):
    """Where the level of a side stands."""

    stated: str
    low: str
    point: str
    high: str


class Sides:
    """The rows of all sides of all factors."""

    def __init__(
        self,
        program: Program,
        signals: Signals,
        rules: Rules,
        thresholds: Thresholds,
        truths: tuple[Truths, ...],
    ) -> None:
        """Nothing is written yet."""
        self.program, self.signals, self.rules, self.thresholds = program, signals, rules, thresholds
        self.truths = truths
        self.sheet = Sheet("Levels", ABOUT, *COLUMNS)
        self.rows: dict[tuple[str, Side], int] = {}
        self.stated: dict[tuple[str, Side, int], int] = {}
        """Whether each side can be stated, in each view, as the engine comes to it."""

    def write(self, steps: Steps) -> None:
        """Write every side."""
        for factor in (*self.program.risks, *self.program.benefits):
            for side in factor.sides:
                self._side(factor, side, steps)

    def at(self, factor: str, side: Side, view: int) -> SideAt:
        """Where the level of a side stands, in a view."""
        row = self.rows[(factor, side)]
        return SideAt(
            *(self.sheet.at(FIRST + WIDTH * view + n, row) for n in (STATED, ENDS, ENDS + 1, ENDS + 2))
        )

    def _side(self, factor: FactorProgram, side: SideProgram, steps: Steps) -> None:
        row = self.rows[(factor.id, side.side)] = self.sheet.next_row
        cells: list[Formula] = []
        for number, view in enumerate(steps.views):
            counted = levels.counted(side, view.env)
            texts = self._texts(factor.id, side, number, row)
            values = _values(side, counted, self.truths[number])
            self.stated[(factor.id, side.side, number)] = _stated(counted)
            cells += [Formula(text, value) for text, value in zip(texts, values, strict=True)]
        self.sheet.add(factor.title, side.side, *cells)

    def _texts(self, factor: str, side: SideProgram, view: int, row: int) -> list[str]:
        rows = self.signals.rows[(factor, side.side)]
        if not side.signals:
            return ["0", *['""'] * 6]
        counts, points, least, most = (
            self.signals.cells(c, view, rows) for c in (COUNTS, POINT, LEAST, MOST)
        )
        weights = f"{self.signals.weights(rows)}*({counts}>0)"
        at = [self.sheet.at(FIRST + WIDTH * view + n, row) for n in range(WIDTH)]
        none = f"{at[STATED]}=0"
        means = (f"MIN({least})", f"SUMPRODUCT({weights}*{points})/SUMPRODUCT({weights})", f"MAX({most})")
        low, point, high = (
            f"MAX({side.least:g},MIN({side.most:g},{self._ruled(side, view, end, at[MEANS + place])}))"
            for place, end in enumerate(("low", "point", "high"))
        )
        ends = (f"MIN({low},{at[ENDS + 1]})", point, f"MAX({high},{at[ENDS + 1]})")
        return [f"MAX({counts})", *(f'IF({none},"",{text})' for text in (*means, *ends))]

    def _ruled(self, side: SideProgram, view: int, end: str, mean: str) -> str:
        """A mean after the rules that hold, or for an end of the range also those that may hold."""
        steps, caps, floors = [mean], [], []
        for made in side.rules:
            rule, amount = made.rule, self.thresholds.effects[made.id]
            acts = self._acts(rule, view, end)
            match rule.then:
                case "raise" | "lower":
                    steps.append(f"{'+' if rule.then == 'raise' else '-'}IF({acts},{amount},0)")
                case "cap":
                    caps.append(f"IF({acts},{amount},999)")
                case _:
                    floors.append(f"IF({acts},{amount},-999)")
        level = "".join(steps)
        level = f"MIN({level},{','.join(caps)})" if caps else level
        return f"MAX({level},{','.join(floors)})" if floors else level

    def _acts(self, rule: Rule, view: int, end: str) -> str:
        bold = {"low": ("lower", "cap"), "high": ("raise", "floor")}.get(end, ())
        return self.rules.may_hold(rule.id, view) if rule.then in bold else self.rules.holds(rule.id, view)


def _stated(counted: list[Counted]) -> int:
    """2 where a signal surely counts, 1 where one may, 0 where none does."""
    return max((1 if optional else 2 for _, (_, optional, _) in counted), default=0)


def _values(side: SideProgram, counted: list[Counted], truths: Truths) -> tuple[float | str, ...]:
    """What the engine comes to for the seven cells of a view."""
    if not counted:
        return 0, "", "", "", "", "", ""
    unruled = levels.span(side.replaced(rules=(), least=-1e9, most=1e9), counted, {}) or Span(0, 0, 0)
    total = fsum(signal.weight for signal, _ in counted)
    point = fsum(signal.weight * said.point for signal, (said, _, _) in counted) / total
    low, high = (unruled.low, unruled.high)
    found = levels.span(side, counted, truths) or unruled
    return _stated(counted), low, point, high, found.low, found.point, found.high
