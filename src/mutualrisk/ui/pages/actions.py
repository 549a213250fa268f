"""The actions: the plan, what else could be done and what that would change, forms of partnership."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.ui.actions import plan
from mutualrisk.ui.actions.advice_part import AdvicePart
from mutualrisk.ui.actions.form_row import FormRow
from mutualrisk.ui.actions.plan_part import PlanPart
from mutualrisk.ui.actions.trials import Trials
from mutualrisk.ui.page import Page
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.column import Column
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

WIDEST = 760
TAB = Qt.FocusPolicy.TabFocus


class ActionsPage(Page):
    """One column: what is on the plan, what could be, and with whom."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        """Make the parts; the first showing fills them."""
        super().__init__(session, look, parent)
        self.trials = Trials(session, self)
        self.plan = PlanPart(session, look, self.trials)
        self.advice = AdvicePart(session, look, self.trials)
        self._summary = WrappingLabel(look, "", tone="second_ink")
        self._forms_title = Heading(look, self.tr("Forms of partnership that close these gaps"), "h2")
        self.forms: dict[str, FormRow] = {}
        self._column = Column(look, widest=WIDEST)
        self._place = ""
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show the plan and the catalogue as they are now."""
        self.trials.refresh()
        if self._summary.text() != self._counted():
            self._summary.setText(self._counted())
        self.plan.refresh()
        self.advice.refresh()
        self._show_forms()

    def show_place(self, place: str) -> None:
        """Show an action (``action:id``, ``advice:id``): on the plan, or else in the catalogue."""
        self._catch_up()
        self._place = place
        id_ = place.partition(":")[2]
        known = self.plan.rows
        on_plan = known.get(id_) or known.get(plan.taken(self.session.assessment).get(id_, ""))
        advised = plan.advised(self.session.method, id_)
        row = on_plan or (self.advice.bring(advised.id) if advised else None)
        if row is not None:
            self._turn_to(row)

    def place(self) -> str:
        """What was shown last."""
        return self._place

    def _lay_out(self) -> None:
        look, body = self.look, self._column.body
        body.addWidget(Heading(look, self.tr("Actions")))
        body.addWidget(self._summary)
        body.addSpacing(look.gap(8))
        body.addWidget(self.plan)
        body.addSpacing(look.gap(24))
        body.addWidget(self.advice)
        body.addSpacing(look.gap(24))
        body.addWidget(self._forms_title)
        self._forms_box = QWidget()
        self._forms = QVBoxLayout(self._forms_box)
        self._forms.setContentsMargins(0, 0, 0, 0)
        self._forms.setSpacing(0)
        body.addWidget(self._forms_box)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)

    def _connect(self) -> None:
        self.trials.known.connect(self.plan.show_known)
        self.trials.known.connect(self.advice.show_known)
        self.trials.settled.connect(self.advice.settle)
        self.plan.advice_wanted.connect(self._on_advice_wanted)
        self.plan.own_wanted.connect(self._on_own_wanted)
        self.advice.wanted.connect(self._on_advice_taken)
        self.advice.shown.connect(lambda id_: self.show_place(f"advice:{id_}"))
        for part in (self.plan, self.advice):
            part.read.connect(self._on_read)

    def _counted(self) -> str:
        actions = self.session.assessment.actions
        if not actions:
            return self.tr(
                "What is done about the risks: by whom, by when, at what cost, and what it changes."
            )
        states = [action.state for action in actions]
        said = self.tr("{proposed} proposed, {agreed} agreed, {in_place} in place.").format(
            proposed=states.count("proposed"),
            agreed=states.count("agreed"),
            in_place=states.count("in_place"),
        )
        costs = sum(action.cost or 0 for action in actions)
        if not costs:
            return said
        cost = self.session.program.reader.words.amount(costs, "pounds")
        return self.tr("{states} Costs on record: {cost}.").format(states=said, cost=cost)

    def _show_forms(self) -> None:
        """The forms that close a pressing gap; made anew only where they are other ones."""
        wanted = self.session.result.partnerships
        self._forms_title.setVisible(bool(wanted))
        if tuple(self.forms) == wanted:
            return
        self._forms_box.hide()  # so that the page is laid out once
        for row in self.forms.values():
            self._forms.removeWidget(row)
            row.hide()
            row.deleteLater()
        known = {form.id: form for form in self.session.method.partnerships}
        self.forms = {id_: FormRow(self.session, self.look, known[id_]) for id_ in wanted if id_ in known}
        for row in self.forms.values():
            row.read.connect(self._on_read)
            self._forms.addWidget(row)
        self._forms_box.show()

    def _turn_to(self, row: QWidget) -> None:
        """Bring a row to the top and give it the focus."""
        self._settle_layout()
        self._column.show_from(row)
        first = next(
            (one for one in row.findChildren(QWidget) if one.focusPolicy() & TAB and one.isEnabled()), row
        )
        first.setFocus()

    def _height(self) -> int:
        inner = self._column.widget()
        return inner.height() if inner else 0

    def _settle_layout(self) -> None:
        """Rows that were made just now get their places, and effects their room, at once."""
        self.trials.finish()
        for part in self.findChildren(QWidget):
            if part.isHidden() and not part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                part.show()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _on_advice_wanted(self) -> None:
        self._column.show_from(self.advice)
        self.advice.scope.setFocus()

    def _on_own_wanted(self) -> None:
        session, assessment = self.session, self.session.assessment
        before = {action.id for action in assessment.actions}
        session.edit(self.tr("add an action of our own"), lambda case: plan.with_own(case, assessment))
        for id_ in [action.id for action in session.assessment.actions if action.id not in before]:
            self._turn_to(self.plan.rows[id_])
            self.plan.rows[id_].open()

    def _on_advice_taken(self, id_: str) -> None:
        session, assessment = self.session, self.session.assessment
        advice = plan.advised(session.method, id_)
        if advice is None:
            return
        bar = self._column.verticalScrollBar()
        before, top = self._height(), bar.value()
        label = self.tr("add “{action}”").format(action=self.advice.rows[id_].heading.text())
        session.edit(label, lambda case: plan.with_advice(case, assessment, advice))
        self._settle_layout()
        bar.setValue(top + self._height() - before)
        self.advice.rows[id_].on_plan.setFocus()

    def _on_read(self, place: str) -> None:
        self.asked_for.emit("method", place)
