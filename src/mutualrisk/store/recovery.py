"""Edits that a program left behind when it ended without a word: what they are, and how they come back."""

import contextlib
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from mutualrisk.domain.issue import Faulty, Place, error
from mutualrisk.store.attachments import Attachment, attachments_in
from mutualrisk.store.case_file import CaseFile, open_case
from mutualrisk.store.fingerprint import Fingerprint, State
from mutualrisk.store.history import Entry
from mutualrisk.store.journal import Journal
from mutualrisk.store.journal_base import read_base
from mutualrisk.store.journal_claim import EVIDENCE, LINES, claimed, left_folders
from mutualrisk.store.journal_text import Found, Head, joined, journal_from_bytes
from mutualrisk.store.record import case_at
from mutualrisk.store.salvage import salvaged
from mutualrisk.store.text_file import read_bytes

_LARGEST = 1 << 30
_MOST_NAMED = 5
_EMPTY_FOR = 86_400
"""Seconds after which a folder without edits is rubbish, and not one that somebody is about to use."""


class Left(NamedTuple):
    """What a journal would bring back, for the question to the user.

    Attributes:
        folder: The journal's folder.
        held: The case with all its edits, and its documents.
        head: What the journal says about where it comes from.
        edits: How many edits are not in the case file (all of them, where there is none).
        file: What has become of the case file since it was opened; None where the case never had one.
        in_file: What the case file holds now; None where it cannot be opened.
    """

    folder: Path
    held: CaseFile
    head: Head
    edits: int
    file: State | None
    in_file: CaseFile | None

    @property
    def title(self) -> str:
        """The case's title."""
        return self.held.case.title

    @property
    def path(self) -> Path | None:
        """The case file that the edits belong to."""
        return Path(self.head.path) if self.head.path else None

    @property
    def last_edited(self) -> str:
        """When the last edit was made."""
        return self.held.history[-1].time

    @property
    def last(self) -> tuple[Entry, ...]:
        """The last edits, the last one first."""
        return self.held.history[: -1 - min(self.edits, _MOST_NAMED) : -1]


class Recovered(NamedTuple):
    """A case brought back, the file it belongs to, and the journal that goes on keeping it."""

    held: CaseFile
    path: Path | None
    journal: Journal


def left_journals(root: Path) -> tuple[Left, ...]:
    """What was left under ``root`` by programs that run no more, the last edited first.

    What turns out to be in the case file already is let go.
    """
    found = [left for folder in left_folders(root) if (left := _looked_at(folder))]
    return tuple(sorted(found, key=lambda left: left.last_edited, reverse=True))


def recover(left: Left) -> Recovered:
    """Bring the edits back: they are kept as before, and belong to no file until the user saves.

    Raises:
        Faulty: Another program has just done so, or the disk is full.
    """
    journal = Journal(left.folder.parent)
    journal.build_on_recovered(left.held, left.folder, left.head)
    return Recovered(left.held, left.path, journal)


def discard(left: Left) -> None:
    """Remove what was left, for good; raises :class:`Faulty` where another program has recovered it."""
    claim = claimed(left.folder)
    if claim is None:
        what = "Another program is using these edits."
        raise Faulty(error(what, "Look for its window.", Place(left.title)))
    claim.close()
    shutil.rmtree(left.folder, ignore_errors=True)


def _looked_at(folder: Path) -> Left | None:
    """What one journal holds that no file does."""
    try:
        found = journal_from_bytes(read_bytes(folder / LINES, _LARGEST))
        held = _held(folder, found) if found else None
    except Faulty:
        found = held = None
    if not found or not held:
        _drop_if_empty(folder)
        return None
    left = _compared(folder, held, found.head)
    if left.edits:
        return left
    discard(left)
    return None


def _held(folder: Path, found: Found) -> CaseFile | None:
    """What the edits lead to. Whatever holds the entry before them will do to build on."""
    for base in _bases(folder, found):
        history = joined(base.history if base else (), found.entries)
        attachments = _attachments(folder, found, base)
        if found.entries and history[-1:] == found.entries[-1:]:
            return CaseFile(case_at(history, len(history)), history, attachments)
        if base and not found.entries:
            return base._replace(attachments=attachments)
    return None


def _bases(folder: Path, found: Found) -> Iterator[CaseFile | None]:
    """What the edits may build on, best first; at last nothing, since a log may begin in the journal."""
    with contextlib.suppress(Faulty):
        yield read_base(folder / found.head.base)
    if found.head.path:
        path = Path(found.head.path)
        for file in (path, path.with_name(f"{path.name}.bak")):
            with contextlib.suppress(Faulty):
                yield open_case(file)
    for file in folder.glob(f"{found.head.base}.*"):  # damaged together with the case file, whose name it is
        good = salvaged(file, folder / EVIDENCE)
        with contextlib.suppress(Faulty):
            yield CaseFile(case_at(good.history, len(good.history)), good.history, good.attachments)
    yield None


def _attachments(folder: Path, found: Found, base: CaseFile | None) -> tuple[Attachment, ...]:
    """Each document once, from the place that is surest to last."""
    elsewhere = (Attachment(name, Path(file), packed) for name, file, packed in found.head.attachments)
    places = [
        *(held for held in elsewhere if held.source.exists()),
        *(base.attachments if base else ()),
        *attachments_in(folder / EVIDENCE),
    ]
    return tuple({attachment.name: attachment for attachment in places}.values())


def _compared(folder: Path, held: CaseFile, head: Head) -> Left:
    """What was left, beside what the case file holds now."""
    if not head.path:
        return Left(folder, held, head, len(held.history), None, None)
    path, in_file = Path(head.path), None
    state: State = "changed" if path.exists() else "missing"
    if head.file:
        state = Fingerprint(*head.file).state_of(path)
    with contextlib.suppress(Faulty):
        in_file = open_case(path)
    edits = len(held.history) - _common(held.history, in_file.history if in_file else ())
    same = in_file is not None and not in_file.history and in_file.case == held.case
    return Left(folder, held, head, 0 if same else edits, state, in_file)


def _common(one: tuple[Entry, ...], other: tuple[Entry, ...]) -> int:
    """How many entries both logs begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((number for number, (a, b) in pairs if a != b), min(len(one), len(other)))


def _drop_if_empty(folder: Path) -> None:
    """Remove a folder in which no edit was ever kept, once nobody can be about to use it."""
    if not (folder / LINES).exists() and time.time() - folder.stat().st_mtime > _EMPTY_FOR:
        shutil.rmtree(folder, ignore_errors=True)
