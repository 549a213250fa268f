"""Follows formulas to the cells that they read, by openpyxl's own reading of them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from openpyxl import Workbook
from openpyxl.formula import Tokenizer
from openpyxl.formula.tokenizer import Token
from openpyxl.utils import range_boundaries

PLACE = re.compile(r"^(?:'([^']+)'|([A-Za-z]\w*))!(.+)$")


class At(NamedTuple):
    """A cell."""

    sheet: str
    row: int
    column: int


def precedents(book: Workbook, at: At) -> Iterator[At]:
    """The cells that the formula of a cell reads; none where it holds no formula."""
    cell = book[at.sheet].cell(at.row, at.column)
    if cell.data_type != "f":
        return
    for token in Tokenizer(str(cell.value)).items:
        if token.type == Token.OPERAND and token.subtype == Token.RANGE:
            yield from _cells(token.value, at.sheet)


def _cells(words: str, own: str) -> Iterator[At]:
    found = PLACE.match(words)
    sheet, place = ((found[1] or found[2]), found[3]) if found else (own, words)
    left, top, right, bottom = range_boundaries(place)
    for row in range(int(top or 1), int(bottom or 1) + 1):
        for column in range(int(left or 1), int(right or 1) + 1):
            yield At(sheet, row, column)


class Tracer:
    """What each cell rests on, each looked at once."""

    def __init__(self, book: Workbook) -> None:
        """Nothing is followed yet."""
        self.book = book
        self._read: dict[At, frozenset[At]] = {}

    def read(self, at: At) -> frozenset[At]:
        """The cells that a cell reads directly."""
        if at not in self._read:
            self._read[at] = frozenset(precedents(self.book, at))
        return self._read[at]

    def behind(self, at: At) -> frozenset[At]:
        """All that a cell rests on."""
        found, waiting = {at}, [at]
        for one in waiting:
            new = self.read(one) - found
            found |= new
            waiting.extend(new)
        return frozenset(found)
