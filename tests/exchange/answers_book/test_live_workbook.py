"""Our own live workbook, changed by somebody and read back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Case
from mutualrisk.domain.offer import Offer
from mutualrisk.engine import edits, offers
from mutualrisk.exchange.answers_book import read
from mutualrisk.reports.seal import pieces, seal
from mutualrisk.reports.workbook.book import workbook
from mutualrisk.store.case_file import open_case
from mutualrisk.store.methods import method_in
from tests.exchange.answers_book import forms
from tests.reports import rich_case

METHOD = rich_case.method()
SAMPLES = sorted((Path(__file__).resolve().parents[3] / "resources" / "samples").glob("*.yaml"))


def exported(case: Case, folder: Path) -> Path:
    """The workbook of the first assessment, as it is exported."""
    made = rich_case.judged(METHOD, case)
    path = folder / "ours.xlsx"
    path.write_bytes(workbook(made, properties=pieces(seal(made, "full"))))
    return path


def case() -> Case:
    """A case with one of everything."""
    return Case.model_validate(rich_case.case_data())


def changed(path: Path, change: Callable[[Workbook], object]) -> Path:
    """The workbook after somebody changed it."""
    book = load_workbook(path)
    change(book)
    back = path.with_name("back.xlsx")
    book.save(back)
    return back


def at(book: Workbook, id_: str, head: str) -> str:
    """Where something is typed."""
    sheet = forms.sheet(book, "Answers")
    column = next(cell.column_letter for cell in sheet[4] if cell.value == head)
    row = next(cell.row for cells in sheet.iter_rows(5) for cell in cells if cell.value == id_)
    return f"{column}{row}"


def rests(offer: Offer) -> dict[str, set[str | None]]:
    """The case's own evidence that each answer names."""
    known = {one.key: one.known for one in offer.documents}
    return {one.question: {known[key] for key in one.answer.evidence} for one in offer.answers}


def test_an_export_that_nobody_changed_says_the_same(tmp_path: Path) -> None:
    recorded = case()
    offer = read(exported(recorded, tmp_path), METHOD, recorded)
    found = offers.compared(METHOD, recorded, "first", offer)
    assert {line.standing for line in found.lines} == {"same"}
    assert (offer.unread, offer.findings) == ((), ())
    assert (offer.assessment, offer.assessor, offer.date) == ("first", "", "2026-03-01")
    given = {**recorded.contract.answers, **recorded.assessments[0].answers}
    assert {line.offered.question for line in found.lines} == set(given) - {"gone"}
    assert rests(offer) == {name: set(given[name].evidence) for name in rests(offer)}
    taken = offers.accepted(METHOD, recorded, "first", offer, offers.Taken(offer.answers), {})
    assert taken.evidence == recorded.evidence


@pytest.mark.slow
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_assessment_of_the_samples_says_the_same(path: Path, tmp_path: Path) -> None:
    method, recorded = method_in(None), open_case(path).case
    for one in recorded.assessments:
        made = rich_case.judged(method, recorded.model_copy(update={"assessments": (one,)}))
        (tmp_path / "ours.xlsx").write_bytes(workbook(made))
        offer = read(tmp_path / "ours.xlsx", method, recorded)
        found = offers.compared(method, recorded, one.id, offer)
        assert {line.standing for line in found.lines} == {"same"}
        assert offer.unread == ()


def test_what_somebody_changed_is_shown_and_what_was_emptied_is_named(tmp_path: Path) -> None:
    recorded = case()

    def change(book: Workbook) -> None:
        sheet = forms.sheet(book, "Answers")
        sheet[at(book, "turnover", "Answer")].value = 5_000_000
        sheet[at(book, "turnover", "Evidence")].value = "E2"
        sheet[at(book, "contract_value", "Answer")].value = 7_000_000
        sheet[at(book, "papers", "Answer")].value = None
        sheet[at(book, "areas.south", "Answer")].value = "No"
        sheet[at(book, "assessment_date", "Answer")].value = "1 April 2027"

    offer = read(changed(exported(recorded, tmp_path), change), METHOD, recorded)
    found = {line.offered.question: line for line in offers.compared(METHOD, recorded, "first", offer).lines}
    assert {name for name, line in found.items() if line.standing == "changed"} == {
        "turnover", "contract_value", "areas",
    }  # fmt: skip
    assert found["areas"].offered.answer.value == ("north",)
    assert rests(offer)["turnover"] == {"old"}
    assert [one.what for one in offer.findings] == ["Recorded answers are empty in it: papers."]
    assert offer.date == "2027-04-01"


def test_reasons_ranges_and_notes_come_back_as_they_went(tmp_path: Path) -> None:
    recorded = case()
    offer = read(exported(recorded, tmp_path), METHOD, recorded)
    said = {one.question: one.answer for one in offer.answers}
    assert said["insured"].not_applicable == "Canary10 reason"
    assert said["insured"].note == ""
    assert (said["reserves"].low, said["reserves"].high) == (1e6, 2e6)
    assert said["reserves"].note == "Canary9 range."
    assert said["leavers"].not_known


def test_two_assessors_workbooks_become_two_assessments(tmp_path: Path) -> None:
    recorded = case()
    offer = read(exported(recorded, tmp_path), METHOD, recorded)
    made, names = recorded, []
    for who, day in (("First reader", "2026-05-01"), ("Second reader", None)):
        theirs = edits.with_fields(offer, assessor=who, date=day)
        made, name = offers.as_new_assessment(made, METHOD, "first", theirs)
        made = offers.accepted(METHOD, made, name, theirs, offers.Taken(theirs.answers), {})
        names.append(name)
    mine = [one for one in made.assessments if one.organisation == "org"]
    assert [one.id for one in mine] == ["first", *names]
    assert [(one.assessor, one.date) for one in mine[1:]] == [
        ("First reader", "2026-05-01"), ("Second reader", "2026-03-01"),
    ]  # fmt: skip
    assert mine[0] == recorded.assessments[0]
    assert all(
        one.answers["reserves"] == Answer(**mine[1].answers["reserves"].model_dump()) for one in mine[1:]
    )
    assert not mine[1].actions


def test_a_workbook_of_another_case_is_said_to_be_one(tmp_path: Path) -> None:
    recorded = case()
    path = exported(recorded, tmp_path)
    other = edits.assessment_removed(recorded, "first")
    offer = read(path, METHOD, other)
    assert offer.assessment is None
    assert "exported from another case, or its assessment “first” was removed" in offer.findings[0].what


@pytest.mark.parametrize("said", ["{", "[1]", '{"kind": 1}'])
def test_a_seal_that_cannot_be_read_is_none(said: str, tmp_path: Path) -> None:
    recorded = case()
    path = tmp_path / "ours.xlsx"
    path.write_bytes(workbook(rich_case.judged(METHOD, recorded), properties={"MutualRisk 01": said}))
    offer = read(path, METHOD, recorded)
    assert [one.what for one in offer.findings] == ["The workbook does not say for which case it was made."]
    assert offer.answers


def test_a_date_that_is_none_is_named_with_its_cell(tmp_path: Path) -> None:
    recorded = case()

    def change(book: Workbook) -> None:
        forms.sheet(book, "Answers")[at(book, "assessment_date", "Answer")].value = "some day"

    offer = read(changed(exported(recorded, tmp_path), change), METHOD, recorded)
    assert offer.date is None
    assert [str(one) for one in offer.unread] == [
        "back.xlsx, Answers, cell E5: “some day” is not a date. Type it as 31/03/2025."
    ]
