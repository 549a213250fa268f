"""What people do to a questionnaire: what can be read is offered, the rest named with place and remedy."""

import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from openpyxl import Workbook

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Evidence
from mutualrisk.domain.issue import Faulty
from mutualrisk.domain.method import Method
from mutualrisk.domain.offer import Offer, Offered
from mutualrisk.engine import edits, offers
from mutualrisk.exchange.answers_book import read
from tests import small_method as small
from tests.exchange.answers_book import forms
from tests.exchange.answers_book.forms import SHEET, Form, sheet
from tests.spreadsheet.office import Change


def method(**parts: object) -> Method:
    """A method that asks one thing of each kind."""
    measured: Any = {"minimum": 0, "maximum": 1e9, "worse": "lower"}
    questions = [
        small.question("turnover", "money", **measured),
        small.question("leavers", "percent", minimum=0, maximum=100, not_applicable=True),
        small.question("wait", "months", minimum=0, maximum=120),
        small.question("staff", "number", minimum=0),
        small.question("insured"),
        small.question("started", "date"),
        small.question("papers", "choice", options="none some all"),
        small.question("areas", "choices", options="north south"),
        small.question("remark", "text"),
        small.question("buyer", "money", put_to="commissioner"),
    ]
    return small.method(questions, **parts)


@pytest.fixture
def form(tmp_path: Path) -> Form:
    return forms.form(method(), tmp_path)


def cell(form: Form, question: str, head: str = "Answer") -> str:
    """Where something is typed."""
    return f"{chr(ord('A') + form.columns[head] - 1)}{form.rows[question]}"


def typed(form: Form, *entries: tuple[str, str, Any]) -> Offer:
    """What is read once somebody typed into some fields."""

    def change(book: Workbook) -> None:
        for question, head, value in entries:
            sheet(book)[cell(form, question, head)].value = value

    return form.read(form.changed(change))


def only(offer: Offer) -> Offered:
    """The one answer that is offered."""
    (one,) = offer.answers
    return one


@pytest.mark.parametrize(
    ("question", "text", "value"),
    [
        ("turnover", "£1,250,000", 1_250_000.0),
        ("turnover", "1.2m", 1_200_000.0),
        ("turnover", "£350k", 350_000.0),
        ("turnover", "1 250 000", 1_250_000.0),
        ("leavers", "45%", 45.0),
        ("leavers", "12.5 per cent", 12.5),
        ("wait", "1.5 years", 18.0),
        ("staff", " 98 ", 98.0),
        ("insured", "y", "yes"),
        ("insured", True, "yes"),
        ("started", "31 March 2025", "2025-03-31"),
        ("started", "31/03/2025", "2025-03-31"),
        ("started", date(2025, 3, 31), "2025-03-31"),
        ("started", datetime(2025, 3, 31, 9, 30), "2025-03-31"),  # noqa: DTZ001 - a cell knows no zone
        ("papers", "SOME ", "some"),
        ("areas", "north; south", ("north", "south")),
        ("remark", 12, "12"),
    ],
)
def test_values_as_people_type_them_are_read(form: Form, question: str, text: object, value: object) -> None:
    offer = typed(form, (question, "Answer", text))
    assert offer.unread == ()
    assert only(offer).answer.value == value


@pytest.mark.parametrize(
    ("entries", "what", "remedy"),
    [
        ([("turnover", "Answer", "lots")], "is not a number", "Type digits"),
        ([("turnover", "Answer", "12,34,5")], "stand in odd places", "Type digits"),
        ([("turnover", "Answer", "€1,000")], "not in pounds", "in pounds"),
        ([("turnover", "Answer", date(2025, 1, 2))], "is not a number", "Type digits"),
        ([("insured", "Answer", "perhaps")], "neither yes nor no", "Type one"),
        ([("started", "Answer", "31 June 2025")], "no day that there is", "Type it as"),
        ([("started", "Answer", "soon")], "is not a date", "Type it as"),
        ([("papers", "Answer", "Sone")], "none of the choices", "Did you mean"),
        ([("areas.north", "Answer", "maybe")], "neither Yes nor No", "Choose one"),
        ([("areas.north", "Answer", "Yes"), ("areas", "Answer", "None of these")], "Yes beside", "Clear one"),
        ([("turnover", "Answer", 5), ("turnover", "Or at least", 1)], "exact answer", "Clear one"),
        ([("turnover", "Or at least", 5)], "One end alone", "Fill in both"),
        ([("turnover", "Or at least", 5), ("turnover", "and at most", 1)], "above the upper", "places"),
        ([("turnover", "Or at least", "a"), ("turnover", "and at most", 1)], "not a number", "Type"),
        ([("turnover", "Or at least", "not known"), ("turnover", "and at most", 1)], "is a number", "Type"),
        (
            [("turnover", "Answer", 5), ("turnover", "If you cannot answer", "Not known")],
            "beside it",
            "Clear",
        ),
        ([("leavers", "If you cannot answer", "Does not apply")], "not said why", "Write the reason"),
        ([("leavers", "Answer", "n/a")], "not said why", "Write the reason"),
        ([("leavers", "If you cannot answer", "later")], "is neither", "Choose one"),
        ([("turnover", "Answer", "#REF!")], "#REF!", "Mend its formula"),
        ([("turnover", "Answer", "=A1")], "not saved", "Open the file"),
        ([("remark", "Answer", "x" * 5_001)], "longer than 5,000", "Shorten"),
    ],
)
def test_what_cannot_be_read_is_named_with_its_cell_and_a_remedy(
    form: Form, entries: list[tuple[str, str, Any]], what: str, remedy: str
) -> None:
    offer = typed(form, *entries, ("staff", "Answer", 7))
    assert only(offer).question == "staff"
    (issue,) = offer.unread
    assert what in issue.what
    assert remedy in issue.remedy
    assert issue.place.file == "back.xlsx"
    assert any(issue.place.path == f"{SHEET}, cell {cell(form, entry[0], entry[1])}" for entry in entries)


def test_what_may_mean_something_else_is_read_with_a_doubt_and_not_taken_unasked(form: Form) -> None:
    offer = typed(
        form,
        ("leavers", "Answer", 0.45),
        ("started", "Answer", "02/01/2025"),
        ("turnover", "Answer", "about 5m"),
    )
    doubts = {one.question: one.doubt for one in offer.answers}
    assert "may mean 45%" in doubts["leavers"]
    assert "changed places" in doubts["started"]
    assert "about" in doubts["turnover"]
    found = offers.compared(form.method, form.case, "first", offer)
    assert found.proposed == ()


def test_a_share_that_is_shown_as_a_percentage_is_one(form: Form) -> None:
    def change(book: Workbook) -> None:
        at = sheet(book)[cell(form, "leavers")]
        at.value, at.number_format = 0.45, "0%"

    assert only(form.read(form.changed(change))).answer.value == 45.0


def test_a_formula_counts_with_the_value_that_was_saved_and_a_doubt(form: Form) -> None:
    path = form.filled([Change(SHEET, cell(form, "turnover"), 1_000_000.0)])
    spoilt = path.with_name("formula.xlsx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(spoilt, "w") as new:
        for name in old.namelist():
            data = old.read(name).replace(b"<v>1000000</v>", b"<f>SUM(2,3)</f><v>1000000</v>")
            new.writestr(name, data)
    one = only(form.read(spoilt))
    assert one.answer.value == 1_000_000.0
    assert "=SUM(2,3)" in one.doubt


def test_a_range_and_reasons_and_notes_are_read(form: Form) -> None:
    offer = typed(
        form,
        ("turnover", "Or at least", "1m"), ("turnover", "and at most", 2_000_000), ("turnover", "Note", "So"),
        ("leavers", "If you cannot answer", "Does not apply"), ("leavers", "Note", "No staff yet"),
        ("staff", "If you cannot answer", "not known"),
    )  # fmt: skip
    said = forms.said(offer)
    assert said == {
        "turnover": Answer(low=1e6, high=2e6),
        "leavers": Answer(not_applicable="No staff yet"),
        "staff": Answer(not_known=True),
    }
    assert {one.question: one.answer.note for one in offer.answers} == {
        "turnover": "So",
        "leavers": "",
        "staff": "",
    }


def test_no_beside_every_option_means_none_of_them(form: Form) -> None:
    one = only(typed(form, ("areas.north", "Answer", "No"), ("areas.south", "Answer", "No")))
    assert one.answer.value == ()
    assert typed(form, ("areas.north", "Answer", "No")).answers == ()


# -- what is moved, renamed, deleted


def _renamed(book: Workbook) -> None:
    sheet(book).title = "Réponses"


def _insert_rows(book: Workbook) -> None:
    sheet(book).insert_rows(5, 3)


def _insert_columns(book: Workbook) -> None:
    sheet(book).insert_cols(2, 2)


def _more_sheets(book: Workbook) -> None:
    book.create_sheet("Ours", 0)["A1"].value = "Answer"
    del book["Form"]


def _no_ids(book: Workbook) -> None:
    for row in sheet(book).iter_rows(4):
        row[12].value = None


def _no_names(book: Workbook) -> None:
    for name in list(book.defined_names):
        del book.defined_names[name]


def _no_heads(book: Workbook) -> None:
    for at in sheet(book)[4]:
        at.value = None


@pytest.mark.parametrize(
    "change", [_renamed, _insert_rows, _insert_columns, _more_sheets, _no_names, _no_ids, _no_heads]
)
def test_answers_are_found_wherever_they_went(form: Form, change: Callable[[Workbook], None]) -> None:
    def both(book: Workbook) -> None:
        sheet(book)[cell(form, "turnover")].value = 5.0
        sheet(book)[cell(form, "papers")].value = "Some"
        change(book)

    offer = form.read(form.changed(both))
    assert forms.said(offer) == {"turnover": Answer(value=5.0), "papers": Answer(value="some")}
    assert bool(offer.unread) == (change is _no_heads)


def test_a_row_that_is_gone_is_named(form: Form) -> None:
    offer = form.read(form.changed(lambda book: sheet(book).delete_rows(form.rows["staff"])))
    assert [issue.what for issue in offer.unread] == ["“What of staff?”: its row is gone."]


def test_a_row_that_is_there_twice_is_named_and_both_are_shown(form: Form) -> None:
    def change(book: Workbook) -> None:
        page = sheet(book)
        for column, value in ((4, 7.0), (13, "turnover")):
            page.cell(60, column).value = value
        page[cell(form, "turnover")].value = 5.0

    offer = form.read(form.changed(change))
    assert [one.answer.value for one in offer.answers] == [5.0, 7.0]
    assert "it is there 2 times, first in row 6 of Questions" in offer.unread[0].what
    found = offers.compared(form.method, form.case, "first", offer)
    assert [line.standing for line in found.lines] == ["conflicting", "conflicting"]


def test_a_sheet_without_end_is_read_to_where_no_form_goes(tmp_path: Path) -> None:
    path = tmp_path / "long.xlsx"
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    page = book.add_worksheet(SHEET)
    page.write_row(0, 0, ("Answer", "Or at least", "and at most", "Note", "Id"))
    for row in range(1, 30_000):
        page.write_row(row, 0, (row, "", "", "", "staff"))
    book.close()
    offer = read(path, method(), edits.new_case(method(), "commissioner", "full", "2026-03-01"))
    assert [one.answer.value for one in offer.answers] == [1.0, 2.0]
    said = " ".join(issue.what for issue in offer.unread)
    assert "Only the first 10,000 rows were read" in said
    assert "it is there 9999 times" in said


def test_rows_that_were_sorted_without_their_names_are_doubted(form: Form) -> None:
    def change(book: Workbook) -> None:
        page = sheet(book)
        one, other = form.rows["turnover"], form.rows["staff"]
        page[cell(form, "turnover")].value = 5.0
        page.cell(one, 13).value, page.cell(other, 13).value = "staff", "turnover"

    one = only(form.read(form.changed(change)))
    assert (one.question, one.answer.value) == ("staff", 5.0)
    assert "moved or sorted" in one.doubt


def test_answers_that_were_made_one_cell_are_named(form: Form) -> None:
    def change(book: Workbook) -> None:
        page = sheet(book)
        page[cell(form, "turnover")].value = 5.0
        page.merge_cells(f"D{form.rows['wait']}:D{form.rows['staff']}")
        page[cell(form, "wait")].value = 7.0

    offer = form.read(form.changed(change))
    assert {one.question for one in offer.answers} == {"turnover", "wait"}
    (issue,) = offer.unread
    assert "made one cell" in issue.what


def test_a_workbook_without_the_sheet_of_questions_is_refused(form: Form) -> None:
    def change(book: Workbook) -> None:
        del book[SHEET]

    with pytest.raises(Faulty, match="No answers were found"):
        form.read(form.changed(change))


# -- what it was made for


def test_a_question_of_another_version_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    form = forms.form(method(), tmp_path)
    offer_path = form.filled([
        Change(SHEET, cell(form, "remark"), "Old"), Change(SHEET, cell(form, "staff"), 7.0),
    ])  # fmt: skip
    newer = form.method.model_copy(
        update={
            "version": "2027.1",
            "questions": tuple(one for one in form.method.questions if one.id != "remark"),
        }
    )
    offer = read(offer_path, newer, form.case)
    assert only(offer).question == "staff"
    assert "version 2026.1 of the method" in offer.findings[0].what
    assert "no question “remark”" in offer.unread[0].what
    other = newer.model_copy(update={"id": "another"})
    assert "made for another method (small)" in read(offer_path, other, form.case).findings[0].what


def test_it_knows_its_assessment_and_says_when_the_case_is_another(tmp_path: Path) -> None:
    form = forms.form(method(), tmp_path)
    path = form.filled([Change(SHEET, cell(form, "staff"), 7.0)])
    assert form.read(path).assessment == "first"
    assert form.read(path).findings == ()
    other = edits.new_case(form.method, "commissioner", "full", "2026-03-01", "Quite another")
    stranger = read(path, form.method, other)
    assert stranger.assessment is None
    assert "made for another case" in stranger.findings[0].what
    nameless = edits.new_case(form.method, "commissioner", "full", "2026-03-01")
    blank = forms.of_case(form.method, nameless, tmp_path).filled([Change(SHEET, cell(form, "staff"), 7.0)])
    assert "had no names yet" in read(blank, form.method, nameless).findings[0].what
    second = edits.assessment_added(form.case, form.method, "first", "2027-03-01", copy=False)
    gone = edits.assessment_removed(second, "first")
    path = forms.form(form.method, tmp_path).filled([Change(SHEET, cell(form, "staff"), 7.0)])
    assert read(path, form.method, gone).assessment == "bidder-2027"
    assert "not in this case" in read(path, form.method, gone).findings[0].what


def test_who_filled_it_in_and_when_comes_with_it(form: Form) -> None:
    def change(book: Workbook) -> None:
        page = sheet(book, "Start here")
        labels = {str(row[0].value): row[0].row for row in page.iter_rows() if row[0].value}
        page.cell(labels["Filled in by (name and role)"], 4).value = "A. Finance lead"
        page.cell(labels["As things stood on (date)"], 4).value = "31 March 2026"
        page.cell(labels["Company, charity or society number"], 4).value = "RS007"
        sheet(book)[cell(form, "staff")].value = 7.0

    offer = form.read(form.changed(change))
    assert (offer.assessor, offer.date) == ("A. Finance lead", "2026-03-31")
    assert {fact.fact: fact.value for fact in offer.facts} == {"name": "Fernleaf Care", "number": "RS007"}
    (document,) = offer.documents
    assert (document.title, document.grade) == ("Questionnaire filled in by A. Finance lead", "asserted")
    assert document.file.endswith("back.xlsx")


def test_papers_that_are_named_become_claims_and_known_ones_the_case_s_own(tmp_path: Path) -> None:
    case = edits.new_case(method(), "commissioner", "full", "2026-03-01", "Fernleaf Care")
    held = Evidence(id="accounts", title="Accounts 2025", grade="audited", date="2025-03-31")
    form = forms.of_case(method(), edits.evidence_added(case, held), tmp_path)

    def change(book: Workbook) -> None:
        page = sheet(book, "Documents")
        page["B5"].value, page["C5"].value = "accounts 2025", date(2025, 3, 31)
        page["B6"].value, page["C6"].value, page["D6"].value = "Minutes", "5 May 2025", "Yes"
        for question, papers, place in (
            ("turnover", "D1", "14"), ("staff", "d1 and D2", ""), ("wait", "D9", ""), ("leavers", "Rota", ""),
            ("remark", "Rota!?", ""),
        ):  # fmt: skip
            sheet(book)[cell(form, question)].value = 7.0
            sheet(book)[cell(form, question, "Documents")].value = papers
            sheet(book)[cell(form, question, "Page")].value = place

    offer = form.read(form.changed(change))
    taken = offers.accepted(
        form.method, form.case, "first", offer, offers.Taken(offer.answers), {"questionnaire": "f"}
    )
    titles = {one.id: (one.title, one.grade, one.date) for one in taken.evidence}
    rests = {
        name: {titles[id_] for id_ in answer.evidence}
        for name, answer in taken.assessments[0].answers.items()
    }
    paper, form_itself = ("Accounts 2025", "audited", "2025-03-31"), ("Questionnaire", "asserted", None)
    minutes = ("Minutes", "asserted", "2025-05-05")
    assert rests == {
        "turnover": {paper, form_itself}, "staff": {paper, minutes, form_itself}, "wait": {form_itself},
        "leavers": {("Rota", "asserted", None), form_itself},
        "remark": {("Rota!?", "asserted", None), form_itself},
    }  # fmt: skip
    assert "Attach it here" in next(one.note for one in taken.evidence if one.title == "Minutes")
    assert taken.assessments[0].answers["turnover"].note == "Page or place: 14"
    assert "no paper is listed under D9" in offer.unread[0].what
