"""A method: what is asked and how it is judged. Data only, versioned, with no code."""

from typing import Literal

from mutualrisk.domain.factor import Benefit, Measure, Risk
from mutualrisk.domain.field import Field
from mutualrisk.domain.question import Check, Question, Section
from mutualrisk.domain.rule import Advice, Partnership, Rule, VerdictRow
from mutualrisk.domain.value import Grade, Id, Text, Value, Wording
from mutualrisk.domain.vocabulary import Vocabulary


class Reference(Value):
    """A source: what it is, where in it, and how certain we are of it."""

    id: Id
    title: Text
    publisher: Text = ""
    year: int | None = None
    place: Text = ""
    address: Text = ""
    grade: Grade
    note: Text = ""


class Benchmark(Value):
    """A figure of the sector that stands beside a question or a measure."""

    id: Id
    beside: tuple[Id, ...] = ()
    title: Wording
    unit: str
    low: float | None = None
    typical: float | None = None
    high: float | None = None
    year: int
    caution: Wording = ""
    reference: tuple[Id, ...]


class Note(Value):
    """A background note that a user can read."""

    id: Id
    title: Wording
    text: Wording
    reference: tuple[Id, ...] = ()


class Claim(Value):
    """A claim of the founding review, in our own words, and what serves it.

    ``served_by`` names things as ``question:id``, ``option:question.option``, ``rule:id`` and so on.
    """

    id: str = Field(pattern=r"^[A-Z]{2}-[0-9]{2}$")
    text: Text
    served_by: tuple[str, ...] = ()


class Cuts(Value):
    """Where ratings begin: scores of 1 to 25 for risks, 0 to 100 for benefits."""

    moderate: float = 4
    high: float = 8
    extreme: float = 15
    fair: float = 40
    strong: float = 70
    reference: tuple[Id, ...] = ()
    grade: Grade = "illustrative"
    reason: Text


class EvidenceRule(Value):
    """From which grade of evidence an answer may be relied on, and how fast a grade ages."""

    relied_on_from: Literal["asserted", "documented", "audited", "verified"] = "documented"
    months_per_grade: float = Field(default=18, gt=0)
    reason: Text


class MitigationRule(Value):
    """How far actions together may move one side of one factor, in levels (risks) and points (benefits)."""

    most_levels: float = Field(default=2, gt=0)
    most_points: float = Field(default=30, gt=0)
    reason: Text


class Method(Value):
    """The whole of a method, as its folder gives it."""

    id: str = Field(pattern=r"^[a-z][a-z0-9-]{0,63}$")
    version: str = Field(pattern=r"^[0-9]{4}\.[0-9]{1,3}$")
    title: Text
    summary: Text = ""
    licence: Text
    language: str = "en"
    effective_from: str
    effective_to: str | None = None
    reading_age: float = 13
    plain_words: tuple[str, ...] = ()
    """Words of the field that are explained where they stand and so do not count as hard."""
    ratings: Cuts
    evidence: EvidenceRule
    mitigation: MitigationRule
    sections: tuple[Section, ...]
    questions: tuple[Question, ...]
    checks: tuple[Check, ...] = ()
    measures: tuple[Measure, ...] = ()
    risks: tuple[Risk, ...]
    benefits: tuple[Benefit, ...] = ()
    rules: tuple[Rule, ...] = ()
    verdicts: tuple[VerdictRow, ...]
    actions: tuple[Advice, ...] = ()
    partnerships: tuple[Partnership, ...] = ()
    benchmarks: tuple[Benchmark, ...] = ()
    references: tuple[Reference, ...] = ()
    notes: tuple[Note, ...] = ()
    claims: tuple[Claim, ...] = ()
    words: Vocabulary = Field(default_factory=Vocabulary)
    """What the engine says between the method's own texts."""
