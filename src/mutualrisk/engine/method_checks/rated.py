"""Ratings that no answers lead to."""

from collections.abc import Iterator
from functools import partial

from mutualrisk.domain.issue import Issue
from mutualrisk.domain.method import Cuts
from mutualrisk.domain.value import RATINGS, STRENGTHS
from mutualrisk.engine import stages
from mutualrisk.engine.closures import Environment
from mutualrisk.engine.evaluate import spans
from mutualrisk.engine.method_checks.answer_space import Spaces
from mutualrisk.engine.method_checks.checked import Checked
from mutualrisk.engine.method_checks.search import Outcome, search
from mutualrisk.engine.probe import reads
from mutualrisk.engine.program import FactorProgram
from mutualrisk.engine.ranges import EITHER, FALSE, TRUE, Truth

MOST_BOXES = 1_024
"""How many boxes are looked at for each rating: there are many, and nearly all are soon met."""
_REMEDY = "Widen the levels of its signals, ask for what they read, or move the cut-points."


def check(checked: Checked, spaces: Spaces) -> Iterator[Issue]:
    """Risks and benefits that can never have one of the ratings."""
    program = spaces.program
    for part, factors, words in (
        ("risks", program.risks, RATINGS),
        ("benefits", program.benefits, STRENGTHS),
    ):
        for factor in factors:
            missing = [word for word in words if _never(spaces, factor, word)]
            if missing:
                words_missing = "rated" if len(missing) == len(words) else " or ".join(missing)
                what = f"For a {spaces.perspective}, {factor.id} can never be {words_missing}."
                yield checked.warning((part, factor.id), what, _REMEDY)


def _never(spaces: Spaces, factor: FactorProgram, word: str) -> bool:
    cuts = spaces.program.method.ratings
    test = partial(_rated, factor, cuts, word)
    return search(spaces.space(reads(factor)), test, spaces.budget, MOST_BOXES) is Outcome.NEVER


def _rated(factor: FactorProgram, cuts: Cuts, word: str, env: Environment) -> Truth:
    """Whether the factor has this rating: surely, perhaps, or not."""
    possible = _possible(factor, cuts, env)
    if word not in possible:
        return FALSE
    return TRUE if len(possible) == 1 else EITHER


def _possible(factor: FactorProgram, cuts: Cuts, env: Environment) -> tuple[str, ...]:
    truths = {made.rule.id: made.holds(env) for side in factor.sides for made in side.rules}
    found = spans(factor, env, truths)
    if found is None:
        return ()
    if len(found) == 1:
        return stages.benefit_stage(found[0], cuts).possible
    return stages.stage(found[0], found[1], cuts).possible
