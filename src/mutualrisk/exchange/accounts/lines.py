"""Which tag says which figure of accounts, in one table: by family and local name, never by prefix.

A table in Python and not in YAML: it is read at every start of the reader, and types hold it together. Of the
sources of one line the first that the filing has is taken. ``dims`` names what a context must say beside the
period: nothing means the plain total. Names are those of the published taxonomies as far as they were at
hand; one that no filing has does no harm.
"""

from collections.abc import Mapping

from mutualrisk.exchange.accounts.line import (
    AFTER,
    DESIGNATED,
    ENDOWED,
    GENERAL,
    HELD_AFTER,
    ONE_ENDOWED,
    ONE_RESTRICTED,
    ORDINARY,
    RESTRICTED,
    RETAINED,
    SHARES,
    UNRESTRICTED,
    WITHIN,
    Line,
    LineId,
    day,
    heads,
    tags,
    year,
)

LINES: Mapping[LineId, Line] = {
    # the year
    "turnover": year(
        "turnover or total income",
        tags("charity:IncomeEndowments charity:TotalIncomeEndowments charity:IncomingResources"),
        tags("core:TurnoverRevenue gaap:TurnoverGrossOperatingRevenue gaap:Turnover ifrs:Revenue"),
        tags("core:Revenue gaap:TurnoverNetOperatingRevenue"),
        tags("gaap:IncomingResources gaap:TotalIncomingResources"),
    ),
    "other_income": year(
        "other operating income",
        tags("core:OtherOperatingIncomeFormat1 core:OtherOperatingIncomeFormat2 core:OtherOperatingIncome"),
        tags("gaap:OtherOperatingIncome gaap:OtherOperatingIncomeFormat1 gaap:OtherOperatingIncomeFormat2"),
        tags("ifrs:OtherIncome"),
    ),
    "operating_profit": year(
        "operating profit",
        tags("core:OperatingProfitLoss gaap:OperatingProfitLoss ifrs:OperatingProfitLoss"),
        signed=True,
    ),
    "interest": year(
        "interest payable",
        tags("core:InterestPayableSimilarChargesFinanceCosts gaap:InterestPayableSimilarCharges"),
        tags("core:FinanceCosts ifrs:FinanceCosts gaap:InterestPayable"),
    ),
    "profit_before_tax": year(
        "profit before tax",
        tags("core:ProfitLossOnOrdinaryActivitiesBeforeTax gaap:ProfitLossOnOrdinaryActivitiesBeforeTax"),
        tags("core:ProfitLossBeforeTax ifrs:ProfitLossBeforeTax"),
        tags("charity:NetIncomeExpenditureBeforeTaxForReportingPeriod"),
        signed=True,
    ),
    "profit": year(
        "profit after tax or net income",
        tags("charity:NetIncomeExpenditureBeforeTransfersBetweenFundsOtherRecognisedGainsLosses"),
        tags("charity:NetIncomeExpenditure charity:NetIncomeExpenditureForReportingPeriod"),
        tags("core:ProfitLoss gaap:ProfitLossForPeriod ifrs:ProfitLoss"),
        tags("core:ProfitLossOnOrdinaryActivitiesAfterTax gaap:ProfitLossOnOrdinaryActivitiesAfterTax"),
        tags("core:ProfitLossAvailableForDiscretionaryDivisionAmongMembers"),
        tags("gaap:NetIncomingOutgoingResources gaap:ProfitLossForFinancialYear"),
        signed=True,
    ),
    "depreciation": year(
        "depreciation",
        tags("core:DepreciationAmortisationImpairmentExpense core:DepreciationAmortisationExpense"),
        tags("gaap:DepreciationOtherAmountsWrittenOffTangibleIntangibleFixedAssets"),
        tags("core:DepreciationExpensePropertyPlantEquipment gaap:DepreciationTangibleFixedAssetsExpense"),
        tags("core:IncreaseFromDepreciationChargeForYearPropertyPlantEquipment"),
        tags("gaap:TangibleFixedAssetsDepreciationChargedInPeriod ifrs:DepreciationAmortisationExpense"),
    ),
    "costs": year(
        "total expenditure",
        tags("charity:Expenditure charity:TotalExpenditure charity:ResourcesExpended"),
        tags("gaap:TotalResourcesExpended gaap:ResourcesExpended"),
    ),
    "employees": heads(
        "average number of employees",
        tags("core:AverageNumberEmployeesDuringPeriod gaap:AverageNumberEmployeesDuringPeriod"),
        tags("gaap:EmployeesTotal ifrs:AverageNumberEmployeesDuringPeriod gaap:TotalEmployees"),
    ),
    # the last day: what is owned
    "unpaid_capital": day(
        "called-up share capital not paid",
        tags("core:CalledUpShareCapitalNotPaidNotExpressedAsCurrentAsset"),
        tags("gaap:CalledUpShareCapitalNotPaidNotExpressedAsCurrentAsset"),
    ),
    "fixed_assets": day(
        "fixed assets",
        tags("core:FixedAssets gaap:FixedAssets"),
        tags("core:NoncurrentAssets core:Non-currentAssets ifrs:NoncurrentAssets ifrs:Non-currentAssets"),
    ),
    "tangible_assets": day(
        "tangible fixed assets",
        tags("core:PropertyPlantEquipment gaap:TangibleFixedAssets ifrs:PropertyPlantEquipment"),
        tags("core:PropertyPlantEquipmentIncludingRight-of-useAssets"),
    ),
    "intangible_assets": day(
        "intangible fixed assets",
        tags("core:IntangibleAssets gaap:IntangibleFixedAssets ifrs:IntangibleAssets"),
    ),
    "fixed_investments": day(
        "investments held as fixed assets",
        tags("core:InvestmentsFixedAssets gaap:InvestmentsFixedAssets gaap:FixedAssetInvestments"),
        tags("core:Investments", HELD_AFTER),
    ),
    "stock": day(
        "stocks",
        tags("core:TotalInventories core:Inventories gaap:StocksInventory ifrs:Inventories gaap:Stocks"),
        tags("core:Stocks"),
    ),
    "debtors": day(
        "debtors",
        tags("core:Debtors gaap:Debtors core:TradeOtherReceivables ifrs:TradeOtherReceivables"),
        tags("core:Debtors core:TradeOtherReceivables", WITHIN),
        tags("gaap:DebtorsDueWithinOneYear"),
    ),
    "cash": day(
        "cash at bank and in hand",
        tags("core:CashBankOnHand gaap:CashBankInHand core:CashBankInHand gaap:CashBankOnHand"),
        tags("core:CashBankOnHand", WITHIN),
        tags("core:CashCashEquivalents ifrs:CashCashEquivalents"),
    ),
    "current_investments": day(
        "current asset investments",
        tags("core:CurrentAssetInvestments gaap:CurrentAssetInvestments gaap:InvestmentsCurrentAssets"),
        tags("core:Investments", WITHIN),
    ),
    "current_assets": day(
        "current assets", tags("core:CurrentAssets gaap:CurrentAssets ifrs:CurrentAssets")
    ),
    "prepayments": day(
        "prepayments shown outside current assets",
        tags("core:PrepaymentsAccruedIncomeNotExpressedWithinCurrentAssetSubtotal"),
        tags("gaap:PrepaymentsAccruedIncomeNotExpressedWithinCurrentAssetSubtotal"),
    ),
    # what is owed
    "creditors_within": day(
        "creditors due within one year",
        tags("core:Creditors", WITHIN),
        tags("gaap:CreditorsDueWithinOneYear gaap:CreditorsDueWithinOneYearTotalCurrentLiabilities"),
        tags("core:CurrentLiabilities ifrs:CurrentLiabilities"),
    ),
    "net_current_assets": day(
        "net current assets",
        tags("core:NetCurrentAssetsLiabilities gaap:NetCurrentAssetsLiabilities"),
        signed=True,
    ),
    "assets_less_current": day(
        "total assets less current liabilities",
        tags("core:TotalAssetsLessCurrentLiabilities gaap:TotalAssetsLessCurrentLiabilities"),
        signed=True,
    ),
    "creditors_after": day(
        "creditors due after more than one year",
        tags("core:Creditors", AFTER),
        tags("gaap:CreditorsDueAfterOneYear gaap:CreditorsDueAfterOneYearTotalNoncurrentLiabilities"),
        tags("core:NoncurrentLiabilities ifrs:NoncurrentLiabilities core:Non-currentLiabilities"),
    ),
    "accruals": day(
        "accruals and deferred income shown on their own",
        tags("core:AccruedLiabilitiesNotExpressedWithinCreditorsSubtotal"),
        tags("gaap:AccruedLiabilitiesNotExpressedWithinCreditorsSubtotal gaap:AccrualsDeferredIncome"),
    ),
    "provisions": day(
        "provisions for liabilities",
        tags("core:ProvisionsForLiabilitiesBalanceSheetSubtotal gaap:ProvisionsForLiabilitiesCharges"),
        tags("core:TaxationIncludingDeferredTaxationBalanceSheetSubtotal"),
    ),
    "borrowings": day("borrowings in all", tags("core:TotalBorrowings core:Borrowings ifrs:Borrowings")),
    "overdraft": day(
        "bank overdraft",
        tags("core:BankOverdrafts gaap:BankOverdrafts"),
        tags("core:BankOverdrafts", WITHIN),
    ),
    "bank_debt_within": day(
        "bank loans and overdrafts due within one year",
        tags("core:BankBorrowingsOverdrafts", WITHIN),
        tags("gaap:BankLoansOverdraftsWithinOneYear gaap:BankBorrowingsOverdraftsWithinOneYear"),
        tags("core:BankBorrowings", WITHIN),
    ),
    "bank_debt_after": day(
        "bank loans due after more than one year",
        tags("core:BankBorrowingsOverdrafts", AFTER),
        tags("gaap:BankLoansOverdraftsAfterOneYear gaap:BankBorrowingsOverdraftsAfterOneYear"),
        tags("core:BankBorrowings", AFTER),
    ),
    "other_debt_within": day(
        "other loans due within one year",
        tags("core:OtherBorrowings core:OtherRemainingBorrowings core:OtherLoans", WITHIN),
        tags("gaap:OtherLoansWithinOneYear"),
    ),
    "other_debt_after": day(
        "other loans due after more than one year",
        tags("core:OtherBorrowings core:OtherRemainingBorrowings core:OtherLoans", AFTER),
        tags("gaap:OtherLoansAfterOneYear"),
    ),
    "leases_within": day(
        "finance leases due within one year",
        tags("core:FinanceLeaseLiabilitiesPresentValueTotal core:FinanceLeaseLiabilities", WITHIN),
        tags("gaap:ObligationsUnderFinanceLeaseHirePurchaseContractsWithinOneYear"),
    ),
    "leases_after": day(
        "finance leases due after more than one year",
        tags("core:FinanceLeaseLiabilitiesPresentValueTotal core:FinanceLeaseLiabilities", AFTER),
        tags("gaap:ObligationsUnderFinanceLeaseHirePurchaseContractsAfterOneYear"),
    ),
    "pension_liability": day(
        "pension liability",
        tags("core:RetirementBenefitObligationsSurplus ifrs:RetirementBenefitObligationsSurplus"),
        tags("core:NetDefinedBenefitPensionLiability charity:DefinedBenefitPensionSchemeLiability"),
        tags("core:NetAssetLiabilityDefinedBenefitPlan core:NetDefinedBenefitPlanAssetLiability", sign=-1),
        tags("gaap:NetPensionAssetLiability gaap:PensionAssetLiability", sign=-1),
        tags("gaap:DefinedBenefitPensionSchemeAssetLiability", sign=-1),
        tags("charity:DefinedBenefitPensionSchemeAssetLiability charity:PensionAssetLiability", sign=-1),
        signed=True,
    ),
    # what is left, and whose it is
    "net_assets_before_pension": day(
        "net assets before the pension liability",
        tags("gaap:NetAssetsLiabilitiesExcludingPensionAssetLiability"),
        tags("core:NetAssetsLiabilitiesExcludingPensionAssetLiability"),
        tags("charity:NetAssetsLiabilitiesExcludingPensionAssetLiability"),
        signed=True,
    ),
    "net_assets": day(
        "net assets",
        tags("core:NetAssetsLiabilities gaap:NetAssetsLiabilitiesIncludingPensionAssetLiability"),
        tags("gaap:NetAssetsLiabilities ifrs:NetAssetsLiabilities charity:NetAssetsLiabilities"),
        signed=True,
    ),
    "equity": day(
        "capital and reserves, or funds",
        tags("charity:CharityFunds"),
        tags("core:Equity gaap:ShareholderFunds ifrs:Equity gaap:TotalFunds gaap:MembersFunds"),
        tags("gaap:ShareholderFundsIncludingNonEquityInterests"),
        signed=True,
    ),
    "share_capital": day(
        "called-up share capital",
        tags("core:Equity", SHARES),
        tags("gaap:CalledUpShareCapital core:CalledUpShareCapital ifrs:IssuedCapital"),
        tags("core:Equity", ORDINARY),
    ),
    "retained_profit": day(
        "profit and loss reserve",
        tags("core:Equity", RETAINED),
        tags("gaap:ProfitLossAccountReserve core:RetainedEarningsAccumulatedLosses ifrs:RetainedEarnings"),
        signed=True,
    ),
    "members_loans": day(
        "loans and other debts due to members",
        tags("core:LoansOtherDebtsDueToMembers core:LoansOtherDebtsDueToMembersClassifiedAsLiability"),
        tags("gaap:LoansOtherDebtsDueToMembers"),
    ),
    "members_interests": day(
        "total members' interests",
        tags("core:TotalMembersInterests gaap:TotalMembersInterests"),
        signed=True,
    ),
    "restricted_funds": day(
        "restricted funds",
        tags("charity:CharityFunds", RESTRICTED),
        tags("core:Equity", RESTRICTED),
        tags("gaap:RestrictedFunds charity:RestrictedIncomeFunds charity:RestrictedFunds"),
        tags("charity:CharityFunds", ONE_RESTRICTED),
        signed=True,
    ),
    "unrestricted_funds": day(
        "unrestricted funds",
        tags("charity:CharityFunds", UNRESTRICTED),
        tags("core:Equity", UNRESTRICTED),
        tags("gaap:UnrestrictedFunds charity:UnrestrictedFunds"),
        signed=True,
    ),
    "general_funds": day("general funds", tags("charity:CharityFunds core:Equity", GENERAL), signed=True),
    "designated_funds": day(
        "designated funds", tags("charity:CharityFunds core:Equity", DESIGNATED), signed=True
    ),
    "endowment_funds": day(
        "endowment funds",
        tags("charity:CharityFunds core:Equity", ENDOWED),
        tags("gaap:EndowmentFunds charity:EndowmentFunds"),
        tags("charity:CharityFunds", ONE_ENDOWED[:1]),
        signed=True,
    ),
    "unrestricted_fixed_assets": day(
        "fixed assets held in unrestricted funds", tags("core:FixedAssets charity:FixedAssets", UNRESTRICTED)
    ),
    "unrestricted_investments": day(
        "investments held as fixed assets in unrestricted funds",
        tags("core:InvestmentsFixedAssets core:Investments", UNRESTRICTED),
    ),
}  # fmt: skip
"""Every line that is read. What is not listed here is passed over."""
