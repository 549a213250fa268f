"""The canvas of a tagged page: what is not marked as part of the structure is decoration."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFString
from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.pdfgen.canvas import Canvas

from mutualrisk.reports.pdf.structure import Element, Mark, Spot

DECORATION = "/Artifact BMC"
RUNNING = "/Artifact <</Type/Pagination>> BDC"
END = "EMC"


class Paper(Canvas):
    """A page on which every mark belongs either to an element of the structure or to the decoration.

    Decoration is what lies open on the page; meaning interrupts it. So a flowable that nobody told what it
    means can never make a page that a screen reader stumbles over.
    """

    _code: list[str]
    _doc: Any
    _escape: Any
    _marks = 0
    """How many pieces the page has."""
    _spots = 0
    """How many places the page has that can be clicked."""

    def write(self, operators: Iterable[str], *, told: bool = False) -> None:
        """Operators that reportlab does not offer; those that are ``told`` bring marks of their own."""
        if told:
            self.interrupt()
        self._code.extend(operators)
        if told:
            self.resume()

    def coded(self, words: str, font: str) -> Iterator[tuple[str, str]]:
        """The words in the codes of a typeface, in pieces, each with the name of its part that has them."""
        face: Any = getFont(font)
        for part, codes in face.splitString(words, self._doc):
            yield face.getSubsetInternalName(part, self._doc), self._escape(codes)

    @contextmanager
    def running(self) -> Iterator[None]:
        """Begin a page with what runs along on every page."""
        self._marks = self._spots = 0
        self._code.append(RUNNING)
        yield
        self._code += [END, DECORATION]

    @contextmanager
    def meaning(self, element: Element) -> Iterator[None]:
        """What is drawn within is a piece of the element."""
        self.interrupt()
        self._code.append(self.opening(element))
        yield
        self._code.append(END)
        self.resume()

    def interrupt(self) -> None:
        """Leave the decoration."""
        if self._code[-1] == DECORATION:
            self._code.pop()
        else:
            self._code.append(END)

    def resume(self) -> None:
        """Come back to the decoration."""
        self._code.append(DECORATION)

    def opening(self, element: Element) -> str:
        """The operator that begins a new piece of an element."""
        number = self._marks
        self._marks += 1
        element.kids.append(Mark(self.getPageNumber(), number))
        return f"/{element.role} <</MCID {number}>> BDC"

    def spot(self, element: Element, target: str, words: str, sides: tuple[float, ...]) -> None:
        """Make a place on the page lead to another place or to the web; ``words`` say where to."""
        if target.startswith("#"):
            self.linkRect(words, target[1:], sides, relative=1)
        else:
            self.linkURL(target, sides, relative=1, Contents=PDFString(words))
        element.kids.append(Spot(self.getPageNumber(), self._spots))
        self._spots += 1

    def showPage(self) -> None:  # noqa: N802 - reportlab's own name
        """The page is full: nothing stays open on it."""
        self._code.append(END)
        super().showPage()


class Sketch(Paper):
    """A canvas for the first layout, which only tells on which page everything lies. It is never saved."""

    def __init__(self, _file: object = None, **given: Any) -> None:  # noqa: ANN401 - whatever a canvas takes
        super().__init__(BytesIO(), **given)

    def save(self) -> None:
        """Nothing to keep."""
