"""Asks what an answer rests on: documents of the case, or one that is added in place."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.domain.case import Case, Evidence
from mutualrisk.domain.value import worded
from mutualrisk.engine import edits
from mutualrisk.ui.dialogs.document import new_document
from mutualrisk.ui.dialogs.frame import DialogFrame
from mutualrisk.ui.evidence import wording
from mutualrisk.ui.evidence.document_form import DocumentForm
from mutualrisk.ui.session import Session
from mutualrisk.ui.widgets.disclosure import Disclosure
from mutualrisk.ui.widgets.option import CheckOption
from mutualrisk.ui.widgets.option_face import Choosable
from mutualrisk.ui.widgets.text_line import TextLine
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

MANY = 8
"""Documents from which on the list can be narrowed."""


def choose_evidence(parent: QWidget, session: Session, question: str) -> "EvidenceDialog":
    """Ask what an answer rests on; the dialog tells the session itself."""
    dialog = EvidenceDialog(parent, session, question)
    dialog.open()
    return dialog


class EvidenceDialog(DialogFrame):
    """The documents of the case to tick, and the form of one more."""

    def __init__(self, parent: QWidget, session: Session, question: str) -> None:
        """Tick what the answer rests on now."""
        super().__init__(parent, self.tr("What does this answer rest on?"), self.tr("Use these"))
        self._session, self._question = session, question
        self._make()
        self._lay_out_body()
        self.narrow.edited.connect(self._on_narrow_edited)
        (self.options[0] if self.options else self.form.facts.field("title").control).setFocus()

    def accept(self) -> None:
        """Keep what is ticked and added, as one edit; not before the form of a new document is whole."""
        wanted = self.form.begun and self._add.button.isChecked()
        added = new_document(self._session, self.form) if wanted else None
        if wanted and added is None:
            return
        self._session.edit(self._label(), lambda case: self._changed(case, added))
        super().accept()

    def _changed(self, case: Case, added: Evidence | None) -> Case:
        ticked = tuple(option.words.value for option in self.options if option.isChecked())
        if added:
            case, ticked = edits.evidence_added(case, added), (*ticked, added.id)
        session = self._session
        return edits.resting_on(case, session.method, session.assessment.id, self._question, ticked)

    def _label(self) -> str:
        return self.tr("evidence for: {question}").format(question=self._text()[:60])

    def _text(self) -> str:
        session = self._session
        words = worded(session.question(self._question).text, session.assessment.perspective)
        return " ".join(words.split())

    def _make(self) -> None:
        look, session = self.look, self._session
        answer = session.answers.get(self._question)
        rests_on = answer.evidence if answer else ()
        items = sorted(session.case.evidence, key=lambda item: item.id not in rests_on)
        self.options = [
            CheckOption(look, Choosable(item.id, item.title, wording.summary(item))) for item in items
        ]
        for option in self.options:
            option.setChecked(option.words.value in rests_on)
        self.narrow = TextLine(look, self.tr("Find a document"))
        self.narrow.setPlaceholderText(self.tr("Find a document"))
        self.narrow.setVisible(len(items) > MANY)
        self._none = WrappingLabel(look, self.tr("No document has these words."), tone="second_ink")
        self.form = DocumentForm(session, look)
        self._add = Disclosure(look, self.tr("Add a document that is not listed"), self.form, "plus")
        self._add.set_open(is_open=not items)

    def _lay_out_body(self) -> None:
        look, body = self.look, self.body
        body.addWidget(WrappingLabel(look, self._text(), tone="second_ink"))
        body.addSpacing(look.gap(4))
        body.addWidget(self.narrow)
        rows = QVBoxLayout()
        rows.setSpacing(look.gap(4))
        for option in self.options:
            rows.addWidget(option)
        body.addLayout(rows)
        body.addWidget(self._none)
        self._none.hide()
        body.addSpacing(look.gap(4))
        body.addWidget(self._add)

    def _on_narrow_edited(self, typed: str) -> None:
        words = typed.lower().split()
        for option in self.options:
            said = f"{option.words.text} {option.words.hint}".lower()
            option.setVisible(all(word in said for word in words))
        self._none.setVisible(not any(option.isVisibleTo(self) for option in self.options))
