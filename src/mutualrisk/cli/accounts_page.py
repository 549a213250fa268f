"""Filings as a page: whose they are, figures of two years with tag and place, what disagrees, measures."""

from collections.abc import Iterator

from mutualrisk.cli.page import Block, Cell, Heading, Line, Table
from mutualrisk.engine.words import amount, day
from mutualrisk.exchange.accounts import Filing, Reading
from mutualrisk.exchange.accounts.figure import Figure
from mutualrisk.exchange.accounts.identity import Period
from mutualrisk.exchange.accounts.line import LineId
from mutualrisk.exchange.accounts.lines import LINES
from mutualrisk.exchange.accounts.measure import Measure, Value
from mutualrisk.exchange.accounts.money import pounds

AUDITS = {
    "audited": "audited",
    "examined": "independently examined",
    "accountant": "unaudited, drawn up by an accountant",
    "unaudited": "unaudited",
    "unknown": "not said",
}
UNKNOWN = "not known"


def blocks(reading: Reading) -> Iterator[Block]:
    """Everything that was read, filing by filing, then what does not agree and the measures."""
    for filing in reading.filings:
        yield from _filing(filing)
    for report in reading.reports:
        yield Heading(f"Report of {report.about.name or 'a community interest company'}")
        yield Line(f"{report.file} holds no figures; it was not used.")
    if reading.findings:
        yield Heading("Worth a look")
        yield from (Line(str(issue), "warning") for issue in reading.findings)
    elif reading.filings:
        yield Heading("Worth a look")
        yield Line("Every sum that could be checked adds up.")
    if reading.filings:
        yield from _measures(reading.measures)


def _filing(filing: Filing) -> Iterator[Block]:
    about = filing.about
    yield Heading(filing.name or filing.file, of_page=True)
    rows = (
        ("file", filing.file),
        ("company number", filing.number),
        ("legal form", about.legal_form),
        ("period", _period(filing.period)),
        ("kind", about.kind),
        ("audit", AUDITS[filing.audit]),
        ("approved", day(about.approved.toordinal()) if about.approved else ""),
        ("tags", filing.taxonomy),
    )
    yield Table(("what", "said"), tuple((what, said or UNKNOWN) for what, said in rows))
    yield Heading("Figures")
    yield Table(("figure", "this year", "last year", "tag", "where"), tuple(_rows(filing)))


def _period(period: Period | None) -> str:
    if period is None:
        return ""
    end = day(period.end.toordinal())
    if period.start is None:
        return f"to {end}"
    return f"{day(period.start.toordinal())} to {end}, {period.months} months"


def _rows(filing: Filing) -> Iterator[tuple[str | Cell, ...]]:
    shown = filing.columns
    for line in LINES:
        if line in shown.this or line in shown.last:
            yield _row(line, shown.this.get(line), shown.last.get(line), "")
        if line in shown.group_this or line in shown.group_last:
            yield _row(line, shown.group_this.get(line), shown.group_last.get(line), ", of the group")


def _row(line: LineId, this: Figure | None, last: Figure | None, whose: str) -> tuple[str | Cell, ...]:
    fact = next(fact for figure in (this, last) if figure for fact in figure.facts)
    return f"{LINES[line].words}{whose}", _value(this), _value(last), fact.name, fact.where()


def _value(figure: Figure | None) -> Cell:
    if figure is None:
        return Cell("", "quiet")
    say = pounds if LINES[figure.line].unit == "pounds" else lambda value: f"{value.normalize():f}"
    if figure.disagree:
        return Cell(" or ".join(say(value) for value in figure.said), "error")
    if figure.value is None:
        return Cell(UNKNOWN, "quiet")
    doubtful = figure.doubts or any(fact.in_brackets for fact in figure.facts)
    note = f" ({figure.note})" if figure.note else ""
    return Cell(say(figure.value) + (" ?" if doubtful else "") + note, "warning" if doubtful else "bold")


def _measures(measures: tuple[Measure, ...]) -> Iterator[Block]:
    yield Heading("Measures")
    ends = [one.end for one in measures[0].values]
    rows = tuple((one.words, *(_measured(one, value) for value in one.values)) for one in measures)
    yield Table(("measure", *(end.isoformat() for end in ends)), rows)
    for one in measures:
        for value in one.values:
            if value.missing:
                words = ", ".join(value.missing)
                yield Line(f"{one.words}, {value.end}: cannot be worked out without {words}.", "quiet")
            elif value.note:
                yield Line(f"{one.words}, {value.end}: {value.note}", "quiet")


def _measured(one: Measure, value: Value) -> str:
    return UNKNOWN if value.value is None else amount(float(value.value), one.unit)
