"""Reads files while the window stays usable, then shows what each offers, one after the other."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.domain.issue import Faulty
from mutualrisk.ui.importing.gathering import Basis, Gathered, gathered
from mutualrisk.ui.reporting.errand import Errand
from mutualrisk.ui.reporting.workbench import Workbench
from mutualrisk.ui.reporting.working import Working
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look

if TYPE_CHECKING:
    from mutualrisk.ui.importing.arrival import Arrival


class Reading(QWidget):
    """A strip that is there while files are read. Nothing of them is taken before a person says so."""

    failed = Signal(object)
    """With the :class:`Faulty` that says why files offer nothing; None where reading broke down."""
    list_found = Signal(object)
    """With the path of a table that holds no answers: perhaps a list of organisations."""
    taken = Signal(int)
    """So many answers and facts were taken."""

    def __init__(self, session: Session, look: Look) -> None:
        """Read for a session."""
        super().__init__()
        self._session = session
        self._waiting: list[Arrival] = []
        self.working = Working(look)
        self._bench = Workbench(self.working)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.gap(24), look.gap(6), look.gap(24), look.gap(6))
        column.addWidget(self.working)
        self._bench.failed.connect(self.failed)
        self._bench.idle.connect(self.hide)
        self.hide()

    def read(self, names: Sequence[str]) -> None:
        """Read some files, in place of others that are being read."""
        session = self._session
        basis = Basis(session.method, session.case, session.organisation)
        errand = Errand(partial(gathered, tuple(names), basis), self.tr("Reading the files…"))
        self.show()
        self._bench.begin(errand, self._on_gathered)

    def _on_gathered(self, found: Gathered) -> None:
        self.hide()
        self._waiting = list(found.arrivals)
        if found.faults:
            self.failed.emit(Faulty(*found.faults))
        if found.lists and not found.arrivals:
            self.list_found.emit(found.lists[0])
        self._show_next()

    def _show_next(self) -> None:
        if not self._waiting:
            return
        from mutualrisk.ui.dialogs.offer import show_offer  # noqa: PLC0415 - only when wanted

        dialog = show_offer(self.window(), self._session, self._waiting.pop(0))
        dialog.finished.connect(lambda: self._on_dialog_finished(dialog.count_taken))

    def _on_dialog_finished(self, count: int) -> None:
        if count:
            self.taken.emit(count)
        self._show_next()
