"""Compares two workbooks cell by cell: what is typed or computed, and the value that is shown for it.

A spreadsheet that saves a workbook again writes all of it anew; its cells stay the same all the same.
"""

from collections.abc import Iterator
from io import BytesIO
from math import isclose

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from mutualrisk.reports.difference import Difference

CLOSE = 1e-9
"""Numbers no further apart are the same: spreadsheets keep fifteen digits."""


def differences(made: bytes, found: bytes) -> Iterator[Difference]:
    """What differs between the workbook that a case makes and the one that was found, sheet by sheet.

    Raises:
        Exception: ``found`` is no workbook that can be read; openpyxl has no name of its own for that.
    """
    typed, shown = ((_open(made, shown=one), _open(found, shown=one)) for one in (False, True))
    ours, theirs = typed
    for name in ours.sheetnames:
        if name not in theirs.sheetnames:
            yield Difference(f"the sheet {name}", "one", "none")
            continue
        changed = list(_cells(ours[name], theirs[name]))
        yield from changed
        places = {one.place for one in changed}
        yield from (one for one in _cells(shown[0][name], shown[1][name]) if one.place not in places)
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
    return made == found


def _said(value: object) -> str:
    return "nothing" if value is None else f"“{str(value)[:80]}”"
