"""What drives a risk: how far each answer, measure and rule lifts it above its lowest level."""

from collections.abc import Mapping

from mutualrisk.domain.result import Contribution, Finding, RiskResult

IMPACT_SHARE = 0.4
"""How much less an impact says about what drives a risk: it is often the same for every bidder."""
ENOUGH = 0.15
"""Below this many levels nothing drives a risk."""


def drives(risk: RiskResult) -> dict[str, float]:
    """How far each source and rule lifts a risk above its lowest level, in levels."""
    found: dict[str, float] = {}
    for side, share in ((risk.likelihood, 1.0), (risk.impact, IMPACT_SHARE)):
        for part in side.contributions:
            found[part.id] = found.get(part.id, 0.0) + share * _lift(part)
    return found


def finding_drive(finding: Finding, drive: Mapping[str, float]) -> float:
    """How far what a finding reads, and what it does, lifts a risk."""
    read = sum(drive.get(item.id, 0.0) for item in finding.reads)
    return read + drive.get(finding.rule, 0.0)


def tells(finding: Finding) -> bool:
    """Whether a finding names something that lifts a risk, in words."""
    return finding.effect not in {"lower", "cap", "partnership", "action"} and bool(finding.text)


def _lift(part: Contribution) -> float:
    if part.kind == "signal" and part.level is not None:
        return part.share * (part.level.point - 1)
    return max(part.part, 0.0)
