"""Paragraphs of print, which remember how they were broken into lines."""

from reportlab.platypus import Paragraph


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
