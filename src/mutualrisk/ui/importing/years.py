"""What accounts say over the years, as a table: the figures, then the measures made of them. No widgets."""

from mutualrisk.domain.figure import FIGURES, FigureId
from mutualrisk.engine.words import Words
from mutualrisk.exchange.accounts.measure import Measure, Value, Year
from mutualrisk.exchange.accounts.measure import years as years_of
from mutualrisk.exchange.accounts.reading import Reading
from mutualrisk.exchange.accounts.worked import worked
from mutualrisk.ui import wording
from mutualrisk.ui.faults import said_again
from mutualrisk.ui.importing.arrival import Years, YearsRow
from mutualrisk.ui.translation import translate

SHOWN: tuple[FigureId, ...] = (
    "turnover",
    "running_cost",
    "surplus",
    "current_assets",
    "stock",
    "cash",
    "current_liabilities",
    "total_debt",
    "pension_deficit",
    "net_assets",
    "free_reserves",
    "employees",
)
"""The figures that are listed where any year has them."""

UNITS = {"money": "pounds", "number": "number"}


def years(reading: Reading, words: Words) -> Years | None:
    """The figures and measures of the organisation whose filing is the latest; None without any."""
    latest = reading.latest
    every = years_of([one for one in reading.filings if latest and one.number == latest.number])
    if not every:
        return None
    rows = [row for figure in SHOWN if (row := _figure(figure, every, words)) is not None]
    measures = [_measure(one, words) for one in reading.measures]
    if measures:
        measures[0] = measures[0]._replace(total=True)
    return Years(tuple(wording.date_words(one.end.isoformat()) for one in every), (*rows, *measures))


def _figure(figure: FigureId, every: tuple[Year, ...], words: Words) -> YearsRow | None:
    """A figure in each year; nothing where no year has it."""
    known = FIGURES[figure]
    found = [worked(one.view, figure) for one in every]
    if not any(found):
        return None
    values = [" / ".join(words.amount(float(one.value), UNITS[known.kind]) for one in year) for year in found]
    title, about = (_sentence(one) for one in (known.name, known.words))
    return YearsRow(title, tuple(value or _not_known() for value in values), about)


def _measure(measure: Measure, words: Words) -> YearsRow:
    values = tuple(_value(one, measure.unit, words) for one in measure.values)
    return YearsRow(said_again(measure.words), values, said_again(measure.how))


def _value(one: Value, unit: str, words: Words) -> str:
    return _not_known() if one.value is None else words.amount(float(one.value), unit)


def _not_known() -> str:
    return translate("Importing", "Not known")


def _sentence(words: str) -> str:
    said = said_again(words)
    return said[:1].upper() + said[1:]
