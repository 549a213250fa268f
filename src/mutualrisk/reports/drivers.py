"""What drives a risk, in one sentence: the finding on what weighs most, else the reading itself."""

from collections.abc import Iterable, Mapping

from mutualrisk.domain.result import Contribution, Finding, RiskResult
from mutualrisk.domain.value import Wording, worded
from mutualrisk.reports.material import Material
from mutualrisk.reports.phrases import answer_words

IMPACT_SHARE = 0.4
"""How much less an impact says about what drives a risk: it is often the same for every bidder."""
ENOUGH = 0.15
"""Below this many levels nothing drives a risk."""


def driver(material: Material, risk: RiskResult, said: Iterable[str] = ()) -> str:
    """What drives ``risk``, in words; findings in ``said`` were told of another risk already."""
    drive = drives(risk)
    told = set(said)
    findings = [f for f in material.findings if f.certain and f.rule not in told and not _silent(f)]
    best = max(findings, key=lambda finding: (finding_drive(finding, drive), finding.rule), default=None)
    if best is not None and finding_drive(best, drive) > ENOUGH:
        return best.text
    return reading(material, strongest(drive))


def told(material: Material, words: str) -> str:
    """The rule of the finding that says ``words``; nothing where they are a reading."""
    return next((finding.rule for finding in material.findings if finding.text == words), "")


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


def strongest(drive: Mapping[str, float]) -> str:
    """The source that lifts most."""
    return max(sorted(drive), key=lambda id_: drive[id_], default="")


def reading(material: Material, source: str) -> str:
    """What a question or a measure says, as a phrase."""
    measure = next((m for m in material.result.measures if m.id == source), None)
    if measure is not None:
        return f"{measure.text}: {measure.words}"
    question = material.questions.get(source)
    if question is None:
        return ""
    answer = material.answers.get(source)
    words = answer_words(question, answer, material.perspective)
    chosen = question.type in {"choice", "choices"} and answer is not None and answer.state == "value"
    return words if chosen else f"{_asked(question.text, material)} {words}"


def _asked(wording: Wording, material: Material) -> str:
    return " ".join(worded(wording, material.perspective).split())


def _lift(part: Contribution) -> float:
    if part.kind == "signal" and part.level is not None:
        return part.share * (part.level.point - 1)
    return max(part.part, 0.0)


def _silent(finding: Finding) -> bool:
    return finding.effect in {"lower", "cap", "partnership", "action"} or not finding.text
