"""What flowables with words or pictures have in common."""

from typing import cast

from reportlab.platypus.flowables import Flowable

from mutualrisk.reports.pdf.paper import Paper, Sketch
from mutualrisk.reports.pdf.structure import Element


class Voice:
    """Something that belongs to an element of the structure."""

    element: Element | None = None
    label: Element | None = None
    """The element of the bullet or number before it."""
    shown = False
    """Whether it stands on a page already: the header of a table that goes on is shown again, told once."""

    def belong(self, element: Element) -> None:
        """Be a part of this element."""
        self.element = element

    def untold(self) -> Element | None:
        """The element, when it is asked for the first time."""
        element = None if self.shown else self.element
        self.shown = True
        return element


class Piece(Voice, Flowable):
    """A flowable of our own, which draws itself."""

    def draw(self) -> None:
        """Whatever it shows, unless this is a sketch."""
        canvas = cast("Paper", self.canv)
        if isinstance(canvas, Sketch):
            return
        self.decorate(canvas)
        element = self.untold()
        if element is None:
            self.paint(canvas)
            return
        with canvas.meaning(element):
            self.paint(canvas)

    def decorate(self, canvas: Paper) -> None:
        """What lies behind it and means nothing."""

    def paint(self, canvas: Paper) -> None:
        """What it means, on the page."""
        raise NotImplementedError
