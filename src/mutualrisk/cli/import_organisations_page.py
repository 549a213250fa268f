"""What a list offers, as a page: its columns, its organisations, and where they stand."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mutualrisk.cli.page import Block, Cell, Heading, Line, Table
from mutualrisk.domain.organisation_offer import OrganisationsOffer
from mutualrisk.engine.offers import STANDINGS as ANSWER_STANDINGS
from mutualrisk.engine.organisation_offers import STANDINGS, OrganisationLine
from mutualrisk.exchange.organisation_list import table
from mutualrisk.exchange.organisation_list.matching import Match
from mutualrisk.exchange.organisation_list.subjects import Subjects
from mutualrisk.exchange.spreadsheet_file.book import letters

MOST_ROWS = 200
"""Organisations that are shown; the rest are counted. What was unread of them is still named."""

_ROLES = {"new": "strong", "there": "", "unclear": "error", "twice": "warning", "unnamed": "error"}


class Shown(NamedTuple):
    """A list as it was read, beside a case."""

    known: Subjects
    table: table.Table
    matches: tuple[Match, ...]
    offer: OrganisationsOffer
    lines: tuple[OrganisationLine, ...]


def blocks(shown: Shown) -> Iterator[Block]:
    """The page."""
    sheet = f"Sheet {shown.table.sheet}, headings" if shown.table.sheet else "Headings"
    yield Heading(f"Organisations from {shown.table.file}", of_page=True)
    yield Line(f"{sheet} in row {shown.table.heading_row}.", "quiet")
    if shown.offer.findings:
        yield Heading("Worth a look first")
        yield from (Line(str(issue), "warning") for issue in shown.offer.findings)
    yield Heading("Columns")
    yield Table(("column", "heading", "first values", "is", "times", "why"), tuple(_columns(shown)))
    yield Heading("Organisations")
    yield Line(_counts(shown.lines))
    if shown.lines:
        rows = tuple(_organisation(line) for line in shown.lines[:MOST_ROWS])
        yield Table(
            ("where", "name", "number", "standing", "answers", "taken unless told otherwise", "note"), rows
        )
    if len(shown.lines) > MOST_ROWS:
        yield Line(f"… and {len(shown.lines) - MOST_ROWS:,} more.", "quiet")


def _columns(shown: Shown) -> Iterator[tuple[str | Cell, ...]]:
    for one in shown.matches:
        subject = Cell(one.subject, "strong") if one.subject else Cell("left out", "quiet")
        values = "; ".join(shown.table.samples.get(one.column, ()))
        times = f"{one.scale:,.15g}" if one.scale != 1 else ""
        yield (
            letters(one.column),
            one.heading.text,
            values,
            subject,
            times,
            f"{one.why} {one.caution}".strip(),
        )


def _counts(lines: Sequence[OrganisationLine]) -> str:
    """How many there are of each standing: "12 new, 3 there"."""
    count = Counter(line.standing for line in lines)
    return ", ".join(f"{count[one]:,} {one}" for one in STANDINGS if count[one]) or "There are none."


def _organisation(line: OrganisationLine) -> tuple[str | Cell, ...]:
    offered, standing = line.offered, Cell(line.standing, _ROLES[line.standing])
    taken = "yes" if line.proposed else "no"
    return offered.place, offered.name, offered.number, standing, _answers(line), taken, line.why


def _answers(line: OrganisationLine) -> str:
    """How its answers stand to what is recorded: "5 new, 1 changed"."""
    count = Counter(one.standing for one in line.comparison.lines)
    doubtful = sum(1 for one in line.comparison.lines if one.offered.doubt and one.possible)
    said = [f"{count[one]} {one}" for one in ANSWER_STANDINGS if count[one]]
    return ", ".join([*said, *([f"{doubtful} in doubt"] if doubtful else [])])
