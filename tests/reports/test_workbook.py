"""The workbook, read back: text is text, scores are formulas with their values, the same bytes each time."""

import csv
import shutil
import subprocess
from pathlib import Path

import pytest

from mutualrisk.domain.case import Case
from mutualrisk.reports.workbook.safe import MOST, legal, looks_like_formula, web_address
from mutualrisk.reports.writing import workbook_of
from tests.reports import reading, rich_case
from tests.reports.rich_case import CANARIES, HIDDEN, rich

RESULTS = ["Summary", "Risk register", "Benefits", "Findings"]
RECORDS = ["Answers", "Actions", "Evidence", "References", "Thresholds", "Method"]
WORKINGS = [
    "Inputs",
    "Steps",
    "Measures",
    "Rules",
    "Signals",
    "Levels",
    "Relief",
    "Stages",
    "Strengths",
    "Decisions",
    "Profile",
    "Words",
    "Lists",
    "RiskWords",
    "BenefitWords",
]
SHEETS = RESULTS + RECORDS + WORKINGS
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
    "{=1}",
    "https://example.org",
    "mailto:someone@example.org",
)


@pytest.fixture(scope="module")
def xlsx() -> bytes:
    return workbook_of(rich())


def test_the_sheets_stand_in_their_order(xlsx: bytes) -> None:
    assert reading.book(xlsx).sheetnames == SHEETS


def test_every_record_of_the_case_is_in_it_and_none_of_another(xlsx: bytes) -> None:
    words = "\n".join(str(cell.value) for cell in reading.cells(xlsx))
    assert [mark for mark in CANARIES if not reading.count(mark, words)] == []
    assert [mark for mark in HIDDEN if mark in words and mark != "CanaryMost"] == []
    shown = "\n".join(str(cell.value) for cell in reading.cells(xlsx, values=True))
    assert "CanaryMost" not in shown  # a rule that does not hold says nothing, until it does


def hostile(words: str) -> bytes:
    """A workbook in which every free text is ``words``."""
    data = rich_case.case_data(name=words)
    data["assessments"][0]["answers"]["remark"] = {"value": words, "note": words}
    data["assessments"][0]["actions"][1] |= {"title": words, "owner": words, "note": words}
    data["evidence"][0] |= {"title": words, "page": words, "note": words}
    data["note"] = data["contract"]["title"] = words
    return workbook_of(rich_case.judged(rich_case.method(), Case.model_validate(data)))


@pytest.mark.parametrize("words", FORMULAS)
def test_no_text_of_a_hostile_case_is_a_formula(words: str, xlsx: bytes) -> None:
    made = hostile(words)
    assert reading.formulas(made) == reading.formulas(xlsx)
    assert {cell.data_type for cell in reading.cells(made)} <= {"s", "n", "f", "d"}
    asked = next(c for c in reading.cells(made) if c.parent.title == "Evidence" and c.coordinate == "B5")
    assert (asked.value, asked.data_type) == (words.replace("\r", "\n"), "s")
    assert asked.quotePrefix == (words.lstrip(" ")[0] in "=+-@\t\r")
    assert asked.hyperlink is None


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
    assert len(legal("😀" * 20_000).encode("utf-16-le")) // 2 <= MOST


def test_only_addresses_of_the_web_become_links() -> None:
    assert web_address(" https://example.org/a?b=1 ") == "https://example.org/a?b=1"
    assert not any(map(web_address, ("", "ftp://a", "javascript:1", "https://a b", "x" * 3000)))
    assert looks_like_formula(" '=1")
    assert not looks_like_formula("one")


def test_numbers_keep_their_unit_as_a_format(xlsx: bytes) -> None:
    book = reading.book(xlsx)
    cell = reading.named(book, "answer.turnover")
    assert (cell.value, cell.data_type) == (23456789, "n")
    assert "£" in cell.number_format


def test_ratings_are_words_with_a_colour_that_follows_them(xlsx: bytes) -> None:
    words = reading.book(xlsx, values=True)["Risk register"]["E5"].value
    assert str(words).split()[-1] in {"Low", "Moderate", "High", "Extreme"}
    rules = reading.book(xlsx)["Risk register"].conditional_formatting
    said = {formula for area in rules for rule in area.rules for formula in rule.formula}
    assert f'"{words}"' in said


def test_each_quantity_can_be_reached_by_name(xlsx: bytes) -> None:
    book = reading.book(xlsx, values=True)
    assert 0 < float(reading.named(book, "risk.money.today.score").value) <= 25
    wanted = {
        "answer.turnover",
        "measure.cover",
        "benefit.staff.claimed",
        "cut.high",
        "verdict",
        "effect.step",
    }
    assert wanted <= set(book.defined_names)
    assert "weight.money.likelihood.cover" in book.defined_names


def test_sheets_scroll_and_print_well(xlsx: bytes) -> None:
    book = reading.book(xlsx)
    for sheet in book:
        assert sheet.print_area
        fit = sheet.sheet_properties.pageSetUpPr
        assert fit is not None
        assert fit.fitToPage
        if sheet.title not in ("Summary", "Method"):
            assert sheet.freeze_panes in ("C5", "D5")
            assert sheet.print_title_rows == "$4:$4"


def test_everything_but_the_fields_is_locked_without_a_password(xlsx: bytes) -> None:
    for sheet in reading.book(xlsx):
        assert sheet.protection.sheet
        assert not sheet.protection.password
        open_cells = {c.coordinate for row in sheet.iter_rows() for c in row if not c.protection.locked}
        assert not {c.coordinate for row in sheet.iter_rows() for c in row if c.data_type == "f"} & open_cells
        assert bool(open_cells) == (sheet.title in ("Answers", "Actions", "Evidence", "Thresholds", "Relief"))


def test_choices_are_offered_and_numbers_are_checked(xlsx: bytes) -> None:
    sheet = reading.book(xlsx)["Answers"]
    rules = {str(rule.sqref): rule for rule in sheet.data_validations.dataValidation}
    at = {row[-1].value: row[4].coordinate for row in sheet.iter_rows(min_row=5)}
    assert rules[at["papers"]].type == "list"
    assert rules[at["insured"]].formula1 == '"Yes,No,Not known,Does not apply"'
    assert "1000000000" in rules[at["turnover"]].formula1
    assert rules[at["turnover"]].promptTitle or rules[at["turnover"]].prompt


def test_the_board_s_workbook_and_an_empty_one_are_made_too() -> None:
    assert reading.book(workbook_of(rich("board"))).sheetnames == SHEETS
    assert reading.book(workbook_of(rich(answers={}, actions=[]))).sheetnames == SHEETS
