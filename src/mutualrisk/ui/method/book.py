"""A method as a book: the name of each place in it, who reads whom, and which part each stands in."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from mutualrisk.domain.method import Method
from mutualrisk.domain.question import Question
from mutualrisk.domain.value import Perspective, Wording, worded
from mutualrisk.engine.clauses import where_known
from mutualrisk.engine.words import UNIT_OF_KIND, Words
from mutualrisk.ui.method import markup
from mutualrisk.ui.method.uses import Uses


class Item(NamedTuple):
    """One place of the book: its link, its title, and the part that lists it."""

    place: str
    title: str
    part: str


class Book:
    """What the pages of a method are written from."""

    def __init__(self, method: Method, perspective: Perspective) -> None:
        """Name every place; who reads whom is found when it is first asked for."""
        self.method, self.perspective = method, perspective
        self.amount = Words(method.words).amount
        self.items: Mapping[str, Item] = {item.place: item for item in _items(method, perspective)}

    @cached_property
    def uses(self) -> Uses:
        """Who reads whom."""
        return Uses(self.method)

    def words(self, wording: Wording) -> str:
        """A text as this reader gets it, on one line."""
        return " ".join(worded(wording, self.perspective).split())

    def title(self, place: str) -> str:
        """The name of a place."""
        return self.items[place].title if place in self.items else place

    def link(self, place: str) -> str:
        """A link to a place under its name."""
        return markup.link(place, self.title(place))

    def links(self, places: Iterable[str]) -> str:
        """Links to several places in one line."""
        return "; ".join(map(self.link, places))

    def cited(self, references: Iterable[str]) -> str:
        """Links to sources, in brackets; nothing where none is named."""
        found = self.links(f"reference:{id_}" for id_ in references)
        return f"({found})" if found else ""

    def question(self, id_: str) -> Question | None:
        """The question with an id, where there is one."""
        return next((one for one in self.method.questions if one.id == id_), None)

    def unit(self, id_: str) -> str:
        """What a question or a measure counts."""
        question = self.question(id_)
        if question:
            return UNIT_OF_KIND.get(question.type, "number")
        return next((one.unit for one in self.method.measures if one.id == id_), "number")

    def found(self, wanted: str) -> tuple[Item, ...]:
        """The places that hold every word of a search, those with the words in their name first."""
        terms = wanted.lower().split()
        hits = [
            item for item in self.items.values() if all(term in self._searched[item.place] for term in terms)
        ]
        return tuple(sorted(hits, key=lambda item: not all(term in item.title.lower() for term in terms)))

    @cached_property
    def _searched(self) -> Mapping[str, str]:
        return {
            f"{kind}:{one.id}": f"{one.id} {' '.join(_texts(one.model_dump()))}".lower()
            for kind, ones in _kinds(self.method)
            for one in ones
        }


def _texts(data: object) -> Iterator[str]:
    """Every text in plain data."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for inner in data.values():
            yield from _texts(inner)
    elif isinstance(data, list | tuple):
        for inner in data:
            yield from _texts(inner)


Kinds = Iterator[tuple[str, Iterable[Any]]]
"""Values of one kind after the other, each kind under the name that its places begin with."""


def _kinds(method: Method) -> Kinds:
    yield "question", method.questions
    yield "measure", method.measures
    yield "risk", method.risks
    yield "benefit", method.benefits
    yield "rule", method.rules
    yield "check", method.checks
    yield "verdict", method.verdicts
    yield "action", method.actions
    yield "partnership", method.partnerships
    yield "benchmark", method.benchmarks
    yield "note", method.notes
    yield "claim", method.claims
    yield "reference", method.references


PARTS: Mapping[str, str] = {
    "measure": "part:measures",
    "risk": "part:risks",
    "benefit": "part:benefits",
    "check": "part:checks",
    "verdict": "part:verdicts",
    "action": "part:actions",
    "partnership": "part:partnerships",
    "benchmark": "part:benchmarks",
    "note": "part:notes",
    "claim": "part:claims",
    "reference": "part:references",
}
"""The part that lists each kind; questions stand in their section, rules by what they are about."""


def _items(method: Method, perspective: Perspective) -> Iterator[Item]:
    for kind, ones in _kinds(method):
        for one in ones:
            wording = one.title if hasattr(one, "title") else one.text
            title = " ".join(worded(wording, perspective).split())
            title = where_known(title) if kind in ("rule", "check") else title
            yield Item(
                f"{kind}:{one.id}", f"{one.id}: {title}" if kind == "claim" else title, _part(kind, one)
            )


def _part(kind: str, one: Any) -> str:  # noqa: ANN401 - values of many kinds
    if kind == "question":
        return f"section:{one.section}"
    return f"part:rules-{one.about}" if kind == "rule" else PARTS[kind]
