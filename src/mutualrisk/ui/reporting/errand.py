"""Long work away from the window's thread: it tells how far it is, can be stopped, and gives what it made."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QCoreApplication, QThread, Signal

from mutualrisk.domain.issue import Faulty
from mutualrisk.reports.progress import Stopped, Tell

Work = Callable[[Tell], object]
"""Works on values that nobody changes; tells its progress, which is also how it learns that it is stopped."""

STEP: Final = 0.01
"""Smaller steps of progress are not told: nobody sees them, and each one wakes the window."""

_running: "set[Errand]" = set()


def running() -> int:
    """How many errands are out."""
    return len(_running)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Keep Python from searching all its memory for waste meanwhile: the window would stand still for it.

    The waste of the work is left for the window's own thread to find: among it may be widgets, which Qt frees
    nowhere else.
    """
    gc.disable()
    gc.freeze()
    try:
        yield
    finally:
        gc.enable()
        gc.unfreeze()


class Errand(QThread):
    """One piece of work in a thread of its own, kept alive until it is done. Its signals carry it along."""

    progressed = Signal(object, float)
    made = Signal(object, object)
    failed = Signal(object, object)
    """With the :class:`Faulty` that says why, or None where it broke down."""
    stopped = Signal(object)

    def __init__(self, work: Work, words: str) -> None:
        """Take the work, and what the window says while it is done."""
        super().__init__()
        self.words = words
        self._work, self._told = work, -STEP
        self.finished.connect(self._on_finished)

    def begin(self) -> None:
        """Set out, and see to it that the program does not end half-way."""
        _running.add(self)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.end)
        self.start()

    def stop(self) -> None:
        """Ask it to stop; it does within a moment, and leaves nothing behind."""
        self.requestInterruption()

    def end(self) -> None:
        """Stop, and wait until it has."""
        self.stop()
        self.wait()

    def run(self) -> None:
        """Do the work, away from the window."""
        try:
            with undisturbed():
                made = self._work(self._tell)
        except Stopped:
            self.stopped.emit(self)
        except Faulty as fault:
            self.failed.emit(self, fault)
        except BaseException:
            self.failed.emit(self, None)
            raise
        else:
            self.made.emit(self, made)

    def _tell(self, share: float) -> None:
        if self.isInterruptionRequested():
            raise Stopped
        if share - self._told >= STEP:
            self._told = share
            self.progressed.emit(self, share)

    def _on_finished(self) -> None:
        _running.discard(self)
