"""Feedback to a bidder: its own reasons, the successful one's ratings, and nobody's confidential answers."""

import re
from functools import cache

import pytest

from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.issue import Faulty
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.evaluate import evaluate_with
from mutualrisk.reports.commission import Wanted, prepared
from mutualrisk.reports.feedback import feedback
from mutualrisk.reports.material import Material
from mutualrisk.reports.writing import pdf_of
from mutualrisk.resources import path
from mutualrisk.store.case_file import open_case
from mutualrisk.store.method_files import load_method
from tests.reports import reading, rich_case


@cache
def sample() -> Case:
    return open_case(path("samples", "community-health.yaml")).case


@cache
def told(assessment: str = "estuary-lead", successful: str = "") -> Material:
    case = sample()
    method = load_method(path("methods", case.method.id)).method
    chosen = next(one for one in case.assessments if one.id == assessment)
    program = prepare(method, chosen.perspective, chosen.depth)
    result = evaluate_with(program, case, chosen)
    return prepared(program, case, chosen, result, Wanted("feedback", "bidder", successful))


def words(material: Material, *sections: str) -> str:
    return " ".join(run.text for run in reading.runs(feedback(material), *sections))


def test_every_factor_has_its_outcome_and_what_it_rests_on() -> None:
    material = told()
    found = words(material, "risks", "benefits")
    assert all(title in found for title in material.titles.values())
    assert found.count("Likelihood, of 5") >= len(material.result.risks) - 3
    assert "0.9 months" in found, "what the bidder said itself is its reason"


def test_the_successful_bidder_is_named_only_where_somebody_said_so() -> None:
    assert "Quillmarsh" not in words(told())
    assert "does not say which bidder was successful" in words(told())
    assert "The successful bidder is Quillmarsh Care Group" in words(told(successful="quillmarsh"))
    assert "This bidder is the successful one" in words(told(successful="estuary"))


def test_nothing_that_others_said_or_that_was_noted_is_told() -> None:
    case, shown = sample(), words(told(successful="quillmarsh"))
    notes = [case.note, case.contract.note, *(one.note for one in case.organisations)]
    for one in case.assessments:
        notes += [one.note, one.assessor, *(answer.note for answer in one.answers.values())]
        notes += [text for action in one.actions for text in (action.title, action.owner, action.note)]
    notes += [answer.note for answer in case.contract.answers.values()]
    notes += [text for one in case.evidence for text in (one.title, one.note, one.page)]
    assert [note for note in notes if len(note) > 8 and note in shown] == []
    theirs = [_amounts(one) for one in case.assessments if one.organisation == "quillmarsh"]
    ours = set().union(*(_amounts(one) for one in case.assessments if one.organisation == "estuary"))
    assert [amount for amount in set().union(*theirs) - ours if amount in shown] == []


def _amounts(assessment: Assessment) -> set[str]:
    """The large sums of an assessment in the words in which a document would say them."""
    values = (answer.value for answer in assessment.answers.values())
    sums = [value for value in values if isinstance(value, float) and value >= 1e6]
    return {f"£{value / 1e6:.2f}".rstrip("0").rstrip(".") + " million" for value in sums}


def test_what_the_commissioner_keeps_to_itself_is_neither_told_nor_lost() -> None:
    found = words(told(), "risks")
    assert "the authority's own papers" in found
    labels = told().program.labels
    kept = ("envelope_covers_cost", "insourcing_signals", "rivals")
    assert [name for name in kept if labels[name] in found] == []


def test_no_finding_is_about_the_tender_or_speaks_to_the_commissioner() -> None:
    material = told()
    assert material.findings
    assert {finding.about for finding in material.findings} & {"tender", "law"} == set()
    assert not re.search(r"\byou\b", " ".join(finding.text for finding in material.findings), re.IGNORECASE)


@pytest.mark.parametrize(
    ("named", "said"),
    [
        ("nobody", "No organisation that was asked the same questions is called nobody."),
        ("Quillmarsh Care Group", "No organisation that was asked"),
        ("estuary-screening", "No organisation that was asked"),
    ],
)
def test_a_successful_one_who_is_nobody_is_refused_with_those_who_can_be(named: str, said: str) -> None:
    with pytest.raises(Faulty) as fault:
        told(successful=named)
    issue = fault.value.issues[0]
    assert said in issue.what
    assert "estuary, quillmarsh" in issue.remedy


def test_of_two_assessments_of_the_successful_one_the_user_says_which() -> None:
    data = rich_case.case_data()
    rival = data["assessments"][1]
    data["assessments"] += [rival | {"id": "again"}]
    case = Case.model_validate(data)
    program = prepare(rich_case.method(), "commissioner", "full")
    parts = program, case, case.assessments[0], evaluate_with(program, case, case.assessments[0])
    with pytest.raises(Faulty, match="assessed more than once"):
        prepared(*parts, Wanted("feedback", "bidder", "rival"))
    award = prepared(*parts, Wanted("feedback", "bidder", "again")).award
    assert award
    assert award.name == "HiddenRival"


def test_a_case_with_one_organisation_and_nothing_answered_makes_feedback() -> None:
    data = rich_case.case_data(answers={}, actions=[])
    data["organisations"], data["assessments"] = data["organisations"][:1], data["assessments"][:1]
    case = Case.model_validate(data)
    program = prepare(rich_case.method(), "commissioner", "full")
    parts = program, case, case.assessments[0], evaluate_with(program, case, case.assessments[0])
    made = prepared(*parts, Wanted("feedback", "bidder"))
    pages = reading.pages(pdf_of(made, kind="feedback"))
    assert "How Fernleaf Care was assessed" in pages[0]
    assert "What the law asks" in " ".join(pages)
