"""The workbook: a summary, a sheet for each kind of thing, and a sheet that explains the others."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO

from openpyxl import Workbook
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.cell.cell import MergedCell
from openpyxl.packaging.custom import StringProperty
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from mutualrisk.reports.content import Mark, Quantity, Row, Table, plain
from mutualrisk.reports.material import Material
from mutualrisk.reports.palette import shape
from mutualrisk.reports.progress import Tell, untold
from mutualrisk.reports.sheet import Sheet
from mutualrisk.reports.sheets import SHEETS
from mutualrisk.reports.workbook import front, look
from mutualrisk.reports.workbook.package import repacked
from mutualrisk.reports.workbook.safe import write_number, write_text

HEAD = 4
"""The row of column headers: a title, a sentence and a gap stand above it."""


@dataclass(slots=True)
class Addresses:
    """Where each named quantity stands, so that formulas can reach it by name."""

    places: dict[str, tuple[str, str]] = field(default_factory=dict)

    def add(self, name: str, cell: SheetCell | MergedCell) -> None:
        """Remember the cell of a quantity."""
        if name:
            self.places[name] = (cell.parent.title, f"${get_column_letter(cell.column or 1)}${cell.row}")

    def define(self, book: Workbook) -> None:
        """Give every quantity its name in the workbook."""
        for name, (sheet, place) in sorted(self.places.items()):
            safe = "".join(c if c.isalnum() or c in "._" else "_" for c in name)
            book.defined_names[safe] = DefinedName(safe, attr_text=f"'{sheet}'!{place}")


NONE: Mapping[str, str] = {}
SAVED = 0.4
"""About the share of the time in which the package is written."""


def workbook(material: Material, tell: Tell = untold, properties: Mapping[str, str] = NONE) -> bytes:
    """The workbook of one assessment, with properties of its own; the same bytes for the same material."""
    book, addresses = Workbook(), Addresses()
    del book["Sheet"]
    front.summary(book.create_sheet("Summary"), material)
    for place, made in enumerate(SHEETS):
        tell((1 - SAVED) * place / len(SHEETS))
        sheet = made(material)
        _sheet(book.create_sheet(sheet.name), sheet, addresses)
    front.read_me(book.create_sheet("Method"), material)
    addresses.define(book)
    book.properties.title = plain_title(material)
    book.properties.creator = "MutualRisk"
    for name, value in properties.items():
        book.custom_doc_props.append(StringProperty(name=name, value=value))  # type: ignore[attr-defined] # no stub
    tell(1 - SAVED)
    out = BytesIO()
    book.save(out)
    tell(1.0)
    return repacked(out.getvalue(), material.result.date)


def plain_title(material: Material) -> str:
    """The workbook's title, within what its properties may hold."""
    return front.legal(f"{material.name}: risks and benefits")[:250]


def _sheet(page: Worksheet, sheet: Sheet, addresses: Addresses) -> None:
    front.headed(page, sheet.name, sheet.about)
    _header(page, sheet.table)
    for place, row in enumerate(sheet.table.rows, HEAD + 1):
        _row(page, place, row, addresses)
        page.row_dimensions[place].height = _height(row, sheet.table)
    _settings(page, sheet)


def _header(page: Worksheet, table: Table) -> None:
    for place, column in enumerate(table.columns, 1):
        cell = page.cell(HEAD, place)
        write_text(cell, column.title)
        cell.font, cell.border, cell.alignment = look.font(strong=True), look.UNDER_HEAD, look.HEADER
        page.column_dimensions[get_column_letter(place)].width = column.share
    page.row_dimensions[HEAD].height = look.height([(c.title, c.share) for c in table.columns])


def _row(page: Worksheet, place: int, row: Row, addresses: Addresses) -> None:
    for number, content in enumerate(row.cells, 1):
        cell = page.cell(place, number)
        cell.font, cell.border = look.font(), look.HAIRLINE
        for paragraph in content:
            match paragraph.text[0] if paragraph.text else None:
                case Mark(level, words):
                    write_text(cell, f"{shape(level)} {words}".strip())
                    cell.fill, cell.font = look.level_fill(level), look.level_font(level)
                case Quantity(float() | int() as value, unit, _, name):
                    write_number(cell, value, unit)
                    addresses.add(name, cell)
                case _:
                    write_text(cell, plain(paragraph.text))


def _height(row: Row, table: Table) -> float:
    """Enough lines for the longest cell, within what is still a row."""
    cells = zip(row.cells, table.columns, strict=True)
    return look.height([("".join(plain(p.text) for p in content), column.share) for content, column in cells])


def _settings(page: Worksheet, sheet: Sheet) -> None:
    """What makes a sheet pleasant to scroll and to print."""
    table = sheet.table
    last, bottom = get_column_letter(len(table.columns)), HEAD + len(table.rows)
    page.freeze_panes = f"C{HEAD + 1}"
    page.print_title_rows = f"{HEAD}:{HEAD}"
    page.print_area = f"A1:{get_column_letter(len(table.columns) - sheet.unprinted)}{bottom}"
    if table.rows:
        page.auto_filter.ref = f"A{HEAD}:{last}{bottom}"
    front.printed(page)
