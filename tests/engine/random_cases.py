"""Random assessments of any method, drawn from a seed: exact, unknown, ranges, not applicable."""

from collections.abc import Mapping
from datetime import date
from random import Random

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Action, Assessment, Case, Evidence, MethodUsed, Organisation
from mutualrisk.domain.method import Method
from mutualrisk.domain.question import Question
from mutualrisk.domain.value import Depth, Perspective

EVIDENCE = (
    Evidence(id="paper", title="-", grade="audited", date="2026-01-01"),
    Evidence(id="word", title="-", grade="asserted"),
)


def seeded(seed: int | str) -> Random:
    """The same draws every time."""
    return Random(seed)  # noqa: S311 - it is to be repeatable


def random_case(
    method: Method, perspective: Perspective, depth: Depth, random: Random, *, unknown: float = 0.2
) -> tuple[Case, Assessment]:
    """A case with one assessment; ``unknown`` is the share of answers that are open (0: all exact)."""
    answers = {question.id: random_answer(question, random, unknown) for question in method.questions}
    assessment = Assessment(
        id="one",
        organisation="org",
        date=date.fromordinal(
            random.randint(date(2025, 1, 1).toordinal(), date(2027, 12, 31).toordinal())
        ).isoformat(),
        perspective=perspective,
        depth=depth,
        answers={id_: answer for id_, answer in answers.items() if answer is not None},
        actions=random_actions(method, random) if unknown else (),
    )
    made = Case(
        method=MethodUsed(id=method.id, version=method.version),
        organisations=(Organisation(id="org", name="Fernleaf"),),
        assessments=(assessment,),
        evidence=EVIDENCE,
    )
    return made, assessment


def random_actions(method: Method, random: Random) -> tuple[Action, ...]:
    """Some actions of the catalogue, in any state."""
    some = random.sample(method.actions, random.randint(0, min(4, len(method.actions))))
    return tuple(
        Action(id=a.id, advice=a.id, state=random.choice(("proposed", "agreed", "in_place"))) for a in some
    )


def random_answer(question: Question, random: Random, unknown: float) -> Answer | None:
    """An answer in any state; None for unanswered."""
    evidence = random.choice(((), ("paper",), ("word",))) if unknown else ("paper",)
    roll = random.random()
    if roll < unknown / 3:
        return None
    if roll < unknown / 1.5:
        return Answer(not_known=True)
    if question.not_applicable and random.random() < 0.15:
        return Answer(not_applicable="does not concern this one")
    if roll < unknown and question.type in ("money", "number", "percent", "months"):
        low, high = sorted((number(question, random), number(question, random)))
        return Answer(low=low, high=high, evidence=evidence)
    return Answer(value=random_value(question, random), evidence=evidence)


def random_value(question: Question, random: Random) -> float | str | tuple[str, ...]:
    """A value within the bounds of the question."""
    match question.type:
        case "choice":
            return random.choice(list(question.options))
        case "yes_no":
            return random.choice(("yes", "no"))
        case "choices":
            return tuple(option for option in question.options if random.random() < 0.4)
        case "date":
            return date.fromordinal(
                random.randint(date(2015, 1, 1).toordinal(), date(2030, 1, 1).toordinal())
            ).isoformat()
        case "text":
            return "a text"
        case _:
            return number(question, random)


USUAL: Mapping[str, float] = {"money": 5e6, "percent": 100, "months": 60, "number": 50}


def number(question: Question, random: Random) -> float:
    """A plausible number: often round, sometimes at a bound or nought."""
    low = question.minimum if question.minimum is not None else -USUAL[question.type]
    high = (
        question.maximum
        if question.maximum is not None and question.maximum <= 1e9
        else max(USUAL[question.type], low + 1)
    )
    if random.random() < 0.15:
        return random.choice((low, high, min(max(0.0, low), high)))
    return round(random.uniform(low, high), random.choice((0, 2)))
