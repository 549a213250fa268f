"""What a report is written from: method, case and result, with everything numbered as it is printed."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Assessment, Case, Evidence, Organisation
from mutualrisk.domain.explanation import Explanation, NextQuestion
from mutualrisk.domain.factor import Benefit, Risk, Signal
from mutualrisk.domain.method import Method, Reference
from mutualrisk.domain.question import Question
from mutualrisk.domain.result import Finding, Result
from mutualrisk.domain.value import RATINGS, Perspective
from mutualrisk.engine.explain import explain
from mutualrisk.engine.next_question import next_best
from mutualrisk.engine.program import Program
from mutualrisk.reports.audiences import Audience
from mutualrisk.reports.award import Award
from mutualrisk.reports.content import Pointer
from mutualrisk.reports.letterhead import NONE, Letterhead

ABOUT = ("tender", "bidder", "partnership", "transition", "law")
"""The parts in which findings are printed."""


@dataclass(frozen=True, slots=True)
class Material:
    """One assessment and its result, with the numbers by which the report's parts point at one another."""

    program: Program
    case: Case
    assessment: Assessment
    result: Result
    organisation: Organisation
    answers: Mapping[str, Answer]
    questions: Mapping[str, Question]
    findings: tuple[Finding, ...]
    evidence: tuple[Evidence, ...]
    references: tuple[Reference, ...]
    explanations: Mapping[str, Explanation]
    next_questions: tuple[NextQuestion, ...]
    numbers: Mapping[str, int]
    """Printed numbers by anchor, such as ``question-turnover``."""
    letterhead: Letterhead = NONE
    audience: Audience = "internal"
    earlier: Result | None = None
    """What the assessment before this one said, where a document compares them."""
    award: Award | None = None
    """Who was successful, where somebody said so."""

    @property
    def method(self) -> Method:
        """The method that the result was made under."""
        return self.program.method

    @property
    def perspective(self) -> Perspective:
        """Who reads."""
        return self.result.perspective

    @property
    def titles(self) -> dict[str, str]:
        """What each assessed risk and benefit is called."""
        risks = {risk.id: risk.title for risk in self.result.risks}
        return risks | {benefit.id: benefit.title for benefit in self.result.benefits}

    @property
    def name(self) -> str:
        """The organisation that is assessed, as it is called."""
        return self.organisation.called

    @property
    def all_open(self) -> bool:
        """Whether nothing can be said of any risk yet; then no finding is worded either."""
        risks = self.result.risks
        return bool(risks) and all(len(risk.current.possible) == len(RATINGS) for risk in risks)

    def numbered(self) -> "Material":
        """The same, with everything in it numbered as it is printed."""
        asked, form = {one.id for one in self.result.asked}, form_numbers(self.program)
        questions = {f"question-{id_}": number for id_, number in form.items() if id_ in asked}
        lists = {
            "risk": [risk.id for risk in self.result.risks],
            "benefit": [benefit.id for benefit in self.result.benefits],
            "finding": [finding.rule for finding in self.findings],
            "evidence": [item.id for item in self.evidence],
            "reference": [reference.id for reference in self.references],
            "action": [action.id for action in self.assessment.actions],
        }
        return replace(self, numbers=questions | _numbers(lists))

    def pointer(self, kind: str, id_: str) -> Pointer | str:
        """The number of a thing, pointing at it; nothing where the report does not hold it."""
        anchor = f"{kind}-{id_}"
        number = self.numbers.get(anchor)
        unheld = number is None or (kind == "finding" and self.all_open)
        return "" if unheld else Pointer(anchor, f"{LETTERS.get(kind, '')}{number}")

    def cited(self, ids: Iterable[str]) -> list[Pointer | str]:
        """References as numbers in brackets."""
        found = [self.pointer("reference", id_) for id_ in ids]
        return [Pointer(p.to, f"[{p.text}]") for p in found if isinstance(p, Pointer)]


LETTERS = {"question": "Q", "finding": "F", "action": "A", "evidence": "E"}


def material(
    program: Program, case: Case, assessment: Assessment, result: Result, letterhead: Letterhead = NONE
) -> Material:
    """Everything that the report needs, found and numbered once."""
    answers = {**case.contract.answers, **assessment.answers}
    findings = in_order(result.findings)
    evidence = tuple(_own_evidence(case, assessment))
    assessed = [risk.id for risk in result.risks] + [benefit.id for benefit in result.benefits]
    references = cited_by(program, result, findings)
    return Material(
        program=program,
        case=case,
        assessment=assessment,
        result=result,
        organisation=_organisation(case, assessment),
        answers=answers,
        questions={question.id: question for question in program.method.questions},
        findings=findings,
        evidence=evidence,
        references=references,
        explanations={id_: explain(program, case, assessment, result, id_) for id_ in assessed},
        next_questions=next_best(program, case, assessment, result),
        numbers={},
        letterhead=letterhead,
    ).numbered()


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings by what they are about."""
    return tuple(sorted(findings, key=lambda found: ABOUT.index(found.about)))


def cited_by(program: Program, result: Result, findings: tuple[Finding, ...]) -> tuple[Reference, ...]:
    """The references that a report cites, in the method's order."""
    wanted = set(_cited(program, result, findings))
    return tuple(ref for ref in program.method.references if ref.id in wanted)


def _organisation(case: Case, assessment: Assessment) -> Organisation:
    found = (one for one in case.organisations if one.id == assessment.organisation)
    return next(found, Organisation(id=assessment.organisation, name=assessment.organisation))


def _own_evidence(case: Case, assessment: Assessment) -> Iterator[Evidence]:
    """The case's evidence, less what only other assessments rest on: that is not this reader's business."""
    mine = {
        id_
        for answer in (*case.contract.answers.values(), *assessment.answers.values())
        for id_ in answer.evidence
    }
    others = {
        id_
        for other in case.assessments
        if other.id != assessment.id
        for answer in other.answers.values()
        for id_ in answer.evidence
    }
    return (item for item in case.evidence if item.id in mine or item.id not in others)


def _cited(program: Program, result: Result, findings: tuple[Finding, ...]) -> Iterator[str]:
    """Every reference that the report names."""
    method, factors = program.method, [one.factor for one in (*program.risks, *program.benefits)]
    called = [advice for advice in method.actions if advice.id in result.advice]
    forms = [form for form in method.partnerships if form.id in result.partnerships]
    signals = [signal for factor in factors for signal in signals_of(factor)]
    for citing in (
        *findings,
        *factors,
        *signals,
        *method.measures,
        *method.benchmarks,
        *called,
        *forms,
        method.ratings,
    ):
        yield from citing.reference


def signals_of(factor: Risk | Benefit) -> tuple[Signal, ...]:
    """The signals of a factor, all sides."""
    return factor.strength if isinstance(factor, Benefit) else (*factor.likelihood, *factor.impact)


def form_numbers(program: Program) -> dict[str, int]:
    """The number of each question on the blank form; every document uses it, so that they agree."""
    return {question.id: number for number, question in enumerate(program.asked, 1)}


def _numbers(lists: Mapping[str, Iterable[str]]) -> dict[str, int]:
    """Each thing's number in its own list, by its anchor."""
    return {f"{kind}-{id_}": number for kind, ids in lists.items() for number, id_ in enumerate(ids, 1)}
