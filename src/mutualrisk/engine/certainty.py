"""Whether anything can be said of what an environment holds, before it is put into words."""

from collections.abc import Callable
from math import isfinite
from typing import Literal

from mutualrisk.engine.closures import NOT_APPLICABLE, Held
from mutualrisk.engine.ranges import ABSENT, EITHER, FALSE, TRUE, MaybeInterval, is_empty

Standing = Literal["known", "unknown", "inapplicable"]
"""Whether there is something to say of a value: it, or a range that it lies in."""


def standing_of(kind: str) -> Callable[[Held], Standing]:
    """What tells whether there is something to say of what is held for a question's kind, or of a number."""
    match kind:
        case "yes_no":
            return _truth_standing
        case "choice":
            return _choice_standing
        case "choices":
            return _several_standing
        case _:
            return _number_standing


def settled_of(kind: str) -> Callable[[Held], bool]:
    """What tells whether only one thing is left of what is held for a question's kind, or of a number."""
    if kind in ("choice", "choices"):
        return _never_settled
    return _truth_settled if kind == "yes_no" else _ends_settled


def _truth_settled(held: int) -> bool:
    return held in (TRUE, FALSE, ABSENT)


def _never_settled(_: Held) -> bool:
    """Of options one is left only by an answer."""
    return False


def _ends_settled(held: MaybeInterval) -> bool:
    return held is None or held[0] == held[1]


def _number_standing(held: MaybeInterval) -> Standing:
    """Of a number that may be open."""
    if held is None or is_empty(held):
        return "inapplicable"
    return "known" if isfinite(held[0]) or isfinite(held[1]) else "unknown"


def _truth_standing(held: int) -> Standing:
    if held == ABSENT:
        return "inapplicable"
    return "known" if held & EITHER in (TRUE, FALSE) else "unknown"


def _choice_standing(held: int) -> Standing:
    if held == NOT_APPLICABLE:
        return "inapplicable"
    return "known" if (held & ~NOT_APPLICABLE).bit_count() == 1 else "unknown"


def _several_standing(held: tuple[int, int, int] | None) -> Standing:
    if held is None:
        return "inapplicable"
    return "known" if held[0] == held[1] else "unknown"
