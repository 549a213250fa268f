"""Writes the lines of a paragraph, and marks what they mean."""

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from reportlab.lib.colors import Color

from mutualrisk.reports.pdf.fonts import STRONG, width
from mutualrisk.reports.pdf.lines import Line, Run, lines
from mutualrisk.reports.pdf.paper import END, Paper
from mutualrisk.reports.pdf.spoken import spoken
from mutualrisk.reports.pdf.structure import Element

if TYPE_CHECKING:
    from mutualrisk.reports.pdf.prose import Prose

BULLET_GAP = 0.6
"""Between a bullet and its words, in its own size."""


class Pen:
    """Writes one paragraph. Without an element it only writes: its words were told before.

    It writes the operators of PDF itself: those of marks must stand among those of words, where reportlab has
    no place for them.
    """

    def __init__(self, canvas: Paper, element: Element | None) -> None:
        self.canvas, self.element = canvas, element
        self.code: list[str] = []
        self.open: Element | None = None
        self.face = ""
        self.ink: Color | None = None

    def paragraph(self, prose: "Prose") -> None:
        """The bullet, then line after line."""
        written = list(lines(prose.blPara))
        if not written:
            return
        style = prose.style
        base = prose.height - written[0].ascent
        start = self._bullet(prose, base) if prose.bulletText else 0.0
        self.code.append("BT")
        for place, line in enumerate(written):
            shift = max(line.spare, 0.0) if style.alignment else start * (not place)
            self._line(prose, line, (style.leftIndent + shift, base - place * style.leading))
        self._switch(None)
        self.code.append("ET")
        self.canvas.write(self.code, told=self.element is not None)

    def _bullet(self, prose: "Prose", base: float) -> float:
        """The bullet or number; says how far it pushes the first line to the right."""
        style, words = prose.style, prose.bulletText or ""
        if prose.label:
            with self.canvas.meaning(prose.label):
                self._hanging(prose, words, base)
        else:
            self._hanging(prose, words, base)
        size = style.bulletFontSize
        end = style.bulletIndent + width(words, style.bulletFontName, size) + BULLET_GAP * size
        return max(end - style.leftIndent, 0.0)

    def _hanging(self, prose: "Prose", words: str, base: float) -> None:
        style = prose.style
        self.canvas.setFillColor(style.textColor)
        self.canvas.setFont(style.bulletFontName, style.bulletFontSize)
        self.canvas.drawString(style.bulletIndent, base, words)

    def _line(self, prose: "Prose", line: Line, at: tuple[float, float]) -> None:
        x, y = at
        self.code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
        for run in line.runs:
            self._switch(self._element(prose, run))
            self._say(run)
            if len(line.runs) > 1 or run.links:
                end = x + width(run.text, run.font, run.size)
                self._spots(prose, run, (x, y - 0.2 * run.size, end, y + run.size))
                x = end

    def _spots(self, prose: "Prose", run: Run, sides: tuple[float, ...]) -> None:
        if self.element:
            for number, target in run.links:
                self.canvas.spot(prose.links[number], target, _words(prose, number), sides)

    def _element(self, prose: "Prose", run: Run) -> Element | None:
        """The element that a run belongs to: the paragraph's, or its link's."""
        if self.element is None or not run.links:
            return self.element
        number, _ = run.links[-1]
        if number not in prose.links:
            prose.links[number] = self.element.grown("Link")
        return prose.links[number]

    def _switch(self, element: Element | None) -> None:
        """Let what follows belong to another element."""
        if element is self.open:
            return
        if self.open:
            self.code.append(END)
        if element:
            self.code.append(self.canvas.opening(element))
        self.open = element

    def _say(self, run: Run) -> None:
        """The words of a run; where they are said in another way than they are written, that too."""
        said = spoken(run.text, strong=run.font == STRONG) if self.element else ""
        if said:
            self.code.append(f"/Span <</ActualText <{_hexadecimal(said)}>>> BDC")
        self._write(run)
        if said:
            self.code.append(END)

    def _write(self, run: Run) -> None:
        if run.ink != self.ink:
            self.ink = run.ink
            self.code.append(_filling(run.ink))
        for font, words in self.canvas.coded(run.text, run.font):
            face = f"{font} {run.size:.2f} Tf"
            if face != self.face:
                self.face = face
                self.code.append(face)
            self.code.append(f"({words}) Tj")


@cache
def _filling(ink: Color) -> str:
    """The operator that fills what follows with a colour."""
    return "{:.4f} {:.4f} {:.4f} rg".format(*ink.rgb())


def _words(prose: "Prose", link: int) -> str:
    """The words of a whole link, over all its lines."""
    return "".join(_linked(prose, link)).strip()


def _linked(prose: "Prose", link: int) -> Iterable[str]:
    for line in lines(prose.blPara):
        yield from (run.text for run in line.runs if any(number == link for number, _ in run.links))


def _hexadecimal(words: str) -> str:
    return ("\ufeff" + words).encode("utf-16-be").hex()
