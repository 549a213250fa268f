"""Text of the content as pieces of one look each. No mark-up is read, so nothing typed can be mark-up."""

import re
import unicodedata
from typing import NamedTuple

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus.paraparser import ParaFrag

from mutualrisk.reports.content import Address, Mark, Pointer, Run, Text, Words
from mutualrisk.reports.drawing import Tint
from mutualrisk.reports.palette import shape
from mutualrisk.reports.pdf.fonts import STRONG, faces
from mutualrisk.reports.pdf.right_to_left import drawn
from mutualrisk.reports.pdf.styles import colour

MOST_LINES = 60
"""A text of more lines runs on instead: nobody reads hundreds of pages of single words."""
_STEERING = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
"""What asks for another form of the character before it."""
_UNSEEN = {"Cc", "Cf", "Cs", "Cn", "Co"}
_BREAKS = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")


class Written(NamedTuple):
    """Words of one look, and where they lead; ``tint`` is none where the style says it."""

    words: str
    strong: bool = False
    tint: Tint | None = None
    to: str = ""


def markup(text: Text) -> tuple[Written, ...]:
    """The whole text."""
    return tuple(_run(run) for run in text if run.text)


def literal(words: str) -> tuple[Written, ...]:
    """Words exactly as they are."""
    return (Written(words),)


def _run(run: Run) -> Written:
    match run:
        case Words(words, "strong"):
            return Written(words, strong=True)
        case Words(words, "quiet"):
            return Written(words, tint="second_ink")
        case Mark(level, words):
            return Written(f"{shape(level)} {words}".strip(), strong=True)
        case Pointer(to, words):
            return Written(words, tint="accent", to=f"#{to}")
        case Address(words):
            return Written(words, tint="accent", to=words)
    return Written(run.text)


def clean(words: str) -> str:
    """Words without characters that steer a machine: controls, halves of pairs, turns of direction.

    A letter and its accent become one character where there is one, so that print need not put them together.
    """
    if words.isascii() and words.isprintable():
        return words
    kept = _STEERING.sub("", unicodedata.normalize("NFC", words))
    lines = _BREAKS.sub("\n", kept).replace("\t", " ")
    lines = lines.replace("\n", " ") if lines.count("\n") > MOST_LINES else lines
    return "".join(c for c in lines if c == "\n" or unicodedata.category(c) not in _UNSEEN)


def fragments(written: tuple[Written, ...], style: ParagraphStyle) -> list[ParaFrag]:
    """The pieces as reportlab keeps them once it has read mark-up: one for each look and each line."""
    made: list[ParaFrag] = []
    for number, piece in enumerate(written):
        look = _Look(style.fontName, style.fontSize, style.textColor)
        look = look._replace(font=STRONG) if piece.strong else look
        look = look._replace(ink=colour(piece.tint)) if piece.tint else look
        made += _lines(piece, look, [(number, piece.to)] if piece.to else [])
    return made or [_fragment("", _Look(style.fontName, style.fontSize, style.textColor), [])]


class _Look(NamedTuple):
    font: str
    size: float
    ink: Color


def _lines(piece: Written, look: _Look, links: list[tuple[int, str]]) -> list[ParaFrag]:
    made: list[ParaFrag] = []
    for place, line in enumerate(drawn(clean(piece.words)).split("\n")):
        if place:
            made.append(_fragment("", look, [], lineBreak=True))
        made += [
            _fragment(words, look._replace(font=face) if face else look, links)
            for face, words in faces(line)
            if words
        ]
    return made


def _fragment(words: str, look: _Look, links: list[tuple[int, str]], **more: bool) -> ParaFrag:
    return ParaFrag(
        text=words,
        fontName=look.font,
        fontSize=look.size,
        textColor=look.ink,
        link=links,
        us_lines=[],
        rise=0,
        greek=0,
        bold=0,
        italic=0,
        **more,
    )
