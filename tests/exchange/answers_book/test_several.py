"""Several workbooks about one assessment."""

from pathlib import Path

from mutualrisk.domain.answer import Answer
from mutualrisk.engine import edits, offers
from mutualrisk.exchange.answers_book.several import together
from tests.exchange.answers_book import forms
from tests.reports import rich_case


def test_a_copy_that_was_sent_twice_says_everything_once(tmp_path: Path) -> None:
    form = forms.form(rich_case.method(), tmp_path)
    path = form.filled(form.typed({"turnover": Answer(value=5e6), "insured": Answer(value="yes")}))
    copy = path.with_name("copy of back.xlsx")
    copy.write_bytes(path.read_bytes())
    offer = together([form.read(path), form.read(copy)])
    assert forms.said(offer) == {"turnover": Answer(value=5e6), "insured": Answer(value="yes")}
    assert {trail.file for trail in offer.answers[0].trail} == {"back.xlsx", "copy of back.xlsx"}
    assert {line.standing for line in offers.compared(form.method, form.case, "first", offer).lines} == {
        "new"
    }
    assert len(offer.facts) == 1
    assert len({one.key for one in offer.documents}) == 2


def test_what_two_files_disagree_about_stands_side_by_side(tmp_path: Path) -> None:
    form = forms.form(rich_case.method(), tmp_path)
    first = form.read(form.filled(form.typed({"turnover": Answer(value=5e6)})))
    second = form.read(form.filled(form.typed({"turnover": Answer(value=6e6)})))
    offer = together([first, second])
    found = offers.compared(form.method, form.case, "first", offer)
    assert [line.standing for line in found.lines] == ["conflicting", "conflicting"]
    assert found.proposed == ()
    other = edits.with_fields(second, assessment="another")
    assert "different assessments: another, first" in together([first, other]).findings[-1].what
    assert together([first]) is first
