"""The style sheet of the window: a template filled with a theme's colours and sizes."""

import re
from string import Template

from mutualrisk import resources
from mutualrisk.ui.theme.look import Look

BORDER = 2
"""The line round a radio button, which does not grow with the text."""
_LENGTH = re.compile(r"\b(px|round)\((\d+)\)")


def style_sheet(look: Look) -> str:
    """The template with every ``$colour`` and every ``px(length)`` filled in.

    ``round(side)`` is the radius that makes a circle of a bordered square: any larger draws the square.
    """

    def length(found: re.Match[str]) -> str:
        size = look.px(int(found[2]))
        return f"{size if found[1] == 'px' else (size + 2 * BORDER) // 2}px"

    template = resources.path("themes", "window.qss").read_text(encoding="utf-8")
    shade = "dark" if look.is_dark else "light"
    folder = resources.path("themes").as_posix()
    return Template(_LENGTH.sub(length, template)).substitute(look.colours, themes=folder, shade=shade)
