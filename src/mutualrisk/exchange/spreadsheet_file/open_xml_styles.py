"""How the cells of an Excel workbook show their numbers: only that tells a date, or a percentage."""

import re
from collections.abc import Mapping
from typing import Literal

from mutualrisk.exchange.spreadsheet_file.digits import whole
from mutualrisk.exchange.spreadsheet_file.markup import Silent

Shown = Literal["number", "date", "percent"]

MOST_STYLES = 100_000
_BUILT_IN_DATES = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
_BUILT_IN_PERCENTS = {9, 10}
_NOT_SAID = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]', re.IGNORECASE)
"""Within the code of a format: quoted words, single signs, fillers, colours and conditions."""


class Styles(Silent):
    """The styles of cells, by their number."""

    def __init__(self) -> None:
        self.shown: list[Shown] = []
        self._codes: dict[str, Shown] = {}
        self._known: dict[str, Shown] = {}
        self._in_cells = False

    def start(self, name: str, given: Mapping[str, str]) -> None:
        """Take a format or a style in."""
        if name == "numFmt" and len(self._codes) < MOST_STYLES:
            self._codes[given.get("numFmtId", "")] = shown(given.get("formatCode", "")[:1_000])
        elif name == "cellXfs":
            self._in_cells = True
        elif name == "xf" and self._in_cells and len(self.shown) < MOST_STYLES:
            self.shown.append(self._of(given.get("numFmtId", "0")))

    def end(self, name: str) -> None:
        """The styles of cells end."""
        if name == "cellXfs":
            self._in_cells = False

    def of(self, style: str) -> Shown:
        """How a cell of a style shows its number."""
        if style not in self._known:
            number = whole(style) or 0
            found = self.shown[number] if number < len(self.shown) else "number"
            if len(self._known) > MOST_STYLES:
                return found
            self._known[style] = found
        return self._known[style]

    def _of(self, code: str) -> Shown:
        if code in self._codes:
            return self._codes[code]
        number = whole(code)
        if number in _BUILT_IN_PERCENTS:
            return "percent"
        return "date" if number in _BUILT_IN_DATES else "number"


def shown(code: str) -> Shown:
    """What the code of a format ("dd/mm/yyyy", "0.0%") shows."""
    first = _NOT_SAID.sub("", code.partition(";")[0]).lower()
    if "general" in first:
        return "number"
    if any(sign in first for sign in "dmyhs"):
        return "date"
    return "percent" if "%" in first else "number"
