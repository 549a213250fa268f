"""Paragraphs of print. They remember their lines, mark their words, and draw nothing on a sketch."""

from typing import TYPE_CHECKING, Any, cast

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.paraparser import ParaFrag

from mutualrisk.reports.pdf.markup import Written, fragments
from mutualrisk.reports.pdf.paper import Paper, Sketch
from mutualrisk.reports.pdf.pen import Pen
from mutualrisk.reports.pdf.voice import Voice

if TYPE_CHECKING:
    from mutualrisk.reports.pdf.structure import Element


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
