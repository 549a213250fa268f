"""Whether a document holds characters that no typeface of print has, so that boxes stand for them."""

from collections.abc import Iterator

from mutualrisk.reports.content import Document
from mutualrisk.reports.drawing import Drawing
from mutualrisk.reports.pdf.fonts import MISSING, lacks
from mutualrisk.reports.pdf.markup import clean

NOTE = f"{MISSING} stands for a character that no typeface of this document has."


def note(document: Document) -> str:
    """What is said about boxes, where there are any."""
    found = any(lacks(clean(words)) for words in _texts(document.sections) if not words.isascii())
    return NOTE if found else ""


def _texts(thing: object) -> Iterator[str]:
    """Every text of the content; a drawing's labels are texts of ours."""
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, tuple):
        for one in thing:
            yield from _texts(one)
    elif not isinstance(thing, Drawing):
        for name in getattr(thing, "__slots__", ()):
            yield from _texts(getattr(thing, name))
