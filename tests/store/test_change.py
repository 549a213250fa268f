"""Changes of plain data: what is done can be undone, and a change that does not fit is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mutualrisk.store.change import Misfit, Step, applied, difference, inverse
from mutualrisk.store.document import Data

keys = st.sampled_from("abc")
data = st.recursive(
    st.none() | st.booleans() | st.integers(0, 2) | st.sampled_from(["", "a"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=12,
)


@given(data, data)
def test_a_change_leads_from_the_old_to_the_new_and_back(old: Data, new: Data) -> None:
    steps = difference(old, new)
    assert difference(applied(old, steps), new) == ()
    assert difference(applied(new, inverse(steps)), old) == ()


@given(data)
def test_what_is_equal_needs_no_step(same: Data) -> None:
    assert difference(same, same) == ()


def test_true_is_not_one() -> None:
    assert difference([True], [1]) == (Step(path=(0,), was=(True,), now=(1,)),)


def test_a_small_edit_of_a_large_case_is_a_small_step() -> None:
    old: Data = {"assessments": [{"answers": {f"q{number}": number}} for number in range(100)]}
    new: Data = {
        "assessments": [{"answers": {f"q{number}": number + (number == 7)}} for number in range(100)]
    }
    assert difference(old, new) == (Step(path=("assessments", 7, "answers", "q7"), was=(7,), now=(8,)),)


def test_an_entry_put_in_the_middle_is_one_step() -> None:
    assert difference(["a", "b", "c"], ["a", "x", "b", "c"]) == (Step(path=(1,), now=("x",)),)


@pytest.mark.parametrize(
    ("state", "step"),
    [
        (1, Step(path=(), was=(2,), now=(3,))),
        (1, Step(path=(), now=(3,))),
        (1, Step(path=("a",), now=(3,))),
        ({"a": 1}, Step(path=("a",), now=(3,))),
        ({"a": 1}, Step(path=("a",), was=(2,))),
        ({"a": 1}, Step(path=("b",), was=(2,))),
        ({"a": 1}, Step(path=("b",), was=(2,), now=(3,))),
        ({"a": 1}, Step(path=("b", "c"), now=(3,))),
        ({"a": 1}, Step(path=(0,), now=(3,))),
        ([1], Step(path=(2,), now=(3,))),
        ([1], Step(path=(-1,), now=(3,))),
        ([1], Step(path=(1,), was=(1,))),
        ([1], Step(path=(0,), was=(2,))),
        ([1], Step(path=("a",), was=(2,))),
        ([1], Step(path=(1, "a"), now=(2,))),
        ([1], Step(path=(0,), was=(2,), now=(3,))),
    ],
)
def test_a_step_that_does_not_fit_is_refused(state: Data, step: Step) -> None:
    with pytest.raises(Misfit):
        applied(state, [step])


@given(data, data, data)
def test_a_change_of_something_else_fits_or_is_refused(old: Data, new: Data, other: Data) -> None:
    steps = difference(old, new)
    try:
        applied(other, steps)
    except Misfit:
        assert difference(old, other)
