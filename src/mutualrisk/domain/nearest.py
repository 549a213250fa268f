"""What somebody meant who wrote a name that is not known."""

from collections.abc import Iterable

LONGEST = 64
"""No id is longer; of a longer name only the beginning is compared."""


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that is most like the one that was written, if one is alike."""
    from difflib import get_close_matches  # noqa: PLC0415 - only faults need it

    return next(iter(get_close_matches(name[:LONGEST], known, 1)), None)
