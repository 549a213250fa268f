"""Whether filings hold together before anything is used of them. A difference is a finding, not a fault."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise

from mutualrisk.domain.issue import Issue, Place, warning
from mutualrisk.engine.words import day
from mutualrisk.exchange.accounts.between import between, whose
from mutualrisk.exchange.accounts.figure import Column, Figure, is_of_wrong_kind, restated, strays
from mutualrisk.exchange.accounts.filing import Filing, is_partnership
from mutualrisk.exchange.accounts.finding import finding
from mutualrisk.exchange.accounts.identity import company_number
from mutualrisk.exchange.accounts.ladder import gaps
from mutualrisk.exchange.accounts.lines import LINES
from mutualrisk.exchange.accounts.money import pounds
from mutualrisk.exchange.accounts.scope import RESTATED
from mutualrisk.exchange.accounts.sums import capital
from mutualrisk.exchange.accounts.thousands import is_plain
from mutualrisk.exchange.accounts.years import MONTHS

LOOK = "Look at them in the accounts before using them."
A_THOUSAND = 1000


def reconciled(filings: Sequence[Filing]) -> tuple[Issue, ...]:
    """Everything in filings, and between those of one organisation, that does not agree."""
    found = [issue for filing in filings for issue in _of_one(filing)]
    for later, earlier in pairwise(filings):
        if later.number == earlier.number:
            found.extend(between(later, earlier))
    return (*found, *whose(filings))


def _of_one(filing: Filing) -> Iterator[Issue]:
    yield from _period(filing)
    yield from _identity(filing)
    partners = is_partnership(filing.about)
    for column, words in _columns(filing):
        for gap in gaps(column, partners=partners):
            yield finding(filing, f"{capital(gap.figure.words)}{words} {gap.words}", LOOK, gap.figure)
    yield from _twice(filing)
    yield from _restated(filing)
    yield from _beside(filing)
    yield from _use(filing)


def _columns(filing: Filing) -> Iterator[tuple[Column, str]]:
    shown = filing.columns
    yield shown.this, ""
    yield shown.last, " of the year before"
    yield shown.group_this, " of the group"
    yield shown.group_last, " of the group, of the year before"


def _use(filing: Filing) -> Iterator[Issue]:
    if filing.thousands:
        mixed = any(not is_plain(fact) for fact in filing.facts)
        which = "some tags say" if mixed else "the tags say"
        what = f"The page says that it is in thousands or millions, while {which} whole pounds."
        yield finding(filing, what, "Compare a figure that you know; if so, add the noughts to each.")
    if not filing.this and not filing.columns.group_this:
        what = "No figures of the year that it covers could be read."
        yield finding(filing, what, "Look at the accounts, and type the figures in.")


# -- the period, and whose accounts they are


def _period(filing: Filing) -> Iterator[Issue]:
    stated, period = filing.about.other_end, filing.period
    if stated and period:
        what = f"It says that its period ends on {day(stated.toordinal())}, but its figures are of "
        yield finding(filing, f"{what}{day(period.end.toordinal())}.", "Make sure of which year they are.")
    for one in filing.about.bad_dates:
        what = f"“{one.text[:60]}” is not a date that can be."
        place = Place(filing.file, one.line, one.name)
        yield warning(what, "The dates of its figures were taken.", place)
    months = filing.period.months if filing.period else None
    if months is not None and months != MONTHS:
        what = f"The accounts cover {months} {'month' if months == 1 else 'months'}, not twelve."
        remedy = "Amounts of the year are offered as twelve months' worth; look at each before taking it."
        yield finding(filing, what, remedy)
    if filing.about.audit_clash:
        remedy = "Look for an auditor's report, and say yourself how the accounts were checked."
        yield finding(filing, filing.about.audit_clash, remedy)
    if filing.about.dormant:
        yield finding(
            filing, "The accounts say that the organisation was dormant.", "Ask what it did in the year."
        )


def _identity(filing: Filing) -> Iterator[Issue]:
    about = filing.about
    for one in about.placeholders:
        what = f"“{one.text[:60]}” is a place still to be filled in."
        yield warning(what, "Ask for the finished accounts.", Place(filing.file, one.line, one.name))
    numbers = list(dict.fromkeys(bare(one.text).zfill(8) for one in about.numbers))
    if len(numbers) > 1:
        what = f"The filing gives several company numbers: {', '.join(numbers[:5])}."
        yield finding(filing, what, "Make sure whose accounts they are.")
    others = {company_number(fact.context.entity) for fact in filing.facts} - {"", about.number}
    if about.number and others:
        what = f"Figures are said of {', '.join(sorted(others)[:5])}; the accounts are of {about.number}."
        yield finding(filing, what, "Make sure whose figures they are.")
    if not about.number:
        yield finding(filing, "The filing gives no company number.", "Make sure whose accounts they are.")
    names = list({bare(one.text): one.text for one in reversed(about.names)}.values())[::-1]
    if len(names) > 1:
        what = f"The filing gives several names: {'; '.join(one[:60] for one in names[:4])}."
        yield finding(filing, what, "Make sure whose accounts they are.")


def bare(text: str) -> str:
    """A name or a number without what is written in several ways."""
    return "".join(sign for sign in text.upper() if sign.isalnum()).replace("LIMITED", "LTD")


# -- what is said in two ways


def _twice(filing: Filing) -> Iterator[Issue]:
    """Figures that the filing gives in two ways: two tags, or a tag and the page."""
    bracketed: list[tuple[Figure, str]] = []
    for column, words in _columns(filing):
        for figure in column.values():
            if figure.disagree:
                yield _disagreeing(filing, figure, words)
            elif figure.value is not None and any(fact.in_brackets for fact in figure.facts):
                bracketed.append((figure, words))
    if bracketed:
        named = ", ".join(f"{one.words}{words} {pounds(one.value or Decimal(0))}" for one, words in bracketed)
        what = f"The page prints these in brackets, as less than nothing, while their tags say more: {named}."
        yield finding(filing, what, "Only one of the two holds; none was chosen.", bracketed[0][0])


def _disagreeing(filing: Filing, figure: Figure, words: str) -> Issue:
    said = " and ".join(f"{pounds(value)} ({_where(figure, value)})" for value in figure.said)
    what = f"{capital(figure.words)}{words}: the filing gives {said}."
    one, other = sorted(map(abs, figure.said))[:2]
    if one and other == one * A_THOUSAND:
        what += " One of them is a thousand times the other, so a scale may be missing."
    return finding(filing, what, "Only one of them holds; none was chosen.", figure)


def _where(figure: Figure, value: Decimal) -> str:
    return next(fact.where() for fact in figure.facts if fact.value == value)


def _restated(filing: Filing) -> Iterator[Issue]:
    seen: set[tuple[str, Decimal | None]] = set()
    for column, period in ((filing.this, filing.period), (filing.last, filing.about.last)):
        mine = [one for one in filing.facts if period and one.context.end == period.end and not one.group]
        for figure, fact in restated(mine, column):
            if (figure.line, fact.value) in seen or fact.value is None or figure.value is None:
                continue
            seen.add((figure.line, fact.value))
            state = "restated as" if fact.scope.state == RESTATED else "stated before as"
            what = f"{capital(figure.words)} of {pounds(figure.value)} is also {state} {pounds(fact.value)}."
            yield finding(filing, what, "The figure as printed was taken.", figure)


def _end_of_last(filing: Filing) -> date | None:
    return filing.about.last.end if filing.about.last else None


def _beside(filing: Filing) -> Iterator[Issue]:
    """Figures that are said of a day beside a year end, of which no other is given."""
    if filing.period is None:
        return
    told: set[str] = set()
    for fact in strays(filing.facts, filing.period, filing.about.last, filing.columns):
        if fact.line not in told:
            told.add(fact.line)
            when = day(fact.context.end.toordinal())
            beside = f"said of {when}, beside the year end"
            if fact.context.start and fact.context.end in {filing.period.end, _end_of_last(filing)}:
                beside = f"said of a year from {day(fact.context.start.toordinal())}, which is another"
            if is_of_wrong_kind(fact):
                beside = "said of a single day" if fact.context.start is None else "said of a span of days"
            what = f"{capital(LINES[fact.line].words)} of {fact.text} is {beside}."
            remedy = "It was left out. Look at the accounts, and type it in."
            yield warning(what, remedy, Place(filing.file, fact.spot.line, fact.name))
