"""The assessment before: of the same organisation, asked the same, some time ago."""

import pytest

from mutualrisk.domain.case import Case
from mutualrisk.engine.earlier import earlier
from tests import small_method as small

NOW = {"id": "now", "organisation": "org", "date": "2026-09-30", "perspective": "board", "depth": "full"}


def before(**over: str) -> str | None:
    """The id of the earlier assessment that is found beside one that is as told."""
    other = NOW | {"id": "then", "date": "2025-09-30"} | over
    data = {"method": {"id": "small", "version": "2026.1"}, "assessments": [NOW, other]}
    found = earlier(Case.model_validate(data), Case.model_validate(data).assessments[0])
    return found.id if found else None


def test_last_years_is_found() -> None:
    assert before() == "then"


@pytest.mark.parametrize(
    "over",
    [
        {"organisation": "other"},
        {"perspective": "commissioner"},
        {"depth": "screening"},
        {"date": "2026-09-01"},
        {"date": "2027-09-30"},
        {"date": "last year"},
    ],
    ids=str,
)
def test_what_cannot_be_set_beside_it_is_not_taken(over: dict[str, str]) -> None:
    assert before(**over) is None


def test_the_latest_of_several_is_taken() -> None:
    days = {"first": "2024-01-01", "second": "2025-01-01"}
    others = [NOW | {"id": id_, "date": day} for id_, day in days.items()]
    case, _ = small.case({})
    case = case.model_copy(
        update={
            "assessments": Case.model_validate(
                {"method": {"id": "small", "version": "2026.1"}, "assessments": [NOW, *others]}
            ).assessments
        }
    )
    assert earlier(case, case.assessments[0]) == case.assessments[2]
