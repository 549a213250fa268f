"""The dialog of lists, as other tests walk it."""

from PySide6.QtWidgets import QApplication

from mutualrisk.store import system
from mutualrisk.ui.importing_list.dialog import OrganisationListDialog
from mutualrisk.ui.main_window import MainWindow
from tests.exchange.organisation_list.lists import bidders


def read_dialog(window: MainWindow, *, step: int) -> OrganisationListDialog:
    """The dialog of the window on a list that was read already, in its first step or its second."""
    assert window.session
    folder = system.journal_folder() / "lists"
    folder.mkdir(parents=True, exist_ok=True)
    dialog = OrganisationListDialog(window, window.session, bidders(folder / "list.xlsx"), "2026-10-01")
    while dialog.columns is None:
        QApplication.processEvents()
    if step > 1:
        dialog.accept()
    while dialog.through is None and step > 1:
        QApplication.processEvents()
    return dialog
