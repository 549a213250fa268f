"""Texts of a method that hold values: ``{turnover}``, ``{bond_required / turnover:percent}``."""

from collections.abc import Callable, Mapping
from math import isfinite
from typing import NamedTuple

from mutualrisk.domain.expression import UNITS, Symbol, Unit, names
from mutualrisk.domain.expression_text import ExpressionFault, read_number
from mutualrisk.domain.question import Question
from mutualrisk.domain.result import MADE, Reading
from mutualrisk.domain.value import Perspective
from mutualrisk.engine import clauses, closures
from mutualrisk.engine.certainty import Standing, settled_of, standing_of
from mutualrisk.engine.clauses import HOLE, Clause, Hole, Part
from mutualrisk.engine.closures import Environment, Held, Places
from mutualrisk.engine.prepared import Prepared
from mutualrisk.engine.words import UNIT_OF_KIND, Worder, Words

Told = tuple[str, str, Standing, Reading]
"""A value in words: by itself, as in a list; in a sentence; whether there is anything to say of it; and as it
is listed among what a finding read."""


class Context:
    """What a text is filled from."""

    __slots__ = ("env", "open", "told")

    def __init__(self, env: Environment, unknown: frozenset[str]) -> None:
        """Fill from an environment, in which some questions and measures rest on what is not known."""
        self.env = env
        self.open = unknown
        self.told: list[Told | None] = [None] * len(env)
        """The values that were put into words already, by their places."""


COUNTS = ("number", "people")
"""Of what is counted, even a half-known number says something: at most one of three."""

Filler = Callable[[Context], str]
Teller = Callable[[Context], Told]


class Speech(Prepared):
    """How the values of a question, a measure or a formula are told."""

    id: str
    label: str
    unit: str
    words: Worder
    standing: Callable[[Held], Standing]
    settled: Callable[[Held], bool]
    """Whether what is held is one thing, whatever the answers that are still open."""
    say: Words

    def told(self, held: Held, *, is_open: bool) -> Told:
        """What is held in words, or what stands for it where nothing can be said."""
        standing: Standing = "unknown" if is_open and not self.settled(held) else self.standing(held)
        if standing == "known":
            said = self.words(held)
            return (said, said, standing, Reading(self.id, self.label, said))
        alone = self.say.alone(standing)
        within = self.say.within(self.unit, standing)
        return (alone, within, standing, Reading(self.id, self.label, alone))


class Value(Prepared):
    """A question or a measure as its values are put into words."""

    id: str
    label: str
    place: int
    speech: Speech
    amount: Callable[[float], str] | None
    """Says a number that is exact; None where what is held is no number."""
    counted: bool
    """Whether it counts something, and so says something even where it is not quite known."""
    kept: dict[int, Told]
    """What is told of each set of options, or of truths, that it may be; each is looked for once."""

    def said(self, context: Context) -> str:
        """The value in words, by itself."""
        return self.told(context)[0]

    def told(self, context: Context) -> Told:
        """The value in words, which are looked for once. What is exact is known, whatever is open."""
        before = context.told[self.place]
        if before is not None:
            return before
        held, amount = context.env[self.place], self.amount
        if amount is not None and held is not None and held[0] == held[1] and isfinite(held[0]):
            said = amount(held[0])
            told: Told = (said, said, "known", MADE(Reading, (self.id, self.label, said)))
        else:
            told = self._told(held, context)
        context.told[self.place] = told
        return told

    def _told(self, held: Held, context: Context) -> Told:
        speech = self.speech
        if self.id in context.open:
            return speech.told(held, is_open=not self.counted)
        if type(held) is not int:
            return speech.told(held, is_open=False)
        told = self.kept.get(held)
        if told is None:
            self.kept[held] = told = speech.told(held, is_open=False)
        return told


class Reader(NamedTuple):
    """What is needed to read the holes of a text."""

    places: Places
    questions: Mapping[str, Question]
    units: Mapping[str, str]
    perspective: Perspective
    words: Words
    labels: Mapping[str, str]
    """What each question and measure is called."""
    values: dict[str, Value]
    """Questions and measures as their values are put into words, made when first needed."""

    def value(self, name: str) -> Value:
        """A question or a measure as its values are put into words."""
        value = self.values.get(name)
        if value is None:
            self.values[name] = value = _value(name, self)
        return value


class Template(Prepared):
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
    return Template(begins=begins, goes_on=tuple(goes_on))


def _filler(part: Hole | Clause, reader: Reader) -> Filler:
    if isinstance(part, Hole):
        tells = _hole(part.inside, reader)
        if part.opens:
            return lambda context: opening(tells(context)[1])
        return lambda context: tells(context)[1]
    return _Clause(
        tuple(
            (tuple(_hole(hole.inside, reader) for hole in clauses.values(choice)), _template(choice, reader))
            for choice in part.choices
        )
    ).said


class _Clause(NamedTuple):
    """The alternatives of a clause, each with the values that it needs."""

    choices: tuple[tuple[tuple[Teller, ...], Template], ...]

    def said(self, context: Context) -> str:
        for tellers, text in self.choices:
            for tells in tellers:
                if tells(context)[2] != "known":
                    break
            else:
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
    if formula in reader.questions and not unit:
        return reader.value(formula).told
    if unit and unit not in UNITS:
        raise ExpressionFault(f"{unit!r} is not a unit.", f"Units: {', '.join(UNITS)}.")
    typed = read_number(formula, reader.places.symbols)
    if formula in reader.places.of and not unit:
        return reader.value(formula).told
    shown = unit or unit_name(typed.unit)
    number, speech = closures.number(typed.node, reader.places), _speech((formula, ""), shown, reader)
    return _Number(number, names(typed.node), speech, counts(formula, shown, reader.questions)).told


def counts(formula: str, unit: str, questions: Mapping[str, Question]) -> bool:
    """Whether a formula says something where it is half known: one that counts, and is no bare answer."""
    return unit in COUNTS and formula not in questions


def _value(name: str, reader: Reader) -> Value:
    question, label, place = reader.questions.get(name), reader.labels[name], reader.places.of[name]
    symbol = reader.places.symbols[name]
    if question is not None:
        unit, counted = UNIT_OF_KIND.get(question.type, question.type), False
        speech = _answer_speech(question, (name, label), reader)
    else:
        unit = reader.units.get(name) or unit_of(symbol)
        speech, counted = _speech((name, label), unit, reader), unit in COUNTS
    amount = reader.words.amounts(unit) if symbol.kind == "number" else None
    return Value(id=name, label=label, place=place, speech=speech, amount=amount, counted=counted, kept={})


_Called = tuple[str, str]
"""The id and the label of what is put into words."""


def _answer_speech(question: Question, called: _Called, reader: Reader) -> Speech:
    kind = question.type
    words = reader.words.answer_worder(question, reader.perspective)
    return _spoken(called, (UNIT_OF_KIND.get(kind, kind), kind), words, reader.words)


def _speech(called: _Called, unit: str, reader: Reader) -> Speech:
    return _spoken(called, (unit, unit), reader.words.worder(unit), reader.words)


def _spoken(called: _Called, told_as: tuple[str, str], words: Worder, say: Words) -> Speech:
    """How a thing is told that is called so, in a unit and by the standing of a kind."""
    (name, label), (unit, kind) = called, told_as
    standing, settled = standing_of(kind), settled_of(kind)
    return Speech(id=name, label=label, unit=unit, words=words, standing=standing, settled=settled, say=say)


class _Number(NamedTuple):
    """A formula in a text, as its values are put into words."""

    number: closures.Number
    reads: frozenset[str]
    speech: Speech
    counted: bool

    def told(self, context: Context) -> Told:
        is_open = not self.counted and not self.reads.isdisjoint(context.open)
        return self.speech.told(self.number(context.env), is_open=is_open)


def unit_name(unit: Unit | None) -> str:
    """The name of a unit."""
    return next((name for name, known in UNITS.items() if known == unit), "number")


def told(inside: str, reader: Reader, context: Context) -> Told:
    """What stands between braces, in words."""
    return _hole(inside, reader)(context)


def unit_of(symbol: Symbol) -> str:
    """The name of a symbol's unit."""
    return unit_name(symbol.unit)
