"""Every value in every state, in the sentence of a rule."""

import pytest

from tests.small_method import assessed, the_finding
from tests.told import HOLES, TABLE, Told, speaking

METHOD = speaking()


@pytest.mark.parametrize("told", TABLE, ids=lambda told: f"{told.unit}: {told.words}")
def test_a_sentence_says_a_value_in_each_state(told: Told) -> None:
    found = the_finding(assessed(METHOD, {"always": "yes", **told.answers}), told.unit)
    assert found is not None
    assert found.text == told.sentence


def test_every_unit_is_in_the_table() -> None:
    assert {told.unit for told in TABLE} == HOLES.keys()
