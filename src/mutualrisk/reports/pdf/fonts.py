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
    for face, piece in _joined(
        [(face, "".join(characters)) for face, characters in groupby(words, key=_face)]
    ):
        yield (FALLBACK, MISSING * len(piece)) if face == NONE else (face, piece)


def lacks(words: str) -> bool:
    """Whether no typeface has some of the characters."""
    return any(_face(character) == NONE for character in words)


def _joined(pieces: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The pieces with words of one face kept together, whatever is between them: they are read as one."""
    made: list[tuple[str, str]] = []
    for face, piece in pieces:
        if len(made) > 1 and face == made[-2][0] == FALLBACK and _neutral(made[-1][1]):
            (_, first), (_, between) = made[-2:]
            made[-2:] = [(face, first + between + piece)]
        else:
            made.append((face, piece))
    return made


def _neutral(words: str) -> bool:
    """Whether words are only spaces and stops that the fallback has too."""
    return not any(c.isalnum() for c in words) and all(ord(c) in _known(FALLBACK) for c in words)


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
