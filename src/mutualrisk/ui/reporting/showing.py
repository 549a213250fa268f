"""Shows what was written, in the system's own programs."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show_file(path: Path) -> bool:
    """Open a document in the program that the system has for it; says whether it has one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_folder(path: Path) -> bool:
    """Open the folder that a document lies in."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
