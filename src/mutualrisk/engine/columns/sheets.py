"""From answers to measures: fills the sheet of a chunk, in an order in which each step finds its inputs."""

from collections.abc import Callable, Mapping
from datetime import date

import numpy as np

from mutualrisk.domain.expression_text import read_condition, read_number
from mutualrisk.domain.factor import Measure
from mutualrisk.domain.question import Question
from mutualrisk.domain.rule import Rule
from mutualrisk.engine import answers
from mutualrisk.engine.closures import NOT_APPLICABLE
from mutualrisk.engine.columns import tree
from mutualrisk.engine.columns.arithmetic import hull, is_empty, with_gap
from mutualrisk.engine.columns.inputs import Answers, ColumnInputs, column, mapped, of_values, where_relied
from mutualrisk.engine.columns.logic import false, filled
from mutualrisk.engine.columns.tree import Condition, Number, Sheet
from mutualrisk.engine.columns.values import (
    Choices,
    Column,
    Flags,
    Floats,
    Numbers,
    Truths,
    constant,
    either,
    nothing,
    pick,
    settled,
)
from mutualrisk.engine.program import Program
from mutualrisk.engine.ranges import MAY_BE_ABSENT, MAY_DIVIDE
from mutualrisk.engine.symbols import ASSESSMENT_DATE

Step = Callable[[Sheet], None]


def answered(program: Program, inputs: ColumnInputs, rows: slice, *, reliable: bool) -> Sheet:
    """A sheet with the answers of some rows: all, or only what is ``reliable`` and the rest not known."""
    days = inputs.days[rows]
    sheet = Sheet({ASSESSMENT_DATE: Numbers(days, days)}, len(days))
    asked = {question.id for question in program.asked}
    for question in program.method.questions:
        if question.type != "text":
            sheet.columns[question.id] = _answered(question, inputs, rows, (question.id in asked, reliable))
    return sheet


def _answered(question: Question, inputs: ColumnInputs, rows: slice, counts: tuple[bool, bool]) -> Column:
    asked, reliable = counts
    given = inputs.answers.get(question.id)
    if given is None or not asked:
        return column(question, _same_for_all(question, len(inputs.days[rows]), asked=asked))
    mine = mapped(given, lambda array: array[rows])
    if reliable and inputs.relied is not None:
        mine = where_relied(
            inputs.relied[question.id][rows],
            mine,
            _same_for_all(question, len(inputs.days[rows]), asked=True),
        )
    return column(question, mine)


def _same_for_all(question: Question, size: int, *, asked: bool) -> Answers:
    held = answers.unknown(question) if asked else answers.absent(question)
    return mapped(of_values(question, [held]), lambda array: np.repeat(array, size))


def visible(program: Program) -> dict[str, Condition]:
    """When each question shows that does not always show."""
    symbols = program.places.symbols
    stated = {question.id: question.visible_when for question in program.asked if question.visible_when}
    return {name: tree.condition(read_condition(text, symbols), symbols) for name, text in stated.items()}


def steps(program: Program, shown: Mapping[str, Condition]) -> tuple[Step, ...]:
    """What computes each measure and hides each question, after all that it reads."""
    measures = {measure.id: measure for measure in program.method.measures}
    named = [name for name, _ in program.steps if name in measures or name in program.places.symbols]
    return tuple(
        _measure(measures[name], program) if name in measures else _hiding(name, shown[name])
        for name in named
    )


def _hiding(name: str, shown: Condition) -> Step:
    return lambda sheet: sheet.columns.__setitem__(
        name, hidden(sheet.columns[name], filled(shown(sheet), sheet.rows))
    )


def hidden(held: Column, shown: Truths) -> Column:
    """The answers where they show; nothing where they surely do not; perhaps nothing where that is open."""
    never = ~shown.yes
    unsure = (
        None if shown.no is None else shown.yes & (shown.no if shown.gap is None else shown.no | shown.gap)
    )
    match held:
        case Choices(bits, single):
            one = bits.dtype.type(NOT_APPLICABLE)
            seen = np.where(never, one, bits if unsure is None else bits | unsure * one)
            return Choices(seen, single and (unsure is None or not unsure.any()))
        case Truths():
            return _hidden_truths(held, never, unsure)
        case Numbers():
            return _hidden_numbers(held, never, unsure)
        case _:
            gaps = held.gaps if unsure is None else either(held.gaps, unsure * np.uint8(MAY_BE_ABSENT))
            return held._replace(gaps=gaps, absent=either(held.absent, never))


def _hidden_numbers(held: Numbers, never: Flags, unsure: Flags | None) -> Numbers:
    found = held._replace(absent=either(held.absent, never))
    return found if unsure is None else with_gap(found, MAY_BE_ABSENT, unsure)


def _hidden_truths(held: Truths, never: Flags, unsure: Flags | None) -> Truths:
    gap = either(either(held.gap, never), unsure)
    no = None if held.no is None and unsure is None else false(held) & ~never
    return Truths(held.yes & ~never, no, gap)


def _measure(measure: Measure, program: Program) -> Step:
    name, symbols = measure.id, program.places.symbols
    if measure.unit == "yes_no":
        holds = tree.condition(read_condition(measure.formula, symbols), symbols)
        return lambda sheet: sheet.columns.__setitem__(name, filled(holds(sheet), sheet.rows))
    formula = tree.number(read_number(measure.formula, symbols).node, symbols)
    needs = tree.condition(read_condition(measure.needs, symbols), symbols) if measure.needs else None
    limit = nothing() if measure.otherwise is None else constant(measure.otherwise)
    return lambda sheet: sheet.columns.__setitem__(
        name, _full(_computed(sheet, formula, needs, limit), sheet.rows)
    )


def _computed(sheet: Sheet, formula: Number, needs: Condition | None, limit: Numbers) -> Numbers:
    if needs is None:
        return _divided(formula(sheet), limit)
    truth = needs(sheet)
    with sheet.only(truth.yes):
        found = formula(sheet)
    found = _divided(found._replace(absent=either(found.absent, ~truth.yes)), limit)
    if truth.no is not None:
        found = pick(truth.no & truth.yes, hull(found, limit), found)
    found = pick(false(truth) & ~truth.yes, limit, found)
    if truth.gap is None or truth.no is None:
        return found
    return with_gap(found, MAY_BE_ABSENT, truth.gap)


def _divided(found: Numbers, limit: Numbers) -> Numbers:
    """The stated limit, or nothing, where a divisor surely or perhaps is nothing."""
    if found.gaps is None:
        return found
    kept = found._replace(gaps=found.gaps & ~np.uint8(MAY_DIVIDE))
    divided = (found.gaps & MAY_DIVIDE != 0) & (True if found.absent is None else ~found.absent)
    open_or_limit = pick(divided, hull(kept, limit), found)
    empty = is_empty(found)
    if empty is None:
        return open_or_limit
    missing = found.gaps & MAY_BE_ABSENT != 0
    return pick(divided & empty, with_gap(limit, MAY_BE_ABSENT, missing), open_or_limit)


def _full(held: Numbers, rows: int) -> Numbers:
    held = settled(held)
    low: Floats = np.broadcast_to(held.low, (rows,))
    high = low if held.low is held.high else np.broadcast_to(held.high, (rows,))
    gaps = None if held.gaps is None else np.broadcast_to(held.gaps, (rows,))
    absent = None if held.absent is None else np.broadcast_to(held.absent, (rows,))
    return Numbers(low, high, gaps, absent)


def in_force(rule: Rule, days: Floats) -> Flags | None:
    """The rows on whose day a rule is in force; None: all."""
    if rule.effective_from is None and rule.effective_to is None:
        return None
    first = date.fromisoformat(rule.effective_from).toordinal() if rule.effective_from else 0
    last = date.fromisoformat(rule.effective_to).toordinal() if rule.effective_to else date.max.toordinal()
    return (first <= days) & (days <= last)
