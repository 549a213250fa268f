"""What may be said beside an answer: not known, does not apply, a range, a note, evidence, and why."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.question import NUMERIC, Question
from mutualrisk.ui.questions.origin_note import OriginNote
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.chip import Chip
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.quiet_button import QuietButton
from mutualrisk.ui.widgets.text_area import TextArea
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

Part = TypeVar("Part", bound=QWidget)
PARTS = ("_origin", "_chip_row", "_row", "_reason_label", "_reason", "_note_text", "_why_text")
"""What stands one below the other. All but the row of buttons are made when they are first wanted."""


class Why(NamedTuple):
    """Why a question is asked, and the sources that say so, each with its grade in words."""

    text: str
    sources: tuple[str, ...]


class CardExtras(QWidget):
    """A quiet row under the field, and what each of its buttons opens."""

    state_wanted = Signal(str)
    """``not_known``, ``not_applicable``, or ``unanswered`` where either is taken back."""
    range_wanted = Signal(bool)
    noted = Signal(str)
    reasoned = Signal(str)
    evidence_wanted = Signal()
    confirmed = Signal()
    """The answer was read from a file, and a person has looked at it."""

    def __init__(self, question: Question, text: str, why: Why, look: Look) -> None:
        """Offer what fits the question, which has this text."""
        super().__init__()
        self._question, self._text, self._why_asked, self._look = question, text, why, look
        self._shown_evidence: tuple[tuple[str, str], ...] = ()
        self._editable = True
        self._make()
        self._lay_out()
        self._connect()

    def show_answer(
        self,
        answer: Answer | None,
        evidence: Sequence[tuple[str, str]],
        *,
        editable: bool,
        ranging: bool,
        held: Mapping[str, str],
    ) -> None:
        """Show the state, the note and the evidence of an answer."""
        self._editable = editable
        state = answer.state if answer else "unanswered"
        for button, on in (
            (self._unknown, state == "not_known"),
            (self._absent, state == "not_applicable"),
            (
                self._range,
                state == "range" or ranging or (self._range.isChecked() and state in ("unanswered", "value")),
            ),
        ):
            with QSignalBlocker(button):
                button.setChecked(on)
            button.setEnabled(editable)
        self._show_origin(answer)
        self._show_reason(answer if state == "not_applicable" else None, held["reason"])
        self._show_note(held["note"] or (answer.note if answer else ""))
        self._show_evidence(evidence)
        self._evidence.setEnabled(editable)

    def take_focus(self, part: str) -> None:
        """Put the focus where the reason is written, or back on the button."""
        (self._reason if part == "not_applicable" else self._unknown).setFocus()

    def _show_origin(self, answer: Answer | None) -> None:
        read = answer if answer and (answer.origin or answer.imported) else None
        if read is None and not self._is_made("_origin"):
            return
        self._origin.setVisible(read is not None)
        if read:
            self._origin.show_answer(read, editable=self._editable)

    def _show_reason(self, answer: Answer | None, held: str) -> None:
        if answer is None and not self._is_made("_reason"):
            return
        self._reason_label.setVisible(answer is not None)
        self._reason.setVisible(answer is not None)
        if answer:
            self._reason.set_value(held or answer.not_applicable or "")

    def _show_note(self, note: str) -> None:
        if not note and not self._is_made("_note_text"):
            return
        if self._note_text.value() != note:
            self._note_text.set_value(note)
        self._note_text.setEnabled(self._editable)
        if note:
            self._note.setChecked(True)

    def _show_evidence(self, evidence: Sequence[tuple[str, str]]) -> None:
        if tuple(evidence) == self._shown_evidence:
            return
        self._shown_evidence = tuple(evidence)
        for old in self._chip_row.findChildren(Chip):
            old.hide()
            self._chips.removeWidget(old)
            old.deleteLater()
        for _, words in evidence:
            chip = Chip(self._look, words)
            chip.setAccessibleName(self._named(words))
            chip.clicked.connect(self.evidence_wanted)
            self._chips.addWidget(chip)
        self._chip_row.setVisible(bool(evidence))

    def _make(self) -> None:
        look = self._look
        self._unknown = QuietButton(look, self.tr("Not known"), "circle-help", checkable=True)
        self._absent = QuietButton(look, self.tr("Does not apply"), "minus", checkable=True)
        self._range = QuietButton(look, self.tr("Give a range"), "move-horizontal", checkable=True)
        self._evidence = QuietButton(look, self.tr("Evidence"), "paperclip")
        self._note = QuietButton(look, self.tr("Note"), "message-square", checkable=True)
        self._why = QuietButton(look, self.tr("Why we ask"), "info", checkable=True)
        for button in (self._unknown, self._absent, self._range, self._evidence, self._note, self._why):
            button.setAccessibleName(self._named(button.words))

    @cached_property
    def _origin(self) -> OriginNote:
        made = OriginNote(self._look, self._text)
        made.confirmed.connect(self.confirmed)
        return self._placed("_origin", made)

    @cached_property
    def _chip_row(self) -> QWidget:
        return self._placed("_chip_row", QWidget())

    @cached_property
    def _chips(self) -> Flow:
        return Flow(self._look.gap(8), self._look.gap(6), self._chip_row)

    @cached_property
    def _reason_label(self) -> WrappingLabel:
        made = WrappingLabel(self._look, self.tr("Why does it not apply?"), "small_strong")
        made.setBuddy(self._reason)
        return self._placed("_reason_label", made)

    @cached_property
    def _reason(self) -> TextArea:
        words = self.tr("Why does it not apply? {question}")
        made = TextArea(self._look, words.format(question=self._text))
        made.edited.connect(self.reasoned)
        return self._placed("_reason", made)

    @cached_property
    def _note_text(self) -> TextArea:
        made = TextArea(self._look, self._named(self.tr("Note")))
        made.setEnabled(self._editable)
        made.edited.connect(self.noted)
        return self._placed("_note_text", made)

    @cached_property
    def _why_text(self) -> WrappingLabel:
        said = "\n".join((" ".join(self._why_asked.text.split()), *self._why_asked.sources))
        return self._placed("_why_text", WrappingLabel(self._look, said, "small", tone="second_ink"))

    def _is_made(self, part: str) -> bool:
        return part in self.__dict__

    def _placed(self, name: str, part: Part) -> Part:
        """Put a new part where it belongs, hidden."""
        part.hide()
        above = PARTS[: PARTS.index(name)]
        self._column.insertWidget(sum(self._is_made(one) for one in above), part)
        return part

    def _named(self, words: str) -> str:
        """What is called the same beside each question, told apart for those who only hear it."""
        return self.tr("{what}: {question}").format(what=words, question=self._text)

    def _lay_out(self) -> None:
        look = self._look
        self._row = QWidget()
        flow = Flow(look.gap(8), look.gap(2), self._row)
        for button in (self._unknown, self._absent, self._range, self._evidence, self._note, self._why):
            flow.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.gap(6))
        self._column.addWidget(self._row)
        self._absent.setVisible(self._question.not_applicable)
        self._range.setVisible(self._question.type in NUMERIC)

    def _connect(self) -> None:
        self._unknown.toggled.connect(self._on_unknown_toggled)
        self._absent.toggled.connect(self._on_absent_toggled)
        self._range.toggled.connect(self.range_wanted.emit)
        self._evidence.clicked.connect(self.evidence_wanted)
        self._note.toggled.connect(self._on_note_toggled)
        self._why.toggled.connect(self._on_why_toggled)

    def _on_unknown_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.state_wanted.emit("not_known" if on else "unanswered")

    def _on_absent_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.state_wanted.emit("not_applicable" if on else "unanswered")

    def _on_why_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._why_text.setVisible(on)

    def _on_note_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Open the note; one that has words is never hidden, so the button leads into it."""
        kept = not on and bool(self._note_text.value())
        with QSignalBlocker(self._note):
            self._note.setChecked(on or kept)
        self._note_text.setVisible(on or kept)
        if (on or kept) and self._note.hasFocus():
            self._note_text.setFocus()
