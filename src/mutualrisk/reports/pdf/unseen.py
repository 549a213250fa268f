"""A picture's data as a table for those who do not see the picture: on the page, and not to be seen there."""

from reportlab.platypus.flowables import Flowable

from mutualrisk.reports import content
from mutualrisk.reports.content import Cell, plain
from mutualrisk.reports.pdf.markup import literal
from mutualrisk.reports.pdf.paper import Paper, Sketch
from mutualrisk.reports.pdf.prose import Grid, Prose
from mutualrisk.reports.pdf.semantics import tagged
from mutualrisk.reports.pdf.styles import style
from mutualrisk.reports.pdf.tables import BARE

UNSEEN = "3 Tr"
"""Words that are neither filled nor outlined."""
TALLEST = 1e6
"""The table is never divided, for it takes no room."""


class Unseen(Flowable):
    """A table that lies upon the picture just above it, without ink. It takes no room."""

    _ZEROSIZE = True

    def __init__(self, data: content.Table, width: float, height: float) -> None:
        super().__init__()
        self.across, self.high = width, height
        self.grid = _grid(data, width)
        self.keepWithNext = True

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """No room."""
        return 0, 0

    def draw(self) -> None:
        """The table, pressed into the shape of the picture."""
        canvas = self.canv
        if not isinstance(canvas, Paper) or isinstance(canvas, Sketch):
            return
        _, tall = self.grid.wrap(self.across, TALLEST)
        canvas.scale(1, self.high / tall)
        canvas.write([UNSEEN])
        self.grid.drawOn(canvas, 0, 0)


def _grid(data: content.Table, width: float) -> Grid:
    total = sum(column.share for column in data.columns)
    rows = [[_words(column.title) for column in data.columns]]
    rows += [[_words(_told(cell)) for cell in row.cells] for row in data.rows]
    widths = [width * column.share / total for column in data.columns]
    heads = tuple(number for number, column in enumerate(data.columns) if column.heads)
    return tagged(Grid(rows, widths, style=BARE, repeatRows=1), "Table", data.title, heads)


def _words(words: str) -> Prose:
    return Prose(literal(words), style("unseen"))


def _told(cell: Cell) -> str:
    return "; ".join(" ".join(plain(paragraph.text).split()) for paragraph in cell)
