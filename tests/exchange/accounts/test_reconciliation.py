"""Every difference inside filings and between them is found, by how much, and a sound filing is left in peace."""

# ruff: noqa: E501 - what a filing holds reads best unbroken

import re
from pathlib import Path

import pytest

from tests.exchange.accounts.book import AFTER, RESTRICTED, UNRESTRICTED, WITHIN, Book, company, frc, reading


def found(folder: Path, *books: Book) -> list[str]:
    """The findings in words."""
    return [issue.what for issue in reading(folder, *books).findings]


def changed(old: str, new: str) -> Book:
    """The sound company with one figure otherwise."""
    made = company()
    assert any(f">{old}<" in row for row in made.rows)
    made.rows = [row.replace(f">{old}<", f">{new}<") for row in made.rows]
    return made


def test_accounts_in_which_everything_adds_up_have_no_findings(tmp_path: Path) -> None:
    assert found(tmp_path, company()) == []


@pytest.mark.parametrize(
    ("old", "new", "about", "by"),
    [
        ("355,000", "356,000", "Net current assets of £356,000 differ by £1,000", ""),
        ("455,000", "445,000", "Total assets less current liabilities of £445,000 differ by £10,000", ""),
        ("55,000", "65,000", "Net assets of £400,000 differ by £10,000", ""),
        ("505,000", "515,000", "Current assets of £515,000 differ by £10,000", "stocks £5,000"),
        ("274,000", "274,500", "Net current assets of the year before of £274,500 differ by £500", ""),
    ],
)
def test_a_step_that_does_not_come_out_is_named_with_its_difference(
    old: str, new: str, about: str, by: str, tmp_path: Path
) -> None:
    said = " ".join(found(tmp_path, changed(old, new)))
    assert about in said
    assert by in said


def test_a_figure_of_a_sum_that_does_not_come_out_is_offered_with_a_doubt(tmp_path: Path) -> None:
    made = Book().about().day("core:CurrentAssets", "50").day("core:NetCurrentAssetsLiabilities", "3")
    made.day("core:Creditors", "20", dims=WITHIN).day("core:CashBankOnHand", "50")
    (one,) = reading(tmp_path, made).filings
    said = {name: bool(one.this[name].doubts) for name in ("current_assets", "creditors_within", "cash")}
    assert said == {"current_assets": True, "creditors_within": True, "cash": False}


def test_net_assets_that_are_not_the_funds_are_named(tmp_path: Path) -> None:
    made = Book().about().day("core:NetAssetsLiabilities", "500").day("core:Equity", "450")
    (what,) = found(tmp_path, made)
    assert "Net assets of £500 differ by £50 from capital and reserves" in what


def test_funds_that_are_not_their_parts_are_named(tmp_path: Path) -> None:
    made = Book(frc("2019", "char")).about().day("char:CharityFunds", "100")
    made.day("char:CharityFunds", "60", dims=UNRESTRICTED).day("char:CharityFunds", "50", dims=RESTRICTED)
    (what,) = found(tmp_path, made)
    assert "differ by £10 from their parts" in what


@pytest.mark.parametrize("step", ["3", "6"])
def test_rounding_to_thousands_is_no_difference(step: str, tmp_path: Path) -> None:
    made = (
        Book()
        .about()
        .day("core:CurrentAssets", "101", scale=step)
        .day("core:Creditors", "50", dims=WITHIN, scale=step)
    )
    made.day("core:NetCurrentAssetsLiabilities", "50", scale=step)
    assert found(tmp_path, made) == []


def test_accruals_counted_among_creditors_or_beside_them_both_add_up(tmp_path: Path) -> None:
    for net in ("100", "90"):
        made = Book().about().day("core:TotalAssetsLessCurrentLiabilities", "100")
        made.day("core:AccruedLiabilitiesNotExpressedWithinCreditorsSubtotal", "10").day(
            "core:NetAssetsLiabilities", net
        )
        assert found(tmp_path, made) == []


def test_capital_not_yet_paid_is_part_of_the_assets(tmp_path: Path) -> None:
    made = Book().about().day("core:CalledUpShareCapitalNotPaidNotExpressedAsCurrentAsset", "2")
    made.day("core:FixedAssets", "10").day("core:NetCurrentAssetsLiabilities", "5")
    assert found(tmp_path, made.day("core:TotalAssetsLessCurrentLiabilities", "17")) == []


def test_creditors_printed_below_nothing_still_add_up(tmp_path: Path) -> None:
    made = (
        Book().about().day("core:CurrentAssets", "100").day("core:Creditors", "(40)", dims=WITHIN, sign="-")
    )
    made.day("core:NetCurrentAssetsLiabilities", "60").day("core:TotalAssetsLessCurrentLiabilities", "60")
    made.day("core:Creditors", "(10)", dims=AFTER, sign="-").day("core:NetAssetsLiabilities", "50")
    assert found(tmp_path, made) == []


def test_a_missing_total_is_no_difference(tmp_path: Path) -> None:
    made = Book().about().day("core:CurrentAssets", "100").day("core:Creditors", "40", dims=WITHIN)
    assert found(tmp_path, made) == []


@pytest.mark.parametrize(("start", "months"), [("2022-10-01", 18), ("2023-11-01", 5)])
def test_a_period_that_is_no_year_is_told(start: str, months: int, tmp_path: Path) -> None:
    made = Book()
    made.spans["this"] = (start, "2024-03-31")
    (what,) = found(tmp_path, made.about().day("core:CurrentAssets", "5"))
    assert what == f"The accounts cover {months} months, not twelve."


def test_a_stated_end_that_is_not_that_of_the_figures_is_told(tmp_path: Path) -> None:
    made = Book().word("bus:EndDateForPeriodCoveredByReport", "31 March 2025").day("core:CurrentAssets", "5")
    assert any("ends on 31 March 2025" in one for one in found(tmp_path, made))


def test_a_figure_of_a_year_that_is_said_of_a_day_is_told(tmp_path: Path) -> None:
    made = Book().about().day("core:TurnoverRevenue", "900").year("core:CurrentAssets", "5")
    told = " ".join(found(tmp_path, made))
    assert "Turnover or total income of 900 is said of a single day." in told
    assert "Current assets of 5 is said of a span of days." in told


def test_a_year_that_begins_a_day_beside_the_period_is_told(tmp_path: Path) -> None:
    made = Book().about().figure("core:TurnoverRevenue", "900", "2023-04-02/2024-03-31")
    assert any("from 2 April 2023" in one for one in found(tmp_path, made.day("core:CurrentAssets", "5")))


def test_a_year_beside_the_period_is_told_where_only_the_year_before_has_the_line(tmp_path: Path) -> None:
    made = Book().about().figure("core:TurnoverRevenue", "900", "2023-04-02/2024-03-31")
    made.figure("core:TurnoverRevenue", "800", "last").day("core:CurrentAssets", "5", "4")
    assert any("from 2 April 2023" in one for one in found(tmp_path, made))


def test_a_partnership_is_known_by_its_number_too(tmp_path: Path) -> None:
    made = Book().about("OC312345").day("core:NetAssetsLiabilities", "500").day("core:Equity", "100")
    made.day("core:LoansOtherDebtsDueToMembers", "400")
    assert found(tmp_path, made) == []


def test_dormant_accounts_are_told(tmp_path: Path) -> None:
    made = Book().about().day("core:CurrentAssets", "5").word("bus:EntityDormantTruefalse", "true")
    assert found(tmp_path, made) == ["The accounts say that the organisation was dormant."]


def test_figures_that_are_said_of_another_company_are_told_and_doubted(tmp_path: Path) -> None:
    made = Book().about().day("core:CurrentAssets", "50")
    made.entity = "01111111"
    read = reading(tmp_path, made.day("core:FixedAssets", "40"))
    assert any("01111111" in issue.what for issue in read.findings)
    this = read.filings[0].this
    assert [bool(this[name].doubts) for name in ("current_assets", "fixed_assets")] == [False, True]


def test_names_and_numbers_that_differ_inside_a_filing_are_told(tmp_path: Path) -> None:
    made = Book().about().day("core:CurrentAssets", "5")
    made.word("bus:EntityCurrentLegalOrRegisteredName", "HARBOUR CARE C.I.C.")
    assert found(tmp_path, made) == []
    made.word("bus:UKCompaniesHouseRegisteredNumber", "1234567").word(
        "bus:EntityCurrentLegalOrRegisteredName", "Other"
    )
    said = " ".join(found(tmp_path, made))
    assert "07654321, 01234567" in said
    assert "Harbour Care CIC; Other" in said


@pytest.mark.parametrize("gap", ["{{CompanyName}}", "[Company name]", "${name}", "<<Name>>", "XXXXXXX Ltd"])
def test_a_place_still_to_be_filled_in_is_told(gap: str, tmp_path: Path) -> None:
    made = Book().about(name=gap).day("core:CurrentAssets", "5")
    assert any("still to be filled in" in what for what in found(tmp_path, made))


def test_a_stated_date_that_is_none_is_told_with_its_line(tmp_path: Path) -> None:
    made = Book().about().day("core:CurrentAssets", "5")
    made.word("bus:EndDateForPeriodCoveredByReport", "31 Febtember 2024", on="this day")
    (issue,) = reading(tmp_path, made).findings
    assert "31 Febtember 2024" in issue.what
    assert issue.place.line > 0


def earlier() -> Book:
    """The sound company's filing of the year before."""
    made = Book()
    made.spans = {"this": ("2022-04-01", "2023-03-31"), "last": ("2021-04-01", "2022-03-31")}
    made.about(audit="Audited").year("core:TurnoverRevenue", "1,000,000", "950,000")
    return made.day("core:NetAssetsLiabilities", "336,000").day("core:CashBankOnHand", "260,000")


def test_two_filings_that_agree_are_left_in_peace(tmp_path: Path) -> None:
    assert found(tmp_path, company(), earlier()) == []
    assert found(tmp_path, earlier(), company()) == []


def test_last_years_column_is_held_against_last_years_filing(tmp_path: Path) -> None:
    made = earlier()
    made.rows = [row.replace(">260,000<", ">250,000<") for row in made.rows]
    (what,) = found(tmp_path, company(), made)
    assert re.search(
        "Cash at bank and in hand to 31 March 2023 is £260,000 .* and £250,000 in that year's own", what
    )


def test_a_period_between_two_filings_is_missed(tmp_path: Path) -> None:
    made = earlier()
    made.spans = {"this": ("2020-04-01", "2021-03-31"), "last": ("2019-04-01", "2020-03-31")}
    made.contexts = {
        id_: body.replace("2023", "2021").replace("2022", "2020") for id_, body in made.contexts.items()
    }
    made.hidden = [one.replace("2023", "2021").replace("2022", "2020") for one in made.hidden]
    assert any("a period is missing" in what for what in found(tmp_path, company(), made))


def test_two_filings_of_one_year_that_differ_are_told(tmp_path: Path) -> None:
    assert any(
        "Two filings are of the year to 31 March 2024, and differ in creditors due after" in what
        for what in found(tmp_path, company(), changed("55,000", "65,000"))
    )


def test_filings_of_several_organisations_are_told(tmp_path: Path) -> None:
    other = Book().about("01234567", "Other Care Ltd").day("core:CurrentAssets", "5")
    (what,) = found(tmp_path, company(), other)
    assert "07654321 (Harbour Care CIC); 01234567 (Other Care Ltd)" in what


def test_a_name_that_changed_between_filings_is_told(tmp_path: Path) -> None:
    made = earlier()
    made.hidden = [one.replace("Harbour Care CIC", "Quay Care CIC") for one in made.hidden]
    assert any("The name differs between filings" in what for what in found(tmp_path, company(), made))


def test_a_filing_without_figures_of_its_year_says_so(tmp_path: Path) -> None:
    made = Book().about()
    made.figure("core:CurrentAssets", "5", on="last day")
    assert any("No figures of the year" in what for what in found(tmp_path, made))


def test_some_funds_without_the_unrestricted_ones_are_not_added_up(tmp_path: Path) -> None:
    made = Book(frc("2022", "char")).about().day("char:CharityFunds", "100")
    for member, amount in (
        ("UnrestrictedFundsGeneral", "60"),
        ("RestrictedIncomeFunds", "30"),
        ("EndowmentFundsPermanent", "10"),
    ):
        made.day("char:CharityFunds", amount, dims={"char:CharityFundsDimension": f"char:{member}"})
    assert found(tmp_path, made) == []
