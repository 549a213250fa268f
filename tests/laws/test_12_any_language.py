"""Law 12. In every language an assessment comes to the same numbers, names and order; only texts differ."""

import re
from functools import cache
from typing import Any

import pytest

from mutualrisk.domain.method import Method
from mutualrisk.domain.value import PERSPECTIVES, Depth, Perspective
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.evaluate import evaluate, evaluate_with
from mutualrisk.engine.explain import explain
from tests.engine.random_cases import random_case, seeded
from tests.laws.real_method import real_method
from tests.pseudo_text import pseudo_method, unmade

SAID = frozenset({"title", "text", "says", "reason", "possible_titles", "label", "value", "words"})
"""The parts of a result that are texts."""

LETTER = re.compile(r"[^\W\d_]")


@cache
def translated() -> Method:
    """The method that ships, in the language that nobody speaks."""
    return pseudo_method(real_method())


def unsaid(part: Any) -> Any:  # noqa: ANN401 - a result has parts of many kinds
    """A result without its texts."""
    if hasattr(part, "_fields"):
        return [unsaid(getattr(part, name)) for name in part._fields if name not in SAID]
    return [unsaid(inner) for inner in part] if isinstance(part, tuple) else part


def said(part: Any) -> list[str]:  # noqa: ANN401 - the same
    """The texts of a result."""
    if hasattr(part, "_fields"):
        own = [getattr(part, name) for name in part._fields if name in SAID]
        texts = [text for each in own for text in ((each,) if isinstance(each, str) else each)]
        return texts + [text for name in part._fields for text in said(getattr(part, name))]
    return [text for inner in part for text in said(inner)] if isinstance(part, tuple) else []


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("perspective", PERSPECTIVES)
def test_only_texts_differ_between_languages(perspective: Perspective, seed: int) -> None:
    depth: Depth = "screening" if seed % 4 == 0 else "full"
    case, assessment = random_case(real_method(), perspective, depth, seeded(f"language {seed}"))
    own = evaluate(real_method(), case, assessment)
    other = evaluate(translated(), case, assessment)
    assert unsaid(other) == unsaid(own)
    texts = said(other)
    assert len(texts) > 100
    assert [text for text in texts if LETTER.search(unmade(text))] == []


@pytest.mark.parametrize("seed", range(3))
def test_proofs_are_said_in_the_language_too(seed: int) -> None:
    case, assessment = random_case(real_method(), "board", "full", seeded(f"proofs {seed}"))
    program = prepare(translated(), "board", "full")
    result = evaluate_with(program, case, assessment)
    for factor in [risk.id for risk in result.risks[:4]] + [benefit.id for benefit in result.benefits[:2]]:
        proof = explain(program, case, assessment, result, factor)
        parts = [part for side in proof.sides for part in side.parts]
        steps = [step for change in proof.changes for step in change.steps]
        assert parts
        texts = [*said(tuple(parts)), *(text for step in steps for text in (step.before, step.after))]
        assert [text for text in texts if LETTER.search(unmade(text))] == []
