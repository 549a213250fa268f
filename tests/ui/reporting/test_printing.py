"""Paper: which pages, in which order, how often, in which colours, as another program sees them."""

import shutil
import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPageRanges, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from mutualrisk.domain.issue import Faulty
from mutualrisk.reports.progress import Stopped, untold
from mutualrisk.reports.writing import pdf_of
from mutualrisk.ui.reporting.printing import print_pdf, wanted
from mutualrisk.ui.theme import Look
from tests.reports.rich_case import rich

COUNT = 6


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return pdf_of(rich())


@pytest.fixture
def printer(look: Look, tmp_path: Path) -> QPrinter:  # noqa: ARG001 - Qt must have begun
    """A printer whose paper is a file."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "paper.pdf"))
    made.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    made.setResolution(150)
    return made


def some(printer: QPrinter, pages: str) -> None:
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString(pages))


def backwards(printer: QPrinter) -> None:
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)


def twice(printer: QPrinter, *, collated: bool) -> None:
    printer.setCopyCount(2)
    printer.setCollateCopies(collated)


def plainly(_: QPrinter) -> None:
    """Nothing more is chosen."""


CHOICES: dict[str, tuple[str, Callable[[QPrinter], None], tuple[int, ...]]] = {
    "all": ("", plainly, (0, 1, 2, 3, 4, 5)),
    "some": ("2,4-5", plainly, (1, 3, 4)),
    "beyond the end": ("5-9", plainly, (4, 5)),
    "backwards": ("1-3", backwards, (2, 1, 0)),
    "twice": ("1-2", partial(twice, collated=True), (0, 1, 0, 1)),
    "twice, each by itself": ("1-2", partial(twice, collated=False), (0, 0, 1, 1)),
}


@pytest.mark.parametrize("choice", CHOICES)
def test_pages_are_printed_as_they_were_chosen(printer: QPrinter, choice: str) -> None:
    pages, choose, expected = CHOICES[choice]
    if pages:
        some(printer, pages)
    choose(printer)
    assert wanted(printer, COUNT) == expected


def paper(printer: QPrinter) -> Path:
    return Path(printer.outputFileName())


def said(path: Path, *command: str) -> str:
    """What another program says of a file."""
    name, *rest = command
    return subprocess.check_output([shutil.which(name) or name, path, *rest], text=True)


def test_a_choice_of_pages_comes_out_on_a4_in_its_own_number(printer: QPrinter, pdf: bytes) -> None:
    some(printer, "1,3")
    assert print_pdf(pdf, printer, untold) == 2
    info = said(paper(printer), "pdfinfo")
    assert "Pages:           2" in info
    assert "(A4)" in info


def test_paper_looks_like_the_preview(printer: QPrinter, pdf: bytes, tmp_path: Path) -> None:
    some(printer, "1")
    print_pdf(pdf, printer, untold)
    (tmp_path / "screen.pdf").write_bytes(pdf)
    shades = [shade(path, tmp_path) for path in (paper(printer), tmp_path / "screen.pdf")]
    differences = [abs(a - b) for a, b in zip(*shades, strict=True)]
    assert sum(differences) / len(differences) < 8
    assert max(shades[0]) - min(shades[0]) > 100


def shade(path: Path, folder: Path, side: int = 40) -> list[int]:
    """The first page as another program draws it, in squares of grey."""
    out = folder / f"{path.stem}-drawn"
    said(path, "pdftoppm", "-png", "-r", "60", "-singlefile", str(out))
    picture = QImage(f"{out}.png").scaled(side, side).convertToFormat(QImage.Format.Format_Grayscale8)
    return [picture.pixelColor(x, y).lightness() for x in range(side) for y in range(side)]


def test_grey_is_grey(printer: QPrinter, pdf: bytes, tmp_path: Path) -> None:
    some(printer, "1")
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    print_pdf(pdf, printer, untold)
    said(paper(printer), "pdftoppm", "-png", "-r", "40", "-singlefile", str(tmp_path / "drawn"))
    assert QImage(str(tmp_path / "drawn.png")).allGray()


def test_a_whole_report_printed_into_a_file_keeps_its_words(printer: QPrinter, pdf: bytes) -> None:
    pages = print_pdf(pdf, printer, untold)
    assert paper(printer).read_bytes() == pdf
    assert f"Pages:           {pages}" in said(paper(printer), "pdfinfo")
    assert "Fernleaf Care" in said(paper(printer), "pdftotext", "-")


def test_cancel_ends_the_job(printer: QPrinter, pdf: bytes) -> None:
    def leave(share: float) -> None:
        if share > 0.3:
            raise Stopped

    some(printer, "1-5")
    with pytest.raises(Stopped):
        print_pdf(pdf, printer, leave)


def test_a_printer_that_takes_nothing_is_told(printer: QPrinter, pdf: bytes, tmp_path: Path) -> None:
    printer.setOutputFileName(str(tmp_path / "missing" / "paper.pdf"))
    some(printer, "1")
    with pytest.raises(Faulty, match="took no pages"):
        print_pdf(pdf, printer, untold)


def test_letter_paper_holds_the_whole_page(printer: QPrinter, pdf: bytes) -> None:
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    some(printer, "1")
    print_pdf(pdf, printer, untold)
    assert "(letter)" in said(paper(printer), "pdfinfo")
    document, held = QPdfDocument(), QBuffer()
    held.setData(paper(printer).read_bytes())
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(held)
    assert document.pageCount() == 1
