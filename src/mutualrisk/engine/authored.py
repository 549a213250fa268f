"""Runs the cases that a method's authors wrote: answers in, and what they were to lead to."""

from collections.abc import Iterator, Mapping

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.author_case import AuthorCase, Comparison, Expectation, actions_of
from mutualrisk.domain.case import Assessment, Case, Evidence, MethodUsed, Organisation
from mutualrisk.domain.method import Method
from mutualrisk.domain.result import Result
from mutualrisk.engine.evaluate import evaluate
from mutualrisk.engine.ranges import EDGE

NAME = "case"


def as_case(authored: AuthorCase, method: Method) -> Case:
    """An author's case as a whole case with one assessment."""
    graded = {
        question: authored.evidence.get(question, authored.evidence.get("all"))
        for question in authored.answers
    }
    answers = {
        question: answer.model_copy(
            update={"evidence": (f"paper-{graded[question]}",)} if graded[question] else {}
        )
        for question, answer in authored.answers.items()
    }
    grades = sorted({grade for grade in graded.values() if grade})
    return Case(
        method=MethodUsed(id=method.id, version=method.version),
        title=authored.title,
        organisations=(Organisation(id=NAME, name="The organisation"),),
        assessments=(
            Assessment(
                id=NAME,
                organisation=NAME,
                date=authored.date,
                perspective=authored.perspective,
                depth=authored.depth,
                answers=answers,
                actions=actions_of(authored),
            ),
        ),
        evidence=tuple(
            Evidence(id=f"paper-{grade}", title="Paper", grade=grade, date=authored.date) for grade in grades
        ),
    )


def result_of(authored: AuthorCase, method: Method) -> Result:
    """What an author's case leads to."""
    case = as_case(authored, method)
    return evaluate(method, case, case.assessments[0])


def unmet(authored: AuthorCase, method: Method) -> tuple[str, ...]:
    """Every expectation that the method does not meet, in words."""
    result = result_of(authored, method)
    misses = [*_levels(authored.expect, result), *_rest(authored.expect, result)]
    if authored.compare is not None:
        other = result_of(
            authored.model_copy(update={"answers": _laid_over(authored.answers, authored.compare)}), method
        )
        misses += _moved(authored.compare, _scores(result), _scores(other))
    return tuple(misses)


def _laid_over(answers: Mapping[str, Answer], compare: Comparison) -> dict[str, Answer]:
    return {**answers, **compare.answers}


def _levels(expect: Expectation, result: Result) -> Iterator[str]:
    stages = {risk.id: risk.current for risk in result.risks}
    for risk, allowed in expect.ratings.items():
        stage = stages.get(risk)
        if stage is None or stage.rating not in allowed:
            yield f"{risk} is {stage.rating if stage else 'not assessed'}, not {' or '.join(allowed)}"
    for risk, allowed in expect.possible.items():
        stage = stages.get(risk)
        if stage is None or not set(stage.possible) <= set(allowed):
            reach = ", ".join(stage.possible) if stage else "nothing"
            yield f"{risk} may be {reach}, beyond {' or '.join(allowed)}"
    for risk, refused in expect.not_rated.items():
        stage = stages.get(risk)
        if stage is not None and set(stage.possible) & set(refused):
            yield f"{risk} may be {', '.join(stage.possible)}, but was not to be {' or '.join(refused)}"


def _rest(expect: Expectation, result: Result) -> Iterator[str]:
    top = [risk.id for risk in result.risks]
    if expect.top_risks is not None:
        first = top[: expect.top_risks.of]
        for risk in expect.top_risks.include:
            if risk not in first:
                yield f"{risk} is not among the first {len(first)}: {', '.join(first)}"
    strengths = {benefit.id: benefit.claimed.strength for benefit in result.benefits}
    for benefit, allowed in expect.benefits.items():
        if strengths.get(benefit) not in allowed:
            yield f"{benefit} is {strengths.get(benefit, 'not assessed')}, not {' or '.join(allowed)}"
    fired = {finding.rule for finding in result.findings if finding.certain}
    yield from (f"{rule} was to be found and is not" for rule in expect.findings if rule not in fired)
    seen = {finding.rule for finding in result.findings}
    yield from (f"{rule} was not to be found and is" for rule in expect.no_findings if rule in seen)
    if expect.verdict and result.verdict.id not in expect.verdict:
        yield f"the verdict is {result.verdict.id}, not {' or '.join(expect.verdict)}"


def _scores(result: Result) -> dict[str, tuple[float, ...]]:
    found = {risk.id: risk.current.score for risk in result.risks}
    found |= {benefit.id: benefit.claimed.span for benefit in result.benefits}
    return {factor: (span.low, span.point, span.high) for factor, span in found.items()}


def _moved(
    compare: Comparison, first: dict[str, tuple[float, ...]], second: dict[str, tuple[float, ...]]
) -> Iterator[str]:
    for factor in compare.unchanged:
        if first.get(factor) != second.get(factor):
            yield f"{factor} was not to change: {first.get(factor)} became {second.get(factor)}"
    for factors, sign, word in ((compare.lower, -1, "lower"), (compare.higher, 1, "higher")):
        for factor in factors:
            if (
                factor not in first
                or factor not in second
                or sign * (second[factor][1] - first[factor][1]) <= EDGE
            ):
                yield f"{factor} was to be {word}: {first.get(factor)} became {second.get(factor)}"
