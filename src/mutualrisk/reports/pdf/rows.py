"""Tables as structure: rows, header cells with what they head, and tables of contents."""

from collections.abc import Iterator, Mapping

from reportlab.platypus.flowables import Flowable

from mutualrisk.reports.pdf.prose import Grid
from mutualrisk.reports.pdf.semantics import Semantic, semantic
from mutualrisk.reports.pdf.structure import Element
from mutualrisk.reports.pdf.voice import Voice

Spans = Mapping[tuple[int, int], tuple[int, int]]
"""For a column and a row: how many columns and rows its cell takes, none where another cell covers it."""


def grow(place: Element, grid: Grid, meaning: Semantic) -> None:
    """Add a grid that means something: a table, or a table of contents."""
    if meaning.role == "TOC":
        _contents(place, grid)
    else:
        _Growing(place.grown("Table"), grid, meaning).grow()


def held(cell: object) -> Iterator[Flowable]:
    """The flowables of a cell."""
    yield from (
        one for one in (cell if isinstance(cell, list | tuple) else [cell]) if isinstance(one, Flowable)
    )


def voices(cell: object) -> list[Voice]:
    """What is told in a cell."""
    return [one for one in held(cell) if isinstance(one, Voice) and not _decorates(one)]


def _decorates(flowable: object) -> bool:
    meaning = semantic(flowable)
    return meaning is not None and meaning.role == "Artifact"


def _contents(place: Element, grid: Grid) -> None:
    """Each row is an entry of the contents: words that lead to their page, and its number."""
    listed = place.grown("TOC")
    for row in _values(grid):
        reference = listed.grown("TOCI").grown("Reference")
        for cell in row:
            for voice in voices(cell):
                voice.belong(reference)


def _values(grid: Grid) -> list[list[object]]:
    return grid._cellvalues  # type: ignore[attr-defined,no-any-return]  # noqa: SLF001 - reportlab tells no other way


class _Growing:
    """A table that is being grown, with the header cells that were met so far."""

    def __init__(self, table: Element, grid: Grid, meaning: Semantic) -> None:
        table.summary = meaning.alternative
        self.table, self.values, self.row_heads = table, _values(grid), meaning.header_columns
        self.headed = int(grid.repeatRows)
        self.spans = _spans(grid)
        self.columns: dict[int, Element] = {}
        self.group: Element | None = None

    def grow(self) -> None:
        """Add row after row."""
        if not self.headed:
            self._rows(self.table, range(len(self.values)))
            return
        self._rows(self.table.grown("THead"), range(self.headed))
        self._rows(self.table.grown("TBody"), range(self.headed, len(self.values)))

    def _rows(self, place: Element, numbers: range) -> None:
        for number in numbers:
            cells = self._row(place.grown("TR"), number)
            if number < self.headed:
                self.columns = cells
            elif self.group:
                _head(cells, self.columns, self.group)

    def _row(self, row: Element, number: int) -> dict[int, Element]:
        """The cells of a row by their column."""
        cells: dict[int, Element] = {}
        for column, value in enumerate(self.values[number]):
            columns, rows = self.spans.get((column, number), (1, 1))
            if not columns:
                continue
            cell = cells[column] = row.grown("TD")
            cell.columns, cell.rows = columns, rows
            self._name(cell, column, number)
            _fill(cell, value)
        return cells

    def _name(self, cell: Element, column: int, number: int) -> None:
        """Say whether the cell is a header, and of what; one across the whole table heads the rows below."""
        if number < self.headed:
            cell.role, cell.scope = "TH", "Column"
        elif cell.columns > 1 and cell.columns == len(self.values[number]):
            cell.role, cell.scope, self.group = "TH", "Column", cell
        elif column in self.row_heads:
            cell.role, cell.scope = "TH", "Row"


def _head(cells: Mapping[int, Element], columns: Mapping[int, Element], group: Element) -> None:
    """Name the headers of each cell of a row in a group, which scopes alone do not tell."""
    row = [cell for cell in cells.values() if cell.role == "TH"]
    for column, cell in cells.items():
        if cell.role == "TD":
            cell.heads = (*([columns[column]] if column in columns else []), group, *row)


def _fill(cell: Element, value: object) -> None:
    """A single paragraph fills its cell; of several each is told apart."""
    found = voices(value)
    for voice in found:
        meaning = semantic(voice)
        role, alternative = (meaning.role, meaning.alternative) if meaning else ("P", "")
        alone = len(found) == 1 and role == "P"
        voice.belong(cell if alone else cell.grown(role, alternative))


def _spans(grid: Grid) -> Spans:
    """Every cell that takes more than its own place, and the cells that it covers."""
    found: dict[tuple[int, int], tuple[int, int]] = {}
    wide, high = grid._ncols, grid._nrows  # type: ignore[attr-defined]  # noqa: SLF001 - reportlab tells no other way
    for _, (left, top), (right, bottom) in grid._spanCmds:  # type: ignore[attr-defined]  # noqa: SLF001 - as above
        last, low = right % wide, bottom % high
        places = [(column, row) for column in range(left, last + 1) for row in range(top, low + 1)]
        found |= dict.fromkeys(places, (0, 0))
        found[left, top] = (last - left + 1, low - top + 1)
    return found
