"""Differences as a page shows them: by names, an answer as one thing, nothing for what only moved."""

import pytest
from hypothesis import given

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Action, Assessment, Case, Contract, MethodUsed, Organisation
from mutualrisk.domain.issue import Faulty
from mutualrisk.store.comparing import Changed, changes_of, changes_since, differences
from mutualrisk.store.history import Edit
from mutualrisk.store.record import Record, begun, edited
from tests.store.large import large_case, with_answer
from tests.store.strategies import cases

EDIT = Edit("2026-03-01T09:00:00Z", "Ann", "An edit")
CASE = Case(
    method=MethodUsed(id="tiny", version="2026.1"),
    title="A case",
    organisations=(Organisation(id="one", name="One"), Organisation(id="two", name="Two")),
    assessments=(
        Assessment(
            id="a1",
            organisation="one",
            date="2026-03-01",
            perspective="board",
            answers={"turnover": Answer(value=5.0, note="audited")},
            actions=(Action(id="x", title="Insure"),),
        ),
    ),
)


def with_assessment(**fields: object) -> Case:
    """The case with other fields of its assessment."""
    return CASE.model_copy(update={"assessments": (CASE.assessments[0].model_copy(update=fields),)})


@pytest.mark.parametrize(
    ("new", "changes"),
    [
        (CASE, []),
        (CASE.model_copy(update={"title": "B"}), [(("title",), "A case", "B")]),
        (CASE.model_copy(update={"title": ""}), [(("title",), "A case", None)]),
        (
            CASE.model_copy(update={"organisations": CASE.organisations[1:]}),
            [(("organisations", "one"), {"id": "one", "name": "One"}, None)],
        ),
        (CASE.model_copy(update={"organisations": CASE.organisations[::-1]}), []),
        (
            with_assessment(answers={"turnover": Answer(value=6.0, note="audited")}),
            [
                (
                    ("assessments", "a1", "answers", "turnover"),
                    {"value": 5, "note": "audited"},
                    {"value": 6, "note": "audited"},
                )
            ],
        ),
        (
            with_assessment(actions=(Action(id="x", title="Insure", state="agreed"),)),
            [(("assessments", "a1", "actions", "x", "state"), None, "agreed")],
        ),
        (
            CASE.model_copy(update={"contract": Contract(title="Care")}),
            [(("contract",), None, {"title": "Care"})],
        ),
    ],
)
def test_differences_are_told_by_names(new: Case, changes: list[tuple[object, ...]]) -> None:
    assert [tuple(change) for change in differences(CASE, new)] == changes


def test_what_an_edit_changed_and_what_changed_since() -> None:
    record = begun(Record(CASE), EDIT)
    for title in ("B", "C"):
        record = edited(record, EDIT, record.case.model_copy(update={"title": title}))
    (whole,) = changes_of(record.history, 1)
    assert (whole.path, whole.was) == ((), None)
    assert changes_of(record.history, 3) == (Changed(("title",), "B", "C"),)
    assert changes_since(record.history, 1, record.case) == (Changed(("title",), "A case", "C"),)
    assert changes_since(record.history, 3, record.case) == ()
    with pytest.raises(Faulty, match="does not fit"):
        changes_of(record.history[1:], 1)


def test_one_answer_of_many_is_one_difference() -> None:
    old = large_case(assessments=5)
    new = with_answer(old, 3, "q7", Answer(not_known=True))
    assert [change.path for change in differences(old, new)] == [("assessments", "a3", "answers", "q7")]


@given(cases, cases)
def test_differences_are_the_same_both_ways(old: Case, new: Case) -> None:
    assert differences(old, old) == ()
    assert {change.path for change in differences(old, new)} == {
        change.path for change in differences(new, old)
    }
