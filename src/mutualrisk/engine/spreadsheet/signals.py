"""The sheet of signals: what each says about its side, and the lowest and highest mean that it leads to."""

from collections.abc import Sequence
from math import fsum
from typing import NamedTuple

from mutualrisk.domain.expression_text import read_condition
from mutualrisk.engine import levels
from mutualrisk.engine.levels import Counted
from mutualrisk.engine.program import FactorProgram, Program, SideProgram
from mutualrisk.engine.signals import SignalProgram
from mutualrisk.engine.spreadsheet import logic
from mutualrisk.engine.spreadsheet.arithmetic import LIMIT, Number
from mutualrisk.engine.spreadsheet.held import Choice, Placed
from mutualrisk.engine.spreadsheet.logic import SURE, Truth
from mutualrisk.engine.spreadsheet.sheet import Formula, Sheet
from mutualrisk.engine.spreadsheet.steps import Steps, View
from mutualrisk.engine.spreadsheet.text import ABSENT, EDGE_TEXT, all_of, any_of, when
from mutualrisk.engine.spreadsheet.thresholds import Points, Thresholds

WEIGHT, FIRST, WIDTH = 3, 7, 6
COUNTS, LOW, POINT, HIGH, LEAST, MOST = range(WIDTH)
"""Cells of a view, counted from its first."""
VIEW_COLUMNS = (
    ("counts", 9), ("low", 9), ("point", 9), ("high", 9),
    ("lowest mean with it", 11), ("highest mean with it", 11),
)  # fmt: skip
COLUMNS = (
    ("Of", 34), ("Side", 11), ("Read from", 44), ("Weight", 9),
    ("Share that the commissioner moves", 13), ("Share that the mutual moves", 13),
    ("Share that both move", 13),
    *((f"As {view}: {title}", width) for view in ("answered", "evidenced") for title, width in VIEW_COLUMNS),
)  # fmt: skip
ABOUT = (
    "What each answer or measure says about a side. Counts: 2 surely, 1 perhaps, 0 not. The lowest mean "
    "with it takes in all that surely counts, and of the rest what lies no higher."
)


class Rows(NamedTuple):
    """The rows of the signals of a side, from the first to the last."""

    first: int
    last: int


class Signals:
    """The rows of all signals, side by side."""

    def __init__(self, program: Program, thresholds: Thresholds, steps: Steps) -> None:
        """Nothing is written yet."""
        self.program, self.thresholds, self.steps = program, thresholds, steps
        self.sheet = Sheet("Signals", ABOUT, *COLUMNS)
        self.rows: dict[tuple[str, str], Rows] = {}

    def write(self) -> None:
        """Write every signal."""
        for factor in (*self.program.risks, *self.program.benefits):
            for side in factor.sides:
                self._side(factor, side)

    def cells(self, column: int, view: int, rows: Rows) -> str:
        """A column of a view over the signals of a side."""
        return self.sheet.span(FIRST + WIDTH * view + column, rows.first, rows.last)

    def weights(self, rows: Rows) -> str:
        """The weights of the signals of a side."""
        return self.sheet.span(WEIGHT, rows.first, rows.last)

    def shares(self, party: int, rows: Rows) -> str:
        """The shares of the answers behind each signal that a party can still move."""
        return self.sheet.span(WEIGHT + 1 + party, rows.first, rows.last)

    def driven(self, factor: FactorProgram) -> list[float]:
        """What the engine comes to for how far each party's answers drive a risk."""
        env = self.steps.views[0].env
        parts = [
            (signal.weight * (said.point - side.least), signal.moved_by)
            for side in factor.sides
            for signal, (said, _, _) in levels.counted(side, env)
        ]
        return [fsum(driven * shares[party] for driven, shares in parts) for party in range(3)]

    def _side(self, factor: FactorProgram, side: SideProgram) -> None:
        first = self.sheet.next_row
        rows = self.rows[(factor.id, side.side)] = Rows(first, first + len(side.signals) - 1)
        counted = [levels.counted(side, view.env) for view in self.steps.views]
        for place, signal in enumerate(side.signals):
            points = self.thresholds.signals[(factor.id, side.side, place)]
            cells = [
                cell
                for number, view in enumerate(self.steps.views)
                for cell in self._view(signal, points, number, view, counted[number], rows)
            ]
            moved = (float(share) for share in signal.moved_by)
            label = self.program.labels[signal.source]
            self.sheet.add(
                factor.title, side.side, label, Formula(points.weight, signal.weight), *moved, *cells
            )

    def _view(  # noqa: PLR0913, PLR0917 - a signal, its points, and where it is read
        self,
        signal: SignalProgram,
        points: Points,
        number: int,
        view: View,
        counted: list[Counted],
        rows: Rows,
    ) -> list[Formula]:
        row = self.sheet.next_row
        at = [self.sheet.at(FIRST + WIDTH * number + cell, row) for cell in range(WIDTH)]
        weight = self.sheet.at(WEIGHT, row)
        counts, low, high = self._said(signal, points, view)
        when_ = self._when(signal, number)
        texts = (
            _counts(counts, when_, weight),
            f"IF({at[COUNTS]}=0,0,{low})",
            f"IF({at[COUNTS]}=0,0,({at[LOW]}+{at[HIGH]})/2)",
            f"IF({at[COUNTS]}=0,0,{high})",
            self._mean(at, number, rows, LOW, "<="),
            self._mean(at, number, rows, HIGH, ">="),
        )
        values = _values(signal, counted)
        return [Formula(text, value) for text, value in zip(texts, values, strict=True)]

    def _when(self, signal: SignalProgram, number: int) -> Truth:
        if signal.stated.when is None:
            return SURE
        return self.steps.truth(read_condition(signal.stated.when, self.program.places.symbols))[number]

    def _said(self, signal: SignalProgram, points: Points, view: View) -> tuple[Truth, str, str]:
        """Whether it counts (surely, not at all, perhaps), and the ends of what it says."""
        found: Placed = view.names[signal.source]
        match found:
            case Choice(place, gap):
                return _of_choice(place, gap, points)
            case Truth(yes, no, gap):
                return _of_truth(yes, no, gap, points, signal)
            case Number():
                return _of_number(found, points, stepped=bool(signal.stated.steps))
            case _:
                raise TypeError(f"not a signal: {signal.source}")

    def _mean(self, at: Sequence[str], number: int, rows: Rows, end: int, side: str) -> str:
        """The mean of all that surely counts, and of what may count as far as it lies on one side of this."""
        weights, counts, ends = self.weights(rows), *(self.cells(c, number, rows) for c in (COUNTS, end))
        taken = f"{weights}*(({counts}=2)+({counts}=1)*({ends}{side}{at[end]}))"
        return f'IF({at[COUNTS]}=0,"",SUMPRODUCT({taken}*{ends})/SUMPRODUCT({taken}))'


def _counts(said: Truth, when_: Truth, weight: str) -> str:
    """2 where it surely counts, 1 where it may, 0 where it does not."""
    never = any_of((f"{weight}<=0", *(f"{one.yes}=0" for one in (said, when_) if one.yes != "1")))
    sure = all_of((logic.sure(said), logic.sure(when_)))
    return f"IF({never},0,{when(sure, '2', '1')})"


def _of_choice(place: str, gap: str, points: Points) -> tuple[Truth, str, str]:
    there = f"{gap}<>{ABSENT}" if gap != "0" else "1"
    counts = all_of((there, f"IF({place}=0,1,ISNUMBER(INDEX({points.table},MAX(1,{place}))))"))
    low, high = (
        f"IF({place}=0,{end}({points.table}),INDEX({points.table},{place}))" for end in ("MIN", "MAX")
    )
    loose = "0" if gap == "0" else f"{gap}"
    return Truth(f"IF({counts},1,0)", "0", loose), low, high


def _of_truth(yes: str, no: str, gap: str, points: Points, signal: SignalProgram) -> tuple[Truth, str, str]:
    known = signal.stated.levels or {}
    levels_ = dict(zip(("yes", "no"), points.levels, strict=True))
    may = [(flag, levels_[option]) for option, flag in (("yes", yes), ("no", no)) if option in known]
    counts = any_of(flag for flag, _ in may)
    if len(may) == 1:
        return Truth(counts, "0", gap), may[0][1], may[0][1]
    (first, a), (second, b) = may
    low, high = (f"IF({first},IF({second},{end}({a},{b}),{a}),{b})" for end in ("MIN", "MAX"))
    return Truth(f"IF({counts},1,0)", "0", gap), low, high


def _of_number(found: Number, points: Points, *, stepped: bool) -> tuple[Truth, str, str]:
    if found.gap == ABSENT:
        return Truth("0", "0", "0"), "0", "0"
    there = all_of(
        (
            *([f"{found.gap}<>{ABSENT}"] if found.gap != "0" else []),
            *([f"{found.low}<={found.high}"] if found.facts.divides else []),
        )
    )
    level_at = stepped_level if stepped else curved_level
    first, last = (level_at(end, points) for end in (found.low, found.high))
    inner = list(zip(points.xs, points.levels, strict=True))[1:-1]
    ends = []
    for function, never in (("MIN", LIMIT), ("MAX", f"-{LIMIT}")):
        between = [f"IF(AND({found.low}<{x},{x}<{found.high}),{y},{never})" for x, y in inner]
        ends.append(f"{function}({','.join((first, last, *between))})")
    counts = "1" if there == "1" else f"IF({there},1,0)"
    loose = "0" if found.gap == "0" else found.gap
    return Truth(counts, "0", loose), ends[0], ends[1]


def curved_level(x: str, points: Points) -> str:
    """The level at a value by a curve, straight between its points and flat outside them."""
    xs, ys = points.xs, points.levels
    text = ys[-1]
    for place in range(len(xs) - 2, -1, -1):
        slope = f"({ys[place + 1]}-{ys[place]})/({xs[place + 1]}-{xs[place]})"
        text = f"IF({x}<{xs[place + 1]},{slope}*({x}-{xs[place]})+{ys[place]},{text})"
    return f"IF({x}<={xs[0]},{ys[0]},{text})" if len(xs) > 1 else ys[0]


def stepped_level(x: str, points: Points) -> str:
    """The level of the highest step not above a value; below the first step, the first one's."""
    text = points.levels[0]
    for at, level in list(zip(points.xs, points.levels, strict=True))[1:]:
        text = f"IF({x}+{EDGE_TEXT}>={at},{level},{text})"
    return text


def _values(signal: SignalProgram, counted: list[Counted]) -> tuple[float | str, ...]:
    """What the engine comes to for the six cells of a view."""
    mine = next((said for one, said in counted if one is signal), None)
    if mine is None:
        return 0, 0, 0, 0, "", ""
    (low, point, high), optional, _ = mine
    said = [(one.weight, span, optional) for one, (span, optional, _) in counted]
    least = _mean_up_to([(weight, span.low, optional) for weight, span, optional in said], low)
    most = -_mean_up_to([(weight, -span.high, optional) for weight, span, optional in said], -high)
    return 1 if optional else 2, low, point, high, least, most


def _mean_up_to(parts: list[tuple[float, float, bool]], end: float) -> float:
    taken = [(weight, level) for weight, level, optional in parts if not optional or level <= end]
    total = fsum(weight for weight, _ in taken)
    return fsum(weight * level for weight, level in taken) / total
