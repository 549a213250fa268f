"""The text of formulas: literals, conditions with what is certain left out, and the words for numbers."""

from collections.abc import Iterable
from math import inf

from mutualrisk.engine.ranges import EDGE

ENDLESS = 1e150
"""What stands for a number without limit: its square is still a number, and no quantity comes near it."""

ABSENT = "9"
"""The gap of what does not apply. 1: it may turn out so; 2: it may divide by nothing; 3: both."""

EDGE_TEXT = f"{EDGE:.0E}".replace("E-0", "E-")


def literal(value: float) -> str:
    """A number as formulas write it."""
    if value in (inf, -inf):
        return literal(ENDLESS if value > 0 else -ENDLESS)
    return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else repr(value).upper()  # noqa: PLR2004


def quoted(words: str) -> str:
    """Words as formulas write them."""
    return '"' + words.replace('"', '""') + '"'


def all_of(parts: Iterable[str]) -> str:
    """A condition that holds where all of its parts do. ``1`` always holds, ``0`` never."""
    kept = list(dict.fromkeys(part for part in parts if part != "1"))
    if "0" in kept:
        return "0"
    return kept[0] if len(kept) == 1 else f"AND({','.join(kept)})" if kept else "1"


def any_of(parts: Iterable[str]) -> str:
    """A condition that holds where one of its parts does."""
    kept = list(dict.fromkeys(part for part in parts if part != "0"))
    if "1" in kept:
        return "1"
    return kept[0] if len(kept) == 1 else f"OR({','.join(kept)})" if kept else "0"


def when(condition: str, then: str, otherwise: str) -> str:
    """One thing where a condition holds, else another."""
    if condition in ("0", "1") or then == otherwise:
        return then if condition == "1" else otherwise
    return f"IF({condition},{then},{otherwise})"


def flag(condition: str) -> str:
    """1 where a condition holds, else 0."""
    return when(condition, "1", "0")


def negated(number: str) -> str:
    """A number with its sign turned."""
    return number[1:] if number.startswith("-") else f"-{number}"
