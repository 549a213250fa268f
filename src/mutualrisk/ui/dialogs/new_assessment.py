"""Asks for one more assessment of an organisation: a second opinion, or a later date."""

from datetime import date

from PySide6.QtWidgets import QWidget

from mutualrisk.domain.case import Case
from mutualrisk.engine import edits
from mutualrisk.ui import assessment_words
from mutualrisk.ui.dialogs.frame import DialogFrame
from mutualrisk.ui.session import Session
from mutualrisk.ui.widgets.fact_form import Fact, FactForm
from mutualrisk.ui.widgets.option_face import Choosable
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


class NewAssessmentDialog(DialogFrame):
    """What the new assessment is for; it is added and shown at once."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        """Propose a later date to a board, and a second opinion to a commissioner."""
        super().__init__(parent, self.tr("A new assessment"), self.tr("Add it"))
        self._session = session
        self.form = FactForm(self.look, self._facts())
        ours = session.assessment.perspective == "board"
        today = date.today().isoformat()  # noqa: DTZ011 - the day on the wall
        self.form.show_values({"purpose": "later" if ours else "second", "date": today})
        name = assessment_words.organisation_name(session.case, session.organisation.id)
        self.body.addWidget(WrappingLabel(self.look, name, tone="second_ink"))
        self.body.addSpacing(self.look.gap(4))
        self.body.addWidget(self.form)
        self.form.field("purpose").control.setFocus()

    def accept(self) -> None:
        """Add the assessment and show it, unless its date is amiss."""
        if not self.form.check():
            return
        session = self._session
        known = {one.id for one in session.case.assessments}
        session.edit(self.tr("new assessment"), self._added)
        session.show_assessment(next(one.id for one in session.case.assessments if one.id not in known))
        super().accept()

    def _added(self, case: Case) -> Case:
        values, like = self.form.values(), self._session.assessment.id
        copy = values["purpose"] == "later"
        case = edits.assessment_added(case, self._session.method, like, values["date"], copy=copy)
        fields = {name: values[name].strip() for name in ("assessor", "round")}
        if copy and not fields["assessor"]:
            del fields["assessor"]
        return edits.with_assessment(case, case.assessments[-1].id, **fields)

    def _facts(self) -> tuple[Fact, ...]:
        return (
            Fact("purpose", self.tr("What is it for?"), "", "choice", self._purposes()),
            Fact("date", self.tr("As things stand on"), "", "date", needed=True),
            Fact("assessor", self.tr("Assessor")),
            Fact("round", self.tr("Round"), self.tr("Such as: second stage, or yearly review 2027")),
        )

    def _purposes(self) -> tuple[Choosable, ...]:
        return (
            Choosable(
                "second",
                self.tr("A second opinion"),
                self.tr("Another assessor begins with empty questions about the organisation."),
            ),
            Choosable(
                "later",
                self.tr("A later date"),
                self.tr("What lasts is taken over, with the actions; what changes every year is asked anew."),
            ),
        )
