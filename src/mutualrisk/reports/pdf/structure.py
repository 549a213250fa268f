"""The structure of a document as PDF tells it: elements in reading order, filled by marks on pages."""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

Box: TypeAlias = tuple[float, float, float, float]
"""Left, bottom, right and top on a page, in points."""

BULLET = "•"
"""What stands before an item whose place in its list means nothing."""


class Mark(NamedTuple):
    """A stretch of marked content: its page, from 1, and its number on it."""

    page: int
    number: int


class Spot(NamedTuple):
    """Where a link can be clicked: its page, from 1, and its place among the page's links."""

    page: int
    place: int


@dataclass(eq=False, slots=True)
class Element:
    """A part of the structure. One element may go on over several pages."""

    role: str
    kids: list["Element | Mark | Spot"] = field(default_factory=list)
    alternative: str = ""
    """What stands for a picture."""
    scope: Literal["", "Row", "Column"] = ""
    """Which cells a header cell heads."""
    columns: int = 1
    rows: int = 1
    """How many columns and rows a cell takes."""
    heads: tuple["Element", ...] = ()
    """The header cells of a cell, where scopes alone do not tell."""
    numbering: str = ""
    """How the items of a list are labelled."""
    summary: str = ""
    """What a table is about."""
    box: Box | None = None
    """Where a picture stands."""

    def grown(self, role: str, alternative: str = "") -> "Element":
        """A new last kid."""
        kid = Element(role, alternative=alternative)
        self.kids.append(kid)
        return kid
