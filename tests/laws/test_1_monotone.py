"""Law 1. A worse answer never lowers a risk; a better one never raises it. Benefits the other way round."""

from hypothesis import given, settings

from tests.laws.readings import SLACK, Answers, benefit_spans, judged, risk_spans, with_answers, worse_answers
from tests.strategies import Made, cases_of_methods


@settings(max_examples=150)
@given(cases_of_methods())
def test_a_worse_answer_never_makes_anything_better(made: Made) -> None:
    answers: Answers = made.assessment.answers
    before = judged(made.method, made.case)
    for question in made.method.questions:
        for worse in worse_answers(question, answers[question.id]) if question.id in answers else []:
            after = judged(made.method, with_answers(made.case, {**answers, question.id: worse}))
            for name, span in risk_spans(before).items():
                then = risk_spans(after)[name]
                moved = (then.low - span.low, then.point - span.point, then.high - span.high)
                assert min(moved) >= -SLACK, (question.id, worse, name, span, then)
            for name, span in benefit_spans(before).items():
                then = benefit_spans(after)[name]
                moved = (then.low - span.low, then.point - span.point, then.high - span.high)
                assert max(moved) <= SLACK, (question.id, worse, name, span, then)
