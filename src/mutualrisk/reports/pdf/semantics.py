"""What each printed thing means, carried by the flowable itself, ready for a tagged PDF."""

from dataclasses import dataclass
from typing import Literal, TypeVar

from reportlab.platypus.flowables import Flowable

Role = Literal["H1", "H2", "H3", "H4", "P", "L", "LI", "Table", "Figure", "Artifact", "Part", "Title", "TOC"]
"""Structure types of PDF; headings by their depth."""

Flow = TypeVar("Flow", bound=Flowable)


@dataclass(frozen=True, slots=True)
class Semantic:
    """The structure type of a flowable, with what a reader who cannot see it is told."""

    role: Role
    alternative: str = ""
    header_columns: tuple[int, ...] = ()


def tagged(flowable: Flow, role: Role, alternative: str = "", heads: tuple[int, ...] = ()) -> Flow:
    """The same flowable, knowing what it means; ``heads`` are the columns that head their rows."""
    flowable.semantic = Semantic(role, alternative, heads)  # type: ignore[attr-defined]  # ours to add
    return flowable
