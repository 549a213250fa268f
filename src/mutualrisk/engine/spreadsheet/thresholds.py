"""The sheet of weights and thresholds: every number of the method that moves a score, to change."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from mutualrisk.domain import expression as tree
from mutualrisk.domain.case import EVIDENCE_GRADES
from mutualrisk.domain.expression import Node, children
from mutualrisk.domain.factor import Signal
from mutualrisk.domain.rule import LEVEL_EFFECTS, Rule
from mutualrisk.domain.value import Side, worded
from mutualrisk.engine.compile import SCALES
from mutualrisk.engine.program import FactorProgram, Program, SideProgram
from mutualrisk.engine.spreadsheet.sheet import Content, Entry, Sheet
from mutualrisk.engine.spreadsheet.spelling import spelt
from mutualrisk.engine.spreadsheet.steps import Line

AT, VALUE = 4, 5
"""The columns of what a level stands at, and of the entry itself."""

COLUMNS = (
    ("Of", 34), ("Side or kind", 14), ("Read from", 44), ("Part", 16),
    ("At", 30), ("Value", 12), ("Grade", 14), ("Why", 60),
)  # fmt: skip
ABOUT = (
    "Weights, levels, points of curves, cut-points, steps and lines of the method. "
    "Change a field that looks like one, and every score follows."
)
CUTS = ("moderate", "high", "extreme", "fair", "strong")


class Points(NamedTuple):
    """Where a signal's weight and levels stand: a table's levels, or a curve's points."""

    weight: str
    xs: tuple[str, ...]
    """Empty for a table."""
    levels: tuple[str, ...]
    table: str = ""
    """The cells of a table's levels, in the order of the options."""


class Thresholds:
    """The rows of all that may be changed, and where each stands."""

    def __init__(self, program: Program) -> None:
        """Write every row."""
        self.program = program
        self.sheet = Sheet("Thresholds", ABOUT, *COLUMNS)
        self._taken: Counter[str] = Counter()
        self.cuts: dict[str, str] = {}
        self.limits: dict[str, str] = {}
        self.effects: dict[str, str] = {}
        self.lines: dict[Line, str] = {}
        self.signals: dict[tuple[str, Side, int], Points] = {}
        self._ratings()
        self._evidence()
        for factor in (*program.risks, *program.benefits):
            for side in factor.sides:
                self._side(factor, side)
        self._rules()
        self._lines()
        self._stated_limits()

    def _add(self, *texts: str, at: Content = "", entry: Entry, grade: str = "", why: str = "") -> str:
        row = self.sheet.add(*texts, at, entry, grade, " ".join(why.split()))
        return self.sheet.at(VALUE, row)

    def _name(self, name: str) -> None:
        """Give the entry of the next row its name, with a number where the name is taken."""
        self._taken[name] += 1
        taken = self._taken[name]
        self.sheet.name_cell(f"{name}.{taken}" if taken > 1 else name, VALUE, self.sheet.next_row)

    def _ratings(self) -> None:
        ratings = self.program.method.ratings
        for name in CUTS:
            kind = "Benefits" if name in ("fair", "strong") else "Risks"
            top = "100" if kind == "Benefits" else "25"
            entry = Entry(getattr(ratings, name), "0", top)
            self._name(f"cut.{name}")
            self.cuts[name] = self._add(
                kind,
                "Rating",
                f"{name.capitalize()} begins at",
                "Cut-point",
                entry=entry,
                grade=ratings.grade,
                why=ratings.reason,
            )
        mitigation = self.program.method.mitigation
        self._name("limit.actions.levels")
        self.most_levels = self._add(
            "Actions", "Limit", "Most that all actions take off one side of a risk", "Levels",
            entry=Entry(mitigation.most_levels, "0", "4"), why=mitigation.reason,
        )  # fmt: skip
        self._name("limit.actions.points")
        self.most_points = self._add(
            "Actions", "Limit", "Most that all actions add to a benefit", "Points",
            entry=Entry(mitigation.most_points, "0", "100"), why=mitigation.reason,
        )  # fmt: skip

    def _evidence(self) -> None:
        rule = self.program.method.evidence
        grades = ", ".join(f"{place} {grade}" for place, grade in enumerate(EVIDENCE_GRADES))
        self._name("evidence.relied_from")
        self.relied_from = self._add(
            "Evidence", "Grade", f"Answers are relied on from this grade ({grades})", "Grade",
            entry=Entry(EVIDENCE_GRADES.index(rule.relied_on_from), "0", "3"), why=rule.reason,
        )  # fmt: skip
        self._name("evidence.months_per_grade")
        self.months_per_grade = self._add(
            "Evidence", "Age", "So many months of age cost one grade", "Months",
            entry=Entry(rule.months_per_grade, "0.01", "1200"), why=rule.reason,
        )  # fmt: skip

    # -- signals

    def _side(self, factor: FactorProgram, side: SideProgram) -> None:
        for place, signal in enumerate(side.signals):
            head = (factor.title, side.side.capitalize(), self.program.labels[signal.source])
            stated = signal.stated
            self._name(f"weight.{factor.id}.{side.side}.{signal.source}")
            weight = self._add(
                *head, "Weight", entry=Entry(signal.weight, "0", "100"), grade=stated.grade, why=stated.reason
            )
            points = (
                self._table(head, side, stated)
                if stated.levels is not None
                else self._curve(head, side, stated)
            )
            self.signals[(factor.id, side.side, place)] = points._replace(weight=weight)

    def _table(self, head: tuple[str, ...], side: SideProgram, stated: Signal) -> Points:
        levels = stated.levels or {}
        first, made = self.sheet.next_row, []
        least, most = (f"{end:g}" for end in SCALES[side.side])
        for option, words in self._options(stated.source):
            if option in levels:
                made.append(self._add(*head, "Level", at=words, entry=Entry(levels[option], least, most)))
            else:
                row = self.sheet.add(*head, "No level", words, "", "", "")
                made.append(self.sheet.at(VALUE, row))
        return Points("", (), tuple(made), self.sheet.span(VALUE, first, self.sheet.next_row - 1))

    def _options(self, source: str) -> list[tuple[str, str]]:
        question = self.program.reader.questions.get(source)
        if question is None or question.type == "yes_no":
            return [("yes", "Yes"), ("no", "No")]
        return [
            (id_, " ".join(worded(option.text, self.program.perspective).split()))
            for id_, option in question.options.items()
        ]

    def _curve(self, head: tuple[str, ...], side: SideProgram, stated: Signal) -> Points:
        points = sorted((stated.curve or stated.steps or {}).items())
        part = "Step" if stated.steps else "Point"
        least, most = (f"{end:g}" for end in SCALES[side.side])
        first = self.sheet.next_row
        xs = [self.sheet.at(AT, first + place) for place in range(len(points))]
        for place, (x, level) in enumerate(points):
            before, after = xs[place - 1] if place else "", xs[place + 1] if place + 1 < len(points) else ""
            self._add(*head, part, at=Entry(x, before, after), entry=Entry(level, least, most))
        levels = tuple(self.sheet.at(VALUE, first + place) for place in range(len(points)))
        return Points("", tuple(xs), levels)

    # -- rules

    def _rules(self) -> None:
        titles = {factor.id: factor.title for factor in (*self.program.risks, *self.program.benefits)}
        for made in self.program.rules:
            rule = made.rule
            if rule.then in LEVEL_EFFECTS and rule.factor in titles:
                self.effects[rule.id] = self._effect(rule, titles[rule.factor])

    def _effect(self, rule: Rule, title: str) -> str:
        least, most = (f"{end:g}" for end in SCALES[rule.side or "likelihood"])
        stepped = rule.by is not None
        entry = Entry(rule.by or 0.0, "0", most) if stepped else Entry(rule.at or 0.0, least, most)
        words = {"raise": "Raises by", "lower": "Lowers by", "floor": "No less than", "cap": "No more than"}
        self._name(f"effect.{rule.id}")
        return self._add(
            title,
            str(rule.side).capitalize(),
            rule.when,
            words[rule.then],
            at=rule.id,
            entry=entry,
            grade=rule.grade,
            why=rule.reason,
        )

    def _lines(self) -> None:
        """The lines that rules compare with. Where several rules say the same, they share one."""
        for made in self.program.rules:
            for line in lines(made.node):
                if line not in self.lines:
                    rule = made.rule
                    self._name(f"line.{rule.id}")
                    self.lines[line] = self._add(
                        "Rules", "Line", spelt(line.comparison), f"{line.value:.15g}", at=rule.id,
                        entry=Entry(line.value), grade=rule.grade, why=rule.reason,
                    )  # fmt: skip

    def _stated_limits(self) -> None:
        for measure in self.program.method.measures:
            if measure.otherwise is not None:
                self._name(f"limit.{measure.id}")
                self.limits[measure.id] = self._add(
                    "Measures", "Limit", self.program.labels[measure.id], "Where it cannot be computed",
                    entry=Entry(measure.otherwise), grade=measure.grade, why=measure.because,
                )  # fmt: skip


def lines(node: Node) -> Iterator[Line]:
    """The numbers that the comparisons of a condition compare with, written in them or chosen between."""
    if isinstance(node, tree.Compare):
        for side in (node.left, node.right):
            yield from (Line(node, value) for value in _line_values(side))
        return
    for child in children(node):
        yield from lines(child)


def _line_values(side: Node) -> Iterator[float]:
    if isinstance(side, tree.Number):
        yield side.value
    elif isinstance(side, tree.Choose):
        yield from _line_values(side.then)
        yield from _line_values(side.otherwise)
