"""The sheet of findings: every rule of the method, whether it holds, and what it says, live."""

from mutualrisk.domain.result import Finding
from mutualrisk.engine.program import RuleProgram
from mutualrisk.engine.spreadsheet.amounts import joined, spoken
from mutualrisk.engine.spreadsheet.calculation import Calculation
from mutualrisk.engine.spreadsheet.sheet import Content, Formula, Sheet
from mutualrisk.engine.spreadsheet.thresholds import Thresholds
from mutualrisk.reports import phrases
from mutualrisk.reports.material import Material

COLUMNS = (
    ("No", 6), ("Holds", 13), ("Weight", 9), ("About", 12), ("Whose move", 14), ("Finding", 46),
    ("Why it matters", 50), ("References", 34), ("Effect", 34), ("Read", 50), ("Grade", 22), ("When", 50),
    ("Rule", 26),
)  # fmt: skip
ABOUT = "What the method's rules find, live: whether each holds or may hold, in words with today's figures."
GREYED = '$B5="no"'
"""What holds of the first row where its rule does not hold."""
VERBS = {"raise": "raises", "lower": "lowers", "floor": "keeps", "cap": "keeps"}
ENDS = {"raise": "by {}", "lower": "by {}", "floor": "at {} or above", "cap": "at {} or below"}


class Findings:
    """The rows of all rules: first those that hold now, each with whether it does and what it says."""

    def __init__(self, material: Material, made: Calculation, thresholds: Thresholds) -> None:
        """Write every row."""
        self.material, self.made, self.thresholds = material, made, thresholds
        program = material.program
        self.titles = {factor.id: factor.title for factor in (*program.risks, *program.benefits)}
        self.references = {one.id: one.title for one in material.method.references}
        self.sheet = Sheet("Findings", ABOUT, *COLUMNS)
        found = {finding.rule: finding for finding in material.findings}
        rules = {rule.id: rule for rule in program.spoken}
        for rule in program.rules:
            self._prepare(rule)
        for id_ in (*found, *(one for one in rules if one not in found)):
            self._row(rules[id_], found.get(id_))

    def _prepare(self, program: RuleProgram) -> None:
        """Have all words made in the order of the rules, so that they stand alike whatever holds now."""
        self.made.sayings.text(program.text)
        self.made.sayings.text(program.says)
        self._cited(program)
        self._read(program, None)

    def _cited(self, program: RuleProgram) -> tuple[str, str]:
        """What the rule cites: as a formula, and as it is."""
        ids = program.rule.reference
        cited = "; ".join(self.references[id_] for id_ in ids if id_ in self.references)
        return self.made.sayings.piece(cited), cited

    def _row(self, program: RuleProgram, finding: Finding | None) -> None:
        rule, number = program.rule, self.material.numbers.get(f"finding-{program.id}")
        self.sheet.add(
            f"F{number}" if number else "",
            self._holds(program.id, finding),
            phrases.sentence(rule.weight),
            phrases.sentence(rule.about),
            phrases.MOVES[self.material.perspective][rule.to],
            self._text(program.text, program, finding),
            self._text(program.says, program, finding),
            self._shown(*self._cited(program), program, finding),
            self._effect(program, finding),
            self._read(program, finding),
            phrases.GRADES[rule.grade],
            " ".join(rule.when.split()),
            rule.id,
        )

    def _holds(self, rule: str, finding: Finding | None) -> Formula:
        words = "no" if finding is None else "yes" if finding.certain else "may hold"
        holds, may = self.made.rules.holds(rule, 0), self.made.rules.may_hold(rule, 0)
        return Formula(f'IF({holds}=1,"yes",IF({may}=1,"may hold","no"))', words)

    def _shown(self, text: str, now: str, program: RuleProgram, finding: Finding | None) -> Content:
        """A text that stands only where the rule holds or may hold."""
        if text == '""':
            return ""
        shown = f'IF({self.made.rules.may_hold(program.id, 0)}=1,{text},"")'
        return Formula(shown, now if finding else "", "text")

    def _text(self, written: str, program: RuleProgram, finding: Finding | None) -> Content:
        sayings = self.made.sayings
        return self._shown(sayings.text(written), sayings.value(written), program, finding)

    def _effect(self, program: RuleProgram, finding: Finding | None) -> Content:
        """What the rule does to a level."""
        rule, at = program.rule, self.thresholds.effects.get(program.id)
        if at is None:
            return ""
        begins, ends = ENDS[rule.then].split("{}")
        head = f"{VERBS[rule.then]} the {rule.side} of {self.titles[rule.factor or ''].lower()} {begins}"
        step = rule.by if rule.by is not None else rule.at
        return self._shown(joined(spoken(head), at, spoken(ends)), f"{head}{step:g}{ends}", program, finding)

    def _read(self, program: RuleProgram, finding: Finding | None) -> Content:
        """What the rule reads, each with its value."""
        values, sayings = self.material.program.values, self.made.sayings
        parts, now = [], []
        for place, name in enumerate(program.reads):
            label = f"{'; ' if place else ''}{values[name].label} "
            parts += [sayings.piece(label), sayings.named(name)]
            now += [label, values[name].said(sayings.context)]
        return self._shown(joined(*parts), "".join(now), program, finding)
