"""Results: what the assessment says, and the proof of each thing it says."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mutualrisk.ui.page import Page
from mutualrisk.ui.results.detail import BACK, KINDS, Detail
from mutualrisk.ui.results.summary import Summary
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look

if TYPE_CHECKING:
    from mutualrisk.domain.result import Result

ELSEWHERE = {"question": "questions", "action": "actions"}
"""The pages of what is not shown here, by the first word of its key; all else is in the method."""


class ResultsPage(Page):
    """The summary, and one thing in full in its place."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        """Show the summary."""
        super().__init__(session, look, parent)
        self.summary, self.detail = Summary(session, look), Detail(session, look)
        self._shown: Result | None = None
        self._stack = QStackedWidget()
        for view in (self.summary, self.detail):
            self._stack.addWidget(view)
            view.opened.connect(self.show_key)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        session.advice_changed.connect(self._on_advice_changed)

    @property
    def in_full(self) -> str:
        """The key of what is shown in full; "" while the summary is."""
        return self.detail.key if self._stack.currentWidget() is self.detail else ""

    def refresh(self) -> None:
        """Show the result, where it is another one."""
        if self.in_full:
            self.detail.refresh()
        elif self._shown is not self.session.result:
            self._shown = self.session.result
            self.summary.refresh()

    def show_place(self, place: str) -> None:
        """Show a risk, benefit or finding in full (``risk:reserves``), a stage, or a part of the summary."""
        kind, _, rest = place.partition(":")
        if kind in KINDS:
            self.show_key(place)
        elif kind == "stage":
            self.summary.show_stage(rest)
        else:
            self.summary.show_part(place)

    def place(self) -> str:
        """What is shown in full, or the stage."""
        return self.in_full or f"stage:{self.summary.risks.stage}"

    @Slot(str)
    def show_key(self, key: str) -> None:
        """Show what was followed: here in full, on its own page, or the summary again."""
        kind = key.partition(":")[0]
        if key == BACK:
            self._go_back()
        elif kind in KINDS:
            self._stack.setCurrentWidget(self.detail)
            self.detail.show_key(key)
        else:
            self.asked_for.emit(ELSEWHERE.get(kind, "method"), key)

    def _go_back(self) -> None:
        left = self.in_full
        self._stack.setCurrentWidget(self.summary)
        self.refresh()
        self.summary.focus_row(left)

    @Slot()
    def _on_advice_changed(self) -> None:
        if self.isVisible() and not self.in_full:
            self.summary.refresh_next()
