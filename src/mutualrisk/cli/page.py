"""What a command shows: headings, lines and tables. A pipe gets them as plain text, a person with colour."""

import errno
import sys
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from mutualrisk.cli.streams import abandon, is_person, printable, silence
from mutualrisk.domain.issue import Faulty, Issue, error

GAP = "  "
"""What stands between two columns of plain text."""


class Cell(NamedTuple):
    """A text and the part it plays: a rating, a strength, or ``strong`` and ``quiet`` words."""

    text: str
    role: str = ""


Words = str | Cell


class Heading(NamedTuple):
    """The title of a page, or of a part of it."""

    text: str
    of_page: bool = False


class Line(NamedTuple):
    """A line of words; a long one is never cut."""

    text: str
    role: str = ""
    indent: int = 0


class Table(NamedTuple):
    """Rows under headers. The last column may be long."""

    headers: tuple[str, ...]
    rows: tuple[tuple[Words, ...], ...]


Block = Heading | Line | Table


def show(blocks: Iterable[Block]) -> None:
    """Show a page on standard output."""
    if is_person(sys.stdout):
        from mutualrisk.cli import colour  # noqa: PLC0415 - a pipe does not need a library for colour

        colour.show(blocks)
        return
    write("\n".join(plain(blocks)))


def write(text: str) -> None:
    """Put text on standard output as it is; a reader who stops (``| head``) ends the program quietly.

    Raises:
        Faulty: The output cannot be written, as on a full disk.
    """
    try:
        sys.stdout.write(text if text.endswith("\n") else f"{text}\n")
        sys.stdout.flush()
    except BrokenPipeError:
        abandon()
    except OSError as fault:
        silence()
        raise Faulty(unwritable(fault)) from fault


def unwritable(fault: OSError) -> Issue:
    """What is said where standard output takes no more."""
    reason = "the disk is full" if fault.errno == errno.ENOSPC else (fault.strerror or "it failed").lower()
    return error(f"The output could not be written: {reason}.", "Write it to another place.")


def plain(blocks: Iterable[Block]) -> Iterable[str]:
    """The lines of a page without any colour or box."""
    for number, block in enumerate(blocks):
        if isinstance(block, Heading):
            title = printable(block.text)
            yield from (*([""] if number else []), title, ("=" if block.of_page else "-") * len(title))
        elif isinstance(block, Line):
            yield " " * block.indent + printable(block.text)
        else:
            yield from _columns(block)


def _columns(table: Table) -> Iterable[str]:
    rows = [[word(cell) for cell in row] for row in (table.headers, *table.rows)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return (_aligned(row, widths) for row in rows)


def word(cell: Words) -> str:
    """The text of a cell, on one line."""
    return printable(cell.text if isinstance(cell, Cell) else cell) or "-"


def _aligned(row: Sequence[str], widths: Sequence[int]) -> str:
    return GAP.join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()
