"""Puts the pages of a PDF on paper, with the settings of the printer and of its dialogue."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from mutualrisk.domain.issue import Faulty, Issue, error
from mutualrisk.reports.progress import Stopped, Tell
from mutualrisk.ui.translation import translate

FINEST: Final = 600
"""Dots per inch beyond which the eye sees no better and memory runs short."""
Option = QAbstractPrintDialog.PrintDialogOption


def ask_printer(parent: QWidget, name: str, pages: int, page: int) -> QPrinter | None:
    """Ask where and how to print; None where the person thinks better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFromTo(1, pages)
    printer.setPrintRange(QPrinter.PrintRange.AllPages)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(translate("Printing", "Print the report"))
    dialog.setMinMax(1, pages)
    dialog.setOptions(
        Option.PrintToFile | Option.PrintPageRange | Option.PrintCollateCopies | Option.PrintCurrentPage
    )
    accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
    if accepted and printer.printRange() == QPrinter.PrintRange.CurrentPage:
        printer.setFromTo(page, page)
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
    return printer if accepted else None


def print_pdf(data: bytes, printer: QPrinter, tell: Tell) -> int:
    """Print, in any thread; says how many sheets' sides that were."""
    document, held = QPdfDocument(), QBuffer()
    held.setData(QByteArray(data))
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(held)
    pages = wanted(printer, document.pageCount())
    if _is_copy(printer, pages, document.pageCount()):
        return _copied(data, printer, len(pages))
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise Faulty(_unprinted())
    try:
        for place, page in enumerate(pages):
            tell(place / len(pages))
            if place and not printer.newPage():
                raise Faulty(_unprinted())
            _paint(painter, printer, document, page)
    except Stopped:
        printer.abort()
        raise
    finally:
        painter.end()
    return len(pages)


def wanted(printer: QPrinter, count: int) -> tuple[int, ...]:
    """The pages in the order of printing, counted from 0, each as often as it is wanted."""
    chosen = _chosen(printer, count)
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        chosen = chosen[::-1]
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return tuple(chosen) * copies
    return tuple(page for page in chosen for _ in range(copies))


def _chosen(printer: QPrinter, count: int) -> Sequence[int]:
    if printer.printRange() != QPrinter.PrintRange.PageRange:
        return range(count)
    return tuple(_in_ranges(printer, count))


def _in_ranges(printer: QPrinter, count: int) -> Iterator[int]:
    ranges = printer.pageRanges()
    return (page - 1 for page in range(1, count + 1) if ranges.contains(page))


def _paint(painter: QPainter, printer: QPrinter, document: QPdfDocument, page: int) -> None:
    """One page as a picture, as fine as the printer can use, as large as its paper."""
    paper = painter.viewport().size()
    shape = document.pagePointSize(page).toSize()
    area = shape.scaled(paper, Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect((paper.width() - area.width()) // 2, (paper.height() - area.height()) // 2, 0, 0)
    place.setSize(area)
    finer = max(printer.resolution() / FINEST, 1)
    painter.drawImage(place, _picture(document, page, area / finer, printer.colorMode()))


def _picture(document: QPdfDocument, page: int, size: QSize, mode: QPrinter.ColorMode) -> QImage:
    """The page on white, in colour or grey."""
    grey = mode == QPrinter.ColorMode.GrayScale
    paper = QImage(size, QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, document.render(page, size))
    painter.end()
    return paper


def _is_copy(printer: QPrinter, pages: Sequence[int], count: int) -> bool:
    """Whether what is wanted is a PDF file of the whole report as it is: its text then stays text."""
    to_file = printer.outputFormat() == QPrinter.OutputFormat.PdfFormat and bool(printer.outputFileName())
    return to_file and tuple(pages) == tuple(range(count)) and printer.colorMode() == QPrinter.ColorMode.Color


def _copied(data: bytes, printer: QPrinter, count: int) -> int:
    from mutualrisk.reports.writing import place  # noqa: PLC0415 - wanted in the worker only

    place(Path(printer.outputFileName()), data)
    return count


def _unprinted() -> Issue:
    what = translate("Printing", "The printer took no pages.")
    return error(what, translate("Printing", "See whether it is switched on and has paper, then try again."))
