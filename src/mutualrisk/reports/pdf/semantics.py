"""What each printed thing means, carried by the flowable itself, from which the structure is grown."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from reportlab.platypus.flowables import Flowable

Role = Literal["H1", "H2", "H3", "H4", "P", "Table", "TOC", "Figure", "Artifact"]
"""Structure types of PDF; headings by their depth."""

Flow = TypeVar("Flow", bound=Flowable)


class Item:
    """A token that the flowables of one list item share."""


@dataclass(frozen=True, slots=True)
class Semantic:
    """The structure type of a flowable, with what a reader who cannot see it is told."""

    role: Role
    alternative: str = ""
    header_columns: tuple[int, ...] = ()


def tagged(flowable: Flow, role: Role, alternative: str = "", heads: tuple[int, ...] = ()) -> Flow:
    """The same flowable, knowing what it means; ``heads`` are the columns that head their rows.

    What draws itself and is not told what it means is a paragraph; a grid is only there to place its cells.
    """
    flowable.semantic = Semantic(role, alternative, heads)  # type: ignore[attr-defined]  # ours to add
    return flowable


def item(flowables: Sequence[Flow]) -> Sequence[Flow]:
    """The same flowables, knowing that together they are one item of a list."""
    token = Item()
    for flowable in flowables:
        flowable.item = token  # type: ignore[attr-defined]  # ours to add
    return flowables


def semantic(flowable: object) -> Semantic | None:
    """What a flowable means, if it was told."""
    return getattr(flowable, "semantic", None)
