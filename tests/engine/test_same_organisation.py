"""When two spellings are one organisation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mutualrisk.engine.same_organisation import name_key, number_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Northgate Care CIC", "Northgate Care"),
        ("NORTHGATE  CARE C.I.C.", "northgate care, Community Interest Company"),
        ("Smith & Daughters Ltd.", "Smith and Daughters Limited"),
        ("The Anchor Mutual", "Anchor Mutual Ltd"),
        ("Gwasanaeth Môr Cyf", "gwasanaeth mor cyf"),
        ("Limited", "limited"),
    ],
)
def test_names_are_one_whatever_the_legal_form_behind_them(one: str, other: str) -> None:
    assert name_key(one) == name_key(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [("Anchor North", "Anchor South"), ("Care Company One", "Care Company Two"), ("Limited", "CIC")],
)
def test_names_that_differ_stay_apart(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("01234567", "1234567"), ("SC 001234", "sc1234"), ("IP12345R", "ip-12345-r")]
)
def test_numbers_are_one_whatever_zeros_and_spaces_they_lost(one: str, other: str) -> None:
    assert number_key(one) == number_key(other) != ""
    assert number_key(one) != number_key("01234568")


@given(st.text(max_size=60))
def test_a_key_is_its_own_key(name: str) -> None:
    assert name_key(name_key(name)) == name_key(name)
