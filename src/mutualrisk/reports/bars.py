"""Benefit bars: how strong a benefit is as claimed, and how much of that is evidenced."""

from collections.abc import Sequence
from dataclasses import dataclass

from mutualrisk.domain.result import BenefitResult
from mutualrisk.reports.drawing import Box, Drawing, Label, Line, Shape
from mutualrisk.reports.phrases import clipped

HEIGHT = 6.5
NAME = 0.56
"""The names' share of the width."""
HATCH = 3.2
"""How far the strokes of the hatching lie apart."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A benefit: its name, and how much is claimed and relied on, 0 to 100."""

    title: str
    claimed: float
    relied: float
    open: bool = False
    """Whether anything is possible, so that no strength may be stated."""


def bar_of(benefit: BenefitResult, *, is_open: bool = False) -> Bar:
    """The bar of a benefit; no more can be relied on than is claimed, and of an open one nothing is drawn."""
    claimed = 0.0 if is_open else benefit.claimed.span.point
    return Bar(benefit.title, claimed, min(benefit.reliance, claimed), is_open)


def bars(items: Sequence[Bar], width: float = 228.0, text_size: float = 8.6, pitch: float = 15.5) -> Drawing:
    """The bars with their two numbers: claimed in grey, relied on in bold."""
    edges = (NAME * width, width - 46, width)
    shapes = [
        shape for place, item in enumerate(items) for shape in _row(item, place * pitch + 2, edges, text_size)
    ]
    return Drawing(width, len(items) * pitch + 4, tuple(shapes))


def _row(item: Bar, top: float, edges: tuple[float, float, float], size: float) -> list[Shape]:
    left, right, width = edges
    full, base = right - left, top + size * 0.75
    most = int(left / (size * 0.435))
    claimed, relied = full * item.claimed / 100, full * item.relied / 100
    track: list[Shape] = [
        Label(0, base, clipped(item.title, most), size),
        Box(left, top + 0.8, full, HEIGHT, fill="line", radius=1.5),
    ]
    if item.open:
        return [*track, Label(width, base, "open", size, "second_ink", "end")]
    return [
        *track,
        *_hatched(left + relied, top + 0.8, claimed - relied),
        Box(left, top + 0.8, relied, HEIGHT, fill="accent", radius=min(1.5, relied / 2)),
        Label(right + 24, base, f"{item.claimed:.0f}", size, "second_ink", "end"),
        Label(width, base, f"{item.relied:.0f}", size, "ink", "end", strong=True),
    ]


def _hatched(x: float, y: float, width: float) -> list[Shape]:
    """A claim without proof: strokes in a thin outline, so that it differs in grey too."""
    if width < 1:
        return []
    strokes: list[Shape] = []
    start = x - HEIGHT
    while start < x + width:
        # a stroke rises to the right; both its ends are cut at the sides of the bar
        first, last = max(start, x), min(start + HEIGHT, x + width)
        if last > first:
            strokes.append(
                Line(first, y + HEIGHT - (first - start), last, y + HEIGHT - (last - start), "accent", 1.0)
            )
        start += HATCH
    box = (x, y, width, HEIGHT)
    return [Box(*box, fill="surface"), *strokes, Box(*box, stroke="accent", thickness=0.7)]
