"""Asks where a file goes: its name has an ending that fits, and no other file is replaced unasked."""

from collections.abc import Sequence
from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtCore import Qt

from mutualrisk.ui.translation import translate


def ask_file_name(
    parent: QtWidgets.QWidget, title: str, proposed: Path, kinds: str, *, endings: Sequence[str]
) -> Path | None:
    """Where the file goes, with the first of the endings where it has none of them; None for nowhere.

    The system asks before it replaces what was typed. Once the ending is added that may be another file.
    """
    name, _ = QtWidgets.QFileDialog.getSaveFileName(parent, title, str(proposed), kinds)
    if not name:
        return None
    typed = Path(name)
    path = typed if typed.suffix.lower() in endings else typed.with_name(f"{typed.name}{endings[0]}")
    if path == typed or not path.exists() or _may_replace(parent, path):
        return path
    return ask_file_name(parent, title, path, kinds, endings=endings)


def _may_replace(parent: QtWidgets.QWidget, path: Path) -> bool:
    box = QtWidgets.QMessageBox(parent)
    box.setIcon(QtWidgets.QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("MutualRisk")
    words = translate("FileName", "There is a file {name} already.")
    box.setText(words.format(name=path.name))
    box.setInformativeText(translate("FileName", "If you replace it, what is in it now is gone."))
    replace = box.addButton(
        translate("FileName", "Replace it"), QtWidgets.QMessageBox.ButtonRole.DestructiveRole
    )
    other = box.addButton(
        translate("FileName", "Choose another name"), QtWidgets.QMessageBox.ButtonRole.RejectRole
    )
    box.setDefaultButton(other)
    box.setEscapeButton(other)
    box.exec()
    return box.clickedButton() is replace
