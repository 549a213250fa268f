"""Dates as British accounts print them."""

import re
from datetime import date

_MONTHS = {
    name: place
    for place, names in enumerate(
        (
            "jan january ionawr", "feb february chwefror", "mar march mawrth", "apr april ebrill", "may mai",
            "jun june mehefin", "jul july gorffennaf", "aug august awst", "sep sept september medi",
            "oct october hydref", "nov november tachwedd", "dec december rhagfyr",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
"""In English and in Welsh, in which accounts may be filed too."""

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DIGITS = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4}|\d{2})")
_WORDS = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[\s.,-]+(?:day of\s+)?([A-Za-z]{3,12})[\s.,-]+(\d{4}|\d{2})\b")
_EARLIEST = 1990
_LATEST = 2100


def read_date(text: str) -> date | None:
    """The day that a text names, with the day before the month; None where it names none, or several."""
    for pattern, order in ((_ISO, (1, 2, 3)), (_DIGITS, (3, 2, 1)), (_WORDS, (3, 2, 1))):
        found = list(pattern.finditer(text))
        if found and len({one[0] for one in found}) == 1:
            year, month, day = (found[0][place] for place in order)
            return _day(year, month, day)
    return None


def _day(year: str, month: str, day: str) -> date | None:
    number = int(month) if month.isdecimal() else _MONTHS.get(month.lower(), 0)
    whole = int(year) + 2000 if len(year) == 2 else int(year)  # noqa: PLR2004 - "31.10.20"
    try:
        found = date(whole, number, int(day))
    except ValueError:
        return None
    return found if is_sensible(found) else None


def is_sensible(day: date) -> bool:
    """Whether accounts that can be read here may be of a day."""
    return _EARLIEST <= day.year <= _LATEST
