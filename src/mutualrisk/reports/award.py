"""Who was successful, and how that organisation was assessed: ratings and what weighed, never an answer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.issue import Faulty, Place, error
from mutualrisk.domain.result import BenefitResult, Level, Result, RiskResult
from mutualrisk.engine.evaluate import evaluate_with
from mutualrisk.engine.program import Program
from mutualrisk.reports import stated
from mutualrisk.reports.content import Mark

MOST = 3
"""So many things that weighed are named on each side."""
LEAST = 0.03
"""What moves a level by less than this share of its scale is not named."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How one factor of the successful organisation came out, and what weighed most in it.

    No score: from one, and the method's files, an answer could be worked out.
    """

    rating: Mark
    left_open: str
    against: tuple[str, ...]
    in_favour: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Award:
    """The successful organisation. ``standings`` is empty where it is the assessed one itself."""

    name: str
    standings: Mapping[str, Standing] = field(default_factory=dict)

    @property
    def is_own(self) -> bool:
        """Whether the assessed organisation itself was successful."""
        return not self.standings


def award(program: Program, case: Case, assessment: Assessment, named: str, said: Iterable[str]) -> Award:
    """The award to the organisation, or as it was seen in the assessment, that ``named`` is the id of.

    ``said`` are the questions and measures that may be named. Raises Faulty where nobody is meant by the
    name, or more than one assessment could be.
    """
    names = {one.id: one.name.strip() or one.id for one in case.organisations}
    if named in {assessment.organisation, assessment.id}:
        return Award(names.get(assessment.organisation, assessment.organisation))
    other = _meant(case, assessment, named)
    result = evaluate_with(program, case, other)
    name = names.get(other.organisation, other.organisation)
    return Award(name, _standings(program, result, said))


def comparable(case: Case, assessment: Assessment) -> tuple[Assessment, ...]:
    """Assessments of other organisations that were asked the same."""
    return tuple(
        one
        for one in case.assessments
        if one.organisation != assessment.organisation
        and (one.perspective, one.depth) == (assessment.perspective, assessment.depth)
    )


def _meant(case: Case, assessment: Assessment, named: str) -> Assessment:
    known, place = comparable(case, assessment), Place(path=f"assessments.{assessment.id}")
    meant = [one for one in known if named in {one.id, one.organisation}]
    alike = [one for one in meant if (one.date, one.round) == (assessment.date, assessment.round)]
    if len(meant) > 1 and len(alike) == 1:
        meant = alike
    if len(meant) == 1:
        return meant[0]
    if meant:
        ids = ", ".join(one.id for one in meant)
        raise Faulty(error(f"{named} was assessed more than once.", f"Name the assessment: {ids}.", place))
    ids = ", ".join(dict.fromkeys([assessment.organisation, *(one.organisation for one in known)]))
    what = f"No organisation that was asked the same questions is called {named}."
    raise Faulty(error(what, f"Those that can be named as successful: {ids}.", place))


def _standings(program: Program, result: Result, said: Iterable[str]) -> dict[str, Standing]:
    labels = {name: program.labels[name] for name in said if name in program.labels}
    factors: list[RiskResult | BenefitResult] = [*result.risks, *result.benefits]
    return {factor.id: _standing(factor, labels) for factor in factors}


def _standing(factor: RiskResult | BenefitResult, labels: Mapping[str, str]) -> Standing:
    """What lifts a risk speaks against it; what lifts a benefit speaks for it."""
    is_benefit = isinstance(factor, BenefitResult)
    stage = factor.claimed if isinstance(factor, BenefitResult) else factor.current
    sides = (factor.strength,) if isinstance(factor, BenefitResult) else (factor.likelihood, factor.impact)
    lifts = _lifts(sides, labels)
    lifting = _ranked({id_: lift for id_, lift in lifts.items() if lift > 0}, labels)
    keeping = _ranked({id_: -lift for id_, lift in lifts.items() if lift < 0}, labels)
    weighed = (keeping, lifting) if is_benefit else (lifting, keeping)
    return Standing(stated.mark(stage), stated.left_open(stage), *weighed)


def _lifts(sides: Iterable[Level], labels: Mapping[str, str]) -> dict[str, float]:
    """How far each thing that was read lifts the levels above the middle of their scale, as a share of it."""
    found: dict[str, float] = {}
    for side in sides:
        low, high = (0.0, 100.0) if side.side == "strength" else (1.0, 5.0)
        for part in side.contributions:
            if part.kind == "signal" and part.level is not None and part.id in labels:
                lift = part.share * (part.level.point - (low + high) / 2) / (high - low)
                found[part.id] = found.get(part.id, 0.0) + lift
    return found


def _ranked(weights: Mapping[str, float], labels: Mapping[str, str]) -> tuple[str, ...]:
    """What weighs most, by name, the weightiest first."""
    told = (id_ for id_, weight in weights.items() if weight > LEAST)
    return tuple(labels[id_] for id_ in sorted(told, key=lambda id_: (-weights[id_], id_))[:MOST])
