"""The laws again, over the method that ships, with cases made at random and many moves of each."""

from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Action, Case
from mutualrisk.domain.result import Level, Result
from mutualrisk.engine.evaluate import evaluate, evaluate_with
from mutualrisk.store.case_text import case_from_json, case_to_json
from tests.laws.readings import SLACK, benefit_spans, is_open, risk_spans, spans, with_answers, worse_answers
from tests.laws.real_method import real_method, real_program, some_answer, some_case
from tests.laws.test_2_sound_ranges import inside
from tests.laws.test_3_additive import adds_up
from tests.laws.test_4_order_free import in_one_order, shuffled_case, shuffled_method
from tests.laws.test_11_actions_help import with_actions, without_target

PERSPECTIVES = st.sampled_from(("commissioner", "board"))
CHANCE = st.randoms(use_true_random=True)
MOVES = 30
"""Answers that are moved in each case."""

pytestmark = pytest.mark.slow


def judged(case: Case) -> Result:
    """The result of a case under the real method."""
    return evaluate_with(real_program(case.assessments[0].perspective), case, case.assessments[0])


def counted(level: Level) -> set[tuple[str, bool]]:
    """The signals of a side that count, each with whether it surely does."""
    return {(part.id, part.certain) for part in level.contributions if part.kind == "signal"}


def signals(result: Result) -> dict[str, set[tuple[str, bool]]]:
    """The signals that count for each factor."""
    found = {risk.id: counted(risk.likelihood) | counted(risk.impact) for risk in result.risks}
    return found | {benefit.id: counted(benefit.strength) for benefit in result.benefits}


@settings(max_examples=10)
@given(CHANCE, PERSPECTIVES)
def test_1_a_worse_answer_makes_nothing_better_while_the_same_signals_count(
    random: Random, perspective: str
) -> None:
    case = some_case(random, 0.15, perspective)
    before = judged(case)
    for worse in moved(case, random):
        after = judged(worse)
        same = {factor for factor, read in signals(before).items() if signals(after).get(factor) == read}
        for direction, measured in ((1, risk_spans), (-1, benefit_spans)):
            for name, span in measured(before).items():
                if name.split()[0] not in same or name.endswith("evidenced"):
                    continue
                then = measured(after)[name]
                shifts = (then.low - span.low, then.point - span.point, then.high - span.high)
                assert min(direction * shift for shift in shifts) >= -SLACK, name


def moved(case: Case, random: Random) -> Iterator[Case]:
    """The case with one answer made worse, several times."""
    answers = case.assessments[0].answers
    questions = [
        question for question in real_method().questions if question.worse and question.id in answers
    ]
    for question in random.sample(questions, min(MOVES, len(questions))):
        worse = worse_answers(question, answers[question.id])
        if worse:
            yield with_answers(case, {**answers, question.id: random.choice(worse)})


@settings(max_examples=15)
@given(CHANCE, PERSPECTIVES)
def test_2_random_completions_lie_inside_the_range(random: Random, perspective: str) -> None:
    case = some_case(random, 0.3, perspective)
    answers = case.assessments[0].answers
    wide = judged(case)
    for _ in range(MOVES // 3):
        completed = dict(answers)
        for question in real_method().questions:
            given_now = answers.get(question.id)
            if given_now is not None and given_now.low is not None and given_now.high is not None:
                value = random.uniform(given_now.low, given_now.high)
                completed[question.id] = Answer(value=value, evidence=given_now.evidence)
            elif is_open(given_now) and (settled := some_answer(question, random, 0)):
                completed[question.id] = settled
        narrow = judged(with_answers(case, completed))
        inside(narrow, wide)
        assert [name for name, span in spans(narrow).items() if span.width and "evidenced" not in name] == []
        assert narrow.verdict.certain


@settings(max_examples=15)
@given(CHANCE, PERSPECTIVES)
def test_3_contributions_add_up(random: Random, perspective: str) -> None:
    result = judged(some_case(random, 0.2, perspective))
    for risk in result.risks:
        adds_up(risk.likelihood)
        adds_up(risk.impact)
    for benefit in result.benefits:
        adds_up(benefit.strength)


@settings(max_examples=8)
@given(CHANCE, st.data())
def test_4_the_order_in_files_changes_nothing(random: Random, data: st.DataObject) -> None:
    case = some_case(random)
    other = shuffled_case(case, data)
    after = evaluate(shuffled_method(real_method(), data), other, other.assessments[0])
    assert in_one_order(judged(case)) == in_one_order(after)


@settings(max_examples=10)
@given(CHANCE, PERSPECTIVES, st.text(max_size=20))
def test_5_a_name_moves_nothing(random: Random, perspective: str, name: str) -> None:
    case = some_case(random, 0.2, perspective)
    renamed = tuple(org.model_copy(update={"name": name, "legal_form": name}) for org in case.organisations)
    assert judged(case.model_copy(update={"organisations": renamed})) == judged(case)


@settings(max_examples=10)
@given(CHANCE, PERSPECTIVES)
def test_10_a_case_read_again_gives_the_same_result(random: Random, perspective: str) -> None:
    case = some_case(random, 0.2, perspective)
    assert judged(case_from_json(case_to_json(case))) == judged(case)


@settings(max_examples=15)
@given(CHANCE, PERSPECTIVES)
def test_11_each_action_of_the_catalogue_only_helps(random: Random, perspective: str) -> None:
    case = some_case(random, 0.2, perspective)
    before = judged(case)
    for advice in random.sample(real_method().actions, MOVES // 2):
        proposed = judged(with_actions(case, Action(id="one_more", advice=advice.id, state="proposed")))
        assert without_target(proposed) == without_target(before)
        taken = judged(with_actions(case, Action(id="one_more", advice=advice.id, state="in_place")))
        for name, span in risk_spans(before).items():
            assert risk_spans(taken)[name].high <= span.high + SLACK
        for name, span in benefit_spans(before).items():
            assert benefit_spans(taken)[name].low >= span.low - SLACK
