"""The lines of a journal on the disk: added behind the last good one, or all written anew in one step."""

import contextlib
import errno
import os
import threading
from collections.abc import Iterable
from io import FileIO
from pathlib import Path

from mutualrisk.store import system
from mutualrisk.store.history import Entry, entry_line
from mutualrisk.store.journal_text import Chain, Head, head_text, next_line

_ROOM = 8_000_000
"""How large the lines may grow before they are written anew: a long note leaves one for each letter."""


class JournalFile:
    """An open file of lines. What the system withholds is :class:`OSError`; the good lines stay good."""

    def __init__(self) -> None:
        self._file: FileIO | None = None
        self._chain, self._room = Chain(), _ROOM
        self._turn = threading.Lock()

    @property
    def is_open(self) -> bool:
        """Whether lines were begun."""
        return self._file is not None

    @property
    def takes_more(self) -> bool:
        """Whether lines can be added: not where somebody deleted the file, or it has grown out of hand."""
        return self._file is not None and self._chain.size <= self._room and not is_gone(self._file.fileno())

    def begin(self, path: Path, head: Head, entries: Iterable[Entry]) -> None:
        """Write all lines anew; the file that was there stays good until this one takes its place."""
        self.close()
        part = path.with_suffix(".part")
        lines, chain = _lines(Chain(), [head_text(head), *map(entry_line, entries)])
        part.write_bytes(lines)
        system.replace(part, path)
        self._file, self._chain = FileIO(path, "r+"), chain
        self._room = max(_ROOM, 2 * chain.size)

    def add(self, entries: Iterable[Entry]) -> None:
        """Write lines behind the last good one; where that fails, nothing of them stays."""
        if self._file is None:
            raise ValueError("begin comes first")
        lines, chain = _lines(self._chain, map(entry_line, entries))
        try:
            self._file.seek(self._chain.size)
            view = memoryview(lines)
            while view:
                view = view[_written(self._file, view) :]
        except OSError:
            with contextlib.suppress(OSError):
                self._file.truncate(self._chain.size)
            raise
        self._chain = chain

    def settle(self) -> None:
        """Have all lines outlast a power cut."""
        with self._turn:
            if self._file:
                system.settle(self._file.fileno())

    def close(self) -> None:
        """Let go of the file; the lines stay."""
        with self._turn:
            if self._file:
                self._file.close()
                self._file = None


def is_gone(handle: int) -> bool:
    """Whether somebody deleted a file that is still open here."""
    return os.fstat(handle).st_nlink == 0


def _lines(chain: Chain, texts: Iterable[str]) -> tuple[bytes, Chain]:
    """Lines that follow on, and the chain after them."""
    lines = []
    for text in texts:
        line, chain = next_line(chain, text)
        lines.append(line)
    return b"".join(lines), chain


def _written(file: FileIO, view: memoryview) -> int:
    """How much could be written, which is something."""
    size = file.write(view)
    if not size:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    return size
