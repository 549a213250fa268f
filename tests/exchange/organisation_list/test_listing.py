"""What a list offers, however it was made."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mutualrisk.domain.issue import Faulty
from mutualrisk.exchange.spreadsheet_file.opening import opened
from tests.exchange.organisation_list.reading import read
from tests.exchange.sheets import by_openpyxl, open_document, table

ROWS: Sequence[Sequence[object]] = (
    ("Bidders for lot 2", None, "June 2026"),
    (),
    ("Bidder", "Company No", "Turnover (£000)", "Staff"),
    ("Anchor CIC", 1234567, 1200, 12),
    ("Beacon Ltd", "SC12345", "£1.2m", "lots"),
    (None, None, None, None),
    ("Crest", None, "(5)", None),
    ("Bidder", "Company No", "Turnover (£000)", "Staff"),
    (None, "07654321", 7, None),
    ("Total", None, 2400, 12),
    ("Source: the bidders",),
)


def test_titles_blank_rows_totals_remarks_and_repeated_headings_are_no_organisations(tmp_path: Path) -> None:
    found = read(by_openpyxl(tmp_path / "list.xlsx", ROWS, "Bidders"))
    assert found.table.heading_row == 3
    assert found.names == ["Anchor CIC", "Beacon Ltd", "Crest", ""]
    said = [issue.what for issue in found.offer.findings]
    assert said == [
        "Row 8 was left out: it repeats the headings.",
        "Row 10 was left out: it adds up the others.",
        "Row 11 was left out: it is a remark.",
    ]


def test_each_value_has_its_place_and_what_was_made_of_it(tmp_path: Path) -> None:
    found = read(by_openpyxl(tmp_path / "list.xlsx", ROWS, "Bidders"))
    anchor, beacon = found.offer.organisations[:2]
    assert (anchor.number, beacon.number) == ("01234567", "SC012345")
    assert anchor.place == "Bidders, row 4"
    turnover = anchor.offer.answers[0]
    assert turnover.trail[0].words() == "list.xlsx, Bidders, cell C4, Turnover (£000): “1200”"
    assert (turnover.answer.value, turnover.derived) == (1_200_000, "1,200 times 1,000, as its heading says.")
    assert found.answers(1) == {"turnover": 1_200_000}
    assert found.answers(2) == {"turnover": -5_000}


def test_what_cannot_be_read_is_named_with_its_cell_and_keeps_nothing_else_back(tmp_path: Path) -> None:
    found = read(by_openpyxl(tmp_path / "list.xlsx", ROWS, "Bidders"))
    (issue,) = found.offer.unread
    assert str(issue.place) == "list.xlsx, Bidders, cell D5"
    assert issue.what == "“lots” is not a number."
    assert issue.remedy == "Type digits, such as 12000."


def test_a_number_of_another_register_is_kept_and_named(tmp_path: Path) -> None:
    found = read(table(tmp_path / "list.csv", "Name,Company number,Staff\nAnchor,charity 1123456,3. or so\n"))
    assert found.offer.organisations[0].number == "charity 1123456"
    (finding,), (unread,) = found.offer.findings, found.offer.unread
    assert finding.what.startswith("“charity 1123456” is not a number of Companies House")
    assert finding.remedy == "It is kept as it stands."
    assert unread.what == "“3. or so” is not a number."


def test_a_formula_without_a_saved_outcome_is_named(tmp_path: Path) -> None:
    path = by_openpyxl(tmp_path / "list.xlsx", [("Name", "Turnover"), ("Anchor", "=1+1"), ("Beacon", 5)])
    found = read(path)
    assert found.answers(0) == {}
    assert found.offer.unread[0].what == "What its formula comes to was not saved."


def test_a_hidden_row_is_taken_only_by_choice(tmp_path: Path) -> None:
    path = by_openpyxl(tmp_path / "list.xlsx", [("Name", "Staff"), ("Anchor", 1), ("Beacon", 2)])
    book = openpyxl.load_workbook(path)
    book.worksheets[0].row_dimensions[3].hidden = True
    book.save(path)
    found = read(path)
    assert [one.doubt for one in found.offer.organisations] == ["", "Its row is hidden in the sheet."]
    assert "1 of the rows are hidden in the sheet." in [issue.what for issue in found.offer.findings]


def test_the_sheet_with_the_best_headings_is_taken_and_any_other_may_be_named(tmp_path: Path) -> None:
    path = by_openpyxl(tmp_path / "list.xlsx", [("Notes to the list",), ("See the next sheet",)], "About")
    book = openpyxl.load_workbook(path)
    for name, heading in (("Bidders", "Bidder"), ("Others", "Partner")):
        sheet = book.create_sheet(name)
        sheet.append([heading, "Staff", "Turnover" if name == "Bidders" else "Colour"])
        sheet.append([f"One of {name}", 5, 6])
    book.save(path)
    assert read(path).names == ["One of Bidders"]
    assert read(path, "Others").names == ["One of Others"]
    with pytest.raises(
        Faulty, match=r"There is no sheet “Else”. Its sheets are: “About”, “Bidders”, “Others”."
    ):
        read(path, "Else")


def test_the_row_of_the_headings_may_be_named(tmp_path: Path) -> None:
    path = table(tmp_path / "list.csv", "Name,Staff\nReal name,Employees\nAnchor,3\n")
    assert read(path, heading_row=2).names == ["Anchor"]
    with pytest.raises(Faulty, match=r"Row 9 has nothing in it"):
        read(path, heading_row=9)


@pytest.mark.parametrize("content", ["1,2\n3,4\n", "\n", "just one line of text that goes on and on\n"])
def test_what_holds_no_table_says_so(content: str, tmp_path: Path) -> None:
    with pytest.raises(Faulty, match=r"No table was found|empty"):
        read(table(tmp_path / "list.csv", content))


def test_a_list_of_names_alone_is_a_list(tmp_path: Path) -> None:
    assert read(table(tmp_path / "list.csv", "Bidder\nAnchor\nBeacon\n")).names == ["Anchor", "Beacon"]


def test_a_list_that_is_too_long_says_where_reading_ended(tmp_path: Path) -> None:
    lines = "".join(f"Bidder {number},{number}\n" for number in range(5_200))
    found = read(table(tmp_path / "list.csv", f"Name,Staff\n{lines}"))
    assert len(found.names) == 5_000
    assert found.offer.unread[-1].what == "The list was read to row 5,001: 5,000 organisations at most."


_CELL = st.one_of(
    st.none(), st.booleans(), st.integers(-(10**12), 10**12),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=30),
)  # fmt: skip
_HEAD = st.sampled_from(
    ["Name", "Company number", "Turnover (£000)", "Staff", "Year end", "Quality rating", "Note"]
)


@settings(max_examples=60)
@given(
    st.lists(_HEAD, min_size=1, max_size=5, unique=True), st.lists(st.lists(_CELL, max_size=6), max_size=6)
)
def test_any_table_is_offered_or_named_and_never_breaks(head: list[str], rows: list[list[object]]) -> None:
    with TemporaryDirectory() as folder:
        path = by_openpyxl(Path(folder) / "list.xlsx", [["Name", *head[1:]], *rows])
        found = read(path)
    used = {match.column for match in found.matches if match.subject}
    rows_by_number = {row.number: row for row in found.table.rows}
    for one in found.offer.organisations:
        filled = [cell for cell in rows_by_number[one.row].cells if cell.column in used and cell.text.strip()]
        told = (*one.offer.facts, *one.offer.answers, *one.offer.unread)
        assert len(told) >= len(filled)


_NAME = st.text(st.sampled_from("ABCDEFGH abcdefgh&'éŵ"), min_size=1, max_size=20).map(
    lambda name: f"Bidder {' '.join(name.split())}".strip()
)
_ORGANISATION = st.tuples(_NAME, st.integers(1, 99_999_999), st.integers(0, 10**9), st.integers(0, 50_000))


@settings(max_examples=40)
@given(st.lists(_ORGANISATION, min_size=1, max_size=8), st.sampled_from(["xlsx", "ods", "csv", "tsv"]))
def test_any_table_of_organisations_comes_back_the_same_from_every_kind_of_file(
    organisations: list[tuple[str, int, int, int]], kind: str
) -> None:
    head = ("Name", "Company number", "Turnover", "Staff")
    with TemporaryDirectory() as folder:
        found = read(_written(Path(folder) / f"list.{kind}", head, organisations))
    assert found.names == [name for name, *_ in organisations]
    assert [one.number for one in found.offer.organisations] == [f"{one[1]:08}" for one in organisations]
    expected = [{"turnover": turnover, "staff_count": staff} for _, _, turnover, staff in organisations]
    assert [found.answers(place) for place in range(len(organisations))] == expected
    assert not found.offer.unread


def _written(path: Path, head: tuple[str, ...], rows: Sequence[tuple[object, ...]]) -> Path:
    """The table in a kind of file."""
    if path.suffix == ".xlsx":
        return by_openpyxl(path, [head, *rows])
    if path.suffix == ".ods":
        lines = "".join(
            f"<table:table-row>{''.join(map(_cell, row))}</table:table-row>" for row in (head, *rows)
        )
        return open_document(path, f'<table:table table:name="Bidders">{lines}</table:table>')
    sign = "," if path.suffix == ".csv" else "\t"
    return table(path, "".join(sign.join(map(str, row)) + "\r\n" for row in (head, *rows)))


def _cell(value: object) -> str:
    if isinstance(value, int):
        kind = f'office:value-type="float" office:value="{value}"'
        return f"<table:table-cell {kind}><text:p>{value}</text:p></table:table-cell>"
    text = str(value).replace("&", "&amp;")
    return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'


def test_a_book_is_read_twice_the_same(tmp_path: Path) -> None:
    book = opened(by_openpyxl(tmp_path / "list.xlsx", ROWS, "Bidders"))
    assert list(book.sheets[0].rows([])) == list(book.sheets[0].rows([]))
