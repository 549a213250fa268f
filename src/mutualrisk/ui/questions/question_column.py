"""The questions of one section, one below the other, with their errors listed on top."""

from functools import partial
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.question import Question, Section
from mutualrisk.domain.value import worded
from mutualrisk.engine import edits
from mutualrisk.ui.questions import answering, asking, ranges, too_long
from mutualrisk.ui.questions.card_stack import CardStack
from mutualrisk.ui.questions.fault_words import fault_words
from mutualrisk.ui.questions.question_card import QuestionCard
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.error_summary import ErrorSummary
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.link import Link
from mutualrisk.ui.widgets.stack import Stack
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

LONGEST_LABEL = 70


class QuestionColumn(Stack):
    """Shows one section of the session, and tells it what is answered. Scrolling is its owner's."""

    reached = Signal(str)
    """The focus came to a question."""
    previous_wanted = Signal()
    next_wanted = Signal()

    def __init__(
        self, session: Session, look: Look, section: Section, *, level: Literal["h1", "h2"] = "h1"
    ) -> None:
        """Ask the questions of a section that show now."""
        super().__init__(look.gap(8))
        self._session, self._look, self.section, self._level = session, look, section, level
        self._waiting = False
        self._wanted: tuple[Question, ...] = ()
        self._listed: list[tuple[str, str]] = []
        self._perspective = session.assessment.perspective
        self._make()
        self._lay_out()
        self._more.clicked.connect(self._on_more_clicked)
        self._summary.followed.connect(self.take_focus)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]  # a window needs one
        self.refresh()

    @property
    def questions(self) -> tuple[str, ...]:
        """The ids of the questions that show."""
        return tuple(question.id for question in self._wanted)

    def card(self, question: str) -> QuestionCard:
        """The card of a question that shows, made now if it is not there yet."""
        return self._cards.card(question)

    def show_question(self, question: str) -> None:
        """Show a question, those that may yet not apply included, and put the focus into it."""
        if question not in self.questions:
            self._waiting = True
            self.refresh()
        self.take_focus(question)

    def take_focus(self, question: str) -> None:
        """Put the focus into a question that shows."""
        if question in self.questions:
            self.card(question).take_focus()

    def refresh(self) -> None:
        """Show what is asked and answered now. Cards that stay are not made anew."""
        session = self._session
        wanted = asking.questions_of(session.method, session.result, self.section.id, waiting=self._waiting)
        self._wanted = wanted
        self._cards.show_questions(wanted)
        self._show_summary()
        self._show_more()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's virtual method
        """Leave out no card that is not made yet."""
        self._cards.complete()
        return super().focusNextPrevChild(forward)

    def _show_summary(self) -> None:
        errors = [issue for issue in self._session.issues if issue.severity == "error"]
        faulty, answers = {issue.place.path for issue in errors}, self._session.answers
        faults = [
            (
                question.id,
                f"{self._words(question)} {fault_words(question, answers.get(question.id), errors)}",
            )
            for question in self._wanted
            if question.id in faulty
        ]
        if faults != self._listed:
            self._listed = faults
            self._summary.show_faults(faults)

    def _words(self, question: Question) -> str:
        return answering.plain(worded(question.text, self._perspective))

    def _show_more(self) -> None:
        of = partial(asking.questions_of, self._session.method, self._session.result, self.section.id)
        waiting = len(of(waiting=True)) - len(of())
        self._more_words.setVisible(bool(waiting))
        self._more.setVisible(bool(waiting))
        words = (
            self.tr("One more question may follow, depending on your answers.")
            if waiting == 1
            else self.tr("{count} more questions may follow, depending on your answers.").format(
                count=waiting
            )
        )
        self._more_words.setText(words)
        self._more.setText(self.tr("Hide them again") if self._waiting else self.tr("Show them now"))

    # -- slots

    def _on_card_answered(self, question: str, answer: Answer | None, merge: str) -> None:
        session = self._session
        assessment = session.assessment.id
        session.edit(
            self._label(question),
            lambda case: edits.answered(case, session.method, assessment, question, answer),
            merge=f"{assessment}.{merge}" if merge else "",
        )

    def _on_card_drafted(self, question: str, low: str, high: str) -> None:
        ranges.draft(self._session, question, (low, high), self._label(question))
        self._cards.show_questions(self._wanted)

    def _on_card_held(self, question: str, part: str, text: str) -> None:
        if too_long.hold(self._session, question, part, text, self._label(question)):
            self._cards.show_questions(self._wanted)

    def _on_card_evidence_wanted(self, question: str) -> None:
        from mutualrisk.ui.dialogs.evidence import choose_evidence  # noqa: PLC0415 - only when wanted

        choose_evidence(self, self._session, question)

    def _on_more_clicked(self) -> None:
        self._waiting = not self._waiting
        self.refresh()

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if reached := self._cards.holding(now):
            self.reached.emit(reached)

    # -- building

    def _label(self, question: str) -> str:
        """What undo calls an answer: its question, cut short."""
        text = self._words(self._session.question(question))
        return text if len(text) <= LONGEST_LABEL else f"{text[:LONGEST_LABEL].rsplit(' ', 1)[0]}…"

    def _make(self) -> None:
        look = self._look
        self._heading = Heading(look, worded(self.section.title, self._perspective), self._level)
        intro = answering.plain(worded(self.section.intro, self._perspective))
        self._intro = WrappingLabel(look, intro, tone="second_ink")
        self._summary = ErrorSummary(look, self.tr("There is something to mend"))
        self._more_words = WrappingLabel(look, "", tone="second_ink")
        self._more = Link(look, "")
        self._cards = CardStack(self._session, look)
        self._steps = SectionSteps(look)

    def _lay_out(self) -> None:
        look = self._look
        if not self._intro.text():
            self._intro.hide()
        for part in (self._heading, self._intro, self._summary):
            self.add(part)
        self.add(self._cards, gap=look.gap(16))
        self.add(self._more_words)
        self.add(self._more)
        self.add(self._steps, gap=look.gap(24))
        self._cards.answered.connect(self._on_card_answered)
        self._cards.drafted.connect(self._on_card_drafted)
        self._cards.held.connect(self._on_card_held)
        self._cards.evidence_wanted.connect(self._on_card_evidence_wanted)
        self._steps.previous.clicked.connect(self.previous_wanted)
        self._steps.next.clicked.connect(self.next_wanted)

    def show_steps(self, before: str, after: str) -> None:
        """Name the sections before and after, "" where there is none."""
        self._steps.show_titles(before, after)


class SectionSteps(QWidget):
    """The ways to the section before and to the next, at a section's end."""

    def __init__(self, look: Look) -> None:
        """Lead nowhere yet."""
        super().__init__()
        self.previous, self.next = QPushButton(self.tr("Back")), QPushButton(self.tr("Continue"))
        self.next.setProperty("kind", "primary")
        self._where = WrappingLabel(look, "", "small", tone="second_ink")
        row = Flow(look.gap(12), look.gap(8), self)
        for widget in (self.next, self.previous, self._where):
            row.addWidget(widget)

    def show_titles(self, before: str, after: str) -> None:
        """Name where the buttons lead."""
        self.previous.setVisible(bool(before))
        self.next.setVisible(bool(after))
        self.previous.setAccessibleName(self.tr("Back: {section}").format(section=before))
        self.next.setAccessibleName(self.tr("Continue: {section}").format(section=after))
        self._where.setText(self.tr("Next: {section}").format(section=after) if after else "")
