"""The sheet of the profile: its quantities, and the decision table that reads them."""

from mutualrisk.domain.expression_text import read_condition
from mutualrisk.domain.value import RATINGS, STRENGTHS
from mutualrisk.engine.program import Program
from mutualrisk.engine.spreadsheet import logic
from mutualrisk.engine.spreadsheet.arithmetic import Facts, Number
from mutualrisk.engine.spreadsheet.benefits import GRADE, Benefits
from mutualrisk.engine.spreadsheet.inputs import Inputs
from mutualrisk.engine.spreadsheet.risks import ASSESSED, CURED, RATING, Risks
from mutualrisk.engine.spreadsheet.sheet import Formula, Sheet
from mutualrisk.engine.spreadsheet.steps import Steps, View
from mutualrisk.engine.spreadsheet.text import any_of, flag
from mutualrisk.engine.symbols import PROFILE_NAMES
from mutualrisk.engine.verdicts import Standing

LOW, POINT, HIGH = 2, 3, 4
TITLE, TEXT, HOLDS, MAY, SURELY, REACHED, POSSIBLE = 1, 5, 2, 3, 4, 6, 7
"""Columns: of the quantities, and of the rows of the decision table."""

COLUMNS = (
    ("Name", 26), ("Quantity, or verdict", 50), ("At least, or holds at the point", 13),
    ("At the point, or may hold", 13), ("At most, or surely holds", 13), ("What it says", 70),
    ("Reached", 9), ("Possible", 9),
)  # fmt: skip
ABOUT = "What the decision table reads, and its rows. The first row that holds at the point is the verdict."
FACTS = Facts(0.0, 1e6, absent=False, divides=False)

MEANINGS = {
    "highest": "Highest rating today, 1 low to 4 extreme",
    "open_count": "Risks whose rating is not certain",
    "target_highest": "Highest rating once all actions are done",
    "evidenced_strong_count": "Benefits that are strong on evidence alone",
    "curable_count": "High risks that all actions together would bring below high",
    **{f"{rating}_count": f"Risks that are {rating} today" for rating in RATINGS},
    **{f"{strength}_count": f"Benefits that are {strength} as claimed" for strength in STRENGTHS},
}


class Verdict:
    """The quantities of the profile, the rows of the decision table, and the verdict."""

    def __init__(self, program: Program, risks: Risks, benefits: Benefits, inputs: Inputs) -> None:
        """Give every quantity and every row its place."""
        self.program, self.risks, self.benefits, self.inputs = program, risks, benefits, inputs
        self.sheet = Sheet("Profile", ABOUT, *COLUMNS)
        self.tests = Sheet(
            "Decisions", "The conditions of the decision table, part by part.", *_test_columns()
        )
        first = self.sheet.next_row
        self.quantities = {name: first + place for place, name in enumerate(PROFILE_NAMES)}
        self.first = first + len(PROFILE_NAMES)
        self.last = self.first + len(program.verdicts) - 1

    def quantity(self, name: str) -> tuple[str, str, str]:
        """Where a quantity stands: at least, at the point, at most."""
        low, point, high = (self.sheet.at(column, self.quantities[name]) for column in (LOW, POINT, HIGH))
        return low, point, high

    def column(self, column: int) -> str:
        """A column of the decision table."""
        return self.sheet.span(column, self.first, self.last)

    @property
    def chosen(self) -> str:
        """The number of the row that is the verdict."""
        return self.sheet.at(HOLDS, self.last + 1)

    @property
    def possible(self) -> str:
        """How many rows are possible."""
        return self.sheet.at(POSSIBLE, self.last + 1)

    def write(self, standing: Standing, possible: tuple[str, ...]) -> None:
        """Write the quantities, then the table. ``possible`` are the verdicts that the engine leaves open."""
        values = {name: standing[name] for name in PROFILE_NAMES}
        texts = self._texts()
        for name in PROFILE_NAMES:
            cells = (Formula(text, value) for text, value in zip(texts[name], values[name], strict=True))
            self.sheet.add(name, MEANINGS[name], *cells)
            self.sheet.name_cell(f"profile.{name}", POINT, self.quantities[name])
        self._table(values, possible)

    # -- quantities

    def _texts(self) -> dict[str, tuple[str, str, str]]:
        risks = self.risks
        found = {
            "highest": self._highest("current"),
            "target_highest": self._highest("target"),
            "open_count": self._open(),
            "evidenced_strong_count": self._evidenced(),
            "curable_count": tuple(f"SUM({risks.cells(CURED + end, 'current')})" for end in range(3)),
        }
        for place, rating in enumerate(RATINGS, 1):
            found[f"{rating}_count"] = _counted(risks, RATING, "current", place)
        for place, strength in enumerate(STRENGTHS, 1):
            found[f"{strength}_count"] = _counted(self.benefits, GRADE, "claimed", place)
        return found  # type: ignore[return-value]  # of three each

    def _highest(self, stage: str) -> tuple[str, str, str]:
        surely = self.risks.cells(ASSESSED, "current")
        low, point, high = (self.risks.cells(RATING + end, stage) for end in range(3))
        return f"SUMPRODUCT(MAX(({surely}=2)*{low}))", f"MAX({point})", f"MAX({high})"

    def _open(self) -> tuple[str, str, str]:
        low, high = (self.risks.cells(RATING + end, "current") for end in (0, 2))
        found = f"SUMPRODUCT(({low}<>{high})*1)"
        return "0", found, found

    def _evidenced(self) -> tuple[str, str, str]:
        """Strong on evidence. Only an answer that is still to come can add one."""
        if not self.program.benefits:
            return "0", "0", "0"
        low, high = (self.benefits.cells(GRADE + end, "evidenced") for end in (0, 2))
        surely, settled = self.benefits.cells(ASSESSED, "claimed"), f"SUM({self.inputs.open_cells()})=0"
        now = f"SUMPRODUCT(({low}=3)*1)"
        least, most = f"SUMPRODUCT(({low}=3)*({surely}=2))", f"SUMPRODUCT(({high}=3)*1)"
        return f"IF({settled},{now},{least})", now, f"IF({settled},{now},{most})"

    # -- the decision table

    def _table(self, values: dict[str, tuple[int, int, int]], possible: tuple[str, ...]) -> None:
        steps = self._steps(values)
        chosen = possible[0]
        reached, held = True, True
        for place, (row, holds) in enumerate(self.program.verdicts):
            at_point, ranged = steps.truth(read_condition(row.when, self.program.verdict_places.symbols))
            point, rng = (holds(view.env) for view in steps.views)
            number = self.first + place
            before = self.sheet.at(REACHED, number - 1), self.sheet.at(SURELY, number - 1)
            words = self.program.verdict_words[row.id]
            reached = reached and (not place or not held)
            self.sheet.add(
                row.id, words.title,
                Formula(flag(logic.sure(at_point)), int(point == 1)),
                Formula(flag(ranged.yes), int(bool(rng & 1))),
                Formula(flag(logic.sure(ranged)), int(rng == 1)),
                words.text,
                Formula(f"IF({before[0]}=1,1-{before[1]},0)" if place else "1", int(reached)),
                Formula(self._is_possible(place), int(row.id in possible)),
            )  # fmt: skip
            held = rng == 1
        ids = [row.id for row, _ in self.program.verdicts]
        first = f"IF(SUM({self.column(HOLDS)})=0,{len(ids)},MATCH(1,{self.column(HOLDS)},0))"
        count = Formula(f"SUM({self.column(POSSIBLE)})", len(possible))
        self.sheet.add(
            "", "Number of the verdict", Formula(first, ids.index(chosen) + 1), "", "", "", "", count
        )
        self.sheet.name_cell("verdict.number", HOLDS, self.last + 1)

    def _is_possible(self, place: int) -> str:
        row = self.first + place
        may = f"AND({self.sheet.at(REACHED, row)}=1,{self.sheet.at(MAY, row)}=1)"
        return flag(any_of((f"{self.chosen}={place + 1}", may)))

    def _steps(self, values: dict[str, tuple[int, int, int]]) -> Steps:
        places = self.program.verdict_places
        points, ranges = {}, {}
        for name in PROFILE_NAMES:
            low, point, high = self.quantity(name)
            points[name], ranges[name] = Number(point, point, "0", FACTS), Number(low, high, "0", FACTS)
        counts = [values[name] for name in sorted(places.of, key=places.of.__getitem__)]
        at_point = [(float(point), float(point), 0) for _, point, _ in counts]
        ranged = [(float(low), float(high), 0) for low, _, high in counts]
        widest = [(FACTS.low, FACTS.high, 0)] * len(counts)
        return Steps(self.tests, (View(points, at_point), View(ranges, ranged)), places, widest, {})


def _counted(of: Risks | Benefits, column: int, stage: str, place: int) -> tuple[str, str, str]:
    """How many have a grade: for certain, at the point, and at most."""
    if isinstance(of, Benefits) and not of.program.benefits:
        return "0", "0", "0"
    low, point, high = (of.cells(column + end, stage) for end in range(3))
    surely = of.cells(ASSESSED, stage)
    return (
        f"SUMPRODUCT(({surely}=2)*({low}={place})*({high}={place}))",
        f"SUMPRODUCT(({point}={place})*1)",
        f"SUMPRODUCT(({surely}>0)*({low}<={place})*({high}>={place}))",
    )


def _test_columns() -> tuple[tuple[str, float], ...]:
    return (
        ("What", 60), ("Kind", 11),
        *(
            (f"{view}: {part}", 12)
            for view in ("At the point", "Over the range")
            for part in ("low, or may hold", "high, or may fail", "gap, or may not apply")
        ),
    )  # fmt: skip
