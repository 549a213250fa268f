"""The level of one side of a factor: the weighted mean of its signals, then the rules.

The order is fixed and free of the order in files: mean, then all raises and lowers together, then caps, then
floors, then the ends of the scale. Where a floor and a cap disagree, the floor holds: care comes first.
"""

from math import fsum
from operator import itemgetter

from mutualrisk.domain.result import MADE, Contribution, Level, Span
from mutualrisk.domain.rule import Rule
from mutualrisk.engine.closures import Environment
from mutualrisk.engine.program import SideProgram
from mutualrisk.engine.ranges import EDGE, TRUE
from mutualrisk.engine.signals import Levels, SignalProgram

Truths = dict[str, int]
"""What is known of each rule's condition; of all rules in the order in which they are spoken."""


Weighed = tuple[float, float]
"""A weight and a level."""

Counted = tuple[SignalProgram, Levels]
"""A signal that counts, or may count, and what it says."""

Acting = tuple[Rule, int]
"""A rule that holds, or may hold, and which of the two."""


def counted(side: SideProgram, env: Environment) -> list[Counted]:
    """The signals of a side that count in ``env``."""
    made = []
    for signal in side.signals:
        read = signal.read
        found = read(env[signal.place]) if signal.when is None else signal.levels(env)
        if found is not None:
            made.append((signal, found))
    return made


def span(side: SideProgram, signals: list[Counted], truths: Truths) -> Span | None:
    """The level of a side; None where no signal counts."""
    if not signals:
        return None
    mean = _mean([(signal.weight, said.point) for signal, (said, _, _) in signals])
    return _span(side, signals, _acting(side, truths), mean)


def _acting(side: SideProgram, truths: Truths) -> list[Acting]:
    """The rules that hold, or may hold."""
    return [(made.rule, truth) for made in side.rules if (truth := truths[made.id]) & TRUE]


def _span(side: SideProgram, signals: list[Counted], acting: list[Acting], mean: float) -> Span:
    """The level of a side from the mean of its signals' points."""
    least, most = side.least, side.most
    low = point = high = mean
    if True in [is_open for _, (_, _, is_open) in signals]:
        low, high = _ends(signals)
    if acting:
        low, point, high = _ruled(acting, (low, point, high))
    if low == point == high and least <= point <= most:
        return MADE(Span, (point, point, point))
    low, point, high = _held(low, least, most), _held(point, least, most), _held(high, least, most)
    return Span(min(low, point), point, max(high, point))


def _held(level: float, least: float, most: float) -> float:
    return max(least, min(most, level))


def _mean(parts: list[Weighed]) -> float:
    total = fsum([weight for weight, _ in parts])
    return fsum([weight * level / total for weight, level in parts])


def _ends(signals: list[Counted]) -> tuple[float, float]:
    """The lowest and the highest weighted mean; the highest is the lowest of the opposite levels."""
    sure = [(signal.weight, said) for signal, (said, optional, _) in signals if not optional]
    loose = [(signal.weight, said) for signal, (said, optional, _) in signals if optional]
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


def _ruled(acting: list[Acting], ends: Ends) -> Ends:
    """The low end, the point and the high end after the rules that hold, or may hold."""
    sure = [rule for rule, truth in acting if truth == TRUE]
    if len(sure) == len(acting) and ends[0] == ends[2]:
        level = _after(sure, ends[1])
        return (level, level, level)
    lowest = [rule for rule, truth in acting if rule.then in ("lower", "cap") or truth == TRUE]
    highest = [rule for rule, truth in acting if rule.then in ("raise", "floor") or truth == TRUE]
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
    every = len(signals) == len(side.signals)
    total = side.total if every else fsum([signal.weight for signal, _ in signals])
    parts, points, is_open = [], [], False
    for signal, (span, optional, may_vary) in signals:
        weight = signal.weight
        part = weight * span[1] / total
        points.append(part)
        parts.append(MADE(Contribution, ("signal", signal.source, part, weight / total, span, not optional)))
        is_open = is_open or may_vary
    mean = fsum(points)
    acting = _acting(side, truths) if side.rules else []
    if not acting and not is_open and side.least <= mean <= side.most:
        return MADE(Level, (side.side, MADE(Span, (mean, mean, mean)), tuple(parts)))
    found = _span(side, signals, acting, mean)
    if acting or found.point != mean:
        parts += _moves(acting, found.point, mean)
    return MADE(Level, (side.side, found, tuple(parts)))


def _moves(acting: list[Acting], point: float, mean: float) -> list[Contribution]:
    """What rules and the ends of the scale add to the mean of the signals."""
    moves = [_rule_part(rule, truth) for rule, truth in acting if rule.by is not None]
    rest = point - fsum([mean, *[move.part for move in moves]])
    if abs(rest) > EDGE:
        moves.append(Contribution("limit", _limit(acting, point), rest))
    return moves


def _rule_part(rule: Rule, truth: int) -> Contribution:
    step = (rule.by or 0.0) * (1 if rule.then == "raise" else -1)
    return Contribution("rule", rule.id, step if truth == TRUE else 0.0, certain=truth == TRUE)


def _limit(acting: list[Acting], point: float) -> str:
    """The floor or cap that set the level, or the end of the scale."""
    for rule, truth in acting:
        if rule.at is not None and truth == TRUE and abs(rule.at - point) <= EDGE:
            return rule.id
    return "scale"
