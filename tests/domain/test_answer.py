"""The ways people may write an answer, and the one state that each ends up in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from mutualrisk.domain.answer import Answer, State


@pytest.mark.parametrize(
    ("written", "state", "value"),
    [
        (3, "value", 3.0),
        (2.5, "value", 2.5),
        (-1e12, "value", -1e12),
        ("community", "value", "community"),
        ("", "value", ""),
        (True, "value", "yes"),
        (False, "value", "no"),
        ("yes", "value", "yes"),
        (["legal", "financial"], "value", ("legal", "financial")),
        ([], "value", ()),
        ("not known", "not_known", None),
        (" Not_Known ", "not_known", None),
        ("UNKNOWN", "not_known", None),
        ({"not_known": True}, "not_known", None),
        ({"low": 1, "high": 3}, "range", None),
        ({"low": 2, "high": 2}, "range", None),
        ({"not_applicable": "no staff bank"}, "not_applicable", None),
        ({"value": 3, "note": "audited", "evidence": ["accounts"]}, "value", 3.0),
        ({"value": True}, "value", "yes"),
    ],
)
def test_an_answer_may_be_written_short(written: object, state: State, value: object) -> None:
    answer = Answer.model_validate(written)
    assert (answer.state, answer.value) == (state, value)
    assert Answer.model_validate(answer) == answer
    assert Answer.model_validate(answer.model_dump()) == answer


@pytest.mark.parametrize(
    "written",
    [
        None,
        {},
        {"note": "nothing else"},
        {"value": 3, "not_known": True},
        {"value": 3, "low": 1, "high": 4},
        {"not_known": True, "not_applicable": "because"},
        {"low": 1},
        {"high": 1},
        {"low": 3, "high": 1},
        {"low": "a", "high": 1},
        float("nan"),
        float("inf"),
        {"low": float("-inf"), "high": 1},
        {"low": 1, "high": float("nan")},
        [1, 2],
        ["legal", None],
        {"value": {"a": 1}},
        {"value": 3, "colour": "red"},
        {"value": "x" * 5_001},
        {"not_applicable": "x" * 5_001},
        {"value": 1, "evidence": ["../climb"]},
        b"bytes",
    ],
)
def test_what_is_no_answer_is_refused(written: object) -> None:
    with pytest.raises(ValidationError):
        Answer.model_validate(written)


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["value", "low", "high", "note"]), inner)
    ),
    max_leaves=5,
)


@given(JSON)
def test_anything_is_an_answer_in_one_state_or_refused(written: object) -> None:
    try:
        answer = Answer.model_validate(written)
    except ValidationError:
        return
    kept = [
        answer.value is not None,
        answer.low is not None,
        answer.not_known,
        answer.not_applicable is not None,
    ]
    assert sum(kept) == 1
