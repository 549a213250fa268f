"""Neutral drawings: shapes in points from the top left, coloured by role, for any painter."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Tint = Literal[
    "ink", "second_ink", "line", "field_line", "accent", "soft", "surface",
    "low", "moderate", "high", "extreme", "on_low", "on_moderate", "on_high", "on_extreme",
]  # fmt: skip
"""Colours by what they are for; :mod:`mutualrisk.reports.palette` says which they are."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, filled or outlined, with rounded corners where ``radius`` says so."""

    x: float
    y: float
    width: float
    height: float
    fill: Tint | None = None
    stroke: Tint | None = None
    thickness: float = 0.75
    radius: float = 0.0
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    stroke: Tint
    thickness: float = 0.75
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle, filled or hollow."""

    x: float
    y: float
    radius: float
    fill: Tint | None = None
    stroke: Tint | None = None
    thickness: float = 0.75


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed shape through its corners."""

    corners: tuple[tuple[float, float], ...]
    fill: Tint | None = None
    stroke: Tint | None = None
    thickness: float = 0.75


@dataclass(frozen=True, slots=True)
class Label:
    """A line of words; ``y`` is its baseline."""

    x: float
    y: float
    text: str
    size: float
    tint: Tint = "ink"
    anchor: Literal["start", "middle", "end"] = "start"
    strong: bool = False
    turned: bool = False
    """Whether it reads from below to above."""


Shape: TypeAlias = Box | Line | Disc | Polygon | Label


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes in the order in which they are painted."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
