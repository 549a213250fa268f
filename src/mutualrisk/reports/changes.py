"""What would change a rating: the smallest changes that the engine finds, in words."""

from mutualrisk.domain.explanation import Change, Step
from mutualrisk.domain.value import RATINGS, worded
from mutualrisk.reports.content import Column, Row, Table, Text, Words, cell, plain, text
from mutualrisk.reports.material import Material
from mutualrisk.reports.phrases import clipped

UPWARDS = 3
"""So many things that would push a risk up are named."""
DOWNWARDS = 6
"""So many ways down are named for each risk."""


def best_changes(material: Material, most: int) -> tuple[Change, ...]:
    """For the highest risks, the one change that brings each down most simply: an action before an answer."""
    found = []
    for risk in material.result.risks:
        ways = [way for way in material.explanations[risk.id].changes if way.direction == "down"]
        if ways and RATINGS.index(risk.current.rating) >= RATINGS.index("high"):
            found.append(min(ways, key=lambda way: (len(way.steps), way.steps[0].kind != "action")))
    return tuple(found[:most])


def best_table(material: Material, most: int, words: int) -> Table | None:
    """The best changes as a table; None where nothing brings a high rating down."""
    rows = tuple(_row(material, change, words) for change in best_changes(material, most))
    columns = (Column("If", 0.6), Column("then", 0.4))
    return Table("What would change the rating", columns, rows) if rows else None


def all_changes(material: Material, direction: str) -> Table | None:
    """Every change in a direction, risk by risk; None where there is none."""
    most = DOWNWARDS if direction == "down" else UPWARDS
    found = [
        change
        for risk in material.result.risks
        for change in [way for way in material.explanations[risk.id].changes if way.direction == direction][
            :most
        ]
    ]
    rows = tuple(_row(material, change, 5_000) for change in found)
    return Table(direction, (Column("If", 0.66), Column("then", 0.34)), rows) if rows else None


def _row(material: Material, change: Change, words: int) -> Row:
    before, after = change.before.rating, change.after.rating
    outcome = f"{material.titles[change.risk]}: {before} to {after}"
    made = condition(change)
    return Row(
        (cell(*made) if len(plain(made)) <= words else cell(clipped(plain(made), words)), cell(outcome))
    )


def condition(change: Change) -> Text:
    """The steps of a change in one phrase."""
    runs = []
    for place, step in enumerate(change.steps):
        runs += [" and " if place else "", *_step(step)]
    return text(*runs)


def _step(step: Step) -> Text:
    if step.kind == "action":
        return text(step.label)
    return text(step.label, " ", Words(step.after, "strong"), f" (now {step.before})")


def action_title(material: Material, id_: str) -> str:
    """What an action is called: its own title, else the catalogue's."""
    action = next(one for one in material.assessment.actions if one.id == id_)
    advice = next((one for one in material.method.actions if one.id == action.advice), None)
    return action.title or (worded(advice.title, material.perspective) if advice else action.id)
