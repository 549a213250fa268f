"""The profile of an assessment, and the row of the decision table that it meets."""

from collections.abc import Iterable, Mapping

from mutualrisk.domain.result import BenefitResult, Profile, RatingCount, RiskResult, Stage, Verdict
from mutualrisk.domain.value import RATINGS, Strength, worded
from mutualrisk.engine.closures import Environment
from mutualrisk.engine.program import Program
from mutualrisk.engine.ranges import TRUE, Interval, exact
from mutualrisk.engine.stages import rating_index

Counts = dict[str, Interval]
NAMED = 3
"""How many of the strongest and weakest benefits the profile names."""


def profile(risks: tuple[RiskResult, ...], benefits: tuple[BenefitResult, ...]) -> Profile:
    """The two lists side by side. Benefits are ranked by what one may rely on, then by what is claimed."""
    counts = tuple(RatingCount(rating, *_count(rating, [risk.current for risk in risks])) for rating in reversed(RATINGS))
    top = max((RATINGS.index(risk.current.rating) for risk in risks), default=None)
    ranked = [b.id for b in sorted(benefits, key=lambda b: (-b.reliance, -b.claimed.span.point, b.id))]
    return Profile(
        highest=None if top is None else RATINGS[top],
        highest_certain=top is not None and _certain_top(risks, top),
        counts=counts,
        strongest=tuple(ranked[:NAMED]),
        weakest=tuple(reversed(ranked[NAMED:][-NAMED:])),
    )


def _certain_top(risks: tuple[RiskResult, ...], top: int) -> bool:
    worst = max(RATINGS.index(risk.current.possible[-1]) for risk in risks)
    return worst == top and any(RATINGS.index(risk.current.possible[0]) == top for risk in risks)


def _count(rating: str, stages: Iterable[Stage]) -> tuple[int, int, int]:
    found = list(stages)
    return (
        sum(stage.possible == (rating,) for stage in found),
        sum(stage.rating == rating for stage in found),
        sum(rating in stage.possible for stage in found),
    )


def verdict(program: Program, risks: tuple[RiskResult, ...], benefits: tuple[BenefitResult, ...], open_count: int) -> Verdict:
    """The first row that holds for the points; ``possible`` are the rows that what is not known leaves open."""
    ranged = _counts(program, risks, benefits, open_count)
    pointed = {name: exact(point) for name, (_, point) in ranged.items()}
    rows = program.verdicts
    point_env, range_env = _env(program, pointed), _env(program, {name: held for name, (held, _) in ranged.items()})
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
    program: Program, risks: tuple[RiskResult, ...], benefits: tuple[BenefitResult, ...], open_count: int
) -> dict[str, tuple[Interval, float]]:
    """Each quantity of the profile as what it may be, and at the point."""
    found = {f"{rating}_count": _ranged([r.current for r in risks], rating) for rating in RATINGS}
    found |= {f"{strength}_count": _ranged_strength(benefits, strength) for strength in ("strong", "fair", "weak")}
    found["highest"] = _highest([risk.current for risk in risks])
    found["target_highest"] = _highest([risk.target for risk in risks])
    found["open_count"] = ((0.0, float(open_count), 0), float(open_count))
    sure = sum(b.evidenced is not None and b.evidenced.possible == ("strong",) for b in benefits)
    found["evidenced_strong_count"] = (exact(float(sure)), float(sure))
    curable = float(sum(_curable(program, risk) for risk in risks))
    found["curable_count"] = ((0.0, float(len(risks)), 0) if open_count else exact(curable), curable)
    return found


def _ranged(stages: list[Stage], rating: str) -> tuple[Interval, float]:
    certain, point, possible = _count(rating, stages)
    return (float(certain), float(possible), 0), float(point)


def _ranged_strength(benefits: tuple[BenefitResult, ...], strength: Strength) -> tuple[Interval, float]:
    stages = [benefit.claimed for benefit in benefits]
    sure, possible = sum(s.possible == (strength,) for s in stages), sum(strength in s.possible for s in stages)
    return (float(sure), float(possible), 0), float(sum(s.strength == strength for s in stages))


def _highest(stages: list[Stage]) -> tuple[Interval, float]:
    if not stages:
        return exact(0.0), 0.0
    places = [(RATINGS.index(s.possible[0]), RATINGS.index(s.rating), RATINGS.index(s.possible[-1])) for s in stages]
    low, point, high = (float(max(place[i] for place in places) + 1) for i in range(3))
    return (low, high, 0), point


def _curable(program: Program, risk: RiskResult) -> bool:
    """Whether the catalogue's actions could bring a risk that is high today below high."""
    cuts = program.method.ratings
    if rating_index(risk.current.score.point, cuts) < RATINGS.index("high"):
        return False
    best = [
        max(1.0, span.point - min(program.relief.get((risk.id, side), 0.0), program.method.mitigation.most_levels))
        for side, span in (("likelihood", risk.inherent.likelihood), ("impact", risk.inherent.impact))
    ]
    return rating_index(best[0] * best[1], cuts) < RATINGS.index("high")
