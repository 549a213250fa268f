"""One sheet of an Excel workbook, walked row by row: each value with its formula, nothing held."""

import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import NamedTuple

from mutualrisk.domain.issue import Issue
from mutualrisk.exchange.spreadsheet_file import serial
from mutualrisk.exchange.spreadsheet_file.book import (
    MOST_COLUMNS,
    MOST_ROWS,
    Area,
    Cell,
    Content,
    ErrorValue,
    Row,
    area,
    corner,
)
from mutualrisk.exchange.spreadsheet_file.container import Container
from mutualrisk.exchange.spreadsheet_file.digits import whole
from mutualrisk.exchange.spreadsheet_file.limits import MOST_MARKS, Meter
from mutualrisk.exchange.spreadsheet_file.markup import Silent, walked
from mutualrisk.exchange.spreadsheet_file.open_xml_strings import LONGEST_TEXT, plain
from mutualrisk.exchange.spreadsheet_file.open_xml_styles import Styles

MOST_MERGED = 100_000
LONGEST_LETTERS = 3


class Looks(NamedTuple):
    """What the sheets of a workbook share."""

    strings: Sequence[str]
    styles: Styles
    since_1904: bool = False


class Part(NamedTuple):
    """A sheet and where it lies."""

    held: Container
    member: str
    name: str
    looks: Looks


class Rows(Silent):
    """Collects the rows of the pieces that were fed; whoever walks takes them out."""

    def __init__(self, looks: Looks) -> None:
        self.looks = looks
        self.ready: list[Row] = []
        self.marks = 0
        """Cells and rows that were met, empty ones too."""
        self._row, self._column, self._hidden = 0, 0, False
        self._cells: list[Cell] = []
        self._columns: dict[str, int] = {}
        """The columns by their letters; 0 for what is no column."""
        self._given: Mapping[str, str] = {}
        self._value: list[str] | None = None
        self._formula: list[str] | None = None
        self._into: list[str] | None = None
        self._in_reading = False

    def start(self, name: str, given: Mapping[str, str]) -> None:
        """A row, a cell or a part of one begins."""
        if name == "c":
            self._begin_cell(given)
        elif name == "v" or (name == "t" and not self._in_reading):
            self._value = self._into = self._value or []
        elif name == "f":
            self._formula = self._into = []
        elif name == "row":
            self._begin_row(given)
        elif name == "rPh":
            self._in_reading = True

    def end(self, name: str) -> None:
        """A row, a cell or a part of one ends."""
        if name == "c":
            self._end_cell()
        elif name == "row":
            if self._cells:
                self.ready.append(Row(self._row, tuple(self._cells), self._hidden))
            self._cells = []
        elif name in {"v", "t", "f"}:
            self._into = None
        elif name == "rPh":
            self._in_reading = False

    def text(self, said: str) -> None:
        """A piece of a value or of a formula."""
        if self._into is not None and len(self._into) < LONGEST_TEXT:
            self._into.append(said)

    def _begin_row(self, given: Mapping[str, str]) -> None:
        self.marks += 1
        said = whole(given.get("r", "")) or 0
        self._row = said if 0 < said <= MOST_ROWS else self._row + 1
        self._hidden = given.get("hidden", "0") in {"1", "true"}
        self._column, self._cells = 0, []

    def _begin_cell(self, given: Mapping[str, str]) -> None:
        self.marks += 1
        said = given.get("r", "").rstrip("0123456789")
        if len(said) > LONGEST_LETTERS:
            said = ""
        if said not in self._columns:
            self._columns[said] = (corner(f"{said}1") or (0, 0))[1]
        self._column = self._columns[said] or self._column + 1
        self._given, self._value, self._formula, self._into = given, None, None, None

    def _end_cell(self) -> None:
        if (self._value is None and self._formula is None) or not 0 < self._column <= MOST_COLUMNS:
            return
        said = None if self._value is None else "".join(self._value)
        value, percent = _content(said, self._given, self.looks)
        formula = "" if self._formula is None else "=" + "".join(self._formula)[:LONGEST_TEXT]
        if value is not None or formula:
            self._cells.append(Cell(self._row, self._column, value, formula, percent))


class Merged(Silent):
    """Collects the blocks of cells that were merged."""

    def __init__(self) -> None:
        self.found: list[Area] = []
        self.marks = 0

    def start(self, name: str, given: Mapping[str, str]) -> None:
        """Take a block in."""
        self.marks += 1
        if name == "mergeCell" and len(self.found) < MOST_MERGED and (found := area(given.get("ref", ""))):
            self.found.append(found)


def rows(part: Part, unread: list[Issue]) -> Iterator[Row]:
    """Walk the rows that hold something; where there are too many, the rest is named as unread."""
    handler, meter = Rows(part.looks), Meter(part.held.file, part.name, unread)
    for _ in walked(part.held.chunks(part.member), handler, part.held.file, part.member):
        for row in handler.ready:
            yield row
            if meter.is_full(row):
                return
        if meter.is_long(handler.marks):
            return
        handler.ready.clear()


def merged(part: Part) -> tuple[Area, ...]:
    """The blocks of cells that were merged."""
    handler = Merged()
    for _ in walked(part.held.chunks(part.member), handler, part.held.file, part.member):
        if handler.marks > MOST_MARKS:
            break  # they come last, and nobody reads so large a sheet to its end
    return tuple(handler.found)


def _content(said: str | None, given: Mapping[str, str], looks: Looks) -> tuple[Content, bool]:
    """What a cell holds, and whether it is shown as a percentage."""
    kind = given.get("t", "n")
    if said is None or (not said and kind != "str"):
        return None, False
    if kind == "n":
        return _number(said, given, looks)
    if kind == "s":
        return _shared(whole(said), looks), False
    if kind == "b":
        return said.strip() in {"1", "true"}, False
    if kind == "e":
        return ErrorValue(said[:40]), False
    return (_day(said) if kind == "d" else plain(said)), False


def _shared(number: int | None, looks: Looks) -> Content:
    if number is None or number >= len(looks.strings):
        return ErrorValue("#TEXT!")
    return looks.strings[number] or None


def _number(said: str, given: Mapping[str, str], looks: Looks) -> tuple[Content, bool]:
    try:
        number = float(said)
    except ValueError:
        return plain(said), False
    if not math.isfinite(number):
        return ErrorValue("#NUM!"), False
    style = looks.styles.of(given.get("s", "0"))
    if style == "date" and (found := serial.day(number, since_1904=looks.since_1904)):
        return found, False
    return number, style == "percent"


def _day(said: str) -> date | datetime | str:
    """A day in the form of the standard; what is none stays a text."""
    try:
        found = datetime.fromisoformat(said.strip())
    except ValueError:
        return plain(said)
    return found.date() if found.time() == time() else found.replace(tzinfo=None)
