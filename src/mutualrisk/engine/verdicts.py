"""The profile of an assessment, and the row of the decision table that it meets."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from mutualrisk.domain.result import BenefitResult, Level, Profile, RatingCount, RiskResult, Stage, Verdict
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
    return any(part.certain and part.kind == "signal" for part in side.contributions)


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
    ranged = _counts(program, risks, benefits, settled=settled)
    pointed = {name: exact(point) for name, (_, point) in ranged.items()}
    rows = program.verdicts
    point_env = _env(program, pointed)
    range_env = _env(program, {name: held for name, (held, _) in ranged.items()})
    chosen = next((row for row, holds in rows if holds(point_env) == TRUE), rows[-1][0])
    possible = [chosen]
    for row, holds in rows:
        truth = holds(range_env)
        if truth & TRUE and row is not chosen:
            possible.append(row)
        if truth == TRUE:
            break
    return Verdict(
        id=chosen.id,
        title=worded(chosen.title, program.perspective),
        text=" ".join(worded(chosen.text, program.perspective).split()),
        reason=" ".join(chosen.reason.split()),
        certain=len(possible) == 1,
        possible=tuple(row.id for row in possible),
        possible_titles=tuple(worded(row.title, program.perspective) for row in possible),
    )


def _env(program: Program, counts: Mapping[str, Interval]) -> Environment:
    env: Environment = [None] * len(program.verdict_places.of)
    for name, place in program.verdict_places.of.items():
        env[place] = counts[name]
    return env


def _counts(
    program: Program, risks: tuple[RiskResult, ...], benefits: tuple[BenefitResult, ...], *, settled: bool
) -> dict[str, tuple[Interval, float]]:
    """Each quantity of the profile as what it may be, and at the point."""
    today = _risks(risks, "current")
    open_count = sum(not risk.current.certain for risk in risks)
    claimed = [Standing(b.claimed.possible, b.claimed.strength, _counts_surely(b.strength)) for b in benefits]
    found = {f"{rating}_count": _ranged(_count(rating, today)) for rating in RATINGS}
    found |= {f"{strength}_count": _ranged(_count(strength, claimed)) for strength in STRENGTHS}
    found["highest"] = _ranged(_highest(today))
    moved = any(risk.target is not risk.current for risk in risks)
    found["target_highest"] = _ranged(_highest(_risks(risks, "target"))) if moved else found["highest"]
    found["open_count"] = _ranged((0, open_count, open_count))
    found["evidenced_strong_count"] = _ranged(_evidenced_strong(benefits, settled=settled))
    found["curable_count"] = _ranged(_curable_count(program, risks))
    return found


def _ranged(counted: tuple[int, int, int]) -> tuple[Interval, float]:
    least, point, most = counted
    return (float(least), float(most), 0), float(point)


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
