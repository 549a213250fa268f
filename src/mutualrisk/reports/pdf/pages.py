"""The pages of a document: where its story flows, and what runs along above and below it."""

from collections.abc import Mapping, Sequence
from typing import IO, Any, NamedTuple, cast

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate
from reportlab.platypus.flowables import Flowable

from mutualrisk.reports.content import Block, Document, Masthead
from mutualrisk.reports.pdf import fonts, styles
from mutualrisk.reports.pdf.binding import MAKER
from mutualrisk.reports.pdf.markup import clean
from mutualrisk.reports.pdf.moments import moment
from mutualrisk.reports.pdf.paper import Paper
from mutualrisk.reports.pdf.pieces import Anchor
from mutualrisk.reports.pdf.right_to_left import drawn
from mutualrisk.reports.progress import Tell

HEIGHTS = {
    "front": styles.PAGE_HEIGHT - styles.FRONT_TOP - styles.BOTTOM,
    "body": styles.PAGE_HEIGHT - styles.TOP - styles.BOTTOM,
}
"""The room on a page that opens with a masthead, and on all others, which bear the running line."""


LINE = 10.0
"""From one running line to the next."""


class Layout(NamedTuple):
    """What only a finished layout tells: how many pages there are, and on which each place lies."""

    pages: int
    places: Mapping[str, int]
    steps: int
    """How many pieces were laid out, parts of divided ones among them."""


NOTHING = Layout(0, {}, 0)


def kind_of(blocks: Sequence[Block]) -> str:
    """The kind of page that blocks begin on."""
    return "front" if blocks and isinstance(blocks[0], Masthead) else "body"


def frame(kind: str) -> Frame:
    """The room of one kind of page."""
    return Frame(styles.LEFT, styles.BOTTOM, styles.WIDTH, HEIGHTS[kind], 0, 0, 0, 0, id=kind)


def lay_out(pages: "Pages", story: Sequence[Flowable], canvas: type[Paper]) -> Layout:
    """Let the story flow over the pages. It can be laid out again afterwards."""
    edits: list[tuple[Any, ...]] = []
    pages._multiBuildEdits = edits.append  # type: ignore[attr-defined]  # noqa: SLF001 - to undo below
    pages.expected = pages.layout.steps or len(story)
    pages.build(list(story), canvasmaker=canvas)
    for undo, *what in edits:
        undo(*what)
    places = {flowable.name: flowable.page for flowable in story if isinstance(flowable, Anchor)}
    return Layout(pages.page, places, pages.done)


class Pages(BaseDocTemplate):
    """The pages of one document."""

    note = ""
    """What stands below the last line of every page."""

    def __init__(self, out: IO[bytes], document: Document, tell: Tell, layout: Layout = NOTHING) -> None:
        super().__init__(
            out,
            pagesize=(styles.PAGE_WIDTH, styles.PAGE_HEIGHT),
            title=clean(document.title),
            subject=clean(document.subject),
            author="",
            creator=MAKER,
            producer=MAKER,
            lang=document.language,
            displayDocTitle=True,
            invariant=True,
            initialFontName=fonts.REGULAR,
        )
        self.document, self.layout, self.tell = document, layout, tell
        self.done, self.expected = 0, 1
        self.made = moment(document.day)
        kinds = {"front": self._front_page, "body": self._body_page}
        first = kind_of(document.sections[0].blocks) if document.sections else "body"
        self.addPageTemplates(
            [
                PageTemplate(kind, [frame(kind)], onPage=kinds[kind])
                for kind in sorted(kinds, key=lambda kind: kind != first)
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
        if self.note:
            _line_of_words(canvas, y - LINE, self.note, "")


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
