"""How far each weight, curve and cut-point could move before a rating of one assessment changes.

One thing is moved at a time, by a factor on what the method states; the other weights of the side keep their
proportions. A rating moves with one weight or with one stretched curve in one direction only, so halving
finds the edge.
"""

from collections.abc import Callable, Iterator
from math import fsum
from typing import Literal, NamedTuple

from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.result import Span
from mutualrisk.domain.value import RATINGS, STRENGTHS, Side
from mutualrisk.engine import answers, levels, stages
from mutualrisk.engine.closures import Environment
from mutualrisk.engine.evaluate import environment
from mutualrisk.engine.findings import truths
from mutualrisk.engine.levels import Truths
from mutualrisk.engine.program import FactorProgram, Program, SideProgram
from mutualrisk.engine.signals import SignalProgram, curve, number_reader

FARTHEST = 4.0
"""Weights and curves are tried from nothing (a quarter for curves) to four times what is stated."""

FINE = 0.01


Kind = Literal["weight", "curve"]


class Tolerance(NamedTuple):
    """The factors between which a weight or a curve may be moved with the rating staying as it is."""

    factor: str
    side: Side
    kind: Kind
    source: str
    stated: float
    """The weight in per cent; for a curve 1."""
    low: float | None
    """None where even the least that is tried changes nothing."""
    high: float | None
    below: str
    """The rating beyond ``low``; empty where nothing changes."""
    above: str


def tolerances(program: Program, case: Case, assessment: Assessment) -> Iterator[Tolerance]:
    """Every weight and curve that counts in an assessment, with how far it could move."""
    env = environment(program, answers.answers(case, assessment), assessment.date)
    found = truths(program, env, assessment.date)
    relief = stages.relief(assessment.actions, program.method, ("in_place",))
    today = _Today(env, found, relief)
    for factor in (*program.risks, *program.benefits):
        bench = _Bench(program, factor, today)
        if bench.rating(factor.sides):
            yield from bench.tolerances()


class _Today(NamedTuple):
    """What an assessment holds."""

    env: Environment
    found: Truths
    relief: stages.Relief


class _Spot(NamedTuple):
    """Where a signal stands in its factor."""

    place: int
    number: int
    signal: SignalProgram


class _Bench:
    """One factor of one assessment, on which weights and curves are tried."""

    def __init__(self, program: Program, factor: FactorProgram, today: _Today) -> None:
        self.program, self.factor = program, factor
        self.env, self.found, self.relief = today

    def rating(self, sides: tuple[SideProgram, ...]) -> str:
        spans = [levels.span(side, levels.counted(side, self.env), self.found) for side in sides]
        kept = [span for span in spans if span is not None]
        return self._rated(sides, kept) if len(kept) == len(spans) else ""

    def _rated(self, sides: tuple[SideProgram, ...], spans: list[Span]) -> str:
        cuts = self.program.method.ratings
        steps = [self.relief.get((self.factor.id, side.side), 0.0) for side in sides]
        if len(spans) == 1:
            return STRENGTHS[stages.strength_index(stages.raised(spans[0], steps[0]).point, cuts)]
        likelihood, impact = (
            stages.lowered(span, step).point for span, step in zip(spans, steps, strict=True)
        )
        return RATINGS[stages.rating_index(likelihood * impact, cuts)]

    def tolerances(self) -> Iterator[Tolerance]:
        for place, side in enumerate(self.factor.sides):
            for number, signal in enumerate(side.signals):
                if signal.levels(self.env) is not None:
                    yield self._tolerance(_Spot(place, number, signal), "weight")
                    if signal.stated.curve:
                        yield self._tolerance(_Spot(place, number, signal), "curve")

    def _tolerance(self, spot: _Spot, kind: Kind) -> Tolerance:
        def rated(by: float) -> str:
            return self.rating(_with(self.factor.sides, spot, MOVES[kind](spot.signal, by)))

        low, high = _edge(rated, 0.0 if kind == "weight" else 1 / FARTHEST), _edge(rated, FARTHEST)
        return Tolerance(
            factor=self.factor.id,
            side=self.factor.sides[spot.place].side,
            kind=kind,
            source=spot.signal.source,
            stated=spot.signal.weight if kind == "weight" else 1.0,
            low=low,
            high=high,
            below="" if low is None else rated(low),
            above="" if high is None else rated(high),
        )


def _with(sides: tuple[SideProgram, ...], spot: _Spot, signal: SignalProgram) -> tuple[SideProgram, ...]:
    place, number, _ = spot
    side = sides[place]
    signals = (*side.signals[:number], signal, *side.signals[number + 1 :])
    return (
        *sides[:place],
        side.replaced(signals=signals, total=fsum([one.weight for one in signals])),
        *sides[place + 1 :],
    )


def _weighed(signal: SignalProgram, by: float) -> SignalProgram:
    return signal.replaced(weight=max(signal.weight * by, 1e-12))


def _stretched(signal: SignalProgram, by: float) -> SignalProgram:
    points = {x * by: level for x, level in (signal.stated.curve or {}).items()}
    return signal.replaced(read=number_reader(curve(points), tuple(sorted(points))))


MOVES: dict[Kind, Callable[[SignalProgram, float], SignalProgram]] = {"weight": _weighed, "curve": _stretched}


def _edge(rated: Callable[[float], str], far: float) -> float | None:
    """The factor nearest to 1, towards ``far``, at which the rating has changed; None where it has not."""
    stays, base = 1.0, rated(1.0)
    if rated(far) == base:
        return None
    while abs(far - stays) > FINE:
        middle = (far + stays) / 2
        stays, far = (middle, far) if rated(middle) == base else (stays, middle)
    return far
