"""Tables as plain text (.csv, .tsv): whatever their encoding, their separator and their quotation marks."""

import codecs
import csv
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from mutualrisk.domain.issue import Issue, Place, warning
from mutualrisk.exchange.spreadsheet_file.book import MOST_COLUMNS, Book, Cell, Row, Sheet
from mutualrisk.exchange.spreadsheet_file.limits import Meter
from mutualrisk.exchange.spreadsheet_file.open_xml_strings import LONGEST_TEXT
from mutualrisk.exchange.spreadsheet_file.refusal import not_a_spreadsheet

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""What a file may begin with to say how it is encoded; the longer before those that begin alike."""
_SEPARATORS = ",;\t|"
_SAMPLE = 20
"""Lines that tell the separator."""


class Text(NamedTuple):
    """The text of a table and how it was found to be written."""

    file: str
    lines: Sequence[str]
    """Each with the end of its line."""
    separator: str
    findings: tuple[Issue, ...]


def book(path: Path) -> Book:
    """The table in a file; raises :class:`~mutualrisk.domain.issue.Faulty` where it is no text."""
    text = _text(path)
    sheet = Sheet("", partial(rows, text))
    return Book(path.name, "table", (sheet,), findings=text.findings)


def rows(text: Text, unread: list[Issue]) -> Iterator[Row]:
    """Walk the rows that hold something; broken quotation marks are named, and taken as they stand."""
    meter = Meter(text.file, "", unread)
    for number, said in enumerate(_records(text, unread), 1):
        cells = tuple(_cells(number, said))
        if cells:
            row = Row(number, cells)
            yield row
            if meter.is_full(row):
                return


def _cells(row: int, said: list[str]) -> Iterator[Cell]:
    for column, value in enumerate(said[:MOST_COLUMNS], 1):
        if value:
            yield Cell(row, column, value[:LONGEST_TEXT])


def _records(text: Text, unread: list[Issue]) -> Iterator[list[str]]:
    """The rows; from the first one whose quotation marks do not end on, the marks are taken as they stand."""
    source = iter(text.lines)
    reader = csv.reader(source, delimiter=text.separator, strict=True)
    done = 0
    try:
        for record in reader:
            done = reader.line_num
            yield record
    except csv.Error:
        what = "A quotation mark is not closed, or stands inside a quoted text."
        remedy = (
            "From here on quotation marks are read as part of the text; correct the line and read it again."
        )
        unread.append(warning(what, remedy, Place(text.file, done + 1)))
        for line in text.lines[done:]:
            yield line.rstrip("\r\n").split(text.separator)


def _text(path: Path) -> Text:
    data = path.read_bytes()
    said, findings = _decoded(path.name, data)
    if "\0" in said:
        said = said.replace("\0", "")
        what = "The file holds zero bytes, which no text has; they were left out."
        findings = (
            *findings,
            warning(what, "Check the values, or save it anew as CSV UTF-8.", Place(path.name)),
        )
    lines = said.splitlines(keepends=True) if "\r\n" not in said and "\n" not in said else _lines(said)
    separator, skip = _separator(lines)
    return Text(path.name, lines[skip:], separator, findings)


def _lines(said: str) -> list[str]:
    """The lines by their ends alone: other signs that may end a line can stand within a text."""
    pieces = said.split("\n")
    return [f"{piece}\n" for piece in pieces[:-1]] + ([pieces[-1]] if pieces[-1] else [])


def _decoded(file: str, data: bytes) -> tuple[str, tuple[Issue, ...]]:
    """The text, and what a person should know of the way it was read."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace"), ()
    head = data[:4_000]
    if encoding := _unmarked_wide(head):
        return data.decode(encoding, "replace"), ()
    if not head.strip() or _is_binary(head):
        raise not_a_spreadsheet(
            file, "The file is empty." if not head.strip() else "This is not a spreadsheet."
        )
    try:
        return data.decode(), ()
    except UnicodeDecodeError:
        what = "The file does not say how its letters are written; they were read as Windows writes them."
        remedy = "Look at names with accents and at pound signs, or save it anew as CSV UTF-8."
        return data.decode("cp1252", "replace"), (warning(what, remedy, Place(file)),)


def _unmarked_wide(head: bytes) -> str:
    """The encoding with two bytes a letter, where nearly every other byte of a Western text is zero."""
    for encoding, zero, letters in (
        ("utf-16-le", head[1::2], head[::2]),
        ("utf-16-be", head[::2], head[1::2]),
    ):
        is_western = zero.count(0) > len(zero) * 0.7 and letters.count(0) <= len(letters) // 100
        if is_western and not _is_binary(letters):
            return encoding
    return ""


def _is_binary(head: bytes) -> bool:
    """Whether a text would have so many signs that nobody types."""
    odd = sum(byte < 32 and byte not in b"\t\n\r\f\x1a" for byte in head)  # noqa: PLR2004 - the first printed sign
    return odd > max(2, len(head) // 10)


def _separator(lines: Sequence[str]) -> tuple[str, int]:
    """What stands between values, and how many lines only say so ("sep=;", as Excel understands it)."""
    first = lines[0].strip().lower() if lines else ""
    if len(first) == 5 and first.startswith("sep="):  # noqa: PLR2004
        return first[4], 1
    counts = {sign: [_outside_quotes(line, sign) for line in lines[:_SAMPLE]] for sign in _SEPARATORS}
    found = {sign: [one for one in each if one] for sign, each in counts.items()}
    return max(_SEPARATORS, key=lambda sign: (len(found[sign]), sum(found[sign]))), 0


def _outside_quotes(line: str, sign: str) -> int:
    return sum(part.count(sign) for part in line.split('"')[::2])
