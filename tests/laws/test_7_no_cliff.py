"""Law 7. The largest change that the smallest step of one answer makes is bounded; gates are stated.

``python -m tests.laws.steps`` prints the figures question by question.
"""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mutualrisk.domain.question import NUMERIC, Question
from mutualrisk.domain.rule import LEVEL_EFFECTS
from mutualrisk.engine.signals import curve
from tests.laws.real_method import real_method, real_program
from tests.laws.steps import Largest, gates, largest_steps

MOST_BY_NUMBER = 0.35
"""Of the scale of a side, by the smallest step of a number that is not next to nothing."""

BRANCHING = {"annual_contract_value", "setup_cash_needed", "turnover"}
"""Numbers that decide whether another question is asked at all; its signal then comes or goes as a whole."""

POINTS = st.dictionaries(st.integers(-50, 50), st.integers(1, 5), min_size=2, max_size=6)


@given(POINTS, st.floats(-60, 60), st.floats(0, 2))
def test_a_curve_never_rises_faster_than_its_steepest_piece(
    points: dict[int, int], x: float, step: float
) -> None:
    level = curve({float(key): float(level) for key, level in points.items()})
    pieces = pairwise(sorted(points))
    steepest = max(abs(points[end] - points[start]) / (end - start) for start, end in pieces)
    assert abs(level(x + step) - level(x)) <= steepest * step + 1e-9


@pytest.fixture(scope="module")
def found() -> dict[str, Largest]:
    """The largest steps over a few cases; `python -m tests.laws.steps` takes more."""
    return largest_steps(range(6))


def is_typical(step: Largest, question: Question) -> bool:
    """Whether a step starts from a value of ordinary size: near nothing every ratio is steep."""
    assert isinstance(step.before, float | int)
    return abs(step.before) >= (50_000 if question.type == "money" else 1)


def test_the_smallest_step_of_a_number_moves_no_side_by_much(found: dict[str, Largest]) -> None:
    numbers = [
        question for question in real_method().questions if question.type in NUMERIC and question.id in found
    ]
    assert len(numbers) > 30
    steep = {
        question.id
        for question in numbers
        if found[question.id].share > MOST_BY_NUMBER and is_typical(found[question.id], question)
    }
    assert steep <= BRANCHING


def test_only_a_stated_gate_moves_a_level_at_a_number(subtests: pytest.Subtests) -> None:
    program = real_program()
    listed = gates(program)
    numbers = {q.id for q in real_method().questions if q.type in NUMERIC}
    for made in program.rules:
        if made.rule.then in LEVEL_EFFECTS:
            with subtests.test(made.rule.id):
                behind = frozenset[str]().union(*(program.reads[name] for name in made.reads))
                assert made.rule.id in listed or not behind & numbers


def test_every_gate_says_why() -> None:
    assert [rule.id for rule in real_method().rules if rule.gate and not rule.reason.strip()] == []
    assert gates(real_program()).keys() == {rule.id for rule in real_method().rules if rule.gate}
