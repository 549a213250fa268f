"""Dates as spreadsheets count them: days since the end of 1899, or since the beginning of 1904."""

from datetime import date, datetime, timedelta

_DAY_ZERO, _DAY_ZERO_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 - a sheet has no zone
_IMAGINED = 60
"""29 February 1900, which the first spreadsheets counted and no calendar has."""
_LAST, _LAST_1904 = 2_958_466, 2_957_004
"""The day after the last one that has four digits in its year."""


def day(serial: float, *, since_1904: bool = False) -> date | datetime | None:
    """The day of a number, with its time where it has one; None where no calendar has it."""
    last = _LAST_1904 if since_1904 else _LAST
    if not (0 if since_1904 else 1) <= serial < last or (not since_1904 and int(serial) == _IMAGINED):
        return None
    start = _DAY_ZERO_1904 if since_1904 else _DAY_ZERO
    if not since_1904 and serial < _IMAGINED:
        start += timedelta(days=1)
    if serial == int(serial):
        return (start + timedelta(days=int(serial))).date()
    return start + timedelta(seconds=round(serial * 86_400))
