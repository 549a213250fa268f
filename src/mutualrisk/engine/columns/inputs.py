"""Answers of many assessments as columns: what a question's column may hold, and columns from cases."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.question import Question
from mutualrisk.domain.value import Side
from mutualrisk.engine import answers, stages
from mutualrisk.engine.columns.logic import from_bits
from mutualrisk.engine.columns.values import (
    Bits,
    Choices,
    Column,
    Flags,
    Floats,
    Masks,
    Numbers,
    Sets,
    picked,
    settled,
)
from mutualrisk.engine.evaluate import OPEN_STATES
from mutualrisk.engine.program import Program

Answers = Numbers | Sets | Masks
"""The answers to one question. For a choice and for yes/no they are bits, as in the one-assessment engine."""

Relief = Mapping[tuple[str, Side], Floats]
"""How far the actions of each assessment move a side of a factor."""


@dataclass(frozen=True, slots=True)
class ColumnInputs:
    """Assessments of one perspective and depth, a row for each.

    A question without a column is unanswered throughout. ``relied`` names the rows in which an answer may be
    relied on, by question; without it every answer counts as evidenced. ``open`` names the rows in which a
    question's answer is still to come, where its column (or, for a text, the want of one) does not say so.
    """

    days: Floats
    """The date of each assessment as a day count (``date.toordinal``)."""
    answers: Mapping[str, Answers]
    relied: Mapping[str, Flags] | None = None
    open: Mapping[str, Flags] = field(default_factory=dict)
    now: Relief = field(default_factory=dict)
    """What actions in place take off (risks) or add (benefits)."""
    then: Relief = field(default_factory=dict)
    """What actions in place, agreed and proposed would."""

    @property
    def rows(self) -> int:
        """How many assessments there are."""
        return len(self.days)


def mapped(given: Answers, change: Callable[[Masks], Masks]) -> Answers:
    """The same answers with each array changed; what was one array stays one."""
    if isinstance(given, np.ndarray):
        return change(given)
    made = {id(part): change(part) for part in given if part is not None}
    return type(given)(*(None if part is None else made[id(part)] for part in given))  # type: ignore[arg-type]  # the ends are there


def where_relied(relied: Flags, given: Answers, unknown: Answers) -> Answers:
    """The answers that may be relied on; the others as not known."""
    if isinstance(given, np.ndarray) or isinstance(unknown, np.ndarray):
        return np.where(relied, given, unknown)  # type: ignore[arg-type]  # both are, as they answer one question
    both = zip(given, unknown, strict=True)
    return type(given)(*(picked(relied, mine, other) for mine, other in both))  # type: ignore[arg-type]  # the ends are there


def column(question: Question, given: Answers) -> Column:
    """The column of a question, ready for expressions."""
    if isinstance(given, Numbers):
        return settled(given)
    if isinstance(given, Sets):
        return given._replace(possible=given.sure) if (given.sure == given.possible).all() else given
    if question.type == "yes_no":
        return from_bits(given)
    return Choices(given, single=not (given & (given - 1)).any())


def of_values(question: Question, held: Sequence[Any]) -> Answers:
    """Answers as the one-assessment engine holds them, as arrays."""
    if question.type in ("choice", "yes_no"):
        return np.array(held, option_bits(question))
    absent: Flags = np.array([value is None for value in held])
    low, high, gaps = (
        np.array(part)
        for part in zip(*((0, 0, 0) if value is None else value for value in held), strict=True)
    )
    missing = absent if absent.any() else None
    if question.type == "choices":
        bits = option_bits(question)
        return Sets(low.astype(bits), high.astype(bits), _gaps(gaps), missing)
    return Numbers(low.astype(np.float64), high.astype(np.float64), _gaps(gaps), missing)


def _gaps(given: Masks) -> Bits | None:
    return given.astype(np.uint8) if given.any() else None


def option_bits(question: Question) -> np.dtype[Any]:
    """The smallest type with a bit for each option (at most 63) and one for "does not apply"."""
    return (
        np.dtype(np.uint8)
        if question.type == "yes_no"
        else np.min_scalar_type((2 << len(question.options)) - 1)
    )


def still_open(question: Question, inputs: ColumnInputs, rows: slice) -> Flags | None:
    """The rows in which the answer is still to come; None: in no row."""
    if question.id in inputs.open:
        return inputs.open[question.id][rows]
    if question.type == "text":
        return None
    given = inputs.answers.get(question.id)
    if given is None:
        return np.ones(len(inputs.days[rows]), np.bool_)
    if isinstance(given, np.ndarray):
        several: Flags = given[rows] & (given[rows] - 1) != 0
        return several
    apart: Flags = given[0][rows] != given[1][rows]
    return apart if given.gaps is None else apart | (given.gaps[rows] != 0)


def columns_from_cases(program: Program, assessed: Sequence[tuple[Case, Assessment]]) -> ColumnInputs:
    """Columns of assessments of the program's perspective and depth, from cases that passed their checks."""
    given = [answers.answers(case, assessment) for case, assessment in assessed]
    relied = [
        answers.evidenced(answered, case, assessment, program.method.evidence, program.own)
        for answered, (case, assessment) in zip(given, assessed, strict=True)
    ]
    questions = [question for question in program.asked if question.type != "text"]
    return ColumnInputs(
        days=np.array([float(date.fromisoformat(assessment.date).toordinal()) for _, assessment in assessed]),
        answers={
            q.id: of_values(q, [answers.held(q, answered.get(q.id)) for answered in given]) for q in questions
        },
        relied={q.id: np.array([q.id in reliable for reliable in relied]) for q in questions},
        open={
            q.id: np.array([_state(answered.get(q.id)) in OPEN_STATES for answered in given])
            for q in program.asked
        },
        now=_relief(program, assessed, ("in_place",)),
        then=_relief(program, assessed, ("in_place", "agreed", "proposed")),
    )


def _state(answer: Answer | None) -> str:
    return "unanswered" if answer is None else answer.state


def _relief(program: Program, assessed: Iterable[tuple[Case, Assessment]], states: tuple[str, ...]) -> Relief:
    found = [stages.relief(assessment.actions, program.method, states) for _, assessment in assessed]
    return {
        key: np.array([one.get(key, 0.0) for one in found])
        for key in sorted({key for one in found for key in one})
    }
