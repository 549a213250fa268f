"""Changes between cases: the same steps as between their plain data, at the cost of what was replaced."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Case
from mutualrisk.store.case_change import case_change, changed_case
from mutualrisk.store.case_text import case_data
from mutualrisk.store.change import Misfit, Step, applied, difference, inverse
from tests.store import strategies as made
from tests.store.large import large_case, with_answer


@st.composite
def edits(draw: st.DrawFn) -> tuple[Case, Case]:
    """A case, and one in which some of its parts are other ones."""
    old, other = draw(made.cases), draw(made.cases)
    names = draw(st.sets(st.sampled_from(sorted(Case.model_fields))))
    new = old.model_copy(update={name: getattr(other, name) for name in names})
    if old.assessments and "assessments" not in names:
        answers = {**old.assessments[0].answers, **draw(made.groups)}
        changed = old.assessments[0].model_copy(update={"answers": answers})
        new = new.model_copy(update={"assessments": (changed, *old.assessments[1:])})
    return old, new


@given(edits())
def test_the_steps_are_those_between_the_plain_data(pair: tuple[Case, Case]) -> None:
    old, new = pair
    assert case_change(old, new) == difference(case_data(old), case_data(new))


@given(edits())
def test_a_change_leads_to_the_new_case_and_back(pair: tuple[Case, Case]) -> None:
    old, new = pair
    steps = case_change(old, new)
    assert changed_case(old, steps) == new
    assert changed_case(new, inverse(steps)) == old
    assert case_data(changed_case(old, steps)) == applied(case_data(old), steps)


def test_what_a_change_does_not_touch_stays_the_same_object() -> None:
    old = large_case(assessments=3)
    new = changed_case(old, case_change(old, with_answer(old, 1, "q5", Answer(value=7.0))))
    assert new.assessments[0] is old.assessments[0]
    assert new.assessments[1].answers["q4"] is old.assessments[1].answers["q4"]
    assert new.assessments[1].answers["q5"].value == 7


@pytest.mark.parametrize(
    "step",
    [
        Step(path=("title",), was=("other",), now=("new",)),
        Step(path=("titel",), now=("new",)),
        Step(path=("title",), now=(5,)),
        Step(path=("assessments", 9), now=({},)),
        Step(path=("assessments", 9, "date"), now=("2026-01-01",)),
        Step(path=("organisations", "a"), now=("new",)),
        Step(path=("assessments", 0, "answers", "q1", "value"), was=(1,)),
    ],
)
def test_a_change_that_does_not_fit_is_refused(step: Step) -> None:
    with pytest.raises(Misfit):
        changed_case(large_case(assessments=1), [step])


def test_a_key_stroke_in_a_large_case_costs_under_a_millisecond() -> None:
    old = large_case(assessments=36)
    typed = old.assessments[17].answers["q100"].model_copy(update={"value": 123.0})
    new = with_answer(old, 17, "q100", typed)
    case_change(old, new)
    start = time.perf_counter()
    steps = [case_change(old, new) for _ in range(10)]
    assert (time.perf_counter() - start) / 10 < 0.01  # a slow machine's ten times
    assert len(steps[0]) == 1
