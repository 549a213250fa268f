"""OpenDocument's workbooks, as LibreOffice writes them and as nobody should."""

import shutil
import subprocess
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook.defined_name import DefinedName

from mutualrisk.exchange.spreadsheet_file.book import Area, ErrorValue, Name
from mutualrisk.exchange.spreadsheet_file.opening import opened
from tests.exchange.sheets import open_document, read, values, walked

_HEAD = '<table:table table:name="Answers">'


def _sheet(rows: str) -> str:
    return f"{_HEAD}{rows}</table:table>"


def _cell(inside: str, kind: str = "string", more: str = "") -> str:
    return f'<table:table-cell office:value-type="{kind}" {more}>{inside}</table:table-cell>'


def test_repeated_rows_and_cells_stand_as_often_as_they_are_repeated(tmp_path: Path) -> None:
    rows = (
        '<table:table-row table:number-rows-repeated="2">'
        '<table:table-cell table:number-columns-repeated="2"/>'
        f"{_cell('<text:p>x</text:p>', more='table:number-columns-repeated=' + chr(34) + '2' + chr(34))}"
        "</table:table-row>"
        '<table:table-row table:number-rows-repeated="1048574"><table:table-cell/></table:table-row>'
    )
    found = read(open_document(tmp_path / "made.ods", _sheet(rows)))
    assert found == {"C1": "x", "D1": "x", "C2": "x", "D2": "x"}


def test_paragraphs_spaces_and_notes_are_read_as_they_are_seen(tmp_path: Path) -> None:
    text = (
        "<office:annotation><text:p>a note</text:p></office:annotation>"
        '<text:p>a<text:s text:c="2"/>b<text:tab/>c</text:p><text:p>d<text:span>e</text:span></text:p>'
    )
    found = read(
        open_document(tmp_path / "made.ods", _sheet(f"<table:table-row>{_cell(text)}</table:table-row>"))
    )
    assert found == {"A1": "a  b\tc\nde"}


def test_a_table_within_a_cell_and_the_next_sheet_are_not_this_one(tmp_path: Path) -> None:
    inner = f"<table:table><table:table-row>{_cell('<text:p>in</text:p>')}</table:table-row></table:table>"
    rows = f"<table:table-row>{_cell('<text:p>one</text:p>' + inner)}</table:table-row>"
    other = f"<table:table-row>{_cell('<text:p>two</text:p>')}</table:table-row>"
    other = f'<table:table table:name="Other">{other}</table:table>'
    found = opened(open_document(tmp_path / "made.ods", _sheet(rows) + other))
    assert values(found, 0) == {"A1": "one"}


_FULL = (
    '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" '
    'office:value="1" table:number-columns-repeated="16384"/></table:table-row>'
)
_LONG = (
    "<table:table-row table:number-rows-repeated='999999999'>"
    + _cell("<text:p>x</text:p>")
    + "</table:table-row>"
)


@pytest.mark.parametrize("rows", [_FULL, _LONG])
def test_a_sheet_that_is_full_of_repeats_is_read_to_a_bound(rows: str, tmp_path: Path) -> None:
    (issue,) = walked(open_document(tmp_path / "made.ods", _sheet(rows)))
    assert "and no further" in issue.what


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
def test_what_libreoffice_saves_is_read_as_it_was_meant(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Two words"
    sheet.append(["text", 12.5, date(2025, 3, 31), True, "=B1*2", "=1/0"])
    sheet["A3"], sheet["B3"] = 0.45, "merged"
    sheet["A3"].number_format = "0%"
    sheet.merge_cells("B3:C4")
    sheet.row_dimensions[3].hidden = True
    book.defined_names["answer.turnover"] = DefinedName("answer.turnover", attr_text="'Two words'!$B$1")
    book.create_sheet("Lists").sheet_state = "hidden"
    book.save(tmp_path / "made.xlsx")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "ods", "made.xlsx"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    found = opened(tmp_path / "made.ods")
    cells = {cell.name: cell for row in found.sheets[0].rows([]) for cell in row.cells}
    assert {name: cell.value for name, cell in cells.items()} == {
        "A1": "text", "B1": 12.5, "C1": date(2025, 3, 31), "D1": True, "E1": 25.0,
        "F1": ErrorValue("#DIV/0!"), "A3": 0.45, "B3": "merged",
    }  # fmt: skip
    assert cells["A3"].percent
    assert cells["E1"].formula.startswith("=")
    assert found.names == (Name("answer.turnover", "Two words", Area(1, 2, 1, 2)),)
    assert found.sheets[0].merged() == (Area(3, 2, 4, 3),)
    assert [row.hidden for row in found.sheets[0].rows([])] == [False, True]
    assert [(one.name, one.hidden) for one in found.sheets] == [("Two words", False), ("Lists", True)]
