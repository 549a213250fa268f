"""The fields of an action on the plan: title, owner, day, cost, note, each kept as it is typed."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from mutualrisk.domain.case import Action
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets import date_text
from mutualrisk.ui.widgets.date_edit import DateEdit
from mutualrisk.ui.widgets.field_error import FieldError
from mutualrisk.ui.widgets.money_edit import MoneyEdit
from mutualrisk.ui.widgets.text_area import TextArea
from mutualrisk.ui.widgets.text_line import LONGEST, TextLine

MOST_COST = 1e12
"""What a case can hold."""


class ActionFields(QWidget):
    """``edited`` tells a field and its new value; a value that cannot be kept is said beside it instead."""

    edited = Signal(str, object)
    drafted = Signal(str, str)
    """A field, and what stands in it and cannot be kept; "" once it can."""

    def __init__(self, look: Look, *, own_title: bool) -> None:
        """Make the fields; the title only where the catalogue gives none."""
        super().__init__()
        self._look = look
        self.title = TextLine(look, self.tr("What is done"))
        self.owner = TextLine(look, self.tr("Owner"))
        self.due = DateEdit(look, self.tr("Due date"))
        self.cost = MoneyEdit(look, self.tr("Cost"))
        self.note = TextArea(look, self.tr("Note"))
        self._due_error, self._cost_error, self._note_error = (FieldError(look) for _ in range(3))
        self._lay_out(own_title=own_title)
        self._connect()

    def show_action(self, action: Action, drafts: Mapping[str, str]) -> None:
        """Show what is recorded, or what was typed instead. What says the same already is left as it is."""
        self.title.set_value(action.title)
        self.owner.set_value(action.owner)
        self.note.set_value(drafts["note"] or action.note)
        self._say_note(self.note.value())
        self.due.set_value(drafts["due"] or action.due)
        self._say_due(self.due.value())
        self.cost.set_value(drafts["cost"] or action.cost)
        self._say_cost(self.cost.value())

    def label(self, field: str) -> str:
        """What a field is called."""
        return {"due": self.due.line, "cost": self.cost.line, "note": self.note}[field].accessibleName()

    def _lay_out(self, *, own_title: bool) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, self._look.gap(8), 0, self._look.gap(8))
        grid.setHorizontalSpacing(self._look.gap(16))
        grid.setVerticalSpacing(self._look.gap(8))
        grid.setColumnStretch(1, 1)
        lines = (
            (self.tr("What is done"), self.title, None),
            (self.tr("Owner"), self.owner, None),
            (self.tr("Due"), self.due, self._due_error),
            (self.tr("Cost"), self.cost, self._cost_error),
            (self.tr("Note"), self.note, self._note_error),
        )
        for row, (name, field, error) in enumerate(lines if own_title else lines[1:]):
            label = QLabel(name)
            label.setBuddy(field)
            if isinstance(field, TextLine):  # one that takes the room there is, or the column stays narrow
                field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            grid.addWidget(label, 2 * row, 0)
            grid.addWidget(field, 2 * row, 1)
            if error:
                grid.addWidget(error, 2 * row + 1, 1)

    def _connect(self) -> None:
        self.title.edited.connect(lambda text: self.edited.emit("title", text))
        self.owner.edited.connect(lambda text: self.edited.emit("owner", text))
        self.note.edited.connect(self._on_note_edited)
        self.due.edited.connect(self._on_due_edited)
        self.cost.edited.connect(self._on_cost_edited)

    def _on_due_edited(self, value: str | None) -> None:
        good = self._say_due(value)
        self.drafted.emit("due", "" if good else self.due.line.text())
        if good:
            self.edited.emit("due", value)

    def _on_cost_edited(self, value: float | str | None) -> None:
        good = self._say_cost(value)
        self.drafted.emit("cost", "" if good else self.cost.line.text())
        if good:
            self.edited.emit("cost", value)

    def _on_note_edited(self, text: str) -> None:
        good = self._say_note(text)
        self.drafted.emit("note", "" if good else text)
        if good:
            self.edited.emit("note", text)

    def _say_note(self, text: str) -> bool:
        """Say what is wrong with a note. Whether nothing is."""
        good = len(text) <= LONGEST
        words = self.tr("This is too long: keep it under {count} characters.")
        fault = "" if good else words.format(count=f"{LONGEST:,}")
        self._note_error.say(fault)
        self.note.mark(faulty=not good, description=fault)
        return good

    def _say_due(self, value: str | None) -> bool:
        """Say what is wrong with a day. Whether nothing is."""
        good = value is None or date_text.read(value) is not None
        fault = "" if good else self.tr("Write a day, such as 30 September 2027, or leave it empty.")
        self._due_error.say(fault)
        self.due.mark(faulty=not good, description=fault)
        return good

    def _say_cost(self, value: float | str | None) -> bool:
        """The same of a cost."""
        good = value is None or (isinstance(value, float) and 0 <= value <= MOST_COST)
        fault = "" if good else self.tr("Write a sum in pounds, such as 45,000, or leave it empty.")
        self._cost_error.say(fault)
        self.cost.mark(faulty=not good, description=fault)
        return good
