"""When a document was made, as far as its bytes may say: on the day that it is about."""

from datetime import date


def moment(day: str) -> tuple[int, ...]:
    """The first moment of a day, year before second; of the millennium where it is none."""
    try:
        found = date.fromisoformat(day)
    except ValueError:
        found = date(2000, 1, 1)
    return (found.year, found.month, found.day, 0, 0, 0)
