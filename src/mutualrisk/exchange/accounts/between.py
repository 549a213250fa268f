"""Whether filings agree with one another: last year's column with last year's own, and whose they are."""

from collections.abc import Iterator, Sequence

from mutualrisk.domain.issue import Issue, Place, warning
from mutualrisk.engine.words import day
from mutualrisk.exchange.accounts.filing import Filing
from mutualrisk.exchange.accounts.finding import finding
from mutualrisk.exchange.accounts.ladder import differ
from mutualrisk.exchange.accounts.money import pounds
from mutualrisk.exchange.accounts.sums import capital

MOST_NAMED = 5


def between(later: Filing, earlier: Filing) -> Iterator[Issue]:
    """What two filings of one organisation, one after the other, say differently."""
    if later.period is None or earlier.period is None:
        return
    if later.period.end == earlier.period.end:
        yield from _same_year(later, earlier)
    elif later.about.last is not None and later.about.last.end == earlier.period.end:
        yield from _columns(later, earlier)
    elif later.period.start and (later.period.start - earlier.period.end).days > 1:
        what = (
            f"Between {_day(earlier)} and the beginning of the accounts to {_day(later)} a period is missing."
        )
        yield finding(later, what, "Add the accounts between them.")


def _columns(later: Filing, earlier: Filing) -> Iterator[Issue]:
    """Figures of last year's column that last year's own accounts give otherwise."""
    for own, before in ((later.last, earlier.this), (later.columns.group_last, earlier.columns.group_this)):
        for line, figure in own.items():
            other = before.get(line)
            if other is None or other.value is None or figure.value is None:
                continue
            if differ(figure.value, other.value, [figure, other]):
                what = (
                    f"{capital(figure.words)} to {_day(earlier)} is {pounds(figure.value)} in the accounts "
                    f"to {_day(later)}, and {pounds(other.value)} in that year's own."
                )
                yield finding(later, what, "It may have been restated. Ask why.", figure)


def _same_year(one: Filing, other: Filing) -> Iterator[Issue]:
    """That two filings are of one year, as an amended one is, and where they differ."""
    differing = [
        figure.words
        for line, figure in one.this.items()
        if line in other.this and figure.value != other.this[line].value
    ]
    if differing:
        named = ", ".join(differing[:MOST_NAMED])
        what = f"Two filings are of the year to {_day(one)}, and differ in {named}."
        yield finding(one, what, "The one approved later was taken. Look which holds.")


def whose(filings: Sequence[Filing]) -> Iterator[Issue]:
    """That the files are of several organisations, or of one that changed its name."""
    numbers = list(dict.fromkeys(one.number for one in filings if one.number))
    names = {" ".join(one.name.split()).casefold(): one.name[:60] for one in filings if one.name}
    if len(numbers) > 1:
        named = "; ".join(dict.fromkeys(f"{one.number} ({one.name[:60]})" for one in filings if one.number))
        what = f"The files are of several organisations: {named}."
        yield warning(what, "Only those of one are used.", Place(filings[0].file))
    elif len(names) > 1:
        what = f"The name differs between filings: {'; '.join(names.values())}."
        yield warning(what, "Make sure that they are of one organisation.", Place(filings[0].file))


def _day(filing: Filing) -> str:
    return day(filing.period.end.toordinal()) if filing.period else ""
