"""Plain data of a value is what pydantic would make of it."""

import itertools

import pytest
from hypothesis import given

from mutualrisk import resources
from mutualrisk.domain.case import Case
from mutualrisk.domain.checks import adapter
from mutualrisk.domain.dumping import Wanted, dumped
from mutualrisk.domain.value import Value
from mutualrisk.store.method_files import load_method
from tests.store.strategies import cases

WAYS = [
    Wanted(mode, *rest) for mode in ("json", "python") for rest in itertools.product((False, True), repeat=3)
]


def assert_same(value: Value) -> None:
    """Fail where any way of dumping a value gives other data than pydantic's, or in another order."""
    for wanted in WAYS:
        expected = adapter(type(value)).dump_python(value, **wanted._asdict())
        assert repr(dumped(value, wanted)) == repr(expected)


@given(cases)
def test_the_data_of_a_case_is_what_pydantic_makes_of_it(case: Case) -> None:
    assert_same(case)


@pytest.mark.parametrize("name", ["public-service-mutuals", "blank"])
def test_the_data_of_a_method_is_what_pydantic_makes_of_it(name: str) -> None:
    assert_same(load_method(resources.path("methods", name), trusted=True).method)


class Kept(Value):
    """A field that is no list and no group."""

    held: frozenset[str] = frozenset()


def test_what_is_of_another_kind_stays_as_it_is() -> None:
    assert Kept.model_validate({"held": ["a"]}).model_dump() == {"held": frozenset("a")}
