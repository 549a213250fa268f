"""The workbook: a summary, a sheet for each kind of thing, and the sheets that work everything out, live."""

from collections.abc import Mapping
from datetime import UTC, datetime
from io import BytesIO

from xlsxwriter import Workbook

from mutualrisk.reports.material import Material
from mutualrisk.reports.progress import Tell, untold
from mutualrisk.reports.workbook.charts import add_charts
from mutualrisk.reports.workbook.draft import Draft, draft
from mutualrisk.reports.workbook.dress import Dress
from mutualrisk.reports.workbook.page import Page, write_page
from mutualrisk.reports.workbook.safe import legal

NONE: Mapping[str, str] = {}
WORKED_OUT = 0.4
"""About the share of the time in which the formulas are worked out."""
SAVED = 0.3
"""About the share of the time in which the package is written."""


def workbook(material: Material, tell: Tell = untold, properties: Mapping[str, str] = NONE) -> bytes:
    """The workbook of one assessment, with properties of its own; the same bytes for the same material."""
    made = draft(material)
    tell(WORKED_OUT)
    out = BytesIO()
    book = Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    _properties(book, material)
    for name, value in properties.items():
        book.set_custom_property(name, value, "text")
    dress = Dress(book)
    for place, page in enumerate(made.pages):
        write_page(dress, page)
        tell(WORKED_OUT + (1 - WORKED_OUT - SAVED) * place / len(made.pages))
    add_charts(book, made.summary)
    _names(book, made)
    book.close()
    tell(1.0)
    return out.getvalue()


def _properties(book: Workbook, material: Material) -> None:
    """What the package says of itself: the assessment's day in place of the clock's."""
    day = datetime.fromisoformat(material.result.date).replace(tzinfo=UTC)
    title = legal(f"{material.name}: risks and benefits")[:250]
    book.set_properties({"title": title, "author": "MutualRisk", "created": day})
    book.set_calc_mode("auto")


def _names(book: Workbook, made: Draft) -> None:
    """Give every quantity its name."""
    for name, place in sorted(_named(made.pages).items()):
        book.define_name(name, f"={place}")


def _named(pages: tuple[Page, ...]) -> dict[str, str]:
    return {name: place for page in pages for name, place in page.sheet.names.items()}
