"""Law 9, this back-end's part: ratings at their edges. The other back-ends are held to the same."""

import pytest

from mutualrisk.domain.method import Cuts
from mutualrisk.domain.result import Span
from mutualrisk.engine.stages import benefit_stage, rating_index, stage, strength_index
from tests.small_method import REASON

CUTS = Cuts(reason=REASON)


@pytest.mark.parametrize(("cut", "rating"), [(4, 1), (8, 2), (15, 3)])
@pytest.mark.parametrize(
    ("shift", "reached"), [(0, 1), (1e-12, 1), (-1e-12, 1), (-9e-10, 1), (-2e-9, 0), (-1e-3, 0)]
)
def test_a_score_within_a_billionth_of_a_cut_has_the_higher_rating(
    cut: float, rating: int, shift: float, reached: int
) -> None:
    assert rating_index(cut + shift, CUTS) == rating - 1 + reached


@pytest.mark.parametrize(("cut", "strength"), [(40, 1), (70, 2)])
@pytest.mark.parametrize(("shift", "reached"), [(0, 1), (1e-12, 1), (-1e-12, 1), (-2e-9, 0)])
def test_a_benefit_within_a_billionth_of_a_cut_is_the_stronger(
    cut: float, strength: int, shift: float, reached: int
) -> None:
    assert strength_index(cut + shift, CUTS) == strength - 1 + reached


def test_a_range_that_touches_a_cut_leaves_both_ratings_open() -> None:
    assert stage(Span(1, 2, 4), Span(1, 1, 1), CUTS).possible == ("low", "moderate")
    assert stage(Span(1, 2, 3.999), Span(1, 1, 1), CUTS).possible == ("low",)
    assert benefit_stage(Span(0, 50, 100), CUTS).possible == ("weak", "fair", "strong")


def test_the_ends_of_the_scales_have_a_rating() -> None:
    assert [rating_index(score, CUTS) for score in (1, 25)] == [0, 3]
    assert [strength_index(level, CUTS) for level in (0, 100)] == [0, 2]
