"""Days as people type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mutualrisk.exchange.written.day import day, spoken

END = date(2025, 3, 31)

SURE = [
    "31/03/2025", "31-03-2025", "31.3.2025", "31 03 2025", "2025-03-31", "2025/03/31", "20250331",
    "31 March 2025",
    "31st March 2025", "31 Mar 2025", "31-Mar-2025", "the 31st of March, 2025", "Monday 31 March 2025",
    "Mon, 31 Mar 2025", "March 31, 2025", "march 31st 2025", "31/03/2025 00:00:00", "2025-03-31T00:00:00Z",
    "31March2025", "\u00a031/03/2025 ",
]  # fmt: skip
DOUBTED = ["31/03/25", "31 March 25", "31-Mar-25", "03/31/2025", "45747", "45747.0"]
NONE = [
    "31/02/2025", "32/01/2025", "March 2025", "2025", "31 Foo 2025", "soon", "", "0/0/0000", "31/03-2025",
    "99999",
    "31 March 0000", "3/2025",
]  # fmt: skip


@pytest.mark.parametrize("text", SURE)
def test_a_day_is_read_in_each_british_spelling(text: str) -> None:
    read = day(text)
    assert (read.value, read.doubt, read.fault) == (END, "", "")


@pytest.mark.parametrize("text", DOUBTED)
def test_a_day_that_has_to_be_guessed_says_so(text: str) -> None:
    read = day(text)
    assert read.value == END
    assert read.doubt


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_day_says_how_to_type_one(text: str) -> None:
    read = day(text)
    assert read.value is None
    assert read.fault.endswith("Type it as 31/03/2025.")


def test_where_day_and_month_could_change_places_the_day_is_first_and_that_is_said() -> None:
    read = day("03/04/2025")
    assert read.value == date(2025, 4, 3)
    assert read.derived == "“03/04/2025” was read with the day first: 3 April 2025."
    assert read.doubt
    assert not day("04/04/2025").doubt


@given(
    st.dates(date(1900, 1, 1), date(2100, 12, 31)),
    st.sampled_from(["%d/%m/%Y", "%Y-%m-%d", "%d.%m.%Y", "words"]),
)
def test_every_day_comes_back(one: date, form: str) -> None:
    text = spoken(one) if form == "words" else one.strftime(form)
    assert day(text).value == one


@given(st.text(max_size=80))
def test_no_text_breaks_the_reading_of_days(text: str) -> None:
    read = day(text)
    assert (read.value is None) == bool(read.fault)
