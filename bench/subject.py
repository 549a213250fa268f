"""What is measured: the real method, and assessments of it."""

from functools import cache
from pathlib import Path

from tests.engine.random_cases import random_case, seeded

from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.method import Method
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.program import Program
from mutualrisk.store.method_files import load_method

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build" / "bench"


@cache
def method() -> Method:
    """The method for public service mutuals."""
    return load_method(ROOT / "resources" / "methods" / "public-service-mutuals").method


@cache
def program() -> Program:
    """It, for a commissioner who is asked everything."""
    return prepare(method(), "commissioner", "full")


def assessments(count: int, unknown: float, under: Method | None = None) -> list[tuple[Case, Assessment]]:
    """Random assessments; ``unknown`` is the share of open answers. With none all are exact."""
    random = seeded(20)
    return [
        random_case(under or method(), "commissioner", "full", random, unknown=unknown) for _ in range(count)
    ]
