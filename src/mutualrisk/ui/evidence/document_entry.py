"""One document in the register: a row, and under it the form, once it is wanted."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.domain.case import Evidence
from mutualrisk.domain.value import worded
from mutualrisk.ui.drafts import Draft, said_of
from mutualrisk.ui.evidence import wording
from mutualrisk.ui.evidence.document_form import DocumentForm
from mutualrisk.ui.widgets.link import Link
from mutualrisk.ui.widgets.quiet_button import QuietButton
from mutualrisk.ui.widgets.task_row import Task, TaskRow
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

if TYPE_CHECKING:
    from mutualrisk.ui.evidence.bearing import Resting
    from mutualrisk.ui.session import Session
    from mutualrisk.ui.theme import Look


class DocumentEntry(QWidget):
    """Shows one document of the case, and tells what was typed of it."""

    wanted = Signal(str)
    """The row was followed: the form is to open, or to close."""
    edited = Signal(str, str, str)
    """The document, the name of a fact, and what it is now."""
    attached = Signal(str, str, str)
    """The document, its file's name in the case, and the one that the file came with."""
    removed = Signal(str)
    question_wanted = Signal(str)

    def __init__(self, session: "Session", look: "Look", item: Evidence) -> None:
        """Show the row."""
        super().__init__()
        self._session, self._look = session, look
        self.item = item
        self._resting: tuple[Resting, ...] = ()
        self.panel: DocumentPanel | None = None
        self.row = TaskRow(look, self._task())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.row)
        self.row.clicked.connect(lambda: self.wanted.emit(self.item.id))

    @property
    def is_open(self) -> bool:
        """Whether the form shows."""
        return self.panel is not None

    def show_item(self, item: Evidence, resting: Sequence["Resting"]) -> None:
        """Show the document as it is now, with the answers that rest on it."""
        if item is self.item and resting == self._resting:
            return
        self.item, self._resting = item, tuple(resting)
        self.row.show_task(self._task())
        if self.panel:
            self.panel.show_item(item, self._resting)

    def set_open(self, *, is_open: bool) -> None:
        """Show the form under the row, or let it go."""
        if is_open and self.panel is None:
            self.panel = DocumentPanel(self._session, self._look)
            self.panel.show_item(self.item, self._resting)
            self.panel.form.edited.connect(lambda name, value: self.edited.emit(self.item.id, name, value))
            self.panel.form.attached.connect(lambda name, own: self.attached.emit(self.item.id, name, own))
            self.panel.form.facts.drafted.connect(self._on_form_drafted)
            self.panel.remove.clicked.connect(lambda: self.removed.emit(self.item.id))
            self.panel.question_wanted.connect(self.question_wanted)
            self._column.addWidget(self.panel)
            self.panel.show()
        elif not is_open and self.panel is not None:
            self._column.removeWidget(self.panel)
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None
        self.row.show_task(self._task())

    def _on_form_drafted(self, name: str, text: str) -> None:
        session, id_ = self._session, self.item.id
        label = next(fact.label for fact in wording.facts() if fact.name == name)
        draft = Draft(
            text, f"{label} {self.item.title}", "evidence", f"document:{id_}", session.assessment.id
        )
        session.drafts.put(f"evidence.{id_}.{name}", draft, lambda: said_of(session.case.evidence, id_, name))

    def _task(self) -> Task:
        answers = len(self._resting)
        words = (
            self.tr("nothing rests on it")
            if not answers
            else self.tr("one answer")
            if answers == 1
            else self.tr("{count} answers").format(count=answers)
        )
        icon = "paperclip" if self.item.file else "file-text"
        mark = self.tr("open") if self.is_open else ""
        title = self.item.title or self.tr("A document without a title")
        return Task(title, wording.summary(self.item), words, icon_name=icon, mark=mark)


class DocumentPanel(QWidget):
    """The form of a document, what rests on it, and the way to remove it."""

    question_wanted = Signal(str)

    def __init__(self, session: "Session", look: "Look") -> None:
        """Show nothing yet."""
        super().__init__()
        self._session, self._look = session, look
        self._listed: tuple[Resting, ...] | None = None
        self.form = DocumentForm(session, look)
        self.remove = QuietButton(look, self.tr("Remove this document"), "trash-2")
        self._links = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(36), look.gap(16), 0, look.gap(24))
        column.setSpacing(look.gap(16))
        column.addWidget(self.form)
        column.addLayout(self._links)
        column.addWidget(self.remove)

    def show_item(self, item: Evidence, resting: "tuple[Resting, ...]") -> None:
        """Show a document."""
        editable = not self._session.read_only
        self.form.show_item(item, editable=editable)
        self.remove.setEnabled(editable)
        if resting != self._listed:
            self._listed = resting
            self._list(resting)

    def _list(self, resting: "tuple[Resting, ...]") -> None:
        """The answers of the shown assessment as links, and how many others there are."""
        while item := self._links.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        mine = [one for one in resting if one.assessment in ("", self._session.assessment.id)]
        title = self.tr("What rests on it") if resting else self.tr("No answer rests on it yet.")
        self._links.addWidget(WrappingLabel(self._look, title, "strong"))
        for one in mine:
            self._links.addWidget(self._link(one.question))
        others = len(resting) - len(mine)
        if others:
            words = self.tr("Answers in other assessments: {count}").format(count=others)
            self._links.addWidget(WrappingLabel(self._look, words, "small", tone="second_ink"))

    def _link(self, question: str) -> QWidget:
        session = self._session
        found = next((one for one in session.method.questions if one.id == question), None)
        words = worded(found.text, session.assessment.perspective) if found else question
        made = Link(self._look, " ".join(words.split()), "small")
        made.clicked.connect(lambda: self.question_wanted.emit(question))
        return made
