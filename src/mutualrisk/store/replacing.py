"""Saving so that nothing is lost: a new file is complete and checked before it takes the old one's place."""

import contextlib
import errno
import glob
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from mutualrisk.domain.issue import Faulty, Issue, Place, error
from mutualrisk.store import system

Write = Callable[[BinaryIO], object]
Check = Callable[[Path], object]

_LEFT_FOR = 3_600
"""Seconds after which nobody can be writing a file any more."""

_REASONS = {
    errno.ENOSPC: ("the disk is full", "Free some space, or save to another place."),
    errno.EDQUOT: ("your share of the disk is full", "Free some space, or save to another place."),
    errno.EFBIG: ("it is too large for this disk", "Save to another place."),
    errno.EACCES: ("you may not write here", "Save to another place."),
    errno.EPERM: ("you may not write here", "Save to another place."),
    errno.EROFS: ("this disk can only be read", "Save to another place."),
    errno.ENOENT: ("there is no such folder", "Make the folder, or save to another place."),
    errno.EISDIR: ("there is a folder of this name", "Choose another name."),
    errno.ENODEV: ("this is a device or a pipe and no file", "Choose another name."),
}


def replace_file(path: Path, write: Write, *, check: Check | None = None, keep: bool = True) -> Path:
    """Put what ``write`` writes at ``path``, all of it or nothing.

    Args:
        path: Where the file shall be; a link is followed.
        write: Writes the content.
        check: Reads the finished file and raises where it is not as it should be.
        keep: Whether the file that was there stays as ``.bak``.

    Raises:
        Faulty: It could not be written; what was there before is untouched.
    """
    try:
        _replace(path.resolve(), write, check, keep=keep)
    except (OSError, RuntimeError, ValueError) as fault:  # a link to itself, a name with a zero
        raise Faulty(_unwritable(path, fault)) from fault
    return path


def _replace(path: Path, write: Write, check: Check | None, *, keep: bool) -> None:
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "a folder")
    if path.exists() and not path.is_file():
        raise OSError(errno.ENODEV, "no file")
    _sweep(path)
    part = path.with_name(f".{path.name[:100]}.{os.urandom(4).hex()}.part")
    try:
        _write_through(part, write)
        if check:
            check(part)
        if path.exists():
            shutil.copymode(path, part)
            if keep:
                _keep(path, part)
        system.replace(part, path)
    finally:
        part.unlink(missing_ok=True)
    system.settle_folder(path.parent)


def _sweep(path: Path) -> None:
    """Remove what programs left that were stopped while they wrote this file."""
    with contextlib.suppress(OSError):
        for part in path.parent.glob(f".{glob.escape(path.name[:100])}.*.part"):
            if time.time() - part.stat().st_mtime > _LEFT_FOR:
                part.unlink()


def _write_through(part: Path, write: Write) -> None:
    """Write all the way to the disk."""
    with part.open("xb") as file:
        write(file)
        file.flush()
        system.settle(file.fileno())


def _keep(path: Path, part: Path) -> None:
    """Leave the old file as ``.bak`` too; it stays at its own name until the new one replaces it."""
    spare = part.with_suffix(".bak")
    try:
        system.second_name(path, spare)
        system.replace(spare, path.with_name(f"{path.name}.bak"))
    finally:
        spare.unlink(missing_ok=True)


def reason_of(fault: Exception) -> tuple[str, str]:
    """Why something could not be written, and what to do, in plain words."""
    usual = (getattr(fault, "strerror", None) or str(fault)).lower()
    return _REASONS.get(getattr(fault, "errno", None) or 0, (usual, "Save to another place."))


def _unwritable(path: Path, fault: Exception) -> Issue:
    reason, remedy = reason_of(fault)
    kept = " The file that was there is unchanged." if os.path.lexists(path) else ""
    return error(f"The file was not saved: {reason}.{kept}", remedy, Place(path.name))
