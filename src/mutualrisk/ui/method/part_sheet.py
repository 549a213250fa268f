"""The pages of whole parts: what they are, and a line for each place in them."""

from collections import Counter
from collections.abc import Iterator, Mapping

from mutualrisk.domain.value import Grade
from mutualrisk.ui import wording
from mutualrisk.ui.method import markup as html
from mutualrisk.ui.method.book import Book, Item
from mutualrisk.ui.method.contents import Chapter, contents, listed_in
from mutualrisk.ui.translation import translate


def part(book: Book, place: str) -> Iterator[str]:
    """A part of the method: its places as links, or the parts within it."""
    chapter = _chapter(contents(book), place)
    yield html.heading(1, chapter.title)
    yield html.paragraph(html.plain(_intro(place)), "second")
    listed = listed_in(book, place)
    if listed:
        yield html.listed(map(book.link, listed))
    else:
        yield html.listed(f"{html.link(one.place, one.title)} ({one.places})" for one in chapter.inner)


def _chapter(chapters: tuple[Chapter, ...], place: str) -> Chapter:
    return next(one for outer in chapters for one in (outer, *outer.inner) if one.place == place)


def _intro(place: str) -> str:
    return {
        "part:measures": translate("Method", "Quantities that are worked out from answers."),
        "part:risks": translate("Method", "What may go wrong: likelihood times impact."),
        "part:benefits": translate("Method", "What is good, as claimed and as evidenced."),
        "part:rules": translate("Method", "When a condition holds, one thing follows."),
        "part:checks": translate("Method", "Where answers do not fit one another."),
        "part:verdicts": translate("Method", "The decision table: the first row that holds is the verdict."),
        "part:actions": translate("Method", "What can be done, by whom, and what it changes."),
        "part:partnerships": translate("Method", "From the loosest to the closest."),
        "part:benchmarks": translate("Method", "Figures that answers may be held against."),
        "part:claims": translate(
            "Method", "What the review that this method began with says, and what serves it here."
        ),
        "part:references": translate(
            "Method", "Addresses are shown as text. The program opens no connection."
        ),
    }.get(place, "")


def section(book: Book, id_: str) -> Iterator[str]:
    """A part of the questionnaire."""
    one = next(one for one in book.method.sections if one.id == id_)
    yield html.paragraph(html.plain(translate("Method", "Questions")), "mark")
    yield html.heading(1, book.words(one.title))
    yield html.paragraph(html.both(one.intro, book.perspective), "second")
    yield html.listed(map(book.link, listed_in(book, f"section:{id_}")))


def grades(book: Book) -> Iterator[str]:
    """What each grade means, and how much of the method rests on each."""
    yield html.heading(1, translate("Method", "How certain a source is"))
    said = translate(
        "Method",
        "Every weight, line and rule says how certain it is. Most numbers are this method’s own choice, "
        "and say so.",
    )
    yield html.paragraph(html.plain(said))
    counted = _counted(book)
    head = (
        translate("Method", "Grade"),
        translate("Method", "Rules"),
        translate("Method", "Weights and points"),
        translate("Method", "References"),
    )
    rows = (
        (html.plain(wording.grade(grade)), *(str(found[grade]) for found in counted)) for grade in _GRADES
    )
    yield html.table(head, rows)


_GRADES: tuple[Grade, ...] = ("S-act", "S", "D", "M-high", "M-med", "M-low", "illustrative")


def _counted(book: Book) -> tuple[Mapping[Grade, int], ...]:
    method = book.method
    sides = [*(side for risk in method.risks for side in (risk.likelihood, risk.impact))]
    sides += [benefit.strength for benefit in method.benefits]
    signals = [signal for side in sides for signal in side]
    return tuple(Counter(one.grade for one in ones) for ones in (method.rules, signals, method.references))


def search(book: Book, wanted: str, found: tuple[Item, ...]) -> Iterator[str]:
    """What a search found, by kind."""
    yield html.heading(
        1, translate("Method", "“{wanted}”: {count} found").format(wanted=wanted, count=len(found))
    )
    if not found:
        yield html.paragraph(
            html.plain(translate("Method", "No page of this method holds all of these words."))
        )
    groups: dict[str, list[str]] = {}
    for item in found:
        groups.setdefault(item.place.partition(":")[0], []).append(item.place)
    for kind, places in groups.items():
        yield html.heading(2, kinds_title(kind))
        yield html.listed(map(book.link, places))


def kinds_title(kind: str) -> str:
    """A kind of place, in the plural."""
    return {
        "question": translate("Method", "Questions"),
        "measure": translate("Method", "Measures"),
        "risk": translate("Method", "Risks"),
        "benefit": translate("Method", "Benefits"),
        "rule": translate("Method", "Rules"),
        "check": translate("Method", "Checks across answers"),
        "verdict": translate("Method", "Verdicts"),
        "action": translate("Method", "Actions"),
        "partnership": translate("Method", "Forms of partnership"),
        "benchmark": translate("Method", "Figures of the sector"),
        "note": translate("Method", "Background"),
        "claim": translate("Method", "The founding review"),
        "reference": translate("Method", "References"),
    }[kind]
