"""The page "organisation", to come."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mutualrisk.ui.page import Page
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look


class OrganisationPage(Page):
    """To come."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        """Show the verdict for now."""
        super().__init__(session, look, parent)
        self._said = QLabel()
        QVBoxLayout(self).addWidget(self._said)

    def refresh(self) -> None:
        """Show the verdict."""
        self._said.setText(self.session.result.verdict.title)
