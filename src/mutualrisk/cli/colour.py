"""Pages for a person at a terminal: colour, tables that fit the window, progress."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import TypeVar

from rich.console import Console
from rich.padding import Padding
from rich.table import Table as RichTable
from rich.text import Text

from mutualrisk.cli.page import Block, Cell, Heading, Line, Table, Words, word
from mutualrisk.cli.streams import printable

Item = TypeVar("Item")

STYLES = {
    "low": "green",
    "moderate": "yellow",
    "high": "red",
    "extreme": "bold magenta",
    "weak": "red",
    "fair": "yellow",
    "strong": "green",
    "bold": "bold",
    "quiet": "dim",
    "error": "bold red",
    "warning": "bold yellow",
}
"""Colour beside the word, never instead of it."""


def show(blocks: Iterable[Block]) -> None:
    """Show a page on standard output, in colour where the terminal has it."""
    console = Console(file=sys.stdout, highlight=False, soft_wrap=False)
    for number, block in enumerate(blocks):
        if isinstance(block, Heading):
            console.print(
                *([""] if number else []),
                Text(printable(block.text), "bold underline" if block.of_page else "bold"),
                sep="\n",
            )
        elif isinstance(block, Line):
            text = Text(printable(block.text), STYLES.get(block.role, ""))
            console.print(Padding(text, (0, 0, 0, block.indent)))
        else:
            console.print(_table(block))


def _table(table: Table) -> RichTable:
    made = RichTable(box=None, header_style="dim", padding=(0, 2, 0, 0), pad_edge=False)
    columns = zip(*table.rows, strict=True) if table.rows else ((),) * len(table.headers)
    for header, cells in zip(table.headers, columns, strict=True):
        whole = not any(" " in word(cell) for cell in cells)
        made.add_column(_folded(header), overflow="fold", no_wrap=whole)
    for row in table.rows:
        made.add_row(*map(_styled, row))
    return made


def _styled(cell: Words) -> Text:
    if isinstance(cell, Cell):
        return _folded(cell.text, STYLES.get(cell.role, ""))
    return _folded(cell)


def _folded(words: str, style: str = "") -> Text:
    """A text that goes on below where its column has no room for it; what is cut off nobody could read."""
    return Text(printable(words), style, no_wrap=False)


def watched(items: Sequence[Item], label: str) -> Iterator[Item]:
    """The items one by one, with a bar on standard error that says how far the work has come."""
    from rich.progress import track  # noqa: PLC0415 - only long work shows it

    yield from track(items, label, console=Console(file=sys.stderr), transient=True)


def busy(label: str) -> AbstractContextManager[object]:
    """A sign on standard error that moves as long as some work goes on."""
    return Console(file=sys.stderr).status(label)
