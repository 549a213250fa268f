"""The first sheet, which sums up, and the last, which explains."""

from typing import Literal

from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from mutualrisk.reports import content, phrases
from mutualrisk.reports.content import Mark, plain
from mutualrisk.reports.headline import benefits_sentence, headline, key_figures, risks_sentence
from mutualrisk.reports.material import Material
from mutualrisk.reports.method_part import method_part
from mutualrisk.reports.palette import shape
from mutualrisk.reports.workbook import look
from mutualrisk.reports.workbook.safe import legal, write_number, write_text

__all__ = ["headed", "legal", "printed", "read_me", "summary"]

WIDTHS = {"A": 40, "B": 22, "C": 22, "D": 22}
"""The columns of the first and the last sheet, in characters."""

SHEETS = (
    ("Summary", "The verdict and the two profiles."),
    ("Risk register", "Each risk before actions, today, once actions are done, and on evidence alone."),
    ("Benefits", "Each benefit as claimed and as evidenced."),
    ("Findings", "What the rules found, with references."),
    ("Answers", "Every question and its answer."),
    ("Actions", "Actions on record."),
    ("Evidence", "What answers rest on."),
    ("References", "Sources and how sure we are of them."),
    ("Method", "This sheet: which method judged, and how to read the scores."),
)


def headed(page: Worksheet, title: str, about: str) -> None:
    """A sheet's title and a sentence on what it holds. Gridlines step back."""
    write_text(page.cell(1, 1), title)
    page.cell(1, 1).font = look.font(size=16, strong=True)
    write_text(page.cell(2, 1), about)
    page.cell(2, 1).font = look.font("second_ink")
    for row in (1, 2):
        page.cell(row, 1).alignment = look.UNWRAPPED
    page.sheet_view.showGridLines = False


def printed(page: Worksheet, orientation: Literal["landscape", "portrait"] = "landscape") -> None:
    """A4, as wide as the page, with page numbers."""
    page.page_setup.orientation = orientation
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.oddFooter.left.text, page.oddFooter.right.text = "&A", "Page &P of &N"  # type: ignore[union-attr]


def summary(page: Worksheet, material: Material) -> None:
    """The verdict, the key figures and how many risks stand at each rating."""
    headed(page, headline(material), f"{risks_sentence(material)} {benefits_sentence(material)}")
    _whole(page)
    rows = _Rows(page, 4)
    rows.prose(material.result.verdict.text)
    rows.gap()
    rows.heading("Key figures")
    for item in key_figures(material).items:
        rows.pair(item.label, item.quantity.text)
    rows.gap()
    rows.heading("Risks by rating", "For certain", "At most")
    for count in material.result.profile.counts:
        rows.counted(Mark(count.rating, phrases.sentence(count.rating)), (count.certain, count.possible))
    rows.gap()
    rows.heading("This assessment")
    for label, words in _facts(material).items():
        if words:
            rows.pair(label, words)
    rows.widths()
    printed(page, "portrait")


def _whole(page: Worksheet) -> None:
    """Let the title and the sentence below it run over all columns, on as many lines as they need."""
    room = float(sum(WIDTHS.values()))
    for row, width in ((1, room * 10.5 / 16), (2, room)):
        page.merge_cells(start_row=row, start_column=1, end_row=row, end_column=len(WIDTHS))
        page.cell(row, 1).alignment = look.TOP
        lines = look.height([(str(page.cell(row, 1).value or ""), width)])
        page.row_dimensions[row].height = lines * (1.5 if row == 1 else 1)


def _facts(material: Material) -> dict[str, str]:
    case, assessment = material.case, material.assessment
    return {
        "Organisation": material.name,
        "Contract": case.contract.title or case.title,
        "Authority": case.contract.authority,
        "Contract reference": case.contract.reference,
        "Date": phrases.date_words(assessment.date),
        "Assessor": assessment.assessor or material.letterhead.assessor,
        "Report made by": material.letterhead.organisation,
        "Round": assessment.round,
        "Method": f"{material.method.title}, version {material.result.version}",
        "Note on the case": case.note,
        "Note on the contract": case.contract.note,
        "Note on the organisation": material.organisation.note,
        "Note on the assessment": assessment.note,
    }


def read_me(page: Worksheet, material: Material) -> None:
    """What the sheets hold, which method judged, and how its lines are drawn."""
    headed(page, "Method", "Which method judged, how to read the scores, and what the other sheets hold.")
    rows = _Rows(page, 4)
    rows.heading("Sheets")
    for name, words in SHEETS:
        rows.pair(name, words)
    rows.gap()
    for block in method_part(material).blocks:
        _block(rows, block)
    rows.widths()
    printed(page, "portrait")


def _block(rows: "_Rows", block: content.Block) -> None:
    match block:
        case content.Heading():
            rows.gap()
            rows.heading(block.text)
        case content.Facts():
            for fact in block.items:
                rows.pair(fact.label, plain(fact.text))
        case content.Bullets():
            for item in block.items:
                rows.prose(plain(item))
        case content.Paragraph():
            rows.prose(plain(block.text))


class _Rows:
    """Writes one row below another."""

    def __init__(self, page: Worksheet, first: int) -> None:
        self.page, self.row = page, first

    def heading(self, *words: str) -> None:
        for column, word in enumerate(words, 1):
            cell = self.page.cell(self.row, column)
            write_text(cell, word)
            cell.font = look.font(size=12 if column == 1 else 10.5, strong=True)
        for column in range(1, 5):
            self.page.cell(self.row, column).border = look.UNDER_HEAD
        self.page.row_dimensions[self.row + 1].height = look.AIR
        self.row += 2

    def pair(self, label: str, words: str) -> None:
        first, second = self.page.cell(self.row, 1), self.page.cell(self.row, 2)
        write_text(first, label)
        write_text(second, words)
        first.font, second.font = look.font("second_ink"), look.font()
        first.alignment = second.alignment = look.TOP
        self._across(2, words, label)

    def prose(self, words: str) -> None:
        cell = self.page.cell(self.row, 1)
        write_text(cell, words)
        cell.font = look.font()
        self._across(1, words)

    def counted(self, mark: Mark, numbers: tuple[int, ...]) -> None:
        cell = self.page.cell(self.row, 1)
        write_text(cell, f"{shape(mark.level)} {mark.text}")
        cell.fill, cell.font = look.level_fill(mark.level), look.level_font(mark.level)
        for column, number in enumerate(numbers, 2):
            write_number(self.page.cell(self.row, column), number, "points")
            self.page.cell(self.row, column).font = look.font()
        self.row += 1

    def gap(self) -> None:
        self.row += 1

    def widths(self) -> None:
        """Columns as wide as the words that stand in them."""
        for letter, width in WIDTHS.items():
            self.page.column_dimensions[letter].width = width

    def _across(self, first: int, words: str, label: str = "") -> None:
        """Let words run over the columns to the right, and give them the lines that they need."""
        self.page.merge_cells(start_row=self.row, start_column=first, end_row=self.row, end_column=4)
        room = sum(list(WIDTHS.values())[first - 1 :])
        self.page.row_dimensions[self.row].height = look.height([(words, room), (label, WIDTHS["A"])])
        self.row += 1
