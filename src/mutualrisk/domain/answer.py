"""One answer's state: a value, a range, not known, or not applicable. Unanswered is the absence of one."""

from typing import Annotated, Literal

from pydantic import Field, StrictFloat, StrictStr, StringConstraints, field_validator, model_validator

from mutualrisk.domain.value import Slug, Text, Value

Plain = StrictFloat | Annotated[StrictStr, StringConstraints(max_length=5_000)] | tuple[StrictStr, ...]
"""What a value may be: a number; an option, yes or no, a date or a text; or several options."""

State = Literal["value", "range", "not_known", "not_applicable"]


def spelled_out(given: object) -> object:
    """The fields of an answer that somebody wrote short."""
    if isinstance(given, str) and given.strip().lower().replace("_", " ") in {"not known", "unknown"}:
        return {"not_known": True}
    return given if isinstance(given, dict | Answer) else {"value": given}


def plain_value(given: object) -> object:
    """A value as an answer keeps it: yes and no as words, several options as a tuple."""
    if isinstance(given, bool):
        return "yes" if given else "no"
    return tuple(given) if isinstance(given, list) else given


def contradiction(answer: "Answer") -> str:
    """What is wrong with an answer that is in no state, or in several; "" where it is in one."""
    ranged = answer.low is not None or answer.high is not None
    states = [answer.value is not None, ranged, answer.not_known, answer.not_applicable is not None]
    if sum(states) != 1:
        return "an answer is one of: a value, low and high, not known, not applicable"
    if ranged and (answer.low is None or answer.high is None or answer.low > answer.high):
        return "a range needs low and high, with low not above high"
    return ""


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
    origin: Text = ""
    """Where in that file the value stands, in words. It stays when a person confirms the value."""

    @model_validator(mode="before")
    @classmethod
    def _read_short_forms(cls, given: object) -> object:
        return spelled_out(given)

    @field_validator("value", mode="before")
    @classmethod
    def _say_yes_or_no(cls, given: object) -> object:
        return plain_value(given)

    @model_validator(mode="after")
    def _holds_one_state(self) -> "Answer":
        if wrong := contradiction(self):
            raise ValueError(wrong)
        return self

    @property
    def state(self) -> State:
        """Which of the four states this answer is in."""
        if self.value is not None:
            return "value"
        if self.not_known:
            return "not_known"
        return "range" if self.not_applicable is None else "not_applicable"
