"""The method that ships, and cases at random for it."""

from functools import cache
from random import Random

from mutualrisk.domain.answer import Answer, Plain
from mutualrisk.domain.case import Case
from mutualrisk.domain.method import Method
from mutualrisk.domain.question import NUMERIC, Question
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.program import Program
from mutualrisk.resources import path
from mutualrisk.store.method_files import load_method
from tests.small_method import case_data

METHOD = "public-service-mutuals"
MONEY = (0.0, 1_000.0, 50_000.0, 400_000.0, 2_000_000.0, 9_000_000.0, 60_000_000.0)
PLAIN = (0.0, 0.5, 1.0, 3.0, 7.0, 12.0, 24.0, 40.0, 70.0, 100.0, 300.0)
DAYS = ("2019-04-01", "2024-03-31", "2025-09-30", "2026-02-27", "2026-09-01", "2028-04-01")


@cache
def real_method() -> Method:
    """The method of the sector, read from its sources."""
    return load_method(path("methods", METHOD), use_compiled=False).method


@cache
def real_program(perspective: str = "commissioner") -> Program:
    """The method made ready for one perspective, in full."""
    return prepare(real_method(), "commissioner" if perspective == "commissioner" else "board", "full")


def some_value(question: Question, random: Random) -> Plain:
    """A value within the bounds of a question."""
    match question.type:
        case "choice":
            return random.choice(list(question.options))
        case "choices":
            return tuple(option for option in question.options if random.random() < 1 / 2)
        case "yes_no":
            return random.choice(("yes", "no"))
        case "date":
            return random.choice(DAYS)
        case "text":
            return "said"
        case kind:
            value = random.choice(MONEY if kind == "money" else PLAIN) * random.choice(
                (1.0, 1.0, 0.9, 1.25, -0.5)
            )
            return bounded(question, value)


def bounded(question: Question, value: float) -> float:
    """The value, or the bound that it passes."""
    low = -1e12 if question.minimum is None else question.minimum
    high = 1e12 if question.maximum is None else question.maximum
    return min(max(value, low), high)


def some_answer(question: Question, random: Random, openness: float) -> Answer | None:
    """An answer in any state; None for unanswered. ``openness`` is the chance that it stays open."""
    evidence = ("paper",) if random.random() < 2 / 3 else ()
    if random.random() < openness:
        if question.type in NUMERIC and random.random() < 1 / 2:
            low, high = sorted(float(str(some_value(question, random))) for _ in range(2))
            return Answer(low=low, high=high, evidence=evidence)
        return random.choice((None, Answer(not_known=True)))
    if question.not_applicable and random.random() < 1 / 10:
        return Answer(not_applicable="none here")
    return Answer(value=some_value(question, random), evidence=evidence)


def some_case(random: Random, openness: float = 0.2, perspective: str = "commissioner") -> Case:
    """A case of the real method."""
    method = real_method()
    given = {question.id: some_answer(question, random, openness) for question in method.questions}
    data = case_data(
        {id_: answer.model_dump(exclude_defaults=True) for id_, answer in given.items() if answer},
        perspective=perspective,
        actions=[
            {"id": f"act{i}", "advice": random.choice(method.actions).id, "state": random.choice(STATES)}
            for i in range(random.randrange(4))
        ],
        case={"evidence": [{"id": "paper", "title": "-", "grade": "audited", "date": "2026-01-31"}]},
    )
    return Case.model_validate(data)


STATES = ("proposed", "agreed", "in_place")
