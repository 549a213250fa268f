"""The texts of a method: what is said in another language, while ids, numbers and formulas stay."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from mutualrisk.domain.factor import Benefit, Measure, Risk, Signal
from mutualrisk.domain.method import (
    Benchmark,
    Claim,
    Cuts,
    EvidenceRule,
    Method,
    MitigationRule,
    Note,
    Reference,
)
from mutualrisk.domain.question import Check, Option, Question, Section
from mutualrisk.domain.rule import Advice, Gap, NewRisk, Partnership, Rule, StatedEffect, VerdictRow
from mutualrisk.domain.value import Value
from mutualrisk.domain.vocabulary import Vocabulary

Keys = tuple[str, ...]
"""What leads to a text: part, id, field, and the perspective where each has its own."""

Change = Callable[[Keys, str], str]
"""Another text for the one that stands at these keys, or the same."""

TEXTS: Mapping[type[Value], tuple[str, ...]] = {
    Method: ("title", "summary"),
    Cuts: ("reason",),
    EvidenceRule: ("reason",),
    MitigationRule: ("reason",),
    Section: ("title", "intro"),
    Question: ("text", "hint", "example", "why"),
    Option: ("text", "hint"),
    Check: ("text", "remedy"),
    Measure: ("text", "because"),
    Signal: ("reason",),
    Risk: ("title", "summary"),
    Benefit: ("title", "summary"),
    Rule: ("text", "says", "reason"),
    Advice: ("title", "text", "cost"),
    StatedEffect: ("reason",),
    NewRisk: ("text",),
    Gap: ("text",),
    Partnership: ("title", "text", "agree"),
    VerdictRow: ("title", "text", "reason"),
    Benchmark: ("title", "caution"),
    Note: ("title", "text"),
    Claim: ("text",),
    Reference: ("note",),
    Vocabulary: tuple(Vocabulary.model_fields),
}
"""The texts of each part. A source keeps the title, publisher and place under which it is found."""

Part = TypeVar("Part", bound=Value)


def texts(method: Method) -> dict[Keys, str]:
    """Every text of a method by its keys, in the order of the method. What is empty is none."""
    found: dict[Keys, str] = {}
    changed(method, found.setdefault)
    return found


def changed(method: Method, change: Change) -> Method:
    """The method with its texts changed, and nothing else."""
    return _part(method, (), change)


def _part(part: Part, keys: Keys, change: Change) -> Part:
    """A part with its own texts and those of the parts in it changed."""
    own = TEXTS.get(type(part), ())
    made = {
        name: _text(held, (*keys, name), change) if name in own else _inner(held, (*keys, name), change)
        for name, held in part
    }
    different = {name: held for name, held in made.items() if held is not getattr(part, name)}
    return part.model_copy(update=different) if different else part


def _text(held: object, keys: Keys, change: Change) -> object:
    """A text, one for each perspective, or a list of them."""
    if isinstance(held, str):
        return change(keys, held) if held else held
    if isinstance(held, dict):
        return {who: _text(text, (*keys, who), change) for who, text in held.items()}
    items = held if isinstance(held, tuple) else ()
    return tuple(_text(text, (*keys, str(number)), change) for number, text in enumerate(items, 1))


def _inner(held: object, keys: Keys, change: Change) -> object:
    """What is not a text itself but may hold parts with texts."""
    if isinstance(held, Value):
        return _part(held, keys, change)
    if isinstance(held, dict) and any(isinstance(item, Value) for item in held.values()):
        return {name: _inner(item, (*keys, name), change) for name, item in held.items()}
    if isinstance(held, tuple) and any(isinstance(item, Value) for item in held):
        return tuple(_part(item, (*keys, name), change) for name, item in named(held))
    return held


def named(items: Iterable[Value]) -> Iterator[tuple[str, Value]]:
    """The parts of a list by their names; of those with the same name, the later ones are numbered."""
    seen: Counter[str] = Counter()
    for item in items:
        name = _name(item)
        seen[name] += 1
        yield (name if seen[name] == 1 else f"{name} {seen[name]}"), item


def _name(item: Value) -> str:
    """What a part is called: its id, what it reads, or what it bears on."""
    if isinstance(item, Signal):
        return item.source
    if isinstance(item, StatedEffect):
        return f"{item.factor} {item.side}"
    if isinstance(item, NewRisk | Gap):
        return item.factor
    return str(getattr(item, "id", ""))
