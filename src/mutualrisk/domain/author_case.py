"""A case that a method's author wrote: answers, and what they must lead to. The method's own tests."""

from typing import Literal

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Action, EvidenceGrade, IsoDate
from mutualrisk.domain.field import Field
from mutualrisk.domain.rule import StatedEffect
from mutualrisk.domain.value import Depth, Id, Perspective, Rating, Strength, Text, Value


class AuthorAction(Value):
    """An action as an author writes it: of the catalogue (``advice``), or with its own effects."""

    advice: Id | None = None
    state: Literal["proposed", "agreed", "in_place"] = "proposed"
    effects: tuple[StatedEffect, ...] = ()


class TopRisks(Value):
    """Risks that are among the ``of`` highest."""

    of: int = Field(ge=1, le=100)
    include: tuple[Id, ...]


class Expectation(Value):
    """What the answers must lead to. What is not named may be anything."""

    ratings: dict[Id, tuple[Rating, ...]] = Field(default_factory=dict)
    """The rating as stated is one of these."""
    possible: dict[Id, tuple[Rating, ...]] = Field(default_factory=dict)
    """Every rating that is still possible is one of these."""
    not_rated: dict[Id, tuple[Rating, ...]] = Field(default_factory=dict)
    """None of these is possible."""
    top_risks: TopRisks | None = None
    benefits: dict[Id, tuple[Strength, ...]] = Field(default_factory=dict)
    findings: tuple[Id, ...] = ()
    no_findings: tuple[Id, ...] = ()
    verdict: tuple[Id, ...] = ()
    """The verdict is one of these; any, where none is named."""


class Comparison(Value):
    """A second set of answers, laid over the first, and how risks may move."""

    answers: dict[Id, Answer]
    unchanged: tuple[Id, ...] = ()
    lower: tuple[Id, ...] = ()
    higher: tuple[Id, ...] = ()


class AuthorCase(Value):
    """Answers, what they must lead to, and why the author holds that to be so."""

    title: Text
    perspective: Perspective
    depth: Depth = "full"
    date: IsoDate
    answers: dict[Id, Answer]
    evidence: dict[Id, EvidenceGrade] = Field(default_factory=dict)
    """Question to grade; ``all`` speaks for every answer that is not named."""
    actions: tuple[AuthorAction, ...] = ()
    expect: Expectation
    why: Text
    compare: Comparison | None = None


def actions_of(case: AuthorCase) -> tuple[Action, ...]:
    """The author's actions as a case holds them, numbered in their order."""
    return tuple(
        Action(id=f"action-{number}", advice=action.advice, state=action.state, effects=action.effects)
        for number, action in enumerate(case.actions, 1)
    )
