"""One document as a PDF: pages, running lines, bookmarks, and the same bytes for the same content."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any, NamedTuple, cast

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, NextPageTemplate, PageBreak, PageTemplate
from reportlab.platypus.flowables import Flowable

from mutualrisk.reports.content import (
    Block,
    Contents,
    Document,
    Heading,
    Masthead,
    Pointer,
    Section,
)
from mutualrisk.reports.pdf import binding, fonts, styles
from mutualrisk.reports.pdf.blocks import flowables
from mutualrisk.reports.pdf.contents import contents
from mutualrisk.reports.pdf.growth import grown
from mutualrisk.reports.pdf.markup import clean
from mutualrisk.reports.pdf.moments import moment
from mutualrisk.reports.pdf.paper import Paper, Sketch
from mutualrisk.reports.pdf.pieces import Anchor
from mutualrisk.reports.pdf.right_to_left import drawn
from mutualrisk.reports.progress import Tell, part, untold

HEIGHTS = {
    "front": styles.PAGE_HEIGHT - styles.FRONT_TOP - styles.BOTTOM,
    "body": styles.PAGE_HEIGHT - styles.TOP - styles.BOTTOM,
}
"""The room on a page that opens with a masthead, and on all others, which bear the running line."""


def pdf(document: Document, tell: Tell = untold) -> bytes:
    """The document as a PDF. It is laid out twice: a sketch tells how many pages there are."""
    fonts.register()
    story = _story(document, part(tell, 0, BEGUN))
    sketch = _Template(BytesIO(), document, part(tell, BEGUN, SKETCHED))
    layout = _build(sketch, _filled(document, story, NOTHING), Sketch)
    out, pages = BytesIO(), _filled(document, story, layout)
    structure = grown(pages)
    _build(_Template(out, document, part(tell, SKETCHED, DRAWN), layout), pages, Paper)
    bound = binding.bound(out, document, structure)
    tell(1.0)
    return bound


BEGUN, SKETCHED, DRAWN = 0.25, 0.5, 0.9
"""About the shares of the time at which the pieces are made, the sketch is, and the pages are."""


def fits(blocks: Sequence[Block]) -> bool:
    """Whether the blocks fit on one page."""
    fonts.register()
    frame = _frame("probe", HEIGHTS[_page_of(blocks)])
    story = flowables(tuple(blocks), styles.WIDTH)
    frame.addFromList(story, Sketch())
    return not story


class Layout(NamedTuple):
    """What only a finished layout tells: how many pages there are, and on which each place lies."""

    pages: int
    places: Mapping[str, int]
    steps: int
    """How many pieces were laid out, parts of divided ones among them."""


NOTHING = Layout(0, {}, 0)


def _build(template: "_Template", story: Sequence[Flowable], canvas: type[Paper]) -> Layout:
    edits: list[tuple[Any, ...]] = []
    template._multiBuildEdits = edits.append  # type: ignore[attr-defined]  # noqa: SLF001 - to undo below
    template.expected = template.layout.steps or len(story)
    template.build(list(story), canvasmaker=canvas)
    for undo, *what in edits:
        undo(*what)
    places = {flowable.name: flowable.page for flowable in story if isinstance(flowable, Anchor)}
    return Layout(template.page, places, template.done)


def _page_of(blocks: Sequence[Block]) -> str:
    """The kind of page that blocks begin on."""
    return "front" if blocks and isinstance(blocks[0], Masthead) else "body"


class _ContentsPlace(Flowable):
    """Where the table of contents goes, once its pages are known."""


def _story(document: Document, tell: Tell) -> list[Flowable]:
    story: list[Flowable] = []
    for place, section in enumerate(document.sections):
        tell(place / len(document.sections))
        if story and section.starts_page:
            story += [
                NextPageTemplate(_page_of(section.blocks)),
                PageBreak(),
            ]
        story += flowables((*_title(section), *section.blocks), styles.WIDTH)
        story += [_ContentsPlace()] * any(isinstance(block, Contents) for block in section.blocks)
    return story


def _filled(document: Document, story: Sequence[Flowable], layout: Layout) -> list[Flowable]:
    """The story with the table of contents in its place."""
    listed = contents(_listed(document), layout.places, styles.WIDTH)
    return [listed if isinstance(one, _ContentsPlace) else one for one in story]


def _title(section: Section) -> tuple[Heading, ...]:
    """A section's heading, unless it has none or opens with the document's own title."""
    own = any(isinstance(block, Heading) and block.depth == 0 for block in section.blocks)
    return () if own or not section.title else (Heading(section.title, 1, section.id),)


def _listed(document: Document) -> list[Pointer]:
    """What the table of contents lists: every section that has a title, but for its own."""
    return [
        Pointer(section.id, section.title)
        for section in document.sections
        if section.title and not any(isinstance(block, Contents) for block in section.blocks)
    ]


def _frame(name: str, height: float) -> Frame:
    return Frame(styles.LEFT, styles.BOTTOM, styles.WIDTH, height, 0, 0, 0, 0, id=name)


class _Template(BaseDocTemplate):
    """The pages of a document."""

    def __init__(self, out: BytesIO, document: Document, tell: Tell, layout: Layout = NOTHING) -> None:
        super().__init__(
            out,
            pagesize=(styles.PAGE_WIDTH, styles.PAGE_HEIGHT),
            title=clean(document.title),
            subject=clean(document.subject),
            author="",
            creator=binding.MAKER,
            producer=binding.MAKER,
            lang=document.language,
            displayDocTitle=True,
            invariant=True,
            initialFontName=fonts.REGULAR,
        )
        self.document, self.layout, self.tell = document, layout, tell
        self.done, self.expected = 0, 1
        self.made = moment(document.day)
        pages = {"front": self._front_page, "body": self._body_page}
        first = _page_of(document.sections[0].blocks) if document.sections else "body"
        self.addPageTemplates(
            [
                PageTemplate(name, [_frame(name, HEIGHTS[name])], onPage=pages[name])
                for name in sorted(pages, key=lambda name: name != first)
            ]
        )

    def beforeDocument(self) -> None:  # noqa: N802 - reportlab's own name
        """The file bears the assessment's date, so that the same content is the same bytes."""
        self.canv._doc._timeStamp.YMDhms = self.made  # type: ignore[attr-defined]  # noqa: SLF001 - no other way

    def afterFlowable(self, _flowable: Flowable) -> None:  # noqa: N802 - reportlab's own name
        """Tell how far the document has come."""
        self.done += 1
        self.tell(self.done / self.expected)

    def _front_page(self, canvas: Canvas, _template: BaseDocTemplate) -> None:
        with cast("Paper", canvas).running():
            self._footer(canvas)

    def _body_page(self, canvas: Canvas, _template: BaseDocTemplate) -> None:
        with cast("Paper", canvas).running():
            _line_of_words(canvas, styles.RUNNING_TOP, self.document.running, self.document.date)
            self._footer(canvas)

    def _footer(self, canvas: Canvas) -> None:
        y = styles.RUNNING_BOTTOM
        canvas.setStrokeColor(styles.colour("line"))
        canvas.setLineWidth(0.6)
        canvas.line(styles.LEFT, y + 12, styles.LEFT + styles.WIDTH, y + 12)
        _line_of_words(
            canvas, y, self.document.footer, f"Page {canvas.getPageNumber()} of {self.layout.pages}"
        )


def _line_of_words(canvas: Canvas, y: float, left: str, right: str) -> None:
    """Words at both ends of a line, in the quiet ink of what runs along."""
    canvas.setFillColor(styles.colour("second_ink"))
    x = styles.LEFT
    for face, piece in fonts.faces(drawn(clean(left))):
        canvas.setFont(face or fonts.REGULAR, 8)
        canvas.drawString(x, y, piece)
        x += fonts.width(piece, face or fonts.REGULAR, 8)
    canvas.setFont(fonts.REGULAR, 8)
    canvas.drawRightString(styles.LEFT + styles.WIDTH, y, right)
