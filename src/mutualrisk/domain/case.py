"""A case: what people recorded about one procurement, or one mutual."""

from typing import Literal

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.field import Field
from mutualrisk.domain.rule import StatedEffect
from mutualrisk.domain.value import Depth, Id, Perspective, Slug, Text, Value

FORMAT = 1
"""The version of the case format that this program writes."""

EvidenceGrade = Literal["asserted", "documented", "audited", "verified"]
"""How far a document bears an answer out, weakest first."""

EVIDENCE_GRADES: tuple[EvidenceGrade, ...] = ("asserted", "documented", "audited", "verified")

IsoDate = str
"""A date as YYYY-MM-DD; :mod:`mutualrisk.engine.case_checks` checks that it is one."""


class Evidence(Value):
    """A document or a statement that answers rest on."""

    id: Slug
    title: Text
    grade: EvidenceGrade
    date: IsoDate | None = None
    page: Text = ""
    file: Text = ""
    """The attached file by the name that it has in the case: its checksum and ending."""
    file_name: Text = ""
    """What the file was called where it came from."""
    note: Text = ""


class Action(Value):
    """A mitigation that somebody owns: one of the catalogue (``advice``), or one with its own effects."""

    id: Slug
    advice: Id | None = None
    title: Text = ""
    owner: Text = ""
    due: IsoDate | None = None
    cost: float | None = Field(default=None, ge=0, le=1e12)
    state: Literal["proposed", "agreed", "in_place"] = "proposed"
    effects: tuple[StatedEffect, ...] = ()
    note: Text = ""


class Organisation(Value):
    """A bidder, or the mutual itself. Its name and legal form move no score."""

    id: Slug
    name: Text
    legal_form: Text = ""
    number: Text = ""
    note: Text = ""

    @property
    def called(self) -> str:
        """Its name; its id where it has none."""
        return self.name.strip() or self.id


class Contract(Value):
    """The contract or service in question; its answers are shared by every assessment of the case."""

    title: Text = ""
    authority: Text = ""
    reference: Text = ""
    note: Text = ""
    answers: dict[Id, Answer] = Field(default_factory=dict)


class Assessment(Value):
    """One assessor's answers about one organisation on one date."""

    id: Slug
    organisation: Slug
    date: IsoDate
    assessor: Text = ""
    round: Text = ""
    perspective: Perspective
    depth: Depth = "full"
    answers: dict[Id, Answer] = Field(default_factory=dict)
    actions: tuple[Action, ...] = ()
    note: Text = ""


class MethodUsed(Value):
    """Which method, in which version, the case was recorded under."""

    id: str
    version: str


class Case(Value):
    """Everything recorded, with the method it was recorded under."""

    format: int = FORMAT
    method: MethodUsed
    title: Text = ""
    contract: Contract = Field(default_factory=Contract)
    organisations: tuple[Organisation, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    note: Text = ""
