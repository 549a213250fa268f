"""An action on the plan: what it is, how far it has come, what it changes; its fields open in place."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.domain.case import Action
from mutualrisk.domain.result import Result
from mutualrisk.domain.rule import StatedEffect
from mutualrisk.engine import edits
from mutualrisk.ui import wording
from mutualrisk.ui.actions import plan
from mutualrisk.ui.actions.action_fields import ActionFields
from mutualrisk.ui.actions.own_effects import OwnEffects
from mutualrisk.ui.actions.trials import Trials
from mutualrisk.ui.drafts import Draft, said_of
from mutualrisk.ui.effects.effect import Effect, effect
from mutualrisk.ui.effects.effect_view import EffectView
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.hairline import Hairline
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.quiet_button import QuietButton
from mutualrisk.ui.widgets.segmented import Segmented
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

STATES = ("proposed", "agreed", "in_place")
DRAFTED = {"due": "due", "cost": "cost", "note": "note", "reason": "effects"}
"""What may hold a text that cannot be kept, and what the case holds in its place."""


class ActionRow(QWidget):
    """Reads the session, and asks it for every change."""

    read = Signal(str)
    """The page of the method is wanted that says more."""

    def __init__(self, session: Session, look: Look, trials: Trials, action: Action) -> None:
        """Show an action of the shown assessment."""
        super().__init__()
        self._session, self._look, self._trials, self.action = session, look, trials, action
        self._own = action.advice is None
        self._shown: tuple[object, ...] = ()
        states = [(state, wording.action_state(state)) for state in STATES]
        self.heading = Heading(look, "", "h3")
        self.state = Segmented(look, states, self.tr("How far it has come"))
        self.details = QuietButton(look, self.tr("Owner, date, cost"), "pencil", checkable=True)
        self.remove = QuietButton(look, self.tr("Remove"), "trash-2")
        self.more = QuietButton(look, self.tr("About this action"), "book-open")
        self.facts = WrappingLabel(look, "", "small", tone="second_ink")
        self.note = WrappingLabel(look, "", "small")
        self._when = WrappingLabel(look, "", "small", tone="second_ink")
        self.effect = EffectView(look)
        self.fields: ActionFields | None = None
        self.own: OwnEffects | None = None
        self._lay_out()
        self._connect()
        if any(self._drafts().values()):
            self.details.setChecked(True)

    def show_action(self, action: Action) -> None:
        """Show what is recorded now. A row that nothing has touched is left as it is."""
        shown = (action, self._session.read_only, self.details.isChecked())
        if shown != self._shown:
            self._shown = shown
            self._show_record(action)
        self._show_effect()

    def _show_record(self, action: Action) -> None:
        self.action = action
        editable = not self._session.read_only
        name = self._name()
        if self.heading.text() != name:
            self.heading.setText(name)
        self.setAccessibleName(name)
        self.state.choose(action.state)
        self._when.setText(self._when_words())
        self._when.setVisible(bool(plan.stated(self._session.method, action)))
        self.state.setEnabled(editable)
        self.state.setAccessibleName(self.tr("How far it has come: {action}").format(action=name))
        self.more.setAccessibleName(self.tr("About this action: {action}").format(action=name))
        self.remove.setEnabled(editable)
        self.remove.setAccessibleName(self.tr("Remove: {action}").format(action=name))
        self.details.setAccessibleName(self.tr("Owner, date, cost: {action}").format(action=name))
        self._show_summary()
        if self.fields:
            self.fields.setEnabled(editable)
            self.fields.show_action(action, self._drafts())
        if self.own:
            self.own.setEnabled(editable)
            self.own.show_effects(action.effects)
            self.own.reason.set_value(self._drafts()["reason"])

    def _show_summary(self) -> None:
        """Owner, date, cost and note; while their fields are open, these say it."""
        is_open = self.details.isChecked()
        self.facts.setVisible(not is_open)
        self.note.setVisible(bool(self.action.note) and not is_open)
        if not is_open:
            self.facts.setText(self._facts())
            self.note.setText(self.action.note)

    def show_known(self) -> None:
        """Show the effect that was worked out meanwhile."""
        self.effect.show_effect(self._trials.found(self._key))

    def open(self) -> None:
        """Open the fields and begin with the first."""
        self.details.setChecked(True)
        if self.fields:
            (self.fields.title if self._own else self.fields.owner).setFocus()

    def _drafts(self) -> dict[str, str]:
        """What was typed of the action and cannot be kept."""
        owner = f"action.{self._session.assessment.id}.{self.action.id}"
        return self._session.drafts.texts(owner, DRAFTED)

    @property
    def _key(self) -> str:
        return f"action:{self.action.id}"

    def _lay_out(self) -> None:
        look = self._look
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, look.gap(16), 0, 0)
        self._rows.setSpacing(look.gap(8))
        buttons = Flow(look.gap(12), look.gap(4))
        for button in (self.state, self.details, self.more, self.remove):
            button.setMinimumHeight(self.state.sizeHint().height())
            buttons.addWidget(button)
        if self._own:
            self.more.hide()
        self._rows.addWidget(self.heading)
        self._rows.addWidget(self.facts)
        self._rows.addWidget(self.note)
        self._rows.addWidget(self._when)
        self._rows.addWidget(self.effect)
        self._rows.addLayout(buttons)
        self._rows.addSpacing(look.gap(8))
        self._rows.addWidget(Hairline())

    def _connect(self) -> None:
        self.state.chosen.connect(self._on_state_chosen)
        self.details.toggled.connect(self._on_details_toggled)
        self.remove.clicked.connect(self._on_remove_clicked)
        self.more.clicked.connect(lambda: self.read.emit(f"action:{self.action.advice}"))

    def _name(self) -> str:
        found = plan.title(self._session.method, self.action, self._session.assessment.perspective)
        return found or self.tr("An action without a name")

    def _when_words(self) -> str:
        """What stands on the two sides of its arrows."""
        if self.action.state == "in_place":
            return self.tr("Without it, and as it is now:")
        return self.tr("Now, and once it is in place:")

    def _facts(self) -> str:
        action = self.action
        said = (
            action.owner or self.tr("No owner yet"),
            self.tr("due {day}").format(day=wording.date_words(action.due))
            if action.due
            else self.tr("no date yet"),
            "" if action.cost is None else self._session.program.reader.words.amount(action.cost, "pounds"),
        )
        return " · ".join(filter(None, said))

    # -- the effect

    def _show_effect(self) -> None:
        found = self._trials.found(self._key)
        if found:
            self.effect.show_effect(found)
        else:
            self._trials.ask(self._key, self._worked_out)

    def _worked_out(self, now: Result) -> Effect:
        """What it changes: in place against as it is; where it is in place, with it against without it."""
        session, id_ = self._session, self._session.assessment.id
        factors = {one.factor for one in plan.stated(session.method, self.action)}
        if self.action.state == "in_place":
            without = session.trial(lambda case: edits.action_removed(case, id_, self.action.id))
            return effect(without, now, factors)
        done = session.trial(lambda case: edits.with_action(case, id_, self.action.id, state="in_place"))
        return effect(now, done, factors)

    def _tried(self, effects: tuple[StatedEffect, ...]) -> Effect:
        """What it would change with other effects than those it states."""
        session, id_ = self._session, self._session.assessment.id
        fields: dict[str, Any] = {"effects": effects, "state": "in_place"}
        without = session.trial(lambda case: edits.action_removed(case, id_, self.action.id))
        done = session.trial(lambda case: edits.with_action(case, id_, self.action.id, **fields))
        return effect(without, done, {one.factor for one in effects})

    # -- what its user does

    def _on_details_toggled(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signal
        if is_open and self.fields is None:
            self._make_fields()
        if self.fields:
            self.fields.setVisible(is_open)
        if self.own:
            self.own.setVisible(is_open)
        self.show_action(self.action)

    def _make_fields(self) -> None:
        place = self._rows.count() - 2
        self.fields = ActionFields(self._look, own_title=self._own)
        self.fields.edited.connect(self._on_field_edited)
        self.fields.drafted.connect(self._on_field_drafted)
        self._rows.insertWidget(place, self.fields)
        if self._own:
            session = self._session
            self.own = OwnEffects(self._look, session.method, session.result, self._tried)
            self.own.edited.connect(self._on_effects_edited)
            self.own.drafted.connect(lambda text: self._on_field_drafted("reason", text))
            self._rows.insertWidget(place + 1, self.own)

    def _on_field_edited(self, field: str, value: object) -> None:
        names = {
            "title": self.tr("title of “{action}”"),
            "owner": self.tr("owner of “{action}”"),
            "due": self.tr("due date of “{action}”"),
            "cost": self.tr("cost of “{action}”"),
            "note": self.tr("note on “{action}”"),
        }
        name = str(value) if field == "title" and value else self._name()  # as it is with this key
        self._change(names[field].format(action=name), field, value, merge=True)

    def _on_field_drafted(self, field: str, text: str) -> None:
        session, id_, own = self._session, self._session.assessment.id, self.action.id
        label = (
            self.tr("Why that much")
            if field == "reason"
            else (self.fields.label(field) if self.fields else "")
        )
        draft = Draft(text, f"{label}: {self._name()}", "actions", f"action:{own}", id_)

        def now() -> object:
            mine = next(one for one in session.case.assessments if one.id == id_)
            return said_of(mine.actions, own, DRAFTED[field])

        session.drafts.put(f"action.{id_}.{own}.{field}", draft, now)

    def _on_state_chosen(self, state: str) -> None:
        label = self.tr("“{action}”: {state}").format(
            action=self._name(), state=wording.action_state(state).lower()
        )
        self._change(label, "state", state)

    def _on_effects_edited(self, effects: tuple[StatedEffect, ...]) -> None:
        self._change(self.tr("effects of “{action}”").format(action=self._name()), "effects", effects)

    def _on_remove_clicked(self) -> None:
        id_, own = self._session.assessment.id, self.action.id
        label = self.tr("remove “{action}”").format(action=self._name())
        self._session.edit(label, lambda case: edits.action_removed(case, id_, own))

    def _change(self, label: str, field: str, value: object, *, merge: bool = False) -> None:
        id_, own = self._session.assessment.id, self.action.id
        key = f"actions.{field}.{own}" if merge else ""
        self._session.edit(label, lambda case: edits.with_action(case, id_, own, **{field: value}), merge=key)
