"""A question of a method, and what may be answered to it."""

from typing import Literal

from mutualrisk.domain.field import Field
from mutualrisk.domain.figure import AuditStatus, FigureId
from mutualrisk.domain.value import PERSPECTIVES, Depth, Formula, Id, Move, Perspective, Text, Value, Wording

Kind = Literal["choice", "choices", "yes_no", "money", "number", "percent", "months", "date", "text"]
"""The control a form needs, and the type that expressions see."""

NUMERIC: tuple[Kind, ...] = ("money", "number", "percent", "months")

PutTo = Literal["organisation", "commissioner"]
"""Who knows the answer: the organisation that is assessed, or who buys."""

Mutability = Literal["fixed", "slow", "ready"]
"""Can the answer still be changed? Past accounts cannot, reserves slowly, a draft tender at once."""


class Option(Value):
    """One choice: a text anchored in something that a document shows."""

    text: Wording
    hint: Wording = ""


class Question(Value):
    """One thing that is asked, with all that helps to answer it honestly.

    ``worse`` gives the direction that the laws are tested in: for choices the options from best to worst,
    for numbers ``higher`` or ``lower``, for yes/no ``yes`` or ``no``. A question without it is context: it
    selects or weighs, it is neither good nor bad.
    """

    id: Id
    section: Id
    put_to: PutTo | dict[Perspective, PutTo] | None = None
    """Who is asked, for one perspective or for both. Left out, whoever ``evidence`` says is its source."""
    asks: tuple[Perspective, ...] = PERSPECTIVES
    depth: Depth = "full"
    type: Kind
    text: Wording
    hint: Wording = ""
    example: Wording = ""
    why: Wording
    reference: tuple[Id, ...] = ()
    options: dict[Id, Option] = Field(default_factory=dict)
    worse: tuple[Id, ...] | Literal["higher", "lower", "yes", "no"] | None = None
    mutability: Mutability = "fixed"
    whose_move: Move = "mutual"
    visible_when: Formula | None = None
    minimum: float | None = None
    maximum: float | None = None
    step: float | None = Field(default=None, gt=0)
    earliest: str | None = None
    latest: str | None = None
    not_applicable: bool = False
    """Whether "does not apply" (with a reason) is a sensible answer."""
    evidence: Literal["expected", "own"] = "expected"
    """``own``: the person answering is the source (a commissioner on the commissioner's own tender)."""
    published: bool = False
    """Whether the answer stands in papers that every bidder has, such as the tender notice."""
    lasts: Literal["yearly", "standing"] = "standing"
    """``yearly`` answers are asked anew when last year's assessment is copied forward."""
    figure: FigureId | None = None
    """The figure of published accounts that answers the question, where one does."""
    figure_options: dict[AuditStatus, Id] = Field(default_factory=dict)
    """For ``audit_status``: which option each status answers. One that is not named answers nothing."""

    def asked_of(self, perspective: Perspective) -> PutTo:
        """Who is asked in an assessment by one perspective."""
        told = self.put_to.get(perspective) if isinstance(self.put_to, dict) else self.put_to
        return told or ("commissioner" if self.evidence == "own" else "organisation")


class Section(Value):
    """A part of the questionnaire. ``about``: do the answers belong to the contract or to one assessment?"""

    id: Id
    title: Wording
    intro: Wording = ""
    about: Literal["contract", "organisation"] = "organisation"


class Check(Value):
    """A check across answers. It fires when ``when`` is certain; its text says what does not fit."""

    id: Id
    when: Formula
    text: Text
    remedy: Text
    fields: tuple[Id, ...]
    severity: Literal["error", "warning"] = "warning"
