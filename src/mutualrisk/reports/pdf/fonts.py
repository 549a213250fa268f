"""The typefaces of print, all of them embedded, and which of them shows a character."""

from collections.abc import Iterator
from functools import cache
from itertools import groupby

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from mutualrisk.resources import path

REGULAR, STRONG = "MutualRisk", "MutualRisk-Strong"
FALLBACK, EMOJI = "MutualRisk-Fallback", "MutualRisk-Emoji"

FILES = {
    REGULAR: "SourceSans3-Regular.ttf",
    STRONG: "SourceSans3-Semibold.ttf",
    FALLBACK: "DejaVuSans.ttf",
    EMOJI: "NotoEmoji-Regular.ttf",
}
NONE = "none"
"""For characters that no face has."""
MISSING = "□"
"""Stands for a character that no embedded typeface has."""


@cache
def register() -> None:
    """Make the typefaces known, once. No page may begin in a typeface that is not embedded."""
    for name, file in FILES.items():
        pdfmetrics.registerFont(TTFont(name, path("fonts", file)))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=STRONG, italic=REGULAR, boldItalic=STRONG)
    rl_config.canvas_basefontname = REGULAR
    rl_config.useA85 = 0  # bytes need not be written as letters


@cache
def _known(face: str) -> frozenset[int]:
    return frozenset(pdfmetrics.getFont(face).face.charToGlyph)  # type: ignore[attr-defined]  # all TrueType


def faces(words: str) -> Iterator[tuple[str, str]]:
    """The words in pieces, each with the typeface that has its characters; nothing for the usual one."""
    if words.isascii():
        yield "", words
        return
    for face, characters in groupby(words, key=_face):
        piece = "".join(characters)
        yield (FALLBACK, MISSING * len(piece)) if face == NONE else (face, piece)


@cache
def _face(character: str) -> str:
    """The typeface of one character: the usual one, or the first of the others that has it."""
    code = ord(character)
    if code in _known(REGULAR) or character in "\n\t":
        return ""
    return next((face for face in (FALLBACK, EMOJI) if code in _known(face)), NONE)


def width(words: str, face: str, size: float) -> float:
    """How wide words are in a typeface."""
    return float(pdfmetrics.stringWidth(words, face, size))
