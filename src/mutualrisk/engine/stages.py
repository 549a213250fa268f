"""From levels to ratings, and from inherent to current and target."""

from collections.abc import Iterable, Sequence
from math import fsum

from mutualrisk.domain.case import Action
from mutualrisk.domain.method import Cuts, Method
from mutualrisk.domain.result import MADE, BenefitStage, Contribution, Span, Stage
from mutualrisk.domain.rule import StatedEffect
from mutualrisk.domain.value import RATINGS, STRENGTHS, Side
from mutualrisk.engine.ranges import EDGE


def rating_index(score: float, cuts: Cuts) -> int:
    """The place of a score's rating in RATINGS. A score at a cut-point has the higher rating."""
    return (score >= cuts.moderate - EDGE) + (score >= cuts.high - EDGE) + (score >= cuts.extreme - EDGE)


def strength_index(level: float, cuts: Cuts) -> int:
    """The place of a benefit's strength in STRENGTHS."""
    return (level >= cuts.fair - EDGE) + (level >= cuts.strong - EDGE)


def stage(likelihood: Span, impact: Span, cuts: Cuts) -> Stage:
    """A risk at one stage: the product of its sides, and every rating that it leaves open."""
    (low, point, high), (low_too, point_too, high_too) = likelihood, impact
    score = MADE(Span, (low * low_too, point * point_too, high * high_too))
    low, point, high = score
    rating = RATINGS[rating_index(point, cuts)]
    possible = (rating,) if low == high else RATINGS[rating_index(low, cuts) : rating_index(high, cuts) + 1]
    return MADE(Stage, (likelihood, impact, score, rating, possible))


def after(before: Stage, steps: tuple[float, float], cuts: Cuts) -> Stage:
    """A risk after actions that take a step off its likelihood and one off its impact."""
    if steps == (0.0, 0.0):
        return before
    return stage(lowered(before.likelihood, steps[0]), lowered(before.impact, steps[1]), cuts)


def benefit_stage(level: Span, cuts: Cuts) -> BenefitStage:
    """A benefit at one stage, and every strength that it leaves open."""
    low, point, high = level
    strength = STRENGTHS[strength_index(point, cuts)]
    possible = (
        (strength,) if low == high else STRENGTHS[strength_index(low, cuts) : strength_index(high, cuts) + 1]
    )
    return MADE(BenefitStage, (level, strength, possible))


Relief = dict[tuple[str, Side], float]
"""How far the actions of a stage move each side of each factor."""


def effects(action: Action, catalogue: dict[str, tuple[StatedEffect, ...]]) -> tuple[StatedEffect, ...]:
    """What an action changes: its own effects, or those of the catalogue."""
    return action.effects or catalogue.get(action.advice or "", ())


def relief(actions: Iterable[Action], method: Method, states: Sequence[str]) -> Relief:
    """What the actions in some states take off (risks) or add (benefits), within the method's limit.

    An action of the catalogue counts once, however often it is recorded: as the record that moves most.
    """
    given = [action for action in actions if action.state in states]
    if not given:
        return {}
    catalogue = {advice.id: advice.effects for advice in method.actions}
    moved: dict[tuple[str, Side], dict[str, float]] = {}
    for action in given:
        for key, step in _steps(effects(action, catalogue)).items():
            of_key, source = moved.setdefault(key, {}), action.advice or f"own {action.id}"
            of_key[source] = max(of_key.get(source, 0.0), step)
    return {key: min(fsum(of_key.values()), _most(key[1], method)) for key, of_key in moved.items()}


def _steps(stated: Iterable[StatedEffect]) -> Relief:
    steps: dict[tuple[str, Side], list[float]] = {}
    for effect in stated:
        steps.setdefault((effect.factor, effect.side), []).append(effect.by)
    return {key: fsum(values) for key, values in steps.items()}


def _most(side: Side, method: Method) -> float:
    return method.mitigation.most_points if side == "strength" else method.mitigation.most_levels


def lowered(level: Span, step: float) -> Span:
    """A risk's side after actions; never below 1."""
    return Span(*(max(1.0, end - step) for end in (level.low, level.point, level.high))) if step else level


def raised(level: Span, step: float) -> Span:
    """A benefit after actions; never above 100."""
    return Span(*(min(100.0, end + step) for end in (level.low, level.point, level.high))) if step else level


def action_parts(actions: Iterable[Action], method: Method) -> dict[str, tuple[Contribution, ...]]:
    """The recorded actions that bear on each factor, with the step that each states."""
    given = tuple(actions)
    catalogue = {advice.id: advice.effects for advice in method.actions} if given else {}
    found: dict[str, tuple[Contribution, ...]] = {}
    for action in given:
        for effect in effects(action, catalogue):
            step = effect.by if effect.side == "strength" else -effect.by
            part = Contribution("action", action.id, step, certain=action.state == "in_place")
            found[effect.factor] = (*found.get(effect.factor, ()), part)
    return found
