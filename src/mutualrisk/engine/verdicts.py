"""The profile of an assessment, and the row of the decision table that it meets."""

from collections.abc import Callable, Iterator, Mapping
from typing import Literal, NamedTuple

from mutualrisk.domain.result import BenefitResult, Level, Profile, RatingCount, RiskResult, Stage, Verdict
from mutualrisk.domain.rule import VerdictRow
from mutualrisk.domain.value import RATINGS, STRENGTHS, Side, worded
from mutualrisk.engine.closures import Environment
from mutualrisk.engine.program import Program
from mutualrisk.engine.ranges import TRUE, Interval, exact
from mutualrisk.engine.stages import rating_index

NAMED = 3
"""How many of the strongest and weakest benefits the profile names."""

RATING_PLACES: Mapping[str, int] = {rating: place for place, rating in enumerate(RATINGS, 1)}
HIGH = RATINGS.index("high")


class Standing(NamedTuple):
    """Where a factor stands at one stage: what it may be, what it is at the point, and if it counts."""

    possible: tuple[str, ...]
    point: str
    sure: bool


def profile(risks: tuple[RiskResult, ...], benefits: tuple[BenefitResult, ...]) -> Profile:
    """The two lists side by side. Benefits are ranked by what one may rely on, then by what is claimed."""
    today = _risks(risks, "current")
    low, point, high = _highest(today)
    ranked = [b.id for b in sorted(benefits, key=lambda b: (-b.reliance, -b.claimed.span.point, b.id))]
    return Profile(
        highest=RATINGS[point - 1] if point else None,
        highest_certain=0 < low == high,
        counts=tuple(RatingCount(rating, *_count(rating, today)) for rating in reversed(RATINGS)),
        strongest=tuple(ranked[:NAMED]),
        weakest=tuple(reversed(ranked[NAMED:][-NAMED:])),
    )


def _risks(risks: tuple[RiskResult, ...], stage: Literal["current", "target"]) -> list[Standing]:
    staged: list[tuple[RiskResult, Stage]] = [(risk, getattr(risk, stage)) for risk in risks]
    return [
        Standing(s.possible, s.rating, _counts_surely(risk.likelihood, risk.impact)) for risk, s in staged
    ]


def _counts_surely(*sides: Level) -> bool:
    """Whether each side has a signal that surely counts; else it may turn out that nothing can be said."""
    return all([_has_sure_signal(side) for side in sides])  # noqa: C419 - two at most: a list is quicker


def _has_sure_signal(side: Level) -> bool:
    for part in side.contributions:  # noqa: SIM110 - `any` takes three times as long, at each key stroke
        if part.certain and part.kind == "signal":
            return True
    return False


def _count(word: str, found: list[Standing]) -> tuple[int, int, int]:
    """How many have this rating for certain, at the point, and at most."""
    certain = [standing.possible for standing in found if standing.sure].count((word,))
    point = [standing.point for standing in found].count(word)
    return certain, point, len([0 for standing in found if word in standing.possible])


def _highest(found: list[Standing]) -> tuple[int, int, int]:
    """The highest rating, from 1 to 4, at least, at the point and at most; 0 where nothing is rated."""
    return (
        max([RATING_PLACES[standing.possible[0]] for standing in found if standing.sure], default=0),
        max([RATING_PLACES[standing.point] for standing in found], default=0),
        max([RATING_PLACES[standing.possible[-1]] for standing in found], default=0),
    )


def verdict(
    program: Program, risks: tuple[RiskResult, ...], benefits: tuple[BenefitResult, ...], *, settled: bool
) -> Verdict:
    """The first row that holds for the points; ``possible`` are the rows that may hold yet."""
    ranged = _Counts(program, risks, benefits, settled=settled)
    counts = {name: ranged[name] for name in program.verdict_reads}
    chosen = _first(program, {name: exact(float(point)) for name, (_, point, _) in counts.items()})
    possible = [chosen]
    if any(low != high for low, _, high in counts.values()):
        held = {name: (float(low), float(high), 0) for name, (low, _, high) in counts.items()}
        possible += [row for row in _possible(program, held) if row is not chosen]
    return Verdict(
        id=chosen.id,
        title=worded(chosen.title, program.perspective),
        text=" ".join(worded(chosen.text, program.perspective).split()),
        reason=" ".join(chosen.reason.split()),
        certain=len(possible) == 1,
        possible=tuple(row.id for row in possible),
        possible_titles=tuple(worded(row.title, program.perspective) for row in possible),
    )


def _first(program: Program, counts: Mapping[str, Interval]) -> VerdictRow:
    env = _env(program, counts)
    return next((row for row, holds in program.verdicts if holds(env) == TRUE), program.verdicts[-1][0])


def _possible(program: Program, counts: Mapping[str, Interval]) -> Iterator[VerdictRow]:
    """The rows that may hold, up to the first that surely does."""
    env = _env(program, counts)
    for row, holds in program.verdicts:
        truth = holds(env)
        if truth & TRUE:
            yield row
        if truth == TRUE:
            return


def _env(program: Program, counts: Mapping[str, Interval]) -> Environment:
    env: Environment = [None] * len(program.verdict_places.of)
    for name, held in counts.items():
        env[program.verdict_places.of[name]] = held
    return env


Counted = tuple[int, int, int]
"""A quantity of the profile: at least, at the point, at most."""


class _Counts(dict[str, Counted]):
    """The quantities of the profile, each worked out when a row of the table reads it."""

    def __init__(
        self,
        program: Program,
        risks: tuple[RiskResult, ...],
        benefits: tuple[BenefitResult, ...],
        *,
        settled: bool,
    ) -> None:
        self.program, self.risks, self.benefits, self.settled = program, risks, benefits, settled
        self.today = _risks(risks, "current")

    def __missing__(self, name: str) -> Counted:
        word = name.removesuffix("_count")
        if word in RATINGS:
            return _count(word, self.today)
        if word in STRENGTHS:
            return _count(word, _claimed(self.benefits))
        return _OTHERS[name](self)


def _claimed(benefits: tuple[BenefitResult, ...]) -> list[Standing]:
    return [Standing(b.claimed.possible, b.claimed.strength, _counts_surely(b.strength)) for b in benefits]


def _open(counts: _Counts) -> Counted:
    found = sum(not risk.current.certain for risk in counts.risks)
    return (0, found, found)


_OTHERS: Mapping[str, Callable[[_Counts], Counted]] = {
    "highest": lambda counts: _highest(counts.today),
    "target_highest": lambda counts: _highest(_risks(counts.risks, "target")),
    "open_count": _open,
    "evidenced_strong_count": lambda counts: _evidenced_strong(counts.benefits, settled=counts.settled),
    "curable_count": lambda counts: _curable_count(counts.program, counts.risks),
}


def _evidenced_strong(benefits: tuple[BenefitResult, ...], *, settled: bool) -> tuple[int, int, int]:
    """How many benefits are strong on what is evidenced. Only an answer that is still to come can add one."""
    now = [b.evidenced is not None and b.evidenced.possible == ("strong",) for b in benefits]
    least = sum(strong and _counts_surely(b.strength) for strong, b in zip(now, benefits, strict=True))
    most = sum(b.evidenced is not None and "strong" in b.evidenced.possible for b in benefits)
    return (sum(now), sum(now), sum(now)) if settled else (least, sum(now), most)


def _curable_count(program: Program, risks: tuple[RiskResult, ...]) -> tuple[int, int, int]:
    found = [_curable(program, risk) for risk in risks]
    return sum(one[0] for one in found), sum(one[1] for one in found), sum(one[2] for one in found)


def _curable(program: Program, risk: RiskResult) -> tuple[bool, bool, bool]:
    """Whether all actions would bring a risk that is high today below high: surely, at the point, perhaps."""
    now, sides = risk.current.score, (risk.inherent.likelihood, risk.inherent.impact)
    if rating_index(now.high, program.method.ratings) < HIGH:
        return (False, False, False)
    point = _cured(program, risk.id, now.point, [side.point for side in sides])
    if now.low == now.high and not sides[0].width and not sides[1].width:
        return (point and _counts_surely(risk.likelihood, risk.impact), point, point)
    low = _cured(program, risk.id, now.low, [side.high for side in sides])
    high = _cured(program, risk.id, now.high, [side.low for side in sides])
    return (low and _counts_surely(risk.likelihood, risk.impact), point, high)


def _cured(program: Program, risk: str, today: float, levels: list[float]) -> bool:
    """Whether a score is high, and all actions together would bring these levels below high."""
    cuts, most = program.method.ratings, program.method.mitigation.most_levels
    if rating_index(today, cuts) < HIGH:
        return False
    sides: tuple[Side, Side] = ("likelihood", "impact")
    relief = [min(program.relief.get((risk, side), 0.0), most) for side in sides]
    likelihood, impact = (max(1.0, level - step) for level, step in zip(levels, relief, strict=True))
    return rating_index(likelihood * impact, cuts) < HIGH
