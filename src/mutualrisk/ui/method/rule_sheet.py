"""The pages of what follows from answers: rules, verdicts, actions, forms of partnership."""

from collections.abc import Iterable, Iterator

from mutualrisk.domain.rule import LEVEL_EFFECTS, Advice, Partnership, Rule, StatedEffect
from mutualrisk.domain.value import Wording
from mutualrisk.engine.clauses import each, where_known, where_unknown
from mutualrisk.ui import wording
from mutualrisk.ui.method import markup as html
from mutualrisk.ui.method.book import Book
from mutualrisk.ui.method.factor_sheet import effect_words, side_title
from mutualrisk.ui.method.question_sheet import asked_words, readers
from mutualrisk.ui.method.uses import advice_place, factor_places
from mutualrisk.ui.translation import translate


def rule(book: Book, id_: str) -> Iterator[str]:
    """A rule: when it holds, what follows, why, and where that comes from."""
    one = next(one for one in book.method.rules if one.id == id_)
    yield html.paragraph(html.plain(_kind(one)), "mark")
    yield html.heading(1, book.words(each(one.text, where_known)))
    yield html.paragraph(html.both(each(one.says, where_known), book.perspective))
    yield html.facts(_rule_facts(book, one))
    cited = [user for user in book.uses.readers_of(f"rule:{id_}") if user.startswith("claim:")]
    if cited:
        yield html.heading(2, translate("Method", "Claims of the founding review that it serves"))
        yield html.listed(map(book.link, cited))


def _kind(one: Rule) -> str:
    return {
        "serious": translate("Method", "Rule: serious"),
        "caution": translate("Method", "Rule: caution"),
        "note": translate("Method", "Rule: note"),
    }[one.weight]


def _rule_facts(book: Book, one: Rule) -> Iterator[tuple[str, str]]:
    reads = [
        place for place in book.uses.read_by(f"rule:{one.id}") if place.startswith(("question:", "measure:"))
    ]
    yield translate("Method", "Holds when"), html.code(one.when)
    yield translate("Method", "Where values are not known"), _unknown_words(book, one.text)
    yield translate("Method", "Reads"), book.links(reads)
    yield translate("Method", "Then"), _effect(book, one)
    yield translate("Method", "Whose move"), html.plain(wording.move(one.to, book.perspective))
    yield translate("Method", "Advice"), book.links(advice_place(book.method, name) for name in one.advice)
    yield translate("Method", "For"), html.plain(asked_words(one.asks))
    yield translate("Method", "How certain"), html.graded(one.grade, one.reason, book.cited(one.reference))
    yield translate("Method", "A stated gate"), html.plain(_gate()) if one.gate else ""
    yield translate("Method", "In force"), html.plain(_in_force(one))


def _unknown_words(book: Book, text: Wording) -> str:
    """What a text says where nothing is known of its values; nothing where it is the same words."""
    unknown = each(text, where_unknown)
    return "" if unknown == each(text, where_known) else html.filled(book.words(unknown))


def _effect(book: Book, one: Rule) -> str:
    if one.then in LEVEL_EFFECTS and one.factor:
        said = html.plain(effect_words(one.then, one.side, one.by, one.at))
        return f"{book.link(factor_places(book.method)[one.factor])}: {said}"
    return html.plain(
        {
            "finding": translate("Method", "It is said as a finding; no level moves."),
            "action": translate("Method", "An action is recommended."),
            "partnership": translate("Method", "A form of partnership is suggested."),
        }[one.then]
    )


def _gate() -> str:
    return translate("Method", "One step of an answer may move the level: a line that is drawn on purpose.")


def _in_force(one: Rule) -> str:
    if not (one.effective_from or one.effective_to):
        return ""
    ends = [wording.date_words(day) or "…" for day in (one.effective_from, one.effective_to)]
    return translate("Method", "{first} to {last}").format(first=ends[0], last=ends[1])


def verdict(book: Book, id_: str) -> Iterator[str]:
    """A row of the decision table."""
    place = next(number for number, one in enumerate(book.method.verdicts, 1) if one.id == id_)
    one = book.method.verdicts[place - 1]
    of = translate("Method", "Verdict: row {number} of {all} in the decision table")
    yield html.paragraph(html.plain(of.format(number=place, all=len(book.method.verdicts))), "mark")
    yield html.heading(1, book.words(one.title))
    yield html.paragraph(html.both(one.text, book.perspective))
    yield html.facts(
        (
            (translate("Method", "Holds when"), html.code(one.when)),
            (translate("Method", "Why"), html.plain(one.reason)),
        )
    )
    yield html.paragraph(
        html.plain(translate("Method", "The first row that holds is the verdict.")), "second"
    )


def action(book: Book, id_: str) -> Iterator[str]:
    """An action of the catalogue: who can take it, what it changes, what it brings in turn."""
    one = next(one for one in book.method.actions if one.id == id_)
    yield html.paragraph(html.plain(translate("Method", "Action")), "mark")
    yield html.heading(1, book.words(one.title))
    yield html.paragraph(html.both(one.text, book.perspective))
    yield html.facts(_action_facts(book, one))
    yield html.heading(2, translate("Method", "What it changes"))
    yield html.listed(_stated(book, effect) for effect in one.effects) or html.paragraph(
        html.plain(translate("Method", "It states no effect on a rating."))
    )
    yield from _brings(book, one)
    yield html.heading(2, translate("Method", "What calls for it"))
    yield readers(book, f"action:{id_}")


def _action_facts(book: Book, one: Advice) -> Iterator[tuple[str, str]]:
    yield translate("Method", "Who can take it"), html.plain(wording.move(one.who, book.perspective))
    yield translate("Method", "Offered where"), html.code(one.when) if one.when else ""
    yield translate("Method", "Effort"), html.plain(effort_words(one.effort))
    yield (
        translate("Method", "Time"),
        "" if one.months is None else html.plain(book.amount(one.months, "months")),
    )
    yield translate("Method", "Cost"), html.both(one.cost, book.perspective)
    yield (
        translate("Method", "Partnership"),
        book.link(f"partnership:{one.partnership}") if one.partnership else "",
    )
    yield translate("Method", "How certain"), html.graded(one.grade, "", book.cited(one.reference))


def effort_words(effort: str) -> str:
    """How much work an action is."""
    return {
        "small": translate("Method", "small"),
        "medium": translate("Method", "medium"),
        "large": translate("Method", "large"),
    }[effort]


def _stated(book: Book, effect: StatedEffect) -> str:
    sign = "+" if effect.side == "strength" else "−"
    where = book.link(factor_places(book.method)[effect.factor])
    return (
        f"{where}: {html.plain(side_title(effect.side))} {sign}{effect.by:g}. "
        f'<span class="second">{html.graded(effect.grade, effect.reason)}</span>'
    )


def _brings(book: Book, one: Advice | Partnership) -> Iterator[str]:
    if one.brings:
        places = factor_places(book.method)
        yield html.heading(2, translate("Method", "What it brings in turn"))
        yield html.listed(
            f"{book.link(places[new.factor])}: {html.both(new.text, book.perspective)}" for new in one.brings
        )


def partnership(book: Book, id_: str) -> Iterator[str]:
    """A form of partnership: what it closes, what it brings, what must be agreed in writing."""
    one = next(one for one in book.method.partnerships if one.id == id_)
    of = translate("Method", "Form of partnership: {closeness} of 7 on the scale of closeness")
    yield html.paragraph(html.plain(of.format(closeness=one.closeness)), "mark")
    yield html.heading(1, book.words(one.title))
    yield html.paragraph(html.both(one.text, book.perspective))
    yield html.heading(2, translate("Method", "Which gaps it closes"))
    yield html.listed(_closes(book, one))
    yield from _brings(book, one)
    if one.agree:
        yield html.heading(2, translate("Method", "What must be agreed in writing"))
        yield html.listed(map(html.plain, one.agree))
    yield html.heading(2, translate("Method", "How certain this is"))
    yield html.paragraph(html.graded(one.grade, "", book.cited(one.reference)))
    yield html.heading(2, translate("Method", "What leads to it"))
    yield readers(book, f"partnership:{id_}")


def _closes(book: Book, one: Partnership) -> Iterable[str]:
    places = factor_places(book.method)
    return (f"{book.link(places[gap.factor])}: {html.both(gap.text, book.perspective)}" for gap in one.closes)
