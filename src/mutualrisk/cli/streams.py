"""The two streams of a terminal: what they can show, and what becomes of the signs they cannot."""

import codecs
import os
import sys
from typing import NoReturn, TextIO

PLAIN_SIGNS = {
    "£": "GBP ", "−": "-", "–": "-", "—": "-", "’": "'", "‘": "'", "“": '"', "”": '"', "…": "...", "→": "->",
    "×": "x", "·": "-", "•": "*", "●": "*", "◆": "+", "▲": "^", "■": "#", "≤": "<=", "≥": ">=", "≠": "!=",
    "½": "1/2", "é": "e", "\u00a0": " ", "\u2009": " ", "\u202f": " ",
}  # fmt: skip
"""What stands for a sign where the code page of a terminal or a file does not have it."""

HANDLER = "mutualrisk-plain"


def prepare() -> None:
    """Let no sign of ours or of a case bring the output down, whatever the code page."""
    codecs.register_error(HANDLER, _plain)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors=HANDLER)


def abandon() -> NoReturn:
    """Stop writing without a word: the reader of our output (``| head``) has had enough."""
    silence()
    sys.exit(0)


def silence() -> None:
    """Let what is still to be written go nowhere: it could not be written where it should."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def is_person(stream: TextIO) -> bool:
    """Whether a person reads along, and not a file or another program."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def in_colour(stream: TextIO) -> bool:
    """Whether colour helps whoever reads."""
    return is_person(stream) and not os.environ.get("NO_COLOR")


def printable(text: str) -> str:
    """Supplied text on one line, without anything that could steer a terminal."""
    return harmless(" ".join(text.split()))


def harmless(line: str) -> str:
    """A line without anything that could steer a terminal."""
    return line if line.isprintable() else "".join(sign if sign.isprintable() else "?" for sign in line)


def _plain(fault: UnicodeError) -> tuple[str, int]:
    if not isinstance(fault, UnicodeEncodeError):
        raise fault
    lost = fault.object[fault.start : fault.end]
    return "".join(PLAIN_SIGNS.get(sign, "?") for sign in lost), fault.end
