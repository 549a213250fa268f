"""Files and windows: new, open, save, close, and the questions asked before anything could be lost."""

from collections.abc import Sequence
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING

from PySide6 import QtWidgets  # whose dialogs are made ready when they are first named
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mutualrisk.ui.evidence.dropping import CASES
from mutualrisk.ui.faults import said_with_place
from mutualrisk.ui.translation import translate

if TYPE_CHECKING:
    from mutualrisk.domain.issue import Faulty
    from mutualrisk.ui.drafts import Draft
    from mutualrisk.ui.main_window import MainWindow
    from mutualrisk.ui.session import Session


SUFFIX = ".mutualrisk"
TEXTS = (".yaml", ".yml", ".json")
LONGEST_NAME = 60
"""Letters of the name that is proposed for a file."""
LONGEST_TYPED = 40
"""Letters of what was typed and cannot be kept, in the question about it."""
MOST_DRAFTS = 3
"""How many of those are named."""
LONGEST_TITLE = 80
"""Letters of a case's title in a question about it."""

FIRST_PAGE = "overview"
"""What is shown first of a case that was opened."""


class Filing:
    """What the File menu of one window does."""

    def __init__(self, window: "MainWindow") -> None:
        """Serve one window."""
        self._window = window

    def new(self, perspective: str = "") -> None:
        """Ask what the new case is for, and begin it."""
        from mutualrisk.ui.dialogs.new_case import ask_new_case  # noqa: PLC0415 - only when wanted

        wanted = ask_new_case(self._window, perspective or self._window.windows.default_perspective())
        if wanted:
            first = "organisation" if wanted.perspective == "board" else "contract"
            self._show(lambda windows: windows.begin(wanted), first, "facts")

    def open(self) -> None:
        """Ask for a file and open it."""
        folder = str(self._window.windows.case_folder())
        kinds = translate("Filing", "Cases (*.mutualrisk *.yaml *.yml *.json);;All files (*)")
        names, _ = QtWidgets.QFileDialog.getOpenFileNames(
            self._window, translate("Filing", "Open a case"), folder, kinds
        )
        self.open_all(names)

    def open_all(self, names: Sequence[str], page: str = "") -> None:
        """Open files: the first here where nothing is open yet, the others in windows of their own."""
        for name in names:
            self._show(lambda windows, path=Path(name): windows.open(path), page)

    def open_sample(self, name: str, page: str = "") -> None:
        """Open a worked sample, perhaps on some page; it is saved only under another name."""
        self._show(lambda windows: windows.open_sample(name), page)

    def recover(self, journal: str) -> None:
        """Open what an interrupted session left."""
        self._show(lambda windows: windows.recover(journal))

    def show_start(self) -> None:
        """Leave the case for the start page."""
        if self.may_leave():
            self._window.show_session(None)

    def save(self) -> bool:
        """Save into the case's file; ask for one where there is none yet."""
        session = self._window.session
        if session is None:
            return False
        return self._saved(session.path) if session.path else self.save_as()

    def save_as(self) -> bool:
        """Ask for a file and save into it."""
        from mutualrisk.ui.dialogs.file_name import ask_file_name  # noqa: PLC0415 - only when wanted

        session = self._window.session
        if session is None:
            return False
        name = f"{_file_name(self._window.windowTitle())}.mutualrisk"
        proposed = session.desk.proposed or self._window.windows.case_folder() / name
        kinds = translate("Filing", "Case (*.mutualrisk);;Text, the case alone (*.yaml)")
        title = translate("Filing", "Save the case")
        path = ask_file_name(self._window, title, proposed, kinds, endings=(SUFFIX, *TEXTS))
        return path is not None and self._saved(path)

    def duplicate(self) -> None:
        """Open a copy of the case, not saved yet, in a window of its own."""
        if self._window.session:
            self._window.windows.duplicate(self._window.session)

    def read_in(self) -> None:
        """Ask for accounts or answered workbooks, and show what they offer."""
        from mutualrisk.ui.importing.gathering import KINDS  # noqa: PLC0415 - only when wanted

        kinds = translate("Filing", "Accounts and answers ({endings});;All files (*)")
        endings = " ".join(f"*{ending}" for ending in KINDS)
        names, _ = QtWidgets.QFileDialog.getOpenFileNames(
            self._window,
            translate("Filing", "Read in accounts or answers"),
            str(self._window.windows.case_folder()),
            kinds.format(endings=endings),
        )
        self.take_in(names)

    def take_in(self, names: Sequence[str]) -> None:
        """Do with files what they are for: open cases, and show what others offer to the open case."""
        cases = [name for name in names if name.lower().endswith(CASES)]
        self.open_all(cases)
        others = [name for name in names if name not in cases]
        frame = self._window.frame
        if others and frame and not frame.session.read_only:
            frame.read(others)
        elif others and not cases:
            self._refuse(read_only=bool(frame))

    def tell_unread(self, fault: "Faulty | None") -> None:
        """Say why files offer nothing."""
        from mutualrisk.domain.issue import Faulty, error  # noqa: PLC0415 - the start page needs it not

        what = translate("Filing", "The program broke down while reading.")
        broke = Faulty(error(what, translate("Filing", "Nothing was changed.")))
        self.tell(fault or broke, translate("Filing", "Not everything could be read."))

    def _refuse(self, *, read_only: bool) -> None:
        """Say that there is no case that files could be read in to."""
        from mutualrisk.domain.issue import Faulty, error  # noqa: PLC0415 - the start page needs it not

        if read_only:
            what = translate("Filing", "This case can only be read.")
            remedy = translate("Filing", "Save a copy, and read the files in there.")
        else:
            what = translate("Filing", "No case is open here.")
            remedy = translate("Filing", "Open or begin one, then drop the files on it.")
        self.tell(Faulty(error(what, remedy)), translate("Filing", "The files were not read."))

    def close(self) -> None:
        """Close the window."""
        self._window.close()

    def quit(self) -> None:
        """Close every window, as long as nobody objects."""
        QApplication.closeAllWindows()

    def may_leave(self) -> bool:
        """Whether the open case may be let go of: nothing would be lost, or the person has decided."""
        session = self._window.session
        if session is None:
            return True
        if (drafts := session.drafts.all()) and not self._may_drop(drafts):
            return False
        return session.read_only != "" or not session.unsaved or self._may_close_unsaved(session)

    def _may_drop(self, drafts: "Sequence[Draft]") -> bool:
        """Whether what cannot be kept may go; else the field that holds the first is shown."""
        box = QtWidgets.QMessageBox(self._window)
        box.setIcon(QtWidgets.QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle("MutualRisk")
        box.setText(translate("Filing", "Something that you typed cannot be kept as it is."))
        line = translate("Filing", "“{typed}” in “{field}”")
        lines = [
            line.format(
                typed=shorten(one.text, LONGEST_TYPED, placeholder="…"),
                field=shorten(one.label, LONGEST_TITLE, placeholder="…"),
            )
            for one in drafts[:MOST_DRAFTS]
        ]
        lines += ["…"] if len(drafts) > MOST_DRAFTS else []
        told = translate("Filing", "It is not part of the case, and goes when you close it.")
        box.setInformativeText("\n".join((*lines, "", told)))
        back = box.addButton(
            translate("Filing", "Go back and mend it"), QtWidgets.QMessageBox.ButtonRole.RejectRole
        )
        box.addButton(
            translate("Filing", "Close without it"), QtWidgets.QMessageBox.ButtonRole.DestructiveRole
        )
        box.setDefaultButton(back)
        box.setEscapeButton(back)
        box.exec()
        if box.clickedButton() is back and self._window.frame:
            self._window.frame.show_draft(drafts[0])
        return box.clickedButton() is not back

    def _may_close_unsaved(self, session: "Session") -> bool:
        """Ask what becomes of changes that the file does not hold."""
        from mutualrisk.ui.header import case_title  # noqa: PLC0415 - the start page needs no words of results

        box = QtWidgets.QMessageBox(self._window)
        box.setIcon(QtWidgets.QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle("MutualRisk")
        words = translate("Filing", "Save the changes to “{case}”?")
        box.setText(words.format(case=shorten(case_title(session), LONGEST_TITLE, placeholder="…")))
        box.setInformativeText(translate("Filing", "Changes that you do not save are removed for good."))
        buttons = QtWidgets.QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        chosen = box.exec()
        if chosen == buttons.Save:
            return self.save() and not session.unsaved  # a text holds neither documents nor history
        return chosen == buttons.Discard

    def tell(self, fault: "Faulty", what: str) -> None:
        """Say what could not be done, why, and what to do about it."""
        box = QtWidgets.QMessageBox(
            QtWidgets.QMessageBox.Icon.Warning, "MutualRisk", what, parent=self._window
        )
        box.setInformativeText("\n\n".join(said_with_place(issue) for issue in fault.issues[:5]))
        box.exec()

    def _show(self, opening: object, page: str = "", place: str = "") -> None:
        """Show what is opened here, or in another window where a case is open here."""
        from mutualrisk.domain.issue import Faulty  # noqa: PLC0415 - the start page needs it not

        windows = self._window.windows
        try:
            session = opening(windows)  # type: ignore[operator]  # one of the callables above
        except Faulty as fault:
            self.tell(fault, translate("Filing", "The case could not be opened."))
            return
        if session is None:
            return
        window = windows.new_window() if self._window.session else self._window
        window.show_session(session, page or FIRST_PAGE)
        if place and window.frame:
            window.frame.show_page(page, place)

    def _saved(self, path: Path) -> bool:
        from mutualrisk.domain.issue import Faulty  # noqa: PLC0415 - the start page needs it not

        frame, is_case = self._window.frame, path.suffix.lower() == SUFFIX
        if frame is None or not self._may_replace(path):
            return False
        try:
            (frame.session.save if is_case else frame.session.desk.write_text)(path)
        except Faulty as fault:
            self.tell(fault, translate("Filing", "The case was not saved."))
            return False
        self._window.windows.remember(frame.session, path)
        words = "" if is_case else translate("Filing", "Written as a text: {name}")
        frame.header.tell(words.format(name=path.name))
        return True

    def _may_replace(self, path: Path) -> bool:
        """Whether the file may be saved over, although somebody changed it since it was opened."""
        session = self._window.session
        if session is None or path != session.path or session.desk.file_state() != "changed":
            return True
        box = QtWidgets.QMessageBox(self._window)
        box.setIcon(QtWidgets.QMessageBox.Icon.Warning)
        box.setWindowTitle("MutualRisk")
        box.setText(translate("Filing", "Somebody changed this file since you opened it."))
        box.setInformativeText(
            translate("Filing", "If you replace it, their changes stay only in the file that ends in .bak.")
        )
        replace = box.addButton(
            translate("Filing", "Replace it"), QtWidgets.QMessageBox.ButtonRole.DestructiveRole
        )
        copy = box.addButton(translate("Filing", "Save a copy…"), QtWidgets.QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QtWidgets.QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(copy)
        box.exec()
        if box.clickedButton() is copy:
            self.save_as()
        return box.clickedButton() is replace


def _file_name(title: str) -> str:
    """A file's name out of a window's title."""
    plain = title.removesuffix(" – MutualRisk").replace("[*]", "")
    kept = "".join(sign if sign.isalnum() or sign in " -_" else " " for sign in plain).strip()
    name = shorten(kept, LONGEST_NAME, placeholder="") or kept[:LONGEST_NAME]
    return name or translate("Filing", "New case")
