"""Workbooks of Excel (.xlsx, .xlsm): which sheets, names and properties there are."""

import posixpath
from collections.abc import Iterator, Mapping
from functools import partial

from mutualrisk.domain.issue import Issue
from mutualrisk.exchange.spreadsheet_file import open_xml_sheet
from mutualrisk.exchange.spreadsheet_file.book import Book, Name, Row, Sheet, area
from mutualrisk.exchange.spreadsheet_file.container import Container
from mutualrisk.exchange.spreadsheet_file.markup import Silent, attribute, read
from mutualrisk.exchange.spreadsheet_file.notes import notes
from mutualrisk.exchange.spreadsheet_file.open_xml_sheet import Looks
from mutualrisk.exchange.spreadsheet_file.open_xml_strings import strings
from mutualrisk.exchange.spreadsheet_file.open_xml_styles import Styles
from mutualrisk.exchange.spreadsheet_file.refusal import damaged, not_a_spreadsheet

MOST_SHEETS = 1_000
MOST_NAMES = 20_000
MOST_PROPERTIES = 1_000


class Links(Silent):
    """What a part refers to: its kind and its path inside the file, by id. What lies outside is left out."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.found: dict[str, tuple[str, str]] = {}

    def start(self, name: str, given: Mapping[str, str]) -> None:
        """Take a reference in."""
        if name != "Relationship" or given.get("TargetMode") == "External":
            return
        target = given.get("Target", "")
        path = posixpath.normpath(posixpath.join("/", self.folder, target)).lstrip("/")
        self.found[given.get("Id", "")] = (given.get("Type", "").rpartition("/")[2], path)

    def of_kind(self, kind: str) -> str:
        """The path of the first part of some kind; empty where there is none."""
        return next((path for one, path in self.found.values() if one == kind), "")


class Contents(Silent):
    """What the main part of a workbook says."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, str, bool]] = []
        """Name, id of the reference, whether it is hidden."""
        self.names: list[tuple[str, str]] = []
        self.since_1904 = False
        self._name = ""
        self._said = ""

    def start(self, name: str, given: Mapping[str, str]) -> None:
        """Take sheets and the beginning of names in."""
        if name == "sheet" and len(self.sheets) < MOST_SHEETS:
            is_hidden = given.get("state", "visible") != "visible"
            self.sheets.append((given.get("name", "")[:100], _reference(given), is_hidden))
        elif name == "definedName":
            self._name, self._said = given.get("name", ""), ""
        elif name == "workbookPr":
            self.since_1904 = given.get("date1904", "0") in {"1", "true"}

    def end(self, name: str) -> None:
        """Keep a name with what it stands for."""
        if name == "definedName" and len(self.names) < MOST_NAMES:
            self.names.append((self._name, self._said))

    def text(self, said: str) -> None:
        """What a name stands for."""
        if len(self._said) < 1_000:  # noqa: PLR2004 - a place in a book is shorter
            self._said += said


class Properties(Silent):
    """The custom properties of a document."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self._name = ""

    def start(self, name: str, given: Mapping[str, str]) -> None:
        """A property begins."""
        if name == "property" and len(self.found) < MOST_PROPERTIES:
            self._name = given.get("name", "")

    def end(self, name: str) -> None:
        """A property ends."""
        if name == "property":
            self._name = ""

    def text(self, said: str) -> None:
        """What it says."""
        if self._name and said.strip():
            self.found[self._name] = (self.found.get(self._name, "") + said)[:10_000]


def book(held: Container) -> Book:
    """The workbook in a zip file; raises :class:`~mutualrisk.domain.issue.Faulty` where there is none."""
    main = _links(held, "").of_kind("officeDocument")
    if not main:
        raise not_a_spreadsheet(held.file)
    if main.endswith(".bin"):
        raise not_a_spreadsheet(held.file, "This is a binary Excel workbook (.xlsb).")
    if not held.has(main):
        raise damaged(held.file, main)
    contents, links = Contents(), _links(held, main)
    _read(held, main, contents)
    if not contents.sheets:
        raise not_a_spreadsheet(held.file, "This is not a workbook, or it has no sheet.")
    looks = Looks(
        strings(held, links.of_kind("sharedStrings")),
        _styles(held, links.of_kind("styles")),
        contents.since_1904,
    )
    sheets = tuple(_sheets(held, contents, links, looks))
    names, properties = tuple(_names(contents)), Properties()
    _read(held, _links(held, "").of_kind("custom-properties"), properties)
    said = notes(held.file, held.members, sheets)
    return Book(held.file, "Excel workbook", sheets, names, properties.found, said)


def _reference(given: Mapping[str, str]) -> str:
    return attribute({key: value for key, value in given.items() if " " in key}, "id")


def _read(held: Container, member: str, handler: Silent) -> None:
    if member and held.has(member):
        read(held.chunks(member), handler, held.file, member)


def _links(held: Container, part: str) -> Links:
    """The references of a part; of the whole file where it is ""."""
    folder, name = posixpath.split(part)
    links = Links(folder)
    _read(held, posixpath.join(folder, "_rels", f"{name}.rels"), links)
    return links


def _styles(held: Container, member: str) -> Styles:
    styles = Styles()
    _read(held, member, styles)
    return styles


def _sheets(held: Container, contents: Contents, links: Links, looks: Looks) -> Iterator[Sheet]:
    """The sheets that have cells: those of charts and of old macros are left out."""
    for name, reference, is_hidden in contents.sheets:
        kind, member = links.found.get(reference, ("", ""))
        if kind == "worksheet":
            part = open_xml_sheet.Part(held, member, name, looks)
            merged = partial(open_xml_sheet.merged, part)
            yield Sheet(name, partial(_rows, part), merged, hidden=is_hidden)


def _rows(part: open_xml_sheet.Part, unread: list[Issue]) -> Iterator[Row]:
    return open_xml_sheet.rows(part, unread)


def _names(contents: Contents) -> Iterator[Name]:
    """The names that stand for one block of one sheet."""
    for name, said in contents.names:
        sheet, _, cells = said.rpartition("!")
        found = area(cells)
        if found and sheet:
            yield Name(name, _unquoted(sheet), found)


def _unquoted(sheet: str) -> str:
    is_quoted = len(sheet) > 1 and sheet[0] == sheet[-1] == "'"
    return sheet[1:-1].replace("''", "'") if is_quoted else sheet
