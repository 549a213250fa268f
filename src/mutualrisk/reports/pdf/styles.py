"""The type scale and the grid of print, in points; A4, with room for holes on the left."""

from functools import cache

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from mutualrisk.reports.drawing import Tint
from mutualrisk.reports.palette import PRINT
from mutualrisk.reports.pdf.fonts import REGULAR, STRONG

PAGE_WIDTH, PAGE_HEIGHT = A4
LEFT, RIGHT = 25 * mm, 15 * mm
TOP, BOTTOM = 24 * mm, 19 * mm
FRONT_TOP = 13 * mm
RUNNING_TOP, RUNNING_BOTTOM = PAGE_HEIGHT - 13 * mm, 11 * mm
WIDTH = PAGE_WIDTH - LEFT - RIGHT
TALLEST = PAGE_HEIGHT - TOP - BOTTOM - 80
"""What is taller fits on no page beside a heading: rows are cut, drawings made smaller."""
GUTTER = 18.0
"""Between two columns."""
INDENT = 26.0
"""From an entry's number to its text."""


@cache
def colour(tint: Tint) -> Color:
    """The printed colour of a role."""
    return HexColor(PRINT[tint])


_SCALE: dict[str, tuple[float, float, Tint, bool, float, float]] = {
    # name: size, line, ink, strong, before, after
    "title": (21, 25, "ink", True, 10, 8),
    "heading1": (17, 21, "ink", True, 18, 7),
    "heading2": (12, 15, "ink", True, 11, 4),
    "heading3": (10.2, 13, "ink", True, 11, 3),
    "lead": (11, 15.2, "ink", False, 0, 9),
    "body": (9.6, 13.2, "ink", False, 0, 5),
    "strong": (9.6, 13.2, "ink", True, 0, 3),
    "quiet": (8.4, 11.4, "second_ink", False, 0, 4),
    "label": (8.2, 10.6, "second_ink", False, 0, 2),
    "cell": (9.1, 11.8, "ink", False, 0, 0),
    "cell strong": (9.1, 11.8, "ink", True, 0, 0),
    "cell quiet": (8.1, 10.8, "second_ink", False, 0, 0),
    "entry": (9.1, 11.8, "ink", False, 0, 1.5),
    "entry strong": (9.1, 11.8, "ink", True, 0, 1.5),
    "entry quiet": (7.8, 9.8, "second_ink", False, 0, 2),
    "dense": (8.4, 10.2, "ink", False, 0, 0),
    "dense strong": (8.4, 10.4, "ink", True, 0, 0),
    "dense quiet": (7.5, 9.0, "second_ink", False, 0, 0),
    "dense header": (7.8, 9.6, "ink", True, 0, 0),
    "header": (8.4, 11, "ink", True, 0, 0),
    "figure": (17, 21, "ink", True, 0, 1),
    "figure label": (8.8, 11.4, "second_ink", False, 0, 0),
    "running": (8, 10, "second_ink", False, 0, 0),
    "unseen": (4, 5, "ink", False, 0, 0),
    "contents": (9.1, 11.2, "ink", False, 0, 0),
    "masthead": (10, 14, "ink", False, 0, 0),
    "masthead strong": (10, 14, "ink", True, 0, 0),
    "masthead quiet": (9.6, 14, "second_ink", False, 0, 0),
}


@cache
def style(name: str, *, right: bool = False, indent: float = 0, keep: bool = False) -> ParagraphStyle:
    """A step of the scale, as reportlab wants it."""
    size, line, ink, strong, before, after = _SCALE[name]
    return ParagraphStyle(
        name,
        fontName=STRONG if strong else REGULAR,
        fontSize=size,
        leading=line,
        textColor=colour(ink),
        spaceBefore=before,
        spaceAfter=after,
        leftIndent=indent,
        bulletFontName=STRONG,
        bulletFontSize=size,
        alignment=TA_RIGHT if right else 0,
        keepWithNext=keep,
        splitLongWords=1,
        allowWidows=0,
        allowOrphans=0,
        uriWasteReduce=0,
    )
