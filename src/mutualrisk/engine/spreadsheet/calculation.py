"""The whole method as sheets of formulas for one assessment, with where every result stands."""

from collections.abc import Mapping
from typing import NamedTuple

from mutualrisk.domain.expression_text import read_condition
from mutualrisk.engine.answers import FIRST_DAY, LARGEST, LAST_DAY
from mutualrisk.engine.closures import Environment
from mutualrisk.engine.program import Program
from mutualrisk.engine.ranges import hull
from mutualrisk.engine.spreadsheet.benefits import Benefits
from mutualrisk.engine.spreadsheet.entries import Entries
from mutualrisk.engine.spreadsheet.grades import Behind
from mutualrisk.engine.spreadsheet.held import Placed
from mutualrisk.engine.spreadsheet.inputs import Inputs
from mutualrisk.engine.spreadsheet.logic import Truth
from mutualrisk.engine.spreadsheet.measures import Measures
from mutualrisk.engine.spreadsheet.reading import Read
from mutualrisk.engine.spreadsheet.relief import Relief
from mutualrisk.engine.spreadsheet.risks import Risks
from mutualrisk.engine.spreadsheet.rules import Rules
from mutualrisk.engine.spreadsheet.sayings import Sayings
from mutualrisk.engine.spreadsheet.sheet import Sheet
from mutualrisk.engine.spreadsheet.sides import Sides
from mutualrisk.engine.spreadsheet.signals import Signals
from mutualrisk.engine.spreadsheet.steps import Steps, View
from mutualrisk.engine.spreadsheet.thresholds import Thresholds
from mutualrisk.engine.spreadsheet.verdict import Verdict
from mutualrisk.engine.symbols import ASSESSMENT_DATE

STEP_COLUMNS = (
    ("What", 70), ("Kind", 11),
    *(
        (f"As {view}: {part}", 13)
        for view in ("answered", "evidenced")
        for part in ("low, or may hold", "high, or may fail", "gap, or may not apply")
    ),
)  # fmt: skip
STEPS_ABOUT = (
    "Every formula and condition of the method, part by part: numbers as low, high and gap, truths as 1 or 0."
)


class Calculation(NamedTuple):
    """The sheets of a calculation, and those of them that say where results stand."""

    inputs: Inputs
    steps: Steps
    measures: Measures
    rules: Rules
    signals: Signals
    sides: Sides
    relief: Relief
    risks: Risks
    benefits: Benefits
    verdict: Verdict
    sayings: Sayings

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The sheets, in the order from answers to verdict."""
        return (
            self.inputs.sheet, self.steps.sheet, self.measures.sheet, self.rules.sheet, self.signals.sheet,
            self.sides.sheet, self.relief.sheet, self.risks.sheet, self.benefits.sheet, self.verdict.tests,
            self.verdict.sheet, self.sayings.sheet,
        )  # fmt: skip


def widest(program: Program) -> Environment:
    """An environment that holds all that may be, whatever is answered on whatever day.

    A measure's stated limit can be changed in the workbook, so what rests on one may be anything.
    """
    env = list(program.blank)
    env[program.places.of[ASSESSMENT_DATE]] = (float(FIRST_DAY), float(LAST_DAY), 0)
    limited = {measure.id for measure in program.method.measures if measure.otherwise is not None}
    for name, step in program.steps:
        step(env)
        if name in limited:
            place = program.places.of[name]
            env[place] = hull(env[place], (-LARGEST, LARGEST, 0))
    return env


def calculate(program: Program, thresholds: Thresholds, entries: Entries, read: Read) -> Calculation:
    """The sheets that compute everything from the entries, each formula with the engine's value."""
    wide = widest(program)
    inputs, measures = Inputs(program, entries, wide), Measures(program, wide)
    steps = _steps(program, thresholds, inputs, measures, read, wide)
    inputs.write(read.answers, _shown(program, steps))
    measures.write(steps, thresholds.limits, read.answers.envs)
    rules = Rules(program)
    rules.write(steps, read.answers.day, read.truths, entries.date)
    signals = Signals(program, thresholds, steps)
    signals.write()
    sides = Sides(program, signals, rules, thresholds, read.truths)
    sides.write(steps)
    relief = Relief(program, read.assessment.actions, entries.actions)
    standing = read.standing(program)
    behind = Behind(signals, sides, relief)
    risks, benefits = Risks(program, thresholds, behind), Benefits(program, thresholds, behind)
    risks.write(read.risks, standing)
    benefits.write(read.benefits)
    verdict = Verdict(program, risks, benefits, inputs)
    verdict.write(standing, read.result.verdict.possible)
    sayings = Sayings(program, steps, inputs, entries, read.context)
    return Calculation(
        inputs, steps, measures, rules, signals, sides, relief, risks, benefits, verdict, sayings
    )


def _steps(  # noqa: PLR0913, PLR0917 - what trees are made of and read from
    program: Program,
    thresholds: Thresholds,
    inputs: Inputs,
    measures: Measures,
    read: Read,
    wide: Environment,
) -> Steps:
    views = tuple(
        View({name: _place(name, view, inputs, measures) for name in program.places.symbols}, env)
        for view, env in enumerate(read.answers.envs)
    )
    return Steps(Sheet("Steps", STEPS_ABOUT, *STEP_COLUMNS), views, program.places, wide, thresholds.lines)


def _place(name: str, view: int, inputs: Inputs, measures: Measures) -> Placed:
    return measures.place(name, view) if name in measures.rows else inputs.place(name, view)


def _shown(program: Program, steps: Steps) -> Mapping[str, tuple[Truth, ...]]:
    """Where it stands of each question that may be hidden whether it shows."""
    symbols = program.places.symbols
    return {
        question.id: steps.truth(read_condition(question.visible_when, symbols))
        for question in program.asked
        if question.visible_when
    }
