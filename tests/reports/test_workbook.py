"""The workbook, read back: text is text, numbers are numbers, and the same bytes each time."""

import csv
import shutil
import subprocess
from pathlib import Path

import pytest
from openpyxl import Workbook

from mutualrisk.domain.case import Case
from mutualrisk.reports.workbook.safe import MOST, legal, write_number, write_text
from mutualrisk.reports.writing import workbook_of
from tests.reports import reading, rich_case
from tests.reports.rich_case import CANARIES, HIDDEN, rich

SHEETS = [
    "Summary",
    "Risk register",
    "Benefits",
    "Findings",
    "Answers",
    "Actions",
    "Evidence",
    "References",
    "Method",
]
FORMULAS = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    '=HYPERLINK("https://evil.example")',
    " =1",
    "#N/A",
    "123",
    "TRUE",
)


@pytest.fixture(scope="module")
def xlsx() -> bytes:
    return workbook_of(rich())


def test_the_sheets_stand_in_their_order(xlsx: bytes) -> None:
    assert reading.book(xlsx).sheetnames == SHEETS


def test_every_record_of_the_case_is_in_it_and_none_of_another(xlsx: bytes) -> None:
    words = "\n".join(str(cell.value) for cell in reading.cells(xlsx))
    assert [mark for mark in CANARIES if not reading.count(mark, words)] == []
    assert [mark for mark in HIDDEN if mark in words] == []


@pytest.mark.parametrize("words", FORMULAS)
def test_text_is_never_a_formula(words: str) -> None:
    cell = Workbook().create_sheet().cell(1, 1)
    write_text(cell, words)
    assert cell.data_type == "s"


def hostile(words: str) -> bytes:
    """A workbook in which every free text is ``words``."""
    data = rich_case.case_data(name=words)
    data["assessments"][0]["answers"]["remark"] = {"value": words, "note": words}
    data["assessments"][0]["actions"][1] |= {"title": words, "owner": words, "note": words}
    data["evidence"][0] |= {"title": words, "page": words, "note": words}
    data["note"] = data["contract"]["title"] = words
    return workbook_of(rich_case.judged(rich_case.method(), Case.model_validate(data)))


@pytest.mark.parametrize("words", FORMULAS)
def test_no_cell_of_a_hostile_case_is_a_formula(words: str) -> None:
    made = hostile(words)
    assert {cell.data_type for cell in reading.cells(made)} <= {"s", "n"}
    asked = next(c for c in reading.cells(made) if c.parent.title == "Evidence" and c.coordinate == "B5")
    assert asked.value == words.replace("\r", "\n")
    assert asked.quotePrefix == (words.lstrip(" ")[0] in "=+-@\t\r")


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.slow
def test_libreoffice_shows_formulas_of_a_case_as_text(tmp_path: Path) -> None:
    path = tmp_path / "hostile.xlsx"
    path.write_bytes(hostile("=1+41"))
    home = f"-env:UserInstallation=file://{tmp_path}/profile"
    sheets = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    command = ["soffice", home, "--headless", "--convert-to", sheets, "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    with (tmp_path / "hostile-Evidence.csv").open(encoding="utf-8") as file:
        assert "=1+41" in {cell for row in csv.reader(file) for cell in row}


def test_two_builds_are_the_same_bytes(xlsx: bytes) -> None:
    assert workbook_of(rich()) == xlsx


def test_what_no_workbook_may_hold_is_left_out() -> None:
    assert legal("a\x00\x07b\r\nc\ud83d") == "ab\nc"
    assert len(legal("x" * 40_000)) == MOST
    assert legal("_x0041_") == "_x005F_x0041_"


def test_numbers_keep_their_unit_as_a_format() -> None:
    cell = Workbook().create_sheet().cell(1, 1)
    write_number(cell, 1234567.0, "pounds")
    assert (cell.value, cell.data_type) == (1234567, "n")
    assert "£" in cell.number_format


def test_ratings_are_words_with_a_colour(xlsx: bytes) -> None:
    cell = reading.book(xlsx)["Risk register"]["D5"]
    assert str(cell.value).split()[-1] in {"Low", "Moderate", "High", "Extreme"}
    assert cell.fill.fgColor.rgb != "00000000"


def test_each_quantity_can_be_reached_by_name(xlsx: bytes) -> None:
    book = reading.book(xlsx)
    place = book.defined_names["answer.turnover"].attr_text
    sheet, _, cell = str(place).partition("!")
    assert book[sheet.strip("'")][cell.replace("$", "")].value == 23456789
    assert "risk.money.today.score" in book.defined_names


def test_sheets_scroll_and_print_well(xlsx: bytes) -> None:
    for sheet in list(reading.book(xlsx))[1:-1]:
        assert sheet.freeze_panes == "C5"
        assert sheet.print_title_rows == "$4:$4"
        assert sheet.print_area
        assert sheet.page_setup.fitToWidth == 1


def test_the_board_s_workbook_and_an_empty_one_are_made_too() -> None:
    assert reading.book(workbook_of(rich("board"))).sheetnames == SHEETS
    assert reading.book(workbook_of(rich(answers={}, actions=[]))).sheetnames == SHEETS
