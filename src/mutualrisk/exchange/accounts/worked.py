"""What a method may ask of accounts, worked out of what they say."""

from collections.abc import Callable, Iterator, Mapping

from mutualrisk.domain.figure import FigureId
from mutualrisk.exchange.accounts.filing import Filing
from mutualrisk.exchange.accounts.line import LineId
from mutualrisk.exchange.accounts.lines import LINES
from mutualrisk.exchange.accounts.money import pounds
from mutualrisk.exchange.accounts.reserves import free_reserves
from mutualrisk.exchange.accounts.sums import (
    Part,
    Worked,
    at_least_nothing,
    joined,
    known,
    mixed,
    plain_amount,
    summed,
    values,
    yearly,
)

LOANS = "Loans from a parent body or members can stand under another name. Look at the notes on creditors."
TAX = "Tax is counted as a cost in it, as profit before tax is not given."
HEADS = "The tag and the page say different numbers."
BANK = "Part of the bank loans and overdrafts due within a year may be an overdraft, to be taken off."

Rule = Callable[[Filing], Iterator[Worked]]


def worked(filing: Filing, figure: FigureId) -> tuple[Worked, ...]:
    """What a filing says of a figure: nothing, one value, or several where it disagrees with itself."""
    rule = _RULES.get(figure)
    return tuple(rule(filing)) if rule else ()


def _line(line: LineId, *, last: bool = False) -> Rule:
    """A rule that takes a line as it stands; amounts of a year as of twelve months."""
    in_money_of_a_year = LINES[line].span == "year" and LINES[line].unit == "pounds"

    def rule(filing: Filing) -> Iterator[Worked]:
        for one in values(filing, line, last=last):
            yield yearly(filing, one, last=last) if in_money_of_a_year else one

    return rule


def _owed(line: LineId) -> Rule:
    """A rule that takes a line as a plain amount, however it is printed."""

    def rule(filing: Filing) -> Iterator[Worked]:
        return map(plain_amount, _line(line)(filing))

    return rule


def _first(*rules: Rule) -> Rule:
    """The first of some rules that gives anything."""

    def rule(filing: Filing) -> Iterator[Worked]:
        for one in rules:
            if found := list(one(filing)):
                yield from found
                return

    return rule


# -- the year


def _costs_of_company(filing: Filing) -> Iterator[Worked]:
    """What of a company's income did not become profit."""
    before_tax: LineId = "profit_before_tax"
    kept = before_tax if known(filing, before_tax) else "profit"
    income, profit = known(filing, "turnover"), known(filing, kept)
    if income is None or profit is None or mixed(income, profit):
        return
    made = summed(filing, (Part("turnover"), Part("other_income"), Part(kept, -1)))
    if made:
        doubts = made.doubts if kept == before_tax else (*made.doubts, TAX)
        yield yearly(filing, made._replace(doubts=doubts))


def _employees(filing: Filing) -> Iterator[Worked]:
    """Heads as the page prints them: a scale of hundredths is a slip of software, not part of a person."""
    for one in values(filing, "employees"):
        fact = one.facts[0]
        if fact.printed in {None, one.value} or one.value == one.value.to_integral_value():
            yield one
            continue
        words = f"The page prints {fact.text}; the tag makes {one.value.normalize():f} of it by its scale."
        yield one._replace(value=fact.printed or one.value, derived=words, doubts=(*one.doubts, HEADS))


# -- the last day


def _cash(filing: Filing) -> Iterator[Worked]:
    """Cash less an overdraft that is tagged on its own, at least nothing."""
    if known(filing, "cash") and known(filing, "overdraft"):
        made = summed(filing, (Part("cash"), Part("overdraft", -1)))
        yield from [at_least_nothing(made)] if made else []
        return
    joint = filing.best("bank_debt_within")
    hidden = joint is not None and joint.value and "Overdraft" in joint.facts[0].name
    for one in values(filing, "cash"):
        doubted = one._replace(doubts=(*one.doubts, BANK)) if hidden else one
        yield at_least_nothing(doubted)


_DEBT: tuple[LineId, ...] = (
    "bank_debt_within", "bank_debt_after", "other_debt_within", "other_debt_after",
    "leases_within", "leases_after",
)  # fmt: skip


def _loans(filing: Filing) -> Iterator[Worked]:
    """The loans, overdrafts and leases that are tagged; there may be others, to be looked for."""
    bank = filing.best("bank_debt_within")
    apart = bank is None or "Overdraft" not in bank.facts[0].name
    parts = [Part(line) for line in (*_DEBT, *(["overdraft"] if apart else []))]  # type: ignore[arg-type]  # all are lines
    made = summed(filing, parts)
    if made:
        words = made.derived or f"{pounds(made.value)} is the only borrowing that is tagged."
        yield made._replace(derived=words, doubts=(*made.doubts, LOANS))


def _net_assets(filing: Filing) -> Iterator[Worked]:
    """Net assets with any pension liability added back; where not tagged, the funds that equal them."""
    line: LineId = "net_assets" if filing.best("net_assets") else "equity"
    pension = known(filing, "pension_liability")
    if pension and pension.value and known(filing, line):
        made = summed(filing, (Part(line), Part("pension_liability")))
        yield from [made] if made else []
        return
    words = "Capital and reserves, which net assets equal." if line == "equity" else ""
    for one in values(filing, line):
        yield one._replace(derived=joined(one.derived, words))


_RULES: Mapping[FigureId, Rule] = {
    "turnover": _line("turnover"),
    "previous_turnover": _line("turnover", last=True),
    "running_cost": _first(_owed("costs"), _costs_of_company),
    "surplus": _line("profit"),
    "operating_profit": _line("operating_profit"),
    "interest": _owed("interest"),
    "depreciation": _owed("depreciation"),
    "employees": _employees,
    "fixed_assets": _line("fixed_assets"),
    "current_assets": _line("current_assets"),
    "stock": _line("stock"),
    "debtors": _line("debtors"),
    "cash": _cash,
    "current_liabilities": _owed("creditors_within"),
    "later_liabilities": _owed("creditors_after"),
    "total_debt": _first(_owed("borrowings"), _loans),
    "pension_deficit": _line("pension_liability"),
    "net_assets": _first(_line("net_assets_before_pension"), _net_assets),
    "free_reserves": free_reserves,
    "share_capital": _line("share_capital"),
    "restricted_funds": _line("restricted_funds"),
    "unrestricted_funds": _line("unrestricted_funds"),
}
"""How each figure is worked out. The two that are no amount, year end and audit, are offered as they are."""
