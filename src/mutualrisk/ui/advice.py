"""What to answer next, worked out while nobody types: one question at a time, as a key may come meanwhile."""

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from mutualrisk.domain.explanation import NextQuestion

Found = tuple[NextQuestion, ...]
Search = Callable[[], Iterator[Found]]
"""Begins to look; each step looks at one question more and gives what was found so far, in the end all."""

IDLE: Final = 250
"""Milliseconds without an edit before it begins."""


class Advice(QObject):
    """The open questions that settle most. An edit ends a search that is under way."""

    changed = Signal()
    """It was worked out."""

    def __init__(self, search: Search, owner: QObject) -> None:
        """Nothing is known yet."""
        super().__init__(owner)
        self.questions: Found = ()
        self._search = search
        self._steps: Iterator[Found] = iter(())
        self._found: Found = ()
        self._begin = QTimer(self, singleShot=True, interval=IDLE)
        self._go_on = QTimer(self, interval=0)  # whenever the window has nothing else to do
        self._begin.timeout.connect(self._on_begin_timeout)
        self._go_on.timeout.connect(self._on_go_on_timeout)

    def put_off(self) -> None:
        """Somebody is at work: begin anew when it is quiet."""
        self._go_on.stop()
        self._begin.start()

    def stop(self) -> None:
        """Look no further."""
        self._begin.stop()
        self._go_on.stop()

    def settle(self) -> None:
        """Work it out now."""
        self.stop()
        *_, self._found = self._search()
        self._tell()

    def _on_begin_timeout(self) -> None:
        self._steps = self._search()
        self._go_on.start()

    def _on_go_on_timeout(self) -> None:
        found = next(self._steps, None)
        if found is not None:
            self._found = found
            return
        self._go_on.stop()
        self._tell()

    def _tell(self) -> None:
        self.questions = self._found
        self.changed.emit()
