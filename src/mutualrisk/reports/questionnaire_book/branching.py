"""Branching that a form shows by itself: hidden sheets that work out from its answers what is asked."""

from collections.abc import Mapping

from mutualrisk.engine.closures import Held
from mutualrisk.engine.program import Program
from mutualrisk.engine.spreadsheet import arithmetic
from mutualrisk.engine.spreadsheet.arithmetic import Facts, Number
from mutualrisk.engine.spreadsheet.calculation import STEP_COLUMNS, STEPS_ABOUT, widest
from mutualrisk.engine.spreadsheet.entries import AnswerEntry, Entries
from mutualrisk.engine.spreadsheet.held import (
    Choice,
    Placed,
    Several,
    shown_choice,
    shown_count,
    shown_number,
    shown_truth,
)
from mutualrisk.engine.spreadsheet.inputs import Inputs
from mutualrisk.engine.spreadsheet.logic import Truth
from mutualrisk.engine.spreadsheet.question_row import Reading
from mutualrisk.engine.spreadsheet.sheet import Sheet
from mutualrisk.engine.spreadsheet.steps import Steps, View
from mutualrisk.engine.spreadsheet.text import literal
from mutualrisk.reports.questionnaire_book.plan import Plan


class Branching:
    """Where it stands of each question that answers may hide whether it may be asked."""

    def __init__(self, plan: Plan, entries: Mapping[str, AnswerEntry], date: str) -> None:
        """Work everything out. ``date`` is where the day stands as of which the form is filled in."""
        movers = plan.movers
        program = plan.program._replace(asked=movers)
        wide = widest(plan.program)
        inputs = Inputs(program, Entries(date, entries, {}), wide)
        known = {one.id for one in movers}
        views = tuple(
            View(
                {
                    name: inputs.place(name, view)
                    if name in known
                    else _constant(
                        plan.env[place], program.places.symbols[name].kind, _options(program, name)
                    )
                    for name, place in program.places.of.items()
                },
                plan.env,
            )
            for view in (0, 1)
        )
        steps = Steps(Sheet("Steps", STEPS_ABOUT, *STEP_COLUMNS), views, program.places, wide, {})
        truths = {id_: steps.truth(node) for id_, node in plan.conditions.items()}
        reading = Reading(plan.day, plan.answers, frozenset(), (plan.env, plan.env))
        inputs.write(reading, {id_: truth for id_, truth in truths.items() if id_ in known})
        self.sheets = (inputs.sheet, steps.sheet) if truths else ()
        self.asked = {id_: truth[0].yes for id_, truth in truths.items()}
        """Addresses of cells, or 1 or 0, that say of such a question whether it may be asked."""


def _options(program: Program, name: str) -> int:
    return len(program.places.symbols[name].options)


def _constant(held: Held, kind: str, options: int) -> Placed:
    """What is known of a name that nothing in the form moves."""
    match kind:
        case "condition":
            return Truth(*(str(part) for part in shown_truth(held)))
        case "choice":
            place, _, gap = shown_choice(held, options)
            return Choice(str(place), str(gap))
        case "choices":
            return Several(_number(shown_count(held)), _each(held, options))
    return _number(shown_number(held))


def _number(shown: tuple[float | str, float | str, float | str]) -> Number:
    low, high, gap = shown
    if isinstance(low, str) or isinstance(high, str):
        return arithmetic.NOTHING
    facts = Facts(low, high, absent=bool(gap), divides=False)
    return Number(literal(low), literal(high), str(gap), facts)


def _each(held: Held, options: int) -> tuple[tuple[str, str], ...]:
    sure, possible, _ = held or (0, 0, 0)
    return tuple((str(sure >> place & 1), str(possible >> place & 1)) for place in range(1, options + 1))
