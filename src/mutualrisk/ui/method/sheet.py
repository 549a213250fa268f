"""One page of the method: its mark-up, and the drawings in it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from mutualrisk.domain.factor import Signal
from mutualrisk.ui.method.book import Book


class Drawing(NamedTuple):
    """A curve or steps to draw: its points, the words at its ends, and the highest level there is."""

    points: Mapping[float, float]
    ends: tuple[str, str]
    most: float
    steps: bool


class Sheet(NamedTuple):
    """What the reader shows: mark-up, the drawings that it names, and an address to copy."""

    markup: str
    drawings: Mapping[str, Drawing] = {}
    address: str = ""


Writer = Callable[[Book, str], Iterator[str]]
"""Writes the page of one place, by its id, as pieces of mark-up."""


def joined(pieces: Iterable[str]) -> str:
    """The pieces as one text."""
    return "\n".join(filter(None, pieces))


def drawing_name(place: str, side: str, number: int) -> str:
    """How the mark-up of a place names one of its drawings."""
    return f"curve:{place}:{side}:{number}"


def drawing_of(book: Book, signal: Signal, side: str) -> Drawing | None:
    """What can be drawn of a signal: nothing where it reads a table of options."""
    points = signal.curve or signal.steps
    if not points:
        return None
    most = 100.0 if side == "strength" else 5.0
    unit = book.unit(signal.source)
    ends = book.amount(min(points), unit), book.amount(max(points), unit)
    return Drawing(points, ends, most, bool(signal.steps))
