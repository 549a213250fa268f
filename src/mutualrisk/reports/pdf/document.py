"""One document as a PDF: laid out twice, tagged, bound; the same bytes for the same content."""

from collections.abc import Sequence
from io import BytesIO

from reportlab.platypus import NextPageTemplate, PageBreak
from reportlab.platypus.flowables import Flowable

from mutualrisk.reports.content import Block, Contents, Document, Heading, Pointer, Section
from mutualrisk.reports.pdf import fonts, styles
from mutualrisk.reports.pdf.binding import bound
from mutualrisk.reports.pdf.blocks import flowables
from mutualrisk.reports.pdf.contents import contents
from mutualrisk.reports.pdf.growth import grown
from mutualrisk.reports.pdf.lacking import note
from mutualrisk.reports.pdf.pages import NOTHING, Layout, Pages, frame, kind_of, lay_out
from mutualrisk.reports.pdf.paper import Paper, Sketch
from mutualrisk.reports.progress import Tell, part, untold

BEGUN, SKETCHED, DRAWN = 0.25, 0.5, 0.9
"""About the shares of the time at which the pieces are made, the sketch is, and the pages are."""


def pdf(document: Document, tell: Tell = untold) -> bytes:
    """The document as a PDF. It is laid out twice: a sketch tells how many pages there are."""
    told, layout = laid_out(document, tell)
    structure, out = grown(told), BytesIO()
    pages = Pages(out, document, part(tell, SKETCHED, DRAWN), layout)
    pages.note = note(document)
    lay_out(pages, told, Paper)
    made = bound(out, document, structure)
    tell(1.0)
    return made


def laid_out(document: Document, tell: Tell = untold) -> tuple[list[Flowable], Layout]:
    """The story of a document, its table of contents filled in, and how it lies on its pages."""
    fonts.register()
    story = _story(document, part(tell, 0, BEGUN))
    sketch = Pages(BytesIO(), document, part(tell, BEGUN, SKETCHED))
    layout = lay_out(sketch, _filled(document, story, NOTHING), Sketch)
    return _filled(document, story, layout), layout


def fits(blocks: Sequence[Block]) -> bool:
    """Whether the blocks fit on one page."""
    fonts.register()
    story = flowables(tuple(blocks), styles.WIDTH)
    frame(kind_of(blocks)).addFromList(story, Sketch())
    return not story


class _ContentsPlace(Flowable):
    """Where the table of contents goes, once its pages are known."""


def _story(document: Document, tell: Tell) -> list[Flowable]:
    story: list[Flowable] = [NextPageTemplate("body")]
    for place, section in enumerate(document.sections):
        tell(place / len(document.sections))
        if place and section.starts_page:
            story += [NextPageTemplate(kind_of(section.blocks)), PageBreak()]
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
