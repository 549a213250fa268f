"""Beside the questions: what the answers say at once, what to answer next, and whose move it is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from mutualrisk.domain.explanation import Change, NextQuestion
from mutualrisk.domain.result import BenefitResult, RiskResult
from mutualrisk.ui import wording
from mutualrisk.ui.questions.factor_reading import FactorReading
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.hairline import Hairline
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.link import Link
from mutualrisk.ui.widgets.scroll import Scroll
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

WIDTH = 320
"""Of the panel, at 100 %."""

MOST = 4
"""How many factors are shown at once."""

Factor = RiskResult | BenefitResult


class SidePanel(Scroll):
    """Follows the session; shows the factors that it is told to."""

    asked_for = Signal(str, str)

    def __init__(self, session: Session, look: Look) -> None:
        """Show nothing yet."""
        super().__init__()
        self._session, self._look = session, look
        self._wanted: tuple[str, ...] = ()
        self._risk = ""
        self._next = ""
        self._readings = [FactorReading(look, session.method.ratings) for _ in range(MOST)]
        self._make()
        self._lay_out()
        self._connect()

    def show_factors(self, ids: Sequence[str]) -> None:
        """Show these factors, the first few of them; risks before benefits."""
        self._wanted = tuple(ids)
        self.refresh()

    def refresh(self) -> None:
        """Show what the session says now of the factors."""
        found = _factors(self._session, self._wanted)
        for reading, factor in zip(self._readings, (*found, *(None,) * MOST), strict=False):
            reading.setVisible(factor is not None)
            if factor is not None:
                reading.show_factor(factor)
        self._nothing.setVisible(not found)
        self._note.setVisible(bool(found))
        pressing = (one for one in found if isinstance(one, RiskResult) and one.current.rating != "low")
        self._risk = next((one.id for one in pressing), "")

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the advice that came while the panel was out of sight."""
        super().showEvent(event)
        self._on_session_advice_changed()

    def _on_session_advice_changed(self) -> None:
        """What takes longer to work out, once the window is idle."""
        if self.isVisible():
            self._show_next(next(iter(self._session.next_questions), None))
            self._show_move()

    def _show_next(self, found: NextQuestion | None) -> None:
        for widget in (self._lines[0], self._next_title, self._next_words, self._next_link):
            widget.setVisible(found is not None)
        if found is None:
            return
        self._next = found.id
        titles = {risk.id: risk.title for risk in self._session.result.risks}
        said = [" ".join(found.label.split())]
        if found.may_settle:
            which = wording.both([titles[id_] for id_ in found.may_settle[:2]])
            said.append(self.tr("It may settle: {risks}.").format(risks=which))
        elif found.may_change:
            which = wording.both([titles[id_] for id_ in found.may_change[:2]])
            said.append(self.tr("It may change the rating of: {risks}.").format(risks=which))
        self._next_words.setText(" ".join(said))

    def _show_move(self) -> None:
        change = self._cure()
        for widget in (self._lines[1], self._move_title, self._move_words, self._move_link):
            widget.setVisible(change is not None)
        if change is not None:
            self._move_words.setText(self._cure_words(change))

    def _cure(self) -> Change | None:
        """The easiest change that brings the first pressing risk down."""
        changes = self._session.explanation(self._risk).changes if self._risk else ()
        return next((change for change in changes if change.direction == "down"), None)

    def _cure_words(self, change: Change) -> str:
        session, step = self._session, change.steps[0]
        risk = next(risk.title for risk in session.result.risks if risk.id == change.risk)
        whose = wording.move(step.whose_move, session.assessment.perspective)
        after = wording.rating(change.after.rating).lower()
        label = " ".join(step.label.split())
        if step.kind == "action":
            words = self.tr("{whose}: the action “{action}” would bring “{risk}” to {after}.")
            return words.format(whose=whose, action=label, risk=risk, after=after)
        words = self.tr(
            "{whose}: “{question}” changed from {before} to {value} would bring “{risk}” to {after}."
        )
        return words.format(
            whose=whose, question=label, before=step.before, value=step.after, risk=risk, after=after
        )

    def _make(self) -> None:
        look = self._look
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("What the answers say"))
        self._title = Heading(look, self.tr("What this says"), "h3")
        note = self.tr("The box is what is possible, the line is today’s reading.")
        self._note = WrappingLabel(look, note, "small", tone="second_ink")
        nothing = self.tr("These answers describe the case. They move no rating by themselves.")
        self._nothing = WrappingLabel(look, nothing, "small", tone="second_ink")
        self._next_title = Heading(look, self.tr("Settles most, next"), "h3")
        self._next_words = WrappingLabel(look, "", "small", tone="second_ink")
        self._next_link = Link(look, self.tr("Go to the question"), "small")
        self._move_title = Heading(look, self.tr("Whose move"), "h3")
        self._move_words = WrappingLabel(look, "", "small", tone="second_ink")
        self._move_link = Link(look, self.tr("See what would change it"), "small")

    def _lay_out(self) -> None:
        look = self._look
        inner = QFrame()
        inner.setProperty("role", "panel")
        column = QVBoxLayout(inner)
        column.setContentsMargins(look.px(24), look.gap(28), look.px(24), look.gap(24))
        column.setSpacing(look.gap(8))
        for widget in (self._title, self._note, self._nothing, *self._readings):
            column.addWidget(widget)
        self._lines = (Hairline(), Hairline())
        for line, widgets in zip(
            self._lines,
            (
                (self._next_title, self._next_words, self._next_link),
                (self._move_title, self._move_words, self._move_link),
            ),
            strict=True,
        ):
            column.addSpacing(look.gap(12))
            column.addWidget(line)
            column.addSpacing(look.gap(12))
            line.hide()
            for widget in widgets:
                column.addWidget(widget)
                widget.hide()
        column.addStretch(1)
        self.setWidget(inner)

    def _connect(self) -> None:
        self._session.advice_changed.connect(self._on_session_advice_changed)
        self._next_link.clicked.connect(lambda: self.asked_for.emit("questions", f"question:{self._next}"))
        self._move_link.clicked.connect(lambda: self.asked_for.emit("results", f"risk:{self._risk}"))


def _factors(session: Session, wanted: Sequence[str]) -> list[Factor]:
    """The wanted factors that are assessed: risks by their place in the result, then benefits."""
    every: tuple[Factor, ...] = (*session.result.risks, *session.result.benefits)
    return [factor for factor in every if factor.id in wanted][:MOST]
