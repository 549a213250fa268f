"""The table of contents: every part of a document with its page, each leading there."""

from collections.abc import Mapping, Sequence

from mutualrisk.reports.content import Pointer
from mutualrisk.reports.pdf import tables
from mutualrisk.reports.pdf.markup import literal, markup
from mutualrisk.reports.pdf.prose import Grid, Prose
from mutualrisk.reports.pdf.semantics import tagged
from mutualrisk.reports.pdf.styles import style

PAGE_SHARE = 0.1
"""The width of the page numbers."""


def contents(listed: Sequence[Pointer], pages: Mapping[str, int], width: float) -> Grid:
    """A line for each part; its page stays empty until it is known."""
    rows = [
        [
            Prose(markup((part,)), style("contents")),
            Prose(literal(str(pages.get(part.to, ""))), style("contents", right=True)),
        ]
        for part in listed
    ]
    widths = [width * (1 - PAGE_SHARE), width * PAGE_SHARE]
    return tagged(Grid(rows or [["", ""]], widths, style=tables.LISTED), "TOC")
