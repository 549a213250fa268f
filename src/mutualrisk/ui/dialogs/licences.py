"""What travels with the program, and under which licence."""

from typing import NamedTuple

from mutualrisk.ui.translation import QT_TRANSLATE_NOOP


class Part(NamedTuple):
    """A part of the program that others made."""

    name: str
    licence: str
    use: str
    packages: tuple[str, ...] = ()
    """What the list of dependencies calls it."""


PARTS: tuple[Part, ...] = (
    Part(
        "Qt 6, PySide6",
        "LGPL 3.0",
        QT_TRANSLATE_NOOP(
            "Licences", "The window. Used unchanged, as libraries of their own: you may replace them."
        ),
        ("pyside6-essentials", "pyside6-pdf", "shiboken6"),
    ),
    Part("PDFium", "BSD 3-Clause, Apache 2.0", QT_TRANSLATE_NOOP("Licences", "The preview, inside Qt PDF")),
    Part(
        "Python",
        "PSF License 2",
        QT_TRANSLATE_NOOP("Licences", "The language that the program is written in"),
    ),
    Part("pydantic", "MIT", QT_TRANSLATE_NOOP("Licences", "Checks cases and methods"), ("pydantic",)),
    Part("PyYAML", "MIT", QT_TRANSLATE_NOOP("Licences", "Reads methods"), ("pyyaml",)),
    Part("ReportLab", "BSD", QT_TRANSLATE_NOOP("Licences", "Writes the PDF"), ("reportlab",)),
    Part(
        "pikepdf",
        "MPL 2.0",
        QT_TRANSLATE_NOOP("Licences", "Puts the structure and the files into the PDF"),
        ("pikepdf",),
    ),
    Part("Pillow", "MIT-CMU", QT_TRANSLATE_NOOP("Licences", "Reads the logo for the PDF"), ("pillow",)),
    Part("XlsxWriter", "BSD 2-Clause", QT_TRANSLATE_NOOP("Licences", "Writes the workbook"), ("xlsxwriter",)),
    Part("openpyxl", "MIT", QT_TRANSLATE_NOOP("Licences", "Reads workbooks back"), ("openpyxl",)),
    Part(
        "ixbrlparse, Beautiful Soup, word2number",
        "MIT",
        QT_TRANSLATE_NOOP("Licences", "Read the tags of accounts"),
        ("ixbrlparse", "beautifulsoup4"),
    ),
    Part("lxml", "BSD 3-Clause", QT_TRANSLATE_NOOP("Licences", "Reads pages and sheets"), ("lxml",)),
    Part("NumPy", "BSD 3-Clause", QT_TRANSLATE_NOOP("Licences", "Many cases at once"), ("numpy",)),
    Part("Typer, Rich", "MIT", QT_TRANSLATE_NOOP("Licences", "The command line"), ("typer", "rich")),
    Part("Source Sans 3", "SIL OFL 1.1", QT_TRANSLATE_NOOP("Licences", "The typeface of window and print")),
    Part(
        "DejaVu Sans",
        "Bitstream Vera",
        QT_TRANSLATE_NOOP("Licences", "Characters that Source Sans lacks, in print"),
    ),
    Part("Noto Emoji", "SIL OFL 1.1", QT_TRANSLATE_NOOP("Licences", "Emoji, in print")),
    Part("Lucide", "ISC, MIT", QT_TRANSLATE_NOOP("Licences", "The icons")),
)
"""The full texts lie in the program's folder."""
