"""Where tags stand in a document, as a person finds them: the line of the file, the statement above it."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

_TAGS = re.compile(r"<!--|<!\[CDATA\[|<(?:[A-Za-z_][\w.-]{0,60}:)?(nonFraction|nonNumeric)(?=[\s/>])")
_ENDS = {"<!--": "-->", "<![CDATA[": "]]>"}
"""What ends a stretch of text in which nothing is a tag."""

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
    r">\s{0,80}(?:\w{1,20}\s{1,20}){0,3}?("
    + "|".join(map(re.escape, sorted(_TITLES, key=len, reverse=True)))
    + ")",
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
    for start, kind in _tags(text):
        above = bisect_right(starts, start)
        under = titles[above - 1][1] if above else ""
        kept[kind].append(Spot(bisect_right(breaks, start) + 1, under))
    return Spots(tuple(kept["nonFraction"]), tuple(kept["nonNumeric"]))


def _tags(text: str) -> Iterator[tuple[int, str]]:
    """Where each tag begins and of which kind it is, outside comments."""
    beyond = 0
    for found in _TAGS.finditer(text):
        if found.start() < beyond:
            continue
        if found[1]:
            yield found.start(), found[1]
        else:
            end = text.find(_ENDS[found[0]], found.end())
            beyond = end if end >= 0 else len(text)
