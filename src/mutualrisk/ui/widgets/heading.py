"""Headings, which screen readers can jump between."""

from typing import Literal

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.role import set_role
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


class Heading(WrappingLabel):
    """The name of a page or of a part of it."""

    def __init__(
        self, look: Look, text: str, level: Literal["title", "h1", "h2", "h3", "strong"] = "h1"
    ) -> None:
        super().__init__(look, text, level)
        set_role(self, "heading")
