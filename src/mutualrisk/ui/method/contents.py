"""The table of contents of a method: its parts in the order of reading, each with the chapters in it."""

from collections.abc import Iterator
from typing import NamedTuple

from mutualrisk.ui.method.book import Book
from mutualrisk.ui.translation import translate


class Chapter(NamedTuple):
    """A line of the table of contents: where it leads, what it is called, how many places it lists."""

    place: str
    title: str
    places: int = 0
    inner: tuple["Chapter", ...] = ()


def contents(book: Book) -> tuple[Chapter, ...]:
    """Every part that the method has something for."""
    return tuple(chapter for chapter in _chapters(book) if chapter.places or chapter.place in FRONT)


FRONT = ("part:about", "part:ratings", "part:grades")
"""What is there for every method."""


def _chapters(book: Book) -> Iterator[Chapter]:
    method = book.method
    yield Chapter("part:about", translate("Method", "About this method"))
    yield Chapter("part:ratings", translate("Method", "How ratings are made"))
    yield Chapter("part:grades", translate("Method", "How certain a source is"))
    yield Chapter(
        "part:questions", translate("Method", "Questions"), len(method.questions), tuple(_sections(book))
    )
    yield _of(book, "part:measures", translate("Method", "Measures"))
    yield _opened(book, "part:risks", translate("Method", "Risks"))
    yield _opened(book, "part:benefits", translate("Method", "Benefits"))
    yield Chapter("part:rules", translate("Method", "Rules"), len(method.rules), tuple(_rules(book)))
    yield _of(book, "part:checks", translate("Method", "Checks across answers"))
    yield _of(book, "part:verdicts", translate("Method", "Verdicts"))
    yield _of(book, "part:actions", translate("Method", "Actions"))
    yield _opened(book, "part:partnerships", translate("Method", "Forms of partnership"))
    yield _of(book, "part:benchmarks", translate("Method", "Figures of the sector"))
    yield _opened(book, "part:notes", translate("Method", "Background"))
    yield _of(book, "part:claims", translate("Method", "The founding review"))
    yield _of(book, "part:references", translate("Method", "References"))


def listed_in(book: Book, part: str) -> tuple[str, ...]:
    """The places that a part lists."""
    return tuple(item.place for item in book.items.values() if item.part == part)


def rule_parts() -> dict[str, str]:
    """What rules are about, in the order of reading."""
    return {
        "bidder": translate("Method", "About the bidder"),
        "tender": translate("Method", "About the tender"),
        "law": translate("Method", "About the law"),
        "transition": translate("Method", "About the transition"),
        "partnership": translate("Method", "About partnership"),
    }


def _of(book: Book, part: str, title: str) -> Chapter:
    return Chapter(part, title, len(listed_in(book, part)))


def _opened(book: Book, part: str, title: str) -> Chapter:
    """A part whose places are few and short, so that they stand in the table of contents."""
    places = listed_in(book, part)
    return Chapter(part, title, len(places), tuple(Chapter(place, book.title(place)) for place in places))


def _sections(book: Book) -> Iterator[Chapter]:
    for section in book.method.sections:
        place = f"section:{section.id}"
        yield Chapter(place, book.words(section.title), len(listed_in(book, place)))


def _rules(book: Book) -> Iterator[Chapter]:
    for about, title in rule_parts().items():
        place = f"part:rules-{about}"
        count = len(listed_in(book, place))
        if count:
            yield Chapter(place, title, count)
