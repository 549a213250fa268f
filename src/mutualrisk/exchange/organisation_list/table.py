"""Finds the table in a sheet: the row of its headings, its columns, and where it ends."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from textwrap import shorten
from typing import NamedTuple

from mutualrisk.domain.issue import Faulty, Issue, Place, error, warning
from mutualrisk.exchange.organisation_list.headings import heading
from mutualrisk.exchange.organisation_list.matching import likenesses
from mutualrisk.exchange.organisation_list.subjects import Subjects
from mutualrisk.exchange.spreadsheet_file.book import Book, Cell, Row, Sheet
from mutualrisk.exchange.written.amount import amount

MOST_LISTED = 5_000
"""Organisations that are read of one list; more are named as unread."""
_MOST_COLUMNS = 200
_LOOKED_THROUGH = 40
"""Rows with something in them among which the headings are looked for."""
_SAMPLES = 3
_TOPS, _LONGEST_TOP = 12, 60
_LONGEST_HEADING = 200


class Table(NamedTuple):
    """A list as it stands in a sheet."""

    file: str
    sheet: str
    heading_row: int
    """The row of the headings, from 1."""
    headings: Mapping[int, str]
    """Their texts, by column."""
    rows: tuple[Row, ...]
    """What stands below them."""
    samples: Mapping[int, tuple[str, ...]]
    """The first values of each column."""
    findings: tuple[Issue, ...] = ()
    unread: tuple[Issue, ...] = ()
    tops: tuple[tuple[int, str], ...] = ()
    """The first rows with their texts, among which a person may choose other headings."""


def read_table(
    book: Book, known: Subjects, sheet: str | None = None, heading_row: int | None = None
) -> Table:
    """The list in a book; raises :class:`Faulty` where there is none.

    Args:
        book: The spreadsheet.
        known: What its columns may hold.
        sheet: The name of its sheet; else the one whose headings say most is taken.
        heading_row: The row of its headings, from 1; else it is found.
    """
    chosen = [one for one in book.sheets if one.name == sheet] if sheet is not None else _candidates(book)
    if not chosen:
        names = ", ".join(f"“{one.name}”" for one in book.sheets[:10])
        what = f"There is no sheet “{(sheet or '')[:60]}”."
        raise Faulty(error(what, f"Its sheets are: {names}.", Place(book.file)))
    tops = [(one, *_top(one, known, heading_row)) for one in chosen]
    best, row, _ = max(tops, key=lambda top: top[2])
    if row is None and heading_row is not None:
        what = f"Row {heading_row} has nothing in it."
        raise Faulty(error(what, "Name the row of the headings.", book.place(best.name)))
    if row is None:
        what = "No table was found: no row has two texts side by side with values below them."
        remedy = "Put a heading over each column, one of them for the names of the organisations."
        raise Faulty(error(what, remedy, book.place(best.name)))
    return _read(book, best, row)


def _candidates(book: Book) -> list[Sheet]:
    """The sheets that are looked at unasked: not the hidden ones, unless all are."""
    return [one for one in book.sheets if not one.hidden][:20] or list(book.sheets[:1])


def _top(sheet: Sheet, known: Subjects, wanted: int | None) -> tuple[Row | None, float]:
    """The row of the headings, and how much it says."""
    rows = list(islice(sheet.rows([]), _LOOKED_THROUGH if wanted is None else None))
    if wanted is not None:
        return next((row for row in rows if row.number == wanted), None), 1
    scored = [(_worth(row, known), row) for row in rows]
    best, row = max(scored, key=lambda one: one[0], default=(0.0, None))
    return (row, best) if best > 0 else (None, 0)


def _worth(row: Row, known: Subjects) -> float:
    """How much a row looks like headings: what its texts mean counts most, then that they are texts."""
    texts = [cell for cell in row.cells[:_MOST_COLUMNS] if _is_word(cell)]
    if not texts or len(texts) < len(row.cells) / 2:
        return 0
    meant = {
        like.subject: like.score
        for cell in texts
        if len(cell.text) < _LONGEST_HEADING
        for like in likenesses(known, heading(cell.text))
    }
    is_row = len(texts) > 1 or len(meant) > 0
    return sum(meant.values()) + (0.01 * min(len(texts), 20) if is_row else 0)


def _is_word(cell: Cell) -> bool:
    """Whether a cell holds words: in a plain table numbers are texts too."""
    return isinstance(cell.value, str) and amount(cell.value).value is None


def _read(book: Book, sheet: Sheet, top: Row) -> Table:
    headings = {
        cell.column: cell.text[:_LONGEST_HEADING] for cell in top.cells[:_MOST_COLUMNS] if cell.text.strip()
    }
    findings: list[Issue] = []
    unread: list[Issue] = []
    rows: list[Row] = []
    tops: list[tuple[int, str]] = []
    for row in sheet.rows(unread):
        if len(tops) < _TOPS:
            tops.append(
                (
                    row.number,
                    shorten(" · ".join(cell.text for cell in row.cells[:4]), _LONGEST_TOP, placeholder="…"),
                )
            )
        if row.number <= top.number:
            continue
        if len(rows) == MOST_LISTED:
            what = f"The list was read to row {rows[-1].number:,}: {MOST_LISTED:,} organisations at most."
            unread.append(warning(what, "Split the list in two.", book.place(sheet.name)))
            break
        rows.append(row)
    headings |= dict.fromkeys(_unheaded(rows, headings), "")
    findings += _merged(book, sheet, top)
    return Table(
        book.file, sheet.name, top.number, dict(sorted(headings.items())), tuple(rows),
        samples(rows, headings), (*book.findings, *findings), tuple(unread),
        tuple(tops),
    )  # fmt: skip


def _unheaded(rows: Sequence[Row], headings: Mapping[int, str]) -> set[int]:
    """Columns that have values and no heading: a person may still say what they are."""
    every = {cell.column for row in rows[:_LOOKED_THROUGH] for cell in row.cells}
    return set(sorted(every - headings.keys())[: _MOST_COLUMNS - len(headings)])


def samples(rows: Sequence[Row], columns: Mapping[int, str]) -> dict[int, tuple[str, ...]]:
    """The first values of each column."""
    found: dict[int, list[str]] = {column: [] for column in columns}
    for row in rows[:_LOOKED_THROUGH]:
        for cell in row.cells:
            said = found.get(cell.column)
            if said is not None and len(said) < _SAMPLES and cell.text.strip():
                said.append(" ".join(cell.text.split())[:40])
    return {column: tuple(said) for column, said in found.items()}


def _merged(book: Book, sheet: Sheet, top: Row) -> Iterator[Issue]:
    """Cells of the list that were merged: all but the first of each are empty."""
    count = sum(1 for one in sheet.merged() if one.last_row > top.number)
    if count:
        what = f"{count} merged cells lie below the headings: only the first row of each has its value."
        yield warning(what, "Look at the rows without a name or a value.", book.place(sheet.name))


def cells(row: Row) -> dict[int, Cell]:
    """The cells of a row by their column."""
    return {cell.column: cell for cell in row.cells}
