"""Paragraphs and tables of print. They remember their lines, and draw nothing where nobody looks."""

from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, Table


class Sketch(Canvas):
    """A canvas for the first layout, which only tells on which page everything lies. It is never saved."""

    def __init__(self, _file: object, **given: Any) -> None:  # noqa: ANN401 - whatever a canvas takes
        super().__init__(BytesIO(), **given)

    def save(self) -> None:
        """Nothing to keep."""


class Prose(Paragraph):
    """A paragraph that breaks its lines once for each width.

    Tables ask a cell for its height many times over, and each time reportlab would break all its lines anew.
    """

    _room = -1.0
    _size = (0.0, 0.0)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The room that it takes in a column of this width."""
        if width != self._room or not hasattr(self, "blPara"):
            self._size, self._room = super().wrap(width, height), width
        return self._size

    def draw(self) -> None:
        """The lines, unless this is a sketch."""
        if not isinstance(self.canv, Sketch):
            super().draw()


class Grid(Table):
    """A table that costs nothing on a sketch."""

    def draw(self) -> None:
        """Lines and cells, unless this is a sketch."""
        if not isinstance(self.canv, Sketch):
            super().draw()
