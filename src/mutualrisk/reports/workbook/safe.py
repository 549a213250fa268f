"""Text as a cell may hold it: it stays text, whatever it begins with."""

import re
from functools import lru_cache

MOST = 32_767
"""The longest text that a cell may hold."""
MOST_ADDRESS = 2_000
"""The longest address that a link may lead to."""

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "−")
_CUT = " … (cut here; the case holds it all)"
_WEB = re.compile(r"https?://[^\s\"<>^`{|}\\]+")


@lru_cache(maxsize=2_048)
def legal(words: str) -> str:
    """Text without what no workbook may hold, cut to what a cell may hold."""
    lines = words.replace("\r\n", "\n").replace("\r", "\n") if "\r" in words else words
    kept = _ILLEGAL.sub("", lines)
    if len(kept) <= MOST // 2 or len(kept.encode("utf-16-le")) // 2 <= MOST:
        return kept
    # Characters beyond the first plane count twice in a cell.
    room = kept[: MOST - len(_CUT)].encode("utf-16-le")[: (MOST - len(_CUT)) * 2]
    return room.decode("utf-16-le", "ignore") + _CUT


def looks_like_formula(words: str) -> bool:
    """Whether text begins as a formula does, so that pasting it elsewhere could run it."""
    return words.lstrip(" '\"").startswith(_FORMULA)


def web_address(words: str) -> str:
    """An address that a link may lead to; nothing where the words are none."""
    found = words.strip()
    return found if _WEB.fullmatch(found) and len(found) <= MOST_ADDRESS else ""
