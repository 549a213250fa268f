"""The questions of one section, one below the other, with their errors listed on top."""

from collections.abc import Iterator
from typing import Literal

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.question import Question, Section
from mutualrisk.domain.value import worded
from mutualrisk.engine import edits
from mutualrisk.engine.bearing import measures_made
from mutualrisk.ui import wording
from mutualrisk.ui.questions import answering, asking
from mutualrisk.ui.questions.card_extras import Why
from mutualrisk.ui.questions.fault_words import fault_words
from mutualrisk.ui.questions.question_card import CardState, QuestionCard
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.error_summary import ErrorSummary
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.link import Link
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

LONGEST_LABEL = 70

AT_ONCE, A_PIECE = 4, 2
"""How many cards are made before a section shows, and in each piece of idle time after that."""

MOST_SAID = 2
"""How many measures are said beside an answer."""


class QuestionColumn(QWidget):
    """Shows one section of the session, and tells it what is answered. Scrolling is its owner's."""

    reached = Signal(str)
    """The focus came to a question."""
    previous_wanted = Signal()
    next_wanted = Signal()

    def __init__(
        self, session: Session, look: Look, section: Section, *, level: Literal["h1", "h2"] = "h1"
    ) -> None:
        """Ask the questions of a section that show now."""
        super().__init__()
        self._session, self._look, self.section, self._level = session, look, section, level
        self._cards: dict[str, QuestionCard] = {}
        self._waiting = False
        self._wanted: tuple[Question, ...] = ()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(lambda: self._build(A_PIECE))
        self._listed: list[tuple[str, str]] = []
        self._perspective = session.assessment.perspective
        self._measures = measures_made(session.program)
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
        if question not in self._cards:
            self._build(len(self._wanted))
        return self._cards[question]

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
        self._drop({*self._cards} - {question.id for question in wanted})
        self._wanted = wanted
        waits = self._later.isActive()
        self._build(0 if waits else len(wanted) if self._cards else AT_ONCE)
        self._show_summary()
        self._show_more()

    def _build(self, most: int) -> None:
        """Make up to so many of the cards that are missing, in order, and leave the rest for idle time."""
        missing = [question.id for question in self._wanted if question.id not in self._cards]
        made = missing[:most]
        ready = [question for question in self._wanted if question.id in self._cards or question.id in made]
        for place, question in enumerate(ready):
            if question.id in made:
                self._add(question, place)
        self._cards = {question.id: self._cards[question.id] for question in ready}
        for question in ready:
            self._cards[question.id].show_state(self._state(question))
        if len(missing) > most:
            self._later.start()

    def _state(self, question: Question) -> CardState:
        """What the card of a question shows."""
        session = self._session
        answer = session.answers.get(question.id)
        issues = [issue for issue in session.issues if issue.place.path == question.id]
        return CardState(
            answer=answer,
            fault=fault_words(question, answer, [one for one in issues if one.severity == "error"]),
            caution=fault_words(question, answer, [one for one in issues if one.severity == "warning"]),
            says=self._says(question, answer),
            evidence=tuple(self._evidence(answer)) if answer else (),
            editable=not session.read_only,
        )

    def _says(self, question: Question, answer: Answer | None) -> str:
        """What the measures say that an answer is part of, as it is typed: ratios before sums."""
        if answer is None or answer.state not in ("value", "range"):
            return ""
        made = self._measures.get(question.id, ())
        known = [one for one in self._session.result.measures if one.id in made and one.state == "value"]
        nearest = sorted(known, key=lambda one: (one.unit == "pounds", made.index(one.id)))[:MOST_SAID]
        return "\n".join(f"{answering.plain(one.text)}: {one.words}" for one in nearest)

    def _evidence(self, answer: Answer) -> Iterator[tuple[str, str]]:
        """The documents that an answer rests on, each in a line."""
        known = {item.id: item for item in self._session.case.evidence}
        for id_ in answer.evidence:
            item = known.get(id_)
            if item is None:
                yield id_, id_
                continue
            page = self.tr("page {page}").format(page=item.page) if item.page.isdecimal() else item.page
            said = (item.title, page, wording.date_words(item.date), wording.evidence_grade(item.grade))
            yield id_, ", ".join(part for part in said if part)

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
        states = asking.states(self._session.method, self._session.result)
        waiting = next((one.waiting for one in states if one.section.id == self.section.id), 0)
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

    # -- cards

    def _add(self, question: Question, place: int) -> None:
        card = QuestionCard(question, self._perspective, self._why(question), self._look)
        card.answered.connect(self._on_card_answered)
        card.evidence_wanted.connect(self._on_card_evidence_wanted)
        self._cards[question.id] = card
        self._rows.insertWidget(place, card)
        card.show()  # at once, or who looks for the first field finds one below it

    def _drop(self, gone: set[str]) -> None:
        for id_ in gone:
            card = self._cards.pop(id_)
            card.hide()  # while it has its place, so that the focus goes on from there
            self._rows.removeWidget(card)
            card.deleteLater()

    def _why(self, question: Question) -> Why:
        references = {one.id: one for one in self._session.method.references}
        cited = [references[id_] for id_ in question.reference if id_ in references]
        said = self.tr("Source: {title} ({grade})")
        return Why(
            worded(question.why, self._perspective),
            tuple(said.format(title=one.title, grade=wording.grade(one.grade)) for one in cited),
        )

    # -- slots

    def _on_card_answered(self, question: str, answer: Answer | None, merge: str) -> None:
        session = self._session
        assessment = session.assessment.id
        session.edit(
            self._label(question),
            lambda case: edits.answered(case, session.method, assessment, question, answer),
            merge=f"{assessment}.{merge}" if merge else "",
        )

    def _on_card_evidence_wanted(self, question: str) -> None:
        from mutualrisk.ui.dialogs.evidence import choose_evidence  # noqa: PLC0415 - only when wanted

        choose_evidence(self, self._session, question)

    def _on_more_clicked(self) -> None:
        self._waiting = not self._waiting
        self.refresh()

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        reached = next((id_ for id_, card in self._cards.items() if now and card.isAncestorOf(now)), "")
        if reached:
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
        self._steps = SectionSteps(look)

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap(8))
        cards = QWidget()
        self._rows = QVBoxLayout(cards)
        self._rows.setContentsMargins(0, look.gap(16), 0, 0)
        self._rows.setSpacing(0)
        for widget in (self._heading, self._intro, self._summary, cards, self._more_words, self._more):
            column.addWidget(widget)
        self._intro.setVisible(bool(self._intro.text()))
        column.addSpacing(look.gap(24))
        column.addWidget(self._steps)
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
