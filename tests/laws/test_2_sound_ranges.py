"""Law 2. Every completion lies inside; all answered means width zero; answering never widens."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Evidence
from mutualrisk.domain.result import Result
from tests.laws.readings import (
    SLACK,
    closings,
    completions,
    how_many,
    is_open,
    judged,
    possible_ratings,
    spans,
    stated_ratings,
    with_answers,
)  # fmt: skip
from tests.laws.tightness import MOST_AT_ONCE, middle, overall, ratios, real_ratios
from tests.strategies import Made, cases_of_methods

MOST = 150
"""Completions of one case that are tried; methods with more are tried with fewer unknowns."""


def inside(narrow: Result, wide: Result) -> None:
    """Everything that the narrow result says was possible in the wide one."""
    assert spans(narrow).keys() <= spans(wide).keys()
    for name, span in spans(narrow).items():
        around = spans(wide)[name]
        assert around.low - SLACK <= span.low <= span.point <= span.high <= around.high + SLACK, (
            name,
            span,
            around,
        )
    for name, ratings in possible_ratings(narrow).items():
        assert set(ratings) <= set(possible_ratings(wide)[name])
    assert set(narrow.verdict.possible) <= set(wide.verdict.possible)
    findings_inside(narrow, wide)
    measures_inside(narrow, wide)


def findings_inside(narrow: Result, wide: Result) -> None:
    """What certainly held still holds; what could not hold does not."""
    before, after = ({f.rule: f.certain for f in result.findings} for result in (wide, narrow))
    assert after.keys() <= before.keys()
    assert {rule for rule, certain in before.items() if certain} <= {
        rule for rule, certain in after.items() if certain
    }


def measures_inside(narrow: Result, wide: Result) -> None:
    """Each measure lies in the range that it had; None is without limit."""
    around = {measure.id: measure for measure in wide.measures}
    for measure in narrow.measures:
        if measure.state == "not_applicable":
            continue
        held = around[measure.id]
        assert held.state != "not_applicable"
        assert held.low is None or (measure.low is not None and held.low <= measure.low + SLACK)
        assert held.high is None or (measure.high is not None and held.high >= measure.high - SLACK)


@settings(max_examples=100)
@given(cases_of_methods())
def test_every_completion_lies_inside_the_range(made: Made) -> None:
    answers = dict(made.assessment.answers)
    opened = [question for question in made.method.questions if is_open(answers.get(question.id))]
    while how_many(made.method, answers) > MOST:
        closed = opened.pop()
        answers[closed.id] = closings(closed, answers.get(closed.id))[-1]
    wide = judged(made.method, with_answers(made.case, answers))
    for completed in completions(made.method, answers):
        narrow = judged(made.method, with_answers(made.case, completed))
        inside(narrow, wide)
        for name, rating in stated_ratings(narrow).items():
            assert rating in possible_ratings(wide)[name]


@settings(max_examples=150)
@given(cases_of_methods(), st.data())
def test_all_answered_means_width_zero(made: Made, data: st.DataObject) -> None:
    answers = {
        question.id: data.draw(st.sampled_from(closings(question, made.assessment.answers.get(question.id))))
        for question in made.method.questions
    }
    result = judged(made.method, with_answers(made.case, answers))
    assert [
        (name, span) for name, span in spans(result).items() if span.width and "evidenced" not in name
    ] == []
    assert [measure.id for measure in result.measures if measure.state == "range"] == []
    assert all(len(ratings) == 1 for ratings in possible_ratings(result).values())
    assert all(finding.certain for finding in result.findings)
    assert result.open_questions == ()
    assert result.verdict.certain


@settings(max_examples=150)
@given(cases_of_methods())
def test_answers_that_may_all_be_relied_on_leave_no_gap_to_what_is_evidenced(made: Made) -> None:
    proof = Evidence(id="proof", title="-", grade="verified", date=made.assessment.date)
    answers = {
        id_: answer.model_copy(update={"evidence": ("proof",)})
        for id_, answer in made.assessment.answers.items()
    }
    case = with_answers(made.case.model_copy(update={"evidence": (proof,)}), answers)
    for risk in judged(made.method, case).risks:
        assert risk.evidenced == risk.current
    for benefit in judged(made.method, case).benefits:
        assert benefit.evidenced == benefit.claimed


@settings(max_examples=150)
@given(cases_of_methods(), st.data())
def test_answering_never_widens(made: Made, data: st.DataObject) -> None:
    answers = dict(made.assessment.answers)
    opened = [question for question in made.method.questions if is_open(answers.get(question.id))]
    assume(opened)
    asked = data.draw(st.sampled_from(opened))
    wide = judged(made.method, made.case)
    closed = closings(asked, answers.get(asked.id))
    settled = data.draw(st.sampled_from(closed))
    inside(judged(made.method, with_answers(made.case, {**answers, asked.id: settled})), wide)
    numbers = [answer.value for answer in closed if isinstance(answer.value, float)]
    if numbers:
        low, high = sorted((data.draw(st.sampled_from(numbers)), data.draw(st.sampled_from(numbers))))
        ranged = Answer(low=low, high=high, evidence=settled.evidence)
        inside(judged(made.method, with_answers(made.case, {**answers, asked.id: ranged})), wide)


@pytest.mark.slow
def test_ranges_are_not_only_sound_but_tight() -> None:
    made_up = ratios(MOST_AT_ONCE, 120)
    assert middle(made_up) > 0.95, "half of them and more are as tight as can be"
    assert overall(made_up) > 0.5, "which of the others are drawn moves this much, from 0.65 to 0.92"
    assert overall(real_ratios(1, 2)) > 0.9
