"""Sheets that take formulas as they are, and the formats of a workbook, each made once."""

from collections.abc import Callable

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import CellFormulaTuple, Worksheet

from mutualrisk.reports.workbook import look


class LiveSheet(Worksheet):
    """A sheet that takes formulas as they are.

    The library looks in each formula for a hundred functions newer than ours and gives them a prefix, also
    within quoted words, which are a method's own text. That would spoil texts and takes half of the time.
    """

    def write_live(self, row: int, column: int, text: str, made: Format, value: float | str) -> None:
        """Write a formula, without its equals sign, and the value that stands beside it."""
        self._check_dimensions(row, column)
        self.table[row][column] = CellFormulaTuple(text, made, value)

    def _prepare_formula(self, formula: str, *_: object) -> str:
        return formula.removeprefix("=")


class Dress:
    """The formats of a workbook, each made once."""

    def __init__(self, book: Workbook) -> None:
        """Nothing is dressed yet."""
        self.book = book
        self._made: dict[tuple[str, ...], Format] = {}

    def get(self, kind: str, *key: str, make: Callable[[], look.Properties]) -> Format:
        """The format of a kind of cell."""
        found = self._made.get((kind, *key))
        if found is None:
            found = self._made[(kind, *key)] = self.book.add_format(make())
        return found


TOP: look.Properties = {"text_wrap": True, "valign": "top"}
SHOWN: dict[str, look.Properties] = {
    "heading": {**look.header(), "font_size": 12},
    "subheading": look.header(),
    "subheading of numbers": {**look.header(), "align": "right", "indent": 1},
    "lead": {**look.face(size=13, strong=True), **TOP},
    "count": {**look.face(), "align": "left", "valign": "top"},
    "label": {**look.face("second_ink"), **TOP},
    "prose": {**look.face(), **TOP},
}
"""What is shown in a way of its own, besides numbers in the format of their unit."""


def shown(unit: str) -> look.Properties:
    """How something is shown: in a way of its own, or as a cell of its unit."""
    return SHOWN.get(unit) or look.cell(unit)
