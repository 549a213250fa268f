"""When two organisations are one: their number tells, else their name, however each is written."""

import re
import unicodedata
from collections.abc import Iterator

_ENDINGS = {
    *("ltd", "limited", "plc", "llp", "lp", "cic", "cio", "cbs", "bencom", "inc", "incorporated"),
    *("community interest company", "community benefit society", "charitable incorporated organisation"),
    *("company limited by guarantee", "clg", "co", "company", "public limited company"),
}
"""Legal forms at the end of a name, which one writer gives and another leaves out."""

_NUMBER = re.compile(r"([A-Z]*)0*([0-9]*)([A-Z]*)")


def number_key(number: str) -> str:
    """What two spellings of a number have in common: "SC 001234" and "SC1234"; empty where there is none."""
    plain = "".join(sign for sign in number.upper() if sign.isascii() and sign.isalnum())
    found = _NUMBER.fullmatch(plain)
    return "/".join(found.groups()) if found and found[2] else plain


def name_key(name: str) -> str:
    """What two spellings of a name have in common: without accents, signs and legal forms."""
    folded = unicodedata.normalize("NFKD", name).casefold().replace("&", " and ")
    kept = "".join(sign if sign.isalnum() else " " for sign in folded if not unicodedata.combining(sign))
    words = [word for word in _joined(kept.split()) if word != "the"]
    while len(words) > 1 and (ending := _ending(words)):
        words = words[:-ending]
    return " ".join(words)


def _ending(words: list[str]) -> int:
    """How many words at the end are a legal form; 0 where nothing would be left before them."""
    sizes = range(min(4, len(words) - 1), 0, -1)
    return next((size for size in sizes if " ".join(words[-size:]) in _ENDINGS), 0)


def _joined(words: list[str]) -> Iterator[str]:
    """The words, single letters in a row as one: "C.I.C." is "cic"."""
    letters = ""
    for word in words:
        if len(word) == 1 and word.isalpha():
            letters += word
            continue
        if letters:
            yield letters
            letters = ""
        yield word
    if letters:
        yield letters
