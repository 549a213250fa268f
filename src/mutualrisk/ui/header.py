"""The bar on top of a case: what is open, whether it is kept, and the search."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from mutualrisk.ui import wording
from mutualrisk.ui.theme import Look

if TYPE_CHECKING:
    from mutualrisk.ui.session import Session


class Header(QFrame):
    """Title and kind of the assessment, the state of keeping, and the way to the search."""

    search_wanted = Signal()
    navigation_wanted = Signal()
    assessment_wanted = Signal()
    """The kind of the assessment was clicked: another one is wanted."""

    def __init__(self, session: "Session", look: Look, parent: QWidget | None = None) -> None:
        """Show the session's title and state, and follow them."""
        super().__init__(parent)
        self._session, self._look = session, look
        self.setObjectName("header")
        self._make()
        self._lay_out()
        for signal in (session.changed, session.assessment_changed, session.keeping_changed):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what the session says now."""
        session = self._session
        assessment = session.assessment
        self._title.setText(case_title(session))
        self._kind.setText(wording.perspective_words(assessment.perspective, assessment.depth))
        words, icon = self._keeping()
        self._state.setText(words)
        self._state.setIcon(self._look.icon(icon))

    def _keeping(self) -> tuple[str, str]:
        """Whether what was typed is safe, in words, with an icon."""
        session = self._session
        if session.read_only:
            return self.tr("Read only"), "lock"
        if session.trouble:
            return self.tr("Not kept"), "triangle-alert"
        if session.path is None:
            return self.tr("Kept on this computer, not saved as a file yet"), "check"
        return (
            (self.tr("All changes kept, not saved yet"), "check")
            if session.unsaved
            else (self.tr("Saved"), "check")
        )

    def _make(self) -> None:
        look = self._look
        self._menu = QToolButton()
        self._menu.setIcon(look.icon("menu"))
        self._menu.setAccessibleName(self.tr("Show or hide the navigation"))
        self._menu.setToolTip(self.tr("Show or hide the navigation (F9)"))
        self._title = QLabel()
        self._title.setFont(look.font("strong"))
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setMinimumWidth(1)
        self._kind = _quiet()
        self._kind.setFont(look.font("small"))
        self._state = _quiet()
        self._state.setFont(look.font("small"))
        self._search = _quiet(self.tr("Search questions"))
        self._search.setFont(look.font("small"))
        self._search.setIcon(look.icon("search"))
        self._search.setToolTip(self.tr("Search all questions (Ctrl+F)"))
        self._menu.clicked.connect(self.navigation_wanted)
        self._search.clicked.connect(self.search_wanted)
        self._kind.clicked.connect(self.assessment_wanted)

    def _lay_out(self) -> None:
        look = self._look
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(12), look.px(6), look.px(16), look.px(6))
        row.setSpacing(look.px(12))
        row.addWidget(self._menu)
        row.addWidget(self._title, 0)
        row.addWidget(self._kind)
        row.addStretch(1)
        row.addWidget(self._state)
        row.addWidget(self._search)


def case_title(session: "Session") -> str:
    """What the open case is called: its organisation, and its contract or title."""
    parts = (session.organisation.name.strip(), (session.case.contract.title or session.case.title).strip())
    return ", ".join(part for part in parts if part) or session.tr("New case")


def _quiet(words: str = "") -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", "quiet")
    return button
