"""Older case files: one function for each format that was ever left behind.

A step takes the plain data of its format to the next one. It imports nothing of the living program and never
changes once it is released, because the files it is for do not change either. When a field's default
changes in the model, a step writes the old default into older files: these leave defaults out.
"""

from collections.abc import Callable, Sequence

from mutualrisk.domain.issue import Faulty, Issue, error
from mutualrisk.store.document import Data, Document, place_in, shown

Fields = dict[str, Data]
Step = Callable[[Fields], Fields]

STEPS: tuple[Step, ...] = ()
"""The first step takes format 1 to format 2, and so on. None yet: format 1 is the first."""


def migrated(document: Document, steps: Sequence[Step] = STEPS) -> Document:
    """The document in today's format; raises :class:`Faulty` where its format cannot be known or is newer."""
    if not isinstance(document.data, dict):
        what = "This is not a case."
        remedy = "Begin with `method: {id: …, version: …}`, or choose another file."
        raise Faulty(error(what, remedy, place_in(document, ())))
    fields = document.data
    newest = len(steps) + 1
    for step in steps[format_of(document, fields, newest) - 1 :]:
        fields = step(fields)
    return document._replace(data={**fields, "format": newest})


def format_of(document: Document, fields: Fields, newest: int = len(STEPS) + 1) -> int:
    """The format that a document says it has; today's where people left it out."""
    given = fields.get("format", newest)
    if isinstance(given, bool) or not isinstance(given, int) or given < 1:
        raise Faulty(_unknown(document, given, newest))
    if given > newest:
        raise Faulty(_newer(document, given, newest))
    return given


def _unknown(document: Document, given: Data, newest: int) -> Issue:
    what = f"“{shown(given)}” is not a format of a case."
    return error(what, f"Write `format: {newest}`.", place_in(document, ("format",)))


def _newer(document: Document, given: int, newest: int) -> Issue:
    what = f"This case was saved by a newer program (format {shown(given)}; this one knows up to {newest})."
    return error(what, "Update the program to open it; the file is fine.", place_in(document, ("format",)))
