"""Ratings by their numbers, from 1, and what stands behind every factor at its stages."""

from collections.abc import Sequence
from typing import NamedTuple

from mutualrisk.domain.result import Span
from mutualrisk.domain.value import Side
from mutualrisk.engine.spreadsheet.relief import Relief
from mutualrisk.engine.spreadsheet.sheet import Formula
from mutualrisk.engine.spreadsheet.sides import Sides
from mutualrisk.engine.spreadsheet.signals import Signals
from mutualrisk.engine.spreadsheet.text import EDGE_TEXT

ENDS = ("at least", "at the point", "at most")
SIDES: tuple[Side, Side] = ("likelihood", "impact")

Three = tuple[str, str, str]
"""Where a level, a score or a rating stands: at least, at the point, at most."""


class Behind(NamedTuple):
    """What the stages of a factor are made of."""

    signals: Signals
    sides: Sides
    relief: Relief


def rated(score: str, cuts: Sequence[str]) -> str:
    """The number of a score's rating. A score at a cut-point has the higher rating."""
    return "1" + "".join(f"+IF({score}>={cut}-{EDGE_TEXT},1,0)" for cut in cuts)


def stage_cells(
    assessed: str, levels: Sequence[str], scores: Three, cuts: Sequence[str], values: Sequence[float | str]
) -> list[Formula]:
    """The cells of a stage: what leads to its score, then its ratings' numbers; blank and 0 where none."""
    none = f"{assessed}=0"
    texts = [f'IF({none},"",{level})' for level in levels]
    texts += [f"IF({none},0,{rated(score, cuts)})" for score in scores]
    return [Formula(text, value) for text, value in zip(texts, values, strict=True)]


def stage_values(
    spans: Sequence[Span] | None, point: str, possible: Sequence[str], scale: Sequence[str], count: int
) -> list[float | str]:
    """What the engine comes to for these cells. ``count`` are the spans that there would be."""
    if spans is None:
        return [*[""] * 3 * count, 0, 0, 0]
    grades = [scale.index(word) + 1 for word in (possible[0], point, possible[-1])]
    return [*(end for span in spans for end in span), *grades]
