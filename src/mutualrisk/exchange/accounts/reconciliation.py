"""Whether the figures of filings hold together, before anything is used. A difference is a finding, not a fault.

The balance sheet of every standard is a ladder: each step is checked where both sides of it are known, and where
the sum itself is missing nothing is said. Amounts printed in thousands may differ by what rounding leaves.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from mutualrisk.domain.issue import Issue, Place, warning
from mutualrisk.engine.words import day
from mutualrisk.exchange.accounts.concept import LINES, LineId
from mutualrisk.exchange.accounts.figure import Column, Figure, restated, strays
from mutualrisk.exchange.accounts.filing import Filing
from mutualrisk.exchange.accounts.money import pounds
from mutualrisk.exchange.accounts.years import MONTHS

LOOK = "Look at both in the accounts before using them."


class _Step(NamedTuple):
    """A step of the ladder: a total, the lines that make it, and those of them that may be left out."""

    total: LineId
    parts: tuple[tuple[LineId, int], ...]
    optional: tuple[LineId, ...] = ()
    what: str = ""


_LADDER = (
    _Step(
        "current_assets", (("stock", 1), ("debtors", 1), ("cash", 1), ("current_investments", 1)),
        optional=("stock", "current_investments", "debtors"),
        what="Current assets",
    ),
    _Step(
        "net_current_assets", (("current_assets", 1), ("prepayments", 1), ("creditors_within", -1)),
        optional=("prepayments",), what="Net current assets",
    ),
    _Step(
        "assets_less_current", (("fixed_assets", 1), ("net_current_assets", 1)),
        what="Total assets less current liabilities",
    ),
    _Step(
        "net_assets",
        (("assets_less_current", 1), ("creditors_after", -1), ("provisions", -1), ("accruals", -1), ("pension_liability", -1)),
        optional=("creditors_after", "provisions", "accruals", "pension_liability"), what="Net assets",
    ),
)  # fmt: skip
_FUNDS: tuple[LineId, ...] = ("unrestricted_funds", "restricted_funds", "endowment_funds")


def reconciled(filings: Sequence[Filing]) -> tuple[Issue, ...]:
    """Everything in filings, and between those of one organisation, that does not agree."""
    found = [issue for filing in filings for issue in _of_one(filing)]
    for later, earlier in pairwise(filings):
        if later.number == earlier.number:
            found.extend(_between(later, earlier))
    return (*found, *_whose(filings))


# -- one filing


def _of_one(filing: Filing) -> Iterator[Issue]:
    yield from _period(filing)
    yield from _identity(filing)
    for column, words in _columns(filing):
        yield from _balances(filing, column, words)
    yield from _twice(filing)
    yield from _restated(filing)
    yield from _dates(filing)
    if filing.thousands:
        what = "The page says that it is in thousands of pounds, while the tags say whole pounds."
        yield _finding(
            filing, what, "Compare a figure that you know. If it is in thousands, add three noughts."
        )
    if not filing.this and not filing.columns.group_this:
        what = "No figures of the year that it covers could be read."
        yield _finding(filing, what, "Look at the accounts, and type the figures in.")


def _columns(filing: Filing) -> Iterator[tuple[Column, str]]:
    shown = filing.columns
    yield from (
        (column, words)
        for column, words in (
            (shown.this, ""),
            (shown.last, " of the year before"),
            (shown.group_this, " of the group"),
            (shown.group_last, " of the group, of the year before"),
        )
        if column
    )


def _balances(filing: Filing, column: Column, words: str) -> Iterator[Issue]:
    """Steps of the balance sheet that do not come out, and by how much."""
    for step in _LADDER:
        total = column.get(step.total)
        if total is None or total.value is None or not _given(column, step):
            continue
        terms = [(column[line], sign) for line, sign in step.parts if line in column]
        value = sum((_amount(one, line_sign) for one, line_sign in terms), Decimal(0))
        if _differ(total.value, value, [total, *(one for one, _ in terms)]) and not _repeated(column, step):
            said = ", ".join(f"{one.words} {pounds(one.value or Decimal(0))}" for one, _ in terms)
            what = f"{step.what}{words} of {pounds(total.value)} differ by {pounds(abs(total.value - value))} from what makes them: {said}."
            yield _finding(filing, what, LOOK, total)
    yield from _funds(filing, column, words)


def _given(column: Column, step: _Step) -> bool:
    """Whether all that a step needs is there, with one value each; what may be left out counts as nothing."""
    needed = [line for line, _ in step.parts if line not in step.optional]
    present = [column[line] for line, _ in step.parts if line in column]
    if any(one.value is None for one in present):
        return False
    if step.total == "current_assets":  # two of its parts are needed to speak of a sum
        return len(present) > 1 and "cash" in column
    return all(line in column for line in needed)


def _amount(figure: Figure, sign: int) -> Decimal:
    """A term of a sum. What is owed counts as owed whether it is printed as less than nothing or not."""
    value = figure.value or Decimal(0)
    return sign * (abs(value) if sign < 0 and not LINES[figure.line].signed else value)


def _repeated(column: Column, step: _Step) -> bool:
    """Whether accruals that are part of creditors were tagged again, which is the other way to count them."""
    if step.total != "net_assets" or "accruals" not in column:
        return False
    without = [(line, sign) for line, sign in step.parts if line != "accruals" and line in column]
    value = sum((_amount(column[line], sign) for line, sign in without), Decimal(0))
    return value == column["net_assets"].value


def _funds(filing: Filing, column: Column, words: str) -> Iterator[Issue]:
    net, own = column.get("net_assets"), column.get("equity")
    if (
        net
        and own
        and net.value is not None
        and own.value is not None
        and _differ(net.value, own.value, [net, own])
    ):
        what = f"Net assets{words} of {pounds(net.value)} are not equal to {own.words} of {pounds(own.value)}: they differ by {pounds(abs(net.value - own.value))}."
        yield _finding(filing, what, LOOK, own)
    parts = [column[line] for line in _FUNDS if line in column]
    if own and own.value is not None and len(parts) > 1 and all(one.value is not None for one in parts):
        value = sum((one.value or Decimal(0) for one in parts), Decimal(0))
        if _differ(own.value, value, [own, *parts]):
            what = f"Funds{words} of {pounds(own.value)} differ by {pounds(abs(own.value - value))} from restricted, unrestricted and endowment funds together."
            yield _finding(filing, what, LOOK, own)


def _differ(one: Decimal, other: Decimal, figures: Sequence[Figure]) -> bool:
    """Whether two amounts differ by more than rounding, which may shift each term by its last digit."""
    steps = [max((fact.step for fact in figure.facts), default=Decimal(1)) for figure in figures]
    slack = max(steps, default=Decimal(1)) * len(figures) / 2
    return abs(one - other) > max(
        slack, Decimal(1) if max(steps, default=Decimal(0)) >= 1 else Decimal("0.02")
    )


def _twice(filing: Filing) -> Iterator[Issue]:
    """Figures that the filing gives in two ways: two tags, or a tag and the page."""
    bracketed: list[tuple[Figure, str]] = []
    for column, words in _columns(filing):
        for figure in column.values():
            if figure.disagree:
                said = " and ".join(f"{pounds(value)} ({_where(figure, value)})" for value in figure.said)
                what = f"{_capital(figure.words)}{words}: the filing gives {said}."
                yield _finding(filing, what, "Only one of them holds; none was chosen.", figure)
            elif figure.value is not None and any(fact.in_brackets for fact in figure.facts):
                bracketed.append((figure, words))
    if bracketed:
        named = ", ".join(f"{one.words}{words} {pounds(one.value or Decimal(0))}" for one, words in bracketed)
        what = f"The page prints these in brackets, as less than nothing, while their tags say more: {named}."
        yield _finding(filing, what, "Only one of the two holds; none was chosen.", bracketed[0][0])


def _where(figure: Figure, value: Decimal) -> str:
    return next(fact.where() for fact in figure.facts if fact.value == value)


def _restated(filing: Filing) -> Iterator[Issue]:
    seen: set[tuple[LineId, Decimal | None]] = set()
    for column, last in ((filing.this, filing.period), (filing.last, filing.about.last)):
        mine = [one for one in filing.facts if last and one.context.end == last.end and one.scope.whose == ""]
        for figure, fact in restated(mine, column):
            if (figure.line, fact.value) not in seen and fact.value is not None and figure.value is not None:
                seen.add((figure.line, fact.value))
                state = "restated as" if fact.scope.state == 2 else "stated before as"  # noqa: PLR2004 - the state's number
                what = f"{_capital(figure.words)} of {pounds(figure.value)} is also {state} {pounds(fact.value)}."
                yield _finding(filing, what, "The figure as printed was taken.", figure)


def _dates(filing: Filing) -> Iterator[Issue]:
    if filing.period is None:
        return
    told: set[LineId] = set()
    for fact in strays(filing.facts, filing.period, filing.about.last, filing.columns):
        if fact.line not in told:
            told.add(fact.line)
            what = f"{_capital(LINES[fact.line].words)} of {fact.text} is said of {day(fact.context.end.toordinal())}, which is beside the year end."
            remedy = "It was left out. Look at the accounts, and type it in."
            yield warning(what, remedy, Place(filing.file, fact.place, fact.name))


# -- whose, and when


def _period(filing: Filing) -> Iterator[Issue]:
    for one in filing.about.bad_dates:
        what = f"“{one.text[:60]}” is not a date that can be."
        yield warning(what, "The dates of its figures were taken.", Place(filing.file, one.line, one.name))
    months = filing.period.months if filing.period else None
    if months is not None and months != MONTHS:
        what = f"The accounts cover {months} {'month' if months == 1 else 'months'}, not twelve."
        remedy = "Amounts of the year are offered as twelve months' worth; look at each before taking it."
        yield _finding(filing, what, remedy)
    if filing.about.dormant:
        yield _finding(
            filing, "The accounts say that the organisation was dormant.", "Ask what it did in the year."
        )


def _identity(filing: Filing) -> Iterator[Issue]:
    about = filing.about
    for one in about.placeholders:
        what = f"“{one.text[:60]}” is a place still to be filled in."
        yield warning(what, "Ask for the finished accounts.", Place(filing.file, one.line, one.name))
    numbers = list(dict.fromkeys(_bare(one.text).zfill(8) for one in about.numbers))
    if len(numbers) > 1:
        what = f"The filing gives several company numbers: {', '.join(numbers[:5])}."
        yield _finding(filing, what, "Make sure whose accounts they are.")
    if not about.number:
        yield _finding(filing, "The filing gives no company number.", "Make sure whose accounts they are.")
    names = list({_bare(one.text): one.text for one in about.names}.values())
    if len(names) > 1:
        what = f"The filing gives several names: {'; '.join(one[:60] for one in names[:4])}."
        yield _finding(filing, what, "Make sure whose accounts they are.")


def _bare(text: str) -> str:
    return "".join(sign for sign in text.upper() if sign.isalnum()).replace("LIMITED", "LTD")


def _whose(filings: Sequence[Filing]) -> Iterator[Issue]:
    numbers = list(dict.fromkeys(one.number for one in filings if one.number))
    if len(numbers) > 1:
        named = "; ".join(f"{one.number} ({one.name[:60]})" for one in filings if one.number)
        what = f"The files are of several organisations: {named}."
        yield warning(what, "Only those of one were used.", Place(filings[0].file))
    elif len({_bare(one.name) for one in filings if one.name}) > 1:
        what = (
            f"The name changed between filings: {'; '.join(dict.fromkeys(one.name[:60] for one in filings))}."
        )
        yield warning(what, "Make sure that they are of one organisation.", Place(filings[0].file))


# -- two filings


def _between(later: Filing, earlier: Filing) -> Iterator[Issue]:
    if later.period is None or earlier.period is None:
        return
    if later.period.end == earlier.period.end:
        yield from _same_year(later, earlier)
        return
    last = later.about.last
    if last is None or last.end != earlier.period.end:
        if later.period.start and (later.period.start - earlier.period.end).days > 1:
            what = f"Between {_day(earlier)} and the beginning of the accounts to {_day(later)} a period is missing."
            yield _finding(later, what, "Add the accounts between them.")
        return
    for line, figure in later.last.items():
        before = earlier.this.get(line)
        if before is None or before.value is None or figure.value is None:
            continue
        if _differ(figure.value, before.value, [figure, before]):
            what = f"{_capital(figure.words)} to {_day(earlier)} is {pounds(figure.value)} in the accounts to {_day(later)}, and {pounds(before.value)} in that year's own."
            yield _finding(later, what, "It may have been restated. Ask why.", figure)


def _same_year(one: Filing, other: Filing) -> Iterator[Issue]:
    differing = [
        figure.words
        for line, figure in one.this.items()
        if line in other.this and figure.value != other.this[line].value
    ]
    if differing:
        what = f"Two filings are of the year to {_day(one)}, and differ in {', '.join(differing[:5])}."
        yield _finding(one, what, "The one approved later was taken. Look which holds.")


def _day(filing: Filing) -> str:
    return day(filing.period.end.toordinal()) if filing.period else ""


def _capital(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"


def _finding(filing: Filing, what: str, remedy: str, figure: Figure | None = None) -> Issue:
    """A finding of a filing, at the first fact of a figure where it is about one."""
    fact = figure.facts[0] if figure and figure.facts else None
    place = Place(filing.file, fact.place, fact.name) if fact else Place(filing.file)
    return warning(what, remedy, place)
