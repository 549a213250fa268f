"""Every theme can be read: WCAG 2.2's contrast of texts, field lines, rings of focus and ratings."""

from itertools import pairwise

import pytest

from mutualrisk.ui.theme import THEMES, ThemeName, load_look

TEXT = 4.5
GRAPHIC = 3.0
RATINGS = ("low", "moderate", "high", "extreme")
PAGES = ("paper", "surface")
PAIRS = [
    *((text, page) for text in ("ink", "second_ink", "accent", "error") for page in PAGES),
    *((text, "hover") for text in ("ink", "second_ink", "accent")),
    *((text, "soft") for text in ("ink", "second_ink", "accent")),
    *((text, "error_soft") for text in ("ink", "error")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_tip", "tip"),
    *((f"on_{rating}", rating) for rating in RATINGS),
]
GRAPHICS = [
    *(("field_line", page) for page in PAGES),
    *(("scroll_bar", page) for page in PAGES),
    *(("accent", page) for page in (*PAGES, "track")),
    ("error", "surface"),
    ("focus", "focus_edge"),
]


def luminance(colour: str) -> float:
    """How light a colour is to the eye, as WCAG defines it."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """How far two colours stand apart, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "page"), PAIRS)
def test_a_text_can_be_read_on_its_background(theme: ThemeName, text: str, page: str) -> None:
    colours = load_look(theme).colours
    assert contrast(colours[text], colours[page]) >= TEXT


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("line", "page"), GRAPHICS)
def test_a_line_that_matters_can_be_seen(theme: ThemeName, line: str, page: str) -> None:
    colours = load_look(theme).colours
    assert contrast(colours[line], colours[page]) >= GRAPHIC


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("page", [*PAGES, "soft", "accent", *RATINGS])
def test_the_ring_of_focus_shows_on_any_background(theme: ThemeName, page: str) -> None:
    colours = load_look(theme).colours
    assert max(contrast(colours[part], colours[page]) for part in ("focus", "focus_edge")) >= GRAPHIC


@pytest.mark.parametrize("theme", ["light", "high_contrast"])
def test_ratings_darken_as_they_worsen(theme: ThemeName) -> None:
    colours = load_look(theme).colours
    assert sorted(RATINGS, key=lambda rating: -luminance(colours[rating])) == list(RATINGS)


@pytest.mark.parametrize("theme", THEMES)
def test_neighbouring_ratings_differ_in_grey(theme: ThemeName) -> None:
    colours = load_look(theme).colours
    steps = [contrast(colours[one], colours[next_]) for one, next_ in pairwise(RATINGS)]
    assert min(steps) >= 1.15
    assert all(step >= 1.8 for step in steps[1:])
