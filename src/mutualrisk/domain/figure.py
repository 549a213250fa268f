"""The figures of accounts that a question may ask for: a closed vocabulary, so that a method can name them.

A question says with ``figure`` which one fills it. What a figure is worked out of, and how, is the reader's
business; what is asked, and what an answer means, stays the method's.
"""

from collections.abc import Mapping
from typing import Literal, NamedTuple, get_args

FigureId = Literal[
    "accounts_end", "audit_status", "turnover", "previous_turnover", "running_cost", "surplus",
    "operating_profit", "interest", "depreciation", "employees", "fixed_assets", "current_assets", "stock",
    "debtors", "cash", "current_liabilities", "later_liabilities", "total_debt", "pension_deficit",
    "net_assets", "free_reserves", "share_capital", "restricted_funds", "unrestricted_funds",
]  # fmt: skip

AuditStatus = Literal["audited", "examined", "accountant", "unaudited", "unknown"]
"""How far accounts were checked.

``examined``: by an independent examiner. ``accountant``: an accountant drew them up and reported so, which is
no check. ``unknown``: the file does not say.
"""

Kind = Literal["date", "choice", "money", "number"]
"""The type of question that a figure fills; the names are those of questions."""

AUDIT_STATUSES: tuple[AuditStatus, ...] = get_args(AuditStatus)


class FigureKind(NamedTuple):
    """What a figure is: the kind of question that it can fill, its short name, and what just is meant."""

    kind: Kind
    name: str
    words: str


FIGURES: Mapping[FigureId, FigureKind] = {
    "accounts_end": FigureKind("date", "year end", "the last day of the year that the accounts cover"),
    "audit_status": FigureKind("choice", "audit", "how far the accounts were checked"),
    "turnover": FigureKind("money", "income", "turnover, or the total income of a charity"),
    "previous_turnover": FigureKind("money", "income of the year before", "the same, of the year before"),
    "running_cost": FigureKind("money", "costs", "all that was spent in the year"),
    "surplus": FigureKind(
        "money", "surplus", "profit or loss after interest and tax; net income of a charity"
    ),
    "operating_profit": FigureKind("money", "operating profit", "operating profit or loss"),
    "interest": FigureKind("money", "interest", "interest payable"),
    "depreciation": FigureKind("money", "depreciation", "depreciation of the year"),
    "employees": FigureKind("number", "employees", "the average number of employees, in heads"),
    "fixed_assets": FigureKind("money", "fixed assets", "fixed assets"),
    "current_assets": FigureKind("money", "current assets", "current assets"),
    "stock": FigureKind("money", "stocks", "stocks and unfinished work"),
    "debtors": FigureKind("money", "debtors", "debtors"),
    "cash": FigureKind("money", "cash", "cash at bank and in hand, less overdraft, at least nothing"),
    "current_liabilities": FigureKind(
        "money", "creditors due within a year", "creditors due within one year, as a plain amount"
    ),
    "later_liabilities": FigureKind(
        "money", "creditors due later", "creditors due after more than one year, as a plain amount"
    ),
    "total_debt": FigureKind("money", "borrowings", "loans, overdrafts and finance leases together"),
    "pension_deficit": FigureKind(
        "money", "pension deficit", "the pension liability; a surplus is less than nothing"
    ),
    "net_assets": FigureKind("money", "net assets", "net assets, with any pension liability added back"),
    "free_reserves": FigureKind(
        "money",
        "free reserves",
        "unrestricted funds or retained profit, less fixed assets in use, at least nothing",
    ),
    "share_capital": FigureKind("money", "share capital", "called-up share capital"),
    "restricted_funds": FigureKind("money", "restricted funds", "restricted funds of a charity"),
    "unrestricted_funds": FigureKind("money", "unrestricted funds", "unrestricted funds of a charity"),
}
"""Every figure, in the order in which accounts show them."""
