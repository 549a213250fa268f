"""Words that are written from right to left, in the order in which a line draws them; Arabic letters joined.

This is no whole bidirectional algorithm: it serves names and short remarks. The words of a run that is longer
than a line keep their order, since where the line breaks is not known here.
"""

import re
import unicodedata
from functools import cache

LONGEST = 60
"""Characters of a run that surely stays on one line."""

_RUN = re.compile("[\u0590-\u08ff\ufb1d-\ufefc](?:[^A-Za-z0-9\n]*[\u0590-\u08ff\ufb1d-\ufefc])?")
_FORMS = ("<isolated>", "<final>", "<initial>", "<medial>")


def drawn(words: str) -> str:
    """The words with each run from right to left turned round."""
    return _RUN.sub(lambda found: _turned(found.group()), words)


def holds(words: str) -> bool:
    """Whether any of the words is written from right to left."""
    return _RUN.search(words) is not None


def _turned(run: str) -> str:
    joined = _joined(run)
    if len(joined) <= LONGEST:
        return _mirrored(joined)
    return " ".join(_mirrored(word) for word in joined.split(" "))


def _mirrored(words: str) -> str:
    return words[::-1].translate(str.maketrans("()[]{}<>«»", ")(][}{><»«"))


@cache
def _shapes() -> dict[str, dict[str, str]]:
    """The shapes of each Arabic letter, from the names that Unicode gives to its presentation forms."""
    found: dict[str, dict[str, str]] = {}
    for code in range(0xFE80, 0xFEF5):
        form, _, letter = unicodedata.decomposition(chr(code)).partition(" ")
        if form in _FORMS and " " not in letter:
            found.setdefault(chr(int(letter, 16)), {})[form] = chr(code)
    return found


def _joined(words: str) -> str:
    """Arabic letters in the shape that their neighbours ask for."""
    letters = [c for c in words if unicodedata.category(c) != "Mn"]
    return "".join(_shaped(letters, place) for place in range(len(letters)))


def _shaped(letters: list[str], place: int) -> str:
    shapes = _shapes().get(letters[place])
    if shapes is None:
        return letters[place]
    before = place > 0 and "<initial>" in _shapes().get(letters[place - 1], {})
    after = place + 1 < len(letters) and "<final>" in _shapes().get(letters[place + 1], {})
    wanted = {(0, 0): 0, (1, 0): 1, (0, 1): 2, (1, 1): 3}[before, after]
    wanted = wanted if _FORMS[wanted] in shapes else int(before)
    return shapes.get(_FORMS[wanted], letters[place])
