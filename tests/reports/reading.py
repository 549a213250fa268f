"""Reads documents back as another program would."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from openpyxl import Workbook, load_workbook
from pypdf import PdfReader

from mutualrisk.reports.content import (
    Beside,
    Block,
    Bullets,
    Document,
    Entry,
    Facts,
    Figure,
    Heading,
    KeyFigures,
    Masthead,
    Paragraph,
    Pointer,
    Run,
    Section,
    SignOff,
    Table,
    Text,
    text,
)
from mutualrisk.reports.material import Material
from mutualrisk.reports.pdf.document import fits, pdf
from mutualrisk.reports.report import report

SUMMARY_PAGES = 2


def pages(pdf: bytes) -> list[str]:
    """The words of each page."""
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


def summary(material: Material) -> bytes:
    """The two pages of summary by themselves."""
    return pdf(report(material, fits, whole=False))


def full_part(pdf: bytes) -> str:
    """The words after the summary."""
    return "\n".join(pages(pdf)[SUMMARY_PAGES:])


def count(mark: str, words: str) -> int:
    """How often a mark stands in words; Canary1 is not in Canary12."""
    return len(re.findall(rf"{mark}(?![0-9])", words))


def objects(pdf: bytes) -> Iterator[Any]:
    """Every object of a PDF."""
    reader = PdfReader(BytesIO(pdf))
    size: Any = reader.trailer["/Size"]
    for number in range(1, size):
        yield reader.get_object(number)


def book(xlsx: bytes) -> Workbook:
    """A workbook as openpyxl reads it back."""
    return load_workbook(BytesIO(xlsx))


def cells(xlsx: bytes) -> Iterator[Any]:
    """Every cell that holds something."""
    for sheet in book(xlsx):
        for row in sheet.iter_rows():
            yield from (cell for cell in row if cell.value is not None)


def runs(document: Document, *sections: str) -> Iterator[Run]:
    """Every run of text of a document, or of some of its sections."""
    for section in document.sections:
        if not sections or section.id in sections:
            yield from _in_section(section)


def _in_section(section: Section) -> Iterator[Run]:
    for block in section.blocks:
        for written in _in_block(block):
            yield from written


def _in_block(block: Block) -> Iterator[Text]:  # noqa: C901 - a line for each kind
    match block:
        case Masthead():
            yield from (text(words) for words in (*block.left, *block.right))
        case Heading():
            yield text(block.text)
        case Paragraph():
            yield block.text
        case Bullets():
            yield from block.items
        case Table():
            yield from (p.text for row in block.rows for cell in row.cells for p in cell)
        case Figure():
            yield block.caption
        case KeyFigures():
            yield from (text(item.quantity, item.label) for item in block.items)
        case Facts():
            yield from (fact.text for fact in block.items)
        case Entry():
            yield from (block.title, *(p.text for p in block.body), *(fact.text for fact in block.facts))
        case Beside():
            for inner in (*block.left, *block.right):
                yield from _in_block(inner)
        case SignOff():
            yield from (text(role) for role in block.roles)


def anchors(document: Document) -> set[str]:
    """Every place that a pointer may lead to."""
    found = {section.id for section in document.sections}
    for section in document.sections:
        for block in section.blocks:
            if isinstance(block, Entry | Heading) and block.anchor:
                found.add(block.anchor)
            if isinstance(block, Table):
                found |= {row.anchor for row in block.rows if row.anchor}
    return found


def pointers(document: Document) -> set[str]:
    """Every place that is pointed at."""
    return {run.to for run in runs(document) if isinstance(run, Pointer)}
