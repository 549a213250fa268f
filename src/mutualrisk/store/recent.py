"""The cases that were open last, for the start page: read without loading anything that a case needs."""

import contextlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Final, NamedTuple

MOST: Final = 12
"""How many are remembered."""

RECENT: Final = "recent.json"
"""The name of the file that remembers them."""

_LONGEST = 1_000_000


class Recent(NamedTuple):
    """A case that was open: its file, its title then, and when it was opened last."""

    path: Path
    title: str
    opened: str

    @property
    def is_missing(self) -> bool:
        """Whether the file is gone, or its disk is. Asks the disk, so ask off the window's thread."""
        try:
            return not self.path.is_file()
        except OSError:
            return True


def recent_cases(folder: Path) -> tuple[Recent, ...]:
    """The cases that were open last, the latest first; none where the file says nothing sensible."""
    try:
        with (folder / RECENT).open("rb") as file:
            entries = json.loads(file.read(_LONGEST))
    except (OSError, ValueError, RecursionError):
        return ()
    found = (_read(entry) for entry in (entries if isinstance(entries, list) else ()))
    return tuple(recent for recent in found if recent)[:MOST]


def remember(folder: Path, recent: Recent) -> None:
    """Put a case first; raises :class:`Faulty` where the disk is full or may not be written."""
    others = (known for known in recent_cases(folder) if known.path != recent.path)
    _write(folder, (recent, *others))


def forget(folder: Path, path: Path) -> None:
    """Leave a case out; raises :class:`Faulty` where the disk is full or may not be written."""
    _write(folder, (known for known in recent_cases(folder) if known.path != path))


def _read(entry: object) -> Recent | None:
    fields = entry if isinstance(entry, dict) else {}
    path, title, opened = (fields.get(name) for name in Recent._fields)
    if not (isinstance(path, str) and isinstance(title, str) and isinstance(opened, str)):
        return None
    return Recent(Path(path), title, opened) if path and "\0" not in path else None


def _write(folder: Path, recents: Iterable[Recent]) -> None:
    from mutualrisk.store.replacing import replace_file  # noqa: PLC0415 - the start page only reads

    entries = [{**recent._asdict(), "path": str(recent.path)} for recent in recents][:MOST]
    text = json.dumps(entries, indent=2) + "\n"
    with contextlib.suppress(OSError):  # what hinders it hinders the file too, and is said there
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    replace_file(folder / RECENT, lambda file: file.write(text.encode()), keep=False)
