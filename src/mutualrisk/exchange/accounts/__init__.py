"""Published accounts (iXBRL) read into figures with a trail, reconciled, and offered to the questions of a method."""

from mutualrisk.exchange.accounts.filing import Filing
from mutualrisk.exchange.accounts.offering import offer
from mutualrisk.exchange.accounts.reading import Reading, read

__all__ = ["Filing", "Reading", "offer", "read"]
