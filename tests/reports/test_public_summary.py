"""What may be published: every rating, and no number from which an answer could be worked out."""

import re

import pytest

from mutualrisk.domain.value import PERSPECTIVES, Perspective
from mutualrisk.reports.coarse import coarse_benefit, coarse_risk
from mutualrisk.reports.kinds import KINDS
from mutualrisk.reports.material import Material
from mutualrisk.reports.reduction import reduced
from mutualrisk.reports.writing import pdf_of
from tests.reports import reading, rich_case
from tests.reports.rich_case import rich


def published(perspective: Perspective = "commissioner", **over: object) -> Material:
    return reduced(rich(perspective, **over), "public")


@pytest.mark.parametrize("perspective", PERSPECTIVES)
def test_every_rating_is_told_in_words(perspective: Perspective) -> None:
    material = published(perspective)
    words = " ".join(" ".join(reading.pages(pdf_of(material, kind="summary"))).split())
    for title in material.titles.values():
        assert title in words
    assert "May be published" in words


def test_two_cases_with_the_same_ratings_are_told_the_same() -> None:
    near = {**rich_case.answers(), "turnover": {"value": 23000000.0, "evidence": ["accounts"]}}
    first, second = published(), published(answers=near)
    ratings = [[risk.current.possible for risk in one.result.risks] for one in (first, second)]
    assert ratings[0] == ratings[1]
    assert rich().result.risks != rich(answers=near).result.risks
    assert first.result.risks == second.result.risks
    assert _words(first) == _words(second)


def _words(material: Material) -> list[str]:
    return [run.text for run in reading.runs(KINDS["summary"].build(material, None))]


def test_no_sum_and_no_share_is_told() -> None:
    words = " ".join(_words(published()))
    assert not re.search(r"£|%|\d\.\d(?!.*version)", words.replace("2026.1", ""))


def test_a_coarse_rating_has_the_ends_of_its_band() -> None:
    made = rich()
    for risk in made.result.risks:
        coarse = coarse_risk(risk, made.method.ratings)
        assert coarse.current.rating == risk.current.rating
        assert coarse.current.score.low <= risk.current.score.point <= coarse.current.score.high
        assert coarse.inherent == coarse.current == coarse.target
        assert coarse.likelihood.contributions == ()
    for benefit in made.result.benefits:
        told = coarse_benefit(benefit, made.method.ratings)
        assert told.claimed.strength == benefit.claimed.strength
        assert told.claimed.span.low <= benefit.claimed.span.point <= told.claimed.span.high


def test_nothing_answered_is_published_as_open() -> None:
    document = KINDS["summary"].build(published(answers={}, actions=[]), None)
    assert "nothing can be said yet" in " ".join(run.text for run in reading.runs(document)).lower()
