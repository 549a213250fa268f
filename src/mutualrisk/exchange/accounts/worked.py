"""What a method may ask of accounts, worked out of what they say: each with its sum and where to look first."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from mutualrisk.domain.figure import FigureId
from mutualrisk.exchange.accounts.concept import LINES, LineId
from mutualrisk.exchange.accounts.fact import Fact
from mutualrisk.exchange.accounts.figure import Figure
from mutualrisk.exchange.accounts.filing import Filing
from mutualrisk.exchange.accounts.money import pounds
from mutualrisk.exchange.accounts.years import MONTHS, months_of, to_a_year

ZERO = Decimal(0)

GROUP = "It is the whole group's; these accounts do not give the organisation's own."
BRACKETS = "The page prints it in brackets, as less than nothing, while the tag says more. Only one of the two holds."
THOUSANDS = (
    "The page says that it is in thousands, while the tags say whole pounds. It may be a thousand times more."
)
LOANS = (
    "Loans from a parent body or from members can stand under another name. Look at the notes on creditors."
)


class Worked(NamedTuple):
    """A value that accounts give to one figure.

    Attributes:
        value: Pounds or heads.
        facts: What it rests on.
        derived: The sum in words, where no tag says the value as it is.
        doubts: Why a person should look before taking it.
    """

    value: Decimal
    facts: tuple[Fact, ...]
    derived: str = ""
    doubts: tuple[str, ...] = ()


def worked(filing: Filing, figure: FigureId) -> tuple[Worked, ...]:
    """What a filing says of a figure: nothing, one value, or several where it disagrees with itself."""
    rule = _RULES.get(figure)
    return tuple(rule(filing)) if rule else ()


# -- a line as it stands


def _line(
    line: LineId, *, owed: bool = False, floor: bool = False, last: bool = False
) -> Callable[[Filing], Iterator[Worked]]:
    """A rule that takes a line as it stands; ``owed``: a plain amount, ``floor``: at least nothing."""

    def rule(filing: Filing) -> Iterator[Worked]:
        figure = filing.best(line, last=last)
        for one in _values(filing, figure):
            yield _finished(filing, line, one, owed=owed, floor=floor, last=last)

    return rule


def _values(filing: Filing, figure: Figure | None) -> Iterator[Worked]:
    """The values of a figure: two of them where its facts, or its tag and its page, disagree."""
    if figure is None:
        return
    doubts = _doubts(filing, figure)
    if figure.disagree:
        words = " and ".join(
            pounds(one) if LINES[figure.line].unit == "pounds" else str(one) for one in figure.said
        )
        for value in figure.said:
            mine = tuple(one for one in figure.facts if one.value == value)
            yield Worked(
                value, mine, "", (*doubts, f"The filing gives it as {words}. Only one of them holds.")
            )
    elif figure.value is not None:
        if any(one.in_brackets for one in figure.facts):
            yield Worked(figure.value, figure.facts, "As the tag says it.", (*doubts, BRACKETS))
            yield Worked(
                -figure.value, figure.facts, "As the page prints it, in brackets.", (*doubts, BRACKETS)
            )
        else:
            yield Worked(figure.value, figure.facts, _noted(figure), doubts)


def _noted(figure: Figure) -> str:
    return f"It is {figure.note}." if figure.note else figure.derived


def _doubts(filing: Filing, figure: Figure) -> tuple[str, ...]:
    said = list(figure.doubts)
    if figure.group:
        said.append(GROUP)
    if filing.thousands and LINES[figure.line].unit == "pounds":
        said.append(THOUSANDS)
    return tuple(said)


def _finished(filing: Filing, line: LineId, one: Worked, *, owed: bool, floor: bool, last: bool) -> Worked:
    """A value in the sense of its question: of a year, a plain amount, at least nothing."""
    if LINES[line].span == "year" and LINES[line].unit == "pounds":
        one = yearly(filing, one, last=last)
    if owed and one.value < 0:
        words = f"The accounts show what is owed as {pounds(one.value)}; taken as a plain amount."
        one = one._replace(value=-one.value, derived=_joined(one.derived, words))
    return at_least_nothing(one) if floor else one


def at_least_nothing(one: Worked) -> Worked:
    """A value as a question wants it for which less than nothing is 0."""
    if one.value >= 0:
        return one
    return one._replace(
        value=ZERO, derived=_joined(one.derived, f"{pounds(one.value)} is less than nothing, so 0.")
    )


def yearly(filing: Filing, one: Worked, *, last: bool = False) -> Worked:
    """A value of a longer or shorter period as one of twelve months, which a person should look at."""
    months = months_of(filing, last=last)
    if months is None or months == MONTHS:
        return one
    value = to_a_year(one.value, months)
    words = f"{pounds(one.value)} in {months} months, which makes {pounds(value)} in twelve."
    doubt = f"The accounts cover {months} months, not twelve."
    return one._replace(value=value, derived=_joined(one.derived, words), doubts=(*one.doubts, doubt))


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


# -- sums


class _Part(NamedTuple):
    """A line of a sum, added or taken off."""

    line: LineId
    sign: int = 1


def _known(filing: Filing, line: LineId) -> Worked | None:
    """The one value of a line, where there is just one."""
    found = list(_values(filing, filing.best(line)))
    return found[0] if len(found) == 1 else None


def summed(filing: Filing, parts: Iterable[_Part]) -> Worked | None:
    """The sum of those lines that are known; nothing where none is."""
    terms = [(part, found) for part in parts if (found := _known(filing, part.line)) is not None]
    if not terms:
        return None
    total = sum((part.sign * found.value for part, found in terms), ZERO)
    words = ""
    for part, found in terms:
        joint = (" less " if part.sign < 0 else " plus ") if words else ""
        words += f"{joint}{LINES[part.line].words} {pounds(found.value)}"
    facts = tuple(dict.fromkeys(fact for _, found in terms for fact in found.facts))
    doubts = tuple(dict.fromkeys(doubt for _, found in terms for doubt in found.doubts))
    said = f"{words[:1].upper()}{words[1:]}: {pounds(total)}."
    return Worked(total, facts, "" if len(terms) == 1 and total == terms[0][1].value else said, doubts)


def _surplus(filing: Filing) -> Iterator[Worked]:
    yield from _line("profit")(filing)


def _running_cost(filing: Filing) -> Iterator[Worked]:
    """All costs: as a charity states them; of a company, what of its income did not become profit."""
    stated = list(_line("costs", owed=True)(filing))
    if stated:
        yield from stated
        return
    income = _known(filing, "turnover")
    profit = _known(filing, "profit_before_tax") or _known(filing, "profit")
    if income is None or profit is None or _mixed(income, profit):
        return
    before_tax = profit.facts[0].line == "profit_before_tax"
    kept: LineId = "profit_before_tax" if before_tax else "profit"
    made = summed(filing, (_Part("turnover"), _Part("other_income"), _Part(kept, -1)))
    if made is None:
        return
    doubts = (
        made.doubts
        if before_tax
        else (*made.doubts, "Tax is counted as a cost in it, as profit before tax is not given.")
    )
    yield yearly(filing, made._replace(doubts=doubts))


def _mixed(*parts: Worked) -> bool:
    """Whether some are the group's and some the organisation's own, which no sum may join."""
    return len({part.facts[0].group for part in parts if part.facts}) > 1


def _cash(filing: Filing) -> Iterator[Worked]:
    if _known(filing, "cash") is None or _known(filing, "overdraft") is None:
        yield from _line("cash", floor=True)(filing)
        return
    made = summed(filing, (_Part("cash"), _Part("overdraft", -1)))
    if made:
        yield at_least_nothing(made)


_DEBT: tuple[LineId, ...] = (
    "bank_debt_within", "bank_debt_after", "other_debt_within", "other_debt_after", "leases_within", "leases_after",
)  # fmt: skip


def _total_debt(filing: Filing) -> Iterator[Worked]:
    stated = list(_line("borrowings", owed=True)(filing))
    if stated:
        yield from stated
        return
    parts = [_Part(line) for line in _DEBT]
    bank = filing.best("bank_debt_within")
    if bank is None or "Overdraft" not in bank.facts[0].name:
        parts.append(_Part("overdraft"))
    made = summed(filing, parts)
    if made:
        yield made._replace(
            derived=made.derived or f"{pounds(made.value)}, the only loan that the tags name.",
            doubts=(*made.doubts, LOANS),
        )


def _net_assets(filing: Filing) -> Iterator[Worked]:
    """Net assets with any pension liability added back; where they are not tagged, the funds that equal them."""
    before = list(_line("net_assets_before_pension")(filing))
    if before:
        yield from before
        return
    line: LineId = "net_assets" if filing.best("net_assets") else "equity"
    pension = _known(filing, "pension_liability")
    if pension is not None and pension.value and _known(filing, line) is not None:
        made = summed(filing, (_Part(line), _Part("pension_liability")))
        yield from [made] if made else []
        return
    for one in _line(line)(filing):
        words = "Capital and reserves, which net assets equal." if line == "equity" else ""
        yield one._replace(derived=_joined(one.derived, words))


# -- free reserves


def _free_reserves(filing: Filing) -> Iterator[Worked]:
    """Unrestricted funds, or a company's retained profit, less the fixed assets that are in use."""
    charity = _known(filing, "unrestricted_funds")
    made = _of_charity(filing, charity) if charity else _of_company(filing)
    if made is not None:
        yield at_least_nothing(made)


def _of_charity(filing: Filing, funds: Worked) -> Worked | None:
    own = _known(filing, "unrestricted_fixed_assets")
    if own is not None:
        return summed(
            filing,
            (
                _Part("unrestricted_funds"),
                _Part("unrestricted_fixed_assets", -1),
                _Part("unrestricted_investments"),
            ),
        )
    return _less_fixed_assets(
        filing,
        "unrestricted_funds",
        funds,
        "All fixed assets were taken off, also those of restricted funds.",
    )


def _of_company(filing: Filing) -> Worked | None:
    retained = _known(filing, "retained_profit")
    if retained is not None:
        return _less_fixed_assets(filing, "retained_profit", retained, "")
    equity = _known(filing, "equity")
    restricted = filing.best("restricted_funds")
    if equity is None or restricted is not None:
        return None
    return _less_share_capital(filing, equity)


def _less_share_capital(filing: Filing, equity: Worked) -> Worked | None:
    """All capital and reserves less share capital: what is retained, where no line says it."""
    shares = _known(filing, "share_capital")
    doubt = "Only the total of capital and reserves is given. Capital or tied funds may be in it."
    made = _less_fixed_assets(filing, "equity", equity, doubt)
    if made is None or shares is None:
        return made
    value = made.value - shares.value
    words = f"{made.derived} Less share capital {pounds(shares.value)}: {pounds(value)}."
    return made._replace(value=value, facts=(*made.facts, *shares.facts), derived=words)


def _less_fixed_assets(filing: Filing, line: LineId, base: Worked, doubt: str) -> Worked | None:
    """A reserve less fixed assets in use; nothing where these are not known. Investments are not in use."""
    fixed = _known(filing, "fixed_assets") or _fixed_by_difference(filing)
    if fixed is None:
        fixed = summed(filing, (_Part("tangible_assets"), _Part("intangible_assets")))
    if fixed is None or _mixed(base, fixed):
        return None
    investments = _known(filing, "fixed_investments")
    held = investments.value if investments else ZERO
    value = base.value - (fixed.value - held)
    words = f"{LINES[line].words[:1].upper()}{LINES[line].words[1:]} {pounds(base.value)} less fixed assets {pounds(fixed.value)}"
    words += f" without investments {pounds(held)}" if held else ""
    facts = (*base.facts, *fixed.facts, *(investments.facts if investments and held else ()))
    doubts = tuple(dict.fromkeys((*base.doubts, *fixed.doubts, *([doubt] if doubt else []))))
    return Worked(
        value, facts, f"{words}: {pounds(value)}.{' ' + fixed.derived if fixed.derived else ''}", doubts
    )


def _fixed_by_difference(filing: Filing) -> Worked | None:
    """Fixed assets as the balance sheet leaves no other: total assets less current liabilities, less net current."""
    total, current = _known(filing, "assets_less_current"), _known(filing, "net_current_assets")
    if total is None or current is None or total.doubts or current.doubts or _mixed(total, current):
        return None
    value = total.value - current.value
    if value < 0:
        return None
    words = f"No fixed assets are tagged; total assets less current liabilities {pounds(total.value)} less net current assets {pounds(current.value)} leaves {pounds(value)}."
    return Worked(value, (*total.facts, *current.facts), words)


def _employees(filing: Filing) -> Iterator[Worked]:
    """Heads as the page prints them: a scale of hundredths is a slip of the software, not a part of a person."""
    for one in _line("employees")(filing):
        fact = one.facts[0]
        if (
            fact.printed is not None
            and fact.printed != one.value
            and one.value != one.value.to_integral_value()
        ):
            words = f"The page prints {fact.text}; the tag scales it to {one.value.normalize()}, which is no number of people."
            doubts = (*one.doubts, "The tag and the page say different numbers.")
            yield one._replace(value=fact.printed, derived=words, doubts=doubts)
        else:
            yield one


_RULES: Mapping[FigureId, Callable[[Filing], Iterator[Worked]]] = {
    "turnover": _line("turnover"),
    "previous_turnover": _line("turnover", last=True),
    "running_cost": _running_cost,
    "surplus": _surplus,
    "operating_profit": _line("operating_profit"),
    "interest": _line("interest", owed=True),
    "depreciation": _line("depreciation", owed=True),
    "employees": _employees,
    "fixed_assets": _line("fixed_assets"),
    "current_assets": _line("current_assets"),
    "stock": _line("stock"),
    "debtors": _line("debtors"),
    "cash": _cash,
    "current_liabilities": _line("creditors_within", owed=True),
    "later_liabilities": _line("creditors_after", owed=True),
    "total_debt": _total_debt,
    "pension_deficit": _line("pension_liability"),
    "net_assets": _net_assets,
    "free_reserves": _free_reserves,
    "share_capital": _line("share_capital"),
    "restricted_funds": _line("restricted_funds"),
    "unrestricted_funds": _line("unrestricted_funds"),
}
"""How each figure is worked out. The two that are no amount, the year end and the audit, are offered as such."""
