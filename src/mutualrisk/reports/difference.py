"""Where a document that somebody holds is not the one that its case makes."""

from typing import NamedTuple

MOST = 20
"""So many differences are named; more would tell nobody more."""


class Difference(NamedTuple):
    """One place of a document: how the case makes it, and how it is in the file."""

    place: str
    """As people find it: ``page 3``, ``Risk register, C5``."""
    made: str
    found: str

    def __str__(self) -> str:
        """One line that a person can check."""
        return f"{self.place}: {self.found}, where the case gives {self.made}"
