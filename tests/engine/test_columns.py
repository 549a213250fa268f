"""Many assessments as columns say what each says by itself."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.method import Method
from mutualrisk.domain.value import PERSPECTIVES, Depth, Perspective
from mutualrisk.engine.columns import ColumnInputs, evaluate_columns, prepare_columns
from mutualrisk.engine.columns.inputs import of_values
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.evaluate import evaluate_with
from mutualrisk.store.method_files import load_method
from tests.engine.both_ways import check_both_ways, check_row
from tests.engine.random_cases import random_case, seeded
from tests.small_method import Data, case, method, question, risk, signal
from tests.strategies import cases, methods

ROOT = Path(__file__).resolve().parents[2]
DAY = 739_676.0


@pytest.fixture(scope="module")
def real() -> Method:
    return load_method(ROOT / "resources" / "methods" / "public-service-mutuals").method


@given(data=st.data())
@settings(max_examples=150)
def test_columns_say_what_one_assessment_says(data: st.DataObject) -> None:
    made = data.draw(methods())
    under = Method.model_validate(made)
    for perspective in PERSPECTIVES:
        drawn = [Case.model_validate(data.draw(cases(made))) for _ in range(3)]
        assessed = [(one, _seen_by(one.assessments[0], perspective)) for one in drawn]
        check_both_ways(prepare(under, perspective, "full"), assessed)


def _seen_by(assessment: Assessment, perspective: Perspective) -> Assessment:
    return assessment.model_copy(update={"perspective": perspective})


@pytest.mark.parametrize("depth", ["screening", "full"])
@pytest.mark.parametrize("perspective", PERSPECTIVES)
@pytest.mark.parametrize("unknown", [0, 0.1, 0.5, 1])
def test_columns_agree_on_the_real_method(
    real: Method, perspective: Perspective, depth: Depth, unknown: float
) -> None:
    random = seeded(f"{perspective} {depth} {unknown}")
    assessed = [random_case(real, perspective, depth, random, unknown=unknown) for _ in range(25)]
    check_both_ways(prepare(real, perspective, depth), assessed)


def test_chunks_join_up(real: Method) -> None:
    random = seeded(7)
    assessed = [random_case(real, "board", "full", random) for _ in range(23)]
    check_both_ways(prepare(real, "board", "full"), assessed, chunk=10)


def test_columns_without_answers_say_that_anything_is_possible(real: Method) -> None:
    program = prepare(real, "commissioner", "full")
    made, assessment = random_case(real, "commissioner", "full", seeded(1), unknown=0)
    blank = assessment.model_copy(update={"answers": {}, "date": "2026-03-01"})
    (found,) = evaluate_columns(prepare_columns(program), ColumnInputs(days=np.array([DAY]), answers={}))
    check_row(program, found, 0, evaluate_with(program, made, blank))


def test_a_chunk_of_exact_answers_is_worked_out_once() -> None:
    under = method(
        [question("size", "number", minimum=0)],
        risks=[risk("harm", [signal("size", curve={0: 1, 9: 5})], [signal("size", curve={0: 2, 9: 4})])],
    )
    inputs = ColumnInputs(
        days=np.full(3, DAY),
        answers={"size": of_values(under.questions[0], [(x, x, 0) for x in (0.0, 4.5, 12.0)])},
    )
    (found,) = evaluate_columns(prepare_columns(prepare(under, "board", "full")), inputs)
    score = found.risks[0].current.score
    assert score.low is score.point is score.high
    assert score.point.tolist() == [2.0, 9.0, 20.0]


@pytest.mark.parametrize("options", [3, 14])
def test_a_choice_with_many_options_is_read_like_one_with_few(options: int) -> None:
    ids = [f"o{i}" for i in range(options)]
    levels = {id_: 1 + 4 * i / options for i, id_ in enumerate(ids) if i != 1}
    under = method(
        [question("kind", "choice", options=" ".join(ids), not_applicable=True)],
        risks=[risk("harm", [signal("kind", levels=levels)], [signal("kind", levels=levels)])],
    )
    given_answers: list[Data] = [
        {"kind": ids[0]},
        {"kind": ids[1]},
        {"kind": ids[-1]},
        {},
        {"kind": {"not_applicable": "none"}},
    ]
    check_both_ways(prepare(under, "commissioner", "full"), [case(answers) for answers in given_answers])


@pytest.mark.parametrize(
    "formula",
    [
        "size / other",
        "abs(size - other)",
        "size / other * 2",
        "1 if size > 2 else other",
        "3",
        "-size",
        "other / (size / other)",
    ],
)
@pytest.mark.parametrize("otherwise", [None, 4.0])
def test_formulas_agree_at_nought_and_without_limit(formula: str, otherwise: float | None) -> None:
    numbers = [
        question(name, "number", minimum=-9, maximum=9, not_applicable=True) for name in ("size", "other")
    ]
    made = {"id": "m", "text": "-", "unit": "number", "is": formula, "otherwise": otherwise}
    turning = {-3: 5, 0: 1, 3: 4, 6: 2}
    under = method(
        numbers,
        measures=[made],
        risks=[
            risk(
                "harm",
                [signal("m", 60, curve=turning), signal("size", 40, curve=turning)],
                [signal("other", curve=turning)],
            )
        ],
    )
    states = [
        -2.0,
        0.0,
        3.0,
        {"not_applicable": "none"},
        {"low": -1, "high": 4},
        {"low": 0, "high": 2},
        {"low": -2, "high": 0},
        {"not_known": True},
    ]
    check_both_ways(
        prepare(under, "board", "full"), [case({"size": a, "other": b}) for a in states for b in states]
    )
