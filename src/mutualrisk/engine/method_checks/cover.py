"""Cover: curves that reach from the least to the most that can occur."""

from collections.abc import Iterator

from mutualrisk.domain.issue import Issue
from mutualrisk.engine.answers import LARGEST
from mutualrisk.engine.method_checks.answer_space import Spaces
from mutualrisk.engine.method_checks.checked import Checked, StatedSignal
from mutualrisk.engine.ranges import EDGE, is_empty

NATURAL = 100.0
"""Counts and shares that are computed lie within this; wider ends are only what arithmetic allows."""

Ends = tuple[float | None, float | None]


def check(checked: Checked, spaces: tuple[Spaces, ...]) -> Iterator[Issue]:
    """Curves and steps that stop short, and measures that can never be computed."""
    possible = [(space, space.everything()) for space in spaces]
    for measure in checked.method.measures:
        held = [env[space.program.places.of[measure.id]] for space, env in possible]
        if measure.unit != "yes_no" and all(one is None or is_empty(one) for one in held):
            what = "The measure can never be computed."
            yield checked.error(("measures", measure.id, "is"), what, "Look at who is asked what it reads.")
    for stated in checked.signals:
        held = [
            env[space.program.places.of[stated.signal.source]]
            for space, env in possible
            if space.perspective in stated.factor.asks
        ]
        yield from _short(checked, stated, _ends(checked, stated, [one for one in held if one is not None]))


def _ends(checked: Checked, stated: StatedSignal, held: list[tuple[float, float, int]]) -> Ends:
    """The least and the most that can occur, where there is one. Sums of money have no natural end."""
    if stated.signal.levels is not None or not held:
        return (None, None)
    low, high = min(one[0] for one in held), max(one[1] for one in held)
    if stated.signal.source not in checked.questions:
        return (low, high) if -NATURAL <= low <= high <= NATURAL else (None, None)
    endless = checked.symbols[stated.signal.source].unit.pounds > 0
    return (low if abs(low) < LARGEST else None, high if abs(high) < LARGEST and not endless else None)


def _short(checked: Checked, stated: StatedSignal, ends: Ends) -> Iterator[Issue]:
    points = stated.signal.curve or stated.signal.steps or {}
    if not points:
        return
    least, most = ends
    first, last = min(points), max(points)
    from_below = least is not None and first > least + EDGE
    to_above = most is not None and last < most - EDGE and stated.signal.curve is not None
    if from_below or to_above or (stated.signal.curve is not None and first == last):
        wanted = f"{'…' if least is None else f'{least:g}'} to {'…' if most is None else f'{most:g}'}"
        what = f"The curve stops short: it covers {first:g} to {last:g} of {wanted}."
        yield checked.warning(
            (*stated.keys, "curve" if stated.signal.curve else "steps"),
            what,
            "Add points up to what can occur, even where the curve is flat.",
        )
