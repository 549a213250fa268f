"""Scales: tables that name every option, curves that run one way, weights that add up, effects that are whole."""

from collections.abc import Iterator
from itertools import pairwise

from mutualrisk.domain.expression import Symbol
from mutualrisk.domain.issue import Issue
from mutualrisk.domain.question import NUMERIC, Question
from mutualrisk.domain.rule import LEVEL_EFFECTS, Rule
from mutualrisk.domain.value import PERSPECTIVES, Side
from mutualrisk.engine.compile import SCALES, weight_for
from mutualrisk.engine.method_checks.checked import Checked, StatedSignal
from mutualrisk.engine.symbols import symbols

WHOLE = 100.0
MOST_IN_SCREENING = 15


def check(checked: Checked) -> Iterator[Issue]:
    """Faults of tables, curves, weights, bounds, cut-points and effects."""
    known = symbols(checked.method)
    for question in checked.method.questions:
        yield from _question(checked, question)
    for stated in checked.signals():
        yield from _signal(checked, stated, known)
    yield from _weights(checked)
    yield from _cuts(checked)
    for rule in checked.method.rules:
        yield from _effect(checked, rule)
    for perspective in PERSPECTIVES:
        count = sum(perspective in q.asks and q.depth == "screening" for q in checked.method.questions)
        if count > MOST_IN_SCREENING:
            yield checked.error(("questions",), f"The screening asks a {perspective} {count} questions.", f"Keep at most {MOST_IN_SCREENING}.")


def _question(checked: Checked, question: Question) -> Iterator[Issue]:
    keys = ("questions", question.id)
    if question.type in ("choice", "choices") and len(question.options) < 2:  # noqa: PLR2004 - a choice is between two
        yield checked.error((*keys, "options"), "A choice needs two options or more.", "Add options, or ask yes or no.")
    if question.options and question.type not in ("choice", "choices"):
        yield checked.error((*keys, "options"), f"A question of type {question.type} has no options.", "Remove them, or make it a choice.")
    if question.minimum is not None and question.maximum is not None and question.minimum >= question.maximum:
        yield checked.error((*keys, "minimum"), "The minimum is not below the maximum.", "Mend the bounds.")
    if not _worse_fits(question):
        remedy = "Name each option once, from best to worst." if question.type == "choice" else "Say higher or lower; yes or no."
        yield checked.error((*keys, "worse"), f"`worse` does not fit a question of type {question.type}.", remedy)


def _worse_fits(question: Question) -> bool:
    if question.worse is None:
        return True
    if question.type == "choice":
        return isinstance(question.worse, tuple) and sorted(question.worse) == sorted(question.options)
    if question.type == "yes_no":
        return question.worse in ("yes", "no")
    return question.worse in ("higher", "lower") and (question.type in NUMERIC or question.type == "date")


def _signal(checked: Checked, stated: StatedSignal, known: dict[str, Symbol]) -> Iterator[Issue]:
    signal, keys = stated.signal, stated.keys
    symbol = known.get(signal.source)
    if symbol is None:
        yield checked.error((*keys, "from"), f"{signal.source!r} is not known.", "Name a question or a measure.")
        return
    given = [points for points in (signal.levels, signal.curve, signal.steps) if points is not None]
    if len(given) != 1 or not given[0]:
        yield checked.error(keys, "A signal needs one of levels, curve and steps.", "Give exactly one, with points.")
        return
    if (signal.levels is not None) != (symbol.kind in ("choice", "condition")):
        yield checked.error(keys, f"{signal.source!r} does not fit this signal.", "Give `levels` for choices and yes/no, `curve` for numbers; count several choices by a measure.")
        return
    yield from _levels(checked, stated, list(given[0].values()))
    if signal.levels is not None:
        yield from _options(checked, stated, symbol)
    elif signal.curve is not None:
        yield from _curve(checked, stated)


def _levels(checked: Checked, stated: StatedSignal, levels: list[float]) -> Iterator[Issue]:
    least, most = SCALES[stated.side]
    if not all(least <= level <= most for level in levels):
        yield checked.error(stated.keys, f"A level lies outside {least:g} to {most:g}.", "Keep levels on the scale of the side.")


def _options(checked: Checked, stated: StatedSignal, symbol: Symbol) -> Iterator[Issue]:
    given, wanted = set(stated.signal.levels or ()), set(symbol.options)
    if wanted - given:
        yield checked.error((*stated.keys, "levels"), f"The table misses {', '.join(sorted(wanted - given))}.", "Give every option a level.")
    if given - wanted:
        yield checked.error((*stated.keys, "levels"), f"The table names {', '.join(sorted(given - wanted))}, which are no options.", "Remove them.")


def _curve(checked: Checked, stated: StatedSignal) -> Iterator[Issue]:
    points = stated.signal.curve or {}
    levels = [points[x] for x in sorted(points)]
    rises = [b - a for a, b in pairwise(levels)]
    if any(rise > 0 for rise in rises) and any(rise < 0 for rise in rises):
        yield checked.error((*stated.keys, "curve"), "The curve turns back.", "Let it run one way; make two signals of what cuts both ways.")
    question = next((q for q in checked.method.questions if q.id == stated.signal.source), None)
    if len(points) < 2 or (question is not None and _stops_short(question, min(points), max(points))):  # noqa: PLR2004
        yield checked.warning((*stated.keys, "curve"), f"The curve stops short: it covers only {min(points):g} to {max(points):g}.",
                              "Add points up to the bounds of the question, even where it is flat.")  # fmt: skip


def _stops_short(question: Question, first: float, last: float) -> bool:
    """Whether a curve leaves possible answers uncovered. Sums of money have no natural end and are let be."""
    if question.type == "money" or question.minimum is None or question.maximum is None:
        return False
    return first > question.minimum or last < question.maximum


def _weights(checked: Checked) -> Iterator[Issue]:
    sums: dict[tuple[str, str, Side, str], float] = {}
    for stated in checked.signals():
        for perspective in PERSPECTIVES:
            if perspective in stated.factor.asks:
                key = (stated.part, stated.factor.id, stated.side, perspective)
                sums[key] = sums.get(key, 0.0) + weight_for(stated.signal.weight, perspective)
        if min(weight_for(stated.signal.weight, p) for p in PERSPECTIVES) < 0:
            yield checked.error((*stated.keys, "weight"), "A weight is below nothing.", "Weights are per cent of their side.")
    for (part, factor, side, perspective), total in sums.items():
        if abs(total - WHOLE) > 1e-6:  # noqa: PLR2004
            yield checked.warning((part, factor, side), f"The weights of {factor}, {side}, add up to {total:g} for a {perspective}, not to 100.",
                                  "Change one of them. Until then they are scaled to 100.")  # fmt: skip


def _cuts(checked: Checked) -> Iterator[Issue]:
    cuts = checked.method.ratings
    if not 1 < cuts.moderate < cuts.high < cuts.extreme <= SCALES["impact"][1] ** 2:
        yield checked.error(("ratings",), "The cut-points do not rise from above 1 to at most 25.", "Put moderate below high below extreme.")
    if not 0 < cuts.fair < cuts.strong <= WHOLE:
        yield checked.error(("ratings",), "The cut-points of benefits do not rise between 0 and 100.", "Put fair below strong.")


def _effect(checked: Checked, rule: Rule) -> Iterator[Issue]:
    keys = ("rules", rule.id)
    if rule.then not in LEVEL_EFFECTS:
        if rule.factor or rule.side or rule.by is not None or rule.at is not None:
            yield checked.error(keys, f"A rule that does {rule.then!r} moves no level.", "Remove factor, side, by and at, or choose raise, lower, floor or cap.")
        return
    step, other = (rule.by, rule.at) if rule.then in ("raise", "lower") else (rule.at, rule.by)
    if rule.factor is None or rule.side is None or step is None or other is not None:
        yield checked.error(keys, f"A rule that does {rule.then!r} is not whole.", "Give factor, side and `by` (raise, lower) or `at` (floor, cap).")
        return
    if (rule.side == "strength") != any(benefit.id == rule.factor for benefit in checked.method.benefits):
        yield checked.error((*keys, "side"), "Risks have likelihood and impact, benefits have strength.", "Mend the side.")
    least, most = SCALES[rule.side]
    if rule.at is not None and not least <= rule.at <= most:
        yield checked.error((*keys, "at"), f"The level lies outside {least:g} to {most:g}.", "Keep it on the scale.")
    if rule.about == "tender":
        yield checked.error((*keys, "about"), "A finding on the tender never moves a factor of the bidder.", "Make it a finding, or say what it is about.")
