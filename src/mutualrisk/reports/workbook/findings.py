"""The sheet of findings: every rule of the method, and whether it holds, live."""

from mutualrisk.domain.result import Finding
from mutualrisk.engine.program import RuleProgram
from mutualrisk.engine.spreadsheet.rules import Rules
from mutualrisk.engine.spreadsheet.sheet import Content, Formula, Sheet
from mutualrisk.reports import phrases
from mutualrisk.reports.findings import effect_words
from mutualrisk.reports.material import Material

COLUMNS = (
    ("No", 6), ("Holds", 13), ("Weight", 9), ("About", 12), ("Whose move", 14),
    ("Finding", 46), ("Why it matters", 50), ("References", 34), ("Effect", 34),
    ("Grade", 22), ("When", 50), ("Rule", 26),
)  # fmt: skip
ABOUT = (
    "What the method's rules find. Whether each holds is live; its sentences carry the figures of the day "
    "on which this workbook was written."
)
GREYED = '$B5="no"'
"""What holds of the first row where its rule does not hold."""


def findings_sheet(material: Material, rules: Rules) -> Sheet:
    """Every rule of the method: first those that hold now, each with whether it does."""
    sheet = Sheet("Findings", ABOUT, *COLUMNS)
    found = {finding.rule: finding for finding in material.findings}
    spoken = {rule.id: rule for rule in material.program.spoken}
    for id_ in (*found, *(one for one in spoken if one not in found)):
        sheet.add(*_row(material, rules, spoken[id_], found.get(id_)))
    return sheet


def _row(
    material: Material, rules: Rules, program: RuleProgram, finding: Finding | None
) -> tuple[Content, ...]:
    rule, number = program.rule, material.numbers.get(f"finding-{program.id}")
    return (
        f"F{number}" if number else "",
        _holds(rules, program.id, finding),
        phrases.sentence(rule.weight),
        phrases.sentence(rule.about),
        phrases.MOVES[material.perspective][rule.to],
        finding.text if finding else "",
        finding.says if finding else "",
        _titles(material, rule.reference),
        effect_words(material, finding) if finding else "",
        phrases.GRADES[rule.grade],
        " ".join(rule.when.split()),
        rule.id,
    )


def _holds(rules: Rules, rule: str, finding: Finding | None) -> Formula:
    words = "no" if finding is None else "yes" if finding.certain else "may hold"
    return Formula(
        f'IF({rules.holds(rule, 0)}=1,"yes",IF({rules.may_hold(rule, 0)}=1,"may hold","no"))', words
    )


def _titles(material: Material, ids: tuple[str, ...]) -> str:
    titles = {reference.id: reference.title for reference in material.references}
    return "; ".join(titles[id_] for id_ in ids if id_ in titles)
