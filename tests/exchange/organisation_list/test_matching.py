"""What a heading is taken for, and why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mutualrisk.exchange.organisation_list.headings import heading
from mutualrisk.exchange.organisation_list.matching import changed, matched
from tests.exchange.organisation_list.reading import KNOWN

HEADINGS = {
    "Name": "name",
    "Bidder": "name",
    "Organisation name": "name",
    "Orgnisation name": "name",
    "Company number": "number",
    "Companies House No.": "number",
    "CRN": "number",
    "Legal form": "legal_form",
    "Comments": "note",
    "Turnover": "turnover",
    "turnover": "turnover",
    "Annual turnover (£)": "turnover",
    "Turnvoer": "turnover",
    "Turnover FY 2024/25 (£'000)": "turnover",
    "What was the bidder's total income in its last full year?": "turnover",
    "Bidder's total income in its last full year": "turnover",
    "Previous turnover": "previous_turnover",
    "free_reserves": "free_reserves",
    "Reserves": "free_reserves",
    "Surplus/(deficit)": "surplus",
    "No. of employees": "staff_count",
    "Number of staff": "staff_count",
    "Net assets": "net_assets",
    "Cash at bank": "cash",
    "Year end": "accounts_end",
    "Quality rating": "quality_rating",
    "Region": "",
    "Postcode": "",
    "Contact person": "",
    "E-mail": "",
    "": "",
    "1": "",
    "Score": "",
}


@pytest.mark.parametrize(("text", "subject"), HEADINGS.items())
def test_a_heading_is_taken_for_what_people_mean_by_it(text: str, subject: str) -> None:
    (match,) = matched(KNOWN, {3: text})
    assert (match.column, match.subject) == (3, subject)
    assert match.why.endswith(".")


@pytest.mark.parametrize(
    ("text", "scale"),
    [
        ("Turnover", 1), ("Turnover (£)", 1), ("Turnover £000", 1_000), ("Turnover (£'000)", 1_000),
        ("Turnover £000s", 1_000), ("Turnover (000s)", 1_000), ("Turnover in thousands", 1_000),
        ("Turnover £k", 1_000), ("Turnover (£m)", 1_000_000), ("Turnover, £ million", 1_000_000),
        ("Turnover 2000", 1), ("Turnover over 5000", 1),
    ],
)  # fmt: skip
def test_a_heading_may_say_that_it_counts_in_thousands(text: str, scale: float) -> None:
    assert heading(text).scale == scale
    (match,) = matched(KNOWN, {1: text})
    assert (match.subject, match.scale) == ("turnover", scale)


def test_only_pounds_are_counted_in_thousands() -> None:
    (match,) = matched(KNOWN, {1: "Staff (000s)"})
    assert (match.subject, match.scale) == ("staff_count", 1)


@pytest.mark.parametrize(
    ("text", "year"),
    [("Turnover 2024", 2024), ("Turnover 2023/24", 2024), ("FY24-25 turnover", 2025),
     ("Turnover 2023-2024", 2024),     ("Turnover", None), ("Turnover 12/57", None)],
)  # fmt: skip
def test_the_year_of_a_heading_is_the_one_that_it_ends_in(text: str, year: int | None) -> None:
    assert heading(text).year == year


def test_of_several_years_the_last_is_this_year_and_the_one_before_it_last_year() -> None:
    found = matched(KNOWN, {1: "Turnover 2022/23", 2: "Turnover 2023/24", 3: "Turnover 2024/25"})
    assert [one.subject for one in found] == ["", "previous_turnover", "turnover"]
    assert found[2].why == "The last year of several, 2025."


def test_nothing_is_proposed_twice_and_the_loser_says_to_whom_it_lost() -> None:
    first, second = matched(KNOWN, {1: "Income", 2: "Turnover"})
    assert {first.subject, second.subject} == {"turnover", ""}
    loser = first if not first.subject else second
    assert "is nearer to what it may mean." in loser.why


def test_reserves_that_may_not_be_free_deserve_a_look() -> None:
    assert matched(KNOWN, {1: "Reserves"})[0].caution
    assert not matched(KNOWN, {1: "Free reserves"})[0].caution


def test_pounds_beside_thousands_that_do_not_say_so_deserve_a_look() -> None:
    found = matched(KNOWN, {1: "Turnover (£000)", 2: "Cash", 3: "Staff"})
    assert [bool(one.caution) for one in found] == [False, True, False]


def test_what_a_person_chooses_leaves_its_old_column() -> None:
    found = changed(KNOWN, matched(KNOWN, {1: "Turnover", 2: "Region (£000)"}), 2, "turnover")
    assert [(one.subject, one.scale) for one in found] == [("", 1), ("turnover", 1_000)]
    assert changed(KNOWN, found, 2, "")[1].subject == ""


@given(st.dictionaries(st.integers(1, 30), st.text(max_size=60), max_size=12))
def test_any_headings_are_matched_without_a_subject_twice(headings: dict[int, str]) -> None:
    found = [one.subject for one in matched(KNOWN, headings) if one.subject]
    assert len(found) == len(set(found))
    assert set(found) <= set(KNOWN.names)
