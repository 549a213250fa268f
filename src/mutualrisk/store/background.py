"""A task that is done soon, beside the work, and not more often than it should be."""

import threading
from collections.abc import Callable


class Background:
    """Runs a task in a thread of its own after each :meth:`soon`, pausing between two runs.

    What the task raises as :class:`OSError` is kept until somebody asks for it with :meth:`taken_fault`.
    """

    def __init__(self, task: Callable[[], object], pause: float) -> None:
        self._task, self._pause = task, pause
        self._wanted, self._stopped = threading.Event(), threading.Event()
        self._fault: OSError | None = None
        self._thread: threading.Thread | None = None

    def soon(self) -> None:
        """Have the task run soon; several calls before it does are one."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
            self._thread.start()
        self._wanted.set()

    def stop(self) -> None:
        """Run no more; a run that has begun is waited for."""
        self._stopped.set()
        self._wanted.set()
        if self._thread:
            self._thread.join()

    def taken_fault(self) -> OSError | None:
        """What went wrong since this was last asked."""
        fault, self._fault = self._fault, None
        return fault

    def _run(self) -> None:
        while self._wanted.wait() and not self._stopped.is_set():
            self._wanted.clear()
            try:
                self._task()
            except OSError as fault:
                self._fault = fault
            self._stopped.wait(self._pause)
