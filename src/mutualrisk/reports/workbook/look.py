"""How the workbook looks: the palette of print, one face, hairlines."""

from collections.abc import Iterable
from textwrap import wrap

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from mutualrisk.reports.content import Level
from mutualrisk.reports.drawing import Tint
from mutualrisk.reports.palette import FILL, INK, PRINT

FACE = "Calibri"
LINE, AIR = 14.5, 6.0
"""The height of a line of text, and what a row has besides its lines."""
NARROW = 0.92
"""A column holds this share of its characters for sure: elsewhere a wider face may stand in for ours."""
MOST = 5_000
"""Characters of a line that are looked at."""
MOST_LINES = 24
"""A row of more lines would fill the screen."""


def height(cells: Iterable[tuple[str, float]]) -> float:
    """The height of a row whose texts stand in columns of these widths, in characters."""
    return min(max((_lines(words, width) for words, width in cells), default=1), MOST_LINES) * LINE + AIR


def _lines(words: str, width: float) -> int:
    room = max(int(width * NARROW), 4)
    return sum(max(len(wrap(line[:MOST], room)), 1) for line in words.split("\n")[:MOST_LINES])


def argb(tint: Tint) -> str:
    """A colour of the palette as workbooks write it."""
    return f"FF{PRINT[tint].lstrip('#')}"


def font(tint: Tint = "ink", size: float = 10.5, *, strong: bool = False) -> Font:
    """The workbook's face in a size and an ink."""
    return Font(name=FACE, size=size, bold=strong, color=argb(tint))


def fill(tint: Tint) -> PatternFill:
    """A flat colour."""
    return PatternFill("solid", fgColor=argb(tint))


def level_fill(level: Level) -> PatternFill:
    """The colour behind a rating's word."""
    return fill(FILL[level])


def level_font(level: Level) -> Font:
    """The ink of a rating's word."""
    return font(INK[level], strong=True)


HAIRLINE = Border(bottom=Side("thin", color=argb("line")))
UNDER_HEAD = Border(bottom=Side("thin", color=argb("ink")))
HEADER = Alignment(vertical="bottom", wrap_text=True)
TOP = Alignment(vertical="top", wrap_text=True)
UNWRAPPED = Alignment(vertical="center", wrap_text=False)
