"""What may be done with the plan of an assessment: pure changes, and what the catalogue still offers."""

from collections.abc import Mapping, Sequence
from typing import Literal

from mutualrisk.domain.case import Action, Assessment, Case
from mutualrisk.domain.method import Method
from mutualrisk.domain.result import Result
from mutualrisk.domain.rule import Advice, StatedEffect
from mutualrisk.domain.value import Move, Perspective, worded
from mutualrisk.engine import edits, stages
from mutualrisk.ui.effects.effect import Effect

Scope = Literal["called", "all"]
"""Which of the catalogue is shown: what findings and pressing risks call for, or everything."""

Order = Literal["called", "effect", "effort"]
"""In which order: most called for, strongest effect, least effort first."""

_EFFORT = ("small", "medium", "large")


def with_advice(case: Case, assessment: Assessment, advice: Advice, state: str = "proposed") -> Case:
    """The case with an action of the catalogue on the plan."""
    id_ = edits.free_id(advice.id.replace("_", "-"), (action.id for action in assessment.actions))
    action = Action.model_validate({"id": id_, "advice": advice.id, "state": state})
    return edits.action_added(case, assessment.id, action)


def with_own(case: Case, assessment: Assessment) -> Case:
    """The case with an empty action that is not of the catalogue."""
    id_ = edits.free_id("own", (action.id for action in assessment.actions))
    return edits.action_added(case, assessment.id, Action(id=id_))


def stated(method: Method, action: Action) -> tuple[StatedEffect, ...]:
    """What an action says that it changes."""
    return stages.effects(action, {advice.id: advice.effects for advice in method.actions})


def title(method: Method, action: Action, perspective: Perspective) -> str:
    """What an action is called: its own title, or that of the catalogue; "" where it has none yet."""
    advice = advised(method, action.advice)
    own = " ".join(action.title.split())
    return own or (" ".join(worded(advice.title, perspective).split()) if advice else "")


def advised(method: Method, id_: str | None) -> Advice | None:
    """An action of the catalogue."""
    return next((one for one in method.actions if one.id == id_), None)


def taken(assessment: Assessment) -> Mapping[str, str]:
    """Which of the catalogue is on the plan, with the action that stands for it."""
    return {action.advice: action.id for action in assessment.actions if action.advice}


def offered(method: Method, result: Result, scope: Scope, who: Move | None = None) -> tuple[Advice, ...]:
    """What the catalogue offers this reader: what is called for first, most called for before others."""
    place = {id_: number for number, id_ in enumerate(result.advice)}
    mine = [one for one in method.actions if result.perspective in one.asks]
    kept = [one for one in mine if scope == "all" or one.id in place]
    kept = [one for one in kept if who is None or one.who == who]
    return tuple(sorted(kept, key=lambda one: place.get(one.id, len(place))))


def ordered(ones: Sequence[Advice], order: Order, effects: Mapping[str, Effect]) -> tuple[Advice, ...]:
    """The same in another order; those whose effect is not worked out yet come last."""
    if order == "effort":
        return tuple(sorted(ones, key=lambda one: (_EFFORT.index(one.effort), one.months or 0)))
    if order == "effect":
        weights = {key: found.weight for key, found in effects.items()}
        return tuple(sorted(ones, key=lambda one: weights.get(one.id, (-1, 0.0)), reverse=True))
    return tuple(ones)
