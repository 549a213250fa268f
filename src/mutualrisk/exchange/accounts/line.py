"""A line of accounts, and what a tag and its context must say to give it."""

from typing import Literal, NamedTuple

LineId = Literal[
    "turnover", "other_income", "operating_profit", "interest", "profit_before_tax", "profit", "depreciation",
    "costs", "employees", "fixed_assets", "tangible_assets", "intangible_assets", "fixed_investments",
    "stock", "debtors", "cash", "current_investments", "current_assets", "prepayments", "creditors_within",
    "net_current_assets", "assets_less_current", "creditors_after", "accruals", "provisions", "borrowings",
    "overdraft", "bank_debt_within", "bank_debt_after", "other_debt_within", "other_debt_after",
    "leases_within", "leases_after", "pension_liability", "net_assets_before_pension", "net_assets", "equity",
    "unpaid_capital", "share_capital", "retained_profit", "members_interests", "members_loans",
    "restricted_funds", "unrestricted_funds", "general_funds", "designated_funds",
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
WITHIN = (
    _dims(due="WithinOneYear"),
    _dims(current="CurrentFinancialInstruments"),
    _dims(due="WithinOneYear", current="CurrentFinancialInstruments"),
)
AFTER = (
    _dims(due="AfterOneYear"),
    _dims(current="Non-currentFinancialInstruments"),
    _dims(due="AfterOneYear", current="Non-currentFinancialInstruments"),
)
SHARES = (_dims(equity="ShareCapital"),)
ORDINARY = (_dims(equity="ShareCapitalOrdinaryShares"),)
RETAINED = (_dims(equity="RetainedEarningsAccumulatedLosses"),)
RESTRICTED = (_dims(funds="TotalRestrictedIncomeFunds"), _dims(old_funds="RestrictedFund"))
UNRESTRICTED = (_dims(funds="TotalUnrestrictedFunds"), _dims(old_funds="UnrestrictedFund"))
HELD_AFTER = (_dims(current="Non-currentFinancialInstruments"),)
GENERAL = (_dims(funds="UnrestrictedFundsGeneral"),)
DESIGNATED = (_dims(funds="UnrestrictedFundsDesignated"),)
ONE_RESTRICTED = (_dims(funds="RestrictedIncomeFunds"),)
ONE_ENDOWED = (_dims(funds="EndowmentFundsPermanent"), _dims(funds="EndowmentFundsExpendable"))
ENDOWED = (_dims(funds="TotalEndowmentFunds"), _dims(old_funds="EndowmentFund"))


class Source(NamedTuple):
    """Tags that say one thing, with what their contexts must say; ``-1`` where they count the other way."""

    names: str
    dims: tuple[Dims, ...] = (PLAIN,)
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


def tags(names: str, dims: tuple[Dims, ...] = (PLAIN,), sign: int = 1) -> Source:
    """Tags by family and local name, with what their contexts must say."""
    return Source(names, dims, sign)


def year(words: str, *sources: Source, signed: bool = False) -> Line:
    """A line of a year, in pounds."""
    return Line(words, sources, span="year", signed=signed)


def day(words: str, *sources: Source, signed: bool = False) -> Line:
    """A line of a year's last day, in pounds."""
    return Line(words, sources, signed=signed)


def heads(words: str, *sources: Source) -> Line:
    """A line that counts people over a year."""
    return Line(words, sources, span="year", unit="heads")
