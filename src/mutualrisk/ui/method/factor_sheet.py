"""The pages of risks and benefits: each thing that counts, with its weight, its points and the reason."""

from collections.abc import Iterator

from mutualrisk.domain.factor import Benefit, Risk, Signal, Weight
from mutualrisk.domain.rule import LEVEL_EFFECTS
from mutualrisk.domain.value import Side
from mutualrisk.engine.words import trimmed
from mutualrisk.ui.method import markup as html
from mutualrisk.ui.method.book import Book
from mutualrisk.ui.method.sheet import Drawing, drawing_name, drawing_of
from mutualrisk.ui.method.uses import signals_of
from mutualrisk.ui.translation import translate


def risk(book: Book, id_: str) -> Iterator[str]:
    """A risk: likelihood and impact, each from its signals."""
    yield html.paragraph(html.plain(translate("Method", "Risk")), "mark")
    yield from _factor(book, next(one for one in book.method.risks if one.id == id_))


def benefit(book: Book, id_: str) -> Iterator[str]:
    """A benefit: its strength from its signals."""
    yield html.paragraph(html.plain(translate("Method", "Benefit")), "mark")
    yield from _factor(book, next(one for one in book.method.benefits if one.id == id_))


def drawings(book: Book, factor: Risk | Benefit, place: str) -> dict[str, Drawing]:
    """The curves of a factor by the names that its mark-up uses."""
    found = {
        drawing_name(place, side, number): drawing_of(book, signal, side)
        for side, signals in signals_of(factor).items()
        for number, signal in enumerate(signals)
    }
    return {name: drawing for name, drawing in found.items() if drawing}


def _factor(book: Book, factor: Risk | Benefit) -> Iterator[str]:
    place = f"{'risk' if isinstance(factor, Risk) else 'benefit'}:{factor.id}"
    yield html.heading(1, book.words(factor.title))
    yield html.paragraph(html.both(factor.summary, book.perspective))
    if factor.reference:
        sources = book.links(f"reference:{id_}" for id_ in factor.reference)
        yield html.paragraph(translate("Method", "Sources: {sources}").format(sources=sources), "second")
    for side, signals in signals_of(factor).items():
        yield html.heading(2, side_title(side))
        yield html.paragraph(html.plain(_side_words(side, len(signals))), "second")
        for number, signal in enumerate(signals):
            yield from _signal(book, signal, side, drawing_name(place, side, number))
    yield from _rules(book, factor)
    yield from _moved_by(book, place)


def side_title(side: str) -> str:
    """A side of a factor, as a heading."""
    return {
        "likelihood": translate("Method", "Likelihood"),
        "impact": translate("Method", "Impact"),
        "strength": translate("Method", "Strength"),
    }[side]


def _side_words(side: str, count: int) -> str:
    if side == "strength":
        said = translate("Method", "The weighted mean of what counts, from 0 to 100.")
    else:
        said = translate("Method", "The weighted mean of what counts, from 1 to 5.")
    return said if count > 1 else translate("Method", "One thing counts here.")


def _signal(book: Book, signal: Signal, side: str, drawn: str) -> Iterator[str]:
    yield html.heading(3, f"{weight_words(signal.weight)}: {book.title(_place(book, signal.source))}")
    yield html.paragraph(book.link(_place(book, signal.source)).join(_read_words()), "mark")
    if signal.when:
        only = translate("Method", "It counts only when {condition}")
        yield html.paragraph(html.plain(only).format(condition=html.code(signal.when)), "mark")
    yield from _levels(book, signal, side, drawn)
    yield html.paragraph(html.graded(signal.grade, signal.reason, book.cited(signal.reference)), "second")


def _read_words() -> tuple[str, str]:
    before, _, after = html.plain(translate("Method", "Read from: {source}")).partition("{source}")
    return before, after


def _place(book: Book, source: str) -> str:
    return f"question:{source}" if f"question:{source}" in book.items else f"measure:{source}"


def weight_words(weight: Weight) -> str:
    """A weight for both readers, or for each."""
    if not isinstance(weight, dict):
        return f"{weight:g}%"
    return translate("Method", "{one}% for a commissioner, {other}% for a board").format(
        one=f"{weight.get('commissioner', 0):g}", other=f"{weight.get('board', 0):g}"
    )


def _levels(book: Book, signal: Signal, side: str, drawn: str) -> Iterator[str]:
    level = translate("Method", "Strength") if side == "strength" else translate("Method", "Level")
    if signal.levels is not None:
        head = (translate("Method", "Answer"), level)
        yield html.table(
            head,
            (
                (html.plain(_option(book, signal.source, id_)), trimmed(value, 2))
                for id_, value in signal.levels.items()
            ),
        )
        return
    points, unit = signal.curve or signal.steps or {}, book.unit(signal.source)
    yield html.picture(drawn)
    head = (
        (translate("Method", "From this value on"), level)
        if signal.steps
        else (translate("Method", "Value"), level)
    )
    yield html.table(
        head, ((html.plain(book.amount(x, unit)), trimmed(y, 2)) for x, y in sorted(points.items()))
    )
    yield html.paragraph(html.plain(_between(signal)), "mark")


def _between(signal: Signal) -> str:
    if signal.steps:
        return translate("Method", "It moves in steps: a line that is drawn by law.")
    return translate("Method", "Between the points the level follows the line; beyond them it stays.")


def _option(book: Book, source: str, id_: str) -> str:
    question = book.question(source)
    if question and id_ in question.options:
        return book.words(question.options[id_].text)
    return {"yes": translate("Method", "Yes"), "no": translate("Method", "No")}.get(id_, id_)


def _rules(book: Book, factor: Risk | Benefit) -> Iterator[str]:
    """The rules that move a side beyond what its signals say."""
    rules = [one for one in book.method.rules if one.factor == factor.id and one.then in LEVEL_EFFECTS]
    if rules:
        yield html.heading(2, translate("Method", "Rules that move it"))
        yield html.listed(
            f"{html.plain(effect_words(one.then, one.side, one.by, one.at))}: {book.link(f'rule:{one.id}')}"
            for one in rules
        )


def effect_words(then: str, side: Side | None, by: float | None, at: float | None) -> str:
    """What a rule does to a side: raises, lowers, holds it up or down."""
    what = side_title(side or "likelihood")
    number = f"{by if by is not None else at or 0:g}"
    said = {
        "raise": translate("Method", "{side} goes up by {number}"),
        "lower": translate("Method", "{side} goes down by {number}"),
        "floor": translate("Method", "{side} is at least {number}"),
        "cap": translate("Method", "{side} is at most {number}"),
    }[then]
    return said.format(side=what, number=number)


def _moved_by(book: Book, place: str) -> Iterator[str]:
    """The actions and forms of partnership that bear on it, and who else names it."""
    groups = {
        "action": translate("Method", "Actions that bear on it"),
        "partnership": translate("Method", "Forms of partnership that bear on it"),
        "claim": translate("Method", "Claims of the founding review that it serves"),
    }
    users = book.uses.readers_of(place)
    for kind, title in groups.items():
        found = [user for user in users if user.startswith(f"{kind}:")]
        if found:
            yield html.heading(2, title)
            yield html.listed(map(book.link, found))
