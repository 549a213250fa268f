"""Law 8. Applying a suggested change does reach the rating, and no smaller step of the same answer does."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Action, Case
from mutualrisk.domain.explanation import Change, Step
from mutualrisk.domain.method import Method
from mutualrisk.domain.question import Question
from mutualrisk.domain.result import Result, Stage
from mutualrisk.domain.value import RATINGS
from mutualrisk.engine.change import STEPS, what_would_change
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.evaluate import evaluate
from tests.laws.readings import with_answers
from tests.laws.real_method import real_method, real_program, some_case
from tests.laws.test_11_actions_help import with_actions
from tests.strategies import Made, cases_of_methods


def stage_of(result: Result, risk: str) -> Stage:
    """Where a risk stands today."""
    return next(found.current for found in result.risks if found.id == risk)


def applied(case: Case, change: Change) -> Case:
    """The case after all steps of a change."""
    answers = dict(case.assessments[0].answers)
    for step in change.steps:
        if step.kind == "answer":
            answers[step.id] = answers[step.id].model_copy(update={"value": step.value})
        else:
            case = with_actions(case, Action(id="suggested", advice=step.id, state="in_place"))
    return with_answers(case, answers)


def smaller(question: Question, before: Answer, step: Step) -> list[Answer]:
    """Answers between the one given and the suggested one."""
    value, target = before.value, step.value
    if isinstance(value, float) and isinstance(target, float):
        unit = question.step or STEPS[question.type]
        near = target - unit if target > value else target + unit
        half = value + round((target - value) / unit / 2) * unit
        return [Answer(value=x) for x in {near, half} - {value, target}]
    if isinstance(question.worse, tuple) and isinstance(value, str) and isinstance(target, str):
        first, last = sorted((question.worse.index(value), question.worse.index(target)))
        return [Answer(value=option) for option in question.worse[first + 1 : last]]
    return []


def check(method: Method, case: Case, change: Change) -> None:
    """The change reaches its rating; a single answer moved by less does not."""
    gain = RATINGS.index(change.after.rating) - RATINGS.index(change.before.rating)
    assert gain < 0 if change.direction == "down" else gain > 0
    after = applied(case, change)
    reached = stage_of(evaluate(method, after, after.assessments[0]), change.risk)
    assert reached.rating == change.after.rating
    assert abs(reached.score.point - change.after.score.point) < 1e-9
    questions = {question.id: question for question in method.questions}
    for step in change.steps:
        if step.kind == "answer":
            assert questions[step.id].mutability != "fixed"
            check_no_smaller_step(method, case, change, step)


def check_no_smaller_step(method: Method, case: Case, change: Change, step: Step) -> None:
    """With the other steps taken, less of this one is not enough."""
    question = next(question for question in method.questions if question.id == step.id)
    after = applied(case, change)
    for answer in smaller(question, case.assessments[0].answers[step.id], step):
        trial = with_answers(after, {**after.assessments[0].answers, step.id: answer})
        rating = RATINGS.index(stage_of(evaluate(method, trial, trial.assessments[0]), change.risk).rating)
        before = RATINGS.index(change.before.rating)
        assert rating >= before if change.direction == "down" else rating <= before, (step, answer)


@settings(max_examples=150)
@given(cases_of_methods())
def test_a_suggested_change_is_true_and_the_smallest(made: Made) -> None:
    movable = made.method.model_copy(
        update={
            "questions": tuple(q.model_copy(update={"mutability": "ready"}) for q in made.method.questions)
        }
    )
    program = prepare(movable, made.assessment.perspective, "full")
    for risk in movable.risks:
        for change in what_would_change(program, made.case, made.assessment, risk.id):
            check(movable, made.case, change)


@pytest.mark.slow
@settings(max_examples=3)
@given(st.randoms(use_true_random=True))
def test_a_suggested_change_is_true_under_the_real_method(random: Random) -> None:
    case = some_case(random, 0.1)
    changes = [
        change
        for risk in real_method().risks
        for change in what_would_change(real_program(), case, case.assessments[0], risk.id)
    ]
    assert changes
    for change in random.sample(changes, min(12, len(changes))):
        check(real_method(), case, change)


@settings(max_examples=50)
@given(cases_of_methods())
def test_an_answer_that_cannot_change_is_never_advised_away(made: Made) -> None:
    program = prepare(made.method, made.assessment.perspective, "full")
    for risk in made.method.risks:
        for change in what_would_change(program, made.case, made.assessment, risk.id):
            assert [step.id for step in change.steps if step.kind == "answer"] == []
