"""The pieces of print that reportlab has no flowable for: chips, drawings, places, signature lines."""

from typing import NamedTuple

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from mutualrisk.reports import palette
from mutualrisk.reports.content import Mark
from mutualrisk.reports.drawing import Box, Disc, Drawing, Label, Line, Polygon, Shape, Tint
from mutualrisk.reports.pdf.fonts import REGULAR, STRONG, width
from mutualrisk.reports.pdf.paper import Paper
from mutualrisk.reports.pdf.structure import Box as Sides
from mutualrisk.reports.pdf.styles import TALLEST, WIDTH, colour
from mutualrisk.reports.pdf.voice import Piece

DASHES = (2.2, 1.8)


class Chip(Piece):
    """A rating as word, shape and colour, with a few words behind it."""

    size, pad, tall = 8.4, 5.5, 12.6

    def __init__(self, mark: Mark, after: str = "") -> None:
        super().__init__()
        self.words, self.shape = mark.text, f"{palette.shape(mark.level)} ".lstrip()
        self.fill, self.ink = palette.FILL[mark.level], palette.INK[mark.level]
        self.outlined = mark.level == "open"
        self.after = after.strip()
        self.inset = self.pad + width(self.shape, STRONG, self.size)
        self.width = self.inset + width(self.words, STRONG, self.size) + self.pad
        self.height = self.tall

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Its own size."""
        after = width(f"  {self.after}", REGULAR, self.size) if self.after else 0
        return self.width + after, self.height

    def decorate(self, canvas: Paper) -> None:
        """The pill, and the shape that says the same as the word."""
        canvas.setFillColor(colour(self.fill))
        canvas.setStrokeColor(colour("field_line"))
        canvas.setLineWidth(0.8)
        canvas.roundRect(0, 0, self.width, self.tall, self.tall / 2, stroke=int(self.outlined), fill=1)
        _words(canvas, self.pad, 3.6, self.shape, Look(STRONG, self.size, self.ink))

    def paint(self, canvas: Paper) -> None:
        """The word, and what stands behind it."""
        _words(canvas, self.inset, 3.6, self.words, Look(STRONG, self.size, self.ink))
        if self.after:
            _words(canvas, self.width, 3.6, f"  {self.after}", Look(REGULAR, self.size, "second_ink"))


class Look(NamedTuple):
    """The face, size and ink of words."""

    face: str
    size: float
    tint: Tint


def _words(canvas: Canvas, x: float, y: float, words: str, look: Look) -> None:
    canvas.setFillColor(colour(look.tint))
    canvas.setFont(look.face, look.size)
    canvas.drawString(x, y, words)


class Picture(Piece):
    """A neutral drawing on the page, smaller where it would not fit."""

    def __init__(self, drawing: Drawing) -> None:
        super().__init__()
        self.drawing = drawing
        self.scale = min(1.0, TALLEST / max(drawing.height, 1), WIDTH / max(drawing.width, 1))
        self.width, self.height = drawing.width * self.scale, drawing.height * self.scale

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Its own size."""
        return self.width, self.height

    def paint(self, canvas: Paper) -> None:
        """Every shape; a drawing counts downwards, a page upwards."""
        if self.element:
            self.element.box = _sides(canvas, self.width, self.height)
        canvas.scale(self.scale, self.scale)
        for shape in self.drawing.shapes:
            canvas.saveState()
            _paint(canvas, shape, self.drawing.height)
            canvas.restoreState()


def _sides(canvas: Paper, width: float, height: float) -> Sides:
    """Where on the page something of this size is drawn."""
    left, bottom = canvas.absolutePosition(0, 0)
    return left, bottom, left + width, bottom + height


def _paint(canvas: Canvas, shape: Shape, height: float) -> None:
    match shape:
        case Box():
            _outline(canvas, shape)
            sides = (shape.x, height - shape.y - shape.height, shape.width, shape.height)
            canvas.roundRect(*sides, max(shape.radius, 0), stroke=bool(shape.stroke), fill=bool(shape.fill))
        case Line():
            _outline(canvas, shape)
            canvas.line(shape.x1, height - shape.y1, shape.x2, height - shape.y2)
        case Disc():
            _outline(canvas, shape)
            canvas.circle(
                shape.x, height - shape.y, shape.radius, stroke=bool(shape.stroke), fill=bool(shape.fill)
            )
        case Polygon():
            _outline(canvas, shape)
            _polygon(canvas, shape, height)
        case Label():
            _label(canvas, shape, height)


def _outline(canvas: Canvas, shape: Box | Line | Disc | Polygon) -> None:
    if shape.stroke:
        canvas.setStrokeColor(colour(shape.stroke))
        canvas.setLineWidth(shape.thickness)
    fill = getattr(shape, "fill", None)
    if fill:
        canvas.setFillColor(colour(fill))
    if getattr(shape, "dashed", False):
        canvas.setDash(*DASHES)


def _polygon(canvas: Canvas, shape: Polygon, height: float) -> None:
    path = canvas.beginPath()
    (x, y), *others = shape.corners
    path.moveTo(x, height - y)
    for x, y in others:
        path.lineTo(x, height - y)
    path.close()
    canvas.drawPath(path, stroke=bool(shape.stroke), fill=bool(shape.fill))


def _label(canvas: Canvas, shape: Label, height: float) -> None:
    canvas.setFillColor(colour(shape.tint))
    canvas.setFont(STRONG if shape.strong else REGULAR, shape.size)
    write = {"start": canvas.drawString, "middle": canvas.drawCentredString, "end": canvas.drawRightString}[
        shape.anchor
    ]
    write(shape.x, height - shape.y, shape.text)


class Anchor(Flowable):
    """A place that pointers and bookmarks lead to. It takes no room."""

    def __init__(self, name: str, title: str = "", depth: int = 0) -> None:
        super().__init__()
        self.name, self.title, self.depth = name, title, depth
        self.width = self.height = 0
        self.page = 0
        self.keepWithNext = True

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """No room."""
        return 0, 0

    def draw(self) -> None:
        """Mark the place, and list it where it has a title."""
        self.page = self.canv.getPageNumber()
        self.canv.bookmarkHorizontal(self.name, 0, 24)
        if self.title:
            self.canv.addOutlineEntry(self.title, self.name, self.depth, closed=self.depth > 0)


class Signature(Piece):
    """Lines for a name, a signature and a date, and who signs."""

    tall, base = 27.0, 13.0
    blanks = (("Name", 0.22, 0.5), ("Signature", 0.53, 0.83), ("Date", 0.86, 1.0))
    """What is written on each line, and from where to where it goes, in shares of the width."""

    def __init__(self, role: str, room: float) -> None:
        super().__init__()
        self.role, self.width, self.height = role, room, self.tall

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The width it was given."""
        return self.width, self.height

    def decorate(self, canvas: Paper) -> None:
        """The lines."""
        canvas.setStrokeColor(colour("ink"))
        canvas.setLineWidth(0.6)
        for _, begin, end in self.blanks:
            canvas.line(begin * self.width, self.base, end * self.width, self.base)

    def paint(self, canvas: Paper) -> None:
        """Who signs, and what goes where."""
        _words(canvas, 0, self.base, f"{self.role} ", Look(STRONG, 9.1, "ink"))
        for words, begin, _ in self.blanks:
            _words(canvas, begin * self.width, self.base - 8.6, f"{words} ", Look(REGULAR, 7.5, "second_ink"))
