"""Texts: written for everyone who reads them, and with values only where values are filled in."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from mutualrisk.domain.expression_text import ExpressionFault
from mutualrisk.domain.issue import Issue
from mutualrisk.domain.value import PERSPECTIVES, Perspective, Wording, worded
from mutualrisk.engine import clauses
from mutualrisk.engine.clauses import FILLED, HOLE
from mutualrisk.engine.closures import Places
from mutualrisk.engine.method_checks.checked import Checked, Keys
from mutualrisk.engine.texts import Reader, template
from mutualrisk.engine.words import Words

FIELDS = {
    "sections": ("title", "intro"),
    "questions": ("text", "why", "hint", "example"),
    "checks": ("text", "remedy"),
    "measures": ("text",),
    "risks": ("title", "summary"),
    "benefits": ("title", "summary"),
    "rules": ("text", "says"),
    "verdicts": ("title", "text"),
    "actions": ("title", "text", "cost"),
    "partnerships": ("title", "text"),
    "benchmarks": ("title", "caution"),
    "notes": ("title", "text"),
}
"""The texts of each part."""

MAY_BE_EMPTY = frozenset({"intro", "hint", "example", "says", "cost", "caution"})


class Written(NamedTuple):
    """A text of the method, who reads it, and where it stands."""

    keys: Keys
    wording: Wording
    asks: tuple[Perspective, ...]


def check(checked: Checked) -> Iterator[Issue]:
    """Texts that miss a reader or are empty, and holes that cannot be filled."""
    units = {measure.id: measure.unit for measure in checked.method.measures}
    reader = Reader(
        Places(checked.symbols), checked.questions, units, "commissioner", Words(checked.method.words),
        labels=defaultdict(str), values={},
    )  # fmt: skip
    for written in wordings(checked):
        yield from _readers(checked, written)
        if (written.keys[0], written.keys[-1]) in FILLED:
            yield from _holes(checked, written, reader)
        else:
            yield from _no_holes(checked, written)


def wordings(checked: Checked) -> Iterator[Written]:
    """Every text of the method that people read."""
    for part, fields in FIELDS.items():
        for item in getattr(checked.method, part):
            asks = getattr(item, "asks", PERSPECTIVES)
            for field in fields:
                yield Written((part, item.id, field), getattr(item, field), asks)
    for question in checked.method.questions:
        for id_, option in question.options.items():
            keys = ("questions", question.id, "options", id_)
            yield Written((*keys, "text"), option.text, question.asks)
            yield Written((*keys, "hint"), option.hint, question.asks)
    for action in checked.method.actions:
        yield from _listed(("actions", action.id, "brings"), action.brings, action.asks)
    for form in checked.method.partnerships:
        yield from _listed(("partnerships", form.id, "closes"), form.closes, PERSPECTIVES)
        yield from _listed(("partnerships", form.id, "brings"), form.brings, PERSPECTIVES)


def _listed(keys: Keys, items: Iterable[Any], asks: tuple[Perspective, ...]) -> Iterator[Written]:
    for number, item in enumerate(items):
        yield Written((*keys, number, "text"), item.text, asks)


def _readers(checked: Checked, written: Written) -> Iterator[Issue]:
    if isinstance(written.wording, dict):
        missing = [perspective for perspective in written.asks if perspective not in written.wording]
        if missing:
            what = f"The text is not written for the {' or the '.join(missing)}."
            yield checked.error(written.keys, what, "Add it, or write one text for both.")
    elif written.keys[-1] in MAY_BE_EMPTY and not written.wording:
        return
    if not all(worded(written.wording, perspective).strip() for perspective in written.asks):
        yield checked.error(written.keys, "The text is empty.", "Write it.")


def _each(wording: Wording) -> Iterable[str]:
    return (wording,) if isinstance(wording, str) else wording.values()


def _holes(checked: Checked, written: Written, reader: Reader) -> Iterator[Issue]:
    remedy = "Write the id of a question or a measure, or a formula, between { and }."
    for text in _each(written.wording):
        misshaped = [*_clauses(checked, written.keys, text)]
        if misshaped:
            yield from misshaped
            continue
        try:
            template(text, reader)
        except ExpressionFault as fault:
            yield checked.error(written.keys, f"In a text: {fault.what}", f"{fault.remedy} {remedy}")
        except KeyError as fault:
            yield checked.error(written.keys, f"In a text: {fault} cannot be shown in a text.", remedy)
        if set(HOLE.sub("", text)) & set("{}"):
            yield checked.error(written.keys, "A { or a } in the text has no partner.", remedy)


def _clauses(checked: Checked, keys: Keys, text: str) -> Iterator[Issue]:
    """Clauses that do not end, and alternatives that are never said since another is said in any case."""
    try:
        clauses.check(text)
    except ExpressionFault as fault:
        yield checked.error(keys, f"In a text: {fault.what}", fault.remedy)
        return
    for part in clauses.parts(text):
        if isinstance(part, clauses.Clause) and not all(map(clauses.values, part.choices[:-1])):
            what = "In a text: an alternative without a value is always said, so those after it never are."
            yield checked.error(keys, what, "Put it last in its clause.")
        elif isinstance(part, clauses.Clause) and not clauses.values(part.choices[0]):
            what = "In a text: a clause in [ and ] holds no value, and is always said."
            yield checked.error(keys, what, "Leave the brackets out, or write round ones.")


def _no_holes(checked: Checked, written: Written) -> Iterator[Issue]:
    if any(set(text) & set("{}") for text in _each(written.wording)):
        what = "The text holds { or }, and no values are filled in here."
        yield checked.error(written.keys, what, "Say it without; values stand in texts of rules and checks.")
