"""How much a summary of two pages holds, from generous to tight."""

from typing import NamedTuple


class Room(NamedTuple):
    """How much of each kind the summary holds. Faces with pages try less until it fits."""

    risks: int = 5
    words: int = 110
    benefits: int = 8
    changes: int = 3
    tender: int = 3
    questions: int = 6
    findings: int = 7
    actions: int = 6
    verdict: int = 330
    name: int = 90


ROOMS = (
    Room(),
    Room(words=95, tender=2),
    Room(words=80, benefits=7, tender=2, questions=5, findings=6),
    Room(5, 72, 7, 2, 2, 5, 5, 5, 260, 80),
    Room(5, 64, 6, 2, 1, 4, 5, 4, 220, 70),
    Room(4, 50, 5, 2, 1, 4, 4, 4, 280, 70),
    Room(4, 40, 5, 1, 1, 3, 3, 3, 200, 60),
    Room(3, 40, 4, 1, 1, 2, 2, 2, 140, 40),
)
"""From generous to tight."""
