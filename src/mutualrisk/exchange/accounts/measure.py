"""What accounts come to over the years: reserves, margin, liquidity, gearing, net assets, and how they moved.

The measures are worked out as the method of public service mutuals works out its own of the same names, so
that what is shown before an import is what the assessment will say after it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from mutualrisk.domain.figure import FIGURES, FigureId
from mutualrisk.exchange.accounts.filing import Filing
from mutualrisk.exchange.accounts.money import pounds
from mutualrisk.exchange.accounts.sums import Worked
from mutualrisk.exchange.accounts.worked import worked

MeasureId = Literal[
    "months_of_reserves", "surplus_margin", "current_ratio", "acid_ratio", "gearing", "net_assets", "growth"
]

TOP_RATIO = Decimal(10)
"""What the method takes where nothing is due within a year."""

HUNDRED = Decimal(100)
MONTHS = Decimal(12)

Inputs = Mapping[FigureId, Worked]


class Year(NamedTuple):
    """A year that some filing gives figures of: its own year, or the one before."""

    end: date
    view: Filing
    from_last_column: bool = False


class Value(NamedTuple):
    """A measure in one year. ``value`` is None where something is missing, which ``missing`` names."""

    end: date
    value: Decimal | None
    missing: tuple[str, ...] = ()
    note: str = ""


class Measure(NamedTuple):
    """A measure over the years, the latest first.

    Attributes:
        id: Its name, that of the method's own measure where there is one.
        words: What it is.
        unit: ``months``, ``percent``, ``times`` or ``pounds``, as the engine's words know it.
        how: How it is worked out.
        values: One a year.
    """

    id: MeasureId
    words: str
    unit: str
    how: str
    values: tuple[Value, ...]


class _Rule(NamedTuple):
    words: str
    unit: str
    how: str
    needs: tuple[FigureId, ...]
    work: Callable[[Inputs], tuple[Decimal, str]]


def years(filings: Sequence[Filing]) -> tuple[Year, ...]:
    """The years that filings give figures of, the latest first; own years before columns."""
    found: dict[date, Year] = {}
    for filing in filings:
        if filing.period:
            found.setdefault(filing.period.end, Year(filing.period.end, filing))
    for filing in filings:
        last = filing.about.last
        if last and last.end not in found:
            found[last.end] = Year(last.end, _as_last(filing), from_last_column=True)
    return tuple(sorted(found.values(), key=lambda year: year.end, reverse=True))


def _as_last(filing: Filing) -> Filing:
    """A filing as if it were of the year before: its last column."""
    shown = filing.columns
    about = filing.about._replace(period=filing.about.last, last=None)
    columns = shown._replace(this=shown.last, group_this=shown.group_last, last={}, group_last={})
    return filing._replace(about=about, columns=columns)


def measures(filings: Sequence[Filing]) -> tuple[Measure, ...]:
    """Every measure over the years that filings of one organisation give figures of."""
    every = years(filings)
    made = [
        Measure(id_, rule.words, rule.unit, rule.how, tuple(_value(rule, year) for year in every))
        for id_, rule in _RULES.items()
    ]
    return (*made, _growth(every))


def _value(rule: _Rule, year: Year) -> Value:
    given, missing = _inputs(year.view, rule.needs)
    if missing:
        return Value(year.end, None, missing)
    if len({fact.group for one in given.values() for fact in one.facts}) > 1:
        return Value(year.end, None, ("figures that are all the organisation's or all the group's",))
    value, note = rule.work(given)
    return Value(year.end, value, (), note)


def _inputs(view: Filing, needs: Iterable[FigureId]) -> tuple[dict[FigureId, Worked], tuple[str, ...]]:
    """The one value of each figure, and what is missing or said twice."""
    given: dict[FigureId, Worked] = {}
    missing: list[str] = []
    for figure in needs:
        found = _stock(view) if figure == "stock" else worked(view, figure)
        if len(found) == 1:
            given[figure] = found[0]
        else:
            words = FIGURES[figure].name
            missing.append(f"one value of {words}" if found else words)
    return given, tuple(missing)


def _stock(view: Filing) -> tuple[Worked, ...]:
    """Stocks; none at all where current assets are known to be debtors, cash and investments alone."""
    found = worked(view, "stock")
    total = view.best("current_assets")
    if found or total is None or total.value is None:
        return found
    rest = [view.best(line) for line in ("debtors", "cash", "current_investments", "prepayments")]
    known = [one for one in rest if one is not None and one.value is not None]
    held = sum((one.value for one in known if one.value is not None), Decimal(0))
    if known and held == total.value:
        return (Worked(Decimal(0), total.facts, "Debtors, cash and investments make up all current assets."),)
    return ()


# -- the rules


def _reserves(given: Inputs) -> tuple[Decimal, str]:
    cost = given["running_cost"].value
    return given["free_reserves"].value * MONTHS / max(cost, Decimal(1)), ""


def _margin(given: Inputs) -> tuple[Decimal, str]:
    return given["surplus"].value / max(given["turnover"].value, Decimal(1)) * HUNDRED, ""


def _ratio(assets: Decimal, owed: Decimal) -> tuple[Decimal, str]:
    if owed <= 0:
        return TOP_RATIO, "Nothing is due within a year, for which the method takes 10."
    return assets / owed, ""


def _current(given: Inputs) -> tuple[Decimal, str]:
    return _ratio(given["current_assets"].value, given["current_liabilities"].value)


def _acid(given: Inputs) -> tuple[Decimal, str]:
    return _ratio(given["current_assets"].value - given["stock"].value, given["current_liabilities"].value)


def _gearing(given: Inputs) -> tuple[Decimal, str]:
    debt, own = given["total_debt"].value, max(given["net_assets"].value, Decimal(0))
    if debt + own <= 0:
        return HUNDRED, "There are neither net assets nor debt, for which the method takes 100%."
    return debt / (debt + own) * HUNDRED, ""


def _net_assets(given: Inputs) -> tuple[Decimal, str]:
    return given["net_assets"].value, ""


_RULES: Mapping[MeasureId, _Rule] = {
    "months_of_reserves": _Rule(
        "Months that free reserves would last", "months",
        "Free reserves divided by a twelfth of a year's costs.",
        ("free_reserves", "running_cost"), _reserves,
    ),
    "surplus_margin": _Rule(
        "Surplus as a share of income", "percent", "Surplus after interest and tax divided by income.",
        ("surplus", "turnover"), _margin,
    ),
    "current_ratio": _Rule(
        "Current assets for each pound due within a year", "times",
        "Current assets divided by creditors due within one year.",
        ("current_assets", "current_liabilities"), _current,
    ),
    "acid_ratio": _Rule(
        "Current assets without stock, for each pound due within a year", "times",
        "Current assets less stocks, divided by creditors due within one year.",
        ("current_assets", "stock", "current_liabilities"), _acid,
    ),
    "gearing": _Rule(
        "Borrowing as a share of borrowing and net assets", "percent",
        "Loans, overdrafts and finance leases divided by themselves and net assets together.",
        ("total_debt", "net_assets"), _gearing,
    ),
    "net_assets": _Rule(
        "Net assets, with any pension liability added back", "pounds",
        "As the balance sheet has them, with a pension liability added back.",
        ("net_assets",), _net_assets,
    ),
}  # fmt: skip


def _growth(every: tuple[Year, ...]) -> Measure:
    """How income moved from each year to the next."""
    return Measure(
        "growth", "Change of income since the year before", "percent",
        "Income less that of the year before, divided by the latter.", tuple(_changes(every)),
    )  # fmt: skip


def _changes(every: tuple[Year, ...]) -> Iterator[Value]:
    for place, year in enumerate(every):
        given, missing = _inputs(year.view, ("turnover",))
        before = every[place + 1].view if place + 1 < len(every) else None
        old, gone = _inputs(before, ("turnover",)) if before else ({}, ("the year before",))
        if missing or gone:
            earlier = tuple(f"{one} of the year before" if before else one for one in gone)
            yield Value(year.end, None, tuple(dict.fromkeys((*missing, *earlier))))
        elif old["turnover"].value <= 0:
            yield Value(year.end, None, ("income in the year before",))
        else:
            was = old["turnover"].value
            change = (given["turnover"].value - was) / was * HUNDRED
            yield Value(year.end, change, (), f"From {pounds(was)} to {pounds(given['turnover'].value)}.")
