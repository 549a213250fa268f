"""A list of bidders at the command line: shown in a pipe, written only as far as it was accepted."""

import shutil
from pathlib import Path

import pytest

from mutualrisk.domain.case import Case
from mutualrisk.engine import edits
from mutualrisk.store import desk
from mutualrisk.store.attachments import read_attachment
from mutualrisk.store.case_file import CaseFile, open_case, save_case
from mutualrisk.store.desk import Desk
from mutualrisk.store.methods import method_in
from tests.cli.typed import typed
from tests.exchange.organisation_list.lists import bidders

NEW = edits.new_case(method_in(None), "commissioner", "full", "2026-09-01", "Harbour Care")


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A case with one bidder and no answers."""
    save_case(tmp_path / "case.mutualrisk", CaseFile(NEW))
    return tmp_path / "case.mutualrisk"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A list of bidders."""
    return bidders(tmp_path / "list.xlsx")


def names(case: Case) -> list[str]:
    return [one.name for one in case.organisations]


def test_a_pipe_is_shown_columns_and_organisations_and_nothing_is_written(case: Path, file: Path) -> None:
    before = case.read_bytes()
    ran = typed("import-organisations", case, file)
    assert ran.status == 1  # a cell cannot be read, a row is there twice, one has no name
    for words in (
        "Sheet Bidders, headings in row 3.",
        "C       Turnover (£000)   7464; c. 3,539; lots",
        "turnover     1,000",
        "E       Region            North; South; South",
        "left out",
        "3 new, 1 twice, 1 unnamed",
        "Row 9 was left out: it adds up the others.",
        "It stands again in Bidders, row 7, and says otherwise there.",
        "2 new, 1 in doubt",
        "Nothing was written: say with --accept what to take.",
    ):
        assert words in ran.out
    assert "list.xlsx, Bidders, cell C6: “lots” is not a number." in ran.err
    assert case.read_bytes() == before


def test_new_takes_what_nothing_speaks_against_as_one_edit_with_the_list_attached(
    case: Path, file: Path
) -> None:
    ran = typed("import-organisations", case, file, "--accept", "new")
    assert "2 organisations with 2 answers accepted, to be confirmed." in ran.out
    held = open_case(case)
    assert names(held.case) == ["Harbour Care", "Tidewater Nursing Ltd", "Lantern Health Mutual"]
    (attached,) = held.attachments
    assert read_attachment(attached) == file.read_bytes()
    again = Desk(held, desk.Place(case))
    assert again.undo_label == "Import organisations from list.xlsx"
    assert again.undo()
    assert again.case == NEW


def test_all_takes_what_is_in_doubt_too(case: Path, file: Path) -> None:
    typed("import-organisations", case, file, "--accept", "all")
    held = open_case(case).case
    assert len(held.organisations) == 4
    assert held.assessments[2].answers["turnover"].value == 3_539_000


def test_rows_are_taken_by_their_number(case: Path, file: Path) -> None:
    typed("import-organisations", case, file, "--accept", "5, 4")
    assert names(open_case(case).case)[1:] == ["Tidewater Nursing Ltd", "Harbour Home Care CIC"]


@pytest.mark.parametrize("word", ["none", ""])
def test_none_takes_nothing(word: str, case: Path, file: Path) -> None:
    before = case.read_bytes()
    ran = typed("import-organisations", case, file, "--accept", word)
    assert "Nothing was accepted, so nothing was written." in ran.out
    assert case.read_bytes() == before


def test_a_second_time_nothing_is_new(case: Path, file: Path) -> None:
    typed("import-organisations", case, file, "--accept", "new")
    before = case.read_bytes()
    ran = typed("import-organisations", case, file, "--accept", "new")
    assert "1 new, 2 there, 1 twice, 1 unnamed" in ran.out
    assert "Nothing was accepted" in ran.out
    assert case.read_bytes() == before


def test_columns_are_told_by_heading_or_letter_with_a_scale(case: Path, file: Path) -> None:
    columns = ("--column", "Turnover (£000)=turnover*1", "--column", "E=note", "--column", "D=")
    typed("import-organisations", case, file, *columns, "--accept", "6")
    typed("import-organisations", case, file, *columns, "--accept", "5")
    held = open_case(case).case
    assert held.organisations[1].note == "South"
    assert set(held.assessments[1].answers) == set()
    assert held.assessments[2].answers["turnover"].value == 3_539


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--column", "Turnover"), "does not say what a column holds"),
        (("--column", "Turnovr (£000)=turnover"), "Did you mean “Turnover (£000)”?"),
        (("--column", "Z=turnover"), "There is no column “Z”"),
        (("--column", "C=turnovr"), "Did you mean “turnover”?"),
        (("--column", "C=turnover*many"), "is no number to multiply by"),
        (("--accept", "99"), "There is no organisation in row “99”"),
        (("--accept", "7"), "Row 7 cannot be taken. It stands in Bidders, row 4 already."),
        (("--assessment", "frist"), "Did you mean “first”?"),
    ],
)
def test_wrong_use_says_what_was_meant(words: tuple[str, ...], expected: str, case: Path, file: Path) -> None:
    before = case.read_bytes()
    ran = typed("import-organisations", case, file, *words)
    assert ran.status == 2
    assert expected in " ".join(ran.err.replace("│", " ").split())
    assert case.read_bytes() == before


def test_what_is_no_list_is_a_fault_with_its_remedy(case: Path, tmp_path: Path) -> None:
    (tmp_path / "list.xlsx").write_bytes(b"%PDF-1.7")
    ran = typed("import-organisations", case, tmp_path / "list.xlsx", "--accept", "all")
    assert ran.status == 1
    assert "list.xlsx: This is a PDF." in ran.err


def test_a_text_case_is_written_without_the_list(case: Path, file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.yaml"
    ran = typed("import-organisations", case, file, "--accept", "new", "--out", out)
    assert "A text file carries no documents" in ran.err
    held = open_case(out).case
    assert len(held.organisations) == 3
    assert [one.title for one in held.evidence] == ["list.xlsx"]


def test_more_than_a_case_can_hold_is_refused_and_nothing_is_written(case: Path, file: Path) -> None:
    first = NEW.assessments[0]
    many = tuple(first.model_copy(update={"id": f"a{number}"}) for number in range(4_999))
    save_case(case, CaseFile(NEW.model_copy(update={"assessments": (first, *many)})))
    before = case.read_bytes()
    ran = typed("import-organisations", case, file, "--accept", "5")
    assert ran.status == 1
    assert "A case can hold 5,000 assessments; this one would have more." in ran.err
    assert case.read_bytes() == before


def test_the_list_stays_as_it_was(case: Path, file: Path, tmp_path: Path) -> None:
    copy = shutil.copy(file, tmp_path / "copy.xlsx")
    typed("import-organisations", case, file, "--accept", "all")
    assert file.read_bytes() == Path(copy).read_bytes()
