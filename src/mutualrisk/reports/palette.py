"""The colours of print by their role. Ratings run from light to dark, so that they survive a grey printer."""

from collections.abc import Mapping

from mutualrisk.reports.content import Level
from mutualrisk.reports.drawing import Tint

PRINT: Mapping[Tint, str] = {
    "ink": "#1C2126",
    "second_ink": "#5A636C",
    "line": "#DEDBD3",
    "field_line": "#8A9098",
    "accent": "#0B5C67",
    "soft": "#E2EFF0",
    "surface": "#FFFFFF",
    "low": "#B7DCCF",
    "moderate": "#EBBF55",
    "high": "#BE5030",
    "extreme": "#74203C",
    "on_low": "#1C2126",
    "on_moderate": "#1C2126",
    "on_high": "#FFFFFF",
    "on_extreme": "#FFFFFF",
}

SHAPES: Mapping[str, str] = {"low": "●", "moderate": "◆", "high": "▲", "extreme": "■", "open": "○"}
"""Each rating's shape, so that nothing is told by colour alone."""

FILL: Mapping[Level, Tint] = {
    "low": "low",
    "moderate": "moderate",
    "high": "high",
    "extreme": "extreme",
    "weak": "line",
    "fair": "soft",
    "strong": "accent",
    "open": "surface",
}
INK: Mapping[Level, Tint] = {
    "low": "on_low",
    "moderate": "on_moderate",
    "high": "on_high",
    "extreme": "on_extreme",
    "weak": "ink",
    "fair": "ink",
    "strong": "surface",
    "open": "second_ink",
}
"""The ink of a word that stands on its level's colour."""


def shape(level: Level) -> str:
    """The shape that stands before a rating; strengths have none, their bars show them."""
    return SHAPES.get(level, "")
