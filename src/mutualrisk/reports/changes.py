"""What would change a rating: the smallest changes that the engine finds, in words."""

from mutualrisk.domain.explanation import Change, Step
from mutualrisk.domain.value import RATINGS, worded
from mutualrisk.reports.content import Column, Row, Table, Text, Words, cell, plain, text
from mutualrisk.reports.material import Material
from mutualrisk.reports.phrases import uncapitalised
from mutualrisk.reports.stated import wholly_open

UPWARDS = 3
"""So many things that would push a risk up are named."""
DOWNWARDS = 6
"""So many ways down are named for each risk."""


def best_changes(material: Material, most: int, words: int) -> tuple[Change, ...]:
    """For the highest risks, the one change that brings each down most simply: an action before an answer.

    Changes that take more than ``words`` characters to say are left to the full report.
    """
    found = []
    for risk in material.result.risks:
        ways = [
            way
            for way in material.explanations[risk.id].changes
            if way.direction == "down" and len(plain(condition(way))) <= words
        ]
        high = RATINGS.index(risk.current.rating) >= RATINGS.index("high")
        if ways and high and not wholly_open(risk.current):
            found.append(min(ways, key=lambda way: (len(way.steps), way.steps[0].kind != "action")))
    return tuple(found[:most])


def best_table(material: Material, most: int, words: int) -> Table | None:
    """The best changes as a table; None where nothing brings a high rating down."""
    rows = tuple(_row(material, change) for change in best_changes(material, most, words))
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
    rows = tuple(_row(material, change) for change in found)
    columns = (Column("If", 0.66), Column("then", 0.34))
    return Table(direction, columns, rows, dense=True) if rows else None


def _row(material: Material, change: Change) -> Row:
    before, after = change.before.rating, change.after.rating
    outcome = f"{material.titles[change.risk]}: {before} to {after}"
    return Row((cell(*condition(change)), cell(outcome)))


def condition(change: Change) -> Text:
    """The steps of a change in one phrase."""
    runs = []
    for place, step in enumerate(change.steps):
        runs += [" and " if place else "", *_step(step, first=not place)]
    return text(*runs)


def _step(step: Step, *, first: bool) -> Text:
    if step.kind == "action":
        return text(step.label if first or step.label[1:2].isupper() else uncapitalised(step.label))
    return text(step.label, " ", Words(step.after, "strong"), f" (now {step.before})")


def action_title(material: Material, id_: str) -> str:
    """What an action is called: its own title, else the catalogue's."""
    action = next(one for one in material.assessment.actions if one.id == id_)
    advice = next((one for one in material.method.actions if one.id == action.advice), None)
    return action.title or (worded(advice.title, material.perspective) if advice else action.id)
