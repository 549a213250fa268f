"""Days as people write them. No widgets."""

import re
from datetime import date

from PySide6.QtCore import QLocale

_NUMBERS = re.compile(r"(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_WORDS = re.compile(r"(?:[^\W\d]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([^\W\d]+)\.?,?\s+(\d{4}|\d{2})")
SHORTEST = 3
"""Letters that a month is known by: mar, may."""
_ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def read(text: str) -> date | None:
    """The day that a text says: ``31/3/2026``, ``31 March 2026``, ``2026-03-31``; None where it says none."""
    text = text.strip().lower()
    if found := _ISO.fullmatch(text):
        return _day(*map(int, found.groups()))
    if found := _NUMBERS.fullmatch(text):
        return _day(_full_year(found[3]), int(found[2]), int(found[1]))
    if found := _WORDS.fullmatch(text):
        return _day(_full_year(found[3]), _month(found[2]), int(found[1]))
    return None


def written(day: date) -> str:
    """A day in words, in the user's language: 31 March 2026."""
    return f"{day.day} {QLocale().standaloneMonthName(day.month)} {day.year}"


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _full_year(text: str) -> int:
    return int(text) if len(text) > 2 else 2000 + int(text)  # noqa: PLR2004 - a year of two digits


def _month(word: str) -> int:
    """The number of a month by its name or how that begins, in the user's language or English; or 0."""
    if len(word) < SHORTEST:
        return 0
    for locale in (QLocale(), _ENGLISH):
        for month in range(1, 13):
            if locale.standaloneMonthName(month).lower().startswith(word):
                return month
    return 0
