"""A list of a thousand bidders, from the file to the case, against plainly reading its cells."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl

from bench import subject
from bench.stopwatch import medians
from bench.table import Row, milliseconds
from mutualrisk.domain.case import Case
from mutualrisk.engine import edits, organisation_offers
from mutualrisk.engine.organisation_offers import Recording
from mutualrisk.exchange.organisation_list.listing import listed
from mutualrisk.exchange.organisation_list.matching import matched
from mutualrisk.exchange.organisation_list.subjects import subjects
from mutualrisk.exchange.organisation_list.table import read_table
from mutualrisk.exchange.spreadsheet_file.opening import opened

BIDDERS = 1_000
MOST_SECONDS = 3.0
HEADINGS = (
    *("Bidder", "Company number", "Legal form", "Turnover 2023/24 (£000)", "Turnover 2024/25 (£000)"),
    *(
        "Free reserves (£000)",
        "Surplus / (deficit)",
        "Employees",
        "Net assets",
        "Cash at bank",
        "Quality rating",
    ),
)


def rows() -> Iterator[Row]:
    """The two figures: a new case, and one that knows them all."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bidders.xlsx"
        _write(path)
        case = edits.new_case(subject.method(), "commissioner", "full", "2026-09-01", "The first")
        full = taken(path, case)
        assert len(full.organisations) == BIDDERS + 1
        assert cells(path) == sum(len(row.cells) for row in opened(path).sheets[0].rows([]))
        fresh, again, theirs = medians(
            [lambda: taken(path, case), lambda: taken(path, full), lambda: cells(path)], 5
        )
    yield _row("1,000 bidders read, compared and taken into a case", fresh, theirs)
    yield _row("the same list once more, nothing new in it", again, theirs)


def taken(path: Path, case: Case) -> Case:
    """The case with all that a list offers."""
    method, like = subject.method(), case.assessments[0]
    known = subjects(method, like.perspective)
    table = read_table(opened(path), known)
    offer = listed(known, table, matched(known, table.headings), str(path))
    lines = organisation_offers.compared(method, case, like, offer)
    chosen = organisation_offers.chosen(lines, "proposed")
    return organisation_offers.accepted(case, offer, chosen, Recording(like, "2026-10-01"))


def cells(path: Path) -> int:
    """How many cells a common library finds, walking row by row."""
    book = openpyxl.load_workbook(path, read_only=True)
    count = sum(
        cell is not None for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row
    )
    book.close()
    return count


def _write(path: Path) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Bidders")
    sheet.append(HEADINGS)
    for place in range(BIDDERS):
        facts = (f"Bidder {place} Care CIC", 1_000_000 + place, "Community interest company")
        figures = (2_301 + place, 2_400 + place, 310, f"({place + 1:,})", 12 + place, "£1.2m", "450k", "Good")
        sheet.append((*facts, *figures))
    book.save(path)


def _row(what: str, ours: float, theirs: float) -> Row:
    asked = f"at most {MOST_SECONDS:.0f} s more"
    extra = ours - theirs
    return Row(
        what, milliseconds(ours), "openpyxl, its cells read", milliseconds(theirs), f"{extra:+.2f} s", asked,
        extra <= MOST_SECONDS,
    )  # fmt: skip
