"""Asks for a document that is added to the case."""

from PySide6.QtWidgets import QWidget

from mutualrisk.domain.case import Evidence
from mutualrisk.engine import edits
from mutualrisk.ui.dialogs.frame import DialogFrame
from mutualrisk.ui.evidence import wording
from mutualrisk.ui.evidence.document_form import DocumentForm
from mutualrisk.ui.session import Session


class DocumentDialog(DialogFrame):
    """The form of a document; it joins the case once it has a title and a grade."""

    def __init__(self, parent: QWidget, session: Session, path: str = "") -> None:
        """Ask for everything, or for the rest where a file is given."""
        super().__init__(parent, self.tr("A new document"), self.tr("Add it"))
        self._session = session
        self.added = ""
        self.form = DocumentForm(session, self.look)
        self.body.addWidget(self.form)
        self.form.facts.field("title").control.setFocus()
        if path:
            self.form.attach(path)

    def accept(self) -> None:
        """Add the document, unless something is still to be said of it."""
        item = new_document(self._session, self.form)
        if item is None:
            return
        self.added = item.id
        label = self.tr("new document: {title}").format(title=item.title[:60])
        self._session.edit(label, lambda case: edits.evidence_added(case, item))
        super().accept()


def new_document(session: Session, form: DocumentForm) -> Evidence | None:
    """The document that a form describes; None where something is still to be said of it."""
    if not form.facts.check():
        return None
    values = {name: value.strip() for name, value in form.values().items()}
    taken = [item.id for item in session.case.evidence]
    id_ = edits.free_id(edits.slug(values["title"], "document"), taken)
    return Evidence.model_validate({"id": id_, **wording.as_recorded(values)})
