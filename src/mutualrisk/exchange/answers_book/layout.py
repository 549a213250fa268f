"""Where answers stand in somebody's workbook: the sheets, their columns, and the row of each question."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from mutualrisk.domain.issue import Issue, warning
from mutualrisk.engine.spreadsheet import columns_of_answers as titles
from mutualrisk.exchange.spreadsheet_file.book import Book, Cell, Row, Sheet
from mutualrisk.exchange.written.reading import tidy

HEAD_WITHIN = 200
"""The rows in which the heads of columns are looked for."""
FEWEST_IDS = 3
"""So many cells with ids of questions make a column one of ids, where it is not called so."""
MOST_ROWS = 10_000
"""Rows of a sheet that are looked at: many times what any method asks."""
SOUGHT = (
    titles.NUMBER, titles.QUESTION, titles.STATE, titles.ANSWER, titles.AT_LEAST, titles.AT_MOST,
    titles.INSTEAD, titles.NOTE, titles.EVIDENCE, titles.PAGE, titles.ID,
)  # fmt: skip
_BY_TITLE = {**{tidy(title): title for title in SOUGHT}, tidy(titles.DOCUMENTS): titles.EVIDENCE}


class Entry(NamedTuple):
    """The row in which something is answered."""

    id: str
    """A question, or a question and one of its options: "areas.north"."""
    sheet: str
    row: Row
    cells: Mapping[str, Cell]
    """What stands in it, by the heads of the columns."""
    doubt: str = ""

    def text(self, title: str) -> str:
        """What is typed in a column."""
        cell = self.cells.get(title)
        return cell.text.strip() if cell else ""


class Found(NamedTuple):
    """All rows of a workbook in which something is answered, and what is strange about them."""

    entries: tuple[Entry, ...]
    unread: tuple[Issue, ...]
    sheets: tuple[str, ...]
    """The sheets that hold them."""


def found(book: Book, known: Collection[str]) -> Found:
    """Every row of answers in a workbook. ``known`` are the ids of the method's questions."""
    unread: list[Issue] = []
    entries: list[Entry] = []
    sheets = []
    names = _named(book, known)
    for sheet in book.sheets:
        columns = _columns(sheet, known, names)
        if columns:
            sheets.append(sheet.name)
            mine = tuple(_entries(sheet, columns, names, unread))
            entries += mine
            unread += _long(book, sheet) or list(_merged(book, sheet, columns, mine))
            unread += _headless(book, sheet, columns)
    return Found(tuple(entries), tuple(unread), tuple(sheets))


Names = Mapping[tuple[str, int, int], str]
"""The question whose answer has a name, by sheet, row and column."""


def _named(book: Book, known: Collection[str]) -> Names:
    return {
        (one.sheet, one.area.row, one.area.column): id_
        for one in book.names
        if one.name.startswith(titles.NAME) and (id_ := one.name.removeprefix(titles.NAME)) in known
    }


def _columns(sheet: Sheet, known: Collection[str], names: Names) -> dict[str, int]:
    """The columns of a sheet by their heads; nothing where it is no sheet of answers."""
    ids: Counter[int] = Counter()
    heads: dict[str, int] = {}
    for row in islice(sheet.rows([]), MOST_ROWS):
        said = {_BY_TITLE[word]: cell.column for cell in row.cells if (word := tidy(cell.text)) in _BY_TITLE}
        if (
            row.number <= HEAD_WITHIN
            and len(said) > len(heads)
            and (said.keys() & {titles.ID, titles.ANSWER})
        ):
            heads = said
        ids.update(cell.column for cell in row.cells if cell.text in known)
    named = Counter(column for (name, _, column) in names if name == sheet.name)
    if titles.ANSWER not in heads and named:
        heads = {**heads, titles.ANSWER: named.most_common(1)[0][0]}
    if titles.ID not in heads and ids and ids.most_common(1)[0][1] >= min(FEWEST_IDS, len(known)):
        heads = {**heads, titles.ID: ids.most_common(1)[0][0]}
    holds = titles.ANSWER in heads and (titles.ID in heads or bool(named))
    return heads if holds else {}


def _entries(sheet: Sheet, columns: Mapping[str, int], names: Names, unread: list[Issue]) -> Iterator[Entry]:
    """The rows with an id, or with an answer that has a name."""
    at = columns[titles.ANSWER]
    for row in islice(sheet.rows(unread), MOST_ROWS):
        cells = {cell.column: cell for cell in row.cells}
        here = {title: cells[column] for title, column in columns.items() if column in cells}
        stated, named = (
            (here[titles.ID].text.strip() if titles.ID in here else ""),
            names.get((sheet.name, row.number, at), ""),
        )
        if stated in ("", titles.ID) and not named:
            continue
        doubt = ""
        if named and stated not in ("", titles.ID, named):
            doubt = f"The cell was the answer to “{named}” before it was moved or sorted here."
        yield Entry(stated or named, sheet.name, row, here, doubt)


def _long(book: Book, sheet: Sheet) -> list[Issue]:
    """That a sheet goes on beyond what is looked at; nothing where it does not."""
    if next(islice(sheet.rows([]), MOST_ROWS, None), None) is None:
        return []
    what = f"Only the first {MOST_ROWS:,} rows were read: no questionnaire has as many."
    return [warning(what, "Delete the rows that are not part of the form.", book.place(sheet.name))]


def _merged(
    book: Book, sheet: Sheet, columns: Mapping[str, int], entries: Collection[Entry]
) -> Iterator[Issue]:
    """Blocks of several rows that were made one: only the first of them has an answer."""
    rows = {entry.row.number for entry in entries}
    at = columns[titles.ANSWER]
    for area in sheet.merged():
        if area.row < area.last_row and area.column <= at <= area.last_column:
            hit = [
                number
                for number in range(area.row, min(area.last_row, area.row + MOST_ROWS) + 1)
                if number in rows
            ]
            if len(hit) > 1:
                yield warning(
                    f"The answers in rows {hit[0]} to {hit[-1]} were made one cell; it counts for the first.",
                    "Split the cell, and answer each question.",
                    book.place(sheet.name),
                )


def _headless(book: Book, sheet: Sheet, columns: Mapping[str, int]) -> Iterator[Issue]:
    """Columns that are not there under their names."""
    needed = (titles.ANSWER, titles.AT_LEAST, titles.AT_MOST, titles.NOTE)
    missing = [f"“{title}”" for title in needed if title not in columns]
    if missing:
        yield warning(
            f"No column is called {' or '.join(missing)}, so nothing was read of it.",
            "Give the columns their names back.",
            book.place(sheet.name),
        )
