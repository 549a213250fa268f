"""The organisations of a case as a list; of many some are shown, and the others are found by name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.domain.case import Organisation
from mutualrisk.ui.organisations.entries import organisation_entries
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.task_list import TaskList
from mutualrisk.ui.widgets.text_line import TextLine
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

MANY = 15
"""Organisations from which on they can be looked for."""
MOST_SHOWN = 40


class OrganisationList(QWidget):
    """``followed`` tells the id of the organisation that is wanted."""

    followed = Signal(str)

    def __init__(self, look: Look, session: Session) -> None:
        super().__init__()
        self._session = session
        self.narrow = TextLine(look, self.tr("Find an organisation"))
        self.narrow.setPlaceholderText(self.tr("Find an organisation"))
        self.rows = TaskList(look, self.tr("Organisations"))
        self._more = WrappingLabel(look, "", "small", tone="second_ink")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap(8))
        for widget in (self.narrow, self.rows, self._more):
            column.addWidget(widget)
        self.narrow.edited.connect(self.refresh)
        self.rows.followed.connect(self.followed)

    def refresh(self) -> None:
        """Show what is recorded now, as far as it is looked for."""
        every, shown = self._session.case.organisations, self._session.organisation
        words = self.narrow.text().casefold().split()
        found = [one for one in every if all(word in _said(one) for word in words)]
        first = found[:MOST_SHOWN]
        if shown in found and shown not in first:
            first = [shown, *first[:-1]]
        self.rows.show_entries(organisation_entries(self._session, first))
        self.narrow.setVisible(len(every) > MANY)
        self._more.setText(self._more_words(len(found) - len(first), found=bool(found)))
        self._more.setVisible(bool(self._more.text()))

    def _more_words(self, count: int, *, found: bool) -> str:
        if not found:
            return self.tr("No organisation has these words.")
        words = self.tr("{count} more are not listed here. Type a name or a number to find one.")
        return words.format(count=f"{count:,}") if count else ""


def _said(one: Organisation) -> str:
    return f"{one.name} {one.number}".casefold()
