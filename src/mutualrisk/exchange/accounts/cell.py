"""What stands about a figure on the page: how it is printed, in which row, and whether in brackets."""

import re
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bs4 import Tag

_LONGEST_ROW = 80
_LONGEST_FIGURE = 60
_MOST_CELLS = 4
_MOST_PIECES = 20
_LONGEST_PIECE = 200
"""How much of the text of a cell is looked at: a cell may hold the whole of a document."""

_MINUS = frozenset("-−–")


def shown(tag: "Tag") -> str:
    """A figure as it is printed."""
    return " ".join(tag.text.split())[:_LONGEST_FIGURE]


def row_of(tag: "Tag") -> str:
    """What the row of a table is called that a figure stands in."""
    row = tag.find_parent("tr")
    if row is None:
        return ""
    for cell in row.find_all(("td", "th"), limit=_MOST_CELLS):
        pieces = (piece[:_LONGEST_PIECE] for piece in islice(cell.strings, _MOST_PIECES))
        words = " ".join(" ".join(pieces).split())
        if words and not re.fullmatch(r"[\d\W]*", words):
            return words[:_LONGEST_ROW]
    return ""


def in_brackets(tag: "Tag") -> bool:
    """Whether the page puts a bracket or a minus before the figure, outside its tag."""
    before = tag.previous_sibling
    if before is None and tag.parent is not None and tag.parent.name == "span":
        before = tag.parent.previous_sibling
    text = (before.text if before is not None else "").strip()
    return text.endswith("(") or text in _MINUS
