"""Why a factor stands where it stands, and what would change it."""

from typing import Literal, NamedTuple

from mutualrisk.domain.question import Mutability
from mutualrisk.domain.result import BenefitStage, Span, Stage
from mutualrisk.domain.value import Grade, Move, Side


class Part(NamedTuple):
    """One line of a proof: what was read, what it says by itself, and what it adds."""

    kind: Literal["signal", "rule", "limit"]
    id: str
    label: str
    value: str
    """The value read, in words; for a rule its text."""
    says: str
    """The points of the curve, or the line of the table, that turned the value into a level."""
    level: Span | None
    share: float
    part: float
    shown: str
    """``part`` to two decimals, rounded so that the printed parts add up to the printed level."""
    certain: bool
    reason: str
    grade: Grade
    reference: tuple[str, ...]


class SideProof(NamedTuple):
    """One side of a factor: its level and the lines that add up to it."""

    side: Side
    span: Span
    shown: str
    parts: tuple[Part, ...]


class NearMiss(NamedTuple):
    """A rule that does not hold, but nearly: the comparison that is within a tenth of turning."""

    rule: str
    text: str
    condition: str
    distance: float
    """How far the comparison is from turning, as a share of its threshold."""


class Step(NamedTuple):
    """One answer changed by its smallest sufficient step, or one action taken."""

    kind: Literal["answer", "action"]
    id: str
    label: str
    before: str
    after: str
    value: float | str | None
    """The new answer as a case records it; None for an action."""
    mutability: Mutability
    whose_move: Move


class Change(NamedTuple):
    """The smallest steps that together move a risk's rating. More than one only where no single one does."""

    risk: str
    direction: Literal["down", "up"]
    steps: tuple[Step, ...]
    before: Stage
    after: Stage


class NextQuestion(NamedTuple):
    """An open question, and what an answer to it would settle."""

    id: str
    label: str
    removes: float
    """The share (0 to 1) of all that is open which an answer removes, on the mean of those possible."""
    may_change: tuple[str, ...]
    """Risks whose rating it may change."""
    may_settle: tuple[str, ...]
    """Risks whose rating some answer to it makes certain."""


class Explanation(NamedTuple):
    """The proof of one factor."""

    factor: str
    title: str
    summary: str
    sides: tuple[SideProof, ...]
    stages: tuple[tuple[str, Stage | BenefitStage], ...]
    """Inherent, current, target and evidenced for a risk; claimed, target and evidenced for a benefit."""
    near: tuple[NearMiss, ...]
    changes: tuple[Change, ...]
    settled_by: tuple[str, ...]
    """The fewest open questions, most telling first, that could make the rating certain."""
    reference: tuple[str, ...]
