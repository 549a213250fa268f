"""The cards of a section: those in sight are made at once, the others in idle time or when wanted."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from mutualrisk.domain.question import Question
from mutualrisk.domain.value import worded
from mutualrisk.engine.bearing import measures_made
from mutualrisk.ui import wording
from mutualrisk.ui.questions.card_extras import Why
from mutualrisk.ui.questions.card_states import CardStates
from mutualrisk.ui.questions.question_card import CardState, QuestionCard
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.stack import Stack

AT_FIRST = 520
"""Pixels, at 100 %, that are filled before the cards are seen for the first time."""
PAUSE = 150
"""Milliseconds in which nobody waits for cards out of sight: the first picture, or the next key, may come."""


class CardStack(Stack):
    """One card for each question that shows. There is room for those that are not made yet."""

    answered = Signal(str, object, str)
    """As :attr:`QuestionCard.answered`."""
    drafted = Signal(str, str, str)
    """As :attr:`QuestionCard.drafted`."""
    held = Signal(str, str, str)
    """As :attr:`QuestionCard.held`."""
    evidence_wanted = Signal(str)

    def __init__(self, session: Session, look: Look) -> None:
        """Show no question yet."""
        super().__init__()
        self._session, self._look = session, look
        self._perspective = session.assessment.perspective
        self._cards: dict[str, QuestionCard] = {}
        self._wanted: tuple[Question, ...] = ()
        self._measures = measures_made(session.program)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._on_later)

    def show_questions(self, wanted: tuple[Question, ...]) -> None:
        """Show these, and what is said of each now. Cards that stay are not made anew."""
        self._drop({*self._cards} - {question.id for question in wanted})
        self._wanted = wanted
        states = CardStates(self._session, self._measures)
        for question in wanted:
            if question.id in self._cards:
                self._cards[question.id].show_state(states.of(question))
        while (seen := self._next_in_sight()) is not None:
            self._add(seen, states.of(seen))
        self._put_off(PAUSE if self._later.isActive() or not self.isVisible() else 0)

    def card(self, question: str) -> QuestionCard:
        """The card of a question that shows; it and those above it are made now if they are not there."""
        while question not in self._cards:
            self._add_next()
        return self._cards[question]

    def complete(self) -> None:
        """Make all that are missing."""
        for _ in self._missing():
            self._add_next()

    def holding(self, widget: QWidget | None) -> str:
        """The question in whose card a widget is; "" where it is in none."""
        while widget is not None and widget.parentWidget() is not self:
            widget = widget.parentWidget()
        return widget.question.id if isinstance(widget, QuestionCard) else ""

    def _missing(self) -> Sequence[Question]:
        return [question for question in self._wanted if question.id not in self._cards]

    def _next_in_sight(self) -> Question | None:
        """The first question without a card, if its card would be seen."""
        seen = self.visibleRegion().boundingRect()
        edge = self._look.px(AT_FIRST) if seen.isEmpty() else seen.bottom()
        below = 0
        for question in self._wanted:
            card = self._cards.get(question.id)
            if card is None:
                return question if below <= edge else None
            below = card.geometry().bottom()
        return None

    def _add_next(self) -> None:
        question = self._missing()[0]
        self._add(question, CardStates(self._session, self._measures).of(question))
        self._put_off(0)

    def _put_off(self, pause: int) -> None:
        """Leave room for what is missing, and make it when the window has nothing else to do."""
        missing, made = len(self._missing()), len(self._cards)
        self.set_spare(missing * sum(card.height() for card in self._cards.values()) // made if made else 0)
        if missing:
            self._later.start(pause)
        else:
            self._later.stop()

    def _on_later(self) -> None:
        if self._missing() and self.isVisible():  # a section that was left goes on when it is shown again
            self._add_next()

    def _add(self, question: Question, state: CardState) -> None:
        card = QuestionCard(question, self._perspective, self._why(question), self._look)
        card.show_state(state)  # before it is seen, so that it is laid out once
        card.answered.connect(self.answered)
        card.drafted.connect(self.drafted)
        card.held.connect(self.held)
        card.evidence_wanted.connect(self.evidence_wanted)
        self._cards[question.id] = card
        above = [one.id for one in self._wanted[: self._wanted.index(question)]]
        self.insert(sum(id_ in self._cards for id_ in above), card)

    def _drop(self, gone: set[str]) -> None:
        for id_ in gone:
            card = self._cards.pop(id_)
            card.hide()  # while it has its place, so that the focus goes on from there
            self.take(card)
            card.deleteLater()

    def _why(self, question: Question) -> Why:
        references = {one.id: one for one in self._session.method.references}
        cited = [references[id_] for id_ in question.reference if id_ in references]
        said = self.tr("Source: {title} ({grade})")
        return Why(
            worded(question.why, self._perspective),
            tuple(said.format(title=one.title, grade=wording.grade(one.grade)) for one in cited),
        )
