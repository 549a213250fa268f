"""What may wait until nobody has typed for a while, one thing at a time, as a key may come meanwhile."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer

QUIET: Final = 1_000
"""Milliseconds without an edit before the first of them, and between each and the next."""


class Chores(QObject):
    """Does each of some things in turn, and begins anew after each edit."""

    def __init__(self, doings: Sequence[Callable[[], object]], owner: QObject, quiet: int = QUIET) -> None:
        """Know what is to be done."""
        super().__init__(owner)
        self._doings, self._left = doings, [*doings]
        self._timer = QTimer(self, singleShot=True, interval=quiet)
        self._timer.timeout.connect(self._on_timer_timeout)

    def put_off(self) -> None:
        """Somebody is at work: begin anew when it is quiet."""
        self._left = [*self._doings]
        self._timer.start()

    def stop(self) -> None:
        """Do nothing more."""
        self._timer.stop()

    def _on_timer_timeout(self) -> None:
        self._left.pop(0)()
        if self._left:
            self._timer.start()
