"""Texts of a method that hold values: ``{turnover}``, ``{bond_required / turnover:percent}``."""

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from mutualrisk.domain.expression import UNITS, Symbol, Unit, names
from mutualrisk.domain.expression_text import ExpressionFault, read_number
from mutualrisk.domain.question import Question
from mutualrisk.domain.value import Perspective
from mutualrisk.engine import closures
from mutualrisk.engine.closures import Environment, Places
from mutualrisk.engine.words import NOT_KNOWN, Worder, answer_worder, interval

HOLE = re.compile(r"\{([^{}]+)\}")


class Context(NamedTuple):
    """What a text is filled from."""

    env: Environment
    open: frozenset[str]
    """Questions and measures that rest on an answer which is not known."""


COUNTS = ("number", "people")
"""Of what is counted, even a half-known number says something: at most one of three."""

Filler = Callable[[Context], str]


class Value(NamedTuple):
    """A question or a measure as its values are put into words."""

    id: str
    label: str
    place: int
    words: Worder
    counted: bool
    """Whether it counts something, and so says something even where it is not quite known."""

    def said(self, context: Context) -> str:
        """The value in words."""
        if self.id in context.open and not self.counted:
            return NOT_KNOWN
        return self.words(context.env[self.place])


class Reader(NamedTuple):
    """What is needed to read the holes of a text."""

    places: Places
    questions: Mapping[str, Question]
    units: Mapping[str, str]
    perspective: Perspective


class Template(NamedTuple):
    """A text in pieces, with something to fill in after each but the last."""

    pieces: tuple[str, ...]
    fillers: tuple[Filler, ...]


def template(text: str, reader: Reader) -> Template:
    """A text with its holes understood. Raises ExpressionFault where one cannot be read."""
    pieces = HOLE.split(" ".join(text.split()))
    return Template(tuple(pieces[::2]), tuple(_hole(inside, reader) for inside in pieces[1::2]))


def filled(text: Template, context: Context) -> str:
    """The text with its values."""
    *pieces, last = text.pieces
    said = [piece + fill(context) for piece, fill in zip(pieces, text.fillers, strict=True)]
    return "".join([*said, last]) if said else last


def _hole(inside: str, reader: Reader) -> Filler:
    formula, _, unit = (part.strip() for part in inside.partition(":"))
    question = reader.questions.get(formula)
    if question is not None and not unit:
        words = answer_worder(question, reader.perspective)
        return partial(_answer, question.id, reader.places.of[formula], words)
    if unit and unit not in UNITS:
        raise ExpressionFault(f"{unit!r} is not a unit.", f"Units: {', '.join(UNITS)}.")
    typed = read_number(formula, reader.places.symbols)
    shown = unit or reader.units.get(formula) or _unit_name(typed.unit)
    return partial(_number, closures.number(typed.node, reader.places), names(typed.node), shown)


def _answer(question: str, place: int, words: Worder, context: Context) -> str:
    return NOT_KNOWN if question in context.open else words(context.env[place])


def _number(number: closures.Number, reads: frozenset[str], unit: str, context: Context) -> str:
    held = number(context.env)
    if held is not None and held[0] != held[1] and reads & context.open and unit not in COUNTS:
        return NOT_KNOWN
    return interval(held, unit)


def _unit_name(unit: Unit | None) -> str:
    return next((name for name, known in UNITS.items() if known == unit), "number")


def unit_of(symbol: Symbol) -> str:
    """The name of a symbol's unit."""
    return _unit_name(symbol.unit)
