"""Values of a filing and sums of them: each with its words, what it rests on, and where to look first."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from mutualrisk.exchange.accounts.fact import Fact
from mutualrisk.exchange.accounts.figure import Figure
from mutualrisk.exchange.accounts.filing import Filing
from mutualrisk.exchange.accounts.line import LineId
from mutualrisk.exchange.accounts.lines import LINES
from mutualrisk.exchange.accounts.money import pounds
from mutualrisk.exchange.accounts.thousands import is_plain
from mutualrisk.exchange.accounts.years import MONTHS, months_of, to_a_year

ZERO = Decimal(0)

GROUP = "It is the whole group's; these accounts do not give the organisation's own."
BRACKETS = "The page prints it in brackets, as less than nothing, while the tag says more. One of them holds."
LESS = "It is less than nothing by its tag, as it cannot be. Look at its sign."
PENSION = "Less than nothing it would be a surplus of the pension scheme. Its sign may be a slip."
_NEVER_LESS: frozenset[LineId] = frozenset(
    {"turnover", "fixed_assets", "current_assets", "stock", "debtors", "employees", "share_capital"}
)
THOUSANDS = (
    "The page says that it is in thousands or millions, while the tag says whole pounds. "
    "It may be that much more."
)


class Worked(NamedTuple):
    """A value that accounts give.

    Attributes:
        value: Pounds or heads.
        facts: What it rests on.
        derived: The sum in words, where no tag says the value as it is.
        doubts: Why a person should look before taking it.
    """

    value: Decimal
    facts: tuple[Fact, ...]
    derived: str = ""
    doubts: tuple[str, ...] = ()


class Part(NamedTuple):
    """A line of a sum, added or taken off."""

    line: LineId
    sign: int = 1


def values(filing: Filing, line: LineId, *, last: bool = False) -> Iterator[Worked]:
    """The values of a line: none, one, or several where its facts, or its tag and its page, disagree."""
    figure = filing.best(line, last=last)
    if figure is None:
        return
    doubts = _doubts(filing, figure)
    if figure.disagree:
        words = " and ".join(amount(line, one) for one in figure.said)
        doubts = (*doubts, f"The filing gives it as {words}. Only one of them holds.")
        for value in figure.said:
            yield Worked(value, tuple(one for one in figure.facts if one.value == value), "", doubts)
    elif figure.value is not None and any(one.in_brackets for one in figure.facts):
        doubts = (*doubts, BRACKETS)
        yield Worked(figure.value, figure.facts, "As the tag says it.", doubts)
        yield Worked(-figure.value, figure.facts, "As the page prints it, in brackets.", doubts)
    elif figure.value is not None:
        yield Worked(figure.value, figure.facts, f"It is {figure.note}." if figure.note else "", doubts)


def _doubts(filing: Filing, figure: Figure) -> tuple[str, ...]:
    said = list(figure.doubts)
    if figure.line in _NEVER_LESS and any(one < 0 for one in figure.said):
        said.append(LESS)
    if figure.line == "pension_liability" and any(one < 0 for one in figure.said):
        said.append(PENSION)
    if figure.group:
        said.append(GROUP)
    in_pounds = LINES[figure.line].unit == "pounds" and any(
        one.value and is_plain(one) for one in figure.facts
    )
    if filing.thousands and in_pounds:
        said.append(THOUSANDS)
    return tuple(said)


def amount(line: LineId, value: Decimal) -> str:
    """A value of a line in words: pounds, or heads."""
    return pounds(value) if LINES[line].unit == "pounds" else f"{value.normalize():f}"


def known(filing: Filing, line: LineId) -> Worked | None:
    """The one value of a line, where there is just one."""
    found = list(values(filing, line))
    return found[0] if len(found) == 1 else None


def summed(filing: Filing, parts: Iterable[Part]) -> Worked | None:
    """The sum of those lines that are known; nothing where none is, or where some are the group's."""
    terms = [(part, found) for part in parts if (found := known(filing, part.line)) is not None]
    if not terms or mixed(*(found for _, found in terms)):
        return None
    total = sum((part.sign * found.value for part, found in terms), ZERO)
    words = ""
    for part, found in terms:
        joint = (" less " if part.sign < 0 else " plus ") if words else ""
        words += f"{joint}{LINES[part.line].words} {pounds(found.value)}"
    said = "" if len(terms) == 1 and total == terms[0][1].value else f"{capital(words)}: {pounds(total)}."
    return Worked(
        total, once(fact for _, found in terms for fact in found.facts), said,
        tuple(dict.fromkeys(doubt for _, found in terms for doubt in found.doubts)),
    )  # fmt: skip


def mixed(*parts: Worked) -> bool:
    """Whether some are the group's and some the organisation's own, which no sum may join."""
    return len({part.facts[0].group for part in parts if part.facts}) > 1


def once(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Facts without repetition, by their places."""
    return tuple({(one.name, one.context.id, one.spot, one.text): one for one in facts}.values())


# -- a value in the sense of a question


def yearly(filing: Filing, one: Worked, *, last: bool = False) -> Worked:
    """A value of a longer or shorter period as one of twelve months, which a person should look at."""
    months = months_of(filing, last=last)
    if months is None or months == MONTHS:
        return one
    value = to_a_year(one.value, months)
    words = f"{pounds(one.value)} in {months} months, which makes {pounds(value)} in twelve."
    doubt = f"The accounts cover {months} months, not twelve."
    return one._replace(value=value, derived=joined(one.derived, words), doubts=(*one.doubts, doubt))


def plain_amount(one: Worked) -> Worked:
    """What is owed as a plain amount, however the accounts print it."""
    if one.value >= 0:
        return one
    words = f"The accounts show what is owed as {pounds(one.value)}; taken as a plain amount."
    return one._replace(value=-one.value, derived=joined(one.derived, words))


def at_least_nothing(one: Worked) -> Worked:
    """A value as a question wants it for which less than nothing is 0."""
    if one.value >= 0:
        return one
    words = f"{pounds(one.value)} is less than nothing, so 0."
    return one._replace(value=ZERO, derived=joined(one.derived, words))


def joined(*parts: str) -> str:
    """Sentences in a row."""
    return " ".join(part for part in parts if part)


def capital(words: str) -> str:
    """Words that begin a sentence."""
    return f"{words[:1].upper()}{words[1:]}"
