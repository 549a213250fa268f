"""One sheet of an OpenDocument workbook, walked row by row; what is repeated is spread out with care."""

import math
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from typing import NamedTuple

from mutualrisk.domain.issue import Issue
from mutualrisk.exchange.spreadsheet_file.book import (
    MOST_COLUMNS,
    MOST_ROWS,
    Area,
    Cell,
    Content,
    ErrorValue,
    Row,
)
from mutualrisk.exchange.spreadsheet_file.container import Container
from mutualrisk.exchange.spreadsheet_file.digits import whole
from mutualrisk.exchange.spreadsheet_file.limits import MOST_MARKS, Meter
from mutualrisk.exchange.spreadsheet_file.markup import Silent, walked
from mutualrisk.exchange.spreadsheet_file.open_xml_strings import LONGEST_TEXT

CONTENT = "content.xml"
MOST_MERGED = 100_000
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0 "
_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0 "
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0 "
_CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0 "
_CELLS = {"table-cell", "covered-table-cell"}
_ASIDE = {"annotation", "shapes", "tracked-changes"}
"""What lies in cells and sheets and has paragraphs of its own."""


class Part(NamedTuple):
    """A sheet and where it lies."""

    held: Container
    number: int
    """Which of the sheets of the document it is, from 0."""
    name: str


class Run(NamedTuple):
    """A row that stands there several times in a row."""

    row: Row
    times: int


class Rows(Silent):
    """Collects the rows of one sheet in the pieces that were fed, and the blocks that were merged."""

    def __init__(self, number: int) -> None:
        self.ready: list[Run] = []
        self.merged: list[Area] = []
        self.marks = 0
        self.is_over = False
        self._before, self._depth, self._aside = number + 1, 0, 0
        self._row, self._times, self._column, self._hidden = 0, 1, 0, False
        self._cells: list[Cell] = []
        self._given: Mapping[str, str] = {}
        self._paragraphs: list[list[str]] = []
        self._in_text = 0

    def start(self, name: str, given: Mapping[str, str]) -> None:
        """A sheet, a row, a cell or a paragraph begins."""
        if name == "table":
            self._depth += 1
            self._before -= self._depth == 1
        if self._before or self._depth != 1 or self.is_over:
            return
        if name in _ASIDE:
            self._aside += 1
        elif name in _CELLS:
            self.marks += 1
            self._given, self._paragraphs = given, []
        elif name == "table-row":
            self._begin_row(given)
        elif not self._aside:
            self._begin_text(name, given)

    def end(self, name: str) -> None:
        """A sheet, a row, a cell or a paragraph ends."""
        if name == "table":
            self.is_over = self.is_over or (self._depth == 1 and not self._before)
            self._depth -= 1
        if self._before or self._depth != 1 or self.is_over:
            return
        if name in _ASIDE:
            self._aside -= 1
        elif name in _CELLS:
            self._end_cell(covered=name.startswith("covered"))
        elif name == "table-row":
            self._end_row()
        elif name in {"p", "h"} and not self._aside:
            self._in_text -= 1

    def text(self, said: str) -> None:
        """A piece of a paragraph."""
        if self._in_text and not self._aside and not self.is_over:
            self._paragraphs[-1].append(said)

    def _begin_text(self, name: str, given: Mapping[str, str]) -> None:
        if name in {"p", "h"}:
            self._in_text += 1
            self._paragraphs.append([])
        elif self._in_text and name == "s":
            self._paragraphs[-1].append(" " * _times(given, f"{_TEXT}c", 1_000))
        elif self._in_text and name in {"tab", "line-break"}:
            self._paragraphs[-1].append("\t" if name == "tab" else "\n")

    def _begin_row(self, given: Mapping[str, str]) -> None:
        self.marks += 1
        self._times = _times(given, f"{_TABLE}number-rows-repeated", MOST_ROWS)
        self._hidden = given.get(f"{_TABLE}visibility", "visible") != "visible"
        self._cells, self._column = [], 0

    def _end_row(self) -> None:
        if self._cells and self._row < MOST_ROWS:
            times = min(self._times, MOST_ROWS - self._row)
            self.ready.append(Run(Row(self._row + 1, tuple(self._cells), self._hidden), times))
        self._row += self._times

    def _end_cell(self, *, covered: bool) -> None:
        """Keep a cell, as often as it is repeated; one that is covered by another is only passed."""
        given, first = self._given, self._column + 1
        times = _times(given, f"{_TABLE}number-columns-repeated", MOST_COLUMNS)
        self._column = min(self._column + times, MOST_COLUMNS + 1)
        if covered or first > MOST_COLUMNS:
            return
        self._merge(given, first)
        text = "\n".join("".join(pieces) for pieces in self._paragraphs)[:LONGEST_TEXT]
        value, formula = _content(given, text), _formula(given)
        if value is None and not formula:
            return
        percent = given.get(f"{_OFFICE}value-type") == "percentage"
        last = min(first + times, MOST_COLUMNS + 1)
        self._cells += [Cell(self._row + 1, at, value, formula, percent) for at in range(first, last)]

    def _merge(self, given: Mapping[str, str], column: int) -> None:
        wide = _times(given, f"{_TABLE}number-columns-spanned", MOST_COLUMNS)
        high = _times(given, f"{_TABLE}number-rows-spanned", MOST_ROWS)
        if (wide > 1 or high > 1) and len(self.merged) < MOST_MERGED:
            row = self._row + 1
            self.merged.append(Area(row, column, row + high - 1, column + wide - 1))


def rows(part: Part, unread: list[Issue]) -> Iterator[Row]:
    """Walk the rows that hold something; where there are too many, the rest is named as unread."""
    handler, meter = Rows(part.number), Meter(part.held.file, part.name, unread)
    for _ in walked(part.held.chunks(CONTENT), handler, part.held.file, CONTENT):
        for row in _spread(handler.ready):
            yield row
            if meter.is_full(row):
                return
        if handler.is_over or meter.is_long(handler.marks):
            return
        handler.ready.clear()


def merged(part: Part) -> tuple[Area, ...]:
    """The blocks of cells that were merged."""
    handler = Rows(part.number)
    for _ in walked(part.held.chunks(CONTENT), handler, part.held.file, CONTENT):
        handler.ready.clear()
        if handler.is_over or handler.marks > MOST_MARKS:
            break
    return tuple(handler.merged)


def _spread(runs: list[Run]) -> Iterator[Row]:
    """Each row once for each time it stands there."""
    for run in runs:
        yield run.row
        for number in range(run.row.number + 1, run.row.number + run.times):
            yield run.row._replace(
                number=number, cells=tuple(cell._replace(row=number) for cell in run.row.cells)
            )


def _times(given: Mapping[str, str], name: str, most: int) -> int:
    return min(max(1, whole(given.get(name, "")) or 1), most)


def _formula(given: Mapping[str, str]) -> str:
    """The formula of a cell, without the name of its language ("of:=SUM(...)")."""
    said = given.get(f"{_TABLE}formula", "")
    return "=" + said.partition("=")[2][:LONGEST_TEXT] if said else ""


def _content(given: Mapping[str, str], text: str) -> Content:
    kind = given.get(f"{_OFFICE}value-type", "")
    if given.get(f"{_CALC}value-type") == "error":
        return ErrorValue(text[:40] or "#ERROR!")
    if kind in {"float", "percentage", "currency"}:
        return _number(given.get(f"{_OFFICE}value", ""), text)
    if kind == "boolean":
        return given.get(f"{_OFFICE}boolean-value") == "true"
    if kind == "date":
        return _day(given.get(f"{_OFFICE}date-value", ""), text)
    return given.get(f"{_OFFICE}string-value") or text or None


def _number(said: str, text: str) -> Content:
    try:
        number = float(said)
    except ValueError:
        return text or None
    return number if math.isfinite(number) else ErrorValue("#NUM!")


def _day(said: str, text: str) -> date | datetime | str | None:
    try:
        found = datetime.fromisoformat(said)
    except ValueError:
        return text or None
    return found.date() if found.time() == time() else found.replace(tzinfo=None)
