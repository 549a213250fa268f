"""The field that fits a question, as one value or as a range, with what the answer says beside it."""

from collections.abc import Callable, Mapping, Sized
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.question import NUMERIC, Kind, Question
from mutualrisk.domain.value import Perspective, worded
from mutualrisk.ui.questions import answering
from mutualrisk.ui.theme import Look
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.choice import Choice, yes_no
from mutualrisk.ui.widgets.choices import Choices
from mutualrisk.ui.widgets.date_edit import DateEdit
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.money_edit import MoneyEdit
from mutualrisk.ui.widgets.number_edit import NumberEdit
from mutualrisk.ui.widgets.option_face import Choosable
from mutualrisk.ui.widgets.text_area import TextArea
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

Field = Any
"""A widget with ``value()``, ``set_value`` and the signal ``edited``; each takes the values of its kind."""


Ends = tuple[str, str]
NO_ENDS: Ends = ("", "")


class AnswerArea(QWidget):
    """One field, or two for the ends of a range."""

    given = Signal(object)
    """A value as its field gives it, None where the field is empty, or a whole answer (a range)."""
    drafted = Signal(str, str)
    """What stands in the two ends of a range that cannot be kept yet; both "" once it can."""
    finished = Signal()
    """A range is typed as far as somebody wanted it."""

    def __init__(self, question: Question, perspective: Perspective, name: str, look: Look) -> None:
        """Offer the field of the question's kind."""
        super().__init__()
        self._question = question
        self._answer: Answer | None = None
        self._faulty, self._described = False, ""
        self._types_upper = False
        self._field: Field = FIELDS[question.type](look, question, perspective, name)
        self._low: Field = None
        self._high: Field = None
        self._name, self._look = name, look
        self._says = WrappingLabel(look, "", tone="second_ink")
        self._says.hide()
        self._ends = QWidget()
        self._ends.hide()
        self._row = QWidget()
        flow = Flow(look.gap(12), look.gap(6), self._row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap(6))
        if question.type in NUMERIC or question.type == "date":
            flow.addWidget(self._field)
            flow.addWidget(self._says)
            column.addWidget(self._row)
        else:
            column.addWidget(self._field)
            column.addWidget(self._says)
        column.addWidget(self._ends)
        self._field.edited.connect(self.given.emit)
        self.layouts: tuple[QLayout, ...] = (flow, column)
        """What sets its parts, the inner one first."""

    def show_answer(self, answer: Answer | None, says: str, ends: Ends = NO_ENDS, held: str = "") -> None:
        """Show an answer, or the ``ends`` of a range or a text ``held`` instead, which cannot be kept yet.

        A field that shows it already is left alone, so that the caret stays.
        """
        self._answer = answer
        self.show_range(wanted=any(ends) or self._is_range(answer) or self._is_ranging(answer))
        value = held or (answer.value if answer else None)
        if _said(self._field.value()) != _said(value):
            self._field.set_value("" if value is None and self._question.type == "text" else value)
        if self._low and (any(ends) or not self._is_range(answer)):
            self._low.show_text(ends[0])
            self._high.show_text(ends[1])
        elif answer is not None and self._is_range(answer):
            for field, end in ((self._low, answer.low), (self._high, answer.high)):
                if field.value() != end:
                    field.set_value(end)
        self._says.setText(says)
        self._says.setVisible(bool(says))

    def show_range(self, *, wanted: bool) -> None:
        """Show the two ends instead of one value, or the one value again."""
        if wanted and self._low is None:
            self._make_ends()
        self._ends.setVisible(wanted)
        self._field.setVisible(not wanted)

    def mark(self, *, faulty: bool, description: str) -> None:
        """Show whether the answer can be used, to the eye and to a screen reader."""
        self._faulty, self._described = faulty, description
        for field in filter(None, (self._field, self._low, self._high)):
            if hasattr(field, "mark"):
                field.mark(faulty=faulty, description=description)
            else:
                field.setAccessibleDescription(description)

    def take_focus(self) -> None:
        """Put the focus where the answer is given."""
        (self._low if self._ends.isVisibleTo(self) else self._field).setFocus()

    @property
    def halfway(self) -> bool:
        """Whether the upper end of a range is being typed, so less than the lower until its last digits."""
        if not self._types_upper or not self._high.line.hasFocus():  # a screen reader types without it
            return False
        return isinstance(self._low.value(), float) and isinstance(self._high.value(), float)

    def _is_ranging(self, answer: Answer | None) -> bool:
        """Whether somebody has begun to give a range, which is no answer before both ends are there."""
        return self._ends.isVisibleTo(self) and (answer is None or answer.state == "value")

    def _is_range(self, answer: Answer | None) -> bool:
        return answer is not None and answer.state == "range"

    def _make_ends(self) -> None:
        look, kind = self._look, self._question
        names = (translate("AnswerArea", "At least"), translate("AnswerArea", "At most"))
        fields = [_number(look, kind, "commissioner", f"{self._name} {name}") for name in names]
        self._low, self._high = fields
        flow = Flow(look.gap(12), look.gap(6), self._ends)
        for name, field in zip(names, fields, strict=True):
            flow.addWidget(self._under(name, field))
            field.mark(faulty=self._faulty, description=self._described)
        self._high.edited.connect(self._on_upper_edited)  # first: what follows asks whether it is typed
        for field in fields:
            field.edited.connect(self._on_end_edited)
        self._high.line.editingFinished.connect(self._on_upper_left)

    def _under(self, name: str, field: QWidget) -> QWidget:
        """An end of a range under its name, from which it is not parted where the row breaks."""
        pair, label = QWidget(), WrappingLabel(self._look, name, "small")
        label.setBuddy(field)
        column = QVBoxLayout(pair)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.gap(2))
        column.addWidget(label)
        column.addWidget(field)
        return pair

    def _on_upper_edited(self) -> None:
        self._types_upper = True

    def _on_upper_left(self) -> None:
        self._types_upper = False
        self.finished.emit()

    def _on_end_edited(self) -> None:
        low, high = self._low.value(), self._high.value()
        whole = isinstance(low, float) and isinstance(high, float) and low <= high
        if whole:
            self.given.emit(answering.with_range(self._answer, low, high))
        self.drafted.emit(*(NO_ENDS if whole else (self._low.line.text(), self._high.line.text())))


def _said(value: object) -> object:
    """What a field holds, None for nothing: nought is an answer, an empty text and no choices are none."""
    return None if isinstance(value, Sized) and not len(value) else value


def _number(look: Look, question: Question, _perspective: Perspective, name: str) -> Field:
    if question.type == "money":
        return MoneyEdit(look, name)
    unit = {"percent": "%", "months": translate("AnswerArea", "months")}.get(question.type, "")
    return NumberEdit(look, name, after=unit, digits=8)


def _choice(look: Look, question: Question, perspective: Perspective, name: str) -> Field:
    return Choice(look, _options(question, perspective), name)


def _choices(look: Look, question: Question, perspective: Perspective, name: str) -> Field:
    return Choices(look, _options(question, perspective), name)


def _yes_no(look: Look, _question: Question, _perspective: Perspective, name: str) -> Field:
    return yes_no(look, translate("AnswerArea", "Yes"), translate("AnswerArea", "No"), name)


def _date(look: Look, _question: Question, _perspective: Perspective, name: str) -> Field:
    return DateEdit(look, name)


def _text(look: Look, _question: Question, _perspective: Perspective, name: str) -> Field:
    return TextArea(look, name)


FIELDS: Mapping[Kind, Callable[[Look, Question, Perspective, str], Field]] = {
    "choice": _choice,
    "choices": _choices,
    "yes_no": _yes_no,
    "date": _date,
    "text": _text,
    **dict.fromkeys(NUMERIC, _number),
}
"""Which field fits which kind of question."""


def _options(question: Question, perspective: Perspective) -> tuple[Choosable, ...]:
    return tuple(
        Choosable(
            id_,
            answering.plain(worded(option.text, perspective)),
            answering.plain(worded(option.hint, perspective)),
        )
        for id_, option in question.options.items()
    )
