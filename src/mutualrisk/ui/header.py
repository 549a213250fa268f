"""The bar on top of a case: what is open, whether it is kept, and the search."""

from textwrap import shorten
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from mutualrisk.ui import wording
from mutualrisk.ui.faults import said
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from mutualrisk.ui.session import Session


NARROW, NARROWER = 900, 640
"""Widths in pixels, at 100 %, below which the search and then the kind make room for the title."""


LONGEST_TOLD = 44
"""Letters of what is told in the place of the state."""


class Header(QFrame):
    """Title and kind of the assessment, the state of keeping, and the way to the search."""

    search_wanted = Signal()
    navigation_wanted = Signal()
    assessment_wanted = Signal()
    """The kind of the assessment was clicked: another one is wanted."""
    history_wanted = Signal()

    def __init__(self, session: "Session", look: Look, parent: QWidget | None = None) -> None:
        """Show the session's title and state, and follow them."""
        super().__init__(parent)
        self._session, self._look = session, look
        self._told = ""
        self._said: tuple[str, ...] = ()
        self.setProperty("role", "panel")
        self._make()
        self._lay_out()
        session.changed.connect(self._on_session_changed)
        for signal in (session.assessment_changed, session.keeping_changed):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what the session says now."""
        session = self._session
        assessment = session.assessment
        kind = wording.perspective_words(assessment.perspective, assessment.depth)
        short, whole, icon = self._keeping()
        said = (case_title(session), kind, self._told or short, whole, icon)
        if said != self._said:
            self._said = said
            self._show(*said)

    def _show(self, title: str, kind: str, state: str, whole: str, icon: str) -> None:
        self._title.setText(title)
        self._kind.setText(kind)
        self._state.setText(shorten(state, LONGEST_TOLD, placeholder="…") if self._told else state)
        self._state.setToolTip(whole)
        self._state.setAccessibleDescription(whole)
        self._state.setIcon(self._look.icon(icon, "error" if icon == "triangle-alert" else "ink", 16))

    def tell(self, what: str) -> None:
        """Say what has just been done, until the next edit: it may lie on a page that is not shown."""
        if not self._session.read_only and not self._session.trouble:
            self._told = what.replace("&", "&&")
            self.refresh()

    def _on_session_changed(self) -> None:
        self._told = ""
        self.refresh()

    def minimumSizeHint(self) -> QSize:
        """Narrow: what does not fit is shortened or hidden."""
        return QSize(self._look.px(300), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the title: the search shows its icon only where the window is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < self._look.px(NARROW)
        self._search.setText("" if narrow else self.tr("Search questions"))
        self._kind.setVisible(self.width() >= self._look.px(NARROWER))

    def _keeping(self) -> tuple[str, str, str]:
        """Whether what was typed is safe: in a word or two, in a sentence, and an icon."""
        session = self._session
        if session.read_only:
            return self.tr("Read only"), session.read_only, "lock"
        if session.trouble:
            return self.tr("Not kept"), said(session.trouble), "triangle-alert"
        if session.path is None and not session.unsaved:
            return (
                self.tr("Nothing to save yet"),
                self.tr("Every change is kept as soon as it is made."),
                "check",
            )
        if not session.unsaved:
            return self.tr("Saved"), self.tr("The file holds everything."), "check"
        if session.path is None:
            whole = self.tr("Every change is kept on this computer. Save the case to have it as a file.")
            return self.tr("Kept, not saved as a file yet"), whole, "check"
        whole = self.tr("Every change is kept on this computer. Save to bring them into the file.")
        return self.tr("All changes kept"), whole, "check"

    def _make(self) -> None:
        look = self._look
        self._menu = QToolButton()
        self._menu.setIcon(look.icon("menu"))
        self._menu.setAccessibleName(self.tr("Show or hide the navigation"))
        self._menu.setToolTip(self.tr("Show or hide the navigation (F9)"))
        self._title = ElidedLabel()
        self._title.setFont(look.font("strong"))
        self._kind, self._state, self._search = QPushButton(), QPushButton(), QPushButton()
        for button in (self._kind, self._state, self._search):
            button.setProperty("kind", "quiet")
            button.setFont(look.font("small"))
        self._kind.setToolTip(self.tr("Show all assessments of this case"))
        self._search.setAccessibleName(self.tr("Search questions"))
        self._search.setIcon(look.icon("search", "ink", 16))
        self._search.setToolTip(self.tr("Search all questions (Ctrl+F)"))
        self._menu.clicked.connect(self.navigation_wanted)
        self._search.clicked.connect(self.search_wanted)
        self._kind.clicked.connect(self.assessment_wanted)
        self._state.clicked.connect(self.history_wanted)

    def _lay_out(self) -> None:
        look = self._look
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(8), look.gap(4), look.px(12), look.gap(4))
        row.setSpacing(look.gap(12))
        row.addWidget(self._menu)
        row.addWidget(self._title, 100)
        row.addWidget(self._kind)
        row.addStretch(1)
        row.addWidget(self._state)
        row.addWidget(self._search)


def case_title(session: "Session") -> str:
    """What the open case is called: its organisation, and its contract or title."""
    parts = (session.organisation.name.strip(), (session.case.contract.title or session.case.title).strip())
    return ", ".join(part for part in parts if part) or session.tr("New case")
