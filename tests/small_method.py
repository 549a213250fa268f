"""Small methods and cases, written as plainly as people write them in YAML."""

from collections.abc import Iterable, Mapping
from typing import Any

from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.method import Method
from mutualrisk.domain.result import BenefitResult, Finding, Level, Result, RiskResult
from mutualrisk.engine.evaluate import evaluate

Data = dict[str, Any]

REASON = "Made up for a test."
DAY = "2026-03-01"
ANY_VERDICT: Data = {
    "id": "anything",
    "when": "highest >= 0",
    "title": "Anything",
    "text": "-",
    "reason": REASON,
}


def question(name: str, kind: str = "yes_no", **more: object) -> Data:
    """A question; of a choice, ``options`` may be given as a text of ids."""
    options = more.get("options")
    if isinstance(options, str):
        more["options"] = {option: {"text": option.title()} for option in options.split()}
    return {"id": name, "section": "all", "type": kind, "text": f"What of {name}?", "why": REASON, **more}


def signal(source: str, weight: float | dict[str, float] = 100, **reads: object) -> Data:
    """A signal; without a table or a curve, a yes/no that is bad when it is yes."""
    given = reads if reads.keys() & {"levels", "curve", "steps"} else {"levels": {"no": 1, "yes": 5}, **reads}
    return {"from": source, "weight": weight, "reason": REASON, **given}


def risk(name: str, likelihood: Iterable[Data], impact: Iterable[Data], **more: object) -> Data:
    """A risk with its signals."""
    sides = {"likelihood": tuple(likelihood), "impact": tuple(impact)}
    return {"id": name, "title": name.title(), "summary": "-", **sides, **more}


def benefit(name: str, *strength: Data) -> Data:
    """A benefit with its signals."""
    return {"id": name, "title": name.title(), "summary": "-", "strength": strength}


def rule(name: str, when: str, then: str = "finding", **more: object) -> Data:
    """A rule with one effect."""
    return {"id": name, "when": when, "then": then, "text": f"{name} holds.", "reason": REASON, **more}


def measure(name: str, formula: str, unit: str = "number", **more: object) -> Data:
    """A measure with its formula."""
    return {"id": name, "text": name.title(), "unit": unit, "is": formula, **more}


def method_data(questions: Iterable[Data], **parts: object) -> Data:
    """A whole method around its questions; without verdicts, one that always holds."""
    return {
        "id": "small",
        "version": "2026.1",
        "title": "Small",
        "licence": "MIT",
        "effective_from": "2026-01-01",
        "ratings": {"reason": REASON},
        "evidence": {"reason": REASON},
        "mitigation": {"reason": REASON},
        "sections": [{"id": "all", "title": "All"}],
        "questions": list(questions),
        "risks": [],
        "verdicts": [ANY_VERDICT],
        **parts,
    }


def method(questions: Iterable[Data], **parts: object) -> Method:
    """A small method."""
    return Method.model_validate(method_data(questions, **parts))


def case_data(answers: Mapping[str, Any] | None = None, **more: object) -> Data:
    """A case with one organisation and one assessment. ``case`` lays more over the case itself."""
    over: Any = more.pop("case", {})
    who = {"organisation": "org", "perspective": "commissioner"}
    assessment = {"id": "first", "date": DAY, "answers": dict(answers or {}), **who, **more}
    return {
        "method": {"id": "small", "version": "2026.1"},
        "organisations": [{"id": "org", "name": "Fernleaf"}],
        "assessments": [assessment],
        **over,
    }


def case(answers: Mapping[str, Any] | None = None, **more: object) -> tuple[Case, Assessment]:
    """A case, and its first assessment."""
    made = Case.model_validate(case_data(answers, **more))
    return made, made.assessments[0]


def assessed(under: Method, answers: Mapping[str, Any] | None = None, **more: object) -> Result:
    """What the answers lead to."""
    return evaluate(under, *case(answers, **more))


def the_risk(result: Result, name: str = "harm") -> RiskResult:
    """The risk of that name."""
    return next(found for found in result.risks if found.id == name)


def the_benefit(result: Result, name: str = "good") -> BenefitResult:
    """The benefit of that name."""
    return next(found for found in result.benefits if found.id == name)


def the_finding(result: Result, name: str) -> Finding | None:
    """The finding of a rule, if it holds or may hold."""
    return next((found for found in result.findings if found.rule == name), None)


def ends(level: Level) -> tuple[float, float, float]:
    """Low, point and high of a level."""
    return (level.span.low, level.span.point, level.span.high)


FIXED_IMPACT = (signal("impact_known", curve={0: 1, 4: 5}),)
IMPACT_QUESTION = question("impact_known", "number", minimum=0, maximum=4)
