"""Two workbooks are compared by what stands in their cells, however a spreadsheet wrote it down."""

from io import BytesIO

import pytest
from openpyxl import Workbook

from mutualrisk.reports.workbook.differences import differences


def book(value: object, sheet: str = "Scores") -> bytes:
    """A workbook with one value."""
    made, out = Workbook(), BytesIO()
    page = made.create_sheet(sheet)
    page["B2"] = value
    made.save(out)
    return out.getvalue()


@pytest.mark.parametrize(("made", "found"), [
    ("=IF(A1>0,'Scores'!$B$3,1E-9)", "=IF( A1>0, Scores!B3, 0.000000001)"),
    ("=2.8999999999999995+A1", "=2.9+A1"),
    (13.9, 13.9 + 1e-12),
    ("Low", "Low"),
])  # fmt: skip
def test_what_means_the_same_is_the_same(made: object, found: object) -> None:
    assert list(differences(book(made), book(found))) == []


@pytest.mark.parametrize(("made", "found", "said"), [
    ("=A1+1", "=A1+2", "Scores, B2: “=A1+2”, where the case gives “=A1+1”"),
    ("=A1+1", 7, "Scores, B2: “7”, where the case gives “=A1+1”"),
    (13.9, 8.0, "Scores, B2: “8”, where the case gives “13.9”"),
    ("Low", "low", "Scores, B2: “low”, where the case gives “Low”"),
    ("Low", None, "Scores, B2: nothing, where the case gives “Low”"),
])  # fmt: skip
def test_what_differs_is_named_with_its_place(made: object, found: object, said: str) -> None:
    assert [str(one) for one in differences(book(made), book(found))] == [said]


def test_sheets_that_came_or_went_are_named() -> None:
    told = [str(one) for one in differences(book(1), book(1, "More"))]
    assert told == [
        "the sheet Scores: none, where the case gives one",
        "the sheet More: one, where the case gives none",
    ]
