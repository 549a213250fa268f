"""Whose a journal is: a lock that ends with its program. Quick to import, so that a start page can ask."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from mutualrisk.store import system

LINES, IN_USE, EVIDENCE = "edits", "in-use", "evidence"
"""What lies in a journal's folder, beside the base that the first line of the edits names."""

_LONGEST_NUMBER = 20


def claimed(folder: Path) -> BinaryIO | None:
    """A claim to a journal, held until it is closed; None where a running program has it."""
    claim = (folder / IN_USE).open("a+b")
    if _is_ours(claim):
        return claim
    claim.close()
    return None


def left_folders(root: Path) -> Iterator[Path]:
    """The journals under ``root`` that no running program uses."""
    for folder in sorted(root.iterdir()) if root.is_dir() else ():
        with contextlib.suppress(OSError):
            claim = claimed(folder) if folder.is_dir() else None
            if claim:
                claim.close()
                yield folder


def has_left(root: Path) -> bool:
    """Whether a program may have left edits there, as a start page asks before anything else is loaded."""
    return any((folder / LINES).exists() for folder in left_folders(root))


def _is_ours(claim: BinaryIO) -> bool:
    """Lock the claim; on a disk that knows no locks, a running process's number holds it."""
    with contextlib.suppress(OSError):
        return system.lock(claim)
    claim.seek(0)
    holder = claim.read(_LONGEST_NUMBER)
    if holder.isdigit() and int(holder) != os.getpid() and system.is_running(int(holder)):
        return False
    claim.truncate(0)
    claim.write(str(os.getpid()).encode())
    claim.flush()
    return True
