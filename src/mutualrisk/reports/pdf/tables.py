"""Tables of print: hairlines, headers that repeat, rows that stay whole unless they outgrow a page."""

from typing import Any, NamedTuple

from reportlab.platypus import TableStyle
from reportlab.platypus.flowables import Flowable

from mutualrisk.reports import content
from mutualrisk.reports.content import Cell, Column, Mark, Row, plain
from mutualrisk.reports.pdf.fonts import REGULAR
from mutualrisk.reports.pdf.markup import clean, literal, markup
from mutualrisk.reports.pdf.pieces import Anchor, Chip
from mutualrisk.reports.pdf.prose import Grid, Prose
from mutualrisk.reports.pdf.semantics import tagged
from mutualrisk.reports.pdf.styles import PAGE_HEIGHT, TALLEST, colour, style

Command = Any
"""A line of reportlab's table style; their many shapes have no common type."""

SHORT = 3
"""Tables of no more rows stay whole where they can."""

TOGETHER = 300.0
"""First and last rows no taller than this stay with their neighbours."""

_NO_PAD: list[Command] = [
    (f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")
]
_TOP: list[Command] = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("FONTNAME", (0, 0), (-1, -1), REGULAR)]
BARE = TableStyle([*_NO_PAD, *_TOP])
BESIDE = TableStyle([*_NO_PAD, *_TOP, ("SPAN", (0, 0), (0, -1))])
LISTED = TableStyle(
    [
        *_NO_PAD,
        *_TOP,
        ("TOPPADDING", (0, 0), (-1, -1), 1.8),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.6),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, colour("line")),
    ]
)
SPACED = TableStyle([*_NO_PAD, *_TOP, ("RIGHTPADDING", (0, 0), (-1, -1), 12)])


def table(block: content.Table, width: float) -> Grid:
    """A table across a column."""
    total = sum(column.share for column in block.columns)
    widths = [width * column.share / total for column in block.columns]
    headed = any(column.title for column in block.columns)
    kind = "dense" if block.dense else "cell"
    rows = [_header(block)] if headed else []
    rows += [_row(row, block.columns, kind) for row in block.rows]
    made = _table(rows, widths, _style(block, headed=headed), int(headed))
    heads = tuple(number for number, column in enumerate(block.columns) if column.heads)
    return tagged(made, "Table", block.title, heads)


def facts(items: tuple[content.Fact, ...], width: float) -> Grid:
    """Labels beside what they say."""
    rows: list[list[object]] = [
        [Prose(literal(item.label), style("cell quiet")), Prose(markup(item.text), style("cell"))]
        for item in items
    ]
    made = _table(rows, [width * 0.22, width * 0.78], _FACTS, 0)
    return tagged(made, "Table", heads=(0,))


_FACTS = TableStyle(
    [*_NO_PAD, *_TOP, ("BOTTOMPADDING", (0, 0), (-1, -1), 4), ("RIGHTPADDING", (0, 0), (-1, -1), 8)]
)


def _table(rows: list[list[object]], widths: list[float], look: TableStyle, repeated: int) -> Grid:
    """A table whose rows stay whole, unless one of them would not fit on any page."""
    made = Grid(rows, widths, style=look, repeatRows=repeated)
    tall = heights(made)
    bearable = [command for command in look.getCommands() if _bearable(command, tall)]
    cut = int(max(tall, default=0) > TALLEST)
    if not cut and len(bearable) == len(look.getCommands()):
        return made
    return Grid(rows, widths, style=TableStyle(bearable), repeatRows=repeated, splitInRow=cut)


def _bearable(command: Command, tall: list[float]) -> bool:
    """Whether rows that shall stay together are short enough to; a total always stays with its last line."""
    if command[0] != "NOSPLIT":
        return True
    (_, first), (_, last) = command[1:3]
    return sum(tall[first : None if last == -1 else last + 1]) <= TOGETHER


def heights(made: Flowable) -> list[float]:
    """How tall each row is."""
    made.wrap(sum(made._argW), PAGE_HEIGHT)  # type: ignore[attr-defined]  # noqa: SLF001 - reportlab tells no other way
    return list(made._rowHeights)  # type: ignore[attr-defined]  # noqa: SLF001


def first_rows(made: Flowable) -> list[float]:
    """How tall the rows are that a table begins with on a page: all of a short one, two of a longer one."""
    found, headed = heights(made), int(made.repeatRows)  # type: ignore[attr-defined]  # a grid's own
    return found if len(found) - headed <= SHORT else found[: headed + 2]


def _header(block: content.Table) -> list[object]:
    name = "dense header" if block.dense else "header"
    return [Prose(literal(c.title), style(name, right=c.align == "right")) for c in block.columns]


def _row(row: Row, columns: tuple[Column, ...], kind: str) -> list[object]:
    cells: list[object] = [
        _cell(cell, column, _Look(row, kind)) for cell, column in zip(row.cells, columns, strict=True)
    ]
    if row.anchor:
        cells[0] = [Anchor(row.anchor), *(cells[0] if isinstance(cells[0], list) else [])]
    return cells


class _Look(NamedTuple):
    """What the words of a cell look like: the part its row plays, and how large a table's type is."""

    row: Row
    kind: str


def _cell(cell: Cell, column: Column, look: _Look) -> list[Flowable]:
    made: list[Flowable] = []
    for paragraph in cell:
        first = paragraph.text[0] if paragraph.text else None
        if isinstance(first, Mark):
            made.append(Chip(first, clean(plain(paragraph.text[1:]))))
        else:
            name = _name(paragraph, look)
            made.append(Prose(markup(paragraph.text), style(name, right=column.align == "right")))
    return made


def _name(paragraph: content.Paragraph, look: _Look) -> str:
    if look.row.role in {"group", "total"} or paragraph.role == "strong":
        return f"{look.kind} strong"
    return f"{look.kind} quiet" if paragraph.role in {"quiet", "label"} else look.kind


def _style(block: content.Table, *, headed: bool) -> TableStyle:
    first, ink, pale = int(headed), colour("ink"), colour("line")
    commands: list[Command] = [
        *_TOP,
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-2, -1), 9),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 1.8 if block.dense else 3.6),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.6 if block.dense else 4.4),
        ("LINEBELOW", (0, first), (-1, -1), 0.5, pale),
    ]
    if headed:
        commands += [("LINEBELOW", (0, 0), (-1, 0), 0.8, ink), ("TOPPADDING", (0, 0), (-1, 0), 0)]
    if len(block.rows) <= SHORT:
        commands += [("NOSPLIT", (0, 0), (-1, -1))]
    else:
        commands += [("NOSPLIT", (0, 0), (-1, first)), ("NOSPLIT", (0, -2), (-1, -1))]
    for number, row in enumerate(block.rows, first):
        commands += _special(row, number, len(block.rows) + first - 1)
    return TableStyle(commands)


def _special(row: Row, number: int, last: int) -> list[Command]:
    if row.role == "group":
        return [
            ("SPAN", (0, number), (-1, number)),
            ("TOPPADDING", (0, number), (-1, number), 9),
            ("NOSPLIT", (0, number), (-1, min(number + 1, last))),
        ]
    if row.role == "total":
        return [
            ("LINEABOVE", (0, number), (-1, number), 0.8, colour("ink")),
            ("LINEBELOW", (0, number), (-1, number), 0, colour("surface")),
        ]
    return []
