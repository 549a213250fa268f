"""The look: quick to load, alike in every theme, and sharp at every size."""

import re
from time import perf_counter

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontInfo, QFontMetricsF, QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mutualrisk import resources
from mutualrisk.ui.theme import THEMES, Look, ThemeName, load_look
from mutualrisk.ui.theme.style_sheet import style_sheet
from mutualrisk.ui.theme.type_scale import SCALE

ICONS = sorted(path.stem for path in resources.path("icons").glob("*.svg"))


def test_a_theme_loads_in_a_moment() -> None:
    load_look("light")
    begun = perf_counter()
    load_look("dark")
    assert perf_counter() - begun < 0.015


def test_every_theme_names_the_same_colours() -> None:
    names = {theme: set(load_look(theme).colours) for theme in THEMES}
    assert names["light"] == names["dark"] == names["high_contrast"]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", [100, 125, 200])
def test_the_style_sheet_is_filled_in(theme: ThemeName, size: int) -> None:
    sheet = style_sheet(load_look(theme, size))
    assert "$" not in sheet
    assert not re.search(r"(?<!q)px\(|round\(", sheet)


@pytest.mark.parametrize(("asked", "given"), [(50, 100), (100, 100), (137, 137), (200, 200), (300, 200)])
def test_the_text_size_stays_within_what_pages_are_made_for(asked: int, given: int) -> None:
    assert load_look("light", asked).text_size == given


def test_lengths_grow_with_the_text_and_gaps_half_as_fast() -> None:
    look = load_look("light", 200)
    assert (look.px(8), look.gap(8), look.stroke(2)) == (16, 12, 3)


def test_the_typeface_is_the_one_that_travels_with_the_program(look: Look) -> None:
    for role, (height, weight) in SCALE.items():
        found = QFontInfo(look.font(role))
        assert (found.family(), found.pixelSize(), found.weight()) == ("Source Sans 3", height, weight)


def test_figures_have_one_width(look: Look) -> None:
    metrics = QFontMetricsF(look.font("body"))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_is_drawn_in_the_colour_that_is_asked_for(look: Look, name: str) -> None:
    picture = look.icon(name, "accent", 48).pixmap(QSize(48, 48), 2.0).toImage()
    assert picture.width() == 96
    colours = {
        picture.pixelColor(x, y).name().upper()
        for x in range(96)
        for y in range(96)
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert colours == {look.colours["accent"]}


def test_a_disabled_icon_stands_back(look: Look) -> None:
    icon = look.icon("check", "ink", 48)
    pictures = [
        icon.pixmap(QSize(48, 48), 1.0, mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    ]
    assert pictures[0] != pictures[1]


def test_the_application_wears_the_look(look: Look, qapp: QApplication, qtbot: QtBot) -> None:  # noqa: ARG001
    assert qapp.palette().window().color() == look.colour("paper")
    assert qapp.font().family() == "Source Sans 3"
    assert Qt.LayoutDirection.LeftToRight == qapp.layoutDirection()
