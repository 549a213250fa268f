"""Rules, verdicts and advice: what follows when a condition holds."""

from typing import Literal

from mutualrisk.domain.field import Field
from mutualrisk.domain.value import (
    PERSPECTIVES,
    Formula,
    Grade,
    Id,
    Move,
    Perspective,
    Side,
    Text,
    Value,
    Wording,
)

Effect = Literal["finding", "raise", "lower", "floor", "cap", "action", "partnership"]
"""The closed list of what a rule may do. Each rule does one thing."""

LEVEL_EFFECTS: tuple[Effect, ...] = ("raise", "lower", "floor", "cap")

Weightiness = Literal["serious", "caution", "note"]
WEIGHTINESSES: tuple[Weightiness, ...] = ("serious", "caution", "note")


class Rule(Value):
    """*When* a condition holds, *then* one effect.

    Level effects name ``factor`` and ``side``, and a step ``by`` (raise, lower) or a level ``at``.
    ``about: tender`` marks a finding on the commissioner's own design: it never counts against the bidder.
    ``gate`` marks a stated exception to "no cliff" and needs ``reason``.
    """

    id: Id
    when: Formula
    then: Effect
    asks: tuple[Perspective, ...] = PERSPECTIVES
    factor: Id | None = None
    side: Side | None = None
    by: float | None = Field(default=None, gt=0)
    at: float | None = None
    to: Move = "both"
    about: Literal["tender", "bidder", "law", "transition", "partnership"] = "bidder"
    weight: Weightiness = "caution"
    text: Wording
    """The fact and the comparison; may hold ``{name}``, ``{formula:unit}`` and ``[clauses|or else]``."""
    says: Wording = ""
    """Why it matters, or what the law says."""
    reference: tuple[Id, ...] = ()
    grade: Grade = "illustrative"
    reason: Text = ""
    advice: tuple[Id, ...] = ()
    gate: bool = False
    effective_from: str | None = None
    effective_to: str | None = None


class StatedEffect(Value):
    """By how much an action lowers a risk on one side, or raises a benefit, and why that much."""

    factor: Id
    side: Side
    by: float = Field(gt=0)
    reason: Text
    grade: Grade = "illustrative"


class NewRisk(Value):
    """What an action or a form of partnership brings in turn."""

    factor: Id
    text: Wording


class Advice(Value):
    """An action of the catalogue: who can take it, what it changes, what it costs or risks in turn."""

    id: Id
    title: Wording
    text: Wording
    when: Formula | None = None
    """What it takes for granted, such as a bond to lower. It is not offered where that is surely not so."""
    who: Move
    asks: tuple[Perspective, ...] = PERSPECTIVES
    effort: Literal["small", "medium", "large"]
    months: float | None = Field(default=None, ge=0)
    cost: Wording = ""
    effects: tuple[StatedEffect, ...] = ()
    brings: tuple[NewRisk, ...] = ()
    partnership: Id | None = None
    reference: tuple[Id, ...] = ()
    grade: Grade = "illustrative"


class Gap(Value):
    """A gap that a form of partnership closes, and how."""

    factor: Id
    text: Wording


class Partnership(Value):
    """A form of partnership, on the scale of closeness from 1 (informal alliance) to 7 (merger)."""

    id: Id
    title: Wording
    closeness: int = Field(ge=1, le=7)
    text: Wording
    closes: tuple[Gap, ...]
    brings: tuple[NewRisk, ...]
    agree: tuple[Text, ...] = ()
    """What the partners must have agreed in writing."""
    reference: tuple[Id, ...] = ()
    grade: Grade = "illustrative"


class VerdictRow(Value):
    """A row of the decision table over the profile; the first row that holds is the verdict.

    ``when`` may read: highest (1 low to 4 extreme), extreme_count, high_count, moderate_count, low_count,
    open_count (risks whose rating is not certain), target_highest, strong_count, fair_count, weak_count,
    evidenced_strong_count, curable_count.
    """

    id: Id
    when: Formula
    title: Wording
    text: Wording
    reason: Text
