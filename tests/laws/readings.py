"""What the laws compare: the numbers of a result, the completions of a case, and worse answers."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Any

from mutualrisk.domain.answer import Answer, Plain
from mutualrisk.domain.case import Case
from mutualrisk.domain.method import Method
from mutualrisk.domain.question import NUMERIC, Question
from mutualrisk.domain.result import Result, Span
from mutualrisk.engine.evaluate import evaluate
from tests.strategies import grid

SLACK = 1e-7
"""Sums of some dozen floating-point numbers up to 100; far below anything that is shown."""

Answers = Mapping[str, Answer]


def judged(method: Method, case: Case) -> Result:
    """The result of the only assessment of a case."""
    return evaluate(method, case, case.assessments[0])


def with_answers(case: Case, answers: Answers) -> Case:
    """The case with these answers instead of its own."""
    return case.model_copy(
        update={"assessments": (case.assessments[0].model_copy(update={"answers": dict(answers)}),)}
    )


def risk_spans(result: Result) -> dict[str, Span]:
    """Every number that says how bad something is."""
    found: dict[str, Span] = {}
    for risk in result.risks:
        found |= {f"{risk.id} {level.side}": level.span for level in (risk.likelihood, risk.impact)}
        stages = {
            "inherent": risk.inherent,
            "current": risk.current,
            "target": risk.target,
            "evidenced": risk.evidenced,
        }
        found |= {f"{risk.id} {name}": stage.score for name, stage in stages.items() if stage}
    return found


def benefit_spans(result: Result) -> dict[str, Span]:
    """Every number that says how good something is."""
    found: dict[str, Span] = {}
    for benefit in result.benefits:
        found[f"{benefit.id} strength"] = benefit.strength.span
        stages = {"claimed": benefit.claimed, "target": benefit.target, "evidenced": benefit.evidenced}
        found |= {f"{benefit.id} {name}": stage.span for name, stage in stages.items() if stage}
    return found


def spans(result: Result) -> dict[str, Span]:
    """Every range of a result."""
    return risk_spans(result) | benefit_spans(result)


def possible_ratings(result: Result) -> dict[str, tuple[str, ...]]:
    """What each risk and benefit may still turn out to be, today and at its target."""
    found: dict[str, tuple[str, ...]] = {}
    for risk in result.risks:
        found |= {f"{risk.id} current": risk.current.possible, f"{risk.id} target": risk.target.possible}
    for benefit in result.benefits:
        found[f"{benefit.id} claimed"] = benefit.claimed.possible
    return found


def stated_ratings(result: Result) -> dict[str, str]:
    """What each risk and benefit is said to be."""
    found: dict[str, str] = {}
    for risk in result.risks:
        found |= {f"{risk.id} current": risk.current.rating, f"{risk.id} target": risk.target.rating}
    for benefit in result.benefits:
        found[f"{benefit.id} claimed"] = benefit.claimed.strength
    return found


# -- completions


def is_open(answer: Answer | None) -> bool:
    """Whether an answer leaves something open."""
    return answer is None or answer.state in ("not_known", "range")


def closings(question: Question, answer: Answer | None) -> list[Answer]:
    """Answers that settle an open one; a settled one stays as it is."""
    if answer is not None and not is_open(answer):
        return [answer]
    evidence = answer.evidence if answer else ()
    if answer is not None and answer.low is not None and answer.high is not None:
        inside = [x for x in grid(question.model_dump()) if answer.low <= x <= answer.high]
        return [Answer(value=float(x), evidence=evidence) for x in {answer.low, *inside, answer.high}]
    closed = [Answer(value=_plain(value), evidence=evidence) for value in grid(question.model_dump())]
    return closed + (
        [Answer(not_applicable="none here", evidence=evidence)] if question.not_applicable else []
    )


def _plain(value: Any) -> Plain:  # noqa: ANN401 - any kind of answer
    return tuple(value) if isinstance(value, list) else float(value) if isinstance(value, int) else value


def completions(method: Method, answers: Answers) -> Iterator[dict[str, Answer]]:
    """Every way to settle what is open, over the grid of values worth trying."""
    every = [closings(question, answers.get(question.id)) for question in method.questions]
    ids = [question.id for question in method.questions]
    return (dict(zip(ids, chosen, strict=True)) for chosen in product(*every))


def how_many(method: Method, answers: Answers) -> int:
    """How many completions there are."""
    count = 1
    for question in method.questions:
        count *= len(closings(question, answers.get(question.id)))
    return count


# -- worse answers


def worse_answers(question: Question, answer: Answer) -> list[Answer]:
    """The answers worse than one, by the direction that the method declares."""
    if question.worse is None or answer.state != "value":
        return []
    return [answer.model_copy(update={"value": value}) for value in _worse_values(question, answer.value)]


def _worse_values(question: Question, value: Any) -> Sequence[Plain]:  # noqa: ANN401 - any kind of answer
    worse = question.worse
    match question.type:
        case "choice" if isinstance(worse, tuple):
            return list(worse[worse.index(value) + 1 :])
        case "yes_no":
            return [str(worse)] if value != worse else []
        case "choices":
            others = [option for option in question.options if option not in value]
            more = [(*value, option) for option in others]
            fewer = [tuple(kept for kept in value if kept != option) for option in value]
            return more if worse == "higher" else fewer
        case _:
            further = [_plain(x) for x in grid(question.model_dump())] + list(_stepped(question, value))
            return [x for x in further if (x > value if worse == "higher" else x < value)]


def _stepped(question: Question, value: Any) -> Sequence[Plain]:  # noqa: ANN401 - any kind of answer
    if question.type not in NUMERIC:
        return []
    step = question.step or 1.0
    near = (value - step, value + step, value * 0.9, value * 1.1)
    return [
        x
        for x in near
        if (question.minimum is None or x >= question.minimum)
        and (question.maximum is None or x <= question.maximum)
    ]
