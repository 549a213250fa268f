"""What is said while long work goes on: a sign that moves for a person, one line in a pipe."""

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from threading import Timer

from mutualrisk.cli import streams

PATIENCE = 2.0
"""For how many seconds a pipe is told nothing."""


def waiting(label: str) -> AbstractContextManager[object]:
    """Say on standard error what is being done, as long as it is."""
    if not streams.is_person(sys.stderr):
        return _late(label)
    from mutualrisk.cli import colour  # noqa: PLC0415 - a pipe needs no moving sign

    return colour.busy(label)


@contextmanager
def _late(label: str) -> Iterator[None]:
    timer = Timer(PATIENCE, lambda: sys.stderr.write(f"{label} …\n"))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
