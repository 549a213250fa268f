"""Whole numbers as a file writes them: one that is none, or too long to be meant, is told by its absence."""

_MOST_DIGITS = 9


def whole(said: str) -> int | None:
    """The number; None where there is none, or one of more digits than any count in a workbook."""
    return int(said) if said.isascii() and said.isdigit() and len(said) <= _MOST_DIGITS else None
