"""Published accounts (iXBRL): read into figures with a trail, reconciled, offered to a method's questions."""

from mutualrisk.exchange.accounts.filing import Filing
from mutualrisk.exchange.accounts.offering import offer
from mutualrisk.exchange.accounts.reading import Reading, read

__all__ = ["Filing", "Reading", "offer", "read"]
