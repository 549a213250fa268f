"""The level of one side of a factor: the weighted mean of its signals, then the rules.

The order is fixed and free of the order in files: mean, then all raises and lowers together, then caps, then
floors, then the ends of the scale. Where a floor and a cap disagree, the floor holds: care comes first.
"""

from collections.abc import Iterable
from math import fsum
from typing import NamedTuple

from mutualrisk.domain.result import Contribution, Level, Span
from mutualrisk.engine.closures import Environment
from mutualrisk.engine.program import RuleProgram, SideProgram
from mutualrisk.engine.ranges import EDGE, TRUE
from mutualrisk.engine.signals import SignalProgram

Truths = dict[str, int]
"""What is known of each rule's condition."""


class Counted(NamedTuple):
    """A signal that counts, or may count, with the levels it may give."""

    signal: SignalProgram
    low: float
    high: float
    optional: bool

    @property
    def weight(self) -> float:
        return self.signal.weight

    @property
    def point(self) -> float:
        return self.low if self.low == self.high else (self.low + self.high) / 2


def counted(side: SideProgram, env: Environment) -> list[Counted]:
    """The signals of a side that count in ``env``."""
    found = ((signal, signal.level(env)) for signal in side.signals)
    return [Counted(signal, *level) for signal, level in found if level is not None]


def span(side: SideProgram, signals: list[Counted], truths: Truths) -> Span | None:
    """The level of a side; None where no signal counts."""
    if not signals:
        return None
    low, high = _least_mean(signals), 0.0 - _least_mean(_mirrored(signals))
    total = fsum(signal.weight for signal in signals)
    point = fsum(signal.weight * signal.point / total for signal in signals)
    if side.rules:
        low, point, high = _ruled(side, truths, low, point, high)
    least, most = side.least, side.most
    low, point, high = _held(low, least, most), _held(point, least, most), _held(high, least, most)
    return Span(min(low, point), point, max(high, point))


def _held(level: float, least: float, most: float) -> float:
    return least if level < least else most if level > most else level


def _mirrored(signals: list[Counted]) -> list[Counted]:
    return [Counted(s.signal, -s.high, -s.low, s.optional) for s in signals]


def _least_mean(signals: list[Counted]) -> float:
    """The lowest weighted mean, where signals that may not count are taken only as far as they lower it."""
    kept = [signal for signal in signals if not signal.optional]
    if len(kept) < len(signals):
        kept = _with_lowering(kept, sorted((s for s in signals if s.optional), key=lambda s: s.low))
    total = fsum(signal.weight for signal in kept)
    return fsum(signal.weight * signal.low / total for signal in kept)


def _with_lowering(kept: list[Counted], optional: list[Counted]) -> list[Counted]:
    kept = kept or [optional.pop(0)]
    for signal in optional:
        mean = fsum(k.weight * k.low for k in kept) / fsum(k.weight for k in kept)
        if signal.low >= mean:
            break
        kept = [*kept, signal]
    return kept


def _ruled(
    side: SideProgram, truths: Truths, low: float, point: float, high: float
) -> tuple[float, float, float]:
    return (
        _after(side.rules, truths, low, sure_of=("raise", "floor")),
        _after(side.rules, truths, point, sure_of=("raise", "lower", "floor", "cap")),
        _after(side.rules, truths, high, sure_of=("lower", "cap")),
    )


def _after(rules: Iterable[RuleProgram], truths: Truths, level: float, sure_of: tuple[str, ...]) -> float:
    """The level after the rules that hold; effects not named in ``sure_of`` count where they may hold."""
    acting = [
        r.rule
        for r in rules
        if truths[r.rule.id] == TRUE or (truths[r.rule.id] & TRUE and r.rule.then not in sure_of)
    ]
    steps = [rule.by if rule.then == "raise" else -rule.by for rule in acting if rule.by is not None]
    level = fsum([level, *steps])
    caps = [rule.at for rule in acting if rule.then == "cap" and rule.at is not None]
    floors = [rule.at for rule in acting if rule.then == "floor" and rule.at is not None]
    return max([min([level, *caps]), *floors])


def level(side: SideProgram, env: Environment, truths: Truths) -> Level | None:
    """The level of a side with its parts, which add up to the point."""
    signals = counted(side, env)
    found = span(side, signals, truths)
    if found is None:
        return None
    return Level(side.side, found, tuple(_parts(side, signals, truths, found.point)))


def _parts(side: SideProgram, signals: list[Counted], truths: Truths, point: float) -> list[Contribution]:
    total = fsum(signal.weight for signal in signals)
    parts = [_signal_part(signal, total) for signal in signals]
    parts += [
        _rule_part(r, truths[r.rule.id])
        for r in side.rules
        if r.rule.by is not None and truths[r.rule.id] & TRUE
    ]
    rest = point - fsum(part.part for part in parts)
    if abs(rest) > EDGE:
        parts.append(Contribution("limit", _limit(side, truths, point), rest))
    return parts


def _signal_part(signal: Counted, total: float) -> Contribution:
    levels = Span(signal.low, signal.point, signal.high)
    part = signal.weight * signal.point / total
    return Contribution(
        "signal", signal.signal.source, part, signal.weight / total, levels, not signal.optional
    )


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
