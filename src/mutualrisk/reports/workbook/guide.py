"""The sheet that explains the others: how to use the workbook, what each sheet holds, which method judged."""

from collections.abc import Iterable, Sequence

from mutualrisk.engine.spreadsheet.sheet import Link, Sheet, Shown, quoted_sheet
from mutualrisk.reports import content
from mutualrisk.reports.content import plain
from mutualrisk.reports.material import Material
from mutualrisk.reports.method_part import method_part
from mutualrisk.reports.workbook.page import Page

WIDTHS = (34, 30, 30, 30)
NAME = "Method"
ABOUT = "How to use this workbook, what its sheets hold, and which method judged."
USE = """
Every score, rating, finding and the verdict is a formula that reaches down to the answers. The numbers that
stand here are the program's own, written beside each formula, so they show without recalculation.

Framed fields can be changed: answers, evidence, states of actions, and on the sheet Thresholds every weight,
level, point of a curve, cut-point, step and line. All else follows. Nothing that is changed here comes back
into the program.

Other cells are locked against slips, without a password: Review, Unprotect sheet opens them.

What is not known makes a range: at least, at the point, at most. A rating is stated by its point; what the
range leaves open stands beside it.

The grey sheets at the end work everything out, one thing a row. They may be hidden; nothing is lost.
"""

FIXED = (
    "Not live: {count} cells would need a formula that is longer than spreadsheets take, and hold the value "
    "of the day on which this was written. The first of them: {places}."
)


def guide(material: Material, pages: Iterable[Page], fixed: Sequence[str]) -> Page:
    """What the sheets hold, which method judged, and how its lines are drawn.

    ``fixed`` are the cells that could not be formulas.
    """
    sheet = Sheet(NAME, ABOUT, *(("", width) for width in WIDTHS))
    sheet.add(Shown("How to use this workbook", "heading"))
    for words in USE.strip().split("\n\n"):
        sheet.add(Shown(" ".join(words.split()), "prose"))
    if fixed:
        sheet.add(Shown(FIXED.format(count=len(fixed), places=", ".join(fixed[:20])), "prose"))
    sheet.add("")
    sheet.add(Shown("Sheets", "heading"))
    for page in pages:
        name = page.sheet.name
        sheet.add(Link(name, f"#{quoted_sheet(name)}!A1"), Shown(page.sheet.about, "prose"))
    for block in method_part(material).blocks:
        _block(sheet, block)
    return Page(sheet, portrait=True, wide=True)


def _block(sheet: Sheet, block: content.Block) -> None:
    match block:
        case content.Heading():
            sheet.add("")
            sheet.add(Shown(block.text, "heading"))
        case content.Facts():
            for fact in block.items:
                sheet.add(Shown(fact.label, "label"), Shown(plain(fact.text), "prose"))
        case content.Bullets():
            for item in block.items:
                sheet.add(Shown(plain(item), "prose"))
        case content.Paragraph():
            sheet.add(Shown(plain(block.text), "prose"))
