"""The form of one document: its facts, and its file."""

import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.domain.case import Evidence
from mutualrisk.domain.issue import Faulty
from mutualrisk.store.attachments import brought, own_name
from mutualrisk.ui.evidence import dropping, lending, wording
from mutualrisk.ui.evidence.attached_file import AttachedFile
from mutualrisk.ui.faults import said_with_place
from mutualrisk.ui.reporting.errand import Errand
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.fact_form import FactForm

LARGE = 8_000_000
"""Bytes of a file that takes long enough to be seen."""


class DocumentForm(QWidget):
    """Shows a document, and tells what was typed. A file that is dropped on it is attached."""

    edited = Signal(str, str)
    """The name of a fact, and what it is now."""
    attached = Signal(str, str)
    """A file by its name in the case and the name that it came with; both "" where it was taken off."""

    def __init__(self, session: Session, look: Look) -> None:
        """Ask for a document that is not there yet."""
        super().__init__()
        self._session = session
        self._name, self._own_name = "", ""
        self.facts = FactForm(look, wording.facts())
        self.file = AttachedFile(look)
        self.setObjectName("documentForm")
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap(16))
        column.addWidget(self.facts)
        column.addWidget(self.file)
        self.facts.edited.connect(self.edited)
        self.file.chosen.connect(self.attach)
        self.file.look_wanted.connect(self._on_file_look_wanted)
        self.file.removed.connect(self._on_file_removed)

    @property
    def begun(self) -> bool:
        """Whether anything was given."""
        return bool(self._name) or any(self.facts.values().values())

    def values(self) -> dict[str, str]:
        """What the form says."""
        return {**self.facts.values(), "file": self._name, "file_name": self._own_name}

    def show_item(self, item: Evidence, *, editable: bool) -> None:
        """Show a document of the case."""
        values = wording.fields(item)
        self.facts.show_values(values, self._session.drafts.texts(f"evidence.{item.id}", values))
        self.facts.set_editable(editable=editable)
        self.setAcceptDrops(editable)
        if (item.file, item.file_name) != (self._name, self._own_name) or not editable:
            self._name, self._own_name = item.file, item.file_name
            self.file.show_file(item.file, item.file_name, editable=editable)

    def attach(self, path: str) -> None:
        """Take a file into the case, and its name for a title where there is none.

        A large one, which may lie far away, is brought here first without holding the window up.
        """
        file = Path(path)
        if file.is_file() and file.stat().st_size > LARGE:
            self._fetch(file)
        else:
            self._take(file)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file; leave cases to the window."""
        if dropping.documents(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach the file."""
        event.acceptProposedAction()
        self.attach(dropping.documents(event.mimeData())[0])

    def _take(self, file: Path) -> None:
        try:
            name = self._session.desk.attach(file)
        except Faulty as fault:
            self._say(fault)
            return
        self._show_file(name, own_name(file))
        title = self.facts.field("title")
        if not title.value():
            title.show_value(file.stem.replace("_", " "))
            self.edited.emit("title", title.value())

    def _fetch(self, file: Path) -> None:
        folder = Path(tempfile.mkdtemp(dir=lending.folder()))
        errand = Errand(partial(brought, file, folder), self.tr("Fetching the file…"))
        errand.progressed.connect(self._on_errand_progressed)
        errand.made.connect(self._on_errand_made)
        errand.failed.connect(self._on_errand_failed)
        errand.stopped.connect(self._on_errand_stopped)
        self.file.working.stop_asked.connect(errand.stop)
        self.file.show_work(errand.words)
        errand.begin()

    def _say(self, fault: Faulty) -> None:
        self.file.say(" ".join(said_with_place(issue) for issue in fault.issues))

    def _on_errand_progressed(self, _errand: Errand, share: float) -> None:
        self.file.working.show_share(share)

    def _on_errand_made(self, _errand: Errand, file: Path) -> None:
        self.file.show_work("")
        self._take(file)

    def _on_errand_failed(self, _errand: Errand, fault: Faulty | None) -> None:
        self.file.show_work("")
        if fault:
            self._say(fault)

    def _on_errand_stopped(self, _errand: Errand) -> None:
        self.file.show_work("")

    def _show_file(self, name: str, own: str) -> None:
        self._name, self._own_name = name, own
        self.file.show_file(name, own)
        self.attached.emit(name, own)

    def _on_file_removed(self) -> None:
        self._show_file("", "")

    def _on_file_look_wanted(self) -> None:
        called = self._own_name or self.facts.field("title").value()
        try:
            lending.show_attachment(self._session, self._name, called, self)
        except Faulty as fault:
            self._say(fault)
