"""What was read of one or more files, as the window shows it. No widgets."""

from typing import NamedTuple

from mutualrisk.domain.offer import Offer


class YearsRow(NamedTuple):
    """One figure or measure over the years."""

    title: str
    values: tuple[str, ...]
    about: str = ""
    """How it is worked out."""
    total: bool = False
    """Whether a new group begins with it."""


class Years(NamedTuple):
    """Figures over the years, the latest first."""

    heads: tuple[str, ...]
    rows: tuple[YearsRow, ...]


class Arrival(NamedTuple):
    """An offer, and what else its files tell."""

    offer: Offer
    years: Years | None = None
