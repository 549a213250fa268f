"""Text of the content as reportlab's own mark-up. Nothing that a person typed is ever read as mark-up."""

import re
import unicodedata
from xml.sax.saxutils import escape, quoteattr

from mutualrisk.reports.content import Address, Mark, Pointer, Run, Text, Words
from mutualrisk.reports.palette import PRINT, shape
from mutualrisk.reports.pdf.fonts import faces
from mutualrisk.reports.pdf.right_to_left import drawn

MOST_LINES = 60
"""A text of more lines runs on instead: nobody reads hundreds of pages of single words."""
_STEERING = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
"""What asks for another form of the character before it."""
_UNSEEN = {"Cc", "Cf", "Cs", "Cn", "Co"}
_BREAKS = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")


def markup(text: Text) -> str:
    """The whole text as mark-up."""
    return "".join(_run(run) for run in text)


def literal(words: str) -> str:
    """Words exactly as they are: escaped, without control characters, each in a typeface that has it."""
    pieces = (
        escape(piece) if not face else f"<font name={quoteattr(face)}>{escape(piece)}</font>"
        for face, piece in faces(drawn(clean(words)))
    )
    return "".join(pieces).replace("\n", "<br/>")


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


def _link(to: str, words: str) -> str:
    return f'<a href={quoteattr(to)} color="{PRINT["accent"]}">{literal(words)}</a>'


def _run(run: Run) -> str:
    match run:
        case Words("", _):
            return ""
        case Words(words, "strong"):
            return f"<b>{literal(words)}</b>"
        case Words(words, "quiet"):
            return f'<font color="{PRINT["second_ink"]}">{literal(words)}</font>'
        case Mark(level, words):
            return f"<b>{literal(f'{shape(level)} {words}'.strip())}</b>"
        case Pointer(to, words):
            return _link("#" + to, words)
        case Address(words):
            return _link(words, words)
    return literal(run.text)
