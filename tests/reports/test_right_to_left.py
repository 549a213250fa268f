"""Right-to-left words in drawing order."""

import pytest

from mutualrisk.reports.pdf.right_to_left import LONGEST, drawn


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("plain words", "plain words"),
        ("שלום", "םולש"),
        ("Care שלום עולם Ltd", "Care םלוע םולש Ltd"),
        ("שלום (אחד) עולם", "םלוע (דחא) םולש"),
        ("سلام", "\ufee1\ufe8e\ufee0\ufeb3"),
        ("دار", "\ufead\ufe8d\ufea9"),
        ("א", "א"),
    ],
)
def test_a_short_run_is_turned_round_and_joined(typed: str, shown: str) -> None:
    assert drawn(typed) == shown


def test_a_long_run_keeps_the_order_of_its_words() -> None:
    typed = " ".join(["אב"] * LONGEST)
    assert drawn(typed) == " ".join(["בא"] * LONGEST)
