"""What people do to a case: each edit changes what it names and nothing else."""

from collections.abc import Callable

import pytest
from pydantic import ValidationError

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Action, Case, Evidence
from mutualrisk.engine import edits
from mutualrisk.store.methods import method_in

METHOD = method_in(None)
DAY = "2026-09-01"
NEW = edits.new_case(METHOD, "commissioner", "full", DAY, "Harbour Care")
ACCOUNTS = Evidence(id="accounts", title="Accounts 2026", grade="audited", date="2026-06-30")


def filled() -> Case:
    """A case with a bit of everything."""
    case = edits.answered(NEW, METHOD, "first", "turnover", Answer(value=12e6, evidence=("accounts",)))
    case = edits.answered(case, METHOD, "first", "annual_contract_value", Answer(value=4e6))
    case = edits.evidence_added(case, ACCOUNTS)
    return edits.action_added(case, "first", Action(id="guarantee", title="Get a guarantor", owner="Chair"))


def test_a_new_case_has_one_organisation_and_one_assessment_of_it() -> None:
    [organisation], [assessment] = NEW.organisations, NEW.assessments
    assert (organisation.name, assessment.organisation) == ("Harbour Care", organisation.id)
    assert (assessment.date, assessment.answers, NEW.contract.answers) == (DAY, {}, {})


def test_an_answer_is_kept_where_its_section_says() -> None:
    case = filled()
    assert set(case.contract.answers) == {"annual_contract_value"}
    assert set(case.assessments[0].answers) == {"turnover"}


def test_an_answer_that_is_taken_back_leaves_the_case_as_it_was() -> None:
    case = edits.answered(filled(), METHOD, "first", "surplus", Answer(value=1.0))
    assert edits.answered(case, METHOD, "first", "surplus", None) == filled()
    assert edits.answered(NEW, METHOD, "first", "turnover", None) == NEW


CHANGES: tuple[tuple[str, Callable[[Case], Case]], ...] = (
    ("contract", lambda case: edits.with_contract(case, title="Community nursing")),
    ("organisations", lambda case: edits.with_organisation(case, "bidder", name="Harbour Health")),
    ("assessments", lambda case: edits.with_assessment(case, "first", assessor="Finance lead")),
    ("evidence", lambda case: edits.with_evidence(case, "accounts", page="24")),
    ("assessments", lambda case: edits.with_action(case, "first", "guarantee", state="agreed")),
    ("assessments", lambda case: edits.action_removed(case, "first", "guarantee")),
    ("assessments", lambda case: edits.assessment_added(case, METHOD, "first", DAY, copy=True)),
)


@pytest.mark.parametrize(("part", "change"), CHANGES)
def test_an_edit_changes_its_part_and_no_other(part: str, change: Callable[[Case], Case]) -> None:
    old, new = filled(), change(filled())
    differing = [name for name in Case.model_fields if getattr(old, name) != getattr(new, name)]
    assert differing == [part]
    others = [name for name in Case.model_fields if name not in {part, "format"}]
    assert all(getattr(new, name) == getattr(old, name) for name in others)


def test_what_a_field_cannot_hold_is_refused() -> None:
    with pytest.raises(ValidationError):
        edits.with_contract(NEW, title="x" * 5_001)


def test_an_added_organisation_is_assessed_as_deep_as_the_one_before() -> None:
    case = edits.organisation_added(filled(), "Valley Care", filled().assessments[0], DAY)
    second = case.assessments[1]
    assert second.organisation == case.organisations[1].id != case.organisations[0].id
    assert (second.perspective, second.depth, second.answers) == ("commissioner", "full", {})


def test_removing_an_organisation_removes_what_was_said_of_it_and_nothing_else() -> None:
    more = edits.organisation_added(filled(), "Valley Care", filled().assessments[0], DAY)
    assert edits.organisation_removed(more, more.organisations[1].id) == filled()


def test_next_year_asks_yearly_answers_anew_and_keeps_those_that_last() -> None:
    case = edits.answered(filled(), METHOD, "first", "origin_route", Answer(value="right_to_provide"))
    case = edits.answered(case, METHOD, "first", "staff_count", Answer(value=210.0))
    fresh = edits.assessment_added(case, METHOD, "first", "2027-09-01", copy=True).assessments[1]
    assert "origin_route" in fresh.answers
    assert "staff_count" not in fresh.answers
    assert fresh.actions == case.assessments[0].actions
    blank = edits.assessment_added(case, METHOD, "first", "2027-09-01", copy=False).assessments[1]
    assert (blank.answers, blank.actions) == ({}, ())
    assert fresh.id != "first"


def test_no_answer_rests_on_removed_evidence() -> None:
    case = edits.evidence_removed(filled(), "accounts")
    assert case.evidence == ()
    assert case.assessments[0].answers["turnover"].evidence == ()
    assert case.contract == filled().contract


def test_a_removed_assessment_leaves_its_organisation() -> None:
    more = edits.assessment_added(filled(), METHOD, "first", "2027-09-01", copy=True)
    assert edits.assessment_removed(more, more.assessments[1].id) == filled()


@pytest.mark.parametrize(
    ("wanted", "taken", "free"),
    [("a", [], "a"), ("a", ["a"], "a-2"), ("a", ["a", "a-2", "a-4"], "a-3"), ("a", ["b"], "a")],
)
def test_a_free_id_is_the_wanted_one_or_the_first_number_behind_it(
    wanted: str, taken: list[str], free: str
) -> None:
    assert edits.free_id(wanted, taken) == free
