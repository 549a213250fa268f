"""What a spreadsheet holds, whichever program wrote it."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import NamedTuple

from mutualrisk.domain.issue import Issue, Place

_CORNER = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")

MOST_ROWS, MOST_COLUMNS = 1_048_576, 16_384
"""The size of a sheet in the programs that people use."""


class ErrorValue(NamedTuple):
    """What a cell shows whose formula failed."""

    text: str
    """As it stands there: "#REF!"."""


Content = str | float | bool | date | datetime | ErrorValue | None
"""What a cell may hold. None: nothing, or a formula whose outcome was not saved."""


class Cell(NamedTuple):
    """One cell that holds something."""

    row: int
    """From 1."""
    column: int
    """From 1."""
    value: Content
    formula: str = ""
    """Its formula, beginning with "="; empty where the value was typed."""
    percent: bool = False
    """Whether the number is shown as a percentage: 0.45 stands there as 45%."""

    @property
    def name(self) -> str:
        """As people call it: "E14"."""
        return f"{letters(self.column)}{self.row}"

    @property
    def unsaved(self) -> bool:
        """Whether it has a formula whose outcome was not saved with the file."""
        return bool(self.formula) and self.value is None

    @property
    def text(self) -> str:
        """As it may be shown: what is typed, a date as 2025-03-31, yes or no as TRUE and FALSE."""
        return shown(self.value, percent=self.percent)


class Row(NamedTuple):
    """A row that holds something: only its cells that do, from left to right."""

    number: int
    """From 1."""
    cells: tuple[Cell, ...]
    hidden: bool = False


class Area(NamedTuple):
    """A block of cells, with its first and its last corner."""

    row: int
    column: int
    last_row: int
    last_column: int

    def __contains__(self, cell: object) -> bool:
        """Whether a cell lies in it."""
        return (
            isinstance(cell, Cell)
            and self.row <= cell.row <= self.last_row
            and self.column <= cell.column <= self.last_column
        )


class Name(NamedTuple):
    """A name that somebody gave to a block of cells."""

    name: str
    sheet: str
    area: Area


class Sheet(NamedTuple):
    """One sheet. Nothing of it is held: each walk reads the file again, and never without end."""

    name: str
    rows: Callable[[list[Issue]], Iterator[Row]]
    """Walks the rows that hold something. What could not be read is added to the list that is given.

    Raises :class:`~mutualrisk.domain.issue.Faulty` where the file is damaged or hostile further down.
    """
    merged: Callable[[], tuple[Area, ...]] = tuple
    """Reads which cells were merged."""
    hidden: bool = False


class Book(NamedTuple):
    """A spreadsheet file."""

    file: str
    """The name of the file."""
    kind: str
    """What it is: "Excel workbook"."""
    sheets: tuple[Sheet, ...]
    names: tuple[Name, ...] = ()
    properties: Mapping[str, str] = {}
    """Custom properties of the document, by name."""
    findings: tuple[Issue, ...] = ()
    """What a person should know: macros, links to other files, hidden sheets, a guessed encoding."""

    def place(self, sheet: str, cell: Cell | None = None) -> Place:
        """The place of a sheet or of a cell in it, for an issue."""
        return Place(self.file, 0, where(sheet, cell))


def where(sheet: str, cell: Cell | None = None) -> str:
    """A place in a book, as people say it: "Answers, cell E14"; a plain table has no name of a sheet."""
    parts = [sheet, f"cell {cell.name}" if cell else ""]
    return ", ".join(part for part in parts if part)


def letters(column: int) -> str:
    """The letters of a column that is counted from 1: 5 is E, 28 is AB."""
    said = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        said = chr(ord("A") + rest) + said
    return said


def corner(name: str) -> tuple[int, int] | None:
    """Row and column of a cell by its name ("$E$14"); None where it is none, or outside of any sheet."""
    found = _CORNER.fullmatch(name.replace("$", "").upper())
    if not found:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    row = int(found[2])
    return (row, column) if 0 < row <= MOST_ROWS and column <= MOST_COLUMNS else None


def area(name: str) -> Area | None:
    """A block of cells by its name ("$A$1:$C$4", "B2"); None where it is none."""
    first, _, last = name.partition(":")
    start, end = corner(first), corner(last or first)
    return Area(*start, *end) if start and end and start <= end else None


def shown(value: Content, *, percent: bool = False) -> str:
    """A value as it may be shown and looked for."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return f"{float(f'{value * 100:.12g}'):.15g}%" if percent else f"{value:.15g}"
    if isinstance(value, ErrorValue):
        return value.text
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes")
    return "" if value is None else str(value)
