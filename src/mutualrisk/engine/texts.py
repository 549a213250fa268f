"""Texts of a method that hold values: ``{turnover}``, ``{bond_required / turnover:percent}``."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from mutualrisk.domain.expression import UNITS, Symbol, Unit, names
from mutualrisk.domain.expression_text import ExpressionFault, read_number
from mutualrisk.domain.question import Question
from mutualrisk.domain.value import Perspective
from mutualrisk.engine import clauses, closures
from mutualrisk.engine.certainty import Standing, settled_of, standing_of
from mutualrisk.engine.clauses import HOLE, Clause, Hole, Part
from mutualrisk.engine.closures import Environment, Held, Places
from mutualrisk.engine.words import UNIT_OF_KIND, Worder, Words


class Told(NamedTuple):
    """A value in words."""

    alone: str
    """Where it stands by itself, as in a list."""
    within: str
    """Where it stands in a sentence."""
    standing: Standing


@dataclass(slots=True)
class Context:
    """What a text is filled from."""

    env: Environment
    open: frozenset[str]
    """Questions and measures that rest on an answer which is not known."""
    told: dict[str, Told] = field(default_factory=dict)
    """The values that were put into words already, by their names."""


COUNTS = ("number", "people")
"""Of what is counted, even a half-known number says something: at most one of three."""

Filler = Callable[[Context], str]
Teller = Callable[[Context], Told]


class Speech(NamedTuple):
    """How the values of a unit are told."""

    unit: str
    words: Worder
    standing: Callable[[Held], Standing]
    settled: Callable[[Held], bool]
    """Whether what is held is one thing, whatever the answers that are still open."""
    say: Words

    def told(self, held: Held, standing: Standing) -> Told:
        """What is held in words, or what stands for it where nothing can be said."""
        if standing == "known":
            said = self.words(held)
            return Told(said, said, standing)
        return Told(self.say.alone(standing), self.say.within(self.unit, standing), standing)


@dataclass(slots=True)
class Value:
    """A question or a measure as its values are put into words."""

    id: str
    label: str
    place: int
    speech: Speech
    counted: bool
    """Whether it counts something, and so says something even where it is not quite known."""

    def said(self, context: Context) -> str:
        """The value in words, by itself."""
        return self.told(context).alone

    def told(self, context: Context) -> Told:
        """The value in words, which are looked for once."""
        told = context.told.get(self.id)
        if told is None:
            held = context.env[self.place]
            is_open = self.id in context.open and not self.counted and not self.speech.settled(held)
            told = self.speech.told(held, "unknown" if is_open else self.speech.standing(held))
            context.told[self.id] = told
        return told


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
    return _template(clauses.parts(text), reader)


def _template(parts: tuple[Part, ...], reader: Reader) -> Template:
    begins, goes_on = "", list[tuple[Filler, str]]()
    for part in parts:
        if not isinstance(part, str):
            goes_on.append((_filler(part, reader), ""))
        elif goes_on:
            goes_on[-1] = (goes_on[-1][0], part)
        else:
            begins += part
    return Template(begins, tuple(goes_on))


def _filler(part: Hole | Clause, reader: Reader) -> Filler:
    if isinstance(part, Hole):
        tells = _hole(part.inside, reader)
        return (lambda context: opening(tells(context).within)) if part.opens else _Plain(tells).said
    return _Clause(
        tuple(
            (tuple(_hole(hole.inside, reader) for hole in clauses.values(choice)), _template(choice, reader))
            for choice in part.choices
        )
    ).said


class _Plain(NamedTuple):
    """A hole in the middle of a sentence."""

    tells: Teller

    def said(self, context: Context) -> str:
        return self.tells(context).within


class _Clause(NamedTuple):
    """The alternatives of a clause, each with the values that it needs."""

    choices: tuple[tuple[tuple[Teller, ...], Template], ...]

    def said(self, context: Context) -> str:
        for tellers, text in self.choices:
            if all(tells(context).standing == "known" for tells in tellers):
                return filled(text, context)
        return ""


def opening(words: str) -> str:
    """Words as a sentence begins with them."""
    return words[:1].upper() + words[1:]


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


def _hole(inside: str, reader: Reader) -> Teller:
    formula, _, unit = (part.strip() for part in inside.partition(":"))
    question = reader.questions.get(formula)
    if question is not None and not unit:
        return answer_value(question, "", reader).told
    if unit and unit not in UNITS:
        raise ExpressionFault(f"{unit!r} is not a unit.", f"Units: {', '.join(UNITS)}.")
    typed = read_number(formula, reader.places.symbols)
    if formula in reader.places.of and not unit:
        return measure_value(formula, "", reader).told
    shown = unit or unit_name(typed.unit)
    number, speech = closures.number(typed.node, reader.places), _speech(shown, reader)
    return _Number(number, names(typed.node), speech, counts(formula, shown, reader.questions)).told


def counts(formula: str, unit: str, questions: Mapping[str, Question]) -> bool:
    """Whether a formula says something where it is half known: one that counts, and is no bare answer."""
    return unit in COUNTS and formula not in questions


def answer_value(question: Question, label: str, reader: Reader) -> Value:
    """A question as its answers are put into words."""
    words = reader.words.answer_worder(question, reader.perspective)
    unit = UNIT_OF_KIND.get(question.type, question.type)
    speech = Speech(unit, words, standing_of(question.type), settled_of(question.type), reader.words)
    return Value(question.id, label, reader.places.of[question.id], speech, counted=False)


def measure_value(name: str, label: str, reader: Reader) -> Value:
    """A measure, or another quantity, as its values are put into words."""
    symbol = reader.places.symbols[name]
    unit, is_truth = reader.units.get(name) or unit_of(symbol), symbol.kind == "condition"
    speech = _speech("yes_no" if is_truth else unit, reader)
    return Value(name, label, reader.places.of[name], speech, counted=unit in COUNTS)


def _speech(unit: str, reader: Reader) -> Speech:
    return Speech(unit, reader.words.worder(unit), standing_of(unit), settled_of(unit), reader.words)


class _Number(NamedTuple):
    """A formula in a text, as its values are put into words."""

    number: closures.Number
    reads: frozenset[str]
    speech: Speech
    counted: bool

    def told(self, context: Context) -> Told:
        held = self.number(context.env)
        is_open = self.reads & context.open and not self.counted and not self.speech.settled(held)
        return self.speech.told(held, "unknown" if is_open else self.speech.standing(held))


def unit_name(unit: Unit | None) -> str:
    """The name of a unit."""
    return next((name for name, known in UNITS.items() if known == unit), "number")


def told(inside: str, reader: Reader, context: Context) -> Told:
    """What stands between braces, in words."""
    return _hole(inside, reader)(context)


def unit_of(symbol: Symbol) -> str:
    """The name of a symbol's unit."""
    return unit_name(symbol.unit)
