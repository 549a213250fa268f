"""Workbooks made by hand for the tests: sound ones by other people's libraries, hostile ones byte by byte."""

import zipfile
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from mutualrisk.domain.issue import Issue
from mutualrisk.exchange.spreadsheet_file.book import Book, Content
from mutualrisk.exchange.spreadsheet_file.opening import opened

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_ODS = "urn:oasis:names:tc:opendocument:xmlns"

PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": f'<Relationships xmlns="{_LINKS}">'
    f'<Relationship Id="a" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{_OFFICE}">'
    '<sheets><sheet name="Answers" sheetId="1" r:id="one"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_LINKS}">'
    f'<Relationship Id="one" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="two" Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
}
SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"


def worksheet(rows: str, head: str = "") -> str:
    """The XML of a sheet."""
    return f'{head}<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def packed(path: Path, parts: Mapping[str, str | bytes]) -> Path:
    """A workbook of some parts; those that every one has are added."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**PARTS, **parts}.items():
            archive.writestr(name, content)
    return path


def open_document(path: Path, tables: str, head: str = "") -> Path:
    """An OpenDocument workbook of some tables."""
    spaces = " ".join(f'xmlns:{name}="{_ODS}:{name}:1.0"' for name in ("office", "table", "text", "style"))
    content = (
        f"{head}<office:document-content {spaces}><office:body><office:spreadsheet>{tables}"
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
    return path


def table(path: Path, text: str, encoding: str = "utf-8") -> Path:
    """A plain table."""
    path.write_bytes(text.encode(encoding))
    return path


def values(book: Book, sheet: int = 0) -> dict[str, Content]:
    """What the cells of a sheet hold, by their names. Nothing of it may be unread."""
    unread: list[Issue] = []
    found = {cell.name: cell.value for row in book.sheets[sheet].rows(unread) for cell in row.cells}
    assert not unread
    return found


def walked(path: Path) -> list[Issue]:
    """Walk all sheets of a file; gives what was not read."""
    unread: list[Issue] = []
    for sheet in opened(path).sheets:
        deque(sheet.rows(unread), maxlen=0)
    return unread


def read(path: Path) -> dict[str, Content]:
    """What the first sheet of a file holds."""
    return values(opened(path))


def by_openpyxl(path: Path, rows: Iterable[Sequence[object]], name: str = "Sheet") -> Path:
    """A workbook of one sheet with some rows."""
    import openpyxl  # noqa: PLC0415 - heavy, and most tests need none

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = name
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path
