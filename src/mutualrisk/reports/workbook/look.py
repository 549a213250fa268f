"""How the workbook looks: the palette of print, one face, hairlines, and fields that look like fields."""

from collections.abc import Iterable, Mapping
from typing import Any

from mutualrisk.reports.content import Level
from mutualrisk.reports.drawing import Tint
from mutualrisk.reports.palette import FILL, INK, PRINT

FACE = "Calibri"
SIZE = 10.5
LINE, AIR = 14.5, 6.0
"""The height of a line of text, and what a row has besides its lines."""
NARROW = 0.92
"""A column holds this share of its characters for sure: elsewhere a wider face may stand in for ours."""
MOST = 5_000
"""Characters of a line that are looked at."""
MOST_LINES = 24
"""A row of more lines would fill the screen."""

FORMATS: Mapping[str, str] = {
    "pounds": "£#,##0;[Red]−£#,##0",
    "percent": '0.0"%"',
    "months": "0.0",
    "times": "0.00",
    "level": "0.00",
    "points": "0",
    "number": "#,##0.##",
    "year": "0",
    "ordinal": "0",
    "date": "d mmmm yyyy",
    "open": "General",
    "any": "General",
}
LEFT = {"ordinal", "year", "date", "open"}
"""Numbers that name a thing instead of measuring it, and words."""

Properties = dict[str, Any]
"""What a format is made of, as the library takes it."""


def height(cells: Iterable[tuple[str, float]]) -> float:
    """The height of a row whose texts stand in columns of these widths, in characters."""
    return min(max((_lines(words, width) for words, width in cells), default=1), MOST_LINES) * LINE + AIR


def _lines(words: str, width: float) -> int:
    room = max(int(width * NARROW), 4)
    if len(words) <= room and "\n" not in words:
        return 1
    return sum(_wrapped(line[:MOST], room) for line in words.split("\n")[:MOST_LINES])


def _wrapped(line: str, room: int) -> int:
    """How many lines words take in so much room. A word without a space to break at is broken anywhere."""
    lines, used = 1, 0
    for word in line.split(" "):
        size = len(word)
        if used and used + 1 + size > room:
            lines, used = lines + 1, 0
        more, rest = divmod(size, room) if size > room else (0, size)
        lines, used = lines + more, used + rest + (used > 0)
    return lines


def face(tint: Tint = "ink", size: float = SIZE, *, strong: bool = False) -> Properties:
    """The workbook's face in a size and an ink."""
    return {"font_name": FACE, "font_size": size, "bold": strong, "font_color": PRINT[tint]}


def cell(unit: str = "") -> Properties:
    """A cell of a table, on a hairline; a number in the format of its unit."""
    return {**face(), **_hairline(), **_number(unit), "valign": "vcenter"}


def text() -> Properties:
    """A cell of words, on as many lines as they need."""
    return {**cell(), "text_wrap": True}


def field(unit: str = "") -> Properties:
    """A cell that people may change."""
    boxed = {"border": 1, "border_color": PRINT["field_line"], "bg_color": PRINT["soft"]}
    return {
        **face("accent"),
        **boxed,
        **_number(unit),
        "valign": "vcenter",
        "text_wrap": True,
        "locked": False,
    }


def working(unit: str = "") -> Properties:
    """A cell of a sheet that works something out."""
    return {**face("ink", 9.5), **_number(unit)}


def header() -> Properties:
    """A column's header."""
    return {
        **face(strong=True),
        "bottom": 1,
        "bottom_color": PRINT["ink"],
        "valign": "bottom",
        "text_wrap": True,
    }


def link() -> Properties:
    """Words that lead somewhere."""
    return {**text(), "font_color": PRINT["accent"], "underline": 1}


def mark(level: Level) -> Properties:
    """What a cell is dressed in where it says a rating or a strength."""
    return {"bg_color": PRINT[FILL[level]], "font_color": PRINT[INK[level]], "bold": True}


def quiet() -> Properties:
    """What a cell is dressed in where it does not count now."""
    return {"font_color": PRINT["field_line"]}


def _hairline() -> Properties:
    return {"bottom": 1, "bottom_color": PRINT["line"]}


def _number(unit: str) -> Properties:
    if unit not in FORMATS:
        return {}
    side: Properties = {"align": "left"} if unit in LEFT else {"align": "right", "indent": 1}
    return {"num_format": FORMATS[unit], **side}
