"""Where the entries of a workbook stand: what the calculation reads of what people type."""

from collections.abc import Mapping
from typing import NamedTuple

NOT_KNOWN, DOES_NOT_APPLY, NONE_OF_THESE = "Not known", "Does not apply", "None of these"
YES, NO = "Yes", "No"
RESERVED = (NOT_KNOWN, DOES_NOT_APPLY, NONE_OF_THESE)
"""What may be typed in place of an answer. No option may be called so."""

FIRST_SERIAL = 693_594
"""A date in a spreadsheet counts days from here; the engine counts them from the year 1."""


class AnswerEntry(NamedTuple):
    """Where the answer to a question is typed."""

    answer: str
    low: str = ""
    high: str = ""
    relied: str = "1"
    """What holds where the answer may be relied on."""
    labels: str = ""
    """The cells that hold the texts of a choice's options, as they are offered."""
    said: str = ""
    """The same, as other texts say them."""
    options: tuple[str, ...] = ()
    """Of several choices, the cell in which each option is chosen."""


class ActionEntry(NamedTuple):
    """What holds where an action counts: today, and once all is done."""

    today: str
    later: str


class Entries(NamedTuple):
    """Where everything is typed."""

    date: str
    answers: Mapping[str, AnswerEntry]
    actions: Mapping[str, ActionEntry]
