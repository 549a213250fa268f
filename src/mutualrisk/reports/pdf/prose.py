"""Paragraphs and tables of print. They remember their lines, mark their words, draw nothing on a sketch."""

from typing import Any, cast

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, Table
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.paraparser import ParaFrag

from mutualrisk.reports.pdf.markup import Written, fragments
from mutualrisk.reports.pdf.paper import Paper, Sketch
from mutualrisk.reports.pdf.pen import Pen
from mutualrisk.reports.pdf.structure import Element
from mutualrisk.reports.pdf.voice import Voice


class Prose(Voice, Paragraph):
    """A paragraph that breaks its lines once for each width, and marks its words and links as it draws them.

    Tables ask a cell for its height many times over, and each time reportlab would break all its lines anew.
    """

    blPara: Any  # noqa: N815 - reportlab's own name
    """Its lines, once they are broken."""
    bulletText: str | None  # noqa: N815 - as above
    _room = -1.0
    _size = (0.0, 0.0)

    def __init__(
        self,
        written: tuple[Written, ...] | None,
        style: ParagraphStyle,
        bulletText: str | None = None,  # noqa: N803 - reportlab makes the parts of a divided one by this name
        frags: list[ParaFrag] | None = None,
    ) -> None:
        made = fragments(written, style) if written is not None else frags
        super().__init__("", style, bulletText, made)
        self.links: dict[int, Element] = {}

    def belong(self, element: Element) -> None:
        """Be a part of this element; a bullet or number that is no list's is a part of it too."""
        super().belong(element)
        if self.bulletText and self.label is None:
            self.label = element.grown("Span")

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The room that it takes in a column of this width."""
        if width != self._room or not hasattr(self, "blPara"):
            self._size, self._room = super().wrap(width, height), width
        return self._size

    def split(self, width: float, height: float) -> list[Flowable]:
        """Its parts, which stay parts of the same elements."""
        parts: list[Any] = super().split(width, height)
        for part in parts:
            part.element, part.links = self.element, self.links
        for part in parts[:1]:
            part.label = self.label
        return parts

    def draw(self) -> None:
        """The lines, unless this is a sketch."""
        if not isinstance(self.canv, Sketch):
            Pen(cast("Paper", self.canv), self.untold()).paragraph(self)


class Grid(Table):
    """A table whose lines are decoration, and whose cells mean something. It costs nothing on a sketch."""

    def draw(self) -> None:
        """Lines and cells, unless this is a sketch."""
        if not isinstance(self.canv, Sketch):
            super().draw()
