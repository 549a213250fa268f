"""Law 6. What does not apply neither helps nor harms: its weight is shared out among the others."""

from hypothesis import given, settings
from hypothesis import strategies as st

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.factor import Signal
from mutualrisk.domain.method import Method
from mutualrisk.domain.result import Result
from tests.laws.readings import SLACK, judged, spans, with_answers
from tests.strategies import Made, cases_of_methods


def without_signals(method: Method, source: str) -> Method:
    """The method without the signals of one question, and without the rules and measures that it reaches."""

    def kept(signals: tuple[Signal, ...]) -> tuple[Signal, ...]:
        return tuple(signal for signal in signals if signal.source != source)

    return method.model_copy(
        update={
            "risks": tuple(
                r.model_copy(update={"likelihood": kept(r.likelihood), "impact": kept(r.impact)})
                for r in method.risks
            ),
            "benefits": tuple(b.model_copy(update={"strength": kept(b.strength)}) for b in method.benefits),
        }
    )


def levels(result: Result) -> dict[str, tuple[float, float, float]]:
    """Every range of a result as three numbers."""
    return {name: (span.low, span.point, span.high) for name, span in spans(result).items()}


@settings(max_examples=200)
@given(cases_of_methods(), st.data())
def test_not_applicable_is_as_if_its_signals_were_not_there(made: Made, data: st.DataObject) -> None:
    asked = data.draw(st.sampled_from([q for q in made.method.questions if q.id.startswith("q")]))
    method = made.method.model_copy(update={"rules": (), "measures": ()})
    measures = {measure.id for measure in made.method.measures}
    for measure in measures:
        method = without_signals(method, measure)
    answers = {**made.assessment.answers, asked.id: Answer(not_applicable="none here")}
    case = with_answers(made.case, answers)
    with_it, without_it = (
        levels(judged(method, case)),
        levels(judged(without_signals(method, asked.id), case)),
    )
    assert with_it.keys() == without_it.keys()
    for name, span in with_it.items():
        assert all(abs(a - b) <= SLACK for a, b in zip(span, without_it[name], strict=True)), name
