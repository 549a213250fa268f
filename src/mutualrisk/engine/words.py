"""Values in words: the same ones on screen, on paper and on the command line."""

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
    if question.type == "yes_no":
        return truth_words(held)
    if question.type == "choice":
        return _chosen(question, held, perspective)
    if held is None:
        return NOT_APPLICABLE_WORDS
    if question.type == "choices":
        return _several(question, held, perspective)
    return interval(held, UNIT_OF_KIND.get(question.type, "number"))


def truth_words(held: int) -> str:
    """Yes, no, not known or does not apply; what is answered is said even where it may yet be hidden."""
    if held == ABSENT:
        return NOT_APPLICABLE_WORDS
    return {TRUE: "yes", FALSE: "no"}.get(held & ~ABSENT, NOT_KNOWN)


def _chosen(question: Question, held: int, perspective: Perspective) -> str:
    if held == NOT_APPLICABLE:
        return NOT_APPLICABLE_WORDS
    found = [
        worded(option.text, perspective)
        for i, option in enumerate(question.options.values())
        if held & (1 << (i + 1))
    ]
    return found[0] if len(found) == 1 else NOT_KNOWN


def _several(question: Question, held: tuple[int, int, int], perspective: Perspective) -> str:
    sure, possible, _ = held
    if sure != possible:
        return NOT_KNOWN
    found = [
        worded(option.text, perspective)
        for i, option in enumerate(question.options.values())
        if sure & (1 << (i + 1))
    ]
    return "; ".join(found) or "none of these"
