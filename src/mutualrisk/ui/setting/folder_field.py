"""The folder in which cases are looked for first."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from mutualrisk.store import system
from mutualrisk.ui.setting.field import PickedField
from mutualrisk.ui.setting.wording import Words
from mutualrisk.ui.theme import Look


class FolderField(PickedField):
    """A folder of the user's, or their documents."""

    def __init__(self, look: Look, words: Words, value: str) -> None:
        super().__init__(look, "cases", words)
        self._folder = value
        self.name_buttons(self.tr("Choose a folder…"), self.tr("Use your documents"))
        self.picking.clicked.connect(self._on_picking_clicked)
        self.dropping.clicked.connect(lambda: self._set(""))
        self._tell()

    def _on_picking_clicked(self) -> None:
        now = self._folder or str(system.documents_folder())
        folder = QFileDialog.getExistingDirectory(self, self.words.label, now)
        if folder:
            self._set(folder)

    def _set(self, folder: str) -> None:
        self._folder = folder
        self._tell()
        self.edited.emit(self.name, folder)

    def _tell(self) -> None:
        self.said.setText(self._folder or str(system.documents_folder()))
        self.dropping.setEnabled(bool(self._folder))
        gone = bool(self._folder) and not Path(self._folder).is_dir()
        self.say(self.tr("This folder is not there now; your documents are opened instead.") if gone else "")
