"""What is refused, and what it says."""

import re
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from mutualrisk.domain.issue import Faulty
from mutualrisk.exchange.spreadsheet_file.opening import opened
from tests.exchange.sheets import MAIN, SHEET, STRINGS, open_document, packed, table, walked, worksheet

_LAUGH = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
_FETCH = '<!DOCTYPE x SYSTEM "http://example.invalid/x.dtd">'


def _bytes(content: bytes) -> Callable[[Path], Path]:
    def make(path: Path) -> Path:
        path.write_bytes(content)
        return path

    return make


def _parts(**parts: str) -> Callable[[Path], Path]:
    named = {"sheet": SHEET, "strings": STRINGS, "book": "xl/workbook.xml", "out": "../../out.xml"}
    return lambda path: packed(path, {named[name]: content for name, content in parts.items()})


def _cut(path: Path) -> Path:
    packed(path, {SHEET: worksheet("<row/>" * 1_000)})
    path.write_bytes(path.read_bytes()[:-200])
    return path


def _altered(path: Path) -> Path:
    """One byte of the packed sheet is another."""
    packed(path, {SHEET: worksheet("".join(f"<row><c><v>{number}</v></c></row>" for number in range(5_000)))})
    with zipfile.ZipFile(path) as archive:
        start = archive.getinfo(SHEET).header_offset + 3_000
    data = bytearray(path.read_bytes())
    data[start] ^= 0xFF
    path.write_bytes(data)
    return path


def _locked_part(path: Path) -> Path:
    packed(path, {SHEET: worksheet("")})
    data = bytearray(path.read_bytes())
    for found in re.finditer(re.escape(b"PK\1\2"), bytes(data)):
        flags = found.start() + 8
        data[flags : flags + 2] = struct.pack("<H", 1)
    path.write_bytes(data)
    return path


def _many_parts(path: Path) -> Path:
    return packed(path, {f"x/{number}": "" for number in range(5_100)})


def _locked_document(path: Path) -> Path:
    open_document(path, "")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("META-INF/manifest.xml", "<m><encryption-data/></m>")
    return path


_BOMB = worksheet("<row/>" * 4_000_000)

REFUSED: dict[str, tuple[Callable[[Path], Path], str]] = {
    "nothing": (_bytes(b""), "The file is empty."),
    "a program": (_bytes(b"\x7fELF\2\1\1" + bytes(range(256)) * 40), "This is not a spreadsheet."),
    "a PDF": (_bytes(b"%PDF-1.7\n"), "This is a PDF."),
    "a web page": (_bytes(b"\xef\xbb\xbf\n<!DOCTYPE html><table>"), "This is a web page"),
    "an old workbook": (_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)), "before 2007"),
    "a locked workbook": (
        _bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")),
        "locked with a password",
    ),
    "a locked part": (_locked_part, "A part is locked with a password."),
    "a locked document": (_locked_document, "locked with a password"),
    "a workbook cut short": (_cut, "damaged or was cut short"),
    "a workbook altered": (_altered, "damaged or was cut short"),
    "a way out": (_parts(sheet=worksheet(""), out="x"), "could lead out of the file"),
    "a bomb": (_parts(sheet=_BOMB), "far larger than it may be"),
    "many parts": (_many_parts, "more than 5,000 parts"),
    "entities in a sheet": (_parts(sheet=worksheet("", _LAUGH)), "declares a document type"),
    "entities in the texts": (
        _parts(sheet=worksheet(""), strings=f"{_LAUGH}<x>&b;</x>"),
        "declares a document type",
    ),
    "entities in a document": (lambda path: open_document(path, "", _LAUGH), "declares a document type"),
    "something to fetch": (_parts(sheet=worksheet("", _FETCH)), "declares a document type"),
    "a mark without end": (
        _parts(sheet=f'<worksheet xmlns="{MAIN}" x="{Random(1).randbytes(2_000_000).hex()}'),  # noqa: S311 - no secret
        "one mark without end",
    ),
    "depth without end": (_parts(sheet="<row>" * 300), "nested without end"),
    "no sheet": (_parts(book=f'<workbook xmlns="{MAIN}"/>'), "has no sheet"),
    "broken XML": (_parts(sheet=worksheet("<row><c></row>")), "damaged or was cut short"),
    "letters of no alphabet": (
        _parts(sheet='<?xml version="1.0" encoding="x-none"?><a/>'),
        "damaged or was cut short",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_sound_spreadsheet_is_refused_with_its_place_and_remedy(name: str, tmp_path: Path) -> None:
    make, expected = REFUSED[name]
    path = make(tmp_path / "bidders.xlsx")
    with pytest.raises(Faulty) as caught:
        walked(path)
    issue = caught.value.issues[0]
    assert re.search(expected, issue.what)
    assert issue.place.file == "bidders.xlsx"
    assert issue.remedy.endswith(".")


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(Faulty, match="larger than 64 MB"):
        opened(path)


def test_a_folder_and_a_missing_file_are_said_to_be_none(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.xlsx"):
        with pytest.raises(Faulty, match="no such file"):
            opened(path)


def test_a_table_of_binary_signs_is_none(tmp_path: Path) -> None:
    with pytest.raises(Faulty, match="not a spreadsheet"):
        opened(table(tmp_path / "x.csv", "\1\2\3\4\5\6\7"))
