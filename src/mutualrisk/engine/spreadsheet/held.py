"""What the engine holds of a name, as the cells of a spreadsheet show it."""

from collections.abc import Sequence
from math import inf
from typing import NamedTuple

from mutualrisk.engine.closures import Held
from mutualrisk.engine.ranges import ABSENT, FALSE, TRUE, MaybeInterval
from mutualrisk.engine.ranges import Truth as Bits
from mutualrisk.engine.spreadsheet.arithmetic import Ends, Facts, Number
from mutualrisk.engine.spreadsheet.logic import Truth
from mutualrisk.engine.spreadsheet.sheet import Formula
from mutualrisk.engine.spreadsheet.text import ENDLESS

NO_NUMBER = 9
Shown = tuple[float | str, float | str, float | str]
"""The values of three cells."""


class Choice(NamedTuple):
    """Where the answer to a choice stands: the number of its option (0: any), and its gap."""

    place: str
    gap: str


class Several(NamedTuple):
    """Where several answers stand: how many are chosen, and each option as surely and as possibly chosen."""

    chosen: Number
    options: tuple[tuple[str, str], ...]


Placed = Number | Truth | Choice | Several
"""Where what a name holds stands, in one view."""


def shown_number(held: MaybeInterval) -> Shown:
    """An interval as three cells show it."""
    if held is None:
        return "", "", NO_NUMBER
    low, high, gaps = held
    return _bounded(low), _bounded(high), gaps


def _bounded(end: float) -> float:
    return ENDLESS if end == inf else -ENDLESS if end == -inf else end


def shown_truth(bits: Bits) -> Shown:
    """A truth as three cells show it."""
    return int(bool(bits & TRUE)), int(bool(bits & FALSE)), int(bool(bits & ABSENT))


def shown_choice(bits: int, options: int) -> Shown:
    """A choice as its cells show it: the number of the option, 0 for any, and the gap."""
    chosen = bits >> 1
    gap = NO_NUMBER if not chosen else bits & 1
    place = chosen.bit_length() if chosen.bit_count() == 1 else 0
    return (place if chosen and options > 1 else min(place, options)), "", gap


def shown_count(held: Held) -> Shown:
    """How many of several were chosen, as three cells show it."""
    if held is None:
        return "", "", NO_NUMBER
    return held[0].bit_count(), held[1].bit_count(), held[2]


def number_cells(ends: Ends, gap_at: str, facts: Facts) -> Ends:
    """The formulas of three cells; where nothing applies, the ends stay empty."""
    low, high, gap = ends
    if not facts.absent:
        return ends
    guard = f"{gap_at}={NO_NUMBER}"
    return f'IF({guard},"",{low})', f'IF({guard},"",{high})', gap


def formulas(texts: Sequence[str], values: Sequence[float | str]) -> list[Formula]:
    """Cells from their formulas and values."""
    return [Formula(text, value) for text, value in zip(texts, values, strict=True)]
