"""How the window looks: a theme's named colours, one scale of type and space, and icons in those colours."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from PySide6.QtGui import QColor, QFont, QIcon

from mutualrisk import resources
from mutualrisk.ui.theme import icon
from mutualrisk.ui.theme.type_scale import Role, font

ThemeName = Literal["light", "dark", "high_contrast"]
THEMES: Final[tuple[ThemeName, ...]] = ("light", "dark", "high_contrast")
SMALLEST_TEXT: Final = 100
LARGEST_TEXT: Final = 200


@dataclass(frozen=True, slots=True)
class Look:
    """One theme at one text size. Widgets are given it, and ask it for every colour, size, font and icon."""

    theme: ThemeName
    is_dark: bool
    colours: Mapping[str, str]
    text_size: int = SMALLEST_TEXT
    """In per cent, from 100 to 200."""

    def colour(self, name: str) -> QColor:
        """A colour by its role, such as ``accent`` or ``on_high``."""
        return QColor(_colour(self.colours[name]))

    def px(self, length: float) -> int:
        """A length that grows with the text, in device-independent pixels at 100 %."""
        return round(length * self.text_size / 100)

    def gap(self, length: float) -> int:
        """The space between things: it grows half as fast as the text, which then has more room."""
        return round(length * (self.text_size + 100) / 200)

    def stroke(self, width: float) -> float:
        """The width of a painted line: it grows half as fast as the text."""
        return width * (self.text_size + 100) / 200

    def font(self, role: Role = "body") -> QFont:
        """The font of a role in the one scale of type."""
        return QFont(font(role, self.text_size))

    def icon(self, name: str, colour: str = "ink", size: float = 20, air: float = 0) -> QIcon:
        """A Lucide icon in a colour of the theme, with air behind it; its other states come with it."""
        tints = icon.Tints(self.colours[colour], self.colours["field_line"], self.colours["accent"])
        return icon.icon(name, tints, self.px(size), self.px(air))


@cache
def _colour(code: str) -> QColor:
    return QColor(code)


def load_look(theme: ThemeName, text_size: int = SMALLEST_TEXT) -> Look:
    """Read a theme's colours by their roles, and keep the text size within what every page is tested for.

    ``tests/ui/test_contrast.py`` holds every pair of text and background against WCAG 2.2; in high contrast
    everything that can be read or worked stands at 7 to 1 or better on black.
    """
    data = json.loads(resources.path("themes", f"{theme}.json").read_bytes())
    size = max(SMALLEST_TEXT, min(LARGEST_TEXT, text_size))
    return Look(theme, data["dark"], data["colours"], size)
