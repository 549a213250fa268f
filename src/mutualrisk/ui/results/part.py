"""What the parts of the results page have in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look


class Part(QWidget):
    """A part of the page: it reads the session when it is told to, and tells what its user wants."""

    opened = Signal(str)
    """What is wanted, by its key: ``risk:reserves``, ``question:turnover``, ``action:bid_in_consortium``."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.session, self.look = session, look

    def refresh(self) -> None:
        """Show the session as it is now."""
        raise NotImplementedError
