"""Random exact answers as columns."""

import numpy as np

from mutualrisk.domain.question import Question
from mutualrisk.engine.columns import ColumnInputs
from mutualrisk.engine.columns.inputs import Answers, option_bits
from mutualrisk.engine.columns.values import Numbers, Sets
from mutualrisk.engine.program import Program

WIDEST = 1e7
SOME = 0.05
"""The share of answers that do not apply, where a question allows it."""


def exact_inputs(program: Program, rows: int, seed: int = 1) -> ColumnInputs:
    """Assessments in which everything is answered exactly."""
    random = np.random.default_rng(seed)
    days = random.integers(739_600, 740_300, rows).astype(np.float64)
    questions = [question for question in program.asked if question.type != "text"]
    return ColumnInputs(
        days=days, answers={question.id: _answers(question, rows, random) for question in questions}
    )


def _answers(question: Question, rows: int, random: np.random.Generator) -> Answers:
    absent = random.random(rows) < SOME if question.not_applicable else None
    bits = option_bits(question)
    match question.type:
        case "choice":
            given = (1 << random.integers(1, len(question.options) + 1, rows)).astype(bits)
            return given if absent is None else np.where(absent, bits.type(1), given)
        case "yes_no":
            given = random.integers(1, 3, rows).astype(bits)
            return given if absent is None else np.where(absent, bits.type(4), given)
        case "choices":
            given = (random.integers(0, 1 << len(question.options), rows) << 1).astype(bits)
            return Sets(given, given)
        case _:
            low, high = _bounds(question)
            numbers = np.round(random.uniform(low, high, rows), 2)
            return Numbers(numbers, numbers, None, absent)


def _bounds(question: Question) -> tuple[float, float]:
    if question.type == "date":
        return 735_000, 740_000
    low = -WIDEST / 10 if question.minimum is None else question.minimum
    return low, min(WIDEST if question.maximum is None else question.maximum, WIDEST)
