"""Numbers are read as people write them, and grouped without moving the caret."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mutualrisk.ui.widgets.number_text import grouped, read, written


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("£1,150,000", 1_150_000),
        ("1.15m", 1_150_000),
        ("1,150k", 1_150_000),
        ("£1.15 million", 1_150_000),
        ("1 150 000", 1_150_000),
        ("1,150,000.50", 1_150_000.5),
        ("1.2bn", 1_200_000_000),
        ("(5,000)", -5_000),
        ("-£5", -5),
        ("£−5", -5),
        ("12.5%", 12.5),
        ("3 months", 3),
        (" 7 ", 7),
        (".5", 0.5),
        ("-0", 0),
    ],
)
def test_a_number_is_read_however_it_is_written(text: str, number: float) -> None:
    assert read(text) == number


@pytest.mark.parametrize("text", ["", "£", ".", "-", "abc", "1,15", "1,5", "12k3", "(5", "1.2.3", "1,150,00"])
def test_what_is_no_number_is_not_guessed_at(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("before", "text", "caret", "after"),
    [
        ("115", "1150", 4, ("1,150", 5)),
        ("1,150", "1,1500", 6, ("11,500", 6)),
        ("1,150", "1,50", 2, ("150", 1)),
        ("", "-12345.6", 3, ("-12,345.6", 3)),
        ("", "abc", 1, ("abc", 1)),
        ("1", "1,", 2, ("1,", 2)),
        ("1,", "1,5", 3, ("1,5", 3)),
        ("", "1,15", 4, ("1,15", 4)),
        ("1,150", "9", 1, ("9", 1)),
    ],
)
def test_thousands_appear_while_typing_and_the_caret_stays_after_its_digit(
    before: str, text: str, caret: int, after: tuple[str, int]
) -> None:
    assert grouped(before, text, caret) == after


@given(st.integers(-(10**12), 10**12), st.integers(0, 999_999))
def test_what_is_written_is_read_as_the_same_number(whole: int, millionths: int) -> None:
    number = float(f"{whole}.{millionths:06}") if abs(whole) < 10**9 else float(whole)
    assert read(written(number)) == pytest.approx(number, abs=5e-7)


@given(st.text("0123456789", min_size=1, max_size=15))
def test_digits_typed_one_by_one_stand_as_written_at_once(digits: str) -> None:
    shown, caret = "", 0
    for digit in digits:
        shown, caret = grouped(shown, shown + digit, len(shown) + 1)
    assert shown.replace(",", "") == digits
    assert caret == len(shown)
    assert read(shown) == float(digits)
