"""Checks one answer against its question: its kind, its options, its bounds."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from mutualrisk.domain.answer import Answer, Plain
from mutualrisk.domain.nearest import nearest
from mutualrisk.domain.question import NUMERIC, Question
from mutualrisk.engine.answers import FIRST_DAY, LARGEST, LAST_DAY
from mutualrisk.engine.words import UNIT_OF_KIND, Words

LONGEST_SHOWN = 40
MOST_LISTED = 12
PLAIN_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,9})?")
"""What is read as a number, unless it stands in quotation marks."""
DRESSED_NUMBER = re.compile(r"-?£? ?[1-9][0-9]{0,2}([0-9]{0,12}|([, ][0-9]{3}){1,4})(\.[0-9]{1,9})? ?%?")
"""A number with signs about it whose meaning is plain: £28,000, 45%."""
ISO_LENGTH = len("2026-03-01")


class Fault(NamedTuple):
    """What is wrong with an answer, and how to mend it."""

    what: str
    remedy: str


def faults(question: Question, answer: Answer, words: Words) -> Iterator[Fault]:
    """Everything that does not fit between a question and its answer, values in the method's words."""
    match answer.state:
        case "not_applicable":
            yield from _not_applicable(question, answer.not_applicable or "")
        case "range":
            yield from _range(question, answer, words)
        case "value" if answer.value is not None:
            yield from _CHECKS[question.type](question, answer.value, words)


def _not_applicable(question: Question, reason: str) -> Iterator[Fault]:
    if not question.not_applicable:
        yield Fault("This question always applies.", "Answer it, or write `not known`.")
    elif not reason.strip():
        yield Fault("It is not said why this does not apply.", "Write the reason: `{not_applicable: why}`.")


def _range(question: Question, answer: Answer, words: Words) -> Iterator[Fault]:
    if question.type not in NUMERIC:
        yield Fault(
            f"An answer to this question ({KINDS[question.type]}) cannot be a range.",
            "Give one answer, or write `not known`.",
        )
        return
    yield from _bounds(question, answer.low or 0.0, words)
    yield from _bounds(question, answer.high or 0.0, words)


def _number(question: Question, value: Plain, words: Words) -> Iterator[Fault]:
    if isinstance(value, float):
        yield from _bounds(question, value, words)
        return
    written = "" if isinstance(value, tuple) else value.strip()
    if PLAIN_NUMBER.fullmatch(written):
        yield Fault(
            f"“{shown(value)}” stands in quotation marks, so it is a text and no number.",
            f"Remove the quotation marks: {shown(written)}.",
        )
        return
    example = re.sub("[£%, ]", "", written) if DRESSED_NUMBER.fullmatch(written) else "12000"
    yield Fault(
        f"“{shown(value)}” is not a number.",
        f"Write digits without commas, spaces or signs, such as {example}.",
    )


def _bounds(question: Question, value: float, words: Words) -> Iterator[Fault]:
    """A number outside what the question can mean. A bound itself is inside."""
    least = -LARGEST if question.minimum is None else question.minimum
    most = LARGEST if question.maximum is None else question.maximum
    if least <= value <= most:
        return
    unit, say = UNIT_OF_KIND[question.type], words.say
    said = words.amount(value, unit)
    if value < least == 0:
        yield Fault(say.negative.format(value=said), say.check_sign)
        return
    what, limit = (say.too_low, least) if value < least else (say.too_high, most)
    yield Fault(what.format(value=said, limit=words.amount(limit, unit)), say.check_digits)


def _choice(question: Question, value: Plain, _: Words) -> Iterator[Fault]:
    yield from _option(value, question.options)


def _yes_no(_: Question, value: Plain, __: Words) -> Iterator[Fault]:
    if value not in ("yes", "no"):
        yield Fault(f"“{shown(value)}” is neither yes nor no.", "Write yes, no or `not known`.")


def _choices(question: Question, value: Plain, _: Words) -> Iterator[Fault]:
    if not isinstance(value, tuple):
        yield Fault(
            f"“{shown(value)}” is no list, and this question takes several answers.",
            f"Write `[{shown(value)}]`.",
        )
        return
    for chosen in dict.fromkeys(value):
        yield from _option(chosen, question.options)
    if double := sorted({chosen for chosen in value if value.count(chosen) > 1})[:MOST_LISTED]:
        yield Fault(
            f"{listed(double)} {'is' if len(double) == 1 else 'are'} chosen twice.", "Name each once."
        )


def _option(value: Plain, options: Mapping[str, object]) -> Iterator[Fault]:
    if not isinstance(value, str):
        yield Fault(f"“{shown(value)}” is not an option.", f"Choose one of: {listed(options)}.")
    elif value not in options:
        yield Fault(f"“{shown(value)}” is not an option.", suggestion(value, options, "Choose one of"))


def _date(question: Question, value: Plain, words: Words) -> Iterator[Fault]:
    found = day_of(value)
    if found is None:
        yield no_day(value)
        return
    least = day_of(question.earliest or "") or FIRST_DAY
    most = day_of(question.latest or "") or LAST_DAY
    if not least <= found <= most:
        early, say = found < least, words.say
        what, limit = (say.too_early, least) if early else (say.too_late, most)
        yield Fault(what.format(value=words.day(found), limit=words.day(limit)), say.check_year)


def no_day(value: Plain) -> Fault:
    """What is wrong with a text of which :func:`day_of` makes no day."""
    if _ordinal(value) is None:
        remedy = "Write the year, month and day of a day that exists: 2026-03-01."
        return Fault(f"“{shown(value)}” is not a date.", remedy)
    return Fault(f"{shown(value)} cannot be meant.", "Write a day from 1900 to 2199.")


def day_of(value: Plain) -> int | None:
    """The number of a day that is written as 2026-03-01, if there is such a day from 1900 to 2199."""
    found = _ordinal(value)
    return found if found is not None and FIRST_DAY <= found <= LAST_DAY else None


def _ordinal(value: Plain) -> int | None:
    if not isinstance(value, str) or len(value) != ISO_LENGTH:
        return None
    try:
        return date.fromisoformat(value).toordinal()
    except ValueError:
        return None


def _text(_: Question, value: Plain, __: Words) -> Iterator[Fault]:
    if not isinstance(value, str):
        yield Fault(f"“{shown(value)}” is not a text.", "Put it in quotation marks.")


def suggestion(name: str, known: Mapping[str, object], otherwise: str) -> str:
    """The remedy for a name that is not known."""
    near = nearest(name, known)
    return f"Did you mean “{near}”?" if near else f"{otherwise}: {listed(known)}."


def listed(names: object) -> str:
    """Some names in a row, a long row cut short."""
    every = list(names) if isinstance(names, Mapping | list | tuple) else []
    rest = f" and {len(every) - MOST_LISTED} more" if len(every) > MOST_LISTED else ""
    return ", ".join(every[:MOST_LISTED]) + rest


def shown(value: Plain) -> str:
    """A supplied value as it may stand in a message."""
    text = " ".join(str(value).split()) if not isinstance(value, tuple) else ", ".join(value[:MOST_LISTED])
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"


KINDS = {
    "choice": "one option",
    "choices": "several options",
    "yes_no": "yes or no",
    "money": "pounds",
    "number": "a number",
    "percent": "per cent",
    "months": "months",
    "date": "a date",
    "text": "a text",
}
"""What each kind of question takes, in words."""

_CHECKS: Mapping[str, Callable[[Question, Plain, Words], Iterator[Fault]]] = {
    "choice": _choice,
    "choices": _choices,
    "yes_no": _yes_no,
    "date": _date,
    "text": _text,
    **dict.fromkeys(NUMERIC, _number),
}
