"""A sheet of a workbook as a neutral table: one row for each thing, one cell for each value."""

from collections.abc import Iterator
from dataclasses import dataclass

from mutualrisk.reports.content import Cell, Column, Paragraph, Quantity, Row, Table


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its tab, what it holds, and its table, whose columns' shares are widths in characters."""

    name: str
    about: str
    table: Table
    unprinted: int = 0
    """How many columns on the right are for filtering and formulas, not for paper."""


def number(value: float | None, unit: str, name: str = "") -> Cell:
    """A cell that holds a number, addressed by its name."""
    return () if value is None else (Paragraph((Quantity(value, unit, f"{value:g}", name),)),)


Widths = tuple[tuple[str, float], ...]


def sheet_table(name: str, columns: Widths, rows: Iterator[tuple[Cell, ...]]) -> Table:
    """Rows of cells under columns of stated widths."""
    made = tuple(Column(title, width) for title, width in columns)
    return Table(name, made, tuple(Row(cells) for cells in rows))
