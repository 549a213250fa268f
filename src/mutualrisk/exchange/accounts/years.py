"""How long a period is, and what an amount of it comes to in twelve months."""

from decimal import ROUND_HALF_EVEN, Decimal

from mutualrisk.exchange.accounts.filing import Filing

MONTHS = 12
"""How many months a year of accounts has; 52 or 53 weeks count as twelve."""


def months_of(filing: Filing, *, last: bool = False) -> int | None:
    """How many months the accounts, or the year before, cover; None where they do not say."""
    period = filing.about.last if last else filing.period
    return period.months if period else None


def to_a_year(value: Decimal, months: int) -> Decimal:
    """An amount of some months as one of twelve, to the pound."""
    return (value * MONTHS / max(months, 1)).quantize(Decimal(1), rounding=ROUND_HALF_EVEN)
