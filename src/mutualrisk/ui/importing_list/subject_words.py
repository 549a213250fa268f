"""What a column of a list may hold, in words."""

from collections.abc import Iterator

from mutualrisk.exchange.organisation_list.subjects import Subjects
from mutualrisk.ui.translation import translate


def choices(known: Subjects) -> Iterator[tuple[str, str]]:
    """Everything that a column may hold, as words and what they stand for; first that it is left out."""
    yield translate("ImportingList", "– left out –"), ""
    for name, words in facts().items():
        yield words, name
    for name in known.questions:
        yield known.text(name), name


def facts() -> dict[str, str]:
    """The facts of an organisation."""
    return {
        "name": translate("ImportingList", "Name"),
        "number": translate("ImportingList", "Company number"),
        "legal_form": translate("ImportingList", "Legal form"),
        "note": translate("ImportingList", "Note"),
    }


def scales() -> dict[float, str]:
    """What bare numbers of a column may count."""
    return {
        1: translate("ImportingList", "in pounds"),
        1_000: translate("ImportingList", "in thousands of pounds"),
        1_000_000: translate("ImportingList", "in millions of pounds"),
    }
