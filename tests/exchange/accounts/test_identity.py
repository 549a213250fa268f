"""Whose accounts they are, of which period, of what kind and how checked: as the file says it, or not known."""

# ruff: noqa: E501 - what a filing holds reads best unbroken

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mutualrisk.domain.figure import AuditStatus
from mutualrisk.exchange.accounts import read
from mutualrisk.exchange.accounts.dates import read_date
from mutualrisk.exchange.accounts.identity import Period, company_number
from tests.exchange.accounts.book import GAAP, Book, filing, reading


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("7654321", "07654321"), ("07654321", "07654321"), (" 0765 4321 ", "07654321"), ("oc437536", "OC437536"),
        ("SC 1234", "SC001234"), ("IP30000R", ""), ("R0000123", "R0000123"), ("", ""), ("n/a", ""), ("123456789", ""),
    ],
)  # fmt: skip
def test_a_company_number_is_written_as_the_register_writes_it(text: str, number: str) -> None:
    assert company_number(text) == number


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-03-31", date(2024, 3, 31)),
        ("31 March 2024", date(2024, 3, 31)),
        ("31st March, 2024", date(2024, 3, 31)),
        ("31.10.20", date(2020, 10, 31)),
        ("1.4.17", date(2017, 4, 1)),
        ("01/04/2017", date(2017, 4, 1)),
        ("31 Mar 24", date(2024, 3, 31)),
        ("31 Mawrth 2024", date(2024, 3, 31)),
        ("Approved on 3rd April 2025 and signed", date(2025, 4, 3)),
        ("31 February 2024", None),
        ("0001-01-01", None),
        ("31 March 2024 and 31 March 2023", None),
        ("{{BalanceSheetDate}}", None),
        ("", None),
    ],
)
def test_a_date_is_read_as_british_accounts_print_it(text: str, day: date | None) -> None:
    assert read_date(text) == day


@given(st.text(max_size=60))
def test_any_text_is_a_date_or_none(text: str) -> None:
    found = read_date(text)
    assert found is None or found.year >= 1990


@given(st.dates(date(1995, 1, 1), date(2060, 1, 1)))
def test_a_date_in_words_comes_back(day: date) -> None:
    assert read_date(f"{day.day} {day:%B} {day.year}") == day


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        (date(2023, 4, 1), date(2024, 3, 31), 12),
        (date(2023, 4, 3), date(2024, 3, 31), 12),
        (date(2022, 10, 1), date(2024, 3, 31), 18),
        (date(2024, 3, 1), date(2024, 3, 31), 1),
        (date(2023, 2, 1), date(2024, 1, 31), 12),
        (None, date(2024, 1, 31), None),
    ],
)
def test_months_are_counted_to_the_nearest(start: date | None, end: date, months: int | None) -> None:
    assert Period(start, end).months == months


@pytest.mark.parametrize(
    ("member", "status"),
    [
        ("Audited", "audited"),
        ("IndependentExaminationCharity", "examined"),
        ("AuditExemptWithAccountantsReport", "accountant"),
        ("AuditExempt-NoAccountantsReport", "unaudited"),
        ("SomethingNew", "unknown"),
    ],
)
def test_the_audit_is_as_stated(member: str, status: AuditStatus, tmp_path: Path) -> None:
    assert filing(tmp_path, Book().about(audit=member).day("core:CurrentAssets", "5")).audit == status


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("direp:StatementThatMembersHaveNotRequiredCompanyToObtainAnAudit", "unaudited"),
        (
            "direp:StatementThatCompanyEntitledToExemptionFromAuditUnderSection480CompaniesAct2006RelatingToDormantCompanies",
            "unaudited",
        ),
        ("aurep:OpinionAuditorsOnEntity", "audited"),
        ("bus:NameEntityAuditors", "audited"),
    ],
)
def test_where_the_status_is_not_stated_the_reports_show_it(
    name: str, status: AuditStatus, tmp_path: Path
) -> None:
    made = Book(GAAP, inline="2008")
    made.word("bus:UKCompaniesHouseRegisteredNumber", "7654321").word(name, "As it says.")
    found = filing(tmp_path, made.day("pt:CurrentAssets", "5"))
    assert (found.audit, found.number) == (status, "07654321")


def test_without_any_sign_of_it_the_audit_is_not_known(tmp_path: Path) -> None:
    assert filing(tmp_path, Book().day("core:CurrentAssets", "5")).audit == "unknown"


EXEMPT = "direp:StatementThatCompanyEntitledToExemptionFromAuditUnderSection477CompaniesAct2006RelatingToSmallCompanies"


def test_accounts_marked_as_audited_that_state_their_exemption_are_neither(tmp_path: Path) -> None:
    made = Book().about(audit="Audited").word(EXEMPT, "Exempt.").day("core:CurrentAssets", "5")
    assert filing(tmp_path, made).audit == "unknown"
    assert any("exempt from audit" in issue.what for issue in reading(tmp_path, made).findings)
    made.word("aurep:OpinionAuditorsOnEntity", "In our opinion the accounts give a true and fair view.")
    assert filing(tmp_path, made).audit == "audited"


def test_two_kinds_of_check_are_not_known_and_told(tmp_path: Path) -> None:
    made = Book().about(audit="Audited").about().day("core:CurrentAssets", "5")
    assert filing(tmp_path, made).audit == "unknown"
    assert any("several kinds of check" in issue.what for issue in reading(tmp_path, made).findings)


def test_an_opinion_that_speaks_of_an_unaudited_year_before_is_an_audit(tmp_path: Path) -> None:
    opinion = "In our opinion these accounts give a true and fair view. The year before was unaudited."
    made = Book().word("aurep:OpinionAuditorsOnEntity", opinion).day("core:CurrentAssets", "5")
    assert filing(tmp_path, made).audit == "audited"


def test_a_field_for_an_examiner_that_names_none_is_no_check(tmp_path: Path) -> None:
    made = Book().word("char:NameIndependentExaminer", "N/A").day("core:CurrentAssets", "5")
    assert filing(tmp_path, made).audit == "unknown"


@pytest.mark.parametrize("text", ["", "-", "None", "N/A", "Not applicable", "No auditor", "Audit exempt"])
def test_a_field_for_an_auditor_that_names_none_is_no_audit(text: str, tmp_path: Path) -> None:
    made = Book().word("bus:NameEntityAuditors", text).day("core:CurrentAssets", "5")
    assert filing(tmp_path, made).audit == "unknown"


@pytest.mark.parametrize(
    ("member", "standard", "kind"),
    [
        ("FullAccounts", "FRS102", "full accounts"),
        ("AbridgedAccounts", "SmallEntities", "abridged accounts"),
        ("FilletedAccounts", "Micro-entities", "micro-entity, filleted accounts"),
    ],
)
def test_the_kind_of_accounts_is_told(member: str, standard: str, kind: str, tmp_path: Path) -> None:
    made = Book().about().day("core:CurrentAssets", "5")
    made.word("bus:AccountsType", "", dims={"bus:AccountsTypeDimension": f"bus:{member}"})
    made.word(
        "bus:AccountingStandardsApplied", "", dims={"bus:AccountingStandardsDimension": f"bus:{standard}"}
    )
    assert filing(tmp_path, made).about.kind == kind


def test_without_stated_dates_the_period_is_that_of_the_figures(tmp_path: Path) -> None:
    made = Book().year("core:TurnoverRevenue", "5", "4").day("core:CurrentAssets", "5", "4")
    found = filing(tmp_path, made)
    assert found.period == Period(date(2023, 4, 1), date(2024, 3, 31))
    assert found.about.last == Period(date(2022, 4, 1), date(2023, 3, 31))


def test_a_stated_date_that_no_figure_is_of_does_not_lose_the_figures(tmp_path: Path) -> None:
    made = Book().about().day("core:CurrentAssets", "5")
    made.hidden = [one.replace("2024-03-31", "2034-03-31") for one in made.hidden]
    found = filing(tmp_path, made)
    assert found.period is not None
    assert found.period.end == date(2024, 3, 31)


def test_a_first_period_has_no_year_before(tmp_path: Path) -> None:
    made = Book()
    made.spans["this"] = ("2023-11-06", "2024-03-31")
    found = filing(tmp_path, made.about().day("core:CurrentAssets", "5"))
    assert (found.period and found.period.months, found.about.last, found.last) == (5, None, {})


def test_eighteen_months_and_a_short_year_before_are_told_apart(tmp_path: Path) -> None:
    made = Book()
    made.spans = {"this": ("2022-10-01", "2024-03-31"), "last": ("2021-10-01", "2022-09-30")}
    found = filing(
        tmp_path, made.about().year("core:TurnoverRevenue", "18", "12").day("core:CurrentAssets", "5", "4")
    )
    assert (found.period and found.period.months, found.about.last and found.about.last.months) == (18, 12)
    assert [found.this["turnover"].value, found.last["turnover"].value] == [18, 12]


def test_a_quarter_inside_the_year_is_not_the_year(tmp_path: Path) -> None:
    made = Book().about().year("core:TurnoverRevenue", "100")
    made.figure("core:TurnoverRevenue", "20", on="2024-01-01/2024-03-31")
    assert filing(tmp_path, made).this["turnover"].value == 100


@pytest.mark.parametrize(
    ("text", "form", "dormant"),
    [
        ("true", "", True), ("false", "", False), ("", "ixt2:booleantrue", True), ("", "ixt2:booleanfalse", False),
        ("No", "", False), ("", "", False),
    ],
)  # fmt: skip
def test_dormant_is_as_the_tag_or_its_format_says(
    text: str, form: str, *, dormant: bool, tmp_path: Path
) -> None:
    made = Book().about().day("core:CurrentAssets", "5").word("bus:EntityDormantTruefalse", text, format=form)
    assert filing(tmp_path, made).about.dormant == dormant


def test_a_date_of_approval_is_kept(tmp_path: Path) -> None:
    made = Book().about().day("core:CurrentAssets", "5")
    made.word("core:DateAuthorisationFinancialStatementsForIssue", "3rd October 2024", on="this day")
    assert filing(tmp_path, made).about.approved == date(2024, 10, 3)


def test_without_a_tagged_number_the_one_of_the_contexts_counts(tmp_path: Path) -> None:
    assert filing(tmp_path, Book().day("core:CurrentAssets", "5")).number == "07654321"


def test_a_context_with_impossible_dates_is_named_and_the_rest_read(tmp_path: Path) -> None:
    made = Book().about().day("core:CurrentAssets", "5")
    made.word("bus:DescriptionPrincipalActivities", "Care", on="0001-01-01/0001-01-01")
    made.figure("core:CashBankOnHand", "9", on="2024-13-45 day")
    found = reading(tmp_path, made)
    said = " ".join(issue.what for issue in found.unread)
    assert "0001-01-01" in said
    assert "2024-13-45" in said
    assert set(found.filings[0].this) == {"current_assets"}


def test_a_report_of_a_community_interest_company_is_no_filing(tmp_path: Path) -> None:
    made = (
        Book()
        .about()
        .word("cic:DirectorSigningCIC34Report", "")
        .word("cic:NamesCompanyStakeholders", "Everybody")
    )
    found = read([made.written(tmp_path)])
    assert (found.filings, [one.about.number for one in found.reports]) == ((), ["07654321"])
