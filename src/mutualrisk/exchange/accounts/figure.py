"""Figures of a filing: of the facts that say one line in one column, which value they come to."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from mutualrisk.exchange.accounts.fact import Fact
from mutualrisk.exchange.accounts.identity import Period
from mutualrisk.exchange.accounts.line import LineId
from mutualrisk.exchange.accounts.lines import LINES
from mutualrisk.exchange.accounts.scope import STATES

NEAR_DAYS = 7
"""Software that counts by weeks dates a year end a few days beside the period that it states."""


class Figure(NamedTuple):
    """What a filing says of one line in one column.

    Attributes:
        line: Which line.
        value: Pounds or heads; None where the facts disagree, or say that there is none.
        facts: Every fact that says it, in the order of the document.
        disagree: Whether two of them say different things, so that none was chosen.
        group: Whether it is the whole group's, because the organisation's own is not given.
        note: What state it is in, where it is not simply as printed.
        doubts: Why a person should look before relying on it.
        derived: How it was worked out, where no tag says it.
    """

    line: LineId
    value: Decimal | None
    facts: tuple[Fact, ...] = ()
    disagree: bool = False
    group: bool = False
    note: str = ""
    doubts: tuple[str, ...] = ()
    derived: str = ""

    @property
    def words(self) -> str:
        """What people call it."""
        return LINES[self.line].words

    @property
    def said(self) -> tuple[Decimal, ...]:
        """The different values that the facts give, the first first."""
        return tuple(dict.fromkeys(one.value for one in self.facts if one.value is not None))


Column = Mapping[LineId, Figure]
"""The figures of one year."""


class Columns(NamedTuple):
    """The figures of a filing: this year and last, of the organisation itself and of its group."""

    this: Column
    last: Column
    group_this: Column
    group_last: Column

    def of(self, *, last: bool) -> tuple[Column, Column]:
        """The organisation's own figures and its group's, of one year."""
        return (self.last, self.group_last) if last else (self.this, self.group_this)


def told_apart(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Facts with whose they are: where the company is named as such, what is not named is its group's."""
    every = tuple(facts)
    own = "company" if any(one.scope.whose == "company" for one in every) else ""
    return tuple(one._replace(group=one.scope.whose != own) for one in every)


def columns(facts: Iterable[Fact], period: Period, last: Period | None) -> Columns:
    """The facts of a filing as figures of two years."""
    every = tuple(facts)
    this_facts = [one for one in every if _is_of(one, period)]
    last_facts = [one for one in every if last and _is_of(one, last)]
    return Columns(
        _column(this_facts, group=False),
        _column(last_facts, group=False),
        _column(this_facts, group=True),
        _column(last_facts, group=True),
    )


def _is_of(fact: Fact, period: Period) -> bool:
    """Whether a fact is said of a period, or of its last day."""
    context = fact.context
    if LINES[fact.line].span == "day":
        return context.start is None and context.end == period.end
    if context.start is None:
        return LINES[fact.line].unit == "heads" and context.end == period.end  # some count them on a day
    return context.end == period.end and (period.start is None or context.start == period.start)


def _column(facts: Iterable[Fact], *, group: bool) -> Column:
    lines: dict[LineId, list[Fact]] = {}
    for fact in facts:
        if fact.group == group:
            lines.setdefault(fact.line, []).append(fact)
    return {line: _figure(line, found) for line, found in lines.items()}


def _figure(line: LineId, facts: list[Fact]) -> Figure:
    """The figure that facts of one line come to: of the best source, in the most plainly printed state."""
    best = min((_state(one), one.rank) for one in facts)
    chosen = tuple(one for one in facts if (_state(one), one.rank) == best)
    said = [one for one in chosen if one.value is not None]
    doubts = tuple(dict.fromkeys(doubt for one in chosen for doubt in one.doubts))
    state = min(one.scope.state for one in chosen)
    made = Figure(line, None, chosen, group=chosen[0].group, note=STATES[state], doubts=doubts)
    if not said:
        return made
    if any(not agree(one, other) for one in said for other in said):
        return made._replace(disagree=True)
    return made._replace(value=min(said, key=lambda one: one.step).value)


def _state(fact: Fact) -> int:
    """How far from plainly printed: restated and earlier statements only where nothing plainer is there."""
    return max(fact.scope.state, 1)


def agree(one: Fact, other: Fact) -> bool:
    """Whether two facts say the same, as far as each is exact."""
    if one.value is None or other.value is None:
        return True
    if one.step == other.step:
        return one.value == other.value
    return abs(one.value - other.value) < max(one.step, other.step)


def restated(facts: Iterable[Fact], column: Column) -> Iterator[tuple[Figure, Fact]]:
    """The figures of a column of which the filing also gives another, restated or earlier, amount."""
    for fact in facts:
        figure = column.get(fact.line)
        if figure is None or figure.value is None or fact.value is None or fact in figure.facts:
            continue
        if fact.scope.state > 1 and fact.rank == figure.facts[0].rank and fact.value != figure.value:
            yield figure, fact


def _is_beside(fact: Fact, period: Period) -> bool:
    """Whether a fact of the right last day begins a few days beside, or is of the wrong kind."""
    start = fact.context.start
    beside = start and period.start and LINES[fact.line].span == "year" and start != period.start
    return is_of_wrong_kind(fact) or bool(
        beside and start and period.start and abs((start - period.start).days) <= NEAR_DAYS
    )


def is_of_wrong_kind(fact: Fact) -> bool:
    """Whether an amount of a year is said of a day, or one of a day of a span of days."""
    return (fact.context.start is None) == (LINES[fact.line].span == "year")


def strays(facts: Iterable[Fact], period: Period, last: Period | None, shown: Columns) -> Iterator[Fact]:
    """Facts of lines that a year lacks: said of a day near its end, of a day for a span, and so on."""
    for fact in facts:
        if fact.group or fact.scope.state > 1:
            continue
        for one, column in ((period, shown.this), (last, shown.last)):
            if one is None or fact.line in column:
                continue
            away = abs((fact.context.end - one.end).days)
            if 0 < away <= NEAR_DAYS or (away == 0 and _is_beside(fact, one)):
                yield fact
                break
