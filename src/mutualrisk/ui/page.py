"""What every page of a case is: it reads the session, and is refreshed when it is seen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from mutualrisk.ui.widgets.laying_out import lay_out

if TYPE_CHECKING:
    from mutualrisk.ui.session import Session
    from mutualrisk.ui.theme import Look


class Page(QWidget):
    """A page. Subclasses lay themselves out in their constructor and show the session in :meth:`refresh`.

    A page that is not seen costs nothing at a key stroke: it is refreshed when it is shown again.
    """

    asked_for = Signal(str, str)
    """Another page is wanted: its name, and the place on it (a question, a factor, an action) or "" ."""

    command_wanted = Signal(str)
    """What a command of the window does is wanted, by its name: ``filing.read_in``."""

    def __init__(self, session: "Session", look: "Look", parent: QWidget | None = None) -> None:
        """Keep what the page reads; the first showing refreshes it."""
        super().__init__(parent)
        self.session, self.look = session, look
        self._stale = True
        session.result_changed.connect(self._on_session_moved)  # comes after every other change

    def refresh(self) -> None:
        """Show the session as it is now. Signals of the page's own widgets stay blocked."""
        raise NotImplementedError

    def show_place(self, place: str) -> None:
        """Bring one place of the page into sight and give it the focus; pages without places do nothing."""

    def panes(self) -> tuple[QWidget, ...]:
        """The parts of the page that F6 goes through, in reading order."""
        return (self,)

    def beginning(self) -> QWidget:
        """The part of the page in which one begins who comes to it for the first time."""
        return self

    def place(self) -> str:
        """Where on the page the reader is, so that :meth:`show_place` finds it again; "" for the top."""
        return ""

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the page was out of sight."""
        super().showEvent(event)
        self._catch_up()

    def _on_session_moved(self) -> None:
        self._stale = True
        if self.isVisible():
            self._catch_up()
            lay_out()

    def _catch_up(self) -> None:
        if self._stale:
            self._stale = False
            self.refresh()
