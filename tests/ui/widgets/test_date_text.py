"""Days are read as people write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mutualrisk.ui.widgets.date_text import read, written

DAY = date(2026, 3, 31)


@pytest.mark.parametrize(
    "text",
    [
        "31/3/2026",
        "31/03/26",
        "31.3.2026",
        "31 3 2026",
        "2026-03-31",
        "31 March 2026",
        "31 mar 2026",
        "31st March, 2026",
        "Tuesday 31 March 2026",
        "  31 MARCH 2026 ",
    ],
)
def test_a_day_is_read_however_it_is_written(text: str) -> None:
    assert read(text) == DAY


@pytest.mark.parametrize("text", ["", "30/2/2026", "31 ma 2026", "March 2026", "tomorrow", "2026-13-01"])
def test_what_is_no_day_is_not_guessed_at(text: str) -> None:
    assert read(text) is None


@given(st.dates(date(1000, 1, 1), date(9999, 12, 31)))
def test_what_is_written_is_read_as_the_same_day(day: date) -> None:
    assert read(written(day)) == day
    assert read(day.isoformat()) == day
