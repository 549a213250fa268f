"""The claims of the founding review: all there, each once, and each served by something that a user sees."""

import csv
from pathlib import Path

import pytest

from mutualrisk import resources
from mutualrisk.domain.method import Method
from mutualrisk.engine.method_checks.claims import servants
from mutualrisk.store.method_files import load_method

COUNT = 42
REVIEW = Path(__file__).resolve().parents[3] / "shared" / "review" / "claims.csv"
"""The review as it was taken apart; it lies beside the project and is no part of it."""


@pytest.fixture(scope="module", name="under")
def _under() -> Method:
    return load_method(resources.path("methods", "public-service-mutuals")).method


def test_every_claim_is_there_once(under: Method) -> None:
    expected = [f"RV-{number:02}" for number in range(1, COUNT + 1)]
    assert sorted(claim.id for claim in under.claims) == expected


def test_every_claim_is_served_by_what_is_there(under: Method) -> None:
    known = set(servants(under))
    assert {
        claim.id: set(claim.served_by) - known for claim in under.claims if set(claim.served_by) - known
    } == {}
    assert [claim.id for claim in under.claims if not claim.served_by] == []


def test_every_claim_is_in_words(under: Method) -> None:
    assert [claim.id for claim in under.claims if len(claim.text.split()) < 3] == []


def test_the_claims_are_those_of_the_review(under: Method) -> None:
    if not REVIEW.is_file():
        pytest.skip("the review is not kept with the project")
    with REVIEW.open(encoding="utf-8", newline="") as file:
        review = [row["id"] for row in csv.DictReader(file)]
    assert sorted(claim.id for claim in under.claims) == sorted(review)
