"""One answer's state: a value, a range, not known, or not applicable. Unanswered is the absence of one."""

from typing import Annotated, Literal

from mutualrisk.domain.field import Limits
from mutualrisk.domain.value import Slug, Text, Value

Exact = Annotated[str, Limits(strict=True)]
Plain = Annotated[float, Limits(strict=True)] | Annotated[Exact, Limits(max_length=5_000)] | tuple[Exact, ...]
"""What a value may be: a number; an option, yes or no, a date or a text; or several options."""

State = Literal["value", "range", "not_known", "not_applicable"]


class Answer(Value):
    """An answer with its note and the evidence it rests on.

    People may write it short: a bare value, ``not known``, ``{low: 1, high: 3}`` or
    ``{not_applicable: reason}``.
    """

    value: Plain | None = None
    low: float | None = None
    high: float | None = None
    not_known: bool = False
    not_applicable: Text | None = None
    note: Text = ""
    evidence: tuple[Slug, ...] = ()
    imported: bool = False
    """Filled from somebody's file and not yet confirmed by a person."""
    origin: Text = ""
    """Where in that file the value stands, in words. It stays when a person confirms the value."""

    @classmethod
    def spelled_out(cls, given: object) -> object:
        """The fields of an answer that somebody wrote short, with yes and no as words."""
        if isinstance(given, str) and given.strip().lower().replace("_", " ") in {"not known", "unknown"}:
            return {"not_known": True}
        fields = given if isinstance(given, dict) else {"value": given}
        return {**fields, "value": _plain(fields["value"])} if "value" in fields else fields

    def contradiction(self) -> str:
        """What is wrong with an answer that is in no state, or in several."""
        ranged = self.low is not None or self.high is not None
        states = [self.value is not None, ranged, self.not_known, self.not_applicable is not None]
        if sum(states) != 1:
            return "an answer is one of: a value, low and high, not known, not applicable"
        if ranged and (self.low is None or self.high is None or self.low > self.high):
            return "a range needs low and high, with low not above high"
        return ""

    @property
    def state(self) -> State:
        """Which of the four states this answer is in."""
        if self.value is not None:
            return "value"
        if self.not_known:
            return "not_known"
        return "range" if self.not_applicable is None else "not_applicable"


def _plain(given: object) -> object:
    """A value as an answer keeps it: yes and no as words, several options as a tuple."""
    if isinstance(given, bool):
        return "yes" if given else "no"
    return tuple(given) if isinstance(given, list) else given
