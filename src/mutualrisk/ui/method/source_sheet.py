"""The pages of what the method rests on: figures, background, claims, references."""

from collections.abc import Iterator

from mutualrisk.domain.method import Benchmark
from mutualrisk.ui import wording
from mutualrisk.ui.method import markup as html
from mutualrisk.ui.method.book import Book
from mutualrisk.ui.method.question_sheet import readers
from mutualrisk.ui.translation import translate


def reference(book: Book, id_: str) -> Iterator[str]:
    """A source: what it is, where it can be found, how certain we are, and what rests on it."""
    one = next(one for one in book.method.references if one.id == id_)
    yield html.paragraph(html.plain(translate("Method", "Reference")), "mark")
    yield html.heading(1, one.title)
    yield html.facts(
        (
            (translate("Method", "Publisher"), html.plain(one.publisher)),
            (translate("Method", "Year"), str(one.year or "")),
            (translate("Method", "Where in it"), html.plain(one.place)),
            (translate("Method", "Address"), html.plain(one.address)),
            (translate("Method", "How certain"), html.graded(one.grade)),
            (translate("Method", "Note"), html.plain(one.note)),
        )
    )
    yield html.heading(2, translate("Method", "What rests on it"))
    yield readers(book, f"reference:{id_}") or html.paragraph(html.plain(translate("Method", "Nothing.")))


def benchmark(book: Book, id_: str) -> Iterator[str]:
    """A figure of the sector, with the care that it needs."""
    one = next(one for one in book.method.benchmarks if one.id == id_)
    yield html.paragraph(html.plain(translate("Method", "Figure of the sector")), "mark")
    yield html.heading(1, book.words(one.title))
    yield html.paragraph(html.plain(figure_words(book, one)), "lead")
    yield html.paragraph(html.both(one.caution, book.perspective), "second")
    beside = (place for place in book.uses.read_by(f"benchmark:{id_}") if not place.startswith("reference:"))
    yield html.facts(
        (
            (translate("Method", "Year"), str(one.year)),
            (translate("Method", "Stands beside"), book.links(beside)),
            (translate("Method", "Source"), book.links(f"reference:{name}" for name in one.reference)),
        )
    )


def figure_words(book: Book, one: Benchmark) -> str:
    """The ends and the middle of a figure."""
    said = (
        (translate("Method", "from {figure}"), one.low),
        (translate("Method", "typically {figure}"), one.typical),
        (translate("Method", "up to {figure}"), one.high),
    )
    return ", ".join(
        text.format(figure=book.amount(value, one.unit)) for text, value in said if value is not None
    )


def note(book: Book, id_: str) -> Iterator[str]:
    """A background note."""
    one = next(one for one in book.method.notes if one.id == id_)
    yield html.paragraph(html.plain(translate("Method", "Background")), "mark")
    yield html.heading(1, book.words(one.title))
    yield html.paragraph(html.both(one.text, book.perspective))
    sources = book.links(f"reference:{name}" for name in one.reference)
    if sources:
        yield html.paragraph(translate("Method", "Sources: {sources}").format(sources=sources), "second")


def claim(book: Book, id_: str) -> Iterator[str]:
    """A claim of the founding review, and what serves it."""
    one = next(one for one in book.method.claims if one.id == id_)
    mark = translate("Method", "Claim {id} of the founding review").format(id=one.id)
    yield html.paragraph(html.plain(mark), "mark")
    yield html.heading(1, one.text)
    yield html.heading(2, translate("Method", "What serves it"))
    yield html.listed(map(book.link, dict.fromkeys(book.uses.read_by(f"claim:{id_}"))))


def about(book: Book) -> Iterator[str]:
    """What this method is."""
    method = book.method
    yield html.heading(1, method.title)
    yield html.paragraph(html.plain(method.summary), "lead")
    until = wording.date_words(method.effective_to)
    yield html.facts(
        (
            (translate("Method", "Version"), html.plain(method.version)),
            (translate("Method", "In force from"), html.plain(wording.date_words(method.effective_from))),
            (translate("Method", "In force until"), html.plain(until)),
            (translate("Method", "Licence"), html.plain(method.licence)),
            (translate("Method", "Its name in files"), html.code(method.id)),
        )
    )
    yield html.paragraph(html.plain(_own_words()), "second")


def _own_words() -> str:
    return translate(
        "Method",
        "A method is data: anybody may copy it, change questions, weights and lines, and every score "
        "follows. Each number says whether a source sets it. Where none does, it says “illustrative”.",
    )


def ratings(book: Book) -> Iterator[str]:
    """How scores become ratings, what evidence counts, and how far actions may move a rating."""
    method = book.method
    cuts, evidence, most = method.ratings, method.evidence, method.mitigation
    yield html.heading(1, translate("Method", "How ratings are made"))
    said = translate(
        "Method",
        "A risk scores likelihood (1 to 5) times impact (1 to 5). A benefit has a strength of 0 to 100. "
        "The two lists stand side by side: they are never netted and never averaged.",
    )
    yield html.paragraph(html.plain(said))
    yield html.heading(2, translate("Method", "Where ratings begin"))
    lines = (
        ("moderate", cuts.moderate),
        ("high", cuts.high),
        ("extreme", cuts.extreme),
        ("fair", cuts.fair),
        ("strong", cuts.strong),
    )
    yield html.table(
        (translate("Method", "Rating"), translate("Method", "From a score of")),
        ((html.plain(wording.rating(name)), f"{score:g}") for name, score in lines),
    )
    yield html.paragraph(html.graded(cuts.grade, cuts.reason, book.cited(cuts.reference)), "second")
    yield html.heading(2, translate("Method", "Evidence"))
    relied = translate(
        "Method",
        "An answer may be relied on from this grade of evidence: {grade}. One grade is lost every {months}.",
    )
    yield html.paragraph(
        html.plain(
            relied.format(
                grade=wording.evidence_grade(evidence.relied_on_from),
                months=book.amount(evidence.months_per_grade, "months"),
            )
        )
    )
    yield html.paragraph(html.plain(evidence.reason), "second")
    yield html.heading(2, translate("Method", "Actions"))
    limit = translate(
        "Method",
        "All actions together move a side of a risk by at most {levels} levels, "
        "a benefit by at most {points} points.",
    )
    yield html.paragraph(
        html.plain(limit.format(levels=f"{most.most_levels:g}", points=f"{most.most_points:g}"))
    )
    yield html.paragraph(html.plain(most.reason), "second")
