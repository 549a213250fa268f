"""What is plainly right is what pydantic's checks would make of it; whatever else is left to them."""

import copy
import json
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given
from pydantic import ValidationError

from mutualrisk import resources
from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Case, Evidence
from mutualrisk.domain.checks import adapter
from mutualrisk.domain.field import Field, Limits
from mutualrisk.domain.method import Method
from mutualrisk.domain.plain import plain
from mutualrisk.domain.value import Value
from mutualrisk.store.case_text import case_data
from mutualrisk.store.settings import Settings
from mutualrisk.store.yaml_text import read_yaml
from tests.store.strategies import cases


def checked(model: type[Value], data: object) -> Value | None:
    """What pydantic makes of it; nothing where it refuses."""
    try:
        made: Value = adapter(model).validate_python(data)
    except ValidationError:
        return None
    return made


def assert_same(made: Value, expected: Value | None) -> None:
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
    None, True, False, 0, 1, -1, 2.5, 1e400, -1e13, 1e13, 10**400, "", "Not Known", "unknown", "yes", "A b",
    "x" * 65, "y" * 5_001, "a\n", "\ud800", "é", [], ["a"], ["a", 1], {}, {"value": 1}, {"low": 2, "high": 1},
    {"low": 1, "high": 2}, {"not_known": True}, {"not_applicable": ""}, {"value": "a", "not_known": True},
    {"value": True, "note": 3}, {"id": "a"}, {"unknown": 1},
]  # fmt: skip


WHOLE: dict[str, Any] = {
    "format": 1, "method": {"id": "tiny", "version": "2026.1"}, "title": "a", "note": "b",
    "contract": {"title": "a", "authority": "b", "reference": "c", "note": "d", "answers": {"term": 3}},
    "organisations": [{"id": "harbour", "name": "a", "legal_form": "b", "number": "c", "note": "d"}],
    "evidence": [
        {"id": "paper", "title": "a", "grade": "audited", "date": "b", "page": "c", "file": "d", "note": "e",
         "file_name": "f"},
    ],
    "assessments": [{
        "id": "first", "organisation": "harbour", "date": "a", "assessor": "b", "round": "c", "note": "d",
        "perspective": "board", "depth": "full",
        "answers": {
            "turnover": {"value": 1.5, "note": "a", "evidence": ["paper"], "imported": True},
            "reserves": {"low": 1, "high": 2}, "debt": {"not_known": True}, "plans": ["a", "b"], "stage": "a",
            "charity": {"not_applicable": "a"},
        },
        "actions": [{
            "id": "act", "advice": "a", "title": "b", "owner": "c", "due": "d", "cost": 5, "state": "agreed",
            "note": "e",
            "effects": [{"factor": "a", "side": "impact", "by": 1, "reason": "b", "grade": "illustrative"}],
        }],
    }],
}  # fmt: skip
"""A case in which every field is given."""


def places(data: Any) -> list[tuple[Any, Any]]:  # noqa: ANN401 - plain data
    """Every group or list in the data, with each key or number in it."""
    found: list[tuple[Any, Any]] = []
    waiting = [data]
    for part in waiting:
        inner = list(part.items() if isinstance(part, dict) else enumerate(part))
        found += [(part, key) for key, _ in inner]
        waiting += [value for _, value in inner if isinstance(value, dict | list)]
    return found


def assert_plain_or_left(data: object) -> None:
    """Fail where a case is made otherwise than pydantic makes it, or where pydantic refuses it."""
    made = plain(Case, data)
    if made is not None:
        assert_same(made, checked(Case, data))


def test_a_case_in_which_every_field_is_given_is_plain() -> None:
    made = plain(Case, WHOLE)
    assert made is not None
    assert_same(made, checked(Case, WHOLE))


@pytest.mark.parametrize("odd", ODD, ids=lambda odd: repr(odd)[:30])
def test_what_is_odd_anywhere_is_what_pydantic_makes_of_it_or_is_left_to_it(odd: object) -> None:
    for number in range(len(places(WHOLE))):
        data = copy.deepcopy(WHOLE)
        holder, key = places(data)[number]
        holder[key] = odd
        assert_plain_or_left(data)


@pytest.mark.parametrize("name", ["", "a", "A", "a-b", "1", "x" * 65, "a\n", "note", "é"])
def test_what_has_an_odd_name_is_what_pydantic_makes_of_it_or_is_left_to_it(name: str) -> None:
    for number in range(len(places(WHOLE))):
        data = copy.deepcopy(WHOLE)
        holder, key = places(data)[number]
        if isinstance(holder, dict):
            holder[name] = holder.pop(key)
            assert_plain_or_left(data)


def test_every_answer_that_pydantic_accepts_is_plain() -> None:
    accepted = [odd for odd in ODD if checked(Case, answered(odd)) is not None]
    assert len(accepted) > 12
    assert [odd for odd in accepted if plain(Case, answered(odd)) is None] == []


def answered(answer: object) -> dict[str, object]:
    """A case with one answer."""
    return {"method": WHOLE["method"], "contract": {"answers": {"turnover": answer}}}


def test_settings_are_taken_plainly_within_their_bounds() -> None:
    for data in ({}, {"text_size": 150, "theme": "dark", "assessor": "Lead", "tour_seen": True}):
        made = plain(Settings, data)
        assert made is not None
        assert_same(made, checked(Settings, data))


@pytest.mark.parametrize("size", [99, 201, 103, 150.0, "150", True, None])
def test_a_number_out_of_its_bounds_is_left_to_pydantic(size: object) -> None:
    assert plain(Settings, {"text_size": size}) is None


@pytest.mark.parametrize("name", ["public-service-mutuals", "blank"])
def test_a_method_is_plain(name: str) -> None:
    stored = json.loads(resources.path("methods", name, "compiled.json").read_bytes())["method"]
    stored = numbered(stored)
    made = plain(Method, stored)
    assert made is not None
    assert_same(made, checked(Method, stored))


def numbered(data: Any) -> Any:  # noqa: ANN401 - plain data
    """The data with numbers where JSON can only have their texts, as the points of a curve in YAML are."""
    if isinstance(data, list):
        return [numbered(one) for one in data]
    if not isinstance(data, dict):
        return data
    keys = (float(key) if key.replace(".", "").lstrip("-").isdigit() else key for key in data)
    return dict(zip(keys, map(numbered, data.values()), strict=True))


class Sides(Value):
    """A field of each kind that no case has."""

    whole: Annotated[int, Limits(ge=2, le=8, multiple_of=2)] = 2
    short: tuple[str, ...] = Field(default=(), max_length=1)
    name: str = Field(default="a", min_length=1, pattern="^[a-z]*$")
    pair: tuple[str, bool] = ("a", True)
    known: Literal[1] = 1
    size: float | None = Field(default=None, gt=0)
    called: str = Field(default="", alias="is")
    anything: Any = None


def test_a_field_of_each_kind_is_plain() -> None:
    data = {
        "whole": 4, "short": ["a"], "name": "b", "pair": ["b", False], "known": 1, "size": 2, "is": "c",
        "anything": {"a": [1]},
    }  # fmt: skip
    made = plain(Sides, data)
    assert made is not None
    assert_same(made, checked(Sides, data))
    assert (made.size, made.called, made.pair) == (2.0, "c", ("b", False))


@pytest.mark.parametrize("field", [*Sides.model_fields, "is"])
@pytest.mark.parametrize(
    "given",
    [
        *ODD, 2, 4, 3, 8, 10, 2.0, 1.0, "a", ["a", "b"], ("a",), ["a", True], ("a", False), ["a", True, 1],
        float("nan"), Answer(value=1),
    ],
    ids=lambda given: repr(given)[:30],
)  # fmt: skip
def test_each_kind_of_field_is_made_as_pydantic_makes_it_or_left_to_it(field: str, given: object) -> None:
    made = plain(Sides, {field: given})
    if made is not None:
        assert_same(made, checked(Sides, {field: given}))


class Shouted(str):
    """A text of a class of its own."""

    __slots__ = ()


def test_a_text_of_another_class_is_held_as_a_plain_text() -> None:
    data = {"id": "paper", "title": Shouted("Accounts"), "grade": "audited"}
    assert plain(Evidence, data) is None
    assert type(Evidence.model_validate(data).title) is str


def test_what_cannot_go_together_is_left_to_pydantic_in_a_finished_value_too() -> None:
    spoiled = Answer(value=1).model_copy(update={"low": 2.0})
    assert plain(Answer, spoiled) is None
    assert checked(Answer, spoiled) is None
