"""Numbers of Companies House as people and spreadsheets write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mutualrisk.exchange.written.company_number import company_number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("01234567", "01234567"), ("1234567", "01234567"), ("1234567.0", "01234567"), ("12345", "00012345"),
        ("SC123456", "SC123456"), ("sc 123 456", "SC123456"), ("SC1234", "SC001234"),
        ("OC301234", "OC301234"),
        ("IP12345R", "IP12345R"), ("RS007123", "RS007123"), (" 0123 4567 ", "01234567"),
    ],
)  # fmt: skip
def test_a_number_has_eight_signs_again(text: str, expected: str) -> None:
    read = company_number(text)
    assert read.value == expected
    assert not read.doubt
    assert bool(read.derived) == (len(text.strip().replace(" ", "")) != 8)


@pytest.mark.parametrize("text", ["123456789", "XX123456", "charity 1123456", "n.k.", "012345-67-89"])
def test_what_is_no_such_number_is_kept_and_doubted(text: str) -> None:
    read = company_number(text)
    assert read.value == text
    assert read.doubt


@given(st.integers(1, 99_999_999))
def test_lost_zeros_come_back(number: int) -> None:
    assert company_number(str(number)).value == company_number(f"{number:08}").value == f"{number:08}"


@given(st.text(max_size=40))
def test_a_number_that_was_read_is_read_the_same_again(text: str) -> None:
    once = company_number(text).value
    assert once is not None
    assert company_number(once).value == once
