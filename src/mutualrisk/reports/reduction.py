"""The one place where an audience loses what it may not see, before any face sees it.

A pure function: the material with everything goes in, the material for one audience comes out. What is seen
is a table (:mod:`mutualrisk.reports.audiences`); what stands in no table is seen by nobody outside.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Action, Assessment, Case, Evidence, Organisation
from mutualrisk.domain.explanation import Change, Explanation
from mutualrisk.domain.method import Method
from mutualrisk.domain.result import BenefitResult, Contribution, Finding, Level, Result, RiskResult, Verdict
from mutualrisk.domain.value import Value
from mutualrisk.engine.program import Program
from mutualrisk.engine.texts import named_in
from mutualrisk.reports.audiences import FIELDS, INTERNAL, PARTS, Audience, Part, answers_seen
from mutualrisk.reports.coarse import coarse_benefit, coarse_risk
from mutualrisk.reports.letterhead import Letterhead
from mutualrisk.reports.material import Material, cited_by, in_order

OWN = "organisation"
"""Stands for the id that somebody gave to the organisation or its assessment."""
UNSAID = Verdict("", "", "", "", certain=True, possible=(), possible_titles=())

TO_READER = re.compile(r"\byou(r|rs)?\b", re.IGNORECASE)
"""A finding that speaks to its reader speaks to the commissioner."""

Some = TypeVar("Some", bound=Value)


def reduced(made: Material, audience: Audience) -> Material:
    """The material as an audience may see it."""
    if audience == "internal":
        return made
    sight = _sight(made, audience)
    case = sight.case(made.case, made.assessment)
    assessment = case.assessments[0]
    result = sight.result(made.result)
    findings = in_order(result.findings)
    return replace(
        made,
        audience=audience,
        case=case,
        assessment=assessment,
        result=result,
        organisation=sight.organisation(made.organisation),
        answers={**case.contract.answers, **assessment.answers},
        findings=findings,
        evidence=sight.documents(made.evidence),
        references=cited_by(made.program, result, findings),
        explanations=sight.explanations(made.explanations),
        next_questions=made.next_questions if sight.shows("open") else (),
        letterhead=sight.letterhead(made.letterhead),
        earlier=sight.result(made.earlier) if made.earlier else None,
    ).numbered()


def named(method: Method, program: Program, audience: Audience) -> frozenset[str]:
    """The questions and measures of which an audience may see the value."""
    answers = answers_seen(method, audience)
    return frozenset(name for name, reads in program.reads.items() if reads <= answers)


def _sight(made: Material, audience: Audience) -> "Sight":
    return Sight(
        audience,
        made.program,
        named(made.method, made.program, audience),
        {item.id: f"evidence-{number}" for number, item in enumerate(made.evidence, 1)},
        {item.id: f"action-{number}" for number, item in enumerate(made.assessment.actions, 1)},
    )


@dataclass(frozen=True, slots=True)
class Sight:
    """What one audience sees of one assessment, and the plain names it knows documents and actions by."""

    audience: Audience
    program: Program
    named: frozenset[str]
    documents_by: Mapping[str, str]
    actions_by: Mapping[str, str]

    def shows(self, part: Part) -> bool:
        """Whether the audience sees a part."""
        return self.audience in PARTS[part]

    def fields(self, value: Some) -> Some:
        """A value without the fields that the audience may not see."""
        name = type(value).__name__
        hidden = {
            field: "" if info.is_required() else info.get_default()
            for field, info in type(value).model_fields.items()
            if self.audience not in FIELDS.get(f"{name}.{field}", INTERNAL)
        }
        return value.model_copy(update=hidden)

    def case(self, case: Case, assessment: Assessment) -> Case:
        """The case with nothing but the one organisation and the one assessment."""
        own = tuple(one for one in case.organisations if one.id == assessment.organisation)
        contract = case.contract.model_copy(update={"answers": self.answers(case.contract.answers)})
        parts = {
            "contract": self.fields(contract),
            "organisations": tuple(map(self.organisation, own)),
            "assessments": (self.assessment(assessment),),
            "evidence": self.documents(case.evidence),
            "method": self.fields(case.method),
        }
        return self.fields(case.model_copy(update=parts))

    def organisation(self, one: Organisation) -> Organisation:
        """An organisation under its name alone."""
        return self.fields(one).model_copy(update={"id": OWN})

    def assessment(self, one: Assessment) -> Assessment:
        """The assessment with the answers and actions that are seen."""
        parts = {"answers": self.answers(one.answers), "actions": tuple(map(self.action, one.actions))}
        named = {"id": OWN, "organisation": OWN}
        return self.fields(one.model_copy(update=parts)).model_copy(update=named)

    def answers(self, given: Mapping[str, Answer]) -> dict[str, Answer]:
        """The answers that are seen. One that does not apply stays so, with or without its reason."""
        return {id_: self._answer(answer) for id_, answer in given.items() if id_ in self.named}

    def _answer(self, answer: Answer) -> Answer:
        known = [self.documents_by[id_] for id_ in answer.evidence if id_ in self.documents_by]
        seen = self.fields(answer.model_copy(update={"evidence": tuple(known)}))
        lost = answer.not_applicable is not None and seen.not_applicable is None
        return seen.model_copy(update={"not_applicable": ""}) if lost else seen

    def action(self, one: Action) -> Action:
        """An action under a plain name."""
        stated = tuple(map(self.fields, one.effects))
        return self.fields(one.model_copy(update={"effects": stated})).model_copy(
            update={"id": self.actions_by[one.id]}
        )

    def documents(self, found: Iterable[Evidence]) -> tuple[Evidence, ...]:
        """The evidence of this assessment under plain names, where evidence is seen at all."""
        if self.audience not in FIELDS["Case.evidence"]:
            return ()
        return tuple(
            self.fields(one).model_copy(update={"id": self.documents_by[one.id]})
            for one in found
            if one.id in self.documents_by
        )

    def letterhead(self, given: Letterhead) -> Letterhead:
        """Who makes the document, as far as the audience may know."""
        seen = self.audience in FIELDS["Letterhead.assessor"]
        return given if seen else replace(given, assessor="")

    def result(self, found: Result) -> Result:
        """The result without findings, measures and parts of levels that would tell an answer."""
        return found._replace(
            assessment=OWN,
            organisation=OWN,
            risks=tuple(map(self._risk, found.risks)),
            benefits=tuple(map(self._benefit, found.benefits)),
            findings=tuple(self._finding(one) for one in found.findings if self._is_told(one)),
            measures=tuple(one for one in found.measures if one.id in self.named),
            verdict=self._verdict(found.verdict),
            advice=found.advice if self.shows("advice") else (),
            partnerships=found.partnerships if self.shows("advice") else (),
        )

    def _verdict(self, found: Verdict) -> Verdict:
        if self.shows("advice"):
            return found
        return found._replace(text="", reason="") if self.shows("verdict") else UNSAID

    def _risk(self, risk: RiskResult) -> RiskResult:
        if not self.shows("scores"):
            return coarse_risk(risk, self.program.method.ratings)
        return risk._replace(
            likelihood=self._level(risk.likelihood),
            impact=self._level(risk.impact),
            actions=self._taken(risk.actions),
        )

    def _benefit(self, benefit: BenefitResult) -> BenefitResult:
        if not self.shows("scores"):
            return coarse_benefit(benefit, self.program.method.ratings)
        return benefit._replace(strength=self._level(benefit.strength), actions=self._taken(benefit.actions))

    def _taken(self, parts: tuple[Contribution, ...]) -> tuple[Contribution, ...]:
        if not self.shows("actions"):
            return ()
        return tuple(part._replace(id=self.actions_by.get(part.id, OWN)) for part in parts)

    def _level(self, level: Level) -> Level:
        parts = level.contributions
        return level._replace(contributions=tuple(part for part in parts if self._tells(part.kind, part.id)))

    def _tells(self, kind: str, id_: str) -> bool:
        """Whether a part of a level may be told: a signal that is seen; a rule where all findings are."""
        return id_ in self.named if kind == "signal" else self.shows("advice")

    def _is_told(self, finding: Finding) -> bool:
        if self.shows("tender"):
            return True
        about_them = finding.about not in {"tender", "law"} and finding.to != "commissioner"
        told = finding.certain and about_them and not TO_READER.search(finding.text)
        return self.shows("findings") and told and self._rests_on_theirs(self._reads(finding))

    def _rests_on_theirs(self, reads: frozenset[str]) -> bool:
        """Whether a finding says something of the organisation, and nothing that is not seen."""
        behind = frozenset[str]().union(*(self.program.reads.get(name, frozenset()) for name in reads))
        of_contract = {part.id for part in self.program.method.sections if part.about == "contract"}
        theirs = {one.id for one in self.program.method.questions if one.section not in of_contract}
        return reads <= self.named and bool(behind & theirs)

    def _reads(self, finding: Finding) -> frozenset[str]:
        rule = next(one for one in self.program.rules if one.id == finding.rule)
        symbols = self.program.places.symbols
        return frozenset(rule.reads) | named_in(rule.text, symbols)

    def _finding(self, finding: Finding) -> Finding:
        return finding if self.shows("advice") else finding._replace(says="", advice=())

    def explanations(self, found: Mapping[str, Explanation]) -> dict[str, Explanation]:
        """The proofs of those who see scores."""
        return {id_: self._explanation(one) for id_, one in found.items()} if self.shows("scores") else {}

    def _explanation(self, found: Explanation) -> Explanation:
        """The proof without the parts that are not seen, and without ways to change it."""
        sides = tuple(
            side._replace(parts=tuple(part for part in side.parts if self._tells(part.kind, part.id)))
            for side in found.sides
        )
        if self.shows("changes"):
            return found._replace(sides=sides, changes=tuple(map(self._change, found.changes)))
        return found._replace(sides=sides, near=(), changes=(), settled_by=())

    def _change(self, change: Change) -> Change:
        steps = (step._replace(id=self.actions_by.get(step.id, step.id)) for step in change.steps)
        return change._replace(steps=tuple(steps))
