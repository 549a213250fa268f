"""A sheet of formulas, inputs and texts, written row by row; formulas reach its cells by address."""

from functools import cache
from typing import NamedTuple

HEAD = 4
"""The row of column headers: a title, a sentence and a gap stand above it."""

LETTERS = 26


class Formula(NamedTuple):
    """What a cell computes, without the equals sign, and the value that the engine comes to for it."""

    text: str
    value: float | str
    unit: str = ""
    """How it is shown: the unit of a number, ``mark`` for a rating's word."""


class Entry(NamedTuple):
    """What people may change in the workbook."""

    value: float | str
    least: str = ""
    """A number or an address that the entry may not be below, and one that it may not be above."""
    most: str = ""
    unit: str = ""
    choices: str = ""
    """What may be chosen: cells that list it, or a list with commas."""
    check: str = ""
    """A formula that holds where the entry is allowed."""
    prompt: str = ""
    """What is said beside the cell once it is chosen."""


class Shown(NamedTuple):
    """A number or a text that is shown in a way of its own."""

    value: float | str
    unit: str


class Link(NamedTuple):
    """Words that lead somewhere: to a cell of the workbook (``#Answers!A5``), or to an address."""

    words: str
    address: str


Content = Formula | Entry | Shown | Link | float | str
"""What a cell holds; an empty text is an empty cell."""


class Column(NamedTuple):
    """A column: its header and its width in characters."""

    title: str
    width: float


class Sheet:
    """A sheet: its tab, what it holds, and its rows."""

    def __init__(self, name: str, about: str, *columns: tuple[str, float]) -> None:
        """Nothing stands below the headers yet."""
        self.name, self.about, self._own = name, about, f"{quoted_sheet(name)}!"
        self.columns = tuple(Column(*one) for one in columns)
        self.rows: list[list[Content]] = []
        self.names: dict[str, str] = {}
        """The named quantities of the sheet, each with its address."""

    @property
    def next_row(self) -> int:
        """The number of the row that is added next."""
        return HEAD + 1 + len(self.rows)

    def add(self, *contents: Content) -> int:
        """Write a row, and say which it is."""
        row = self.next_row
        self.rows.append([_local(content, self._own) for content in contents])
        return row

    def at(self, column: int, row: int) -> str:
        """The address of a cell, by the number of its column from 0 and by its row."""
        return f"{self._own}{letters(column)}{row}"

    def span(self, column: int, first: int, last: int) -> str:
        """The address of the cells of a column from one row to another."""
        return f"{self._own}${letters(column)}${first}:${letters(column)}${last}"

    def name_cell(self, name: str, column: int, row: int) -> None:
        """Give a quantity its name in the workbook."""
        self.names[name] = f"{self._own}${letters(column)}${row}"


def _local(content: Content, own: str) -> Content:
    """Within its own sheet a formula names cells without the sheet."""
    if isinstance(content, Formula):
        text, value, unit = content
        return Formula(text.replace(own, ""), value, unit) if own in text else content
    if isinstance(content, Entry) and own in "".join(content[1:3]) + content.check:
        least, most, check = (part.replace(own, "") for part in (content.least, content.most, content.check))
        return content._replace(least=least, most=most, check=check)
    return content


def quoted_sheet(name: str) -> str:
    """The name of a sheet as formulas write it."""
    return name if name.isalnum() else f"'{name}'"


@cache
def letters(column: int) -> str:
    """The letters of a column, counted from 0."""
    text, rest = "", column + 1
    while rest:
        rest, place = divmod(rest - 1, LETTERS)
        text = chr(ord("A") + place) + text
    return text
