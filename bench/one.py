"""One assessment: a whole evaluation against zen-engine on the equal decision, and one keystroke's worth."""

import gc
from collections.abc import Iterator
from functools import partial
from typing import Any

import zen

from bench import subject, zen_decision
from bench.stopwatch import medians_each, medians_in_turns
from bench.table import Row, milliseconds
from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.result import Result
from mutualrisk.engine.evaluate import evaluate_with
from mutualrisk.engine.next_question import next_best

CASES, ROUNDS = 400, 3
"""So many different cases take turns that none is answered from memory, or from the processor's caches."""

FRAME = 1 / 60


def rows() -> Iterator[Row]:
    """Against zen without and with its trace, then with open answers against a frame of the screen."""
    program = subject.program()
    exact = subject.assessments(CASES, unknown=0)
    decision = zen.ZenEngine().create_decision(zen.ZenDecisionContent(zen_decision.graph(program)))
    contexts = [zen_decision.context(program, *one) for one in exact]
    check_equal(decision, contexts, [evaluate_with(program, *one) for one in exact])
    _forget_what_stays()
    works = [
        (
            partial(evaluate_with, program, *one),
            partial(decision.evaluate, context),
            partial(decision.evaluate, context, {"trace": True}),
        )
        for one, context in zip(exact, contexts, strict=True)
    ]
    ours, theirs, traced = medians_each(works, ROUNDS)
    yield _against("one evaluation with ranges, proofs and words", ours, "zen-engine, numbers only", theirs)
    yield _against("the same", ours, "zen-engine with its trace", traced)
    ours, theirs, _ = medians_in_turns(works, ROUNDS)
    yield _against(
        "the same, a case of each in turn", ours, "zen-engine, numbers only", theirs, asked="for comparison"
    )
    yield keystroke()
    yield advice()


def _forget_what_stays() -> None:
    """Keep the collector of garbage from looking through the cases of this bench, on either side."""
    gc.collect()
    gc.freeze()


def _against(what: str, ours: float, peer: str, theirs: float, asked: str = "at most 1×") -> Row:
    ratio = ours / theirs
    return Row(
        what,
        milliseconds(ours),
        peer,
        milliseconds(theirs),
        f"{ratio:.2f}×",
        asked,
        ratio <= 1 if asked.startswith("at most") else None,
    )


def keystroke() -> Row:
    """A case of which a fifth is open: one answer changes, and all is evaluated again."""
    program = subject.program()
    edited = [_edited(*one) for one in subject.assessments(CASES, unknown=0.2)]
    (time,) = medians_each([(partial(evaluate_with, program, *one),) for one in edited], ROUNDS)
    ratio = time / FRAME
    return Row(
        "after one keystroke, a fifth of it open",
        milliseconds(time),
        "a frame at 60 Hz",
        milliseconds(FRAME),
        f"{ratio:.2f}×",
        "at most 0.5×",
        ratio <= 0.5,
    )


def advice() -> Row:
    """What to answer next, worked out after an edit while nothing else happens."""
    program = subject.program()
    cases = subject.assessments(CASES // 10, unknown=0.2)
    works = [(partial(next_best, program, *one, evaluate_with(program, *one), 5),) for one in cases]
    (time,) = medians_each(works, ROUNDS)
    ratio = time / FRAME
    return Row(
        "the five best questions to answer next",
        milliseconds(time),
        "a frame at 60 Hz",
        milliseconds(FRAME),
        f"{ratio:.2f}×",
        "at most 1×",
        ratio <= 1,
    )


def _edited(case: Case, assessment: Assessment) -> tuple[Case, Assessment]:
    answers = dict(assessment.answers)
    answers.pop(next(iter(answers)))
    return case, assessment.model_copy(update={"answers": answers})


def check_equal(decision: zen.ZenDecision, contexts: list[dict[str, Any]], results: list[Result]) -> None:
    """Fail where the two decisions differ in a score, a rating, a rule or the verdict."""
    for context, result in zip(contexts, results, strict=True):
        found = decision.evaluate(context)["result"]
        for risk in result.risks:
            assert abs(found[f"{risk.id}_score"] - risk.current.score.point) < 1e-9
            assert found[f"{risk.id}_rating"] == risk.current.rating
        for good in result.benefits:
            assert abs(found[f"{good.id}_score"] - good.claimed.span.point) < 1e-9
            assert found[f"{good.id}_rating"] == good.claimed.strength
        holding = {
            key.removeprefix("rule_") for key, value in found.items() if key.startswith("rule_") and value
        }
        assert holding == {finding.rule for finding in result.findings}
        assert found["verdict"] == result.verdict.id
