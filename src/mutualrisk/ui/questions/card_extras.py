"""What may be said beside an answer: not known, does not apply, a range, a note, evidence, and why."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.question import NUMERIC, Question
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.chip import Chip
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.quiet_button import QuietButton
from mutualrisk.ui.widgets.text_area import TextArea
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


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

    def __init__(self, question: Question, text: str, why: Why, look: Look) -> None:
        """Offer what fits the question, which has this text."""
        super().__init__()
        self._question, self._text, self._look = question, text, look
        self._shown_evidence: tuple[tuple[str, str], ...] = ()
        self._chip_row = QWidget()
        self._chips = Flow(look.gap(8), look.gap(6), self._chip_row)
        self._make(why)
        self._lay_out()
        self._connect()

    def show_answer(
        self, answer: Answer | None, evidence: Sequence[tuple[str, str]], *, editable: bool
    ) -> None:
        """Show the state, the note and the evidence of an answer."""
        state = answer.state if answer else "unanswered"
        for button, on in (
            (self._unknown, state == "not_known"),
            (self._absent, state == "not_applicable"),
            (self._range, state == "range" or (self._range.isChecked() and state in ("unanswered", "value"))),
        ):
            with QSignalBlocker(button):
                button.setChecked(on)
            button.setEnabled(editable)
        self._show_reason(answer if state == "not_applicable" else None)
        self._show_note(answer.note if answer else "", editable=editable)
        self._show_evidence(evidence)
        self._evidence.setEnabled(editable)

    def take_focus(self, part: str) -> None:
        """Put the focus where the reason is written, or back on the button."""
        (self._reason if part == "not_applicable" else self._unknown).setFocus()

    def _show_reason(self, answer: Answer | None) -> None:
        self._reason_label.setVisible(answer is not None)
        self._reason.setVisible(answer is not None)
        if answer and self._reason.value() != (answer.not_applicable or ""):
            self._reason.set_value(answer.not_applicable or "")

    def _show_note(self, note: str, *, editable: bool) -> None:
        if self._note_text.value() != note:
            self._note_text.set_value(note)
        self._note_text.setEnabled(editable)
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

    def _make(self, why: Why) -> None:
        look = self._look
        self._unknown = QuietButton(look, self.tr("Not known"), "circle-help", checkable=True)
        self._absent = QuietButton(look, self.tr("Does not apply"), "minus", checkable=True)
        self._range = QuietButton(look, self.tr("Give a range"), "move-horizontal", checkable=True)
        self._evidence = QuietButton(look, self.tr("Evidence"), "paperclip")
        self._note = QuietButton(look, self.tr("Note"), "message-square", checkable=True)
        self._why = QuietButton(look, self.tr("Why we ask"), "info", checkable=True)
        self._reason_label = WrappingLabel(look, self.tr("Why does it not apply?"), "small_strong")
        self._reason = TextArea(
            look, self.tr("Why does it not apply? {question}").format(question=self._text)
        )
        self._reason_label.setBuddy(self._reason)
        self._note_text = TextArea(look, self._named(self.tr("Note")))
        for button in (self._unknown, self._absent, self._range, self._evidence, self._note, self._why):
            button.setAccessibleName(self._named(button.words))
        said = "\n".join((" ".join(why.text.split()), *why.sources))
        self._why_text = WrappingLabel(look, said, "small", tone="second_ink")

    def _named(self, words: str) -> str:
        """What is called the same beside each question, told apart for those who only hear it."""
        return self.tr("{what}: {question}").format(what=words, question=self._text)

    def _lay_out(self) -> None:
        look = self._look
        row = QWidget()
        flow = Flow(look.gap(8), look.gap(2), row)
        for button in (self._unknown, self._absent, self._range, self._evidence, self._note, self._why):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap(6))
        for widget in (
            self._chip_row,
            row,
            self._reason_label,
            self._reason,
            self._note_text,
            self._why_text,
        ):
            column.addWidget(widget)
        self._absent.setVisible(self._question.not_applicable)
        self._range.setVisible(self._question.type in NUMERIC)
        for hidden in (self._chip_row, self._reason_label, self._reason, self._note_text, self._why_text):
            hidden.hide()

    def _connect(self) -> None:
        self._unknown.toggled.connect(self._on_unknown_toggled)
        self._absent.toggled.connect(self._on_absent_toggled)
        self._range.toggled.connect(self.range_wanted.emit)
        self._evidence.clicked.connect(self.evidence_wanted)
        self._note.toggled.connect(self._on_note_toggled)
        self._why.toggled.connect(self._why_text.setVisible)
        self._note_text.edited.connect(self.noted.emit)
        self._reason.edited.connect(self.reasoned.emit)

    def _on_unknown_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.state_wanted.emit("not_known" if on else "unanswered")

    def _on_absent_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.state_wanted.emit("not_applicable" if on else "unanswered")

    def _on_note_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._note_text.setVisible(on)
        if on and self._note.hasFocus():
            self._note_text.setFocus()
