"""The lines of a paragraph as reportlab broke them, in one form whether they have one look or many."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from reportlab.lib.colors import Color


class Run(NamedTuple):
    """Words of one look on one line, and where they lead."""

    text: str
    font: str
    size: float
    ink: Color
    links: Sequence[tuple[int, str]]


class Line(NamedTuple):
    """A line: what is left of its width, how far its letters rise, and its runs."""

    spare: float
    ascent: float
    runs: list[Run]


def lines(broken: Any) -> Iterator[Line]:  # noqa: ANN401 - reportlab's ParaLines has no type
    """The lines, each ending in a space where another follows, so that their words stay apart when read."""
    last = len(broken.lines) - 1
    for place, line in enumerate(broken.lines):
        gap = " " if place < last else ""
        yield _of_one_look(broken, line, gap) if broken.kind == 0 else _of_many(line, gap)


def _of_one_look(look: Any, line: Any, gap: str) -> Line:  # noqa: ANN401 - as above
    spare, words = line
    run = Run(" ".join(words) + gap, look.fontName, look.fontSize, look.textColor, look.link or ())
    return Line(spare, look.ascent, [run])


def _of_many(line: Any, gap: str) -> Line:  # noqa: ANN401 - as above
    runs = [Run(one.text, one.fontName, one.fontSize, one.textColor, one.link or ()) for one in line.words]
    if gap and runs:
        runs[-1] = runs[-1]._replace(text=runs[-1].text.rstrip(" ") + gap)
    return Line(line.extraSpace, line.ascent, runs)
