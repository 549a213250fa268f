"""Every value in every state, in the sentence of a rule."""

import pytest

from tests.small_method import assessed, the_finding
from tests.told import HOLES, TABLE, WELSH, Told, ends, speaking

METHOD = speaking()


@pytest.mark.parametrize("told", TABLE, ids=lambda told: f"{told.unit}: {told.words}")
def test_a_sentence_says_a_value_in_each_state(told: Told) -> None:
    found = the_finding(assessed(METHOD, {"always": "yes", **told.answers}), told.unit)
    assert found is not None
    assert found.text == told.sentence


def test_every_unit_is_in_the_table() -> None:
    assert {told.unit for told in TABLE} == HOLES.keys()


@pytest.mark.parametrize(
    ("unit", "answers", "words"),
    [
        ("pounds", {"sum": ends(5, 2_000_000)}, "Rhwng £5 a £2 miliwn is told (rhwng £5 a £2 miliwn)."),
        ("pounds", {}, "Swm anhysbys is told (nothing)."),
        ("months", {"span": ends(1, 3)}, "Rhwng 1 a 3 mis is told (rhwng 1 a 3 mis)."),
        ("months", {"span": {"not_applicable": "-"}}, "Ysbaid nad yw’n berthnasol is told (nothing)."),
        (
            "endless",
            {"size": ends(1, 4), "staff": ends(0, 2)},
            "O leiaf 0.5 gwaith is told (o leiaf 0.5 gwaith).",
        ),
        ("endless", {}, "Lluosrif anhysbys o is told (nothing)."),
        ("yes_no", {"one": "no"}, "Nac ydy is told (nac ydy)."),
    ],
)
def test_another_language_says_it_in_its_own_way(unit: str, answers: dict[str, object], words: str) -> None:
    found = the_finding(assessed(speaking(WELSH), {"always": "yes", **answers}), unit)
    assert found is not None
    assert found.text == words
