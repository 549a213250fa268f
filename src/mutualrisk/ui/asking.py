"""Asking the organisation itself: writes the questionnaire that is sent to it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets  # whose dialogs are made ready when they are first named

from mutualrisk.ui.translation import translate

if TYPE_CHECKING:
    from mutualrisk.ui.main_window import MainWindow
    from mutualrisk.ui.session import Session

SUFFIX = ".xlsx"


class Asking:
    """What the File menu of one window does for whoever is asked."""

    def __init__(self, window: "MainWindow") -> None:
        """Serve one window."""
        self._window = window

    def questionnaire(self) -> None:
        """Ask where the questionnaire for the shown assessment goes, write it, and say what was written."""
        from mutualrisk.domain.issue import Faulty  # noqa: PLC0415 - the start page needs it not
        from mutualrisk.reports.writing import place  # noqa: PLC0415 - loads much, and only when wanted

        session = self._window.session
        path = self._asked(session) if session else None
        if session is None or path is None:
            return
        made, count = _made(session)
        try:
            place(path, made)
        except Faulty as fault:
            self._window.doings.filing.tell(fault, translate("Asking", "The questionnaire was not saved."))
            return
        self._tell(path, count)

    def _asked(self, session: "Session") -> Path | None:
        """Where it goes; None where the person thinks better of it."""
        from mutualrisk.ui.dialogs.file_name import ask_file_name  # noqa: PLC0415 - only when wanted

        title = translate("Asking", "Save the questionnaire")
        kind = translate("Asking", "Workbook (*.xlsx)")
        return ask_file_name(self._window, title, proposed(session), kind, endings=(SUFFIX,))

    def _tell(self, path: Path, count: int) -> None:
        """Name the file, say what is in it, and offer to look at where it lies."""
        from mutualrisk.ui.reporting.showing import show_folder  # noqa: PLC0415 - only once it is there

        box = QtWidgets.QMessageBox(self._window)
        box.setIcon(QtWidgets.QMessageBox.Icon.Information)
        box.setWindowTitle("MutualRisk")
        words = translate("Asking", "{name} is saved in {folder}.")
        box.setText(words.format(name=path.name, folder=path.parent))
        words = translate(
            "Asking",
            "It asks {count} questions. Scores, notes and other organisations are not in it. Send it, and "
            "open it here when it comes back.",
        )
        box.setInformativeText(words.format(count=count))
        folder = box.addButton(
            translate("Asking", "Open folder"), QtWidgets.QMessageBox.ButtonRole.ActionRole
        )
        box.setDefaultButton(box.addButton(QtWidgets.QMessageBox.StandardButton.Close))
        box.exec()
        if box.clickedButton() is folder:
            show_folder(path)


def proposed(session: "Session") -> Path:
    """A file beside the case, named after who is asked."""
    from mutualrisk.reports.writing import safe_name  # noqa: PLC0415 - not before something is saved
    from mutualrisk.store import system  # noqa: PLC0415 - the same
    from mutualrisk.ui.reporting import saving  # noqa: PLC0415 - the same

    folder = session.path.parent if session.path else saving.usual_folder(system.settings_folder())
    name = session.organisation.called
    return folder / f"{safe_name(name)}-questionnaire-{session.assessment.date}{SUFFIX}"


def _made(session: "Session") -> tuple[bytes, int]:
    """The questionnaire, and how many questions it asks."""
    from mutualrisk.reports.questionnaire_book.book import questionnaire  # noqa: PLC0415 - only when wanted
    from mutualrisk.reports.questionnaire_book.plan import for_assessment  # noqa: PLC0415 - the same

    plan = for_assessment(session.program, session.case, session.assessment)
    return questionnaire(plan), len(plan.questions)
