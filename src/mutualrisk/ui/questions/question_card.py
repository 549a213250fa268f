"""One question as it is asked: its words, its field, what it says at once, and all that may be added."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import NamedTuple, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.question import Question
from mutualrisk.domain.value import Perspective, worded
from mutualrisk.ui.questions import answering
from mutualrisk.ui.questions.answer_area import NO_ENDS, AnswerArea, Ends
from mutualrisk.ui.questions.card_extras import CardExtras, Why
from mutualrisk.ui.questions.too_long import NOTHING
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.field_error import FieldError
from mutualrisk.ui.widgets.hairline import Hairline
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.laying_out import at_rest
from mutualrisk.ui.widgets.text_line import LONGEST
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

Part = TypeVar("Part", bound=QWidget)


class CardState(NamedTuple):
    """What a card shows beside its question."""

    answer: Answer | None
    fault: str = ""
    """What is wrong with the answer, and how to mend it."""
    caution: str = ""
    """What deserves a look, though the answer counts."""
    says: str = ""
    """What the answer means at once: "3.2 times turnover"."""
    evidence: tuple[tuple[str, str], ...] = ()
    """The documents that the answer rests on: id and words."""
    editable: bool = True
    ends: Ends = NO_ENDS
    """What stands in the ends of a range that cannot be kept yet."""
    held: Mapping[str, str] = NOTHING
    """What stands in the field, the note or the reason and is too long to be kept."""


class QuestionCard(QWidget):
    """A question. It keeps no answer of its own: it shows one, and says what was typed."""

    answered = Signal(str, object, str)
    """The question's id, the new answer (None: taken back), the key under which typing is one edit."""
    drafted = Signal(str, str, str)
    """The question's id, and what stands in the ends of a range that cannot be kept yet."""
    held = Signal(str, str, str)
    """The question's id, a part of the answer, and its text where that is too long; "" where it is not."""
    evidence_wanted = Signal(str)

    def __init__(self, question: Question, perspective: Perspective, why: Why, look: Look) -> None:
        """Ask the question."""
        super().__init__()
        self.question, self._look = question, look
        self._state, self._told = CardState(None), ""
        self._make(perspective, why)
        self._lay_out()
        self._connect()
        self._describe()

    def show_state(self, state: CardState) -> None:
        """Show an answer and what is said of it. What is being typed is not disturbed."""
        if state == self._state:
            return
        old, self._state = self._state, state
        with at_rest(self._column, *self.area.layouts):
            self._show(state, old)

    def _show(self, state: CardState, old: CardState) -> None:
        """Show what is another than it was before."""
        self.area.show_answer(state.answer, state.says, state.ends, state.held["value"])
        if state[:1] + state[4:] != old[:1] + old[4:]:  # the rest changes at each key that is typed elsewhere
            self.area.setEnabled(state.editable)
            self.extras.show_answer(
                state.answer,
                state.evidence,
                editable=state.editable,
                ranging=any(state.ends),
                held=state.held,
            )
        if state.caution != old.caution:
            words = self.tr("Check this: {words}").format(words=state.caution)
            self._caution.setText(words if state.caution else "")
            self._caution.setVisible(bool(state.caution))
        if (state.fault, state.ends) != (old.fault, old.ends):
            self._show_fault()

    def _show_fault(self) -> None:
        """Say what is wrong; not of a range before its second number is whole."""
        fault = "" if any(self._state.ends) and self.area.halfway else self._state.fault
        if fault != self._told:
            self._told = fault
            self._fault.say(fault)
            self._describe()

    def _describe(self) -> None:
        """Tell the field's fault, or else its hint, to those who hear it."""
        fault = self._told
        self.area.mark(faulty=bool(fault), description=fault or self._hint_words)

    @property
    def fault(self) -> str:
        """What is told to be wrong with the shown answer."""
        return self._told

    def take_focus(self) -> None:
        """Put the focus where the answer is given."""
        self.area.take_focus()

    def _make(self, perspective: Perspective, why: Why) -> None:
        look, question = self._look, self.question
        text = answering.plain(worded(question.text, perspective))
        self._text = Heading(look, text, "strong")
        hints = (question.hint, question.example)
        hint, example = (answering.plain(worded(one, perspective)) for one in hints)
        words = self.tr("For example: {example}").format(example=answering.example_words(question, example))
        self._hints = [WrappingLabel(look, hint, tone="second_ink")] if hint else []
        self._hints += [WrappingLabel(look, words, "small", tone="second_ink")] if example else []
        self._hint_words = " ".join(label.text() for label in self._hints)
        self.area = AnswerArea(question, perspective, text, look)
        self.area.mark(faulty=False, description=self._hint_words)
        self.extras = CardExtras(question, text, why, look)
        self.setAccessibleName(text)

    @cached_property
    def _fault(self) -> FieldError:
        return self._placed(FieldError(self._look), self.area)

    @cached_property
    def _caution(self) -> WrappingLabel:
        return self._placed(WrappingLabel(self._look, "", "small"), self.extras)

    def _placed(self, part: Part, below: QWidget) -> Part:
        """Put a part that is wanted for the first time above another, hidden."""
        part.hide()
        self._column.insertWidget(self._column.indexOf(below), part)
        return part

    def _lay_out(self) -> None:
        look = self._look
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap(6))
        for label in (self._text, *self._hints):
            column.addWidget(label)
        column.addSpacing(look.gap(4))
        for widget in (self.area, self.extras):
            column.addWidget(widget)
        column.addSpacing(look.gap(14))
        column.addWidget(Hairline())
        column.addSpacing(look.gap(20))

    def _connect(self) -> None:
        self.area.given.connect(self._on_area_given)
        self.area.drafted.connect(self._on_area_drafted)
        self.area.finished.connect(self._show_fault)
        self.extras.state_wanted.connect(self._on_extras_state_wanted)
        self.extras.noted.connect(self._on_extras_noted)
        self.extras.reasoned.connect(self._on_extras_reasoned)
        self.extras.range_wanted.connect(self._on_extras_range_wanted)
        self.extras.confirmed.connect(self._on_extras_confirmed)
        self.extras.evidence_wanted.connect(lambda: self.evidence_wanted.emit(self.question.id))

    def _on_area_given(self, given: object) -> None:
        old = self._state.answer
        self._give(
            "value", given, lambda: given if isinstance(given, Answer) else answering.with_value(old, given)
        )

    def _on_area_drafted(self, low: str, high: str) -> None:
        self.drafted.emit(self.question.id, low, high)

    def _on_extras_state_wanted(self, state: str) -> None:
        self._tell(answering.turned(self._state.answer, state), "")
        self._on_area_drafted(*NO_ENDS)
        self.held.emit(self.question.id, "value", "")
        self.area.take_focus() if state == "unanswered" else self.extras.take_focus(state)

    def _on_extras_noted(self, note: str) -> None:
        self._give("note", note, lambda: answering.with_note(self._state.answer, note))

    def _on_extras_reasoned(self, reason: str) -> None:
        self._give("reason", reason, lambda: answering.with_reason(self._state.answer, reason))

    def _on_extras_confirmed(self) -> None:
        if self._state.answer:
            self._tell(answering.confirmed(self._state.answer), "")
            self.area.take_focus()

    def _on_extras_range_wanted(self, wanted: bool) -> None:  # noqa: FBT001 - Qt's signal
        if not wanted:
            self._on_area_drafted(*NO_ENDS)
        self.area.show_range(wanted=wanted)
        self.area.take_focus()

    def _give(self, part: str, given: object, answer: Callable[[], Answer | None]) -> None:
        """Tell the answer, or what a case cannot hold of it. What was held goes last: until then it shows."""
        is_long = isinstance(given, str) and len(given) > LONGEST
        if not is_long:
            self._tell(answer(), part)
        self.held.emit(self.question.id, part, given if is_long else "")

    def _tell(self, answer: Answer | None, part: str) -> None:
        key = f"answers.{self.question.id}.{part}" if part else ""
        self.answered.emit(self.question.id, answer, key)
