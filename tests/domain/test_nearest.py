"""The name that somebody meant."""

import pytest

from mutualrisk.domain.nearest import LONGEST, nearest

KNOWN = ("turnover", "reserves", "a" * LONGEST)


@pytest.mark.parametrize(
    ("name", "meant"),
    [("turnovr", "turnover"), ("reserve", "reserves"), ("xyz", None), ("a" * 5_000, "a" * LONGEST)],
)
def test_a_mistyped_name_finds_the_one_that_was_meant(name: str, meant: str | None) -> None:
    assert nearest(name, KNOWN) == meant
