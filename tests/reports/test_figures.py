"""The drawings: where points lie, what is drawn, and that it survives without colour."""

from collections.abc import Iterable
from itertools import pairwise

import pytest

from mutualrisk.domain.method import Cuts
from mutualrisk.domain.result import Span, Stage
from mutualrisk.engine.stages import stage
from mutualrisk.reports.bars import Bar, bars
from mutualrisk.reports.drawing import Box, Disc, Drawing, Label, Line, Polygon
from mutualrisk.reports.matrix import Grid, Point, legend, matrix, spread
from mutualrisk.reports.palette import FILL, INK, PRINT

CUTS = Cuts(reason="-")
GRID = Grid(10, 20, 30)


def at(likelihood: float, impact: float, wide: float = 0.0) -> Stage:
    """A stage whose likelihood may lie a little higher and lower."""
    return stage(Span(likelihood - wide, likelihood, likelihood + wide), Span(impact, impact, impact), CUTS)


def still(likelihood: float, impact: float, wide: float = 0.0) -> Point:
    """A risk that no action moves."""
    here = at(likelihood, impact, wide)
    return Point(1, here, here, here)


def test_whole_levels_lie_in_the_middle_of_their_squares() -> None:
    assert (GRID.x(1), GRID.y(1)) == (25, 155)
    assert (GRID.x(5), GRID.y(5)) == (145, 35)


def test_each_square_has_the_rating_of_its_own_levels() -> None:
    squares = [shape.fill for shape in matrix([], CUTS).shapes if isinstance(shape, Box)]
    assert squares[:5] == ["moderate", "high", "extreme", "extreme", "extreme"]
    assert squares[-5:] == ["low", "low", "low", "moderate", "moderate"]


def test_a_risk_that_is_certain_and_unmoved_is_one_point() -> None:
    drawn = matrix([still(3, 3)], CUTS)
    assert len(list(discs(drawn))) == 1
    assert not dashed(drawn)
    assert legend([still(3, 3)]) == "● today"


def test_a_range_is_dashed_and_stays_on_the_matrix() -> None:
    drawn = matrix([still(4.8, 5, 0.2)], CUTS)
    assert len(dashed(drawn)) == 1
    assert "possible" in legend([still(4.8, 5, 0.2)])


def test_where_a_risk_came_from_and_goes_is_drawn() -> None:
    point = Point(1, at(5, 4), at(4, 4), at(2, 4))
    drawn = matrix([point], CUTS)
    assert len(list(discs(drawn))) == 2
    assert any(isinstance(shape, Polygon) for shape in drawn.shapes)
    assert "before actions" in legend([point])
    assert "◇ after" in legend([point])


def test_points_at_one_place_are_moved_apart() -> None:
    places = spread([(50.0, 50.0)] * 3, 10)
    for one in range(3):
        for other in range(one):
            distance = sum((a - b) ** 2 for a, b in zip(places[one], places[other], strict=True)) ** 0.5
            assert distance > 9


def test_a_legend_says_for_which_risks_details_are_drawn() -> None:
    here = at(3, 3, 0.5)
    points = [Point(n, here, here, here, open=n <= 2) for n in range(1, 5)]
    assert legend(points).endswith("(1–2)")


def test_bars_hatch_what_is_claimed_beyond_the_evidence() -> None:
    drawn = bars([Bar("Staff", 80, 30)], width=200)
    solid = next(shape for shape in drawn.shapes if isinstance(shape, Box) and shape.fill == "accent")
    outline = next(shape for shape in drawn.shapes if isinstance(shape, Box) and shape.stroke == "accent")
    assert solid.width / outline.width == pytest.approx(30 / 50)
    assert any(isinstance(shape, Line) for shape in drawn.shapes)
    assert [shape.text for shape in drawn.shapes if isinstance(shape, Label)] == ["Staff", "80", "30"]


def test_hatching_stays_inside_its_bar() -> None:
    drawn = bars([Bar("Staff", 80, 30)], width=200)
    outline = next(shape for shape in drawn.shapes if isinstance(shape, Box) and shape.stroke == "accent")
    for stroke in (shape for shape in drawn.shapes if isinstance(shape, Line)):
        assert outline.x - 0.01 <= stroke.x1 <= stroke.x2 <= outline.x + outline.width + 0.01
        assert outline.y - 0.01 <= stroke.y2 <= stroke.y1 <= outline.y + outline.height + 0.01


def test_a_claim_that_is_borne_out_is_not_hatched() -> None:
    assert not any(isinstance(shape, Line) for shape in bars([Bar("Staff", 80, 80)]).shapes)


def test_words_on_a_rating_can_be_read() -> None:
    for level, tint in FILL.items():
        assert contrast(PRINT[tint], PRINT[INK[level]]) >= 4.5


def test_ratings_darken_so_that_grey_print_tells_them_apart() -> None:
    greys = [luminance(PRINT[level]) for level in ("low", "moderate", "high", "extreme")]
    assert greys == sorted(greys, reverse=True)
    assert all(first / second > 1.1 for first, second in pairwise(greys))


def discs(drawn: Drawing) -> Iterable[Disc]:
    """The points of a drawing."""
    return (shape for shape in drawn.shapes if isinstance(shape, Disc))


def dashed(drawn: Drawing) -> list[Box]:
    """The outlines of ranges."""
    return [shape for shape in drawn.shapes if isinstance(shape, Box) and shape.dashed]


def luminance(colour: str) -> float:
    """How light a colour is, as the accessibility guidelines define it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """How far two colours stand apart, 1 to 21."""
    dark, light = sorted([luminance(one), luminance(other)])
    return (light + 0.05) / (dark + 0.05)
