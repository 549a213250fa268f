"""Writes the lines of a paragraph, and marks what they mean."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from reportlab.pdfgen.textobject import PDFTextObject

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
    """Writes one paragraph. Without an element it only writes: its words were told before."""

    def __init__(self, canvas: Paper, element: Element | None) -> None:
        self.canvas, self.element = canvas, element
        self.open: Element | None = None
        self.face: tuple[str, float] = ("", 0.0)
        self.ink: object = None

    def paragraph(self, prose: "Prose") -> None:
        """The bullet, then line after line."""
        written = list(lines(prose.blPara))
        if not written:
            return
        style = prose.style
        base = prose.height - written[0].ascent
        start = self._bullet(prose, base) if prose.bulletText else 0.0
        if self.element:
            self.canvas.interrupt()
        text = self.canvas.beginText(style.leftIndent, base)
        for place, line in enumerate(written):
            shift = max(line.spare, 0.0) if style.alignment else start * (not place)
            self._line(text, prose, line, (style.leftIndent + shift, base - place * style.leading))
        self._switch(text, None)
        self.canvas.drawText(text)
        if self.element:
            self.canvas.resume()

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

    def _line(self, text: PDFTextObject, prose: "Prose", line: Line, at: tuple[float, float]) -> None:
        x, y = at
        text.setTextOrigin(x, y)
        for run in line.runs:
            end = x + width(run.text, run.font, run.size)
            self._switch(text, self._element(prose, run))
            self._write(text, run)
            if self.element:
                for number, target in run.links:
                    sides = (x, y - 0.2 * run.size, end, y + run.size)
                    self.canvas.spot(prose.links[number], target, _words(prose, number), sides)
            x = end

    def _element(self, prose: "Prose", run: Run) -> Element | None:
        """The element that a run belongs to: the paragraph's, or its link's."""
        if self.element is None or not run.links:
            return self.element
        number, _ = run.links[-1]
        if number not in prose.links:
            prose.links[number] = self.element.grown("Link")
        return prose.links[number]

    def _switch(self, text: PDFTextObject, element: Element | None) -> None:
        """Let what follows belong to another element."""
        if element is self.open:
            return
        if self.open:
            text._code.append(END)  # type: ignore[attr-defined]  # noqa: SLF001 - reportlab has no marks of its own
        if element:
            text._code.append(self.canvas.opening(element))  # type: ignore[attr-defined]  # noqa: SLF001 - as above
        self.open = element

    def _write(self, text: PDFTextObject, run: Run) -> None:
        if self.face != (run.font, run.size):
            self.face = (run.font, run.size)
            text.setFont(run.font, run.size)
        if run.ink != self.ink:
            self.ink = run.ink
            text.setFillColor(run.ink)
        said = spoken(run.text, strong=run.font == STRONG)
        if said and self.element:
            text._code.append(f"/Span <</ActualText <{_hexadecimal(said)}>>> BDC")  # type: ignore[attr-defined]  # noqa: SLF001 - as above
            text.textOut(run.text)
            text._code.append(END)  # type: ignore[attr-defined]  # noqa: SLF001 - as above
        else:
            text.textOut(run.text)


def _words(prose: "Prose", link: int) -> str:
    """The words of a whole link, over all its lines."""
    return "".join(_linked(prose, link)).strip()


def _linked(prose: "Prose", link: int) -> Iterable[str]:
    for line in lines(prose.blPara):
        yield from (run.text for run in line.runs if any(number == link for number, _ in run.links))


def _hexadecimal(words: str) -> str:
    return ("\ufeff" + words).encode("utf-16-be").hex()
