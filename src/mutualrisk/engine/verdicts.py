"""The profile of an assessment, and the row of the decision table that it meets."""

from collections.abc import Callable, Iterator, Mapping

from mutualrisk.domain.result import MADE, BenefitResult, Level, Profile, RatingCount, RiskResult, Verdict
from mutualrisk.domain.rule import VerdictRow
from mutualrisk.domain.value import RATINGS, STRENGTHS, Rating
from mutualrisk.engine.program import Program
from mutualrisk.engine.ranges import TRUE, Interval, Truth
from mutualrisk.engine.stages import rating_index

NAMED = 3
"""How many of the strongest and weakest benefits the profile names."""

RATING_PLACES: Mapping[str, int] = {rating: place for place, rating in enumerate(RATINGS, 1)}
HIGH = RATINGS.index("high")
COUNTED: tuple[tuple[Rating, str], ...] = tuple((rating, f"{rating}_count") for rating in reversed(RATINGS))
"""The quantities that the profile lists, the highest rating first."""
FROM_HIGH = frozenset(RATINGS[HIGH:])

Counted = tuple[int, int, int]
"""A quantity of the profile: at least, at the point, at most."""


class Ratings:
    """Where all factors stand at one stage: what each is at the point, what it may be, and if it counts."""

    def __init__(self, stages: list[tuple[str, tuple[str, ...]]], sure: list[bool]) -> None:
        """Keep the ratings column by column."""
        self.points = [point for point, _ in stages]
        self.possible = [possible for _, possible in stages]
        self.sure = sure
        self.open = [possible for possible in self.possible if len(possible) > 1]
        self.exact = not self.open and all(sure)

    def count(self, word: str) -> Counted:
        """How many have this rating for certain, at the point, and at most."""
        point = self.points.count(word)
        if self.exact:
            return point, point, point
        certain = [one for one, sure in zip(self.possible, self.sure, strict=True) if sure].count((word,))
        return certain, point, len([0 for one in self.possible if word in one])

    def highest(self) -> Counted:
        """The highest rating, from 1 to 4, at least, at the point and at most; 0 where nothing is rated."""
        point = _highest(self.points)
        if self.exact:
            return point, point, point
        certain = [one[0] for one, sure in zip(self.possible, self.sure, strict=True) if sure]
        return _highest(certain), point, _highest([one[-1] for one in self.possible])


def _highest(found: list[str]) -> int:
    return next((RATING_PLACES[rating] for rating in reversed(RATINGS) if rating in found), 0)


class Standing(dict[str, Counted]):
    """The quantities of the profile of an assessment, each worked out when somebody first asks for it."""

    def __init__(
        self,
        program: Program,
        risks: tuple[RiskResult, ...],
        benefits: tuple[BenefitResult, ...],
        *,
        settled: bool,
    ) -> None:
        """Keep what is counted; ``settled`` says that no answer is still to come."""
        self.program, self.risks, self.benefits, self.settled = program, risks, benefits, settled
        self.sure = [_counts_surely(risk) for risk in risks]
        self.today = Ratings([risk.current[3:] for risk in risks], self.sure)

    def __missing__(self, name: str) -> Counted:
        word = name.removesuffix("_count")
        if word in RATINGS:
            found = self.today.count(word)
        else:
            found = _claimed(self.benefits).count(word) if word in STRENGTHS else _OTHERS[name](self)
        self[name] = found
        return found


def _claimed(benefits: tuple[BenefitResult, ...]) -> Ratings:
    stages = [(benefit.claimed.strength, benefit.claimed.possible) for benefit in benefits]
    return Ratings([*stages], [_has_sure_signal(benefit.strength) for benefit in benefits])


def _counts_surely(risk: RiskResult) -> bool:
    """Whether each side has a signal that surely counts; else it may turn out that nothing can be said."""
    return _has_sure_signal(risk.likelihood) and _has_sure_signal(risk.impact)


def _has_sure_signal(side: Level) -> bool:
    for part in side.contributions:  # noqa: SIM110 - `any` takes three times as long, at each key stroke
        if part.certain and part.kind == "signal":
            return True
    return False


def profile(standing: Standing) -> Profile:
    """The two lists side by side. Benefits are ranked by what one may rely on, then by what is claimed."""
    low, point, high = standing["highest"]
    ranked = [benefit.id for benefit in sorted(standing.benefits, key=_reliance)]
    return Profile(
        highest=RATINGS[point - 1] if point else None,
        highest_certain=0 < low == high,
        counts=tuple([MADE(RatingCount, (rating, *standing[name])) for rating, name in COUNTED]),
        strongest=tuple(ranked[:NAMED]),
        weakest=tuple(reversed(ranked[NAMED:][-NAMED:])),
    )


def _reliance(benefit: BenefitResult) -> tuple[float, float, str]:
    return -benefit.reliance, -benefit.claimed.span.point, benefit.id


def verdict(standing: Standing) -> Verdict:
    """The first row that holds for the points; ``possible`` are the rows that may hold yet."""
    program = standing.program
    rows = _rows(standing, lambda counted: (float(counted[1]), float(counted[1]), 0))
    chosen = next((row for row, truth in rows if truth == TRUE), program.verdicts[-1][0])
    possible = [chosen]
    if any(low != high for low, _, high in standing.values()):
        possible += [row for row in _possible(standing) if row is not chosen]
    id_, title, text, reason, *_ = program.verdict_words[chosen.id]
    ids = tuple([row.id for row in possible])
    titles = tuple([program.verdict_words[row.id].title for row in possible])
    return MADE(Verdict, (id_, title, text, reason, len(possible) == 1, ids, titles))


def _possible(standing: Standing) -> Iterator[VerdictRow]:
    """The rows that may hold, up to the first that surely does."""
    for row, truth in _rows(standing, lambda counted: (float(counted[0]), float(counted[2]), 0)):
        if truth & TRUE:
            yield row
        if truth == TRUE:
            return


def _rows(standing: Standing, held: Callable[[Counted], Interval]) -> Iterator[tuple[VerdictRow, Truth]]:
    """What is known of each row. A quantity is looked at when the first row that reads it is reached."""
    program = standing.program
    env: list[Interval | None] = [None] * len(program.verdict_places.of)
    for (row, holds), names in zip(program.verdicts, program.verdict_reads, strict=True):
        for name in names:
            env[program.verdict_places.of[name]] = held(standing[name])
        yield row, holds(env)


def _open(standing: Standing) -> Counted:
    found = len(standing.today.open)
    return (0, found, found)


def _later(standing: Standing) -> Ratings:
    return Ratings([(risk.target.rating, risk.target.possible) for risk in standing.risks], standing.sure)


def _evidenced_strong(standing: Standing) -> Counted:
    """How many benefits are strong on what is evidenced. Only an answer that is still to come can add one."""
    found = [(b.evidenced.possible, b.strength) for b in standing.benefits if b.evidenced is not None]
    now = [strength for possible, strength in found if possible == ("strong",)]
    if standing.settled:
        return (len(now), len(now), len(now))
    most = [strength for possible, strength in found if "strong" in possible]
    return (sum(map(_has_sure_signal, now)), len(now), len(most))


def _curable_count(standing: Standing) -> Counted:
    """How many risks that are high today all actions together would bring below high."""
    program = standing.program
    pressing = [risk for risk in standing.risks if risk.current.possible[-1] in FROM_HIGH]
    point = sum([_cured(program, risk, risk.current.rating, _POINT) for risk in pressing])
    if standing.today.exact and all(risk.inherent.score.low == risk.inherent.score.high for risk in pressing):
        return (point, point, point)
    sure = [risk for risk in pressing if _counts_surely(risk)]
    least = [_cured(program, risk, risk.current.possible[0], _HIGH) for risk in sure]
    most = [_cured(program, risk, risk.current.possible[-1], _LOW) for risk in pressing]
    return (sum(least), point, sum(most))


_LOW, _POINT, _HIGH = range(3)
"""The places of the ends of a span and of its point."""


def _cured(program: Program, risk: RiskResult, today: Rating, end: int) -> bool:
    """Whether a rating is high, and all actions together would bring the levels at one end below high."""
    if today not in FROM_HIGH:
        return False
    inherent, most = risk.inherent, program.method.mitigation.most_levels
    likelihood = max(
        1.0, inherent.likelihood[end] - min(program.relief.get((risk.id, "likelihood"), 0.0), most)
    )
    impact = max(1.0, inherent.impact[end] - min(program.relief.get((risk.id, "impact"), 0.0), most))
    return rating_index(likelihood * impact, program.method.ratings) < HIGH


_OTHERS: Mapping[str, Callable[[Standing], Counted]] = {
    "highest": lambda standing: standing.today.highest(),
    "target_highest": lambda standing: _later(standing).highest(),
    "open_count": _open,
    "evidenced_strong_count": _evidenced_strong,
    "curable_count": _curable_count,
}
