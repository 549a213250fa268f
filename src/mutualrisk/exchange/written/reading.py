"""What reading a typed value gives: the value, a doubt about it, or why it is none."""

from typing import Generic, NamedTuple, TypeVar

Read = TypeVar("Read")


class Written(NamedTuple, Generic[Read]):
    """A value as it was read. Either there is a value, or a fault says why there is none."""

    value: Read | None = None
    derived: str = ""
    """How the value came about, where it does not stand there as it is; a sentence."""
    doubt: str = ""
    """Why a person should look before relying on it; a sentence."""
    fault: str = ""
    """Why there is no value, and what to type instead; sentences."""


LONGEST_SHOWN = 40


def shown(text: str) -> str:
    """A typed text within a sentence, cut where it is long."""
    plain = " ".join(text.split())
    return f"“{plain[:LONGEST_SHOWN]}…”" if len(plain) > LONGEST_SHOWN else f"“{plain}”"


def tidy(text: str) -> str:
    """A typed text in small letters, with single spaces and plain signs for minus, quotes and spaces."""
    return " ".join(text.translate(_PLAIN).casefold().split())


_PLAIN = str.maketrans(
    dict.fromkeys("\u2212\u2013\u2014\u2010\u2011\ufe63\uff0d", "-")
    | dict.fromkeys("\u00a0\u2007\u2009\u202f\u200a", " ")
    | dict.fromkeys("\u200b\u200e\u200f\ufeff\u00ad", None)
    | dict.fromkeys("\u2018\u2019\u02bc`\u00b4", "'")
)
"""Signs that look alike, and ones that are not seen at all."""
