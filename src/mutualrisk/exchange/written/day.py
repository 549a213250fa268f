"""Days as people in Britain type them: the day first, the month as a number or a word."""

import re
from datetime import date

from mutualrisk.exchange.written.reading import Written, shown, tidy

_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
_WEEKDAYS = r"(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?,? )?"
_TIME = r"(?:[t ][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?: ?[ap]m)?z?)?"
_DAY, _WORD = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?", r"(?P<month>[a-z]{3,9})\.?"
_YEAR = r"(?P<year>[0-9]{4}|[0-9]{2})"
_SEPARATOR = r"(?P<between>[-/. ])"

_YEAR_FIRST = re.compile(
    rf"(?P<year>[0-9]{{4}}){_SEPARATOR}(?P<month>[0-9]{{1,2}})(?P=between)(?P<day>[0-9]{{1,2}}){_TIME}"
)
_NUMBERS = re.compile(
    rf"(?P<first>[0-9]{{1,2}}){_SEPARATOR}(?P<second>[0-9]{{1,2}})(?P=between)(?P<year>[0-9]{{4}}|[0-9]{{2}}){_TIME}"
)
_RUN_TOGETHER = re.compile(r"(?P<year>(?:19|20)[0-9]{2})(?P<month>[0-9]{2})(?P<day>[0-9]{2})")
_DAY_WORD = re.compile(
    rf"{_WEEKDAYS}(?:the )?{_DAY}(?: of)?[- /.,]*{_WORD}[- /.,']*"
    rf"{_YEAR}{_TIME}"
)
_WORD_DAY = re.compile(rf"{_WEEKDAYS}{_WORD} {_DAY},? (?P<year>[0-9]{{4}}){_TIME}")
_SERIAL = re.compile(r"[23456][0-9]{4}(?:\.0*)?")
"""Days as a spreadsheet counts them, from 1954 to 2091."""
_DAY_ZERO = date(1899, 12, 30).toordinal()
_MOST_MONTHS = 12
_CENTURY, _PIVOT = 100, 70
_LONGEST = 60


def day(text: str) -> Written[date]:
    """A day. Where day and month could change places the day is taken to stand first, and that is said."""
    said = tidy(text)
    if len(said) > _LONGEST:
        return _none(text)
    if found := _YEAR_FIRST.fullmatch(said) or _RUN_TOGETHER.fullmatch(said):
        return _made(text, found["year"], int(found["month"]), int(found["day"]))
    if found := _NUMBERS.fullmatch(said):
        return _numbers(text, int(found["first"]), int(found["second"]), found["year"])
    if found := _DAY_WORD.fullmatch(said) or _WORD_DAY.fullmatch(said):
        month = _month(found["month"])
        return _made(text, found["year"], month, int(found["day"])) if month else _none(text)
    return serial(float(said)) if _SERIAL.fullmatch(said) else _none(text)


def serial(number: float) -> Written[date]:
    """A day that stands as a bare number, as spreadsheets count days."""
    if not _SERIAL.fullmatch(f"{number:.0f}"):
        return Written(fault=f"{number:.15g} is not a date. Type it as 31/03/2025.")
    made = date.fromordinal(_DAY_ZERO + int(number))
    what = f"{number:.0f} stands there; as a spreadsheet counts days that is {spoken(made)}."
    return Written(made, derived=what, doubt="It stands there as a number, not as a date.")


def spoken(one: date) -> str:
    """A day in words: 31 March 2025."""
    return f"{one.day} {_MONTHS[one.month - 1].capitalize()} {one.year}"


def _numbers(text: str, first: int, second: int, year: str) -> Written[date]:
    """A day of three numbers, of which the last is the year."""
    if second > _MOST_MONTHS >= first:
        made = _made(text, year, first, second)
        return made._replace(doubt=made.doubt or "The month stands first in it, as in America.")
    made = _made(text, year, second, first)
    if made.value is None or first > _MOST_MONTHS or first == second:
        return made
    what = f"{shown(text)} was read with the day first: {spoken(made.value)}."
    return made._replace(derived=what, doubt=made.doubt or "Day and month could have changed places.")


def _made(text: str, year: str, month: int, number: int) -> Written[date]:
    is_short = len(year) == 2  # noqa: PLR2004 - digits
    whole = int(year) + (0 if not is_short else 2_000 if int(year) < _PIVOT else 2_000 - _CENTURY)
    try:
        made = date(whole, month, number)
    except ValueError:
        return Written(fault=f"{shown(text)} is no day that there is. Type it as 31/03/2025.")
    return Written(made, doubt=f"Its year has two digits; it was read as {whole}." if is_short else "")


def _month(word: str) -> int:
    """The number of a month by its name or the beginning of that; 0 where there is none."""
    word = "sep" if word == "sept" else word
    return next((number for number, name in enumerate(_MONTHS, 1) if name.startswith(word)), 0)


def _none(text: str) -> Written[date]:
    return Written(fault=f"{shown(text)} is not a date. Type it as 31/03/2025.")
