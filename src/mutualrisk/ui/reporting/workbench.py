"""Does one piece of long work at a time, and shows how far it is."""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from mutualrisk.ui.reporting.errand import Errand
from mutualrisk.ui.reporting.working import Working


class Task(NamedTuple):
    """An errand, and what is done with what it makes."""

    errand: Errand
    receive: Callable[[Any], None]


class Workbench(QObject):
    """Holds the task that is under way. What becomes of earlier ones is no longer listened to."""

    failed = Signal(object)
    """With the :class:`Faulty` that says why, or None where the program broke down."""
    stopped = Signal()
    """The person asked to stop, and it has."""
    idle = Signal()
    """Nothing is under way any more, however it ended."""

    def __init__(self, working: Working) -> None:
        super().__init__(working)
        self._working = working
        self._task: Task | None = None
        working.stop_asked.connect(self._on_stop_asked)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._task is not None

    def begin(self, errand: Errand, receive: Callable[[Any], None]) -> None:
        """Set an errand out, in place of what is under way."""
        self.leave()
        self._task = Task(errand, receive)
        errand.progressed.connect(self._on_errand_progressed)
        errand.made.connect(self._on_errand_made)
        errand.failed.connect(self._on_errand_failed)
        errand.stopped.connect(self._on_errand_stopped)
        self.destroyed.connect(errand.stop)  # with its page: nobody waits any more
        self._working.begin(errand.words)
        errand.begin()

    def leave(self) -> None:
        """Stop what is under way; nobody waits for it."""
        if self._task:
            self._task.errand.stop()
            self._end()

    def _on_stop_asked(self) -> None:
        if self._task:
            self._task.errand.stop()

    def _on_errand_progressed(self, errand: Errand, share: float) -> None:
        if self._is_of(errand):
            self._working.show_share(share)

    def _on_errand_made(self, errand: Errand, made: object) -> None:
        if self._task and self._is_of(errand):
            receive = self._task.receive
            self._end()
            receive(made)
            self.idle.emit()

    def _on_errand_failed(self, errand: Errand, fault: object) -> None:
        if self._is_of(errand):
            self._end()
            self.failed.emit(fault)
            self.idle.emit()

    def _on_errand_stopped(self, errand: Errand) -> None:
        if self._is_of(errand):
            self._end()
            self.stopped.emit()
            self.idle.emit()

    def _is_of(self, errand: Errand) -> bool:
        return self._task is not None and self._task.errand is errand

    def _end(self) -> None:
        self._task = None
        self._working.end()
