"""Signs, scales, dimensions, several contexts and other ways in which filings are not simple."""

# ruff: noqa: E501 - what a filing holds reads best unbroken

from decimal import Decimal
from pathlib import Path

import pytest

from mutualrisk.exchange.accounts import read
from mutualrisk.exchange.accounts.worked import worked
from tests.exchange.accounts.book import (
    EARLIER,
    GROUP,
    ORIGINAL,
    RESTATED,
    UNRESTRICTED,
    WITHIN,
    Book,
    company,
    filing,
    reading,
)


def book() -> Book:
    return Book().about()


def test_scale_and_sign_are_applied(tmp_path: Path) -> None:
    made = (
        book()
        .day("core:CurrentAssets", "1,234", scale="3")
        .day("core:NetAssetsLiabilities", "(56)", sign="-", scale="3")
    )
    found = filing(tmp_path, made)
    assert [found.this["current_assets"].value, found.this["net_assets"].value] == [1_234_000, -56_000]
    assert not any(one.in_brackets for one in found.this["net_assets"].facts)


def test_a_dash_is_a_nought_and_what_is_left_out_is_not_known(tmp_path: Path) -> None:
    found = filing(tmp_path, book().day("core:FixedAssets", "-").day("core:CurrentAssets", "5"))
    assert found.this["fixed_assets"].value == 0
    assert "cash" not in found.this
    assert found.this["fixed_assets"].facts[0].text == "-"


@pytest.mark.parametrize("nil", ["xsi:nil", "s:nil"])
def test_a_tag_without_a_value_is_not_known_either(nil: str, tmp_path: Path) -> None:
    made = book().day("core:CashBankOnHand", "7", "", None, **{nil: "true"}).day("core:CurrentAssets", "5")
    made.root = 'xmlns:s="http://www.w3.org/2001/XMLSchema-instance"'
    found = filing(tmp_path, made)
    assert found.this["cash"].value is None
    assert worked(found, "cash") == ()


def test_a_figure_that_the_page_prints_in_brackets_against_its_tag_is_offered_both_ways(
    tmp_path: Path,
) -> None:
    found = filing(tmp_path, book().day("core:NetAssetsLiabilities", "(3,810)"))
    assert [one.value for one in worked(found, "net_assets")] == [3810, -3810]
    assert all("brackets" in one.doubts[0] for one in worked(found, "net_assets"))


@pytest.mark.parametrize(
    "around",
    [
        "<tr><td>Net liabilities</td><td>(</td><td>{}</td><td>)</td></tr>",
        "<tr><td>Net liabilities</td><td>(£{})</td></tr>",
        "<tr><td>Net liabilities</td><td>(<b>{}</b>)</td></tr>",
        "<tr><td>Net liabilities</td><td><span>(</span><span><span>{}</span></span>)</td></tr>",
        "<tr><td>Net liabilities</td><td>-£{}</td></tr>",
        "<tr><td>Net liabilities</td><td>(<!-- loss -->{})</td></tr>",
    ],
)
def test_a_bracket_before_a_figure_is_seen_wherever_software_puts_it(around: str, tmp_path: Path) -> None:
    made = book().day("core:NetAssetsLiabilities", "3,810")
    cell = made.rows[-1].removeprefix("<tr><td>NetAssetsLiabilities</td><td>").removesuffix("</td></tr>")
    made.rows[-1] = around.format(cell)
    assert [one.value for one in worked(filing(tmp_path, made), "net_assets")] == [3810, -3810]


def test_a_dash_in_the_column_before_is_no_minus(tmp_path: Path) -> None:
    made = book().day("core:NetAssetsLiabilities", "3,810")
    made.rows[-1] = made.rows[-1].replace("<td><ix", "<td>-</td><td><ix")
    assert [one.value for one in worked(filing(tmp_path, made), "net_assets")] == [3810]


def test_creditors_in_brackets_are_what_is_owed(tmp_path: Path) -> None:
    found = filing(tmp_path, book().day("core:Creditors", "(700)", dims=WITHIN))
    (one,) = worked(found, "current_liabilities")
    assert [one.value, one.doubts] == [700, ()]


def test_creditors_below_nothing_are_taken_as_a_plain_amount(tmp_path: Path) -> None:
    found = filing(tmp_path, book().day("core:Creditors", "(700)", dims=WITHIN, sign="-"))
    (one,) = worked(found, "current_liabilities")
    assert one.value == 700
    assert "−£700" in one.derived


def test_facts_that_disagree_are_kept_both_and_none_is_chosen(tmp_path: Path) -> None:
    made = book().day("core:CashBankOnHand", "1,000").day("core:CashBankOnHand", "1,100")
    found = filing(tmp_path, made)
    assert (found.this["cash"].value, found.this["cash"].disagree) == (None, True)
    assert list(found.this["cash"].said) == [1000, 1100]
    assert [one.value for one in worked(found, "cash")] == [1000, 1100]
    (finding,) = reading(tmp_path, made).findings
    assert "£1,000" in finding.what
    assert "£1,100" in finding.what


def test_the_same_figure_told_twice_is_one_with_two_places(tmp_path: Path) -> None:
    found = filing(
        tmp_path, book().day("core:CashBankOnHand", "1,000").day("core:CashBankOnHand", "1,000.00")
    )
    assert found.this["cash"].value == 1000
    assert len({one.where() for one in found.this["cash"].facts}) == 2


def test_thousands_in_one_place_and_pounds_in_another_agree_and_the_exact_one_counts(tmp_path: Path) -> None:
    made = (
        book()
        .day("core:CashBankOnHand", "1,235", scale="3", decimals="-3")
        .day("core:CashBankOnHand", "1,234,567")
    )
    assert filing(tmp_path, made).this["cash"].value == 1_234_567


def test_a_missing_scale_is_named_as_such(tmp_path: Path) -> None:
    made = book().day("core:CashBankOnHand", "1,235").day("core:CashBankOnHand", "1,235", scale="3")
    (finding,) = reading(tmp_path, made).findings
    assert "a thousand times" in finding.what


@pytest.mark.parametrize(
    "head",
    [
        "<table><tr><td>£'000</td><td>£’000</td></tr></table>",
        "<p>All amounts are in thousands of pounds.</p>",
        "<tr><td>2024 £'000</td></tr>",
        "<tr><td>(£'000)</td></tr>",
        "<tr><td>£000's</td></tr>",
        "<tr><td>2024 £m</td></tr>",
        "<p>The accounts are presented in sterling, rounded to the nearest £1,000.</p>",
        "<p>Amounts are shown in thousands.</p>",
    ],
)
def test_thousands_on_the_page_and_not_in_the_tags_are_doubted(head: str, tmp_path: Path) -> None:
    made = book().day("core:CurrentAssets", "1,234")
    made.head = head
    found = filing(tmp_path, made)
    (one,) = worked(found, "current_assets")
    assert [one.value, "thousand" in one.doubts[0]] == [1234, True]
    assert any("thousands" in issue.what for issue in reading(tmp_path, made).findings)
    made.rows = [row.replace('decimals="0"', 'decimals="-3" scale="3"') for row in made.rows]
    assert not filing(tmp_path, made).thousands


def test_a_tag_that_lost_its_scale_among_others_is_doubted_alone(tmp_path: Path) -> None:
    made = book().day("core:CurrentAssets", "1,234").day("core:FixedAssets", "20", scale="3")
    made.head = "<tr><td>£000</td></tr>"
    found = filing(tmp_path, made)
    assert [len(one.doubts) for one in worked(found, "current_assets")] == [1]
    assert [len(one.doubts) for one in worked(found, "fixed_assets")] == [0]


def test_a_tag_exact_to_the_thousand_that_is_not_round_is_doubted(tmp_path: Path) -> None:
    assert filing(tmp_path, book().day("core:CurrentAssets", "1,234", decimals="-3")).thousands


def test_a_note_of_heads_in_thousands_beside_pounds_is_not(tmp_path: Path) -> None:
    made = book().day("core:CurrentAssets", "1,234")
    made.head = "<td>£</td><td>£</td><td>£'000</td>"
    assert not filing(tmp_path, made).thousands


def test_the_plain_total_counts_and_its_parts_do_not(tmp_path: Path) -> None:
    segments = "core:GeographicSegmentsDimension"
    made = book().year("core:TurnoverRevenue", "900")
    made.figure("core:TurnoverRevenue", "600", on="this", dims={segments: "countries:UnitedKingdom"})
    made.figure("core:TurnoverRevenue", "300", on="this", dims={segments: "countries:Europe"})
    total = {segments: "core:TotalGeographicSegmentsIncludingAnyUnallocatedAmount"}
    made.figure("core:TurnoverRevenue", "900", on="this", dims=total)
    found = filing(tmp_path, made)
    assert found.this["turnover"].value == 900
    assert len(found.this["turnover"].facts) == 2


def test_parts_without_a_total_are_not_added_up(tmp_path: Path) -> None:
    made = book().day("core:CurrentAssets", "5")
    made.figure(
        "core:TurnoverRevenue", "600", on="this", dims={"core:GeographicSegmentsDimension": "x:Europe"}
    )
    assert "turnover" not in filing(tmp_path, made).this


def test_a_restated_figure_gives_way_to_the_printed_one_and_is_told(tmp_path: Path) -> None:
    made = (
        book()
        .day("core:NetAssetsLiabilities", "500", "400")
        .day("core:NetAssetsLiabilities", "480", dims=EARLIER)
    )
    made.figure("core:NetAssetsLiabilities", "390", on="last day", dims=RESTATED)
    found = filing(tmp_path, made)
    assert [found.this["net_assets"].value, found.last["net_assets"].value] == [500, 400]
    said = " ".join(issue.what for issue in reading(tmp_path, made).findings)
    assert "also restated as £390" in said
    assert "also stated before as £480" in said


def test_a_figure_that_is_only_given_restated_is_taken_and_says_so(tmp_path: Path) -> None:
    found = filing(tmp_path, book().day("core:NetAssetsLiabilities", "500", "400", RESTATED))
    assert [found.last["net_assets"].value, found.last["net_assets"].note] == [400, "restated"]


def test_a_figure_marked_as_the_original_is_as_good_as_one_that_is_not(tmp_path: Path) -> None:
    found = filing(tmp_path, book().day("core:CashBankOnHand", "40", dims=ORIGINAL))
    assert found.this["cash"].value == 40


def group() -> Book:
    """Accounts of a group in which the company's own balance sheet stands, and its own turnover does not."""
    made = book()
    for dims, times in ((None, 1), (GROUP, 3)):
        made.day("core:CurrentAssets", str(100 * times), dims=dims).day(
            "core:NetAssetsLiabilities", str(50 * times), dims=dims
        )
    made.day("core:TotalInventories", "7", dims=GROUP)
    made.figure("core:TurnoverRevenue", "9,000", on="this", dims=GROUP)
    made.figure("core:ProfitLoss", "90", on="this", dims=GROUP).figure("core:ProfitLoss", "10", on="this")
    return made


def test_a_groups_figures_stand_apart_and_statements_are_not_mixed(tmp_path: Path) -> None:
    found = filing(tmp_path, group())
    assert found.this["current_assets"].value == 100
    assert found.columns.group_this["current_assets"].value == 300
    assert worked(found, "current_assets")[0].value == 100
    assert worked(found, "stock") == ()  # the group has some; whether the company has is not known
    (turnover,), (surplus,) = worked(found, "turnover"), worked(found, "surplus")
    assert [turnover.value, surplus.value] == [9000, 90]
    assert "group" in turnover.doubts[0]
    assert "group" in surplus.doubts[0]


def test_where_the_company_is_named_the_unnamed_is_the_groups(tmp_path: Path) -> None:
    made = (
        book()
        .day("core:CurrentAssets", "300")
        .day("core:CurrentAssets", "100", dims={"bus:GroupCompanyDataDimension": "bus:Company"})
    )
    found = filing(tmp_path, made)
    assert found.this["current_assets"].value == 100
    assert found.columns.group_this["current_assets"].value == 300


def test_heads_scaled_to_hundredths_are_taken_as_printed_and_doubted(tmp_path: Path) -> None:
    made = book().year("core:AverageNumberEmployeesDuringPeriod", "3", unitRef="pure", scale="-2", format="")
    found = filing(tmp_path, made)
    assert found.this["employees"].value == Decimal("0.03")
    (one,) = worked(found, "employees")
    assert one.value == 3
    assert one.doubts


@pytest.mark.parametrize("unit", ["GBP", "pure", "nonsense"])
def test_heads_are_read_whatever_unit_software_gives_them(unit: str, tmp_path: Path) -> None:
    found = filing(tmp_path, book().year("core:AverageNumberEmployeesDuringPeriod", "12", unitRef=unit))
    assert found.this["employees"].value == 12


def test_another_currency_is_named_and_not_taken_for_pounds(tmp_path: Path) -> None:
    made = book().day("core:CurrentAssets", "5").day("core:CashBankOnHand", "40", unitRef="EUR")
    made.units["EUR"] = "iso4217:EUR"
    found = reading(tmp_path, made)
    assert "cash" not in found.filings[0].this
    assert "EUR" in found.unread[0].what


@pytest.mark.parametrize("prefix", ["xbrli:", "i:", ""])
def test_another_currency_is_seen_in_a_second_block_and_under_any_prefix(prefix: str, tmp_path: Path) -> None:
    made = book().day("core:CurrentAssets", "5", unitRef="u9").day("core:FixedAssets", "6")
    space = f'xmlns{":" * bool(prefix)}{prefix.strip(":")}="http://www.xbrl.org/2003/instance"'
    unit = f'<{prefix}unit {space} id="u9"><{prefix}measure>iso4217:EUR</{prefix}measure></{prefix}unit>'
    made.head = f"<ix:header><ix:resources>{unit}</ix:resources></ix:header>"
    found = reading(tmp_path, made)
    assert set(found.filings[0].this) == {"fixed_assets"}
    assert any("EUR" in issue.what for issue in found.unread)


def test_what_cannot_be_less_than_nothing_is_doubted_where_its_tag_says_so(tmp_path: Path) -> None:
    made = book().day("core:CurrentAssets", "5", sign="-").day("core:NetAssetsLiabilities", "5", sign="-")
    found = filing(tmp_path, made)
    assert [bool(worked(found, name)[0].doubts) for name in ("current_assets", "net_assets")] == [True, False]


def test_a_pension_liability_below_nothing_is_doubted_and_so_is_what_it_is_added_to(tmp_path: Path) -> None:
    made = book().day("core:NetAssetsLiabilities", "100")
    found = filing(tmp_path, made.day("core:RetirementBenefitObligationsSurplus", "200", sign="-"))
    assert all(worked(found, name)[0].doubts for name in ("net_assets", "pension_deficit"))


def test_a_tag_without_a_value_is_seen_under_any_prefix(tmp_path: Path) -> None:
    made = book().day("core:CurrentAssets", "-", "", None, **{"p:nil": "true"})
    made.root = 'xmlns:p="http://www.w3.org/2001/XMLSchema-instance"'
    assert worked(filing(tmp_path, made), "current_assets") == ()


def test_a_figure_inside_a_text_is_found(tmp_path: Path) -> None:
    made = book()
    inner = made.tag("nonFraction", "core:CashBankOnHand", "40", made.context("this day"), {"unitRef": "GBP"})
    made.rows.append(
        f"<tr><td>{made.tag('nonNumeric', 'core:CashPolicy', f'Cash is {inner} now', made.context('this'), {})}</td></tr>"
    )
    assert filing(tmp_path, made).this["cash"].value == 40


def test_a_figure_around_a_figure_is_read_with_it(tmp_path: Path) -> None:
    made = book()
    context = made.context("this day")
    inner = made.tag("nonFraction", "core:CashBankOnHand", "40", context, {"unitRef": "GBP"})
    made.rows.append(
        f"<p>{made.tag('nonFraction', 'core:CurrentAssets', inner, context, {'unitRef': 'GBP'})}</p>"
    )
    found = filing(tmp_path, made)
    assert {line: one.value for line, one in found.this.items()} == {"cash": 40, "current_assets": 40}


def test_what_is_hidden_counts_and_says_where_it_stands(tmp_path: Path) -> None:
    made = book().day("core:CurrentAssets", "5")
    made.hidden.append(
        made.tag(
            "nonFraction",
            "core:AverageNumberEmployeesDuringPeriod",
            "4",
            made.context("this"),
            {"unitRef": "pure"},
        )
    )
    assert filing(tmp_path, made).this["employees"].value == 4


def test_contexts_in_several_blocks_are_all_found(tmp_path: Path) -> None:
    made = book().day("core:CurrentAssets", "5")
    late = '<ix:resources><xbrli:context id="late"><xbrli:entity><xbrli:identifier scheme="x">1</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:instant>2024-03-31</xbrli:instant></xbrli:period></xbrli:context></ix:resources>'
    made.rows.append(
        f"<tr><td>{late}{made.tag('nonFraction', 'core:CashBankOnHand', '7', 'late', {'unitRef': 'GBP'})}</td></tr>"
    )
    assert filing(tmp_path, made).this["cash"].value == 7


def test_dimensions_in_a_scenario_narrow_too(tmp_path: Path) -> None:
    made = book().day("core:CurrentAssets", "5").day("core:CurrentAssets", "3", dims=UNRESTRICTED)
    path = tmp_path / "a.html"
    path.write_text(made.text().replace("xbrli:segment>", "xbrli:scenario>"), encoding="utf-8")
    assert read([path]).filings[0].this["current_assets"].value == 5


def test_a_time_of_day_is_understood(tmp_path: Path) -> None:
    made = book().day("core:CurrentAssets", "5")
    path = tmp_path / "a.html"
    path.write_text(
        made.text().replace("<xbrli:instant>2024-03-31<", "<xbrli:instant>2024-04-01T00:00:00<"),
        encoding="utf-8",
    )
    assert read([path]).filings[0].this["current_assets"].value == 5


def test_a_context_that_is_not_there_is_named_with_its_figures(tmp_path: Path) -> None:
    made = book().day("core:CurrentAssets", "5").day("core:CashBankOnHand", "40")
    made.rows[-1] = made.rows[-1].replace('contextRef="c', 'contextRef="gone')
    found = reading(tmp_path, made)
    assert "CashBankOnHand 40" in found.unread[0].what
    assert found.unread[0].place.line > 0
    assert set(found.filings[0].this) == {"current_assets"}


def test_a_day_beside_the_year_end_is_named_and_not_taken(tmp_path: Path) -> None:
    made = (
        book().day("core:CurrentAssets", "5").figure("core:NetAssetsLiabilities", "40", on="2024-04-01 day")
    )
    found = reading(tmp_path, made)
    assert "net_assets" not in found.filings[0].this
    assert any("1 April 2024" in issue.what for issue in found.findings)


def test_a_figure_says_where_it_stands(tmp_path: Path) -> None:
    made = book().day("core:CurrentAssets", "1,234")
    (fact,) = filing(tmp_path, made).this["current_assets"].facts
    lines = made.data().decode().splitlines()
    assert "core:CurrentAssets" in lines[fact.spot.line - 1]
    assert fact.where() == f"balance sheet, row “CurrentAssets”, line {fact.spot.line}"
    trail = fact.trail("a.html")
    assert trail.text == "1,234"
    assert "http://xbrl.frc.org.uk/fr/2023-01-01/core" in trail.name
    assert "2024-03-31" in trail.about


def test_comments_do_not_shift_the_lines(tmp_path: Path) -> None:
    made = book()
    made.head = "<!-- <ix:nonFraction name='x'>\n\n</ix:nonFraction> -->"
    made.day("core:CurrentAssets", "1,234")
    (fact,) = filing(tmp_path, made).this["current_assets"].facts
    assert "core:CurrentAssets" in made.data().decode().splitlines()[fact.spot.line - 1]


def test_only_the_last_year_has_some_figures(tmp_path: Path) -> None:
    made = company().figure("core:CurrentAssetInvestments", "9", on="last day")
    found = filing(tmp_path, made)
    assert "current_investments" not in found.this
    assert found.last["current_investments"].value == 9


def test_what_a_tag_leaves_out_is_left_out(tmp_path: Path) -> None:
    made = book().day("core:CashBankOnHand", "1,2<ix:exclude><sup>note 4</sup></ix:exclude>34")
    fact = filing(tmp_path, made).this["cash"].facts[0]
    assert fact.value == 1234
    assert fact.text == "1,234"
