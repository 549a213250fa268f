"""Whatever the method and the case: both documents are made, and nothing in them leads astray."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mutualrisk.domain.case import Case
from mutualrisk.reports.report import report
from mutualrisk.reports.writing import pdf_of, workbook_of
from tests.reports import reading, rich_case
from tests.strategies import Made, cases_of_methods

words = st.text(max_size=120) | st.text(alphabet="<>&/=+-@\t\n\"'{}[]()aאب😀", max_size=200)
few = settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@few
@given(cases_of_methods())
def test_any_method_and_case_make_both_documents(made: Made) -> None:
    found = rich_case.judged(made.method, made.case)
    document = report(found)
    assert reading.pointers(document) <= reading.anchors(document)
    assert "Contents" in reading.pages(pdf_of(found))[2]
    assert {cell.data_type for cell in reading.cells(workbook_of(found))} <= {"s", "n", "f", "d"}


@few
@given(st.lists(words, min_size=8, max_size=8))
def test_any_text_makes_both_documents(texts: list[str]) -> None:
    data = rich_case.case_data(name=texts[0])
    assessment = data["assessments"][0]
    data["note"], data["contract"]["title"], assessment["note"] = texts[1:4]
    assessment["answers"]["remark"] = {"value": texts[4], "note": texts[5]}
    assessment["actions"][1]["title"] = texts[6]
    data["evidence"][0]["title"] = texts[7]
    found = rich_case.judged(rich_case.method(), Case.model_validate(data))
    assert "Sign-off" in reading.pages(pdf_of(found))[1]
    assert {cell.data_type for cell in reading.cells(workbook_of(found))} <= {"s", "n", "f", "d"}


@pytest.mark.parametrize("number", range(3))
def test_a_maximal_case_is_printed(number: int) -> None:
    data = rich_case.case_data(name="Fernleaf " * 30)
    note = ("many words " * 450, "x" * 5000, "a\n" * 2000)[number]
    for part in (data["assessments"][0]["answers"], data["contract"]["answers"]):
        for answer in (one for one in part.values() if isinstance(one, dict)):
            answer["note"] = note
    found = rich_case.judged(rich_case.method(), Case.model_validate(data))
    assert "Sign-off" in reading.pages(pdf_of(found))[1]
