"""Which tag says which figure of accounts, in one table: by family and local name, never by prefix.

A table in Python and not in YAML: it is read at every start of the reader, and types hold it together. Of the
sources of one line the first that the filing has is taken. ``dims`` names what a context must say beside the
period: nothing means the plain total. Names are those of the published taxonomies as far as they were at
hand; one that no filing has does no harm.
"""

from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple

from mutualrisk.exchange.accounts.taxonomy import Family

LineId = Literal[
    "turnover", "other_income", "operating_profit", "interest", "profit_before_tax", "profit", "depreciation",
    "costs", "employees", "fixed_assets", "tangible_assets", "intangible_assets", "fixed_investments", "stock",
    "debtors", "cash", "current_investments", "current_assets", "prepayments", "creditors_within",
    "net_current_assets", "assets_less_current", "creditors_after", "accruals", "provisions", "borrowings",
    "overdraft", "bank_debt_within", "bank_debt_after", "other_debt_within", "other_debt_after",
    "leases_within", "leases_after", "pension_liability", "net_assets_before_pension", "net_assets", "equity",
    "share_capital", "retained_profit", "members_interests", "restricted_funds", "unrestricted_funds",
    "endowment_funds", "unrestricted_fixed_assets", "unrestricted_investments",
]  # fmt: skip

Dims = frozenset[tuple[str, str]]
"""What a context says beside its period: dimensions with their members, by local names."""

PLAIN: Dims = frozenset()


def _dims(**members: str) -> Dims:
    return frozenset((_DIMENSIONS[name], member) for name, member in members.items())


_DIMENSIONS = {
    "due": "MaturitiesOrExpirationPeriodsDimension",
    "current": "FinancialInstrumentCurrentNon-currentDimension",
    "equity": "EquityClassesDimension",
    "funds": "CharityFundsDimension",
    "old_funds": "FundsDimension",
}
_WITHIN = (
    _dims(due="WithinOneYear"),
    _dims(current="CurrentFinancialInstruments"),
    _dims(due="WithinOneYear", current="CurrentFinancialInstruments"),
)
_AFTER = (
    _dims(due="AfterOneYear"),
    _dims(current="Non-currentFinancialInstruments"),
    _dims(due="AfterOneYear", current="Non-currentFinancialInstruments"),
)
_SHARES = (_dims(equity="ShareCapital"),)
_ORDINARY = (_dims(equity="ShareCapitalOrdinaryShares"),)
_RETAINED = (_dims(equity="RetainedEarningsAccumulatedLosses"),)
_RESTRICTED = (_dims(funds="TotalRestrictedIncomeFunds"), _dims(old_funds="RestrictedFund"))
_UNRESTRICTED = (_dims(funds="TotalUnrestrictedFunds"), _dims(old_funds="UnrestrictedFund"))
_ENDOWED = (_dims(funds="TotalEndowmentFunds"), _dims(old_funds="EndowmentFund"))
_PLAIN = (PLAIN,)


class Source(NamedTuple):
    """Tags that say one thing, with what their contexts must say, and ``-1`` where they count it the other way."""

    names: str
    dims: tuple[Dims, ...] = _PLAIN
    sign: int = 1


class Line(NamedTuple):
    """One line of accounts: what people call it, and the tags that say it, best first.

    Attributes:
        words: What people call it.
        sources: The tags.
        span: Said of a year, or of its last day.
        signed: Whether it may be less than nothing as such: a loss, net liabilities.
        unit: Pounds or heads.
    """

    words: str
    sources: tuple[Source, ...]
    span: Literal["year", "day"] = "day"
    signed: bool = False
    unit: Literal["pounds", "heads"] = "pounds"


def _year(words: str, *sources: Source, signed: bool = False) -> Line:
    return Line(words, sources, span="year", signed=signed)


def _day(words: str, *sources: Source, signed: bool = False) -> Line:
    return Line(words, sources, signed=signed)


S = Source

LINES: Mapping[LineId, Line] = {
    # the year
    "turnover": _year(
        "turnover or total income",
        S("charity:IncomeEndowments charity:TotalIncomeEndowments charity:IncomingResources"),
        S("core:TurnoverRevenue gaap:TurnoverGrossOperatingRevenue gaap:Turnover ifrs:Revenue core:Revenue"),
        S("gaap:TurnoverNetOperatingRevenue gaap:IncomingResources gaap:TotalIncomingResources"),
    ),
    "other_income": _year(
        "other operating income",
        S("core:OtherOperatingIncomeFormat1 core:OtherOperatingIncomeFormat2 core:OtherOperatingIncome"),
        S("gaap:OtherOperatingIncome gaap:OtherOperatingIncomeFormat1 gaap:OtherOperatingIncomeFormat2"),
        S("ifrs:OtherIncome"),
    ),
    "operating_profit": _year(
        "operating profit",
        S("core:OperatingProfitLoss gaap:OperatingProfitLoss ifrs:OperatingProfitLoss"),
        signed=True,
    ),
    "interest": _year(
        "interest payable",
        S("core:InterestPayableSimilarChargesFinanceCosts gaap:InterestPayableSimilarCharges"),
        S("core:FinanceCosts ifrs:FinanceCosts gaap:InterestPayable"),
    ),
    "profit_before_tax": _year(
        "profit before tax",
        S("core:ProfitLossOnOrdinaryActivitiesBeforeTax gaap:ProfitLossOnOrdinaryActivitiesBeforeTax"),
        S("core:ProfitLossBeforeTax ifrs:ProfitLossBeforeTax"),
        S("charity:NetIncomeExpenditureBeforeTaxForReportingPeriod"),
        signed=True,
    ),
    "profit": _year(
        "profit after tax or net income",
        S("charity:NetIncomeExpenditureBeforeTransfersBetweenFundsOtherRecognisedGainsLosses"),
        S("charity:NetIncomeExpenditure charity:NetIncomeExpenditureForReportingPeriod"),
        S("core:ProfitLoss gaap:ProfitLossForPeriod ifrs:ProfitLoss"),
        S("core:ProfitLossOnOrdinaryActivitiesAfterTax gaap:ProfitLossOnOrdinaryActivitiesAfterTax"),
        S("gaap:NetIncomingOutgoingResources gaap:ProfitLossForFinancialYear"),
        signed=True,
    ),
    "depreciation": _year(
        "depreciation",
        S("core:DepreciationAmortisationImpairmentExpense core:DepreciationAmortisationExpense"),
        S("gaap:DepreciationOtherAmountsWrittenOffTangibleIntangibleFixedAssets"),
        S("core:DepreciationExpensePropertyPlantEquipment gaap:DepreciationTangibleFixedAssetsExpense"),
        S("core:IncreaseFromDepreciationChargeForYearPropertyPlantEquipment"),
        S("gaap:TangibleFixedAssetsDepreciationChargedInPeriod ifrs:DepreciationAmortisationExpense"),
    ),
    "costs": _year(
        "total expenditure",
        S("charity:Expenditure charity:TotalExpenditure charity:ResourcesExpended"),
        S("gaap:TotalResourcesExpended gaap:ResourcesExpended"),
    ),
    "employees": Line(
        "average number of employees",
        (
            S("core:AverageNumberEmployeesDuringPeriod gaap:AverageNumberEmployeesDuringPeriod"),
            S("gaap:EmployeesTotal ifrs:AverageNumberEmployeesDuringPeriod gaap:TotalEmployees"),
        ),
        span="year",
        unit="heads",
    ),
    # the last day: what is owned
    "fixed_assets": _day("fixed assets", S("core:FixedAssets gaap:FixedAssets"), S("core:NoncurrentAssets ifrs:NoncurrentAssets core:Non-currentAssets ifrs:Non-currentAssets")),
    "tangible_assets": _day(
        "tangible fixed assets",
        S("core:PropertyPlantEquipment gaap:TangibleFixedAssets ifrs:PropertyPlantEquipment"),
        S("core:PropertyPlantEquipmentIncludingRight-of-useAssets"),
    ),
    "intangible_assets": _day(
        "intangible fixed assets",
        S("core:IntangibleAssets gaap:IntangibleFixedAssets ifrs:IntangibleAssets"),
    ),
    "fixed_investments": _day(
        "investments held as fixed assets",
        S("core:InvestmentsFixedAssets gaap:InvestmentsFixedAssets gaap:FixedAssetInvestments"),
        S("core:Investments", _AFTER[1:2]),
    ),
    "stock": _day(
        "stocks",
        S("core:TotalInventories core:Inventories gaap:StocksInventory ifrs:Inventories gaap:Stocks"),
        S("core:Stocks"),
    ),
    "debtors": _day(
        "debtors",
        S("core:Debtors gaap:Debtors core:TradeOtherReceivables ifrs:TradeOtherReceivables"),
        S("core:Debtors core:TradeOtherReceivables", _WITHIN),
        S("gaap:DebtorsDueWithinOneYear"),
    ),
    "cash": _day(
        "cash at bank and in hand",
        S("core:CashBankOnHand gaap:CashBankInHand core:CashBankInHand gaap:CashBankOnHand"),
        S("core:CashBankOnHand", _WITHIN),
        S("core:CashCashEquivalents ifrs:CashCashEquivalents"),
    ),
    "current_investments": _day(
        "current asset investments",
        S("core:CurrentAssetInvestments gaap:CurrentAssetInvestments gaap:InvestmentsCurrentAssets"),
        S("core:Investments", _WITHIN),
    ),
    "current_assets": _day(
        "current assets", S("core:CurrentAssets gaap:CurrentAssets ifrs:CurrentAssets")
    ),
    "prepayments": _day(
        "prepayments shown outside current assets",
        S("core:PrepaymentsAccruedIncomeNotExpressedWithinCurrentAssetSubtotal"),
        S("gaap:PrepaymentsAccruedIncomeNotExpressedWithinCurrentAssetSubtotal"),
    ),
    # what is owed
    "creditors_within": _day(
        "creditors due within one year",
        S("core:Creditors", _WITHIN),
        S("gaap:CreditorsDueWithinOneYear gaap:CreditorsDueWithinOneYearTotalCurrentLiabilities"),
        S("core:CurrentLiabilities ifrs:CurrentLiabilities"),
    ),
    "net_current_assets": _day(
        "net current assets",
        S("core:NetCurrentAssetsLiabilities gaap:NetCurrentAssetsLiabilities"),
        signed=True,
    ),
    "assets_less_current": _day(
        "total assets less current liabilities",
        S("core:TotalAssetsLessCurrentLiabilities gaap:TotalAssetsLessCurrentLiabilities"),
        signed=True,
    ),
    "creditors_after": _day(
        "creditors due after more than one year",
        S("core:Creditors", _AFTER),
        S("gaap:CreditorsDueAfterOneYear gaap:CreditorsDueAfterOneYearTotalNoncurrentLiabilities"),
        S("core:NoncurrentLiabilities ifrs:NoncurrentLiabilities core:Non-currentLiabilities"),
    ),
    "accruals": _day(
        "accruals and deferred income shown on their own",
        S("core:AccruedLiabilitiesNotExpressedWithinCreditorsSubtotal"),
        S("gaap:AccruedLiabilitiesNotExpressedWithinCreditorsSubtotal gaap:AccrualsDeferredIncome"),
    ),
    "provisions": _day(
        "provisions for liabilities",
        S("core:ProvisionsForLiabilitiesBalanceSheetSubtotal gaap:ProvisionsForLiabilitiesCharges"),
        S("core:TaxationIncludingDeferredTaxationBalanceSheetSubtotal"),
    ),
    "borrowings": _day("borrowings in all", S("core:TotalBorrowings core:Borrowings ifrs:Borrowings")),
    "overdraft": _day(
        "bank overdraft",
        S("core:BankOverdrafts gaap:BankOverdrafts"),
        S("core:BankOverdrafts", _WITHIN),
    ),
    "bank_debt_within": _day(
        "bank loans and overdrafts due within one year",
        S("core:BankBorrowingsOverdrafts", _WITHIN),
        S("gaap:BankLoansOverdraftsWithinOneYear gaap:BankBorrowingsOverdraftsWithinOneYear"),
        S("core:BankBorrowings", _WITHIN),
    ),
    "bank_debt_after": _day(
        "bank loans due after more than one year",
        S("core:BankBorrowingsOverdrafts", _AFTER),
        S("gaap:BankLoansOverdraftsAfterOneYear gaap:BankBorrowingsOverdraftsAfterOneYear"),
        S("core:BankBorrowings", _AFTER),
    ),
    "other_debt_within": _day(
        "other loans due within one year",
        S("core:OtherBorrowings core:OtherRemainingBorrowings core:OtherLoans", _WITHIN),
        S("gaap:OtherLoansWithinOneYear"),
    ),
    "other_debt_after": _day(
        "other loans due after more than one year",
        S("core:OtherBorrowings core:OtherRemainingBorrowings core:OtherLoans", _AFTER),
        S("gaap:OtherLoansAfterOneYear"),
    ),
    "leases_within": _day(
        "finance leases due within one year",
        S("core:FinanceLeaseLiabilitiesPresentValueTotal core:FinanceLeaseLiabilities", _WITHIN),
        S("gaap:ObligationsUnderFinanceLeaseHirePurchaseContractsWithinOneYear"),
    ),
    "leases_after": _day(
        "finance leases due after more than one year",
        S("core:FinanceLeaseLiabilitiesPresentValueTotal core:FinanceLeaseLiabilities", _AFTER),
        S("gaap:ObligationsUnderFinanceLeaseHirePurchaseContractsAfterOneYear"),
    ),
    "pension_liability": _day(
        "pension liability",
        S("core:RetirementBenefitObligationsSurplus ifrs:RetirementBenefitObligationsSurplus"),
        S("core:NetDefinedBenefitPensionLiability charity:DefinedBenefitPensionSchemeLiability"),
        S("core:NetAssetLiabilityDefinedBenefitPlan core:NetDefinedBenefitPlanAssetLiability", sign=-1),
        S("gaap:NetPensionAssetLiability gaap:PensionAssetLiability gaap:DefinedBenefitPensionSchemeAssetLiability", sign=-1),
        S("charity:DefinedBenefitPensionSchemeAssetLiability charity:PensionAssetLiability", sign=-1),
        signed=True,
    ),
    # what is left, and whose it is
    "net_assets_before_pension": _day(
        "net assets before the pension liability",
        S("gaap:NetAssetsLiabilitiesExcludingPensionAssetLiability core:NetAssetsLiabilitiesExcludingPensionAssetLiability"),
        S("charity:NetAssetsLiabilitiesExcludingPensionAssetLiability"),
        signed=True,
    ),
    "net_assets": _day(
        "net assets",
        S("core:NetAssetsLiabilities gaap:NetAssetsLiabilitiesIncludingPensionAssetLiability"),
        S("gaap:NetAssetsLiabilities ifrs:NetAssetsLiabilities charity:NetAssetsLiabilities"),
        signed=True,
    ),
    "equity": _day(
        "capital and reserves, or funds",
        S("charity:CharityFunds"),
        S("core:Equity gaap:ShareholderFunds ifrs:Equity gaap:TotalFunds gaap:MembersFunds"),
        S("gaap:ShareholderFundsIncludingNonEquityInterests"),
        signed=True,
    ),
    "share_capital": _day(
        "called-up share capital",
        S("core:Equity", _SHARES),
        S("gaap:CalledUpShareCapital core:CalledUpShareCapital ifrs:IssuedCapital"),
        S("core:Equity", _ORDINARY),
    ),
    "retained_profit": _day(
        "profit and loss reserve",
        S("core:Equity", _RETAINED),
        S("gaap:ProfitLossAccountReserve core:RetainedEarningsAccumulatedLosses ifrs:RetainedEarnings"),
        signed=True,
    ),
    "members_interests": _day(
        "total members' interests",
        S("core:TotalMembersInterests gaap:TotalMembersInterests"),
        signed=True,
    ),
    "restricted_funds": _day(
        "restricted funds",
        S("charity:CharityFunds", _RESTRICTED),
        S("core:Equity", _RESTRICTED),
        S("gaap:RestrictedFunds charity:RestrictedIncomeFunds charity:RestrictedFunds"),
        signed=True,
    ),
    "unrestricted_funds": _day(
        "unrestricted funds",
        S("charity:CharityFunds", _UNRESTRICTED),
        S("core:Equity", _UNRESTRICTED),
        S("gaap:UnrestrictedFunds charity:UnrestrictedFunds"),
        signed=True,
    ),
    "endowment_funds": _day(
        "endowment funds",
        S("charity:CharityFunds core:Equity", _ENDOWED),
        S("gaap:EndowmentFunds charity:EndowmentFunds"),
        signed=True,
    ),
    "unrestricted_fixed_assets": _day(
        "fixed assets held in unrestricted funds", S("core:FixedAssets charity:FixedAssets", _UNRESTRICTED)
    ),
    "unrestricted_investments": _day(
        "investments held as fixed assets in unrestricted funds",
        S("core:InvestmentsFixedAssets core:Investments", _UNRESTRICTED),
    ),
}  # fmt: skip
"""Every line that is read. What is not listed here is passed over."""


class Reading(NamedTuple):
    """What a tag in a context says: which line, how good a source of it, and whether it counts the other way."""

    line: LineId
    rank: int
    sign: int


@cache
def readings() -> Mapping[tuple[Family | str, str], tuple[tuple[Dims, Reading], ...]]:
    """The table turned round: by family and local name, what each wanted set of dimensions says."""
    found: dict[tuple[str, str], list[tuple[Dims, Reading]]] = {}
    for id_, line in LINES.items():
        for rank, source in enumerate(line.sources):
            for name in source.names.split():
                family, _, local = name.partition(":")
                wanted = [(dims, Reading(id_, rank, source.sign)) for dims in source.dims]
                found.setdefault((family, local), []).extend(wanted)
    return {name: tuple(wanted) for name, wanted in found.items()}
