"""Workbooks of OpenDocument (.ods), as LibreOffice writes them: sheets, names and properties."""

from collections.abc import Iterator, Mapping
from functools import partial

from mutualrisk.domain.issue import Issue
from mutualrisk.exchange.spreadsheet_file import open_document_sheet
from mutualrisk.exchange.spreadsheet_file.book import Area, Book, Name, Row, Sheet, area
from mutualrisk.exchange.spreadsheet_file.container import Container
from mutualrisk.exchange.spreadsheet_file.markup import Silent, attribute, read, walked
from mutualrisk.exchange.spreadsheet_file.notes import notes
from mutualrisk.exchange.spreadsheet_file.open_document_sheet import CONTENT
from mutualrisk.exchange.spreadsheet_file.refusal import not_a_spreadsheet, refused

META, MANIFEST = "meta.xml", "META-INF/manifest.xml"
MOST_SHEETS, MOST_NAMES, MOST_PROPERTIES = 1_000, 20_000, 1_000


class Contents(Silent):
    """Which sheets and names there are, and which styles hide a sheet."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, str]] = []
        """Name and style."""
        self.names: list[tuple[str, str]] = []
        self.hiding: set[str] = set()
        self._style = ""

    def start(self, name: str, given: Mapping[str, str]) -> None:
        """Take in what is needed; the cells are left for the walks."""
        if name == "table" and len(self.sheets) < MOST_SHEETS:
            self.sheets.append((attribute(given, "name")[:100], attribute(given, "style-name")))
        elif name == "named-range" and len(self.names) < MOST_NAMES:
            self.names.append((attribute(given, "name"), attribute(given, "cell-range-address")))
        elif name == "style":
            self._style = attribute(given, "name")
        elif name == "table-properties" and attribute(given, "display") == "false":
            self.hiding.add(self._style)


class Properties(Silent):
    """The custom properties of a document."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self._name = ""

    def start(self, name: str, given: Mapping[str, str]) -> None:
        """A property begins."""
        is_one = name == "user-defined" and len(self.found) < MOST_PROPERTIES
        self._name = attribute(given, "name") if is_one else ""

    def end(self, name: str) -> None:  # noqa: ARG002 - as every handler takes it
        """A property ends."""
        self._name = ""

    def text(self, said: str) -> None:
        """What it says."""
        if self._name:
            self.found[self._name] = (self.found.get(self._name, "") + said)[:10_000]


class Locks(Silent):
    """Whether any part is locked with a password."""

    def __init__(self) -> None:
        self.found = False

    def start(self, name: str, given: Mapping[str, str]) -> None:  # noqa: ARG002 - as every handler takes it
        """See one."""
        self.found = self.found or name == "encryption-data"


def book(held: Container) -> Book:
    """The workbook in a zip file; raises :class:`~mutualrisk.domain.issue.Faulty` where there is none."""
    locks, contents, properties = Locks(), Contents(), Properties()
    _read(held, MANIFEST, locks)
    if locks.found:
        raise refused(held.file, "The workbook is locked with a password.", "Save it without one.")
    if b"spreadsheet" not in held.small("mimetype", 200):
        raise not_a_spreadsheet(held.file, "This is a document of another kind.")
    for _ in walked(held.chunks(CONTENT), contents, held.file, CONTENT):
        pass
    _read(held, META, properties)
    sheets = tuple(_sheets(held, contents))
    names = tuple(_names(contents))
    said = notes(held.file, held.members, sheets)
    return Book(held.file, "OpenDocument workbook", sheets, names, properties.found, said)


def _read(held: Container, member: str, handler: Silent) -> None:
    if held.has(member):
        read(held.chunks(member), handler, held.file, member)


def _sheets(held: Container, contents: Contents) -> Iterator[Sheet]:
    for number, (name, style) in enumerate(contents.sheets):
        part = open_document_sheet.Part(held, number, name)
        yield Sheet(name, partial(_rows, part), partial(_merged, part), hidden=style in contents.hiding)


def _rows(part: open_document_sheet.Part, unread: list[Issue]) -> Iterator[Row]:
    return open_document_sheet.rows(part, unread)


def _merged(part: open_document_sheet.Part) -> tuple[Area, ...]:
    return open_document_sheet.merged(part)


def _names(contents: Contents) -> Iterator[Name]:
    """The names that stand for one block of one sheet: "$'Two words'.$B$4:.$B$6"."""
    for name, said in contents.names:
        first, _, last = said.partition(":")
        sheet, _, start = first.rpartition(".")
        end = last.rpartition(".")[2] or start
        if sheet and (found := area(f"{start}:{end}")):
            yield Name(name, sheet.lstrip("$").strip("'").replace("''", "'"), found)
