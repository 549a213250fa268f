"""Law 12. In every language an assessment comes to the same numbers, names and order; only texts differ."""

from functools import cache
from typing import Any

import pytest

from mutualrisk.domain.method import Method
from mutualrisk.domain.value import PERSPECTIVES, Depth, Perspective
from mutualrisk.engine.evaluate import evaluate
from tests.engine.random_cases import random_case, seeded
from tests.laws.real_method import real_method
from tests.pseudo_text import CLOSE, OPEN, pseudo_method

SAID = frozenset({"title", "text", "says", "reason", "possible_titles", "label", "value", "words"})
"""The parts of a result that are texts."""

FROM_METHOD = frozenset({"title", "text", "says", "reason", "label"})
"""Those of them that the method gives."""


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
    """The texts of a result that the method gives."""
    if hasattr(part, "_fields"):
        own = [getattr(part, name) for name in part._fields if name in FROM_METHOD]
        return own + [text for name in part._fields for text in said(getattr(part, name))]
    return [text for inner in part for text in said(inner)] if isinstance(part, tuple) else []


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("perspective", PERSPECTIVES)
def test_only_texts_differ_between_languages(perspective: Perspective, seed: int) -> None:
    depth: Depth = "screening" if seed % 4 == 0 else "full"
    case, assessment = random_case(real_method(), perspective, depth, seeded(f"language {seed}"))
    own = evaluate(real_method(), case, assessment)
    other = evaluate(translated(), case, assessment)
    assert unsaid(other) == unsaid(own)
    texts = [text for text in said(other) if text]
    assert len(texts) > 10
    assert [text for text in texts if not (text.startswith(OPEN) and text.endswith(CLOSE))] == []
