"""The level of one side of a factor: the weighted mean of its signals, then the rules.

The order is fixed and free of the order in files: mean, then all raises and lowers together, then caps, then
floors, then the ends of the scale. Where a floor and a cap disagree, the floor holds: care comes first.
"""

from math import fsum
from operator import itemgetter

from mutualrisk.domain.result import Contribution, Level, Span
from mutualrisk.domain.rule import Rule
from mutualrisk.engine.closures import Environment
from mutualrisk.engine.program import RuleProgram, SideProgram
from mutualrisk.engine.ranges import EDGE, TRUE
from mutualrisk.engine.signals import Levels, SignalProgram

Truths = dict[str, int]
"""What is known of each rule's condition."""


Weighed = tuple[float, float]
"""A weight and a level."""

Counted = tuple[SignalProgram, Levels]
"""A signal that counts, or may count, and what it says."""

_MADE = tuple.__new__
"""Makes a named tuple in half the time of its class: a result has hundreds of parts."""


def counted(side: SideProgram, env: Environment) -> list[Counted]:
    """The signals of a side that count in ``env``."""
    made = []
    for signal in side.signals:
        found = signal.read(env[signal.place]) if signal.when is None else signal.levels(env)
        if found is not None:
            made.append((signal, found))
    return made


def span(side: SideProgram, signals: list[Counted], truths: Truths) -> Span | None:
    """The level of a side; None where no signal counts."""
    if not signals:
        return None
    return _span(side, signals, truths, _mean([(signal.weight, said.span.point) for signal, said in signals]))


def _span(side: SideProgram, signals: list[Counted], truths: Truths, mean: float) -> Span:
    """The level of a side from the mean of its signals' points."""
    _, least, most, _, rules, _ = side
    low = point = high = mean
    if True in [said.open for _, said in signals]:
        low, high = _ends(signals)
    if rules:
        low, point, high = _ruled(side, truths, (low, point, high))
    if low == point == high and least <= point <= most:
        return _MADE(Span, (point, point, point))
    low, point, high = _held(low, least, most), _held(point, least, most), _held(high, least, most)
    return Span(min(low, point), point, max(high, point))


def _held(level: float, least: float, most: float) -> float:
    return max(least, min(most, level))


def _mean(parts: list[Weighed]) -> float:
    total = fsum([weight for weight, _ in parts])
    return fsum([weight * level / total for weight, level in parts])


def _ends(signals: list[Counted]) -> tuple[float, float]:
    """The lowest and the highest weighted mean; the highest is the lowest of the opposite levels."""
    sure = [(signal.weight, said.span) for signal, said in signals if not said.optional]
    loose = [(signal.weight, said.span) for signal, said in signals if said.optional]
    low = _least_mean([(w, span.low) for w, span in sure], [(w, span.low) for w, span in loose])
    return low, 0.0 - _least_mean(
        [(w, -span.high) for w, span in sure], [(w, -span.high) for w, span in loose]
    )


def _least_mean(kept: list[Weighed], optional: list[Weighed]) -> float:
    """The lowest weighted mean, where parts that may not count are taken only as far as they lower it."""
    optional.sort(key=itemgetter(1))
    kept = kept or [optional.pop(0)]
    for part in optional:
        if part[1] >= _mean(kept):
            break
        kept = [*kept, part]
    return _mean(kept)


Ends = tuple[float, float, float]


def _ruled(side: SideProgram, truths: Truths, ends: Ends) -> Ends:
    """The low end, the point and the high end after the rules that hold, or may hold."""
    acting = [made.rule for made in side.rules if truths[made.rule.id] & TRUE]
    if not acting:
        return ends
    sure = [rule for rule in acting if truths[rule.id] == TRUE]
    if len(sure) == len(acting) and ends[0] == ends[2]:
        level = _after(sure, ends[1])
        return (level, level, level)
    lowest = [rule for rule in acting if rule.then in ("lower", "cap") or truths[rule.id] == TRUE]
    highest = [rule for rule in acting if rule.then in ("raise", "floor") or truths[rule.id] == TRUE]
    return (_after(lowest, ends[0]), _after(sure, ends[1]), _after(highest, ends[2]))


def _after(acting: list[Rule], level: float) -> float:
    """The level after some rules: steps first, then caps, then floors."""
    steps = [rule.by if rule.then == "raise" else -rule.by for rule in acting if rule.by is not None]
    level = fsum([level, *steps])
    caps = [rule.at for rule in acting if rule.then == "cap" and rule.at is not None]
    floors = [rule.at for rule in acting if rule.then == "floor" and rule.at is not None]
    return max([min([level, *caps]), *floors])


def level(side: SideProgram, env: Environment, truths: Truths) -> Level | None:
    """The level of a side with its parts, which add up to the point."""
    return level_of(side, counted(side, env), truths)


def level_of(side: SideProgram, signals: list[Counted], truths: Truths) -> Level | None:
    """The level that the signals give, with its parts."""
    if not signals:
        return None
    total = fsum([signal.weight for signal, _ in signals])
    parts = []
    for signal, (span, optional, _) in signals:
        weight = signal.weight
        part = weight * span.point / total
        parts.append(_MADE(Contribution, ("signal", signal.source, part, weight / total, span, not optional)))
    mean = fsum([part.part for part in parts])
    found = _span(side, signals, truths, mean)
    if side.rules or found.point != mean:
        parts += _moves(side, truths, found.point, mean)
    return _MADE(Level, (side.side, found, tuple(parts)))


def _moves(side: SideProgram, truths: Truths, point: float, mean: float) -> list[Contribution]:
    """What rules and the ends of the scale add to the mean of the signals."""
    moves = [
        _rule_part(r, truths[r.rule.id])
        for r in side.rules
        if r.rule.by is not None and truths[r.rule.id] & TRUE
    ]
    rest = point - fsum([mean, *(move.part for move in moves)])
    if abs(rest) > EDGE:
        moves.append(Contribution("limit", _limit(side, truths, point), rest))
    return moves


def _rule_part(program: RuleProgram, truth: int) -> Contribution:
    rule = program.rule
    step = (rule.by or 0.0) * (1 if rule.then == "raise" else -1)
    return Contribution("rule", rule.id, step if truth == TRUE else 0.0, certain=truth == TRUE)


def _limit(side: SideProgram, truths: Truths, point: float) -> str:
    """The floor or cap that set the level, or the end of the scale."""
    for program in side.rules:
        rule = program.rule
        if rule.at is not None and truths[rule.id] == TRUE and abs(rule.at - point) <= EDGE:
            return rule.id
    return "scale"
