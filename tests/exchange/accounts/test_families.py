"""Every vocabulary that a user meets is read by namespace and local name, whatever the prefixes."""

from decimal import Decimal
from pathlib import Path

import pytest

from mutualrisk.exchange.accounts.line import LineId
from tests.exchange.accounts.book import (
    AFTER,
    CURRENT,
    GAAP,
    IFRS,
    RESTRICTED,
    UNRESTRICTED,
    WITHIN,
    Book,
    Vocabulary,
    company,
    filing,
    frc,
)

YEARS = ("2014", "2018", "2019", "2021", "2022", "2023", "2024", "2025", "2026")


def values(book: Book, folder: Path, *, last: bool = False) -> dict[LineId, Decimal | None]:
    """The figures of a filing as plain numbers."""
    found = filing(folder, book)
    return {line: figure.value for line, figure in (found.last if last else found.this).items()}


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("scheme", ["FRS-101", "FRS-102", "FRS-105"])
def test_a_company_is_read_in_every_year_of_the_taxonomy(year: str, scheme: str, tmp_path: Path) -> None:
    book = company(frc(year, scheme))
    found = filing(tmp_path, book)
    assert found.taxonomy == f"{scheme.replace('-', ' ')} ({year})"
    assert {line: int(one.value or 0) for line, one in found.this.items()} == {
        "turnover": 1_200_000, "other_income": 20_000, "operating_profit": 90_000, "interest": 10_000,
        "profit_before_tax": 80_000, "profit": 64_000, "employees": 31, "fixed_assets": 100_000,
        "stock": 5_000, "debtors": 200_000, "cash": 300_000, "current_assets": 505_000,
        "creditors_within": 150_000, "net_current_assets": 355_000, "assets_less_current": 455_000,
        "creditors_after": 55_000, "net_assets": 400_000, "equity": 400_000, "share_capital": 100,
        "retained_profit": 399_900,
    }  # fmt: skip
    assert {line: int(one.value or 0) for line, one in found.last.items()} == {
        "turnover": 1_000_000, "other_income": 0, "operating_profit": 50_000, "interest": 10_000,
        "profit_before_tax": 40_000, "profit": 30_000, "employees": 28, "fixed_assets": 110_000,
        "stock": 4_000, "debtors": 150_000, "cash": 260_000, "current_assets": 414_000,
        "creditors_within": 140_000, "net_current_assets": 274_000, "assets_less_current": 384_000,
        "creditors_after": 48_000, "net_assets": 336_000, "equity": 336_000, "share_capital": 100,
        "retained_profit": 335_900,
    }  # fmt: skip


@pytest.mark.parametrize("prefix", ["core", "ns5", "uk-core", "e", "frs102-core", "direp"])
def test_a_prefix_means_nothing(prefix: str, tmp_path: Path) -> None:
    usual = frc("2021")
    others = {name: space for name, space in usual.prefixes.items() if name != prefix}
    spaces = {**others, prefix: usual.prefixes["core"]}
    book = Book(Vocabulary(spaces, usual.schemes)).about()
    book.day(f"{prefix}:CurrentAssets", "1,234")
    assert values(book, tmp_path) == {"current_assets": Decimal(1234)}


def test_the_same_name_in_a_strange_vocabulary_is_no_figure(tmp_path: Path) -> None:
    book = Book(frc("2021", strange="http://www.xbrl-ie.net/public/ci/2012-12-01/gaap/core")).about()
    book.day("strange:CurrentAssets", "9").day("core:CurrentAssets", "1,234")
    assert values(book, tmp_path) == {"current_assets": Decimal(1234)}


def test_a_prefix_may_be_declared_where_it_stands(tmp_path: Path) -> None:
    book = Book().about()
    space = book.vocabulary.prefixes["core"]
    book.day("here:CurrentAssets", "1,234", "", None, **{"xmlns:here": space})
    book.day("core:CashBankOnHand", "9", "", None, **{"xmlns:core": "http://example.org/other"})
    assert values(book, tmp_path) == {"current_assets": Decimal(1234)}


def test_accounts_of_2009_are_read(tmp_path: Path) -> None:
    book = Book(GAAP, inline="2008").about()
    book.year("pt:TurnoverGrossOperatingRevenue", "90,000", "80,000").year("pt:ProfitLossForPeriod", "5,000")
    book.day("pt:TangibleFixedAssets", "7,000").day("pt:FixedAssets", "7,000").day(
        "pt:StocksInventory", "300"
    )
    book.day("pt:Debtors", "4,000").day("pt:CashBankInHand", "9,000").day("pt:CurrentAssets", "13,300")
    book.day("pt:CreditorsDueWithinOneYear", "6,000").day("pt:CreditorsDueAfterOneYear", "1,000")
    book.day("pt:NetAssetsLiabilitiesIncludingPensionAssetLiability", "13,300")
    book.day("pt:CalledUpShareCapital", "100").day("pt:ProfitLossAccountReserve", "13,200")
    book.day("pt:ShareholderFunds", "13,300")
    assert values(book, tmp_path) == {
        "turnover": 90_000, "profit": 5_000, "tangible_assets": 7_000, "fixed_assets": 7_000, "stock": 300,
        "debtors": 4_000, "cash": 9_000, "current_assets": 13_300, "creditors_within": 6_000,
        "creditors_after": 1_000, "net_assets": 13_300, "share_capital": 100, "retained_profit": 13_200,
        "equity": 13_300,
    }  # fmt: skip
    assert filing(tmp_path, book).taxonomy == "UK GAAP (2009)"


def test_a_pension_asset_of_2009_is_a_liability_the_other_way_round(tmp_path: Path) -> None:
    book = Book(GAAP, inline="2008").about()
    book.day("pt:NetPensionAssetLiability", "(70,000)", sign="-")
    book.day("pt:NetAssetsLiabilitiesExcludingPensionAssetLiability", "100,000")
    book.day("pt:NetAssetsLiabilitiesIncludingPensionAssetLiability", "30,000")
    assert values(book, tmp_path) == {
        "pension_liability": 70_000, "net_assets_before_pension": 100_000, "net_assets": 30_000,
    }  # fmt: skip


def test_international_standards_of_2009_are_read(tmp_path: Path) -> None:
    book = Book(IFRS).about()
    book.year("i:Revenue", "90,000").day("i:CurrentLiabilities", "6,000").day("i:Equity", "5")
    assert values(book, tmp_path) == {"turnover": 90_000, "creditors_within": 6_000, "equity": 5}


def charity() -> Book:
    """A charity under its own statement of practice, with funds side by side."""
    book = Book(frc("2019", "char")).about(audit="IndependentExaminationCharity")
    book.word(
        "bus:LegalFormEntity",
        "",
        dims={"bus:LegalFormEntityDimension": "bus:CharitableCompanyLimitedByGuarantee"},
    )
    book.year("char:IncomeEndowments", "71,381", "73,814").figure(
        "char:IncomeEndowments", "28,536", on="this", dims=UNRESTRICTED
    )
    book.figure("char:IncomeEndowments", "42,845", on="this", dims=RESTRICTED)
    book.year("char:Expenditure", "41,425", "77,712")
    book.year("char:NetIncomeExpenditureBeforeTransfersBetweenFundsOtherRecognisedGainsLosses", "30,820")
    book.day("char:CharityFunds", "32,173", dims=UNRESTRICTED).day(
        "char:CharityFunds", "34,854", dims=RESTRICTED
    )
    book.day("char:CharityFunds", "67,027").day("core:FixedAssets", "11,230", dims=UNRESTRICTED)
    book.day("core:InvestmentsFixedAssets", "10,749", dims=UNRESTRICTED)
    return book.day("core:NetAssetsLiabilities", "67,027")


def test_a_charity_is_read_with_its_funds(tmp_path: Path) -> None:
    assert values(charity(), tmp_path) == {
        "turnover": 71_381, "costs": 41_425, "profit": 30_820, "unrestricted_funds": 32_173,
        "restricted_funds": 34_854, "equity": 67_027, "unrestricted_fixed_assets": 11_230,
        "unrestricted_investments": 10_749, "net_assets": 67_027,
    }  # fmt: skip
    found = filing(tmp_path, charity())
    assert (found.audit, found.taxonomy) == ("examined", "Charities SORP (2019)")
    assert found.about.legal_form == "charitable company limited by guarantee"


def test_two_schemes_are_both_named(tmp_path: Path) -> None:
    book = charity()
    book.vocabulary = book.vocabulary._replace(schemes=(*book.vocabulary.schemes, *frc("2019").schemes))
    assert filing(tmp_path, book).taxonomy == "Charities SORP (2019) and FRS 102 (2019)"


def test_a_partnership_is_read_and_its_members_loans_explain_the_difference(tmp_path: Path) -> None:
    book = Book(frc("2021")).about("OC123456", "Harbour LLP")
    book.word(
        "bus:LegalFormEntity", "", dims={"bus:LegalFormEntityDimension": "bus:LimitedLiabilityPartnershipLLP"}
    )
    book.day("core:NetAssetsLiabilities", "500").day("core:Equity", "200").day(
        "core:LoansOtherDebtsDueToMembers", "300"
    )
    found = filing(tmp_path, book)
    assert (found.number, found.about.legal_form) == ("OC123456", "limited liability partnership")
    assert found.this["members_loans"].value == 300


@pytest.mark.parametrize("dims", [WITHIN, CURRENT, {**WITHIN, **CURRENT}])
def test_creditors_are_told_apart_by_any_of_the_ways_in_use(dims: dict[str, str], tmp_path: Path) -> None:
    book = Book().about().day("core:Creditors", "700", dims=dims).day("core:Creditors", "90", dims=AFTER)
    assert values(book, tmp_path) == {"creditors_within": 700, "creditors_after": 90}


def test_a_plain_instance_is_read_too(tmp_path: Path) -> None:
    path = tmp_path / "accounts.xml"
    path.write_text(
        """<?xml version="1.0" encoding="UTF-8"?>
<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:pt="http://www.xbrl.org/uk/fr/gaap/pt/2004-12-01"
 xmlns:ae="http://www.companieshouse.gov.uk/ef/xbrl/uk/fr/gaap/ae/2009-06-21"
 xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink">
<link:schemaRef xlink:href="http://www.companieshouse.gov.uk/ef/xbrl/uk/fr/gaap/ae/2009-06-21/uk-gaap-ae-2009-06-21.xsd"/>
<xbrli:context id="d"><xbrli:entity><xbrli:identifier scheme="x">01234567</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:instant>2010-03-31</xbrli:instant></xbrli:period></xbrli:context>
<xbrli:context id="y"><xbrli:entity><xbrli:identifier scheme="x">01234567</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:startDate>2009-04-01</xbrli:startDate><xbrli:endDate>2010-03-31</xbrli:endDate></xbrli:period></xbrli:context>
<xbrli:unit id="GBP"><xbrli:measure>iso4217:GBP</xbrli:measure></xbrli:unit>
<ae:CompaniesHouseRegisteredNumber contextRef="y">01234567</ae:CompaniesHouseRegisteredNumber>
<pt:CashBankInHand contextRef="d" unitRef="GBP" decimals="0">1500</pt:CashBankInHand>
<pt:CurrentAssets contextRef="d" unitRef="GBP" decimals="0">2500</pt:CurrentAssets>
<pt:ShareholderFunds contextRef="d" unitRef="GBP" decimals="0">-40</pt:ShareholderFunds>
</xbrli:xbrl>""",
        encoding="utf-8",
    )
    from mutualrisk.exchange.accounts import read  # noqa: PLC0415 - the other tests read through the book

    (found,) = read([path]).filings
    assert (found.number, str(found.period.end) if found.period else "") == ("01234567", "2010-03-31")
    assert {line: one.value for line, one in found.this.items()} == {
        "cash": 1500, "current_assets": 2500, "equity": -40,
    }  # fmt: skip
