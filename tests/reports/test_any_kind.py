"""Every kind for every reader stands up to whatever people type, and to a case with next to nothing in it."""

import pytest

from mutualrisk.domain.case import Case
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.evaluate import evaluate_with
from mutualrisk.reports.audiences import Audience
from mutualrisk.reports.commission import Wanted, prepared
from mutualrisk.reports.kinds import KINDS, KindId
from mutualrisk.reports.writing import file_name, pdf_of
from tests import small_method as small
from tests.reports import reading, rich_case

COMBINATIONS = [
    (kind, audience)
    for kind, one in KINDS.items()
    for audience in one.audiences
    if kind != "full" and (kind, audience) != ("summary", "internal")
]
"""The others are made of any text elsewhere."""
HOSTILE = {
    "long": "Fernleaf " * 33,
    "one word": "F" * 300,
    "right to left": "בית ספר לבריאות \u202eabc\u202c",
    "emoji and marks": "😀 e\u0301\u0323 \x07\x00 Zo\u200be",
    "mark-up": '=HYPERLINK("http://example.org","<b>&amp;")</para>',
}


def document(case: Case, wanted: Wanted) -> list[str]:
    first = case.assessments[0]
    program = prepare(rich_case.method(), first.perspective, first.depth)
    made = prepared(program, case, first, evaluate_with(program, case, first), wanted)
    assert len(file_name(made.name, first, wanted)) < 180
    return reading.pages(pdf_of(made, kind=wanted.kind))


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize(("kind", "audience"), COMBINATIONS)
def test_any_text_makes_a_whole_document(kind: KindId, audience: Audience, words: str) -> None:
    data = rich_case.case_data(name=words)
    data["contract"] |= {"title": words, "authority": words, "reference": words}
    data["organisations"][0] |= {"legal_form": words, "number": words}
    data["organisations"][1]["name"] = words
    data["assessments"][0]["actions"][1] |= {"title": words, "owner": words}
    successful = "rival" if KINDS[kind].awards else ""
    pages = document(Case.model_validate(data), Wanted(kind, audience, successful))
    assert f"Page {len(pages)} of {len(pages)}" in " ".join(pages[-1].split())


@pytest.mark.parametrize(("kind", "audience"), COMBINATIONS)
def test_next_to_nothing_makes_a_whole_document(kind: KindId, audience: Audience) -> None:
    bare = {"id": "first", "organisation": "org", "date": small.DAY, "perspective": "commissioner"}
    data = {
        "method": {"id": "small", "version": "2026.1"},
        "organisations": [{"id": "org", "name": ""}],
        "assessments": [bare],
    }
    pages = document(Case.model_validate(data), Wanted(kind, audience))
    assert f"Page {len(pages)} of {len(pages)}" in " ".join(pages[-1].split())
