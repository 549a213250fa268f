"""Makes one file of the pages and of what travels with them: the same bytes for the same content."""

from io import BytesIO

from pikepdf import ObjectStreamMode, Pdf

from mutualrisk.reports.content import Document
from mutualrisk.reports.pdf.attachments import attach

VERSION = "1.7"
"""The version of PDF that PDF/UA-1 is built upon."""


def bound(pages: BytesIO, document: Document) -> bytes:
    """The whole file."""
    out = BytesIO()
    with Pdf.open(pages) as file:
        attach(file, document.attachments, document.day)
        file.save(
            out, min_version=VERSION, object_stream_mode=ObjectStreamMode.generate, deterministic_id=True
        )
    return out.getvalue()
