"""The evidence register: every document and statement of the case, and what rests on it."""

from collections.abc import Mapping

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mutualrisk.engine import edits
from mutualrisk.ui.evidence import dropping, wording
from mutualrisk.ui.evidence.bearing import resting, without_document
from mutualrisk.ui.evidence.document_entry import DocumentEntry
from mutualrisk.ui.page import Page
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.undo_hint import UndoHint
from mutualrisk.ui.widgets.beside import Beside
from mutualrisk.ui.widgets.column import Column
from mutualrisk.ui.widgets.empty_state import EmptyState
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.text_line import TextLine
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

WIDEST = 760
CHOSEN = "grade"
"""A fact that is not typed: each change of it is an edit of its own."""
MANY = 8
"""Documents from which on the list can be narrowed."""


class EvidencePage(Page):
    """Its places are ``document:ID``: the document whose form is open."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        """List the documents."""
        super().__init__(session, look, parent)
        self._entries: dict[str, DocumentEntry] = {}
        self._dropped: list[str] = []
        self._narrowed = False
        self.setAcceptDrops(True)
        self._make()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show the documents as they are now."""
        case = self.session.case
        answers = resting(case)
        self._drop({*self._entries} - {item.id for item in case.evidence})
        for place, item in enumerate(case.evidence):
            entry = self._entries.get(item.id) or self._new_entry(item.id, place)
            entry.show_item(item, answers.get(item.id, ()))
        self._add.setEnabled(not self.session.read_only)
        self._empty.setVisible(not case.evidence)
        self._list.setVisible(bool(case.evidence))
        self._narrow.setVisible(len(case.evidence) > MANY)
        self._unborne.setText(self._unborne_words())
        self._on_narrow_edited(self._narrow.value())

    def show_place(self, place: str) -> None:
        """Open a document's form."""
        self._catch_up()
        id_ = place.partition(":")[2]
        if id_ in self._entries:
            self._open_only(id_)
            entry = self._entries[id_]
            entry.row.setFocus()
            QTimer.singleShot(0, self, lambda: self._column.show_from(entry))  # once it has been laid out

    def place(self) -> str:
        """The document whose form is open."""
        return next((f"document:{id_}" for id_, entry in self._entries.items() if entry.is_open), "")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files; leave cases to the window."""
        if dropping.documents(event.mimeData()) and not self.session.read_only:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the facts of each dropped file, one after the other."""
        event.acceptProposedAction()
        self._dropped += dropping.documents(event.mimeData())
        self._ask_next()

    def _unborne_words(self) -> str:
        """How many answers rest on nothing though a paper could be expected."""
        bare = without_document(self.session)
        if not bare:
            return ""
        if len(bare) == 1:
            return self.tr("One answer rests on no document yet: it counts as claimed, not as evidenced.")
        words = self.tr("{count} answers rest on no document yet: they count as claimed, not as evidenced.")
        return words.format(count=len(bare))

    # -- entries

    def _new_entry(self, id_: str, place: int) -> DocumentEntry:
        item = next(one for one in self.session.case.evidence if one.id == id_)
        entry = DocumentEntry(self.session, self.look, item)
        entry.wanted.connect(self._on_entry_wanted)
        entry.edited.connect(self._on_entry_edited)
        entry.attached.connect(self._on_entry_attached)
        entry.removed.connect(self._on_entry_removed)
        entry.question_wanted.connect(
            lambda question: self.asked_for.emit("questions", f"question:{question}")
        )
        self._entries[id_] = entry
        self._rows.insertWidget(place, entry)
        return entry

    def _drop(self, gone: set[str]) -> None:
        for id_ in gone:
            entry = self._entries.pop(id_)
            self._rows.removeWidget(entry)
            entry.hide()
            entry.deleteLater()

    def _open_only(self, id_: str) -> None:
        for name, entry in self._entries.items():
            entry.set_open(is_open=name == id_)

    # -- slots

    def _on_entry_wanted(self, id_: str) -> None:
        self._open_only("" if self._entries[id_].is_open else id_)

    def _on_entry_edited(self, id_: str, name: str, value: str) -> None:
        self._change(id_, name if name != CHOSEN else "", wording.as_recorded({name: value}))

    def _on_entry_attached(self, id_: str, name: str, own: str) -> None:
        self._change(id_, "", {"file": name, "file_name": own})

    def _change(self, id_: str, typed: str, fields: Mapping[str, str | None]) -> None:
        label = self.tr("document: {title}").format(title=self._entries[id_].item.title[:60])
        merge = f"evidence.{id_}.{typed}" if typed else ""
        self.session.edit(label, lambda case: edits.with_evidence(case, id_, **fields), merge=merge)

    def _on_entry_removed(self, id_: str) -> None:
        title = self._entries[id_].item.title
        label = self.tr("removal of document: {title}").format(title=title[:60])
        if self.session.edit(label, lambda case: edits.evidence_removed(case, id_)):
            self._undo.say(self.tr("“{title}” was removed.").format(title=title))
            self._column.ensureWidgetVisible(self._undo)

    def _on_narrow_edited(self, typed: str) -> None:
        words = typed.lower().split()
        if not words and not self._narrowed:
            return
        self._narrowed = bool(words)
        for entry in self._entries.values():
            said = f"{entry.item.title} {entry.row.task.detail} {entry.item.file_name}".lower()
            entry.setVisible(entry.is_open or all(word in said for word in words))
        self._none.setVisible(
            bool(words) and not any(one.isVisibleTo(self) for one in self._entries.values())
        )

    def _on_add_clicked(self) -> None:
        self._ask()

    def _ask(self, path: str = "") -> None:
        from mutualrisk.ui.dialogs.document import DocumentDialog  # noqa: PLC0415 - only when wanted

        dialog = DocumentDialog(self, self.session, path)
        dialog.finished.connect(lambda: self._on_dialog_finished(dialog.added))
        dialog.open()

    def _ask_next(self) -> None:
        if self._dropped:
            self._ask(self._dropped.pop(0))

    def _on_dialog_finished(self, added: str) -> None:
        entry = self._entries.get(added)
        if entry:
            entry.row.setFocus()
            QTimer.singleShot(0, self, lambda: self._column.ensureWidgetVisible(entry))  # once it is laid out
        self._ask_next()

    # -- building

    def _make(self) -> None:
        look = self.look
        self._column = Column(look, widest=WIDEST)
        self._undo = UndoHint(self.session, look)
        self._add = QPushButton(self.tr("Add a document…"))
        self._add.setProperty("kind", "primary")
        self._unborne = WrappingLabel(look, "", tone="second_ink")
        self._narrow = TextLine(look, self.tr("Find a document"))
        self._narrow.setPlaceholderText(self.tr("Find a document"))
        self._none = WrappingLabel(look, self.tr("No document has these words."), tone="second_ink")
        self._none.hide()
        self._empty = EmptyState(
            look,
            "file-text",
            self.tr("No documents yet"),
            self.tr(
                "Add the papers that answers rest on: accounts, minutes, surveys, the draft tender. "
                "An answer with a paper counts as evidenced; without one it counts only as claimed."
            ),
        )

    def _lay_out(self) -> None:
        look, body = self.look, self._column.body
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)
        body.addWidget(Heading(look, self.tr("Evidence")))
        body.addWidget(self._unborne)
        body.addWidget(self._undo)
        body.addSpacing(look.gap(8))
        body.addWidget(Beside(look, self._add, self.tr("or drop files anywhere on this page")))
        body.addSpacing(look.gap(8))
        body.addWidget(self._narrow)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        for part in (self._list, self._none, self._empty):
            body.addWidget(part)

    def _connect(self) -> None:
        self._add.clicked.connect(self._on_add_clicked)
        self._narrow.edited.connect(self._on_narrow_edited)
