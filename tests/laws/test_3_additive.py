"""Law 3. What each signal, rule and limit contributes adds up to the level."""

from math import fsum

from hypothesis import given, settings

from mutualrisk.domain.result import Level
from tests.laws.readings import judged
from tests.strategies import Made, cases_of_methods


def adds_up(level: Level) -> None:
    """The parts of a side are its point, and its signals share out the whole weight."""
    assert abs(fsum(part.part for part in level.contributions) - level.span.point) <= 1e-9
    shares = [part.share for part in level.contributions if part.kind == "signal"]
    assert abs(fsum(shares) - 1) <= 1e-9
    for part in level.contributions:
        if part.kind == "signal":
            assert part.level is not None
            assert part.level.low <= part.level.point <= part.level.high
            assert abs(part.part - part.share * part.level.point) <= 1e-9
        else:
            assert part.share == 0
            assert part.level is None


@settings(max_examples=200)
@given(cases_of_methods())
def test_contributions_add_up_to_the_level(made: Made) -> None:
    result = judged(made.method, made.case)
    for risk in result.risks:
        adds_up(risk.likelihood)
        adds_up(risk.impact)
    for benefit in result.benefits:
        adds_up(benefit.strength)
