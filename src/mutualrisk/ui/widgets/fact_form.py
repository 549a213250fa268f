"""A form of a few facts, made from a table: each has a label, a hint, the field that fits, and its fault."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets import date_text
from mutualrisk.ui.widgets.choice import Choice
from mutualrisk.ui.widgets.date_edit import DateEdit
from mutualrisk.ui.widgets.field_error import FieldError
from mutualrisk.ui.widgets.option_face import Choosable
from mutualrisk.ui.widgets.text_area import TextArea
from mutualrisk.ui.widgets.text_line import LONGEST, TextLine
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

Kind = Literal["line", "text", "date", "choice"]
Control = TextLine | TextArea | DateEdit | Choice


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of a form: the name that its owner knows it by, and how it is asked for."""

    name: str
    label: str
    hint: str = ""
    kind: Kind = "line"
    options: tuple[Choosable, ...] = ()
    needed: bool = False
    """Whether it may not be left empty."""


EMPTY: Mapping[str, str] = {}


class FactForm(QWidget):
    """Fields one below the other. What cannot be kept as it is typed is said beside its field."""

    edited = Signal(str, str)
    """The name of a fact, and what it is now; "" for an empty field."""
    drafted = Signal(str, str)
    """The name of a fact, and what stands in its field and cannot be kept; "" once it can."""

    def __init__(self, look: Look, facts: Sequence[Fact]) -> None:
        super().__init__()
        self._look = look
        self._fields = {fact.name: FactField(look, fact) for fact in facts}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap(16))
        for field in self._fields.values():
            column.addWidget(field)
            field.edited.connect(self.edited)
            field.drafted.connect(self.drafted)

    def field(self, name: str) -> "FactField":
        """The field of a fact."""
        return self._fields[name]

    def values(self) -> dict[str, str]:
        """Every fact as it stands in its field."""
        return {name: field.value() for name, field in self._fields.items()}

    def show_values(self, values: Mapping[str, str], drafts: Mapping[str, str] = EMPTY) -> None:
        """Show facts without telling anyone. ``drafts`` are what was typed instead, and cannot be kept."""
        for name, value in values.items():
            self._fields[name].show_value(value, drafts.get(name, ""))

    def check(self) -> bool:
        """Say the fault of every field, and put the focus into the first that has one."""
        faulty = [field for field in self._fields.values() if not field.check()]
        if faulty:
            faulty[0].control.setFocus()
        return not faulty

    def set_editable(self, *, editable: bool) -> None:
        """Let the facts be changed, or only read."""
        for field in self._fields.values():
            field.control.setEnabled(editable)


class FactField(QWidget):
    """The field of one fact, under its label and hint and above its fault."""

    edited = Signal(str, str)
    drafted = Signal(str, str)

    def __init__(self, look: Look, fact: Fact) -> None:
        super().__init__()
        self.fact = fact
        self.control = _control(look, fact)
        self._label = WrappingLabel(look, fact.label, "strong")
        self._label.setBuddy(self.control)
        self._hint = WrappingLabel(look, fact.hint, "small", tone="second_ink")
        self._fault = FieldError(look)
        self._lay_out(look)
        self.say("")
        self.control.edited.connect(self._on_control_edited)
        if isinstance(self.control, DateEdit):
            self.control.line.editingFinished.connect(self._on_control_left)

    def rename(self, label: str) -> None:
        """Call the fact something else, to those who read it and those who hear it."""
        self._label.setText(label)
        (self.control.line if isinstance(self.control, DateEdit) else self.control).setAccessibleName(label)

    def value(self) -> str:
        """What stands in the field."""
        return self.control.value() or ""

    def show_value(self, value: str, draft: str = "") -> None:
        """Show a value without telling anyone, or what was typed instead and is to be mended."""
        if (draft or value) != self.value():
            self.control.set_value(draft or value)
            self.say(self._unusable() if draft else "")

    def check(self) -> bool:
        """Say what is wrong with the value. Whether nothing is."""
        empty = self.fact.needed and not self.value().strip()
        self.say(self.tr("Fill this in.") if empty else self._unusable())
        return not self._fault.text()

    def say(self, fault: str) -> None:
        """Show a fault beside the field, or none."""
        self._fault.say(fault)
        if not isinstance(self.control, Choice):
            self.control.mark(faulty=bool(fault), description=fault or self.fact.hint)

    def _unusable(self) -> str:
        """Why the value cannot be kept as it is; "" when it can."""
        value = self.value()
        if len(value) > LONGEST:
            return self.tr("This is too long: keep it under {count} characters.").format(count=f"{LONGEST:,}")
        if self.fact.kind == "date" and value and not date_text.read(value):
            return self.tr("“{typed}” is not a date. Type it as 31 3 2026 or 31 March 2026.").format(
                typed=value[:40]
            )
        return ""

    def _on_control_edited(self) -> None:
        unusable = self._unusable()
        if self.fact.kind != "date" or not unusable:
            self.say(unusable)
        self.drafted.emit(self.fact.name, self.value() if unusable else "")
        if not unusable:
            self.edited.emit(self.fact.name, self.value())

    def _on_control_left(self) -> None:
        self.say(self._unusable())

    def _lay_out(self, look: Look) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap(4))
        column.addWidget(self._label)
        if self.fact.hint:
            column.addWidget(self._hint)
        column.addWidget(self.control)
        column.addWidget(self._fault)


def _control(look: Look, fact: Fact) -> Control:
    if fact.kind == "choice":
        return Choice(look, fact.options, fact.label)
    kinds: dict[str, type[TextLine | TextArea | DateEdit]] = {"text": TextArea, "date": DateEdit}
    return kinds.get(fact.kind, TextLine)(look, fact.label)
