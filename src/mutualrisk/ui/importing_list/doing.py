"""The command that takes organisations from a list."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets  # whose dialog is made ready when it is first named

from mutualrisk.ui.translation import translate

if TYPE_CHECKING:
    from mutualrisk.ui.importing_list.dialog import OrganisationListDialog
    from mutualrisk.ui.main_window import MainWindow


class Lists:
    """What the File menu does with lists of organisations."""

    def __init__(self, window: "MainWindow") -> None:
        """Serve one window."""
        self._window = window

    def organisations(self) -> None:
        """Ask for a list, and show what it offers to the case."""
        if self._window.session is None:
            return
        kinds = translate("ImportingList", "Lists (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt);;All files (*)")
        name, _ = QtWidgets.QFileDialog.getOpenFileName(
            self._window,
            translate("ImportingList", "Organisations from a list"),
            str(self._window.windows.case_folder()),
            kinds,
        )
        if name:
            self.show(Path(name))

    def show(self, path: Path) -> "OrganisationListDialog | None":
        """Show what a list offers to the case."""
        from mutualrisk.ui.importing_list.dialog import OrganisationListDialog  # noqa: PLC0415 - only when wanted

        session = self._window.session
        if session is None or session.read_only:
            return None
        today = date.today().isoformat()  # noqa: DTZ011 - the day on the wall
        dialog = OrganisationListDialog(self._window, session, path, today)
        dialog.took.connect(self._on_took)
        dialog.finished.connect(dialog.deleteLater)  # it holds all of the list
        dialog.open()
        return dialog

    def _on_took(self, count: int) -> None:
        """Show where they are now, and say how to take them back."""
        frame = self._window.frame
        if frame is None:
            return
        frame.show_page("organisation")
        words = translate("ImportingList", "Organisations taken: {count}. Undo takes them back.")
        frame.header.tell(words.format(count=f"{count:,}"))
