"""One line of the table for each thing that was measured."""

from typing import NamedTuple


class Row(NamedTuple):
    """What was measured, what it was held against, and what was asked of it."""

    what: str
    ours: str
    peer: str
    theirs: str
    ratio: str
    asked: str
    met: bool | None = None


HEAD = Row("what", "ours", "against", "theirs", "ratio", "asked")


def printed(rows: list[Row]) -> str:
    """The table as Markdown."""
    lines = [
        [*row[:6], {True: "yes", False: "no"}.get(row.met, "") if row.met is not None else ""] for row in rows
    ]
    head = [*HEAD[:6], "met"]
    widths = [max(len(line[i]) for line in (head, *lines)) for i in range(len(head))]
    rule = ["-" * width for width in widths]
    return "\n".join(_line(line, widths) for line in (head, rule, *lines))


def _line(cells: list[str], widths: list[int]) -> str:
    return "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)) + " |"


def milliseconds(time: float) -> str:
    """A time as people read it."""
    return f"{time * 1e3:.2f} ms" if time < 1 else f"{time:.2f} s"
