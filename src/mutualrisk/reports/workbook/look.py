"""How the workbook looks: the palette of print, one face, hairlines."""

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from mutualrisk.reports.content import Level
from mutualrisk.reports.drawing import Tint
from mutualrisk.reports.palette import FILL, INK, PRINT

FACE = "Calibri"


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
UNDER_HEAD = Border(bottom=Side("medium", color=argb("ink")))
HEADER = Alignment(vertical="bottom", wrap_text=True)
TOP = Alignment(vertical="top", wrap_text=True)
UNWRAPPED = Alignment(vertical="center", wrap_text=False)
