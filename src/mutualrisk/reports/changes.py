"""What would bring a rating down: recorded actions, and the smallest changes that the engine finds."""

from dataclasses import dataclass

from mutualrisk.domain.value import RATINGS, worded
from mutualrisk.reports.content import Text, text
from mutualrisk.reports.material import Material
from mutualrisk.reports.phrases import counted, listed

NAMED = 2
"""This many actions are named; the others are counted."""


@dataclass(frozen=True, slots=True)
class Change:
    """If this happens, then that rating moves."""

    condition: Text
    outcome: Text


def changes(material: Material) -> tuple[Change, ...]:
    """Every change that is known to move a rating."""
    return tuple(_by_actions(material))


def action_title(material: Material, id_: str) -> str:
    """What an action is called: its own title, else the catalogue's."""
    action = next((one for one in material.assessment.actions if one.id == id_), None)
    if action is None:
        return id_
    advice = next((one for one in material.method.actions if one.id == action.advice), None)
    return action.title or (worded(advice.title, material.perspective) if advice else action.id)


def _by_actions(material: Material) -> list[Change]:
    """Risks whose rating falls once the actions that are agreed or proposed are done."""
    found = []
    for risk in material.result.risks:
        before, after = risk.current.rating, risk.target.rating
        open_actions = dict.fromkeys(part.id for part in risk.actions if not part.certain)
        if RATINGS.index(after) < RATINGS.index(before) and open_actions:
            titles = [_lower(action_title(material, id_)) for id_ in open_actions]
            found.append(Change(text(_shortened(titles)), text(f"{risk.title}: {before} to {after}")))
    return found


def _shortened(titles: list[str]) -> str:
    if len(titles) <= NAMED:
        return listed(titles)
    return listed([*titles[:NAMED], counted(len(titles) - NAMED, "more recorded action")])


def _lower(title: str) -> str:
    return title[:1].lower() + title[1:]
