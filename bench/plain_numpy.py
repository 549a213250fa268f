"""The floor under columns: a method written out as plain, chunked numpy for exact answers.

It is what a good engineer would write by hand for this one method: NaN for what does not apply, codes for
choices, ``np.interp`` for curves, ``take`` for tables, ``np.where`` for rules, and no range anywhere.
The text is made by this module, so that it keeps up with the method; ``source`` may be read.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

import numpy as np

from bench.numpy_text import NumpyText, nothing
from mutualrisk.domain.expression_text import read_condition, read_number
from mutualrisk.domain.factor import Measure
from mutualrisk.domain.rule import Rule
from mutualrisk.engine.columns import ColumnInputs
from mutualrisk.engine.columns.values import Numbers, Sets
from mutualrisk.engine.program import FactorProgram, Program, SideProgram
from mutualrisk.engine.signals import SignalProgram
from mutualrisk.engine.symbols import ASSESSMENT_DATE

Work = Callable[[Mapping[str, Any], int], Mapping[str, Any]]
ALL = "True"


class Written:
    """Writes a method, line by line."""

    def __init__(self, program: Program) -> None:
        """Begin with the questions as they are asked; ``gaps`` are the names that may not apply."""
        self.program, self.symbols = program, program.places.symbols
        asked = {question.id for question in program.asked}
        hidden = {
            q.id for q in program.method.questions if q.id not in asked or q.not_applicable or q.visible_when
        }
        self.gaps = hidden | {measure.id for measure in program.method.measures if measure.unit != "yes_no"}
        self.text = NumpyText(self.symbols, self.gaps)
        self.constants: dict[str, Any] = {}
        self.results: list[str] = []

    def lines(self) -> Iterator[str]:
        """Every line, each after those that it reads."""
        measures = {measure.id: measure for measure in self.program.method.measures}
        asked = {question.id: question for question in self.program.asked if question.type != "text"}
        for name, _ in self.program.steps:
            if name in measures:
                yield self.measure(measures[name])
            elif name in asked:
                shown = self.text.yes(read_condition(asked[name].visible_when or "", self.symbols))
                yield f"{name} = np.where({shown}, {name}, {nothing(self.symbols[name].kind)})"
        for made in self.program.rules:
            yield f"rule_{made.rule.id} = {' & '.join((self.text.yes(made.node), *_in_force(made.rule)))}"
        self.results += [f"rule_{made.rule.id}" for made in self.program.rules]
        for factor in (*self.program.risks, *self.program.benefits):
            if all(side.signals for side in factor.sides):
                yield from self.factor(factor)
        yield from self.profile()

    def measure(self, measure: Measure) -> str:
        """One measure."""
        if measure.unit == "yes_no":
            node = read_condition(measure.formula, self.symbols)
            rest = f"np.where({self.text.yes(node, wanted=False)}, 2, 0)"
            return f"{measure.id} = np.where({self.text.yes(node)}, 1, {rest})"
        found = self.text.value(read_number(measure.formula, self.symbols).node)
        if not measure.needs:
            return f"{measure.id} = {found} + np.zeros(size)"
        needs = read_condition(measure.needs, self.symbols)
        if measure.otherwise is None:
            return f"{measure.id} = np.where({self.text.yes(needs)}, {found}, np.nan)"
        rest = f"np.where({self.text.yes(needs, wanted=False)}, {measure.otherwise!r}, np.nan)"
        return f"{measure.id} = np.where({self.text.yes(needs)}, {found}, {rest})"

    def factor(self, factor: FactorProgram) -> Iterator[str]:
        """The signals, the levels and the rating of a factor."""
        cuts = self.program.method.ratings
        sides = []
        for side in factor.sides:
            sides.append(f"{factor.id}_{side.side}")
            yield from self.side(sides[-1], side)
        bounds = (cuts.moderate, cuts.high, cuts.extreme) if len(sides) == 2 else (cuts.fair, cuts.strong)
        yield f"{factor.id}_score = {' * '.join(sides)}"
        cutting = " + ".join(f"({factor.id}_score >= {bound!r})" for bound in bounds)
        rating = f"np.zeros(size, np.int8) + {cutting}"
        yield f"{factor.id}_rating = np.where(np.isnan({factor.id}_score), -1, {rating})"
        self.results += [*sides, f"{factor.id}_score", f"{factor.id}_rating"]

    def side(self, name: str, side: SideProgram) -> Iterator[str]:
        """The signals of a side, and its level."""
        fixed: list[tuple[str, float]] = []
        loose: list[tuple[str, float]] = []
        for number, signal in enumerate(side.signals):
            key = f"s{number}"
            yield f"{key} = {self.signal(signal, f'{name}_{number}')}"
            (loose if signal.stated.when or signal.source in self.gaps else fixed).append(
                (key, signal.weight)
            )
        summed = " + ".join(f"{key} * {weight!r}" for key, weight in fixed) or "np.zeros(size)"
        total = repr(sum(weight for _, weight in fixed))
        for key, weight in loose:
            yield f"there = ~np.isnan({key})"
            yield f"{key}, {key}_weight = np.where(there, {key}, 0.0) * {weight!r}, there * {weight!r}"
            summed, total = f"{summed} + {key}", f"{total} + {key}_weight"
        yield f"{name} = ({summed}) / ({total})"
        yield from self.ruled(name, side)

    def ruled(self, name: str, side: SideProgram) -> Iterator[str]:
        """The level after the rules."""
        for made in side.rules:
            if made.rule.by is not None:
                sign = "+" if made.rule.then == "raise" else "-"
                yield f"{name} = {name} {sign} rule_{made.rule.id} * {made.rule.by!r}"
        for effect, bound in (("cap", "minimum"), ("floor", "maximum")):
            for made in side.rules:
                if made.rule.then == effect:
                    held = f"np.{bound}({name}, {made.rule.at!r})"
                    yield f"{name} = np.where(rule_{made.rule.id}, {held}, {name})"
        if side.rules:
            yield f"{name} = np.clip({name}, {side.least!r}, {side.most!r})"

    def signal(self, signal: SignalProgram, key: str) -> str:
        """The level of one signal where it counts."""
        level = self.level(signal, key)
        if signal.stated.when:
            counts = self.text.yes(read_condition(signal.stated.when, self.symbols))
            return f"np.where({counts}, {level}, np.nan)"
        return level

    def level(self, signal: SignalProgram, key: str) -> str:
        """The level by table, curve or steps."""
        stated, x = signal.stated, signal.source
        if stated.levels is not None:
            options = self.symbols[x].options
            self.constants[f"T_{key}"] = np.array(
                [np.nan, *(stated.levels.get(option, np.nan) for option in options)]
            )
            return f"T_{key}.take({x})"
        points = stated.steps or stated.curve or {}
        self.constants[f"X_{key}"] = np.array(sorted(points))
        self.constants[f"Y_{key}"] = np.array([points[at] for at in sorted(points)])
        if stated.curve:
            return f"np.interp({x}, X_{key}, Y_{key})"
        step = f"np.maximum(np.searchsorted(X_{key}, {x}, 'right') - 1, 0)"
        return f"np.where(np.isnan({x}), np.nan, Y_{key}[{step}])"

    def profile(self) -> Iterator[str]:
        """What the decision table reads, and the verdict."""
        risks = [risk.id for risk in self.program.risks if f"{risk.id}_rating" in self.results]
        goods = [good.id for good in self.program.benefits if f"{good.id}_rating" in self.results]
        for names, rated in (
            (("low", "moderate", "high", "extreme"), risks),
            (("weak", "fair", "strong"), goods),
        ):
            for place, name in enumerate(names):
                yield f"{name}_count = {_sum(f'({one}_rating == {place})' for one in rated)}"
        yield "highest = np.maximum.reduce([" + ", ".join(f"{risk}_rating" for risk in risks) + "]) + 1"
        yield "target_highest, open_count, evidenced_strong_count = highest, 0, strong_count"
        yield f"curable_count = {_sum(map(self.cured, risks))}"
        symbols = self.program.verdict_places.symbols
        rows = [self.text.yes(read_condition(row.when, symbols)) for row, _ in self.program.verdicts]
        found = str(len(rows) - 1)
        for place, row in reversed(list(enumerate(rows[:-1]))):
            found = f"np.where({row}, {place}, {found})"
        yield f"verdict = {found}"
        self.results.append("verdict")

    def cured(self, risk: str) -> str:
        """Where all actions would bring a high risk below high."""
        most, high = self.program.method.mitigation.most_levels, self.program.method.ratings.high
        sides = (
            f"np.maximum(1.0, {risk}_{side} - {min(self.program.relief.get((risk, side), 0.0), most)!r})"
            for side in ("likelihood", "impact")
        )
        return f"(({risk}_rating >= 2) & ({' * '.join(sides)} < {high!r}))"


def _sum(parts: Iterator[str]) -> str:
    return " + ".join(["np.zeros(size, np.int16)", *parts])


def _in_force(rule: Rule) -> Iterator[str]:
    if rule.effective_from:
        yield f"({ASSESSMENT_DATE} >= {date.fromisoformat(rule.effective_from).toordinal()})"
    if rule.effective_to:
        yield f"({ASSESSMENT_DATE} <= {date.fromisoformat(rule.effective_to).toordinal()})"


def source(program: Program) -> tuple[str, dict[str, Any]]:
    """The text of a function of one chunk, and the tables that it reads."""
    written = Written(program)
    lines = list(written.lines())
    inputs = [question.id for question in program.method.questions if question.type != "text"]
    reads = [f"{name} = given[{name!r}]" for name in (*inputs, ASSESSMENT_DATE)]
    result = "return {" + ", ".join(f"{name!r}: {name}" for name in written.results) + "}"
    body = "\n    ".join([*reads, *lines, result])
    return f"def work(given, size):\n    {body}\n", written.constants


def compiled(program: Program) -> Work:
    """The function, ready to run."""
    text, constants = source(program)
    names: dict[str, Any] = {"np": np, **constants}
    exec(compile(text, "plain numpy", "exec"), names)  # noqa: S102 - text that this module wrote
    return names["work"]  # type: ignore[no-any-return]  # the function of that text


def plain_inputs(program: Program, inputs: ColumnInputs) -> dict[str, Any]:
    """The same answers as one would keep them by hand: codes for choices, NaN for what does not apply."""
    asked = {question.id: question for question in program.asked}
    found: dict[str, Any] = {ASSESSMENT_DATE: inputs.days}
    for question in program.method.questions:
        if question.type == "text":
            continue
        given = inputs.answers.get(question.id) if question.id in asked else None
        if given is None:
            nothing = {"choice": np.uint8(0), "yes_no": np.uint8(0), "choices": np.uint8(1)}.get(
                question.type, np.nan
            )
            found[question.id] = np.broadcast_to(nothing, (inputs.rows,))
        elif isinstance(given, Numbers):
            found[question.id] = (
                given.low if given.absent is None else np.where(given.absent, np.nan, given.low)
            )
        elif isinstance(given, Sets):
            found[question.id] = given.sure
        else:
            found[question.id] = _codes(given, absent=4 if question.type == "yes_no" else 1)
    return found


def _codes(bits: Any, absent: int) -> Any:  # noqa: ANN401 - arrays of some unsigned type
    place = np.log2(bits.astype(float)).astype(np.uint8)
    return np.where(bits == absent, 0, place + 1 if absent == 4 else place).astype(np.uint8)


def chunks(
    work: Work, given: Mapping[str, Any], rows: int, size: int = 16_384
) -> Iterator[Mapping[str, Any]]:
    """The results, a chunk at a time."""
    with np.errstate(all="ignore"):
        for first in range(0, rows, size):
            part = {name: array[first : first + size] for name, array in given.items()}
            yield work(part, min(size, rows - first))
