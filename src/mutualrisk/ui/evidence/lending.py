"""Shows an attached file, as a copy, in the program that the system has for it."""

import atexit
import re
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
ALLOWED = "-_.,()&+'"
"""Signs, besides letters and digits, that a file's name may have on every system."""
LONGEST = 80
TAKEN = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
"""What Windows does not let a file be called."""


def show_attachment(session: Session, name: str, called: str, parent: QWidget) -> None:
    """Open a copy of an attached file, or save one where it is of a kind that could be run.

    Args:
        session: The open case.
        name: The file's name in the case.
        called: What the copy is to be called: the name that the file came with, or else its title.
        parent: Where a dialogue stands.

    Raises:
        Faulty: The file is gone, or is not what was attached.
    """
    proposed = copy_name(called, name)
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


def copy_name(called: str, name: str) -> str:
    """What a copy is called: as it is to be, as far as every system allows it, with the ending that is known.

    The case may come from anybody, and the ending decides what a system does with a file.
    """
    ending = Path(name).suffix
    stem = called[: -len(ending)] if called.lower().endswith(ending) else called
    plain = " ".join("".join(sign if sign.isalnum() or sign in ALLOWED else " " for sign in stem).split())
    kept = plain[:LONGEST].strip(" .") or translate("Evidence", "Document")
    return f"{'_' if TAKEN.fullmatch(kept) else ''}{kept}{ending}"


@cache
def folder() -> Path:
    """Where copies lie until the program ends."""
    made = Path(tempfile.mkdtemp(prefix="mutualrisk-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made
