"""Opens a spreadsheet by what it is, whatever its name ends in; refuses what is none."""

from pathlib import Path

from mutualrisk.exchange.spreadsheet_file import open_document, open_xml, plain_table
from mutualrisk.exchange.spreadsheet_file.book import Book
from mutualrisk.exchange.spreadsheet_file.container import LARGEST, container
from mutualrisk.exchange.spreadsheet_file.open_document_sheet import CONTENT
from mutualrisk.exchange.spreadsheet_file.refusal import COPY_TABLE, not_a_spreadsheet, refused

_ZIP, _OLE = b"PK", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_OTHERS = {
    b"%PDF": "This is a PDF.",
    b"{\\rtf": "This is a text document.",
    b"\x89PNG": "This is a picture.",
    b"\xff\xd8\xff": "This is a picture.",
}
_WEB = (b"<!doctype", b"<html", b"<?xml", b"<table")


def opened(path: Path) -> Book:
    """The spreadsheet at a path; raises :class:`~mutualrisk.domain.issue.Faulty` where it cannot be read.

    Nothing is held open: each walk through a sheet opens the file again. Nothing in it is run or followed.
    """
    head = _head(path)
    if head.startswith(_ZIP):
        held = container(path)
        return open_document.book(held) if held.has(CONTENT) else open_xml.book(held)
    if head.startswith(_OLE):
        raise _old(path)
    for sign, what in _OTHERS.items():
        if head.startswith(sign):
            raise not_a_spreadsheet(path.name, what)
    if head.lstrip(b"\xef\xbb\xbf \r\n\t").lower().startswith(_WEB):
        raise not_a_spreadsheet(path.name, "This is a web page or an XML file, whatever its name says.")
    return plain_table.book(path)


def _head(path: Path) -> bytes:
    """The first bytes of an ordinary file that is not too large."""
    try:
        if not path.is_file():
            raise refused(path.name, "There is no such file.", "Check its name and place.")
        if path.stat().st_size > LARGEST:
            raise refused(path.name, f"The file is larger than {LARGEST // 1_000_000} MB.", COPY_TABLE)
        with path.open("rb") as file:
            return file.read(4_096)
    except OSError as fault:
        raise refused(
            path.name, "The file cannot be opened.", "Close it elsewhere, and try again."
        ) from fault


def _old(path: Path) -> Exception:
    """Why a file in Microsoft's old container is not read: it is locked, or from before 2007."""
    if _LOCKED in path.read_bytes():
        return refused(path.name, "The workbook is locked with a password.", "Save it without one.")
    return refused(path.name, "This is an Excel workbook of the form before 2007 (.xls).")
