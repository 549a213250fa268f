"""The pages of what is asked and worked out: questions, measures, checks."""

from collections.abc import Iterator

from mutualrisk.domain.question import Question
from mutualrisk.engine.clauses import each, where_known
from mutualrisk.engine.words import UNIT_OF_KIND
from mutualrisk.ui.method import markup as html
from mutualrisk.ui.method.book import Book
from mutualrisk.ui.translation import translate


def question(book: Book, id_: str) -> Iterator[str]:
    """All of one question: wording, why it is asked, options, and who reads the answer."""
    one = next(one for one in book.method.questions if one.id == id_)
    yield html.paragraph(html.plain(translate("Method", "Question")), "mark")
    yield html.heading(1, book.words(one.text))
    yield html.paragraph(html.both(one.hint, book.perspective), "second")
    yield html.heading(2, translate("Method", "Why it is asked"))
    yield html.paragraph(
        " ".join(filter(None, (html.both(one.why, book.perspective), book.cited(one.reference))))
    )
    if one.options:
        yield from _options(book, one)
    yield html.heading(2, translate("Method", "What reads the answer"))
    yield readers(book, f"question:{id_}") or html.paragraph(_unread())
    yield html.heading(2, translate("Method", "How it is asked"))
    yield html.facts(_facts(book, one))


def _unread() -> str:
    return html.plain(
        translate("Method", "It moves no score: it gives background, or chooses what is asked.")
    )


def _options(book: Book, one: Question) -> Iterator[str]:
    yield html.heading(2, translate("Method", "What may be answered"))
    yield html.listed(
        " ".join(
            filter(
                None,
                (
                    f"<b>{html.plain(book.words(option.text))}</b>",
                    f'<br><span class="second">{html.both(option.hint, book.perspective)}</span>'
                    if option.hint
                    else "",
                ),
            )
        )
        for option in one.options.values()
    )


def _facts(book: Book, one: Question) -> Iterator[tuple[str, str]]:
    section = next(section for section in book.method.sections if section.id == one.section)
    yield translate("Method", "Part"), html.link(f"section:{section.id}", book.words(section.title))
    yield (
        translate("Method", "Answer"),
        html.plain(" ".join(filter(None, (kind_words(one), _bounds(book, one))))),
    )
    yield translate("Method", "Example"), html.both(one.example, book.perspective)
    yield translate("Method", "Worse is"), html.plain(_worse(book, one))
    yield translate("Method", "Asked in"), html.plain(_depth(one))
    yield translate("Method", "Asked of"), html.plain(asked_words(one.asks))
    yield translate("Method", "Shown when"), html.code(one.visible_when) if one.visible_when else ""
    yield translate("Method", "Can it change?"), html.plain(_changes(one))
    yield translate("Method", "Its name in formulas"), html.code(one.id)


def kind_words(one: Question) -> str:
    """What kind of answer a question takes."""
    return {
        "choice": translate("Method", "one of several"),
        "choices": translate("Method", "any of several"),
        "yes_no": translate("Method", "yes or no"),
        "money": translate("Method", "a sum in pounds"),
        "number": translate("Method", "a number"),
        "percent": translate("Method", "per cent"),
        "months": translate("Method", "a number of months"),
        "date": translate("Method", "a date"),
        "text": translate("Method", "a text"),
    }[one.type]


def _bounds(book: Book, one: Question) -> str:
    unit = UNIT_OF_KIND.get(one.type, "number")
    low = None if one.minimum is None else book.amount(one.minimum, unit)
    high = None if one.maximum is None else book.amount(one.maximum, unit)
    if low is None and high is None:
        return ""
    if high is None:
        return translate("Method", "of at least {low}").format(low=low)
    if low is None:
        return translate("Method", "of at most {high}").format(high=high)
    return translate("Method", "from {low} to {high}").format(low=low, high=high)


def _worse(book: Book, one: Question) -> str:
    if isinstance(one.worse, tuple):
        names = [book.words(one.options[name].text) for name in one.worse if name in one.options]
        return translate("Method", "from best to worst: {options}").format(options="; ".join(names))
    return {
        "higher": translate("Method", "a higher answer"),
        "lower": translate("Method", "a lower answer"),
        "yes": translate("Method", "yes"),
        "no": translate("Method", "no"),
    }.get(one.worse or "", "")


def _depth(one: Question) -> str:
    if one.depth == "screening":
        return translate("Method", "the first look and the full assessment")
    return translate("Method", "the full assessment")


def asked_words(asks: tuple[str, ...]) -> str:
    """Whom something is for."""
    if len(asks) > 1:
        return translate("Method", "commissioners and boards")
    return translate("Method", "boards") if "board" in asks else translate("Method", "commissioners")


def _changes(one: Question) -> str:
    speed = {
        "fixed": translate("Method", "It is a fact by now"),
        "slow": translate("Method", "It changes slowly"),
        "ready": translate("Method", "It can be changed at once"),
    }[one.mutability]
    whose = {
        "commissioner": translate("Method", "the commissioner’s move"),
        "mutual": translate("Method", "the organisation’s move"),
        "both": translate("Method", "a move for both"),
    }[one.whose_move]
    return f"{speed}; {whose}."


def readers(book: Book, place: str) -> str:
    """What reads or cites a place, as a list by kind; nothing where nothing does."""
    titles = {
        "risk": translate("Method", "Risk"),
        "benefit": translate("Method", "Benefit"),
        "measure": translate("Method", "Measure"),
        "rule": translate("Method", "Rule"),
        "question": translate("Method", "Question"),
        "check": translate("Method", "Check"),
        "action": translate("Method", "Action"),
        "partnership": translate("Method", "Partnership"),
        "benchmark": translate("Method", "Figure of the sector"),
        "note": translate("Method", "Background"),
        "claim": translate("Method", "Founding review"),
        "part": translate("Method", "Ratings"),
    }
    found = book.uses.readers_of(place)
    ordered = sorted(found, key=lambda user: list(titles).index(user.partition(":")[0]))
    return html.listed(
        f'<span class="second">{html.plain(titles[user.partition(":")[0]])}:</span> {book.link(user)}'
        for user in ordered
    )


def measure(book: Book, id_: str) -> Iterator[str]:
    """A measure: its formula, what it is made of, and who reads it."""
    one = next(one for one in book.method.measures if one.id == id_)
    yield html.paragraph(html.plain(translate("Method", "Measure")), "mark")
    yield html.heading(1, book.words(one.text))
    yield html.paragraph(html.code(one.formula))
    yield html.facts(
        (
            (translate("Method", "Made of"), book.links(_made_of(book, id_))),
            (translate("Method", "Needs"), html.code(one.needs) if one.needs else ""),
            (
                translate("Method", "Otherwise"),
                "" if one.otherwise is None else html.plain(book.amount(one.otherwise, one.unit)),
            ),
            (translate("Method", "Because"), html.plain(one.because)),
            (translate("Method", "Source"), html.graded(one.grade, "", book.cited(one.reference))),
            (translate("Method", "Its name in formulas"), html.code(one.id)),
        )
    )
    yield html.heading(2, translate("Method", "What reads it"))
    yield readers(book, f"measure:{id_}")


def _made_of(book: Book, id_: str) -> list[str]:
    return [place for place in book.uses.read_by(f"measure:{id_}") if not place.startswith("reference:")]


def check(book: Book, id_: str) -> Iterator[str]:
    """A check across answers: when it fires, what it says, and what to do."""
    one = next(one for one in book.method.checks if one.id == id_)
    kind = (
        translate("Method", "Check: error")
        if one.severity == "error"
        else translate("Method", "Check: warning")
    )
    yield html.paragraph(html.plain(kind), "mark")
    yield html.heading(1, book.words(each(one.text, where_known)))
    yield html.paragraph(html.filled(one.remedy))
    yield html.facts(
        (
            (translate("Method", "When"), html.code(one.when)),
            (translate("Method", "Reads"), book.links(f"question:{name}" for name in one.fields)),
        )
    )
