"""The plan: the actions on record, and what they do together."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.domain.case import Action
from mutualrisk.ui.actions.action_row import ActionRow
from mutualrisk.ui.actions.trials import Trials
from mutualrisk.ui.effects.effect import together
from mutualrisk.ui.effects.effect_view import EffectView
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.empty_state import EmptyState
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.quiet_button import QuietButton
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


class PlanPart(QWidget):
    """A row for each action, kept from one refresh to the next, so that nothing that is typed is lost."""

    read = Signal(str)
    advice_wanted = Signal()
    own_wanted = Signal()

    def __init__(self, session: Session, look: Look, trials: Trials) -> None:
        """Show the shown assessment's plan."""
        super().__init__()
        self._session, self._look, self._trials = session, look, trials
        self.rows: dict[str, ActionRow] = {}
        self._assessment = ""
        self.empty = EmptyState(
            look,
            "list",
            self.tr("Nothing is on the plan yet"),
            self.tr(
                "An action says who does what by when. Take one that the findings call for, and see what it "
                "would change before you agree to it; or write one of your own."
            ),
        )
        self.first = self.empty.add_action(self.tr("See what could be done"))
        self.first_own = self.empty.add_action(self.tr("Write one of your own"), primary=False)
        self._together_title = Heading(look, self.tr("With everything on the plan in place"), "h3")
        self._together_note = WrappingLabel(look, self._note(), "small", tone="second_ink")
        self._together = EffectView(look)
        self.offered = QuietButton(look, self.tr("See what else could be done"), "lightbulb")
        self.own = QuietButton(look, self.tr("Write one of your own"), "plus")
        self._lay_out()
        self.first.clicked.connect(self.advice_wanted)
        self.first_own.clicked.connect(self.own_wanted)
        self.offered.clicked.connect(self.advice_wanted)
        self.own.clicked.connect(self.own_wanted)

    def refresh(self) -> None:
        """Show the plan as it is recorded now."""
        assessment = self._session.assessment
        if assessment.id != self._assessment:
            self._assessment = assessment.id
            self._drop(list(self.rows))
        self._drop([id_ for id_ in self.rows if id_ not in {action.id for action in assessment.actions}])
        fresh = sum(action.id not in self.rows for action in assessment.actions)
        if fresh > 1:
            self._box.hide()  # so that the page is laid out once, not once for each row
        for place, action in enumerate(assessment.actions):
            self._row(place, action).show_action(action)
        self._box.show()
        self._show_together(bool(assessment.actions))

    def show_known(self, key: str) -> None:
        """Show the effect that was worked out for an action."""
        row = self.rows.get(key.removeprefix("action:")) if key.startswith("action:") else None
        if row:
            row.show_known()

    def _lay_out(self) -> None:
        look, rows = self._look, QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(look.gap(8))
        bar = Flow(look.gap(12), look.gap(4))
        bar.addWidget(self.offered)
        bar.addWidget(self.own)
        rows.addWidget(self.empty)
        rows.addLayout(bar)
        self._box = QWidget()
        self._list = QVBoxLayout(self._box)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        rows.addWidget(self._box)
        rows.addSpacing(look.gap(16))
        rows.addWidget(self._together_title)
        rows.addWidget(self._together_note)
        rows.addWidget(self._together)

    def _note(self) -> str:
        most = self._session.method.mitigation
        text = self.tr(
            "Ratings as they are today, and as they would be. All actions together count for at most "
            "{levels} levels on a side of a risk and {points} points of a benefit."
        )
        return text.format(levels=f"{most.most_levels:g}", points=f"{most.most_points:g}")

    def _row(self, place: int, action: Action) -> ActionRow:
        if action.id not in self.rows:
            row = ActionRow(self._session, self._look, self._trials, action)
            row.read.connect(self.read)
            self.rows[action.id] = row
            self._list.insertWidget(place, row)
        return self.rows[action.id]

    def _drop(self, ids: list[str]) -> None:
        for id_ in ids:
            row = self.rows.pop(id_)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _show_together(self, any_: bool) -> None:  # noqa: FBT001 - whether there is a plan
        self.empty.setVisible(not any_)
        for part in (self.offered, self.own, self._together_title, self._together_note, self._together):
            part.setVisible(any_)
        for button in (self.own, self.first_own):
            button.setEnabled(not self._session.read_only)
        self._together.show_effect(together(self._session.result))
