"""The organisations of the case and their assessments: what they are called, and which one is shown."""

from datetime import date

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mutualrisk.engine import edits
from mutualrisk.ui import assessment_words
from mutualrisk.ui.drafts import Draft, said_of
from mutualrisk.ui.organisations.entries import assessment_entries, assessments_of
from mutualrisk.ui.organisations.facts import assessment_facts, fact_name, organisation_facts
from mutualrisk.ui.organisations.organisation_list import OrganisationList
from mutualrisk.ui.page import Page
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.undo_hint import UndoHint
from mutualrisk.ui.verdicts import Verdicts
from mutualrisk.ui.widgets.column import Column
from mutualrisk.ui.widgets.fact_form import FactForm
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.quiet_button import QuietButton
from mutualrisk.ui.widgets.task_list import TaskList
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

WIDEST = 760


class OrganisationPage(Page):
    """Its places are ``facts``, what the shown organisation is called, ``facts:NAME`` and ``about:NAME``."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        """Lay out what :meth:`refresh` fills."""
        super().__init__(session, look, parent)
        self._verdicts = Verdicts(session, self)
        self._make()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show what is recorded now."""
        case, organisation, assessment = self.session.case, self.session.organisation, self.session.assessment
        self._name_parts()
        for form, owner, kind in (
            (self._facts, organisation, "organisation"),
            (self._about, assessment, "assessment"),
        ):
            values = {name: getattr(owner, name) for name in form.values()}
            form.show_values(values, self.session.drafts.texts(f"{kind}.{owner.id}", values))
        self._organisations.refresh()
        self._assessments.show_entries(assessment_entries(self.session, self._verdicts))
        self._organisations.setVisible(len(case.organisations) > 1)
        self._allow()

    def show_place(self, place: str) -> None:
        """Put the focus into the organisation's name."""
        self._catch_up()
        kind, _, which = place.partition(":")
        form = {"facts": self._facts, "about": self._about}.get(kind)
        if form is not None:
            form.field(which or "name").control.setFocus()

    def beginning(self) -> QWidget:
        """What the organisation is called, not the button before it that would add another."""
        return self._facts

    @property
    def _ours(self) -> bool:
        return self.session.assessment.perspective == "board"

    def _name_parts(self) -> None:
        """Call everything as this reader does."""
        name = assessment_words.organisation_name(self.session.case, self.session.organisation.id)
        self._title.setText(self.tr("Our organisation") if self._ours else self.tr("Organisations"))
        self._add.setText(self.tr("Add an organisation") if self._ours else self.tr("Add another bidder"))
        self._name.setText(name)
        self._name.setVisible(not self._ours)
        several = len(assessments_of(self.session, self.session.organisation.id)) > 1
        years = self.tr("Our assessments, year by year")
        others = self.tr("Assessments of {name}").format(name=name)
        self._assessments_title.setText(years if self._ours else others)
        self._about_title.setText(
            self.tr("The assessment that is shown") if several else self.tr("This assessment")
        )

    def _allow(self) -> None:
        """Offer what can be done now."""
        editable = not self.session.read_only
        organisations = len(self.session.case.organisations)
        mine = assessments_of(self.session, self.session.organisation.id)
        self._facts.set_editable(editable=editable)
        self._about.set_editable(editable=editable)
        self._add.setVisible(not self._ours or organisations > 1)
        for button in (self._add, self._add_assessment, self._read_in):
            button.setEnabled(editable)
        self._remove.setVisible(editable and organisations > 1)
        self._remove_assessment.setVisible(editable and len(mine) > 1)

    # -- slots

    def _on_facts_edited(self, name: str, value: str) -> None:
        id_ = self.session.organisation.id
        label = self.tr("organisation: {fact}").format(fact=fact_name(name))
        self.session.edit(
            label,
            lambda case: edits.with_organisation(case, id_, **{name: value}),
            merge=f"organisation.{id_}.{name}",
        )

    def _on_about_edited(self, name: str, value: str) -> None:
        if name == "date" and not value:
            self._about.field(name).check()
            return
        id_ = self.session.assessment.id
        label = self.tr("assessment: {fact}").format(fact=fact_name(name))
        merge = "" if name == "depth" else f"assessment.{id_}.{name}"
        self.session.edit(label, lambda case: edits.with_assessment(case, id_, **{name: value}), merge=merge)

    def _on_facts_drafted(self, name: str, text: str) -> None:
        session, id_ = self.session, self.session.organisation.id
        label = self._facts.field(name).fact.label
        draft = Draft(text, label, "organisation", f"facts:{name}", session.assessment.id)
        session.drafts.put(
            f"organisation.{id_}.{name}", draft, lambda: said_of(session.case.organisations, id_, name)
        )

    def _on_about_drafted(self, name: str, text: str) -> None:
        session, id_ = self.session, self.session.assessment.id
        draft = Draft(text, self._about.field(name).fact.label, "organisation", f"about:{name}", id_)
        session.drafts.put(
            f"assessment.{id_}.{name}", draft, lambda: said_of(session.case.assessments, id_, name)
        )

    def _on_organisations_followed(self, id_: str) -> None:
        mine = assessments_of(self.session, id_)
        if mine and id_ != self.session.organisation.id:
            self.session.show_assessment(mine[-1].id)

    def _on_add_clicked(self) -> None:
        session, today = self.session, date.today().isoformat()  # noqa: DTZ011 - the day on the wall
        like = session.assessment
        session.edit(
            self.tr("new organisation"), lambda case: edits.organisation_added(case, "", like, today)
        )
        session.show_assessment(session.case.assessments[-1].id)
        self.show_place("facts")

    def _on_remove_clicked(self) -> None:
        session = self.session
        id_ = session.organisation.id
        name = assessment_words.organisation_name(session.case, id_)
        label = self.tr("removal of {name}").format(name=name)
        if session.edit(label, lambda case: edits.organisation_removed(case, id_)):
            said = self.tr("“{name}” and all that was said of it were removed.")
            self._say_removed(said.format(name=name))

    def _on_remove_assessment_clicked(self) -> None:
        session = self.session
        gone = session.assessment
        others = [one for one in assessments_of(session, gone.organisation) if one.id != gone.id]
        when = assessment_words.when_and_whose(gone)
        session.show_assessment(others[-1].id)
        label = self.tr("removal of assessment: {when}").format(when=when)
        if session.edit(label, lambda case: edits.assessment_removed(case, gone.id)):
            self._say_removed(self.tr("The assessment “{when}” was removed.").format(when=when))

    def _say_removed(self, words: str) -> None:
        self._undo.say(words)
        self._column.ensureWidgetVisible(self._undo)

    def _on_add_assessment_clicked(self) -> None:
        from mutualrisk.ui.dialogs.new_assessment import NewAssessmentDialog  # noqa: PLC0415 - only when wanted

        NewAssessmentDialog(self, self.session).open()

    def _on_verdicts_changed(self) -> None:
        if self.isVisible():
            self._assessments.show_entries(assessment_entries(self.session, self._verdicts))

    # -- building

    def _make(self) -> None:
        look = self.look
        self._column = Column(look, widest=WIDEST)
        self._undo = UndoHint(self.session, look)
        self._title, self._name = Heading(look, ""), Heading(look, "", "h2")
        self._assessments_title, self._about_title = Heading(look, "", "h2"), Heading(look, "", "h2")
        self._organisations = OrganisationList(look, self.session)
        self._assessments = TaskList(look, self.tr("Assessments"))
        self._facts = FactForm(look, organisation_facts())
        self._about = FactForm(look, assessment_facts())
        self._add = QPushButton()
        self._add_assessment = QPushButton(self.tr("Add an assessment…"))
        self._read_in = QPushButton(self.tr("Read in accounts or answers…"))
        self._next = QPushButton(self.tr("Next: the questions"))
        self._next.setProperty("kind", "primary")
        self._remove = QuietButton(look, self.tr("Remove this organisation"), "trash-2")
        self._remove_assessment = QuietButton(look, self.tr("Remove this assessment"), "trash-2")

    def _lay_out(self) -> None:
        look, body = self.look, self._column.body
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)
        parts: tuple[tuple[QWidget, ...], ...] = (
            (self._title, self._undo, self._organisations, _row(look, self._add)),
            (self._name, self._facts, self._reading_hint(), _row(look, self._read_in, self._remove)),
            (self._assessments_title, self._assessments, _row(look, self._add_assessment)),
            (self._about_title, self._about, _row(look, self._remove_assessment)),
            (_row(look, self._next),),
        )
        for place, part in enumerate(parts):
            body.addSpacing(look.gap(24) if place else 0)
            for widget in part:
                body.addWidget(widget)

    def _reading_hint(self) -> QWidget:
        """How half of the questions answer themselves."""
        words = self.tr(
            "Accounts as published by Companies House (.html or .zip) and questionnaires that were filled in "
            "answer many questions. Choose the files, or drop them anywhere on this window."
        )
        return WrappingLabel(self.look, words, "small", tone="second_ink")

    def _connect(self) -> None:
        self._read_in.clicked.connect(lambda: self.command_wanted.emit("filing.read_in"))
        self._facts.edited.connect(self._on_facts_edited)
        self._about.edited.connect(self._on_about_edited)
        self._facts.drafted.connect(self._on_facts_drafted)
        self._about.drafted.connect(self._on_about_drafted)
        self._organisations.followed.connect(self._on_organisations_followed)
        self._assessments.followed.connect(self.session.show_assessment)
        self._add.clicked.connect(self._on_add_clicked)
        self._add_assessment.clicked.connect(self._on_add_assessment_clicked)
        self._remove.clicked.connect(self._on_remove_clicked)
        self._remove_assessment.clicked.connect(self._on_remove_assessment_clicked)
        self._next.clicked.connect(lambda: self.asked_for.emit("questions", ""))
        self._verdicts.changed.connect(self._on_verdicts_changed)


def _row(look: Look, *buttons: QWidget) -> QWidget:
    """Buttons at their own size."""
    made = QWidget()
    row = Flow(look.gap(12), look.gap(8), made)
    for button in buttons:
        row.addWidget(button)
    return made
