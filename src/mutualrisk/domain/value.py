"""The base of every value, and the small vocabularies that all of them share."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints

Perspective = Literal["commissioner", "board"]
"""Who reads: it chooses questions, wording, weights and advice; it never changes a fact."""

PERSPECTIVES: tuple[Perspective, ...] = ("commissioner", "board")

Depth = Literal["screening", "full"]
"""How much is asked. A full assessment asks the screening's questions too."""

Move = Literal["commissioner", "mutual", "both"]
"""Whose move reduces a risk."""

Grade = Literal["S-act", "S", "D", "M-high", "M-med", "M-low", "illustrative"]
"""How certain a source is. Only ``S-act`` and ``S`` may be shown as sourced thresholds."""

SOURCED: tuple[Grade, ...] = ("S-act", "S")

Rating = Literal["low", "moderate", "high", "extreme"]
RATINGS: tuple[Rating, ...] = ("low", "moderate", "high", "extreme")

Strength = Literal["weak", "fair", "strong"]
STRENGTHS: tuple[Strength, ...] = ("weak", "fair", "strong")

Side = Literal["likelihood", "impact", "strength"]
"""Which level a signal or a rule bears on: risks have the first two, benefits the third."""

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,63}$")]
"""A stable name inside a method. It carries no weight and no meaning."""

Slug = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")]
"""A name that people choose for a thing in a case: an organisation, a document, an action."""

Text = Annotated[str, StringConstraints(max_length=5_000)]
"""Free text. The bound keeps one note from making a report unreadable or a file unopenable."""

Formula = Annotated[str, StringConstraints(min_length=1, max_length=2_000)]
"""The text of an expression; :mod:`mutualrisk.domain.expression_text` reads it."""

Wording = Text | dict[Perspective, Text]
"""One text for both perspectives, or one for each."""


def worded(wording: Wording, perspective: Perspective) -> str:
    """The text of ``wording`` for ``perspective``; the other one's where only that is given."""
    if isinstance(wording, str):
        return wording
    return wording.get(perspective) or next(iter(wording.values()), "")


class Value(BaseModel):
    """A frozen value that refuses fields it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True, allow_inf_nan=False)
