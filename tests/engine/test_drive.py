"""What drives a risk is what lifts it, and a finding drives by what it reads and what it does."""

import pytest

from mutualrisk.domain.result import (
    Contribution,
    Finding,
    Level,
    Reading,
    RiskResult,
    Span,
    Stage,
)
from mutualrisk.domain.rule import Effect
from mutualrisk.engine.drive import IMPACT_SHARE, drives, finding_drive, tells


def point(value: float) -> Span:
    """A level without a range."""
    return Span(value, value, value)


STAGE = Stage(point(3), point(3), point(9), "high", ("high",))


def risk(likelihood: tuple[Contribution, ...], impact: tuple[Contribution, ...]) -> RiskResult:
    """A risk with the parts of its two sides."""
    sides = Level("likelihood", point(3), likelihood), Level("impact", point(3), impact)
    return RiskResult("reserves", "Reserves", "mutual", *sides, STAGE, STAGE, STAGE, None, ())


def finding(effect: Effect = "finding", text: str = "Reserves are thin.") -> Finding:
    """A finding that reads the reserves."""
    reads = (Reading("reserves_months", "Months", "0.8 months"),)
    return Finding(
        "thin", certain=True, effect=effect, to="mutual", about="bidder", weight="serious",
        text=text, says="", reads=reads, reference=(), grade="S", advice=(),
    )  # fmt: skip


def test_a_signal_drives_by_its_share_of_what_it_lifts_above_the_lowest_level() -> None:
    signal = Contribution("signal", "reserves_months", 2.0, 0.5, point(4.0))
    assert drives(risk((signal,), (signal,))) == {"reserves_months": pytest.approx(1.5 * (1 + IMPACT_SHARE))}


def test_a_rule_drives_by_its_step_up_and_never_by_a_step_down() -> None:
    up, down = Contribution("rule", "thin", 0.5), Contribution("rule", "covered", -1.0)
    assert drives(risk((up, down), ())) == {"thin": 0.5, "covered": 0.0}


def test_a_finding_drives_by_what_it_reads_and_what_it_does() -> None:
    assert finding_drive(finding(), {"reserves_months": 1.0, "thin": 0.5, "other": 9.0}) == 1.5


@pytest.mark.parametrize("effect", ["lower", "cap", "partnership", "action"])
def test_what_lowers_or_only_advises_tells_no_driver(effect: Effect) -> None:
    assert tells(finding())
    assert tells(finding("raise"))
    assert not tells(finding(effect))
    assert not tells(finding(text=""))
