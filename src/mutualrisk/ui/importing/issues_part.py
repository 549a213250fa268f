"""What deserves a look in a file, and what could not be read of it, each with its place."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.domain.issue import Issue
from mutualrisk.domain.offer import Offer
from mutualrisk.ui.faults import place_words, said
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.hairline import Hairline
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


class IssuesPart(QWidget):
    """Two lists: what does not fit together, and what was not understood; an empty one is left out."""

    def __init__(self, look: Look, offer: Offer) -> None:
        """Show those of an offer."""
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.gap(6))
        self._add(self.tr("Does it fit together?"), offer.findings)
        self._add(self.tr("Not understood"), offer.unread)

    def _add(self, title: str, issues: Sequence[Issue]) -> None:
        look = self._look
        if issues:
            self._column.addWidget(Heading(look, title, "h3"))
        for issue in issues:
            self._column.addWidget(Hairline())
            self._column.addWidget(WrappingLabel(look, said(issue)))
            if place := place_words(issue):
                self._column.addWidget(WrappingLabel(look, place, "small", tone="second_ink"))
