"""Amounts in the words of a sum: whole pounds unless pence are there."""

from decimal import Decimal

from mutualrisk.engine.words import trimmed


def pounds(value: Decimal) -> str:
    """An amount as a sum shows it: £12,345, −£3.50."""
    places = 0 if value == value.to_integral_value() else 2
    return f"{'−' if value < 0 else ''}£{trimmed(float(abs(value)), places)}"
