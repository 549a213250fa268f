"""Plain tables: whatever their encoding, separator and quotation marks."""

import contextlib
import csv
import io
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mutualrisk.domain.issue import Faulty
from mutualrisk.exchange.spreadsheet_file.opening import opened
from tests.exchange.sheets import read, table, values, walked

TABLE = "Name,Turnover\nCafé Môr,£5\n"
CELLS = {"A1": "Name", "B1": "Turnover", "A2": "Café Môr", "B2": "£5"}


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_a_table_is_read_in_whatever_way_its_letters_are_written(encoding: str, tmp_path: Path) -> None:
    found = opened(table(tmp_path / "list.csv", TABLE, encoding))
    assert values(found) == CELLS
    assert bool(found.findings) == (encoding == "cp1252")


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_table_is_read_with_any_separator_and_end_of_line(sign: str, end: str, tmp_path: Path) -> None:
    text = TABLE.replace(",", sign).replace("\n", end)
    assert read(table(tmp_path / "list.csv", text)) == CELLS


def test_a_separator_within_quotation_marks_tells_nothing(tmp_path: Path) -> None:
    text = '"Name, of the bidder, in full";"Turnover"\n"Anchor, Ltd";5\n'
    found = read(table(tmp_path / "list.csv", text))
    assert found == {"A1": "Name, of the bidder, in full", "B1": "Turnover", "A2": "Anchor, Ltd", "B2": "5"}


def test_the_line_that_only_names_the_separator_is_passed(tmp_path: Path) -> None:
    assert read(table(tmp_path / "list.csv", "sep=;\na;b,c\n")) == {"A1": "a", "B1": "b,c"}


def test_a_quotation_mark_that_is_not_closed_is_named_and_the_rest_is_read_as_it_stands(
    tmp_path: Path,
) -> None:
    path = table(tmp_path / "list.csv", 'a,b\n"c\nd",e\n"f,g\nh,i\n')
    (issue,) = walked(path)
    assert issue.what == "A quotation mark is not closed, or stands inside a quoted text."
    assert issue.place.line == 4
    found = {cell.name: cell.value for row in opened(path).sheets[0].rows([]) for cell in row.cells}
    assert found == {
        "A1": "a",
        "B1": "b",
        "A2": "c\nd",
        "B2": "e",
        "A3": '"f',
        "B3": "g",
        "A4": "h",
        "B4": "i",
    }


def test_zero_bytes_are_left_out_and_said(tmp_path: Path) -> None:
    found = opened(table(tmp_path / "list.csv", "Name,Turnover\nAn\0chor,5\n"))
    assert values(found)["A2"] == "Anchor"
    assert "zero bytes" in found.findings[0].what


def test_one_endless_line_is_read_within_its_bounds(tmp_path: Path) -> None:
    path = table(tmp_path / "list.csv", "x," * 200_000)
    (row,) = opened(path).sheets[0].rows([])
    assert row.cells[-1].column == 16_384


def test_one_endless_field_is_cut_and_said(tmp_path: Path) -> None:
    (issue,) = walked(table(tmp_path / "list.csv", f'a,b\n"{"x" * 1_000_000}",c\n'))
    assert issue.place.line == 2


_FIELD = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=20)


@settings(max_examples=80)
@given(st.lists(st.lists(_FIELD, min_size=2, max_size=4), min_size=1, max_size=6), st.sampled_from(",;\t"))
def test_what_pythons_own_writer_wrote_comes_back(rows: list[list[str]], sign: str) -> None:
    text = io.StringIO()
    csv.writer(text, delimiter=sign, quoting=csv.QUOTE_ALL).writerows([["first", "second"], *rows])
    with TemporaryDirectory() as folder:
        path = Path(folder) / "any.csv"
        path.write_bytes(b"\xef\xbb\xbf" + text.getvalue().encode())
        read_rows = list(opened(path).sheets[0].rows([]))
    found = {(row.number, cell.column): cell.value for row in read_rows for cell in row.cells}
    expected = {
        (number, column): value
        for number, row in enumerate(rows, 2)
        for column, value in enumerate(row, 1)
        if value
    }
    assert {place: value for place, value in found.items() if place[0] > 1} == expected


@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_refused(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "any.csv"
        path.write_bytes(content)
        with contextlib.suppress(Faulty):
            walked(path)
