"""The charts of the summary: native ones, which follow the cells."""

from typing import Any, NamedTuple

from xlsxwriter import Workbook

from mutualrisk.reports.drawing import Tint
from mutualrisk.reports.palette import PRINT
from mutualrisk.reports.workbook import look
from mutualrisk.reports.workbook.front import Block, Summary

WIDTH, ROW, HEAD, GAP = 620, 24, 90, 20
"""Pixels: of a chart, of each of its bars, of what stands above and below them, and between charts."""
COLUMN, FIRST = 8, 4
"""Where the charts begin: right of the tables, below the title."""


class Series(NamedTuple):
    """Bars of one colour: what they are called, and their column."""

    name: str
    column: int
    tint: Tint


class Drawn(NamedTuple):
    """A chart: its title, the end of its scale, its series, and the words for who does not see it."""

    title: str
    most: int
    stacked: bool
    series: tuple[Series, ...]
    words: str


RISKS = Drawn(
    "Risks today: score, and what is not excluded",
    25,
    stacked=True,
    series=(
        Series("At least", 4, "accent"),
        Series("Up to the score", 6, "field_line"),
        Series("Not excluded", 7, "line"),
    ),
    words="The table of risks today as bars: at least, up to the score, and up to the most.",
)
BENEFITS = Drawn(
    "Benefits: as claimed, and relied on",
    100,
    stacked=False,
    series=(Series("Claimed", 3, "field_line"), Series("Relied on", 4, "accent")),
    words="The table of benefits as bars: what is claimed, and what may be relied on.",
)


def add_charts(book: Workbook, summary: Summary) -> None:
    """Draw the risks as ranges and the benefits as pairs of bars, beside their tables."""
    _insert(book, RISKS, summary.risks, 0)
    _insert(book, BENEFITS, summary.benefits, _height(summary.risks) + GAP)


def _insert(book: Workbook, drawn: Drawn, block: Block, down: int) -> None:
    page: Any = book.get_worksheet_by_name("Summary")
    options = {"object_position": 3, "description": drawn.words, "y_offset": down}
    page.insert_chart(FIRST, COLUMN, _chart(book, drawn, block), options)


def _chart(book: Workbook, drawn: Drawn, block: Block) -> Any:  # noqa: ANN401 - charts share no public class
    kind = {"subtype": "stacked"} if drawn.stacked else {}
    chart: Any = book.add_chart({"type": "bar", **kind})
    for name, column, tint in drawn.series:
        rows = (["Summary", block.first - 1, at, block.last - 1, at] for at in (0, column))
        categories, values = rows
        fill = {"color": PRINT[tint]}
        chart.add_series({"name": name, "categories": categories, "values": values, "fill": fill, "gap": 60})
    face = {"name": look.FACE, "size": 9}
    chart.set_title({"name": drawn.title, "name_font": {"name": look.FACE, "size": 11}})
    chart.set_y_axis({"reverse": True, "num_font": face, "line": {"color": PRINT["field_line"]}})
    lines = {"visible": True, "line": {"color": PRINT["line"]}}
    chart.set_x_axis({"min": 0, "max": drawn.most, "num_font": face, "major_gridlines": lines})
    chart.set_legend({"position": "bottom", "font": face})
    chart.show_hidden_data()  # what the bars are made of stands in columns that nobody needs to see
    chart.set_size({"width": WIDTH, "height": _height(block)})
    return chart


def _height(block: Block) -> int:
    return HEAD + ROW * (block.last - block.first + 1)
