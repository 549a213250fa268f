"""Shows what was written, in the system's own programs."""

from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from mutualrisk.store import system


def show_file(path: Path) -> bool:
    """Open a document in the program that the system has for it; says whether it has one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_folder(path: Path) -> bool:
    """Open the folder of a document, with the document marked where the system can do that."""
    program, *arguments = system.command_to_show(path)
    started, _number = QProcess.startDetached(program, arguments)
    return started
