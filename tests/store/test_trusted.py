"""What is built without a check is what a check would have made of it."""

import pytest

from mutualrisk import resources
from mutualrisk.domain.value import Value
from mutualrisk.store.method_files import load_method
from mutualrisk.store.trusted import built


@pytest.mark.parametrize("name", ["public-service-mutuals", "blank"])
def test_a_trusted_method_is_the_one_that_its_files_give(name: str) -> None:
    folder = resources.path("methods", name)
    trusted, checked = (
        load_method(folder, trusted=True).method,
        load_method(folder, use_compiled=False).method,
    )
    assert trusted == checked
    assert repr(trusted) == repr(checked)
    assert trusted.model_dump(mode="json") == checked.model_dump(mode="json")
    assert trusted.model_dump(exclude_unset=True) == checked.model_dump(exclude_unset=True)


class Inner(Value):
    """A value inside another."""

    name: str = "nobody"


class Outer(Value):
    """Every kind of field that data may give a value of its own kind."""

    plain: str
    several: tuple[Inner, ...] = ()
    curve: dict[float, float] | None = None
    either: tuple[str, ...] | str | None = None
    named: dict[str, Inner] | float = 0.0
    inner: Inner | None = None


@pytest.mark.parametrize(
    "data",
    [
        {"plain": "a"},
        {"plain": "a", "several": [{"name": "b"}, {}], "curve": {"1.5": 2.0}, "either": ["c", "d"]},
        {"plain": "a", "either": "c", "named": {"e": {"name": "f"}}, "inner": {}, "curve": None},
        {"plain": "a", "named": 1.5, "inner": None},
    ],
    ids=str,
)
def test_each_kind_of_field_is_made_as_a_check_makes_it(data: dict[str, object]) -> None:
    trusted, checked = built(Outer, data), Outer.model_validate(data)
    assert trusted == checked
    assert trusted.model_fields_set == checked.model_fields_set


def test_what_is_not_there_is_noticed() -> None:
    with pytest.raises(LookupError, match="plain"):
        built(Outer, {})
