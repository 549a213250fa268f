"""The steps that complete an environment: what hides a question, and what computes a measure."""

from mutualrisk.domain.factor import Measure
from mutualrisk.domain.question import Question
from mutualrisk.engine import answers, ranges
from mutualrisk.engine.closures import NOT_APPLICABLE, Condition, Environment, Held
from mutualrisk.engine.formulas import Formulas
from mutualrisk.engine.program import Step
from mutualrisk.engine.ranges import ABSENT, FALSE, TRUE, Interval, MaybeInterval, Truth


def hiding(question: Question, shown: Condition, place: int | None, noted: int) -> Step:
    """Notes whether a question shows, and empties its place where it does not. A text moves nothing."""
    if place is None:
        return lambda env: env.__setitem__(noted, shown(env))
    hidden = answers.absent(question)
    blur = _may_be_absent if question.type in ("choice", "yes_no") else _may_have_gaps
    bits = NOT_APPLICABLE if question.type == "choice" else ABSENT

    def hide(env: Environment) -> None:
        env[noted] = truth = shown(env)
        if truth != TRUE:
            env[place] = blur(env[place], bits) if truth & TRUE else hidden

    return hide


def _may_be_absent(held: int, bits: int) -> int:
    return held | bits


def _may_have_gaps(held: Held, _: int) -> Held:
    return None if held is None else (held[0], held[1], held[2] | ranges.MAY_BE_ABSENT)


def computing(measure: Measure, formulas: Formulas) -> Step:
    """Computes a measure; its stated limit stands where it cannot be."""
    place = formulas.places.of[measure.id]
    if measure.unit == "yes_no":
        _, holds = formulas.condition(measure.formula)
        return lambda env: env.__setitem__(place, holds(env))
    _, formula = formulas.number(measure.formula)
    limit = None if measure.otherwise is None else ranges.exact(measure.otherwise)
    needs = formulas.condition(measure.needs)[1] if measure.needs else None

    def compute(env: Environment) -> None:
        truth = TRUE if needs is None else needs(env)
        found = formula(env) if truth & TRUE else None
        if found is not None and found[2] & ranges.MAY_DIVIDE:
            found = _divided(found, limit)
        env[place] = found if truth == TRUE else _doubtful(found, truth, limit)

    return compute


def _doubtful(found: MaybeInterval, truth: Truth, limit: MaybeInterval) -> MaybeInterval:
    """A measure where what it needs may not hold: perhaps its stated limit, perhaps nothing."""
    if truth & FALSE:
        found = ranges.hull(found, limit) if truth & TRUE else limit
    return ranges.hull(found, None) if truth & ABSENT else found


def _divided(found: Interval, limit: MaybeInterval) -> MaybeInterval:
    """The stated limit, or nothing, where a divisor surely or perhaps is nothing."""
    gaps = found[2] & ~ranges.MAY_DIVIDE
    if not ranges.is_empty(found):
        return ranges.hull((found[0], found[1], gaps), limit)
    return ranges.hull(limit, None) if gaps else limit
