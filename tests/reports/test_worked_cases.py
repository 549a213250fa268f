"""Both worked cases, whole: the summary keeps its two pages and every note its one place."""

from functools import cache

import pytest

from mutualrisk.engine.compile import prepare
from mutualrisk.engine.evaluate import evaluate_with
from mutualrisk.reports.material import Material, material
from mutualrisk.reports.report import report
from mutualrisk.reports.writing import pdf_of, workbook_of
from mutualrisk.resources import path
from mutualrisk.store.case_file import open_case
from mutualrisk.store.method_files import load_method
from tests.reports import reading

WORKED = [
    ("community-health", "estuary-lead"),
    ("community-health", "estuary-screening"),
    ("library-mutual", "board-2026"),
]


@cache
def worked(name: str, assessment: str) -> Material:
    """One assessment of a worked case, ready to print."""
    case = open_case(path("samples", f"{name}.yaml")).case
    method = load_method(path("methods", case.method.id)).method
    chosen = next(one for one in case.assessments if one.id == assessment)
    program = prepare(method, chosen.perspective, chosen.depth)
    return material(program, case, chosen, evaluate_with(program, case, chosen))


@cache
def printed(name: str, assessment: str) -> bytes:
    """The whole report of one of them."""
    return pdf_of(worked(name, assessment))


@pytest.mark.slow
@pytest.mark.parametrize(("name", "assessment"), WORKED)
def test_the_summary_is_two_pages_and_the_workbook_is_made(name: str, assessment: str) -> None:
    made = worked(name, assessment)
    found = reading.pages(printed(name, assessment))
    assert "Sign-off" in found[1]
    assert "Contents" in found[2]
    assert reading.book(workbook_of(made))["Answers"].max_row > 15


@pytest.mark.parametrize(("name", "assessment"), WORKED)
def test_every_note_stands_once_and_every_pointer_leads_somewhere(name: str, assessment: str) -> None:
    made = worked(name, assessment)
    document = report(made)
    words = [run.text for run in reading.runs(document, "answers", "about", "evidence", "next")]
    for answer in made.answers.values():
        assert not answer.note or words.count(answer.note) >= 1
    assert reading.pointers(document) <= reading.anchors(document)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "assessment"), WORKED)
def test_the_summary_cuts_no_sentence_and_names_five_risks(name: str, assessment: str) -> None:
    made = worked(name, assessment)
    found = reading.pages(printed(name, assessment))
    assert "…" not in found[0] + found[1]
    first = " ".join(found[0].split())
    assert all(risk.title in first for risk in made.result.risks[:5])


@pytest.mark.slow
def test_the_full_report_stays_within_forty_pages() -> None:
    assert len(reading.pages(printed("community-health", "estuary-lead"))) <= 40


@pytest.mark.slow
def test_no_total_stands_alone_at_the_top_of_a_page() -> None:
    for page in reading.pages(printed("community-health", "estuary-lead")):
        head, _, _ = page.partition(", the sum")
        assert head == page or head.count("%") > 0
