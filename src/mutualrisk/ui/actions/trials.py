"""Works out what changes would do, one at a time while the window is idle, and remembers it."""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from mutualrisk.domain.result import Result
from mutualrisk.ui.effects.effect import Effect
from mutualrisk.ui.session import Session

SLICE = 0.008
"""Seconds of work between two looks at what the user does."""

Work = Callable[[Result], Effect]
"""Works one effect out, from the result that stands."""


class Trials(QObject):
    """The effects of changes that are not made. What is asked for is worked out in the order of asking."""

    known = Signal(str)
    """The effect under a key is known now."""
    settled = Signal()
    """All that was asked for is known."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Know nothing yet."""
        super().__init__(parent)
        self._session = session
        self._basis: Result | None = None
        self._found: dict[str, Effect] = {}
        self._asked: dict[str, Work] = {}
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_idle)

    def refresh(self) -> None:
        """Forget what rests on another result; an edit that moves nothing, such as an owner, is free."""
        if self._basis == self._session.result:
            return
        self._basis = self._session.result
        self._found.clear()
        self._asked.clear()

    def found(self, key: str) -> Effect | None:
        """What is known; None while it is not."""
        return self._found.get(key)

    def forget(self, key: str) -> None:
        """Work one effect out anew when it is asked for."""
        self._found.pop(key, None)

    def ask(self, key: str, work: Work) -> None:
        """Ask for an effect; :attr:`known` tells when it is there."""
        if key not in self._found:
            self._asked[key] = work
            self._timer.start()

    def finish(self) -> None:
        """Work out all that was asked for now, for those who cannot wait."""
        while self._asked:
            self._take_one()

    def _on_idle(self) -> None:
        until = perf_counter() + SLICE
        while self._asked and perf_counter() < until:
            self._take_one()
        if not self._asked:
            self._timer.stop()
            self.settled.emit()

    def _take_one(self) -> None:
        key = next(iter(self._asked))
        work = self._asked.pop(key)
        self._found[key] = work(self._session.result)
        self.known.emit(key)
