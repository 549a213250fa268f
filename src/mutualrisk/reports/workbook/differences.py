"""Compares two workbooks cell by cell: what is typed or computed, and the value that is shown for it.

A spreadsheet that saves a workbook again writes all of it anew; its cells stay the same all the same.
"""

from collections.abc import Iterator
from io import BytesIO
from math import isclose
from typing import TypeGuard

from openpyxl import Workbook, load_workbook
from openpyxl.formula import Tokenizer
from openpyxl.formula.tokenizer import Token
from openpyxl.worksheet.worksheet import Worksheet

from mutualrisk.reports.difference import Difference

CLOSE = 1e-9
"""Numbers no further apart are the same: spreadsheets keep fifteen digits."""


def differences(made: bytes, found: bytes) -> Iterator[Difference]:
    """What differs between the workbook that a case makes and the one that was found.

    What was typed or written as a formula comes first, then values that do not follow from it.

    Raises:
        Exception: ``found`` is no workbook that can be read; openpyxl has no name of its own for that.
    """
    typed = list(_books(_open(made, shown=False), _open(found, shown=False)))
    yield from typed
    places = {one.place for one in typed}
    for one in _books(_open(made, shown=True), _open(found, shown=True)):
        if one.place not in places:
            yield one


def _books(ours: Workbook, theirs: Workbook) -> Iterator[Difference]:
    for name in ours.sheetnames:
        if name in theirs.sheetnames:
            yield from _cells(ours[name], theirs[name])
        else:
            yield Difference(f"the sheet {name}", "one", "none")
    for name in theirs.sheetnames:
        if name not in ours.sheetnames:
            yield Difference(f"the sheet {name}", "none", "one")


def _open(data: bytes, *, shown: bool) -> Workbook:
    return load_workbook(BytesIO(data), data_only=shown)


def _cells(ours: Worksheet, theirs: Worksheet) -> Iterator[Difference]:
    made, found = _values(ours), _values(theirs)
    for place in sorted({*made, *found}):
        before, after = made.get(place), found.get(place)
        if not _same(before, after):
            row, column = place
            name = f"{ours.title}, {ours.cell(row, column).coordinate}"
            yield Difference(name, _said(before), _said(after))


def _values(page: Worksheet) -> dict[tuple[int, int], object]:
    return {
        (cell.row, cell.column): getattr(cell.value, "text", cell.value)
        for row in page.iter_rows()
        for cell in row
        if cell.value not in {None, ""}
    }


def _same(made: object, found: object) -> bool:
    if isinstance(made, int | float) and isinstance(found, int | float):
        return isclose(made, found, rel_tol=CLOSE, abs_tol=CLOSE)
    return made == found or (_is_formula(made) and _is_formula(found) and _meant(made) == _meant(found))


def _is_formula(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and value.startswith("=")


def _meant(formula: str) -> list[str]:
    """What a formula says, however a spreadsheet spaces it, quotes its sheets and writes its numbers."""
    return [_token(one) for one in Tokenizer(formula).items if one.type != Token.WSPACE]


def _token(one: Token) -> str:
    if one.subtype == Token.NUMBER:
        return f"{float(one.value):.12g}"
    return one.value.replace("'", "").replace("$", "") if one.subtype == Token.RANGE else str(one.value)


def _said(value: object) -> str:
    return "nothing" if value is None else f"“{str(value)[:80]}”"
