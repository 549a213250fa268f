"""How signals read answers: tables that name every option, curves that run one way."""

from collections.abc import Iterator
from itertools import pairwise

from mutualrisk.domain.expression import Symbol
from mutualrisk.domain.issue import Issue
from mutualrisk.engine.compile import SCALES
from mutualrisk.engine.method_checks.checked import Checked, StatedSignal, near


def check(checked: Checked) -> Iterator[Issue]:
    """Faults of tables, curves and steps."""
    for stated in checked.signals:
        yield from _signal(checked, stated)


def _signal(checked: Checked, stated: StatedSignal) -> Iterator[Issue]:
    signal, keys = stated.signal, stated.keys
    symbol = checked.symbols.get(signal.source)
    if symbol is None:
        remedy = near(signal.source, checked.symbols, "Name a question or a measure.")
        yield checked.error((*keys, "from"), f"{signal.source!r} is not known.", remedy)
        return
    given = [points for points in (signal.levels, signal.curve, signal.steps) if points is not None]
    if len(given) != 1 or not given[0]:
        what = "A signal needs one of levels, curve and steps."
        yield checked.error(keys, what, "Give exactly one, with points.")
        return
    if (signal.levels is not None) != (symbol.kind in ("choice", "condition")):
        remedy = (
            "Give `levels` for choices and yes/no, `curve` for numbers; count several choices by a measure."
        )
        yield checked.error(keys, f"{signal.source!r} does not fit this signal.", remedy)
        return
    yield from _levels(checked, stated, list(given[0].values()))
    if signal.levels is not None:
        yield from _options(checked, stated, symbol)
    else:
        yield from _turns(checked, stated, signal.curve or signal.steps or {})


def _levels(checked: Checked, stated: StatedSignal, levels: list[float]) -> Iterator[Issue]:
    least, most = SCALES[stated.side]
    if not all(least <= level <= most for level in levels):
        what = f"A level lies outside {least:g} to {most:g}."
        yield checked.error(stated.keys, what, "Keep levels on the scale of the side.")


def _options(checked: Checked, stated: StatedSignal, symbol: Symbol) -> Iterator[Issue]:
    given, wanted = set(stated.signal.levels or ()), set(symbol.options)
    keys = (*stated.keys, "levels")
    if wanted - given:
        what = f"The table misses {', '.join(sorted(wanted - given))}."
        yield checked.error(keys, what, "Give every option a level.")
    if given - wanted:
        what = f"The table names {', '.join(sorted(given - wanted))}, not among the options."
        yield checked.error(keys, what, f"Remove it. The options are {', '.join(symbol.options)}.")


def _turns(checked: Checked, stated: StatedSignal, points: dict[float, float]) -> Iterator[Issue]:
    levels = [points[x] for x in sorted(points)]
    rises = [b - a for a, b in pairwise(levels)]
    if any(rise > 0 for rise in rises) and any(rise < 0 for rise in rises):
        remedy = "Let it run one way; make two signals of what cuts both ways."
        yield checked.error((*stated.keys, "curve"), "The curve turns back.", remedy)
    elif len(set(levels)) == 1:
        remedy = "Let it rise or fall, or leave the signal out."
        yield checked.warning(
            (*stated.keys, "curve"), "The curve is flat: no answer makes a difference.", remedy
        )
