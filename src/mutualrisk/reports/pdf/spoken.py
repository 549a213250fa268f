"""What is read out where the characters on the page say something else."""

import unicodedata

from mutualrisk.reports.palette import SHAPES
from mutualrisk.reports.pdf.right_to_left import drawn, holds

_SHAPES = frozenset(SHAPES.values())


def spoken(words: str, *, strong: bool) -> str:
    """The words as they are said; nothing where that is how they are written.

    The shape before a rating, which is ``strong``, is for the eye. Words from right to left are written in
    the order of the eye.
    """
    if words.isascii():
        return ""
    said = words
    if strong and words[0] in _SHAPES and words[1:2] == " ":
        said = words[2:]
    if holds(said):
        said = unicodedata.normalize("NFKC", drawn(said))
    return said if said != words else ""
