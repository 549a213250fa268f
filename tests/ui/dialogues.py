"""Answers the system's dialogues as a person does, while the program waits for them."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QWidget,
)

PATIENCE = 5_000
"""Milliseconds after which a dialogue that took no answer goes, so that its test fails and does not wait."""

LOOKS = 4
"""A dialogue that is looked at as often has been laid out and has read its folder."""

Kind = TypeVar("Kind", bound=QDialog)


def when_asked(kind: type[Kind], answer: Callable[[Kind], None]) -> None:
    """Answer the next dialogue of a kind, once it has been there for as long as a quick person needs."""
    clock = QTimer(QApplication.instance(), interval=40)
    seen: list[QWidget] = []

    def look() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, kind):
            seen.append(shown)
        if isinstance(shown, kind) and len(seen) >= LOOKS:
            clock.stop()
            clock.deleteLater()
            answer(shown)
            QTimer.singleShot(PATIENCE, shown, shown.reject)

    clock.timeout.connect(look)
    clock.start()


def save_as(path: Path) -> None:
    """Type a file's name where the program asks for one, and save."""
    when_asked(QFileDialog, lambda dialog: _typed(dialog, path, QDialogButtonBox.StandardButton.Save))


def open_file(path: Path) -> None:
    """Type a file's name where the program asks which to open, and open it."""
    when_asked(QFileDialog, lambda dialog: _typed(dialog, path, QDialogButtonBox.StandardButton.Open))


def open_folder(path: Path) -> None:
    """The same with a folder."""
    when_asked(QFileDialog, lambda dialog: _typed(dialog, path, QDialogButtonBox.StandardButton.Open))


def _typed(dialog: QFileDialog, path: Path, button: QDialogButtonBox.StandardButton) -> None:
    field = named(dialog, QLineEdit, "fileNameEdit")
    field.selectAll()
    QTest.keyClicks(field, str(path))
    QTest.mouseClick(named(dialog, QDialogButtonBox, "buttonBox").button(button), Qt.MouseButton.LeftButton)


def think_better_of_it(kind: type[QDialog]) -> None:
    """Leave the next dialogue of a kind with Escape."""
    when_asked(kind, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))


def print_to(path: Path) -> None:
    """Choose a PDF file instead of a printer, and print."""

    def answer(dialog: QPrintDialog) -> None:
        printers = named(dialog, QComboBox, "printers")
        printers.setCurrentIndex(printers.findText("Print to File (PDF)"))
        field = named(dialog, QLineEdit, "filename")
        field.selectAll()
        QTest.keyClicks(field, str(path))
        QTest.keyClick(field, Qt.Key.Key_Return)

    when_asked(QPrintDialog, answer)


Part = TypeVar("Part", bound=QWidget)


def named(owner: QWidget, kind: type[Part], name: str) -> Part:
    """A part of a dialogue by the name that Qt gives it."""
    found = owner.findChild(kind, name)
    assert isinstance(found, kind)
    return found
