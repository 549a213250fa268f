"""Reads a heading: what it is about, the year it speaks of, and whether it counts in thousands."""

import re
from functools import lru_cache
from typing import NamedTuple

from mutualrisk.exchange.written.reading import tidy

_THOUSANDS = re.compile(r"£ ?'?000'?s?|\b000'?s\b|'000s?|£ ?k\b|\(k\)|\b(?:in )?thousands?\b")
_MILLIONS = re.compile(r"£ ?mn?\b|\(mn?\)|£? ?\b(?:in )?millions?\b")
_YEAR = re.compile(r"\b(?:fy ?)?(?P<year>20[0-9]{2}|19[0-9]{2})(?: ?[/-] ?(?P<end>[0-9]{4}|[0-9]{2}))?\b")
_SHORT_YEARS = re.compile(r"\b(?:fy ?)?(?P<start>[0-9]{2}) ?[/-] ?(?P<end>[0-9]{2})\b")
_UNITS = re.compile(r"£|\bgbp\b|%|\bper cent\b|\((?:x|n|no|number)\)")
_LITTLE = {"of", "the", "in", "for", "and", "a", "an", "at", "their", "its", "your", "s"}


class Heading(NamedTuple):
    """What a heading says."""

    text: str
    """As it stands there, on one line."""
    words: tuple[str, ...]
    """What it is about, without years, units and little words."""
    year: int | None = None
    """The year that it speaks of; of 2023/24 the second."""
    scale: float = 1
    """1,000 where it says £000, 1,000,000 where it says £m."""

    @property
    def about(self) -> str:
        """Its words as one text."""
        return " ".join(self.words)


def heading(text: str) -> Heading:
    """Read a heading."""
    said = tidy(text)[:300]
    scale = 1_000.0 if _THOUSANDS.search(said) else 1_000_000.0 if _MILLIONS.search(said) else 1.0
    year = _year(said)
    for pattern in (_THOUSANDS, _MILLIONS, _YEAR, _SHORT_YEARS, _UNITS):
        said = pattern.sub(" ", said)
    return Heading(" ".join(text.split())[:300], words(said), year, scale)


@lru_cache(maxsize=4_096)
def words(said: str) -> tuple[str, ...]:
    """The words of a text that carry a meaning; the little ones only where there are no others."""
    every = re.sub(r"[^a-z0-9]+", " ", tidy(said).replace("'s ", " ").replace("'", "")).split()
    return tuple(word for word in every if word not in _LITTLE) or tuple(every)


def _year(said: str) -> int | None:
    if found := _YEAR.search(said):
        end = found["end"]
        whole = int(found["year"])
        return whole if not end else int(end) if len(end) > 2 else whole // 100 * 100 + int(end)  # noqa: PLR2004
    found = _SHORT_YEARS.search(said)
    follows = found and int(found["end"]) == int(found["start"]) + 1
    return 2_000 + int(found["end"]) if found and follows else None
