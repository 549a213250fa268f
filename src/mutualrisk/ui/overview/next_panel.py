"""The open question that settles most, and what it would settle."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from mutualrisk.domain.explanation import NextQuestion
from mutualrisk.domain.result import Result
from mutualrisk.ui import wording
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.panel import Panel
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

MOST = 3
"""How many risks are named."""


class NextPanel(Panel):
    """Shows one open question; ``question_wanted`` says that it is to be answered."""

    question_wanted = Signal(str)
    report_wanted = Signal()

    def __init__(self, look: Look) -> None:
        """Show nothing yet."""
        super().__init__(look)
        self._question = ""
        self._label = WrappingLabel(look, "", "label", tone="second_ink")
        self._title = Heading(look, "", "h3")
        self._why = WrappingLabel(look, "", tone="second_ink")
        self.go = QPushButton()
        self.go.setProperty("kind", "primary")
        for widget in (self._label, self._title, self._why):
            self.body.addWidget(widget)
        self.body.addSpacing(look.gap(4))
        self.body.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.go.clicked.connect(self._on_go_clicked)

    def show_question(self, found: NextQuestion, result: Result) -> None:
        """Show the question that settles most, and what it would settle."""
        words = self._why_words(found, result)
        self._show(found.id, self.tr("Settles most, next"), " ".join(found.label.split()), words)

    def show_any(self, question: str, text: str) -> None:
        """Show an open question while nothing is known of what it would settle."""
        self._show(question, self.tr("Next"), text, self.tr("This question is still open."))

    def show_end(self) -> None:
        """Say what to do once every question is answered."""
        words = self.tr("Agree actions, then make the report.")
        self._show("", self.tr("Next"), self.tr("Every question is answered"), words)

    def _show(self, question: str, label: str, title: str, why: str) -> None:
        self._question = question
        self._label.setText(label)
        self._title.setText(title)
        self._why.setText(why)
        self.go.setText(self.tr("Answer this question") if question else self.tr("Make the report"))

    def _why_words(self, found: NextQuestion, result: Result) -> str:
        titles = {risk.id: risk.title for risk in result.risks}
        share = self.tr("An answer removes about {share}% of all that is open.")
        said = [share.format(share=max(round(found.removes * 100), 1))]
        if found.may_settle:
            which = wording.both([titles[id_] for id_ in found.may_settle[:MOST]])
            said.append(self.tr("It may settle: {risks}.").format(risks=which))
        elif found.may_change:
            which = wording.both([titles[id_] for id_ in found.may_change[:MOST]])
            said.append(self.tr("It may change the rating of: {risks}.").format(risks=which))
        return " ".join(said)

    def _on_go_clicked(self) -> None:
        if self._question:
            self.question_wanted.emit(self._question)
        else:
            self.report_wanted.emit()
