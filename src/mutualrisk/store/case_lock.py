"""One case is edited in one window at a time: a lock beside the case file says who has it, and since when.

The system's own lock ends with the program that held it, however that ended. Not every network or
synchronised folder carries such locks from one computer to another; there the lock file's time does, which
its holder renews. It holds the name set in the program, a time and a random number; no login or machine name.
"""

import contextlib
import json
import os
import threading
import time
from pathlib import Path
from typing import BinaryIO, NamedTuple

from mutualrisk.store import system
from mutualrisk.store.document import shown

_RENEWED_EVERY = 60.0
_STALE_AFTER = 180.0
_LONGEST = 4_000


class Holder(NamedTuple):
    """Who has a case open: the name set in the program (which may be empty), and since when."""

    name: str
    since: str


class Content(NamedTuple):
    """What a lock file says."""

    holder: Holder
    installation: str


class Claim:
    """A case file that is ours to edit until :meth:`release`."""

    def __init__(self, path: Path | None = None, file: BinaryIO | None = None) -> None:
        """Hold an open and locked file at a path; a claim without one is to a folder that takes no files."""
        self._path, self._file = path, file
        self._released = threading.Event()
        if path:
            threading.Thread(target=self._renew, name="case lock", daemon=True).start()

    def release(self) -> None:
        """Let others edit the case."""
        self._released.set()
        if self._path and self._file:
            in_use = False
            try:
                self._file.truncate(0)
                self._path.unlink()
            except PermissionError:  # Windows removes no open file, and afterwards none that another took
                in_use = True
            except OSError:
                pass
            self._file.close()
            self._file = None
            if in_use:
                with contextlib.suppress(OSError):
                    self._path.unlink()

    def _renew(self) -> None:
        while self._path and not self._released.wait(_RENEWED_EVERY):
            with contextlib.suppress(OSError):
                os.utime(self._path)


def claim(path: Path, holder: Holder, installation: str) -> Claim | Holder:
    """The case file for this window alone, or who has it.

    Args:
        path: The case file.
        holder: What others shall read while we have it.
        installation: A number that tells this computer's program from others' (:func:`installation`).
    """
    beside = lock_path(path)
    try:
        file = _opened(beside)
    except OSError:  # a folder that takes no files: nobody can save there, so nobody is hindered
        return Claim()
    with contextlib.ExitStack() as stack:
        stack.callback(file.close)
        if not _is_free(beside, file, installation):
            return _content(beside).holder
        if not os.fstat(file.fileno()).st_nlink:  # its holder has just removed it
            return claim(path, holder, installation)
        _write(file, Content(holder, installation))
        system.hide(beside)
        stack.pop_all()
    return Claim(beside, file)


def lock_path(path: Path) -> Path:
    """Where the lock of a case file lies; links to one file share it."""
    whole = path.resolve()
    return whole.with_name(f".{whole.name[:200]}.lock")


def installation(folder: Path) -> str:
    """The random number of this user's program on this computer, made when it is first asked for."""
    path = folder / "installation"
    with contextlib.suppress(OSError, UnicodeDecodeError):
        if found := path.read_text(encoding="ascii").strip():
            return found[:64]
    made = os.urandom(8).hex()
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(made, encoding="ascii")
    return made


def _opened(beside: Path) -> BinaryIO:
    return os.fdopen(os.open(beside, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666), "r+b")


def _is_free(beside: Path, file: BinaryIO, installation: str) -> bool:
    """Whether nobody else has the case: no living program here, and none on another computer."""
    try:
        if not system.lock(file):
            return False
        known = True
    except OSError:  # a disk without locks
        known = False
    found = _content(beside)
    if not found.installation or (known and found.installation == installation):
        return True
    return _age(beside) > _STALE_AFTER


def _write(file: BinaryIO, content: Content) -> None:
    """Say who has it; a full disk leaves the lock without a name."""
    with contextlib.suppress(OSError):
        file.truncate(0)
        file.write(json.dumps({**content.holder._asdict(), "installation": content.installation}).encode())
        file.flush()


def _content(beside: Path) -> Content:
    """What a lock says, whoever wrote it."""
    with contextlib.suppress(OSError, ValueError):
        with beside.open("rb") as file:
            fields = json.loads(file.read(_LONGEST))
        if isinstance(fields, dict):
            name, since, who = (shown(fields.get(key, "")) for key in ("name", "since", "installation"))
            return Content(Holder(name, since), who)
    return Content(Holder("", ""), "")


def _age(beside: Path) -> float:
    """Seconds since a lock was renewed, by the clock of the disk that it lies on."""
    probe = beside.with_name(f"{beside.name}.{os.urandom(4).hex()}")
    try:
        probe.touch()
        now = probe.stat().st_mtime
    except OSError:
        now = time.time()
    finally:
        with contextlib.suppress(OSError):
            probe.unlink()
    return now - beside.stat().st_mtime
