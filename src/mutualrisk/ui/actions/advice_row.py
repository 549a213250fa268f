"""An action that the catalogue offers: who can take it, and what it would change, before it is taken."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mutualrisk.domain.result import Result
from mutualrisk.domain.rule import Advice
from mutualrisk.domain.value import Wording, worded
from mutualrisk.ui import wording
from mutualrisk.ui.actions import plan
from mutualrisk.ui.actions.stated_words import effect_line
from mutualrisk.ui.actions.trials import Trials
from mutualrisk.ui.effects.effect import Effect, effect
from mutualrisk.ui.effects.effect_view import EffectView
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.disclosure import Disclosure
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.hairline import Hairline
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.link import Link
from mutualrisk.ui.widgets.quiet_button import QuietButton
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


class AdviceRow(QWidget):
    """``wanted`` for the plan; ``shown``: looked for on the plan; ``read``: its page is wanted."""

    wanted = Signal(str)
    shown = Signal(str)
    read = Signal(str)

    def __init__(self, session: Session, look: Look, trials: Trials, advice: Advice) -> None:
        """Show an action of the catalogue."""
        super().__init__()
        self._session, self._look, self._trials, self.advice = session, look, trials, advice
        self.heading = Heading(look, self._words(advice.title), "h3")
        self.effect = EffectView(look)
        self.add = QPushButton(self.tr("Add to the plan"))
        self.on_plan = QuietButton(look, self.tr("On the plan"), "circle-check")
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show whether it is on the plan, and what it would change."""
        taken = self.advice.id in plan.taken(self._session.assessment)
        self.add.setVisible(not taken)
        self.add.setEnabled(not self._session.read_only)
        self.on_plan.setVisible(taken)
        self.effect.setVisible(not taken)
        found = self._trials.found(self.advice.id)
        if found:
            self.effect.show_effect(found)
        elif not taken:
            ask(self._session, self._trials, self.advice)

    def _lay_out(self) -> None:
        look, rows = self._look, QVBoxLayout(self)
        rows.setContentsMargins(0, look.gap(16), 0, 0)
        rows.setSpacing(look.gap(8))
        self.setAccessibleName(self.heading.text())
        self.add.setAccessibleName(self.tr("Add to the plan: {action}").format(action=self.heading.text()))
        self.on_plan.setAccessibleName(self.tr("On the plan: {action}").format(action=self.heading.text()))
        rows.addWidget(self.heading)
        rows.addWidget(WrappingLabel(look, self._facts(), "small", tone="second_ink"))
        rows.addWidget(self.effect)
        content = QWidget()
        self._inner = QVBoxLayout(content)
        self._inner.setSpacing(look.gap(8))
        self.more = Disclosure(look, self.tr("What it means"), content)
        self.more.toggled.connect(self._fill_more)
        self.more.button.setAccessibleName(
            self.tr("What it means: {action}").format(action=self.heading.text())
        )
        buttons = Flow(look.gap(12), look.gap(4))
        buttons.addWidget(self.add)
        buttons.addWidget(self.on_plan)
        rows.addLayout(buttons)
        rows.addWidget(self.more)
        rows.addWidget(Hairline())

    def _connect(self) -> None:
        self.add.clicked.connect(lambda: self.wanted.emit(self.advice.id))
        self.on_plan.clicked.connect(lambda: self.shown.emit(self.advice.id))

    def _facts(self) -> str:
        advice = self.advice
        said = (
            who_words(advice, self._session),
            effort_words(advice.effort),
            ""
            if advice.months is None
            else self._session.program.reader.words.amount(advice.months, "months"),
            wording.grade(advice.grade),
        )
        return " · ".join(filter(None, said))

    def _fill_more(self) -> None:
        """What it is, what it costs, what it brings in turn, and its sources; made when asked for."""
        look, advice, rows = self._look, self.advice, self._inner
        if rows.count():
            return
        said = (
            self._words(advice.text),
            self.tr("Cost: {words}").format(words=self._words(advice.cost)) if advice.cost else "",
            *(
                self.tr("It brings in turn: {words}").format(words=self._words(new.text))
                for new in advice.brings
            ),
            *self._stated(),
            *self._sources(),
        )
        for text in filter(None, said):
            rows.addWidget(WrappingLabel(look, text, "small"))
        link = Link(look, self.tr("Read it in the method"), "small")
        link.clicked.connect(lambda: self.read.emit(f"action:{advice.id}"))
        rows.addWidget(link)

    def _stated(self) -> Iterator[str]:
        """By how much it moves which side, and why that much; of what is assessed here."""
        result = self._session.result
        titles = {one.id: one.title for one in result.risks} | {one.id: one.title for one in result.benefits}
        for one in self.advice.effects:
            if one.factor in titles:
                yield " ".join(effect_line(titles, one).split())

    def _sources(self) -> list[str]:
        known = {one.id: one for one in self._session.method.references}
        found = (known[id_] for id_ in self.advice.reference if id_ in known)
        text = self.tr("Source: {title} ({grade})")
        return [
            text.format(title=" ".join(one.title.split()), grade=wording.grade(one.grade)) for one in found
        ]

    def _words(self, text: Wording) -> str:
        return " ".join(worded(text, self._session.assessment.perspective).split())


def ask(session: Session, trials: Trials, advice: Advice) -> None:
    """Have an action's effect worked out, as though it were in place."""

    def work(now: Result) -> Effect:
        assessment = session.assessment
        done = session.trial(lambda case: plan.with_advice(case, assessment, advice, "in_place"))
        return effect(now, done, {one.factor for one in advice.effects})

    trials.ask(advice.id, work)


def who_words(advice: Advice, session: Session) -> str:
    """Who can take an action, as this reader calls them."""
    us = session.assessment.perspective == "board"
    return {
        "commissioner": translate("Actions", "By the commissioner"),
        "mutual": translate("Actions", "By us") if us else translate("Actions", "By the bidder"),
        "both": translate("Actions", "By both together"),
    }[advice.who]


def effort_words(effort: str) -> str:
    """How much work an action is."""
    return {
        "small": translate("Actions", "small effort"),
        "medium": translate("Actions", "medium effort"),
        "large": translate("Actions", "large effort"),
    }[effort]
