"""The one scale of type, in Source Sans 3, which travels with the program."""

from functools import cache
from typing import Final, Literal

from PySide6.QtGui import QFont, QFontDatabase

from mutualrisk import resources

Role = Literal["title", "h1", "h2", "h3", "body", "strong", "small", "small_strong", "label", "figure"]

FAMILY: Final = "Source Sans 3"
REGULAR: Final = QFont.Weight.Normal
SEMIBOLD: Final = QFont.Weight.DemiBold

SCALE: Final[dict[Role, tuple[float, QFont.Weight]]] = {
    "title": (36, SEMIBOLD),
    "h1": (30, SEMIBOLD),
    "h2": (22, SEMIBOLD),
    "h3": (18, SEMIBOLD),
    "body": (17, REGULAR),
    "strong": (17, SEMIBOLD),
    "small": (15, REGULAR),
    "small_strong": (15, SEMIBOLD),
    "label": (14, SEMIBOLD),
    "figure": (26, SEMIBOLD),
}
"""Each role's height in device-independent pixels at a text size of 100 %, and its weight."""


@cache
def register() -> None:
    """Make the bundled typeface known to Qt, once."""
    for weight in ("Regular", "Semibold"):
        QFontDatabase.addApplicationFont(str(resources.path("fonts", f"SourceSans3-{weight}.ttf")))


@cache
def font(role: Role, text_size: int) -> QFont:
    """The font of a role, at a text size in per cent."""
    height, weight = SCALE[role]
    made = QFont(FAMILY)
    made.setPixelSize(round(height * text_size / 100))
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
