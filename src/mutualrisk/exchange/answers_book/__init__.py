"""Workbooks of answers that come back: questionnaires that a bidder filled in, and our own live workbooks.

Begin with :func:`mutualrisk.exchange.answers_book.reading.read`.
"""

from mutualrisk.exchange.answers_book.reading import read

__all__ = ["read"]
