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

_BEFORE = 60
_MOST_WORDS = 3
"""How much may stand between the beginning of a heading and the words that tell it: "Consolidated"."""


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
    titles = sorted(_headings(text.lower()))
    starts = [start for start, _ in titles]
    kept: dict[str, list[Spot]] = {"nonFraction": [], "nonNumeric": []}
    line, seen = 1, 0
    for start, kind in _tags(text):
        line, seen = line + text.count("\n", seen, start), start
        above = bisect_right(starts, start)
        kept[kind].append(Spot(line, titles[above - 1][1] if above else ""))
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


def _headings(text: str) -> Iterator[tuple[int, str]]:
    """Where statements are headed, and what they are called here, of a text in small letters."""
    for words, title in _TITLES.items():
        start = text.find(words)
        while start >= 0:
            opened = text.rfind(">", max(start - _BEFORE, 0), start)
            if opened >= 0 and len(text[opened + 1 : start].split()) <= _MOST_WORDS:
                yield start, title
            start = text.find(words, start + 1)
