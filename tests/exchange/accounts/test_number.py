"""What is printed means what the rules of inline tags say, to the penny, or it is a fault."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mutualrisk.exchange.accounts.number import Mark, number

DOT = "ixt2:numdotdecimal"


@pytest.mark.parametrize(
    ("text", "mark", "value"),
    [
        ("1,234", Mark(DOT), "1234"),
        ("1,234.56", Mark(DOT), "1234.56"),
        ("1234", Mark(), "1234"),
        ("1 234 567", Mark("ixt:numspacedot"), "1234567"),
        ("1\u00a0234", Mark(DOT), "1234"),
        ("1.234,56", Mark("ixt:numcommadecimal"), "1234.56"),
        ("1.234,56", Mark("ixt:num-comma-decimal"), "1234.56"),
        ("1,234", Mark("ixt4:num-dot-decimal"), "1234"),
        ("1,234", Mark("ixt:numcommadot"), "1234"),
        ("12", Mark(DOT, scale="3"), "12000"),
        ("12.5", Mark(DOT, scale="6"), "12500000"),
        ("1234", Mark("", scale="-2"), "12.34"),
        ("642,553", Mark(DOT, sign="-"), "-642553"),
        ("(577)", Mark(DOT), "-577"),
        ("-577", Mark(DOT), "-577"),
        ("−577", Mark(DOT), "-577"),
        ("(577)", Mark(DOT, sign="-"), "-577"),
        ("£1,500", Mark(DOT), "1500"),
        ("0", Mark(DOT, sign="-"), "0"),
        ("-", Mark("ixt2:zerodash"), "0"),
        ("—", Mark("ixt:numdash"), "0"),
        ("nil", Mark("ixt:fixed-zero"), "0"),
        ("None", Mark("ixt:numwordsen"), "0"),
        ("Twelve", Mark("ixt:numwordsen"), "12"),
        ("31", Mark("ixt:numwordsen"), "31"),
    ],
)
def test_a_number_is_read(text: str, mark: Mark, value: str) -> None:
    read = number(text, mark)
    assert (read.value, read.fault, read.doubt) == (Decimal(value), "", "")


@pytest.mark.parametrize(("text", "mark"), [("", Mark(DOT)), ("  ", Mark()), ("n/a", Mark("ixt2:nocontent"))])
def test_nothing_is_no_number_and_no_fault(text: str, mark: Mark) -> None:
    assert (number(text, mark).value, number(text, mark).fault) == (None, "")


@pytest.mark.parametrize(
    ("text", "mark", "why"),
    [
        ("2,909", Mark("ixt2:numdotdecimalblahblah"), "is not one that tags have"),
        ("{{Turnover}}", Mark(DOT), "is not a number"),
        ("12a", Mark(DOT), "is not a number"),
        ("1.2.3", Mark(DOT), "is not a number"),
        ("12", Mark(DOT, scale="99"), "scale"),
        ("12", Mark(DOT, scale="x"), "scale"),
        ("9" * 200, Mark(DOT), "is not a number"),
        ("١٢", Mark(DOT), "is not a number"),
        ("1e9", Mark(DOT), "is not a number"),
        ("inf", Mark(), "is not a number"),
        ("five", Mark(DOT), "is not a number"),
    ],
)
def test_what_cannot_be_read_says_why(text: str, mark: Mark, why: str) -> None:
    read = number(text, mark)
    assert read.value is None
    assert why in read.fault


@pytest.mark.parametrize(("text", "value"), [("-", 0), ("12,34", 1234), ("1,2345", 12345)])
def test_what_is_read_against_the_rules_is_doubted(text: str, value: int) -> None:
    read = number(text, Mark(DOT))
    assert read.value == value
    assert read.doubt


@given(st.decimals(-(10**11), 10**11, places=2), st.integers(-3, 6))
def test_what_a_program_would_print_is_read_back(value: Decimal, scale: int) -> None:
    mark = Mark(DOT, str(scale), "-" if value < 0 else "")
    assert number(f"{abs(value):,}", mark).value == value.scaleb(scale)


@given(st.text(max_size=80), st.text(max_size=20), st.text(max_size=5), st.text(max_size=3))
def test_any_text_is_a_number_nothing_or_a_fault(text: str, form: str, scale: str, sign: str) -> None:
    read = number(text, Mark(form, scale, sign))
    assert read.value is None or (read.value.is_finite() and not read.fault)


def test_a_point_that_may_stand_for_a_comma_is_doubted() -> None:
    assert number("1.234", Mark()).doubt
    assert not number("1.234", Mark(scale="3")).doubt
