"""A language that nobody speaks: whatever is translated into it is bracketed, accented and 40 % longer.

A text that stands there without brackets went past translation; one that is cut would be cut in
Welsh, too.
"""

import re
from math import ceil

from mutualrisk.domain import method_texts
from mutualrisk.domain.method import Method

OPEN, CLOSE = "«", "»"
LONGER = 0.4
_KEPT = re.compile(r"(\{[^{}]*\}|%L?[0-9n]|<[^<>]*>|&[a-z]+;|&(?=\w)|\w+://\S+)")
_KEYS = re.compile(r"(Ctrl|Alt|Shift|Meta)\+")
_MADE = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_ACCENTS = str.maketrans("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ")
_FILLING = " ámét dólór sít lórém ípsúm" * 100


def pseudo(text: str) -> str:
    """A text in the language that nobody speaks; placeholders, mark-up and mnemonics stay as they are."""
    pieces = _KEPT.split(text)
    words = "".join(pieces[::2])
    if _KEYS.match(text) or not any(sign.isalpha() for sign in words):
        return text
    accented = (piece if i % 2 else piece.translate(_ACCENTS) for i, piece in enumerate(pieces))
    more = max(0, ceil(LONGER * len(words.strip())) - len(OPEN + CLOSE))
    return f"{OPEN}{''.join(accented)}{_FILLING[:more].rstrip()}{CLOSE}"


def unmade(text: str) -> str:
    """What is left of a text without what was said in the language that nobody speaks."""
    while text != (text := _MADE.sub("", text)):
        pass
    return text


def pseudo_method(method: Method) -> Method:
    """The method in the language that nobody speaks."""
    return method_texts.changed(method, lambda _, text: pseudo(text)).model_copy(update={"language": "zz"})
