"""Values in words: the same ones on screen, on paper and on the command line."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from math import isfinite

from mutualrisk.domain.question import Question
from mutualrisk.domain.value import Perspective, worded
from mutualrisk.engine.answers import FIRST_DAY, LAST_DAY
from mutualrisk.engine.closures import NOT_APPLICABLE, Held
from mutualrisk.engine.ranges import ABSENT, FALSE, TRUE, MaybeInterval, is_empty

MILLION = 1_000_000
MONTHS = ("January", "February", "March", "April", "May", "June", "July",
          "August", "September", "October", "November", "December")  # fmt: skip
UNIT_OF_KIND = {
    "money": "pounds",
    "number": "number",
    "percent": "percent",
    "months": "months",
    "date": "date",
}
Worder = Callable[[Held], str]
"""Puts what a place of an environment holds into words."""

NOT_KNOWN = "not known"
NOT_APPLICABLE_WORDS = "does not apply"


def amount(value: float, unit: str) -> str:
    """A number with its unit, as people write it: £28.4 million, 1.6 months, 68%, 3.2 times."""
    if not isfinite(value):
        return "without limit"
    match unit:
        case "pounds":
            return _pounds(value)
        case "percent":
            return f"{trimmed(value, 1)}%"
        case "months":
            return f"{trimmed(value, 1)} {'month' if trimmed(value, 1) == '1' else 'months'}"
        case "times":
            return f"{trimmed(value, 1 if abs(value) >= 1 else 2)} times"
        case "date":
            return day(value)
        case _:
            return trimmed(value, 2)


def _pounds(value: float) -> str:
    size = abs(value) if abs(value) >= MILLION else float(round(abs(value)))
    sign = "−" if value < 0 < size else ""
    if size >= MILLION:
        return f"{sign}£{trimmed(size / MILLION, 2)} million"
    return f"{sign}£{size:,.0f}"


def trimmed(value: float, places: int) -> str:
    """A number with thousands and at most so many decimals, without idle zeros."""
    text = f"{value:,.{places}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text.replace("-", "−")


def day(ordinal: float) -> str:
    """A date as people write it: 7 August 2026."""
    found = date.fromordinal(int(min(max(ordinal, FIRST_DAY), LAST_DAY)))
    return f"{found.day} {MONTHS[found.month - 1]} {found.year}"


@lru_cache(maxsize=4_096)
def interval(held: MaybeInterval, unit: str) -> str:
    """A number that may be open: exact, between two ends, or not applicable.

    Most of a case stays the same from one key stroke to the next, so its words are kept.
    """
    if held is None or is_empty(held):
        return NOT_APPLICABLE_WORDS
    low, high, _ = held
    if not isfinite(low) and not isfinite(high):
        return NOT_KNOWN
    if low == high or amount(low, unit) == amount(high, unit):
        return amount(low, unit)
    if not isfinite(low):
        return f"at most {amount(high, unit)}"
    return (
        f"at least {amount(low, unit)}"
        if not isfinite(high)
        else f"between {amount(low, unit)} and {amount(high, unit)}"
    )


def answer_words(question: Question, held: Held, perspective: Perspective) -> str:
    """The answer to a question, from what the engine holds of it."""
    return answer_worder(question, perspective)(held)


def answer_worder(question: Question, perspective: Perspective) -> Worder:
    """Puts answers to a question into words: for whoever words many, its kind is looked at once."""
    if question.type == "choice":
        return _Chosen(question, perspective).__getitem__
    if question.type == "choices":
        return lambda held: _several(question, held, perspective)
    return worder("yes_no" if question.type == "yes_no" else UNIT_OF_KIND.get(question.type, "number"))


def worder(unit: str) -> Worder:
    """Puts values of a unit into words."""
    return _TRUTHS.__getitem__ if unit == "yes_no" else lambda held: interval(held, unit)


def truth_words(held: int) -> str:
    """Yes, no, not known or does not apply; what is answered is said even where it may yet be hidden."""
    return _TRUTHS[held]


def _truth_words(held: int) -> str:
    if held == ABSENT:
        return NOT_APPLICABLE_WORDS
    return {TRUE: "yes", FALSE: "no"}.get(held & ~ABSENT, NOT_KNOWN)


_TRUTHS = tuple(_truth_words(held) for held in range(8))


def _options(question: Question, bits: int, perspective: Perspective) -> list[str]:
    options = enumerate(question.options.values(), 1)
    return [worded(option.text, perspective) for place, option in options if bits & (1 << place)]


class _Chosen(dict[int, str]):
    """The words for each set of options that a choice may yet be; each is looked up once."""

    def __init__(self, question: Question, perspective: Perspective) -> None:
        self.question, self.perspective = question, perspective

    def __missing__(self, held: int) -> str:
        found = _options(self.question, held, self.perspective)
        unsaid = NOT_APPLICABLE_WORDS if held == NOT_APPLICABLE else NOT_KNOWN
        self[held] = said = found[0] if len(found) == 1 else unsaid
        return said


def _several(question: Question, held: tuple[int, int, int] | None, perspective: Perspective) -> str:
    if held is None:
        return NOT_APPLICABLE_WORDS
    sure, possible, _ = held
    if sure != possible:
        return NOT_KNOWN
    return "; ".join(_options(question, sure, perspective)) or "none of these"
