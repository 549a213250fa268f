"""From a place to its page: a table of who writes which kind."""

from collections.abc import Callable, Iterator, Mapping

from mutualrisk.ui.method import factor_sheet, part_sheet, question_sheet, rule_sheet, source_sheet
from mutualrisk.ui.method.book import Book
from mutualrisk.ui.method.contents import contents
from mutualrisk.ui.method.sheet import Sheet, Writer, joined

WRITERS: Mapping[str, Writer] = {
    "section": part_sheet.section,
    "question": question_sheet.question,
    "measure": question_sheet.measure,
    "check": question_sheet.check,
    "risk": factor_sheet.risk,
    "benefit": factor_sheet.benefit,
    "rule": rule_sheet.rule,
    "verdict": rule_sheet.verdict,
    "action": rule_sheet.action,
    "partnership": rule_sheet.partnership,
    "benchmark": source_sheet.benchmark,
    "note": source_sheet.note,
    "claim": source_sheet.claim,
    "reference": source_sheet.reference,
}
FRONT: Mapping[str, Callable[[Book], Iterator[str]]] = {
    "part:about": source_sheet.about,
    "part:ratings": source_sheet.ratings,
    "part:grades": part_sheet.grades,
}


def sheet(book: Book, place: str) -> Sheet:
    """The page of a place; raises KeyError where the method has no such place."""
    kind, _, id_ = place.partition(":")
    if place in FRONT:
        return Sheet(joined(FRONT[place](book)))
    if kind == "part":
        return Sheet(joined(part_sheet.part(book, place)))
    written = joined(WRITERS[kind](book, id_))
    if kind in {"risk", "benefit"}:
        factors = book.method.risks if kind == "risk" else book.method.benefits
        factor = next(one for one in factors if one.id == id_)
        return Sheet(written, factor_sheet.drawings(book, factor, place))
    address = next(
        (one.address for one in book.method.references if kind == "reference" and one.id == id_), ""
    )
    return Sheet(written, {}, address)


def found_sheet(book: Book, wanted: str) -> Sheet:
    """The page of what a search found."""
    return Sheet(joined(part_sheet.search(book, wanted, book.found(wanted))))


def found_place(book: Book, place: str) -> str:
    """A place as the book calls it, whatever another page calls it; "" where there is none."""
    kind, _, id_ = place.partition(":")
    others = {"factor": ("risk", "benefit"), "advice": ("action", "partnership"), "question": ("measure",)}
    names = (place, *(f"{other}:{id_}" for other in others.get(kind, ())))
    lines = {one.place for chapter in contents(book) for one in (chapter, *chapter.inner)}
    return next((name for name in names if name in book.items or name in lines), "")


def home_of(book: Book, place: str) -> str:
    """The line of the table of contents that a place is found under."""
    item = book.items.get(place)
    opened = place.startswith(("risk:", "benefit:", "partnership:", "note:"))
    return place if opened or item is None else item.part
