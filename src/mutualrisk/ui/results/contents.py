"""The parts further down the page, each a link: the page is long."""

from PySide6.QtWidgets import QVBoxLayout

from mutualrisk.ui.results.part import Part
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.link import Link

PARTS = ("benefits", "findings", "sector")


class Contents(Part):
    """Links in a row, with how much there is to see."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__(session, look)
        self._links = {place: self._link(place) for place in PARTS}
        row = Flow(look.gap(20), look.gap(6))
        for link in self._links.values():
            row.addWidget(link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap(8))
        column.addWidget(Heading(look, self.tr("On this page"), "h3"))
        column.addLayout(row)

    def refresh(self) -> None:
        """Count anew."""
        result = self.session.result
        told = sum(bool(finding.text) for finding in result.findings)
        words = {
            "benefits": self.tr("Benefits ({count})").format(count=len(result.benefits)),
            "findings": self.tr("Findings ({count})").format(count=told),
            "sector": self.tr("In the sector"),
        }
        for place, link in self._links.items():
            if link.text() != words[place]:
                link.setText(words[place])

    def _link(self, place: str) -> Link:
        made = Link(self.look, "")
        made.clicked.connect(lambda: self.opened.emit(place))
        return made
