"""Texts of a method that hold values: ``{turnover}``, ``{bond_required / turnover:percent}``."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from mutualrisk.domain.expression import UNITS, Symbol, Unit, names
from mutualrisk.domain.expression_text import ExpressionFault, read_number
from mutualrisk.domain.question import Question
from mutualrisk.domain.value import Perspective
from mutualrisk.engine import closures
from mutualrisk.engine.closures import Environment, Places
from mutualrisk.engine.words import Worder, Words

HOLE = re.compile(r"\{([^{}]+)\}")


@dataclass(slots=True)
class Context:
    """What a text is filled from."""

    env: Environment
    open: frozenset[str]
    """Questions and measures that rest on an answer which is not known."""
    said: dict[str, str] = field(default_factory=dict)
    """The values that were put into words already, by their names."""


COUNTS = ("number", "people")
"""Of what is counted, even a half-known number says something: at most one of three."""

Filler = Callable[[Context], str]


@dataclass(slots=True)
class Value:
    """A question or a measure as its values are put into words."""

    id: str
    label: str
    place: int
    words: Worder
    counted: bool
    """Whether it counts something, and so says something even where it is not quite known."""
    not_known: str

    def said(self, context: Context) -> str:
        """The value in words, which are looked for once."""
        said = context.said.get(self.id)
        if said is None:
            is_open = self.id in context.open and not self.counted
            said = self.not_known if is_open else self.words(context.env[self.place])
            context.said[self.id] = said
        return said


class Reader(NamedTuple):
    """What is needed to read the holes of a text."""

    places: Places
    questions: Mapping[str, Question]
    units: Mapping[str, str]
    perspective: Perspective
    words: Words


class Template(NamedTuple):
    """A text with holes: how it begins, then what fills each hole and what follows it."""

    begins: str
    goes_on: tuple[tuple[Filler, str], ...]


def template(text: str, reader: Reader) -> Template:
    """A text with its holes understood. Raises ExpressionFault where one cannot be read."""
    begins, *rest = HOLE.split(" ".join(text.split()))
    fillers = (_hole(inside, reader) for inside in rest[::2])
    return Template(begins, tuple(zip(fillers, rest[1::2], strict=True)))


def named_in(text: str, symbols: Mapping[str, Symbol]) -> frozenset[str]:
    """The questions and measures whose values fill a text's holes."""
    found: set[str] = set()
    for inside in HOLE.findall(" ".join(text.split())):
        formula = inside.partition(":")[0].strip()
        found |= {formula} if formula in symbols else names(read_number(formula, symbols).node)
    return frozenset(found)


def filled(text: Template, context: Context) -> str:
    """The text with its values."""
    said = text.begins
    for fill, piece in text.goes_on:
        said += fill(context) + piece
    return said


def _hole(inside: str, reader: Reader) -> Filler:
    formula, _, unit = (part.strip() for part in inside.partition(":"))
    question = reader.questions.get(formula)
    if question is not None and not unit:
        return answer_value(question, "", reader).said
    if unit and unit not in UNITS:
        raise ExpressionFault(f"{unit!r} is not a unit.", f"Units: {', '.join(UNITS)}.")
    typed = read_number(formula, reader.places.symbols)
    shown = unit or reader.units.get(formula) or _unit_name(typed.unit)
    number, words = closures.number(typed.node, reader.places), reader.words
    counted = shown in COUNTS
    return _Number(number, names(typed.node), words.worder(shown), counted, words.say.not_known).said


def answer_value(question: Question, label: str, reader: Reader) -> Value:
    """A question as its answers are put into words."""
    words = reader.words.answer_worder(question, reader.perspective)
    place = reader.places.of[question.id]
    return Value(question.id, label, place, words, counted=False, not_known=reader.words.say.not_known)


def measure_value(name: str, label: str, reader: Reader) -> Value:
    """A measure, or another quantity, as its values are put into words."""
    unit = reader.units.get(name, "number")
    words = reader.words.worder("yes_no" if reader.places.symbols[name].kind == "condition" else unit)
    place, say = reader.places.of[name], reader.words.say
    return Value(name, label, place, words, counted=unit in COUNTS, not_known=say.not_known)


class _Number(NamedTuple):
    """A formula in a text, as its values are put into words."""

    number: closures.Number
    reads: frozenset[str]
    words: Worder
    counted: bool
    not_known: str

    def said(self, context: Context) -> str:
        held = self.number(context.env)
        if held and held[0] != held[1] and self.reads & context.open and not self.counted:
            return self.not_known
        return self.words(held)


def _unit_name(unit: Unit | None) -> str:
    return next((name for name, known in UNITS.items() if known == unit), "number")


def unit_of(symbol: Symbol) -> str:
    """The name of a symbol's unit."""
    return _unit_name(symbol.unit)
