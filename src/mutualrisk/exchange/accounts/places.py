"""Where tags stand in a document, as a person finds them: the line of the file, the statement above it."""

import re
from bisect import bisect_right
from typing import NamedTuple

_TAGS = re.compile(
    r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<(?:[A-Za-z_][\w.-]*:)?(nonFraction|nonNumeric)(?=[\s/>])", re.DOTALL
)
_TITLES = {
    "balance sheet": "balance sheet",
    "statement of financial position": "balance sheet",
    "profit and loss": "profit and loss account",
    "income statement": "profit and loss account",
    "income and expenditure": "income and expenditure account",
    "statement of comprehensive income": "profit and loss account",
    "statement of income": "profit and loss account",
    "statement of financial activities": "statement of financial activities",
    "statement of changes in equity": "changes in equity",
    "statement of cash flow": "cash flow",
    "cash flow statement": "cash flow",
    "notes to the": "notes",
    "notes forming part": "notes",
    "detailed profit": "detailed accounts",
    "detailed trading": "detailed accounts",
    "detailed statement": "detailed accounts",
    "directors' report": "directors' report",
    "report of the directors": "directors' report",
    "report of the trustees": "trustees' report",
    "trustees' report": "trustees' report",
}
"""How statements are headed, and what they are called here."""

_HEADINGS = re.compile(
    r">\s*(?:\w+\s+){0,3}?(" + "|".join(map(re.escape, sorted(_TITLES, key=len, reverse=True))) + ")",
    re.IGNORECASE,
)


class Spot(NamedTuple):
    """Where a tag begins: its line (0 where that is not known), and the statement that it stands under."""

    line: int = 0
    under: str = ""


class Spots(NamedTuple):
    """The places of all tags in the order of the text: figures, and words."""

    numbers: tuple[Spot, ...]
    words: tuple[Spot, ...]


def spots(text: str) -> Spots:
    """Where every tag of a text begins. The text is gone through, not parsed."""
    breaks = [found.start() for found in re.finditer("\n", text)]
    titles = [(found.start(), _TITLES[found[1].lower()]) for found in _HEADINGS.finditer(text)]
    starts = [start for start, _ in titles]
    kept: dict[str, list[Spot]] = {"nonFraction": [], "nonNumeric": []}
    for found in _TAGS.finditer(text):
        if found[1]:
            above = bisect_right(starts, found.start())
            under = titles[above - 1][1] if above else ""
            kept[found[1]].append(Spot(bisect_right(breaks, found.start()) + 1, under))
    return Spots(tuple(kept["nonFraction"]), tuple(kept["nonNumeric"]))
