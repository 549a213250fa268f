"""Numbers as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mutualrisk.exchange.written.amount import amount, months, percentage

READ = {
    "28000": 28_000,
    "28,000": 28_000,
    "£28,000": 28_000,
    "£ 28,000.50": 28_000.5,
    "28 000": 28_000,
    "28'000": 28_000,
    "1,234,567.89": 1_234_567.89,
    "£1.2m": 1_200_000,
    "1.2 million": 1_200_000,
    "£1.2mn": 1_200_000,
    "450k": 450_000,
    "£450K": 450_000,
    "£450 thousand": 450_000,
    "2bn": 2_000_000_000,
    "(450)": -450,
    "£(1,200)": -1_200,
    "(£1.5m)": -1_500_000,
    "-450": -450,
    "−450": -450,
    "–£450": -450,
    "£-450": -450,
    "450-": -450,
    "+12": 12,
    "GBP 1,000": 1_000,
    "1000 GBP": 1_000,
    "12 pounds": 12,
    ".5": 0.5,
    "12.": 12,
    "nil": 0,
    "\u00a028,000\u00a0": 28_000,
    "1e3": None,
    "": None,
    "-": None,
    "–": None,
    "28,00": None,
    "2,8000": None,
    "12,5": None,
    "$500": None,
    "€500": None,
    "500 USD": None,
    "five": None,
    "12 34": None,
    "1-2m": None,
    "nan": None,
    "inf": None,
    "1" * 200: None,
    "٣": None,
    "(450": None,
}


@pytest.mark.parametrize(("text", "expected"), READ.items())
def test_an_amount_is_read_as_it_is_meant_or_refused_with_a_remedy(text: str, expected: float | None) -> None:
    read = amount(text)
    assert read.value == expected
    assert (read.value is None) == bool(read.fault)
    assert not read.fault or read.fault.endswith(".")


DOUBTS = {
    "approx. £2m": 2_000_000,
    "c. 450k": 450_000,
    "~12": 12,
    "1.234,56": 1234.56,
    "1.234.567": 1_234_567,
}


@pytest.mark.parametrize(("text", "expected"), DOUBTS.items())
def test_an_amount_that_may_be_meant_otherwise_comes_with_a_doubt(text: str, expected: float) -> None:
    read = amount(text)
    assert read.value == expected
    assert read.doubt


def test_a_scale_that_was_worked_in_is_said() -> None:
    assert amount("£1.2m").derived == "“£1.2m” read as 1,200,000."
    assert not amount("£1,200").derived


@given(st.integers(-(10**12), 10**12), st.sampled_from(["plain", "commas", "pounds", "brackets", "trailing"]))
def test_whole_pounds_come_back_however_they_were_dressed(value: int, dress: str) -> None:
    size = abs(value)
    text = {
        "plain": str(value),
        "commas": f"{value:,}",
        "pounds": f"{'-' if value < 0 else ''}£{size:,}",
        "brackets": f"({size:,})" if value < 0 else f"{size:,}",
        "trailing": f"{size}-" if value < 0 else str(size),
    }[dress]
    assert amount(text).value == value


@given(st.integers(1, 99_999), st.sampled_from(["k", "m", "bn", " million", " thousand"]))
def test_tenths_of_a_scale_are_exact(tenths: int, scale: str) -> None:
    times = {"k": 10**3, "m": 10**6, "bn": 10**9, "million": 10**6, "thousand": 10**3}[scale.strip()]
    assert amount(f"£{tenths / 10}{scale}").value == tenths * times / 10


@given(st.text(max_size=80))
def test_no_text_breaks_the_reading_of_numbers(text: str) -> None:
    for read in (amount(text), percentage(text), months(text)):
        assert (read.value is None) == bool(read.fault)


@pytest.mark.parametrize(
    ("text", "expected", "doubtful"),
    [
        ("45%", 45, False), ("45 %", 45, False), ("45 per cent", 45, False), ("45", 45, False),
        ("0.5%", 0.5, False),
        ("0.45", 0.45, True), ("1", 1, False), ("0", 0, False), ("12.5pc", 12.5, False),
    ],
)  # fmt: skip
def test_a_share_is_in_per_cent_and_a_bare_fraction_is_doubted(
    text: str, expected: float, *, doubtful: bool
) -> None:
    read = percentage(text)
    assert read.value == expected
    assert bool(read.doubt) == doubtful


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12", 12), ("12 months", 12), ("6 mths", 6), ("1 year", 12), ("1.5 years", 18),
        ("2 years 3 months", 27),
        ("2y 3m", 27), ("3 weeks", None), ("12 moons", None),
    ],
)  # fmt: skip
def test_months_may_be_typed_as_years(text: str, expected: float | None) -> None:
    assert months(text).value == expected


@pytest.mark.parametrize(
    ("text", "is_doubted"), [("£1.234", True), ("12.500", True), ("1.23", False), ("1.234m", False)]
)
def test_a_point_that_may_stand_for_a_comma_is_doubted(text: str, *, is_doubted: bool) -> None:
    assert bool(amount(text).doubt) == is_doubted
