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
from mutualrisk.engine.words import NOT_KNOWN, answer_words, interval

HOLE = re.compile(r"\{([^{}]+)\}")


class Context(NamedTuple):
    """What a text is filled from."""

    env: Environment
    open: frozenset[str]
    """Questions and measures that rest on an answer which is not known."""


COUNTS = ("number", "people")
"""Of what is counted, even a half-known number says something: at most one of three."""

Filler = Callable[[Context], str]


class Reader(NamedTuple):
    """What is needed to read the holes of a text."""

    places: Places
    questions: Mapping[str, Question]
    units: Mapping[str, str]
    perspective: Perspective


def template(text: str, reader: Reader) -> tuple[str | Filler, ...]:
    """A text as fixed pieces and fillers. Raises ExpressionFault where a hole cannot be read."""
    pieces = HOLE.split(" ".join(text.split()))
    return tuple(_hole(piece, reader) if i % 2 else piece for i, piece in enumerate(pieces))


def filled(pieces: tuple[str | Filler, ...], context: Context) -> str:
    """The text with its values."""
    return "".join(piece if isinstance(piece, str) else piece(context) for piece in pieces)


def _hole(inside: str, reader: Reader) -> Filler:
    formula, _, unit = (part.strip() for part in inside.partition(":"))
    question = reader.questions.get(formula)
    if question is not None and not unit:
        return partial(_answer, question, reader.places.of[formula], reader.perspective)
    if unit and unit not in UNITS:
        raise ExpressionFault(f"{unit!r} is not a unit.", f"Units: {', '.join(UNITS)}.")
    typed = read_number(formula, reader.places.symbols)
    shown = unit or reader.units.get(formula) or _unit_name(typed.unit)
    return partial(_number, closures.number(typed.node, reader.places), names(typed.node), shown)


def _answer(question: Question, place: int, perspective: Perspective, context: Context) -> str:
    return (
        NOT_KNOWN if question.id in context.open else answer_words(question, context.env[place], perspective)
    )


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
