"""What is plainly right is what pydantic's checks would make of it; whatever else is left to them."""

import copy
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from mutualrisk import resources
from mutualrisk.domain.case import Case
from mutualrisk.store.case_text import case_data
from mutualrisk.store.plain import plain
from mutualrisk.store.yaml_text import read_yaml
from tests.store.strategies import cases


def checked(model: type[BaseModel], data: object) -> BaseModel | None:
    """What pydantic makes of it; nothing where it refuses."""
    try:
        return model.model_validate(data)
    except ValidationError:
        return None


def assert_same(made: BaseModel, expected: BaseModel | None) -> None:
    """Fail where two values can be told apart."""
    assert made == expected
    assert repr(made) == repr(expected)
    assert expected is not None
    assert made.model_dump(exclude_unset=True) == expected.model_dump(exclude_unset=True)


@pytest.mark.parametrize("name", ["community-health", "library-mutual"])
def test_a_worked_case_is_plain(name: str) -> None:
    text = resources.path("samples", f"{name}.yaml").read_text(encoding="utf-8")
    data = read_yaml(text).data
    made = plain(Case, data)
    assert made is not None
    assert_same(made, checked(Case, data))


@given(cases)
def test_a_case_that_this_program_wrote_is_plain(case: Case) -> None:
    data = case_data(case)
    made = plain(Case, data)
    assert made is not None
    assert_same(made, checked(Case, data))


ODD: list[Any] = [
    None, True, False, 0, 1, -1, 2.5, 1e400, -1e13, 10**400, "", "a", "Not Known", "unknown", "yes", "A b",
    "x" * 65, "y" * 5_001, "a\n", "\ud800", "é", [], ["a"], ["a", 1], {}, {"value": 1}, {"low": 2, "high": 1},
    {"low": 1, "high": 2}, {"not_known": True}, {"not_applicable": ""}, {"value": "a", "not_known": True},
    {"value": True, "note": 3}, {"id": "a"}, {"unknown": 1},
]  # fmt: skip


def places(data: Any) -> list[tuple[Any, Any]]:  # noqa: ANN401 - plain data
    """Every group or list in the data, with each key or number in it."""
    found: list[tuple[Any, Any]] = []
    waiting = [data]
    for part in waiting:
        inner = list(part.items() if isinstance(part, dict) else enumerate(part))
        found += [(part, key) for key, _ in inner]
        waiting += [value for _, value in inner if isinstance(value, dict | list)]
    return found


@given(cases, st.integers(0, 2**32), st.sampled_from(ODD))
def test_a_case_with_an_odd_part_is_what_pydantic_makes_of_it_or_is_left_to_it(
    case: Case, seed: int, odd: object
) -> None:
    data = copy.deepcopy(case_data(case))
    holder, key = random.Random(seed).choice(places(data))  # noqa: S311 - it is to be repeatable
    holder[key] = odd
    made = plain(Case, data)
    if made is not None:
        assert_same(made, checked(Case, data))


def test_most_of_what_pydantic_accepts_is_plain() -> None:
    accepted = [odd for odd in ODD if checked(Case, whole(odd)) is not None]
    left = [odd for odd in accepted if plain(Case, whole(odd)) is None]
    assert len(accepted) > 12
    assert left == []


def whole(answer: object) -> dict[str, object]:
    """A case with one answer."""
    method = {"id": "tiny", "version": "2026.1"}
    return {"method": method, "contract": {"answers": {"turnover": answer}}}
