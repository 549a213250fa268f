"""The sheets of what the method judged: risks, benefits and findings."""

from mutualrisk.domain.result import BenefitResult, BenefitStage, Finding, RiskResult, Span, Stage
from mutualrisk.reports import phrases, stated
from mutualrisk.reports.content import Cell, cell
from mutualrisk.reports.findings import effect_words
from mutualrisk.reports.material import Material
from mutualrisk.reports.sheet import Sheet, number, sheet_table

RISK_COLUMNS = (
    ("No", 5.0),
    ("Risk", 30.0),
    ("Whose move", 14.0),
    ("Rating today", 13.0),
    ("Not excluded", 22.0),
    ("Likelihood", 11.0),
    ("Impact", 9.0),
    ("Score", 8.0),
    ("Score, at least", 9.0),
    ("Score, at most", 9.0),
    ("Rating before actions", 14.0),
    ("Score before actions", 11.0),
    ("Rating once actions are done", 16.0),
    ("Score once actions are done", 13.0),
    ("Rating on evidence alone", 15.0),
    ("Score on evidence, at most", 13.0),
)


def risks_sheet(material: Material) -> Sheet:
    """Risks, one in a row."""
    rows = (_risk(material, place, risk) for place, risk in enumerate(material.result.risks, 1))
    about = "Each risk at its stages. Likelihood and impact run from 1 to 5, the score is their product."
    return Sheet("Risk register", about, sheet_table("Risk register", RISK_COLUMNS, rows))


def _risk(material: Material, place: int, risk: RiskResult) -> tuple[Cell, ...]:
    now, name = risk.current, f"risk.{risk.id}"
    return (
        number(place, "ordinal"),
        cell(risk.title),
        cell(phrases.MOVES[material.perspective][risk.whose_move]),
        _rated(now),
        cell(phrases.rating_open(now)),
        number(_told(now, now.likelihood), "level", f"{name}.today.likelihood"),
        number(_told(now, now.impact), "level", f"{name}.today.impact"),
        number(_told(now, now.score), "level", f"{name}.today.score"),
        number(now.score.low, "level", f"{name}.today.low"),
        number(now.score.high, "level", f"{name}.today.high"),
        _rated(risk.inherent),
        number(_told(risk.inherent, risk.inherent.score), "level", f"{name}.before.score"),
        _rated(risk.target),
        number(_told(risk.target, risk.target.score), "level", f"{name}.target.score"),
        _rated(risk.evidenced) if risk.evidenced else (),
        number(risk.evidenced.score.high if risk.evidenced else None, "level", f"{name}.evidence.high"),
    )


def _told(stage: Stage | BenefitStage, span: Span) -> float | None:
    """The point of a level; none where anything is possible."""
    return None if stated.wholly_open(stage) else span.point


def _rated(stage: Stage) -> Cell:
    return cell(stated.mark(stage))


BENEFIT_COLUMNS = (
    ("No", 5.0),
    ("Benefit", 34.0),
    ("As claimed", 12.0),
    ("Not excluded", 22.0),
    ("Claimed", 10.0),
    ("At least", 10.0),
    ("At most", 10.0),
    ("As evidenced", 13.0),
    ("Relied on", 10.0),
    ("Once actions are done", 14.0),
)


def benefits_sheet(material: Material) -> Sheet:
    """Benefits, one in a row."""
    rows = (_benefit(place, benefit) for place, benefit in enumerate(material.result.benefits, 1))
    return Sheet(
        "Benefits",
        "Each benefit as claimed and as evidenced, 0 to 100. None is set off against a risk.",
        sheet_table("Benefits", BENEFIT_COLUMNS, rows),
    )


def _benefit(place: int, benefit: BenefitResult) -> tuple[Cell, ...]:
    claimed, name = benefit.claimed, f"benefit.{benefit.id}"
    return (
        number(place, "ordinal"),
        cell(benefit.title),
        _strong(claimed),
        cell(phrases.strength_open(claimed)),
        number(_told(claimed, claimed.span), "points", f"{name}.claimed"),
        number(claimed.span.low, "points", f"{name}.claimed.low"),
        number(claimed.span.high, "points", f"{name}.claimed.high"),
        _strong(benefit.evidenced) if benefit.evidenced else (),
        number(benefit.reliance, "points", f"{name}.relied"),
        number(_told(benefit.target, benefit.target.span), "points", f"{name}.target"),
    )


def _strong(stage: BenefitStage) -> Cell:
    return cell(stated.mark(stage))


FINDING_COLUMNS = (
    ("No", 6.0),
    ("Weight", 9.0),
    ("Certain", 9.0),
    ("About", 12.0),
    ("Whose move", 14.0),
    ("Finding", 46.0),
    ("Why it matters", 50.0),
    ("References", 34.0),
    ("Effect", 34.0),
    ("Read", 50.0),
    ("Grade", 22.0),
    ("Rule", 26.0),
)


def findings_sheet(material: Material) -> Sheet:
    """Findings, one in a row."""
    rows = (_finding(material, finding) for finding in material.findings)
    return Sheet(
        "Findings",
        "What the method's rules found, what they read, and where they come from.",
        sheet_table("Findings", FINDING_COLUMNS, rows),
        4,
    )


def _finding(material: Material, finding: Finding) -> tuple[Cell, ...]:
    said = (
        f"F{material.numbers[f'finding-{finding.rule}']}",
        phrases.sentence(finding.weight),
        "yes" if finding.certain else "may hold",
        phrases.sentence(finding.about),
        phrases.MOVES[material.perspective][finding.to],
        finding.text,
        finding.says,
        _titles(material, finding.reference),
        effect_words(material, finding),
        "; ".join(f"{reading.label} {reading.value}" for reading in finding.reads),
        phrases.GRADES[finding.grade],
        finding.rule,
    )
    return tuple(cell(words) for words in said)


def _titles(material: Material, ids: tuple[str, ...]) -> str:
    titles = {reference.id: reference.title for reference in material.references}
    return "; ".join(titles[id_] for id_ in ids if id_ in titles)
