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

_MOST_LEVELS = 6
"""How many tags around a figure are looked out of for a bracket before it."""

_WHOLE = frozenset({"tr", "table", "body", "html"})
_APART = frozenset({"td", "th", "div", "p", "li"})
"""What a bracket is not looked for beyond, and what stands apart from what is before it."""

_MINUS = frozenset("-−–")
_IS_NAME = re.compile(r"[^\d\W]")


def shown(text: str) -> str:
    """A figure as it is printed."""
    return " ".join(text[:_LONGEST_PIECE].split())[:_LONGEST_FIGURE]


def printed(tag: "Tag") -> str:
    """The text of a figure without what its tag leaves out, such as the number of a note."""
    if len(tag.contents) <= 1:
        return tag.text
    return "".join(str(piece) for piece in tag.strings if piece.find_parent("exclude") is None)


class Rows:
    """What the rows of a document's tables are called; each is looked at once."""

    def __init__(self) -> None:
        """None is known yet."""
        self._names: dict[int, str] = {}

    def of(self, tag: "Tag") -> str:
        """What the row is called that a figure stands in; "" where it stands in none."""
        row = tag.parent
        while row is not None and row.name != "tr":
            row = row.parent
        if row is None:
            return ""
        if id(row) not in self._names:
            self._names[id(row)] = _name(row)
        return self._names[id(row)]


def _name(row: "Tag") -> str:
    cells = (one for one in row.contents if getattr(one, "name", None) in {"td", "th"})
    for cell in islice(cells, _MOST_CELLS):
        pieces = (piece[:_LONGEST_PIECE] for piece in islice(cell.strings, _MOST_PIECES))  # type: ignore[attr-defined]  # cells are tags
        words = " ".join(" ".join(pieces).split())
        if _IS_NAME.search(words):
            return words[:_LONGEST_ROW]
    return ""


def in_brackets(tag: "Tag") -> bool:
    """Whether the page puts a bracket or a minus before the figure, outside its tag.

    Software puts it right before the tag, before a pound sign, outside a span or bold print, or in a cell of
    its own. A dash in a cell of its own is the figure of another column.
    """
    node: Tag | None = tag
    for _ in range(_MOST_LEVELS):
        if node is None or node.name in _WHOLE:
            return False
        if before := _before(node):
            bare = before.strip("£$€ ")
            if bare == "(":
                return True
            return node.name not in _APART and (before.endswith("(") or bare in _MINUS)
        node = node.parent
    return False


def _before(node: "Tag") -> str:
    """What stands right before a piece of the page; "" where nothing does."""
    for one in islice(node.previous_siblings, _MOST_PIECES):
        strings = getattr(one, "strings", None)
        pieces = [one.text] if strings is None else list(islice(strings, _MOST_PIECES))
        if text := " ".join("".join(piece[-_LONGEST_PIECE:] for piece in pieces).split()):
            return text
    return ""
