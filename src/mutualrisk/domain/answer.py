"""One answer's state: a value, a range, not known, or not applicable. Unanswered is the absence of one."""

from typing import Annotated, Literal

from pydantic import Field, StrictFloat, StrictStr, StringConstraints, field_validator, model_validator

from mutualrisk.domain.value import Slug, Text, Value

Plain = StrictFloat | Annotated[StrictStr, StringConstraints(max_length=5_000)] | tuple[StrictStr, ...]
"""What a value may be: a number; an option, yes or no, a date or a text; or several options."""

State = Literal["value", "range", "not_known", "not_applicable"]


class Answer(Value):
    """An answer with its note and the evidence it rests on.

    People may write it short: a bare value, ``not known``, ``{low: 1, high: 3}`` or
    ``{not_applicable: reason}``.
    """

    value: Plain | None = Field(default=None, union_mode="left_to_right")
    low: float | None = None
    high: float | None = None
    not_known: bool = False
    not_applicable: Text | None = None
    note: Text = ""
    evidence: tuple[Slug, ...] = ()
    imported: bool = False
    """Filled from somebody's file and not yet confirmed by a person."""

    @model_validator(mode="before")
    @classmethod
    def _read_short_forms(cls, given: object) -> object:
        if isinstance(given, str) and given.strip().lower().replace("_", " ") in {"not known", "unknown"}:
            return {"not_known": True}
        if isinstance(given, dict | Answer):
            return given
        return {"value": given}

    @field_validator("value", mode="before")
    @classmethod
    def _say_yes_or_no(cls, given: object) -> object:
        if isinstance(given, bool):
            return "yes" if given else "no"
        return tuple(given) if isinstance(given, list) else given

    @model_validator(mode="after")
    def _holds_one_state(self) -> "Answer":
        ranged = self.low is not None or self.high is not None
        states = [self.value is not None, ranged, self.not_known, self.not_applicable is not None]
        if sum(states) != 1:
            raise ValueError("an answer is one of: a value, low and high, not known, not applicable")
        if ranged and (self.low is None or self.high is None or self.low > self.high):
            raise ValueError("a range needs low and high, with low not above high")
        return self

    @property
    def state(self) -> State:
        """Which of the four states this answer is in."""
        if self.value is not None:
            return "value"
        if self.not_known:
            return "not_known"
        return "range" if self.not_applicable is None else "not_applicable"
