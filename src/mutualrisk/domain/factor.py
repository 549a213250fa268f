"""Measures, signals, risks and benefits: how answers become levels."""

from mutualrisk.domain.field import Field
from mutualrisk.domain.value import PERSPECTIVES, Formula, Grade, Id, Move, Perspective, Text, Value, Wording

Weight = float | dict[Perspective, float]
"""Per cent of its side; one for both perspectives or one for each."""


class Measure(Value):
    """A quantity computed from answers. ``unit``: pounds, months, percent, times, number, people, yes_no.

    Where ``needs`` does not hold the measure is ``otherwise`` (a stated limit), or cannot be computed.
    """

    id: Id
    text: Wording
    unit: str
    formula: Formula = Field(alias="is")
    needs: Formula | None = None
    otherwise: float | None = None
    because: Text = ""
    """Why ``otherwise`` is the right limit, or what is missing where nothing can be computed."""
    reference: tuple[Id, ...] = ()
    grade: Grade = "illustrative"


class Signal(Value):
    """What one question or measure says about a side: a table of levels, a curve of points, or a step.

    Exactly one of ``levels`` (choice and yes/no), ``curve`` (numbers; linear between points, flat outside)
    and ``steps`` (numbers; a stated gate of law: the level of the highest key not above the value) is given.
    Levels are 1 to 5 for likelihood and impact, 0 to 100 for strength.
    """

    source: Id = Field(alias="from")
    levels: dict[Id, float] | None = None
    curve: dict[float, float] | None = None
    steps: dict[float, float] | None = None
    weight: Weight
    when: Formula | None = None
    grade: Grade = "illustrative"
    reference: tuple[Id, ...] = ()
    reason: Text
    """Why this weight and these points; where no source sets them, it says so."""


class Risk(Value):
    """Something that may go wrong: likelihood times impact, each from its signals."""

    id: Id
    title: Wording
    summary: Wording
    asks: tuple[Perspective, ...] = PERSPECTIVES
    whose_move: Move = "both"
    likelihood: tuple[Signal, ...]
    impact: tuple[Signal, ...]
    reference: tuple[Id, ...] = ()


class Benefit(Value):
    """Something good that is claimed, and may be evidenced: a strength of 0 to 100."""

    id: Id
    title: Wording
    summary: Wording
    asks: tuple[Perspective, ...] = PERSPECTIVES
    strength: tuple[Signal, ...]
    reference: tuple[Id, ...] = ()
