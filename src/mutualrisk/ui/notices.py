"""What a person must know of the open case's file, in bars above the page: each goes with its cause."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.ui.faults import said
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from mutualrisk.ui.session import Session


class Notices(QWidget):
    """Read-only and why, edits that could not be kept, a repaired file, a file that somebody else changed."""

    copy_wanted = Signal()
    """Save under another name."""

    def __init__(self, session: "Session", look: Look) -> None:
        """Watch the session and its file."""
        super().__init__()
        self._session, self._look = session, look
        self._shown: dict[str, Banner] = {}
        self._read_lost = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.gap(12), 0, look.gap(12), 0)
        self._column.setSpacing(look.gap(4))
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self.refresh)
        self._watcher.directoryChanged.connect(self.refresh)
        session.keeping_changed.connect(self.refresh)
        self.hide()

    def refresh(self) -> None:
        """Show what holds now."""
        session = self._session
        self._watch()
        self._tell("read_only", session.read_only)
        trouble = session.trouble
        self._tell("trouble", said(trouble) if trouble else "")
        self._tell("lost", "" if self._read_lost else self._lost())
        self._tell("file", self._file())
        self.setVisible(bool(self._shown))

    def _lost(self) -> str:
        """What could not be brought back of a damaged file; nothing is a message too."""
        if not self._session.desk.repaired and not self._session.lost:
            return ""
        lost = " ".join(said(issue) for issue in self._session.lost)
        whole = self.tr(
            "The file was damaged. Everything in it could be brought back; save to mend the file."
        )
        return self.tr("The file was damaged. {lost}").format(lost=lost) if lost else whole

    def _file(self) -> str:
        state = self._session.desk.file_state()
        if state == "changed":
            return self.tr("Somebody changed the case’s file since you opened it. Your edits are kept here.")
        if state == "missing":
            return self.tr(
                "The case’s file is no longer where it was. Your edits are kept here; save it again."
            )
        return ""

    def _watch(self) -> None:
        """Follow the file under its present name; where it is gone, its folder, as it may come back."""
        path = self._session.path
        watched = [*self._watcher.files(), *self._watcher.directories()]
        wanted = [str(path if path.exists() else path.parent)] if path is not None else []
        if watched != wanted:
            if watched:
                self._watcher.removePaths(watched)
            if wanted:
                self._watcher.addPaths(wanted)

    def _tell(self, what: str, words: str) -> None:
        banner = self._shown.get(what)
        if not words:
            if banner is not None:
                del self._shown[what]
                banner.hide()
                banner.deleteLater()
        elif banner is not None:
            banner.set_text(words)
        else:
            self._shown[what] = self._banner(what, words)

    def _banner(self, what: str, words: str) -> Banner:
        banner = Banner(self._look, words, "information" if what == "read_only" else "warning")
        banner.add_action(self.tr("Save a copy…")).clicked.connect(self.copy_wanted)
        if what == "lost":
            banner.add_action(self.tr("I have read this")).clicked.connect(self._on_lost_read)
        self._column.addWidget(banner)
        return banner

    def _on_lost_read(self) -> None:
        self._read_lost = True
        self.refresh()
