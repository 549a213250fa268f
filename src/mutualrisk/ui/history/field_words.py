"""What the fields of a case are called, and their values in words."""

from collections.abc import Callable, Mapping
from typing import Any

from mutualrisk.ui import wording
from mutualrisk.ui.translation import translate

STANDARD: Mapping[str, str] = {"state": "proposed", "depth": "full"}
"""What stands where nothing is recorded."""

THINGS = ("organisations", "assessments", "evidence")
"""The lists of a case."""


def thing(kind: str) -> str:
    """One of a list, as a word."""
    return {
        "organisations": translate("History", "Organisation"),
        "assessments": translate("History", "Assessment"),
        "evidence": translate("History", "Document"),
    }[kind]


def field(name: str) -> str:
    """What a field of a case is called."""
    return {
        "title": translate("History", "Title"),
        "note": translate("History", "Note"),
        "authority": translate("History", "Authority"),
        "reference": translate("History", "Reference"),
        "name": translate("History", "Name"),
        "legal_form": translate("History", "Legal form"),
        "number": translate("History", "Registered number"),
        "date": translate("History", "Date"),
        "assessor": translate("History", "Assessor"),
        "round": translate("History", "Round"),
        "perspective": translate("History", "Perspective"),
        "depth": translate("History", "Depth"),
        "organisation": translate("History", "Organisation"),
        "grade": translate("History", "Grade"),
        "page": translate("History", "Page"),
        "file": translate("History", "File"),
        "file_name": translate("History", "Name of the file"),
        "owner": translate("History", "Owner"),
        "due": translate("History", "Due date"),
        "cost": translate("History", "Cost"),
        "state": translate("History", "State"),
        "effects": translate("History", "Effects"),
        "advice": translate("History", "Action of the catalogue"),
        "id": translate("History", "Name in the file"),
        "version": translate("History", "Version of the method"),
        "method": translate("History", "Method"),
        "format": translate("History", "Format of the file"),
    }.get(name, name)


def value(name: str, found: object) -> str:
    """The value of a field; what is none of the known ones stays as it is recorded."""
    found = STANDARD.get(name) if found is None else found
    worded = _WORDED.get(name)
    try:
        return worded(found) if worded and found is not None else flat(found)
    except KeyError:
        return flat(found)


def flat(found: object) -> str:
    """A text on one line; nothing where there is none."""
    return " ".join(str(found if found is not None else "").split())


def _depth(found: str) -> str:
    return {
        "screening": translate("History", "first look"),
        "full": translate("History", "in full"),
    }[found]


def _perspective(found: str) -> str:
    return {
        "commissioner": translate("History", "commissioner"),
        "board": translate("History", "board"),
    }[found]


_WORDED: Mapping[str, Callable[[Any], str]] = {
    "date": wording.date_words,
    "due": wording.date_words,
    "state": wording.action_state,
    "grade": wording.evidence_grade,
    "depth": _depth,
    "perspective": _perspective,
}
