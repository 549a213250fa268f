"""A questionnaire on the command line: written for a case, filled in, and taken into it."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Case
from mutualrisk.engine import edits
from mutualrisk.reports.questionnaire_book.plan import for_assessment
from mutualrisk.store.attachments import read_attachment
from mutualrisk.store.case_file import CaseFile, open_case, save_case
from mutualrisk.store.desk import Desk, Place
from mutualrisk.store.methods import judge_in_use
from tests.cli.program import Ran
from tests.cli.typed import typed
from tests.exchange.answers_book.forms import Form

JUDGE = judge_in_use()
NEW = edits.new_case(JUDGE.method, "commissioner", "screening", "2026-09-01", "Harbour Care")


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A case on the disk in which nothing is answered."""
    save_case(tmp_path / "case.mutualrisk", CaseFile(NEW))
    return tmp_path / "case.mutualrisk"


def filled(case: Path, name: str = "back.xlsx", **answers: Answer) -> Path:
    """The questionnaire of a case, as the command writes it, filled in."""
    path = case.with_name("form.xlsx")
    made = typed("questionnaire", path, "--case", case)
    assert (made.status, made.err) == (0, "")
    one = NEW.assessments[0]
    plan = for_assessment(JUDGE.program(one.perspective, one.depth), NEW, one)
    form = Form(JUDGE.method, NEW, plan, path)
    return form.filled(form.typed(answers)).rename(case.with_name(name))


def taken(case: Path, *words: object) -> Ran:
    """The command."""
    return typed("import-answers", case, *words)


def answers(case: Case) -> dict[str, object]:
    """What the last assessment of a case says."""
    return {name: one.value for name, one in case.assessments[-1].answers.items()}


def test_what_is_accepted_stands_in_the_case_with_the_form_attached(case: Path) -> None:
    back = filled(case, turnover=Answer(value=5e6), bid_structure=Answer(value="alone"))
    made = taken(case, back, "--accept", "proposed")
    assert made.status == 0
    assert "2 of 3 accepted, to be confirmed." in made.out
    held = open_case(case)
    assert answers(held.case) == {"turnover": 5e6, "bid_structure": "alone"}
    assert all(
        one.imported and "sheet Questions, cell" in one.origin
        for one in held.case.assessments[0].answers.values()
    )
    (evidence,) = held.case.evidence
    assert (evidence.title, evidence.grade) == ("Questionnaire", "asserted")
    assert read_attachment(held.attachments[0]) == back.read_bytes()
    again = taken(case, back, "--accept", "proposed")
    assert "Nothing was accepted" in again.out


def test_each_file_may_be_an_assessment_of_its_own(case: Path) -> None:
    first = filled(case, "first.xlsx", turnover=Answer(value=5e6))
    second = filled(case, "second.xlsx", turnover=Answer(value=6e6))
    out = case.with_name("two.yaml")
    made = taken(case, first, second, "--new-assessment", "--accept", "proposed", "--out", out)
    assert made.status == 0
    found = open_case(out).case
    assert [one.id for one in found.assessments] == ["first", "bidder-2026", "bidder-2026-2"]
    assert [one.answers["turnover"].value for one in found.assessments[1:]] == [5e6, 6e6]
    assert not found.assessments[0].answers
    assert open_case(case).case == NEW


def test_two_assessments_in_the_case_itself_are_two_edits(case: Path) -> None:
    first = filled(case, "first.xlsx", turnover=Answer(value=5e6))
    second = filled(case, "second.xlsx", turnover=Answer(value=6e6))
    assert taken(case, first, second, "--new-assessment", "--accept", "proposed").status == 0
    held = open_case(case)
    assert [one.answers["turnover"].value for one in held.case.assessments[1:]] == [5e6, 6e6]
    again = Desk(held, Place(case))
    assert again.undo()
    assert len(again.case.assessments) == 2
    assert len({one.name for one in held.attachments}) == 2


def test_two_files_for_one_assessment_are_one_offer(case: Path) -> None:
    first = filled(case, "first.xlsx", turnover=Answer(value=5e6))
    second = filled(case, "second.xlsx", turnover=Answer(value=6e6))
    made = taken(case, first, second)
    assert "conflicting" in made.out
    assert "Nothing was written" in made.out


def test_what_cannot_be_read_is_said_with_its_cell_and_the_status(case: Path) -> None:
    back = filled(case, turnover=Answer(value=5e6))
    book = load_workbook(back)
    sheet = book["Questions"]
    at = next(cell for row in sheet.iter_rows() for cell in row if cell.value == 5e6)
    at.value = "lots"
    book.save(back)
    made = taken(case, back, "--accept", "all")
    assert made.status == 1
    assert f"Questions, cell {at.coordinate}" in made.err
    assert "is not a number" in made.err


def test_a_workbook_of_something_else_is_refused(case: Path, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    made = taken(case, tmp_path / "list.csv")
    assert made.status == 1
    assert "No answers were found" in made.err


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("form.pdf", "--case", "case.mutualrisk"), "holds nothing of a case"),
        (("form.xlsx",), "Say who asks"),
        (("form.pdf",), "Say who asks"),
        (("form.xlsx", "--case", "case.mutualrisk", "--perspective", "board"), "says for itself who asks"),
        (("form.xlsx", "--case", "case.mutualrisk", "--assessment", "other"), "other"),
    ],
)
def test_what_makes_no_sense_together_is_wrong_use(case: Path, words: tuple[str, ...], why: str) -> None:
    made = typed(*("questionnaire", *(case.with_name(word) if "." in word else word for word in words)))
    assert made.status == 2
    assert why in " ".join(made.err.split())


def test_a_workbook_for_nobody_in_particular_needs_no_case(tmp_path: Path) -> None:
    path = tmp_path / "board.xlsx"
    made = typed("questionnaire", path, "--perspective", "board", "--depth", "screening")
    assert (made.status, made.out) == (0, f"{path}\n")
    assert load_workbook(path)["Start here"]["A1"].value == "Questions for your organisation"


def test_present_answers_come_along_only_when_wanted(case: Path) -> None:
    case_ = edits.answered(NEW, JUDGE.method, "first", "turnover", Answer(value=5e6, note="Ours"))
    save_case(case, CaseFile(case_))
    for words, there in (((), False), (("--answers",), True)):
        path = case.with_name("form.xlsx")
        typed("questionnaire", path, "--case", case, *words)
        values = [cell.value for row in load_workbook(path)["Questions"].iter_rows() for cell in row]
        assert (5e6 in values) == there
        assert "Ours" not in values
