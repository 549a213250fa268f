"""The risk matrix: where each risk lies today, how far that is open, whence it came, where it is going."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot

from mutualrisk.domain.method import Cuts
from mutualrisk.domain.result import Span, Stage
from mutualrisk.domain.value import RATINGS
from mutualrisk.engine.stages import rating_index
from mutualrisk.reports.drawing import Box, Disc, Drawing, Label, Line, Polygon, Shape

LIKELIHOODS = ("Rare", "Unlikely", "Possible", "Likely", "Almost sure")
IMPACTS = ("Minimal", "Minor", "Moderate", "Major", "Severe")
STEPS = 5
GAP = 0.75
RADIUS = 6.0
VISIBLE = 0.3
"""A narrower range hides behind the number itself: the table tells it."""
DOT = 2.4
"""The radius of a risk that stands without its number."""
NUDGES = 60
"""Enough for two dozen risks to find room beside one another."""

NEAR = 4
"""Discs that lie so many of their breadths apart never meet."""

Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Point:
    """A risk on the matrix: its number and its stages.

    ``open`` draws its range and its ways too; one that is not ``named`` is a dot without its number.
    """

    number: int
    inherent: Stage
    current: Stage
    target: Stage
    open: bool = True
    named: bool = True


@dataclass(frozen=True, slots=True)
class Grid:
    """The square of cells, and how levels of 1 to 5 lie on it."""

    left: float
    top: float
    cell: float

    @property
    def size(self) -> float:
        """The length of a side."""
        return STEPS * self.cell

    def x(self, impact: float) -> float:
        """Where an impact lies: whole levels at the middle of their column."""
        return self.left + (impact - 0.5) * self.cell

    def y(self, likelihood: float) -> float:
        """Where a likelihood lies: whole levels at the middle of their row."""
        return self.top + (STEPS + 0.5 - likelihood) * self.cell

    def at(self, stage: Stage) -> Place:
        """Where a stage's point lies."""
        return self.x(stage.impact.point), self.y(stage.likelihood.point)


def matrix(points: Sequence[Point], cuts: Cuts, width: float = 228.0, text_size: float = 7.5) -> Drawing:
    """The matrix with the risks on it, in the order of their numbers."""
    left = 6.6 * text_size
    grid = Grid(left, RADIUS, (width - left) / STEPS)
    dots = [grid.at(point.current) for point in points if not point.named]
    points = [point for point in points if point.named]
    places = spread([grid.at(point.current) for point in points], 2 * RADIUS + 1)
    shapes: list[Shape] = [*_cells(grid, cuts), *_axes(grid, text_size)]
    for point in points:
        shapes += _range(grid, point)
    for point, place in zip(points, places, strict=True):
        shapes += [] if not point.open else _ways(grid, point, place)
    shapes += [Disc(*dot, DOT, fill="ink", stroke="surface", thickness=0.7) for dot in dots]
    for point, place in reversed(list(zip(points, places, strict=True))):
        shapes += _point(point.number, place)
    return Drawing(width, grid.top + grid.size + 3.9 * text_size, tuple(shapes))


def legend(points: Sequence[Point]) -> str:
    """What the marks mean, in words; only those that are there."""
    drawn = [point for point in points if point.open]
    parts = ["● today"]
    if any(_moved(point.inherent, point.current) for point in drawn):
        parts.append("○ before actions")
    if any(_moved(point.target, point.current) for point in drawn):
        parts.append("◇ after")
    if any(_is_open(point) for point in drawn):
        parts.append("- - possible")
    told = f" (1–{len(drawn)})" if 1 < len(drawn) < len(points) and len(parts) > 1 else ""
    others = [] if all(point.named for point in points) else ["• others"]
    return " · ".join([*parts[:-1], parts[-1] + told, *others])


def _cells(grid: Grid, cuts: Cuts) -> list[Shape]:
    """The squares, each in the rating of its own whole levels."""
    inner = grid.cell - 2 * GAP
    return [
        Box(
            grid.left + column * grid.cell + GAP,
            grid.top + row * grid.cell + GAP,
            inner,
            inner,
            fill=RATINGS[rating_index((STEPS - row) * (column + 1), cuts)],
            radius=2,
        )
        for row in range(STEPS)
        for column in range(STEPS)
    ]


def _axes(grid: Grid, size: float) -> list[Shape]:
    below = grid.top + grid.size + 1.6 * size
    rows: list[Shape] = [
        Label(grid.left - 5, grid.y(i + 1) + size / 3, name, size, "second_ink", "end")
        for i, name in enumerate(LIKELIHOODS)
    ]
    columns: list[Shape] = [
        Label(grid.x(i + 1), below, name, size, "second_ink", "middle") for i, name in enumerate(IMPACTS)
    ]
    title = Label(grid.x(3), below + 1.7 * size, "Impact if it happens", size, "ink", "middle", strong=True)
    return [*rows, *columns, title]


def _range(grid: Grid, point: Point) -> list[Shape]:
    """The dashed outline of where a risk may lie, on a pale line so that it shows on dark squares too."""
    if not _is_open(point):
        return []
    stage, room = point.current, RADIUS + 2
    left, right = grid.x(stage.impact.low) - room, grid.x(stage.impact.high) + room
    top, bottom = grid.y(stage.likelihood.high) - room, grid.y(stage.likelihood.low) + room
    left, right = max(left, grid.left), min(right, grid.left + grid.size)
    top, bottom = max(top, grid.top), min(bottom, grid.top + grid.size)
    sides = (left, top, right - left, bottom - top)
    return [
        Box(*sides, stroke="surface", thickness=1.6, radius=room - 2),
        Box(*sides, stroke="ink", thickness=0.9, radius=room - 2, dashed=True),
    ]


def _ways(grid: Grid, point: Point, place: Place) -> list[Shape]:
    """The way here from before any action, and the way that agreed and proposed actions lead."""
    shapes: list[Shape] = []
    if _moved(point.inherent, point.current):
        x, y = grid.at(point.inherent)
        shapes += [*_way(x, y, place), Disc(x, y, 3.2, fill="surface", stroke="ink", thickness=1.1)]
    if _moved(point.target, point.current):
        x, y = grid.at(point.target)
        corners = ((x, y - 4), (x + 4, y), (x, y + 4), (x - 4, y))
        shapes += [
            *_way(x, y, place, dashed=True),
            Polygon(corners, fill="surface", stroke="ink", thickness=1.1),
        ]
    return shapes


def _way(x: float, y: float, place: Place, *, dashed: bool = False) -> list[Shape]:
    return [
        Line(x, y, *place, stroke="surface", thickness=1.8),
        Line(x, y, *place, stroke="ink", thickness=1.1, dashed=dashed),
    ]


def _point(number: int, place: Place) -> list[Shape]:
    x, y = place
    return [
        Disc(x, y, RADIUS, fill="ink", stroke="surface", thickness=0.9),
        Label(x, y + 2.3, str(number), 6.8, "surface", "middle", strong=True),
    ]


def _is_open(point: Point) -> bool:
    return point.open and max(point.current.likelihood.width, point.current.impact.width) > VISIBLE


def _moved(first: Stage, second: Stage) -> bool:
    """Whether two stages lie apart by more than the width of a line."""
    pairs: list[tuple[Span, Span]] = [(first.likelihood, second.likelihood), (first.impact, second.impact)]
    return any(abs(one.point - other.point) > 0.05 for one, other in pairs)  # noqa: PLR2004 - as above


def spread(places: Sequence[Place], apart: float) -> list[Place]:
    """The places moved as little as needed for discs not to hide one another. No chance is involved.

    None is moved by more than its own breadth: where too many crowd they may touch, but none is led astray.
    """
    moved, pairs = list(places), _neighbours(places, NEAR * apart)
    for _ in range(NUDGES):
        before = moved.copy()
        for one, other in pairs:
            (ax, ay), (bx, by) = moved[one], moved[other]
            if (bx - ax) ** 2 + (by - ay) ** 2 < apart**2:
                moved[one], moved[other] = _pushed(moved[one], moved[other], apart)
        moved = [_near(place, home, apart) for place, home in zip(moved, places, strict=True)]
        if moved == before:
            break
    return moved


def _neighbours(places: Sequence[Place], reach: float) -> list[tuple[int, int]]:
    """The pairs that may ever come to hide one another; no other need be looked at."""
    return [
        (one, other)
        for one in range(len(places))
        for other in range(one + 1, len(places))
        if hypot(places[other][0] - places[one][0], places[other][1] - places[one][1]) < reach
    ]


def _near(place: Place, home: Place, most: float) -> Place:
    """The place, or as far towards it as a point may be moved from home."""
    dx, dy = place[0] - home[0], place[1] - home[1]
    distance = hypot(dx, dy)
    if distance <= most:
        return place
    return home[0] + dx * most / distance, home[1] + dy * most / distance


def _pushed(one: Place, other: Place, apart: float) -> tuple[Place, Place]:
    dx, dy = other[0] - one[0], other[1] - one[1]
    distance = hypot(dx, dy)
    ux, uy = (dx / distance, dy / distance) if distance > 1e-6 else (1.0, 0.0)  # noqa: PLR2004 - the same place
    push = (apart - distance) / 2
    return (one[0] - ux * push, one[1] - uy * push), (other[0] + ux * push, other[1] + uy * push)
