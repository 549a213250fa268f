"""Reading and mapping filed accounts, against ixbrlparse alone on the same bytes in the same run."""

import io
import warnings
from collections.abc import Iterator
from pathlib import Path

from tests.exchange.accounts.book import Book, company

from bench.stopwatch import medians
from bench.table import Row, milliseconds
from mutualrisk.domain.case import Organisation
from mutualrisk.exchange.accounts.document import read_document
from mutualrisk.exchange.accounts.filing import filed
from mutualrisk.exchange.accounts.offering import offer
from mutualrisk.exchange.accounts.reading import Reading
from mutualrisk.exchange.accounts.reconciliation import reconciled
from mutualrisk.store.methods import method_in

FOLDER = Path(__file__).resolve().parents[2] / "shared" / "accounts"
ASKED = 1.5
ROUNDS = 7
TYPICAL = 100_000
"""From how many bytes on a filing is a full one; smaller ones are those of micro-entities."""

METHOD = method_in(None)
NOBODY = Organisation(id="bidder", name="")


def rows() -> Iterator[Row]:
    """Full filings, small ones, and a made-up one for when no real ones are beside the checkout."""
    real = [path.read_bytes() for path in sorted(FOLDER.glob("*.html"))]
    full = [data for data in real if len(data) >= TYPICAL]
    small = [data for data in real if len(data) < TYPICAL]
    for words, files in ((f"{len(full)} full filings", full), (f"{len(small)} small filings", small)):
        if files:
            yield _row(words, files)
    yield _row("a made-up filing", [made_up().data()])


def made_up() -> Book:
    """A filing about as long as a real full one: its figures three times over, among notes and other tags."""
    book = company()
    rows = list(book.rows)
    for number in range(3):
        for note in range(40):
            book.rows.append(
                f"<tr><td>Note {number}.{note}</td><td>{'The policy is as before. ' * 20}</td></tr>"
            )
            book.rows.append('<tr><td style="width: 57.50%">' + "<span> </span></td><td>" * 20 + "</td></tr>")
            book.year("core:TaxationPaid", "1,234", "1,200")
        book.rows += rows
    return book


def _row(words: str, files: list[bytes]) -> Row:
    """All files of a kind, one after the other: read, mapped, reconciled and offered."""
    ours, theirs = medians(
        [lambda: [_ours(data) for data in files], lambda: [_theirs(data) for data in files]], ROUNDS
    )
    ratio = ours / theirs
    return Row(
        f"{words}: read, mapped, reconciled, offered",
        milliseconds(ours / len(files)),
        "ixbrlparse alone",
        milliseconds(theirs / len(files)),
        f"{ratio:.2f}×",
        f"{ASKED}×",
        ratio <= ASKED,
    )


def _ours(data: bytes) -> object:
    document = read_document(data, "filing.html")
    filing = filed(document, Path("filing.html")).filing
    filings = (filing,) if filing else ()
    return offer(Reading(filings, (), reconciled(filings)), METHOD, NOBODY)


def _theirs(data: bytes) -> object:
    from ixbrlparse import IXBRL  # noqa: PLC0415 - its import is no part of the work

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return IXBRL(io.BytesIO(data), raise_on_error=False)
