"""Excel's workbooks: every value as the program that wrote them meant it, each with its place."""

import json
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.workbook.defined_name import DefinedName

from mutualrisk.exchange.spreadsheet_file.book import Area, Cell, ErrorValue, Name, area, corner, letters
from mutualrisk.exchange.spreadsheet_file.open_xml_styles import shown
from mutualrisk.exchange.spreadsheet_file.opening import opened
from mutualrisk.exchange.spreadsheet_file.serial import day
from mutualrisk.reports.writing import workbook_of
from tests.exchange.sheets import SHEET, STRINGS, by_openpyxl, packed, read, values, worksheet
from tests.reports.rich_case import rich

_TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=40)
_VALUE = st.one_of(
    st.booleans(),
    st.integers(-(10**15), 10**15),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.dates(date(1900, 3, 1), date(9999, 12, 31)),
    _TEXT.filter(lambda text: not text.startswith("=")),
)


@settings(max_examples=80)
@given(st.lists(st.lists(st.one_of(st.none(), _VALUE), max_size=5), max_size=5))
def test_what_another_library_wrote_is_read_as_it_was_given(rows: list[list[object]]) -> None:
    with TemporaryDirectory() as folder:
        found = read(by_openpyxl(Path(folder) / "any.xlsx", rows))
    expected = {
        Cell(row, column, None).name: value
        for row, cells in enumerate(rows, 1)
        for column, value in enumerate(cells, 1)
        if value is not None
    }
    assert found.keys() == expected.keys()
    assert all(found[name] == _nearly(value) for name, value in expected.items())


def _nearly(value: object) -> object:
    """A number as far as sixteen digits, which that library writes, can tell."""
    return pytest.approx(value, rel=1e-12) if type(value) is float else value


def test_formulas_come_with_what_they_came_to(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(tmp_path / "made.xlsx")
    sheet = book.add_worksheet("Answers")
    sheet.write_formula("B2", "=1+1", None, 2)
    sheet.write_formula("B3", '="a"&"b"', None, "ab")
    sheet.write_formula("B4", "=1/0", None, "#DIV/0!")
    sheet.write_formula("B5", "=TRUE()", None, True)  # noqa: FBT003 - what it comes to
    sheet.write_number("B6", 0.45, book.add_format({"num_format": "0.0%"}))
    sheet.write_rich_string("B7", "very ", book.add_format({"bold": True}), "bold")
    book.close()
    (sheet_read,) = opened(tmp_path / "made.xlsx").sheets
    cells = {cell.name: cell for row in sheet_read.rows([]) for cell in row.cells}
    assert {name: cell.value for name, cell in cells.items()} == {
        "B2": 2.0, "B3": "ab", "B4": ErrorValue("#DIV/0!"), "B5": True, "B6": 0.45, "B7": "very bold",
    }  # fmt: skip
    assert cells["B2"].formula == "=1+1"
    assert not cells["B2"].unsaved
    assert (cells["B6"].percent, cells["B6"].text, cells["B6"].formula) == (True, "45%", "")


def test_a_formula_without_its_outcome_is_told_from_an_empty_cell(tmp_path: Path) -> None:
    (sheet,) = opened(by_openpyxl(tmp_path / "made.xlsx", [["=1+1", None, 3]])).sheets
    first, last = next(sheet.rows([])).cells
    assert (first.unsaved, first.value, first.formula) == (True, None, "=1+1")
    assert (last.name, last.value) == ("C1", 3)


def test_names_properties_merged_cells_and_what_is_hidden_are_told(tmp_path: Path) -> None:
    path = by_openpyxl(tmp_path / "made.xlsx", [["a", "b"], ["c", "d"], ["e", "f"]], "It’s ours")
    book = openpyxl.load_workbook(path)
    book.defined_names["answer.turnover"] = DefinedName("answer.turnover", attr_text="'It’s ours'!$B$2")
    book.defined_names["wide"] = DefinedName("wide", attr_text="'It’s ours'!$A$1:$B$3")
    book.defined_names["sum"] = DefinedName("sum", attr_text="1+1")
    book.worksheets[0].merge_cells("A1:B1")
    book.worksheets[0].row_dimensions[2].hidden = True
    book.create_sheet("Lists").sheet_state = "veryHidden"
    book.save(path)
    found = opened(path)
    assert found.names == (
        Name("answer.turnover", "It’s ours", Area(2, 2, 2, 2)),
        Name("wide", "It’s ours", Area(1, 1, 3, 2)),
    )
    assert found.sheets[0].merged() == (Area(1, 1, 1, 2),)
    assert [(row.number, row.hidden) for row in found.sheets[0].rows([])] == [
        (1, False),
        (2, True),
        (3, False),
    ]
    assert [(one.name, one.hidden) for one in found.sheets] == [("It’s ours", False), ("Lists", True)]
    assert "hidden sheets: “Lists”" in found.findings[0].what
    assert str(found.place("It’s ours", Cell(14, 5, None))) == "made.xlsx, It’s ours, cell E14"


def test_a_book_that_keeps_custom_properties_tells_them(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(tmp_path / "made.xlsx")
    book.add_worksheet()
    book.set_custom_property("MutualRisk 01", '{"seal": 1')
    book.set_custom_property("MutualRisk 02", "}")
    book.close()
    assert opened(tmp_path / "made.xlsx").properties == {"MutualRisk 01": '{"seal": 1', "MutualRisk 02": "}"}


def test_macros_and_links_elsewhere_are_said_and_never_followed(tmp_path: Path) -> None:
    path = packed(
        tmp_path / "made.xlsm",
        {
            SHEET: worksheet("<row><c><v>1</v></c></row>"),
            "xl/vbaProject.bin": b"x",
            "xl/externalLinks/e1.xml": "<a/>",
        },
    )
    found = opened(path)
    assert values(found) == {"A1": 1}
    assert [issue.what for issue in found.findings] == [
        "The workbook has macros. None was run.",
        "Some cells take their values from other files, which were not opened.",
    ]


ODD = {
    '<row><c t="s"><v>0</v></c><c t="s"><v>9</v></c></row>': {"A1": "shared", "B1": ErrorValue("#TEXT!")},
    '<row><c t="inlineStr"><is><t>in line</t></is></c></row>': {"A1": "in line"},
    '<row><c t="inlineStr"><is><r><t>ab</t></r><rPh><t>no</t></rPh></is></c></row>': {"A1": "ab"},
    '<row><c t="str"><f>A2</f><v>_x0041_</v></c></row>': {"A1": "A"},
    '<row><c t="d"><v>2025-03-31T00:00:00</v></c><c t="d"><v>soon</v></c></row>': {
        "A1": date(2025, 3, 31),
        "B1": "soon",
    },
    '<row r="9"><c r="ZZZZZ9"><v>1</v></c></row>': {"A9": 1},
    '<row r="99999999999"><c r="XFD7"><v>1</v></c></row>': {"XFD1": 1},
    "<row/><row><c/><c><v>2</v></c></row>": {"B2": 2},
    "<row><c><v>1e999</v></c><c><v>nan</v></c><c><v>x</v></c></row>": {
        "A1": ErrorValue("#NUM!"),
        "B1": ErrorValue("#NUM!"),
        "C1": "x",
    },
    '<row><c s="77777777777"><v>4</v></c><c s="x"><v>5</v></c></row>': {"A1": 4, "B1": 5},
    "<row><c><f/></c></row>": {"A1": None},
    '<row><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>': {"A1": True, "B1": ErrorValue("#N/A")},
}


@pytest.mark.parametrize("rows", ODD)
def test_odd_cells_are_read_as_far_as_they_mean_anything(rows: str, tmp_path: Path) -> None:
    texts = "<sst><si><t>shared</t></si></sst>"
    path = packed(tmp_path / "odd.xlsx", {SHEET: worksheet(rows), STRINGS: texts})
    assert read(path) == ODD[rows]


@pytest.mark.parametrize("dimension", ["A1:XFD1048576", "nonsense", "A1"])
def test_what_a_sheet_claims_of_its_size_is_not_believed(dimension: str, tmp_path: Path) -> None:
    xml = worksheet("<row><c><v>1</v></c></row>").replace(
        "<sheetData>", f'<dimension ref="{dimension}"/><sheetData>'
    )
    assert read(packed(tmp_path / "made.xlsx", {SHEET: xml})) == {"A1": 1}


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("General", "number"), ("0.00", "number"), ("#,##0;[Red]-#,##0", "number"), ("0%", "percent"),
        ("0.0 %", "percent"), ("dd/mm/yyyy", "date"), ("[$-809]d mmmm yyyy", "date"), ("[h]:mm", "date"),
        ('0" days"', "number"), ('"£"#,##0', "number"), ("[Red]0", "number"), ("@", "number"),
        ("_-* #,##0_-", "number"),        ("\\d0", "number"),
    ],
)  # fmt: skip
def test_only_the_format_tells_a_date_or_a_percentage(code: str, expected: str) -> None:
    assert shown(code) == expected


@given(st.dates(date(1900, 3, 1), date(9999, 12, 31)))
def test_days_are_counted_as_the_first_spreadsheets_did(one: date) -> None:
    assert day(float((one - date(1899, 12, 30)).days)) == one
    since_1904 = float((one - date(1904, 1, 1)).days)
    assert since_1904 < 0 or day(since_1904, since_1904=True) == one


def test_the_day_that_never_was_is_a_number() -> None:
    assert day(60.0) is None
    assert (day(59.0), day(61.0)) == (date(1900, 2, 28), date(1900, 3, 1))
    assert day(45_747.5) == datetime(2025, 3, 31) + timedelta(hours=12)  # noqa: DTZ001 - a sheet has no zone
    assert day(-1.0) is None
    assert day(3e6) is None


@given(st.integers(1, 16_384), st.integers(1, 1_048_576))
def test_a_cell_is_called_as_people_call_it(column: int, row: int) -> None:
    name = f"{letters(column)}{row}"
    assert corner(name) == (row, column)
    assert area(f"$A$1:{name}") == Area(1, 1, row, column)


@pytest.mark.parametrize(
    "name", ["", "A", "1", "A0", "XFE1", "A1048577", "AAAA1", "A1:", "B2:A1", "#REF!", "É1"]
)
def test_what_is_no_cell_has_no_place(name: str) -> None:
    assert area(name) is None or ":" in name


def test_our_own_workbook_is_read_as_another_library_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "ours.xlsx"
    path.write_bytes(workbook_of(rich()))
    found = opened(path)
    theirs = openpyxl.load_workbook(path, data_only=True)
    assert [one.name for one in found.sheets] == theirs.sheetnames
    for place, sheet in enumerate(theirs.worksheets):
        expected = {
            cell.coordinate: cell.value
            for row in sheet.iter_rows()
            for cell in row
            if cell.value not in {None, ""}
        }
        mine = {
            name: _plain(value) for name, value in values(found, place).items() if value not in {None, ""}
        }
        assert mine == {name: _plain(value) for name, value in expected.items()}
    assert {name.name for name in found.names} >= {
        name for name in theirs.defined_names if name.startswith("answer.")
    }
    assert json.loads("".join(found.properties[name] for name in sorted(found.properties)))["kind"] == "full"


def _filled(cells: Mapping[str, object]) -> dict[str, object]:
    """The cells that hold something."""
    return {name: _plain(value) for name, value in cells.items() if value not in {None, ""}}


def _plain(value: object) -> object:
    """A value whichever library read it."""
    if isinstance(value, ErrorValue):
        return value.text
    return value.date() if isinstance(value, datetime) and value == datetime.combine(value, time()) else value
