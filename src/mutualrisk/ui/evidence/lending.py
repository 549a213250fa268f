"""Shows an attached file, as a copy, in the program that the system has for it."""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from mutualrisk.store.attachments import lent
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate

PICTURES = ("bmp", "gif", "jpeg", "jpg", "png", "tif", "tiff", "webp")
TEXTS = ("csv", "eml", "md", "pdf", "tsv", "txt")
OFFICE = ("docx", "odp", "ods", "odt", "pptx", "xlsx")
SHOWN = frozenset((*PICTURES, *TEXTS, *OFFICE))
"""Endings of files that are only read. A case comes by mail, so what could be run is never opened."""


def show_attachment(session: Session, name: str, title: str, parent: QWidget) -> None:
    """Open a copy of an attached file, or save one where it is of a kind that could be run.

    Raises:
        Faulty: The file is gone, or is not what was attached.
    """
    proposed = _file_name(title, name)
    if name.rpartition(".")[2] in SHOWN:
        copy = folder() / name[:12] / proposed
        copy.parent.mkdir(exist_ok=True)
        lent(session.desk.attachments, name, copy)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))
        return
    say = translate("Evidence", "Save a copy of the file")
    chosen, _ = QFileDialog.getSaveFileName(parent, say, str(Path.home() / proposed))
    if chosen:
        lent(session.desk.attachments, name, Path(chosen))


def _file_name(title: str, name: str) -> str:
    """What a copy is called: its title, with the ending of the file."""
    plain = " ".join("".join(sign if sign.isalnum() or sign in "-_" else " " for sign in title).split())
    called = plain[:60].strip() or translate("Evidence", "Document")
    return f"{called}{Path(name).suffix}"


@cache
def folder() -> Path:
    """Where copies lie until the program ends."""
    made = Path(tempfile.mkdtemp(prefix="mutualrisk-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made
