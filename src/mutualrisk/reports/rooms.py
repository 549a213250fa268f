"""How much a summary of two pages holds: as much as fits, the weightiest first."""

from collections.abc import Callable
from typing import NamedTuple


class Room(NamedTuple):
    """How much of each kind a page of the summary holds."""

    risks: int = 5
    words: int = 64
    """Characters for what drives a risk."""
    benefits: int = 4
    changes: int = 1
    tender: int = 1
    verdict: int = 140
    """Characters of the verdict's text."""
    questions: int = 2
    findings: int = 2
    actions: int = 2
    name: int = 60
    """Characters of the organisation's name."""


GROWTH: tuple[dict[str, int], ...] = (
    {"tender": 2, "questions": 3},
    {"findings": 4},
    {"words": 80, "actions": 3},
    {"findings": 5},
    {"verdict": 230, "questions": 4},
    {"benefits": 6, "actions": 4},
    {"changes": 2, "findings": 6},
    {"words": 100, "questions": 5},
    {"tender": 3, "actions": 6},
    {"changes": 3, "findings": 8},
    {"benefits": 8, "questions": 6},
    {"words": 120, "actions": 8},
    {"risks": 6},
    {"verdict": 400, "findings": 10},
    {"name": 90},
)
"""What a page tries to grow by, in this order; each step is kept only where the page still fits."""


def roomiest(fits: Callable[[Room], bool]) -> Room:
    """The most room with which a page fits."""
    room = Room()
    for step in GROWTH:
        grown = room._replace(**step)
        room = grown if fits(grown) else room
    return room


def all_room() -> Room:
    """All the room there is, for faces without pages."""
    return roomiest(lambda _: True)
