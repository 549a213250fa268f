"""Free reserves, which no tag says: unrestricted funds, or retained profit, less fixed assets in use.

Investments held as fixed assets are not in use: they could be sold. Where fixed assets are not tagged, and
the balance sheet leaves no other amount for them, that amount is taken; else free reserves are not known.
"""

from collections.abc import Iterator

from mutualrisk.exchange.accounts.filing import Filing
from mutualrisk.exchange.accounts.line import LineId
from mutualrisk.exchange.accounts.lines import LINES
from mutualrisk.exchange.accounts.money import pounds
from mutualrisk.exchange.accounts.sums import (
    ZERO,
    Part,
    Worked,
    at_least_nothing,
    capital,
    joined,
    known,
    mixed,
    once,
    summed,
)

ALL_FIXED = "All fixed assets were taken off, also those of restricted funds."
DESIGNATED = "Designated funds are in it: the trustees set them aside, and can change their minds."
_ALL_FUNDS: tuple[LineId, ...] = ("general_funds", "designated_funds", "restricted_funds", "endowment_funds")
TOTAL_ONLY = "Only the total of capital and reserves is given. Capital or tied funds may be in it."


def free_reserves(filing: Filing) -> Iterator[Worked]:
    """What a filing says of free reserves, at least nothing."""
    funds = known(filing, "unrestricted_funds")
    if funds:
        made = _of_charity(filing, funds)
    elif filing.best("general_funds"):
        made = _of_named_funds(filing)
    else:
        made = _of_company(filing)
    if made is not None:
        yield at_least_nothing(made)


def _of_charity(filing: Filing, funds: Worked) -> Worked | None:
    if known(filing, "unrestricted_fixed_assets") is None:
        return _less_fixed_assets(filing, "unrestricted_funds", funds, ALL_FIXED)
    return summed(
        filing,
        (
            Part("unrestricted_funds"),
            Part("unrestricted_fixed_assets", -1),
            Part("unrestricted_investments"),
        ),
    )


def _of_named_funds(filing: Filing) -> Worked | None:
    """General and designated funds, where these with restricted and endowment funds are all that there is."""
    whole = known(filing, "equity")
    every = summed(filing, [Part(line) for line in _ALL_FUNDS])
    free = summed(filing, (Part("general_funds"), Part("designated_funds")))
    if whole is None or every is None or free is None or every.value != whole.value:
        return None
    designated = known(filing, "designated_funds")
    doubt = DESIGNATED if designated and designated.value else ""
    return _less_fixed_assets(filing, "unrestricted_funds", free, doubt)


def _of_company(filing: Filing) -> Worked | None:
    retained = known(filing, "retained_profit")
    if retained is not None:
        return _less_fixed_assets(filing, "retained_profit", retained, "")
    equity = known(filing, "equity")
    if equity is None or filing.best("restricted_funds") or "CharityFunds" in equity.facts[0].name:
        return None  # a charity's funds may be tied
    made = _less_fixed_assets(filing, "equity", equity, TOTAL_ONLY)
    shares = known(filing, "share_capital")
    return made if made is None or shares is None else _less_shares(made, shares)


def _less_shares(made: Worked, shares: Worked) -> Worked:
    """All capital and reserves less share capital: what is retained, where no line says it."""
    value = made.value - shares.value
    words = f"Less share capital {pounds(shares.value)}: {pounds(value)}."
    facts = once((*made.facts, *shares.facts))
    return made._replace(value=value, facts=facts, derived=joined(made.derived, words))


def _less_fixed_assets(filing: Filing, line: LineId, base: Worked, doubt: str) -> Worked | None:
    """A reserve less fixed assets in use; nothing where these are not known."""
    fixed = _fixed(filing)
    if fixed is None or mixed(base, fixed):
        return None
    investments = known(filing, "fixed_investments")
    held = investments.value if investments else ZERO
    value = base.value - (fixed.value - held)
    words = f"{capital(LINES[line].words)} {pounds(base.value)} less fixed assets {pounds(fixed.value)}"
    words += f" plus the investments among them {pounds(held)}" if held else ""
    facts = (*base.facts, *fixed.facts, *(investments.facts if investments and held else ()))
    doubts = (*base.doubts, *fixed.doubts, *([doubt] if doubt else []))
    said = joined(f"{words}: {pounds(value)}.", fixed.derived)
    return Worked(value, once(facts), said, tuple(dict.fromkeys(doubts)))


def _fixed(filing: Filing) -> Worked | None:
    """Fixed assets: as tagged, as the balance sheet leaves no other, or tangible and intangible ones."""
    return (
        known(filing, "fixed_assets")
        or _by_difference(filing)
        or summed(filing, (Part("tangible_assets"), Part("intangible_assets")))
    )


def _by_difference(filing: Filing) -> Worked | None:
    """What total assets less current liabilities hold beside net current assets."""
    total, current = known(filing, "assets_less_current"), known(filing, "net_current_assets")
    if total is None or current is None or total.doubts or current.doubts or mixed(total, current):
        return None
    value = total.value - current.value
    if value < 0:
        return None
    words = (
        f"No fixed assets are tagged; total assets less current liabilities {pounds(total.value)} less net "
        f"current assets {pounds(current.value)} leave {pounds(value)}."
    )
    return Worked(value, (*total.facts, *current.facts), words)
