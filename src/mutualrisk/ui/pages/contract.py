"""The contract: what it is called, its figures and what they mean, and what is asked of it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mutualrisk.domain.question import Section
from mutualrisk.engine import edits
from mutualrisk.ui import assessment_words
from mutualrisk.ui.contract.figure_panel import WIDTH, ContractFigures, FigurePanel
from mutualrisk.ui.drafts import Draft
from mutualrisk.ui.overview.tasks import section_entry, section_states
from mutualrisk.ui.page import Page
from mutualrisk.ui.questions.question_column import QuestionColumn
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.column import Column
from mutualrisk.ui.widgets.fact_form import Fact, FactForm
from mutualrisk.ui.widgets.hairline import Hairline
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.task_list import TaskList

NARROWEST = 460
"""Pixels for the column, at 100 %, below which the figures stand in it."""
FACTS = ("title", "authority", "reference", "note")


class ContractPage(Page):
    """Its places are ``facts``, ``facts:NAME`` and ``question:ID``."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        """Lay out what :meth:`refresh` fills."""
        super().__init__(session, look, parent)
        self._questions: QuestionColumn | None = None
        self._asked_as = ""
        self._make()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show what is recorded now."""
        session = self.session
        contract = session.case.contract
        drafts = session.drafts.texts("contract", FACTS)
        self._form.show_values({name: getattr(contract, name) for name in FACTS}, drafts)
        self._form.set_editable(editable=not session.read_only)
        for figures in (self._beside, self._within):
            if figures.isVisibleTo(self):
                figures.refresh()
        self._show_questions()
        states = [one for one in section_states(session) if one.section.about == "contract"]
        others = [one for one in states if one.section.id != self._section.id]
        entries = [section_entry(state, session.assessment.perspective) for state in others]
        self._others.show_entries(entries)
        self._others_title.setVisible(bool(entries))
        name = assessment_words.organisation_name(session.case, session.organisation.id)
        self._next.setText(self.tr("Next: {organisation}").format(organisation=name.replace("&", "&&")))

    def show_place(self, place: str) -> None:
        """Put the focus into the facts, or into a question."""
        self._catch_up()
        kind, _, which = place.partition(":")
        if kind == "facts":
            self._form.field(which or "title").control.setFocus()
        elif kind == "question" and self._questions and which in self._questions.questions:
            self._questions.show_question(which)
            card = self._questions.card(which)
            QTimer.singleShot(0, self, lambda: self._column.show_from(card))  # once it has been laid out

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the figures beside the column where there is room, and into it where there is not."""
        super().resizeEvent(event)
        roomy = self.width() >= self.look.px(NARROWEST + WIDTH)
        self._panel.setVisible(roomy)
        self._line.setVisible(roomy)
        self._within.setVisible(not roomy)
        (self._beside if roomy else self._within).refresh()

    @property
    def _section(self) -> Section:
        """The section that is asked on this page: the first about the contract."""
        return next(one for one in self.session.method.sections if one.about == "contract")

    def _show_questions(self) -> None:
        """Ask the section as it is put to the shown assessment."""
        assessment = self.session.assessment
        kind = f"{assessment.perspective} {assessment.depth}"
        if kind != self._asked_as:
            self._ask_anew()
            self._asked_as = kind
        elif self._questions is not None:
            self._questions.refresh()

    def _ask_anew(self) -> None:
        if self._questions is not None:
            self._place.removeWidget(self._questions)
            self._questions.hide()
            self._questions.deleteLater()
        self._questions = QuestionColumn(self.session, self.look, self._section, level="h2")
        self._questions.show_steps("", "")
        self._place.addWidget(self._questions)

    # -- slots

    def _on_form_edited(self, name: str, value: str) -> None:
        label = self.tr("contract: {fact}").format(fact=self._names[name])
        self.session.edit(
            label, lambda case: edits.with_contract(case, **{name: value}), merge=f"contract.{name}"
        )

    def _on_form_drafted(self, name: str, text: str) -> None:
        session = self.session
        draft = Draft(
            text, self._form.field(name).fact.label, "contract", f"facts:{name}", session.assessment.id
        )
        session.drafts.put(f"contract.{name}", draft, lambda: getattr(session.case.contract, name))

    def _on_others_followed(self, key: str) -> None:
        page, _, place = key.partition("|")
        self.asked_for.emit(page, place)

    # -- building

    def _make(self) -> None:
        look, session = self.look, self.session
        self._column = Column(look)
        self._names = {
            "title": self.tr("name"),
            "authority": self.tr("authority"),
            "reference": self.tr("reference"),
            "note": self.tr("note"),
        }
        self._form = FactForm(look, self._facts())
        self._beside, self._within = ContractFigures(session, look), ContractFigures(session, look)
        self._panel = FigurePanel(self._beside, look)
        self._line = Hairline(upright=True)
        self._others_title = Heading(look, self.tr("More about the contract"), "h2")
        self._others = TaskList(look, self.tr("More about the contract"))
        self._next = QPushButton()
        self._next.setProperty("kind", "primary")

    def _facts(self) -> tuple[Fact, ...]:
        return (
            Fact("title", self.tr("Name of the contract or service")),
            Fact(
                "authority", self.tr("Who lets it?"), self.tr("The council, board or partnership that buys")
            ),
            Fact(
                "reference", self.tr("Reference"), self.tr("The number in the notice or the tender, if any")
            ),
            Fact("note", self.tr("Note"), "", "text"),
        )

    def _lay_out(self) -> None:
        look, body = self.look, self._column.body
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._column, 1)
        row.addWidget(self._line)
        row.addWidget(self._panel)
        body.addWidget(Heading(look, self.tr("The contract")))
        body.addSpacing(look.gap(8))
        body.addWidget(self._form)
        body.addSpacing(look.gap(24))
        body.addWidget(self._within)
        self._place = QHBoxLayout()
        body.addLayout(self._place)
        body.addWidget(self._others_title)
        body.addWidget(self._others)
        body.addSpacing(look.gap(24))
        body.addWidget(self._next, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self._form.edited.connect(self._on_form_edited)
        self._form.drafted.connect(self._on_form_drafted)
        self._others.followed.connect(self._on_others_followed)
        self._next.clicked.connect(lambda: self.asked_for.emit("organisation", "facts"))
