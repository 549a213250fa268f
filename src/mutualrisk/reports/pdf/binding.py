"""Makes one file of pages, structure and what travels along: the same bytes for the same content."""

from io import BytesIO

from pikepdf import ObjectStreamMode, Pdf, String

from mutualrisk import __version__
from mutualrisk.reports.content import Document
from mutualrisk.reports.pdf.attachments import attach
from mutualrisk.reports.pdf.markup import clean
from mutualrisk.reports.pdf.metadata import describe
from mutualrisk.reports.pdf.readable import make_readable
from mutualrisk.reports.pdf.structure import Element
from mutualrisk.reports.pdf.structure_tree import write_structure

VERSION = "1.7"
"""The version of PDF that PDF/UA-1 is built upon."""
MAKER = f"MutualRisk {__version__}"


def bound(pages: BytesIO, document: Document, structure: Element) -> bytes:
    """The whole file."""
    out = BytesIO()
    title, subject = clean(document.title), clean(document.subject)
    with Pdf.open(pages) as file:
        make_readable(file)
        write_structure(file, structure)
        describe(file, title=title, subject=subject, language=document.language, maker=MAKER)
        attach(file, document.attachments, document.day)
        if document.seal:
            file.docinfo["/MutualRisk"] = String(document.seal)
        file.save(
            out, min_version=VERSION, object_stream_mode=ObjectStreamMode.generate, deterministic_id=True
        )
    return out.getvalue()
