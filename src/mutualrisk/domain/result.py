"""What an evaluation says: levels, ratings, findings and a verdict, each with the parts it is made of.

These are named tuples, not pydantic models: a result is made by the engine only, several hundred parts at
each key stroke, so nothing needs to be validated and construction must be quick.
"""

from typing import Literal, NamedTuple

from mutualrisk.domain.rule import Effect, Weightiness
from mutualrisk.domain.value import Depth, Grade, Move, Perspective, Rating, Side, Strength

MADE = tuple.__new__
"""Makes a named tuple in half the time of its class: a result has hundreds of parts."""


class Span(NamedTuple):
    """A result with what is not known: never below ``low``, never above ``high``; ``point`` lies between.

    The point takes what is known as it is, and the unknown at the middle of what it may be.
    """

    low: float
    point: float
    high: float

    @property
    def width(self) -> float:
        """How much is still open."""
        return self.high - self.low


ContributionKind = Literal["signal", "rule", "limit", "action"]


class Contribution(NamedTuple):
    """What one signal, rule or action adds to a level. The parts of a side add up to its point exactly."""

    kind: ContributionKind
    id: str
    """The question or measure read (signal), the rule, the action; ``scale`` for the ends of the scale."""
    part: float
    share: float = 0.0
    """The weight of a signal as a share (0 to 1) of the weights that count."""
    level: Span | None = None
    """The level that a signal gives by itself."""
    certain: bool = True
    """False where it is not certain that the signal counts or the rule fires."""


class Level(NamedTuple):
    """One side of a factor before any action, with its parts."""

    side: Side
    span: Span
    contributions: tuple[Contribution, ...]


class Stage(NamedTuple):
    """A risk at one stage: inherent, current, target, or as evidenced."""

    likelihood: Span
    impact: Span
    score: Span
    rating: Rating
    """The rating of the point."""
    possible: tuple[Rating, ...]
    """Every rating that what is not known leaves open; one only when the rating is certain."""

    @property
    def certain(self) -> bool:
        """Whether the rating may be stated without "not excluded"."""
        return len(self.possible) == 1


class RiskResult(NamedTuple):
    """A risk: its two sides, its stages, and whose move reduces it."""

    id: str
    title: str
    whose_move: Move
    likelihood: Level
    impact: Level
    inherent: Stage
    current: Stage
    target: Stage
    evidenced: Stage | None
    """What may be relied on: answers without enough evidence count as not known. None: nothing applies."""
    actions: tuple[Contribution, ...]
    """Actions in place, agreed or proposed, with what each takes off."""


class BenefitStage(NamedTuple):
    """A benefit at one stage, on 0 to 100."""

    span: Span
    strength: Strength
    possible: tuple[Strength, ...]

    @property
    def certain(self) -> bool:
        """Whether the strength may be stated without "not excluded"."""
        return len(self.possible) == 1


class BenefitResult(NamedTuple):
    """A benefit as claimed and as evidenced; ``reliance`` is the careful end of what is evidenced."""

    id: str
    title: str
    strength: Level
    claimed: BenefitStage
    target: BenefitStage
    evidenced: BenefitStage | None
    actions: tuple[Contribution, ...]

    @property
    def reliance(self) -> float:
        """The strength that one may rely on, 0 to 100."""
        return self.evidenced.span.low if self.evidenced else 0.0


class Reading(NamedTuple):
    """One value that a rule or signal read, in words: ``turnover`` · "Turnover" · "£28,000,000"."""

    id: str
    label: str
    value: str


class Finding(NamedTuple):
    """A rule that holds, or may hold: the fact, why it matters, whose move it is, and what it did."""

    rule: str
    certain: bool
    effect: Effect
    to: Move
    about: str
    weight: Weightiness
    text: str
    says: str
    reads: tuple[Reading, ...]
    reference: tuple[str, ...]
    grade: Grade
    advice: tuple[str, ...]
    factor: str | None = None
    side: Side | None = None
    step: float | None = None
    """The step or the level of a level effect, as the rule states it."""


class MeasureResult(NamedTuple):
    """A measure's value, or why there is none. ``low`` and ``high`` are None where unbounded or absent."""

    id: str
    text: str
    unit: str
    low: float | None
    high: float | None
    state: Literal["value", "range", "not_applicable"]
    words: str


class Verdict(NamedTuple):
    """The row of the decision table that holds; the others that are still possible are listed."""

    id: str
    title: str
    text: str
    reason: str
    certain: bool
    possible: tuple[str, ...]
    possible_titles: tuple[str, ...]


class RatingCount(NamedTuple):
    """How many risks have a rating for certain, on the point, and at most."""

    rating: Rating
    certain: int
    point: int
    possible: int


class Profile(NamedTuple):
    """The two lists side by side: never netted, never averaged."""

    highest: Rating | None
    highest_certain: bool
    counts: tuple[RatingCount, ...]
    strongest: tuple[str, ...]
    weakest: tuple[str, ...]


AnswerState = Literal["value", "range", "not_known", "not_applicable", "unanswered"]


class Asked(NamedTuple):
    """A question of this assessment: whether it shows, and the state of its answer."""

    id: str
    shown: Literal["yes", "possibly"]
    state: AnswerState


class Result(NamedTuple):
    """All that one assessment says under one method."""

    method: str
    version: str
    perspective: Perspective
    depth: Depth
    assessment: str
    organisation: str
    date: str
    relied_on_from: str
    risks: tuple[RiskResult, ...]
    """By the rating that is certain at least, then by the current score: highest first."""
    not_assessed: tuple[str, ...]
    """Factors that no asked question speaks to."""
    benefits: tuple[BenefitResult, ...]
    findings: tuple[Finding, ...]
    measures: tuple[MeasureResult, ...]
    profile: Profile
    verdict: Verdict
    asked: tuple[Asked, ...]
    advice: tuple[str, ...]
    """Actions of the catalogue that findings and risks from high upwards call for, most called first."""
    partnerships: tuple[str, ...]

    @property
    def open_questions(self) -> tuple[str, ...]:
        """Questions whose answer is still open, in the order of the questionnaire."""
        return tuple(q.id for q in self.asked if q.state in {"unanswered", "not_known", "range"})
