"""The journal of an open case: each edit is on this computer's disk before the next one can be made.

It holds all that is needed to recover: what the edits build on, the documents attached since, and a line for
each edit. For a case without a file nothing is written before the first edit, or before that is rehearsed in
idle time, so that opening costs nothing.
"""

import contextlib
import errno
import os
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import mutualrisk
from mutualrisk.domain.issue import Faulty, Place, error
from mutualrisk.store import system
from mutualrisk.store.attachments import Attachment, attachments_in, copied
from mutualrisk.store.background import Background
from mutualrisk.store.case_file import CaseFile
from mutualrisk.store.fingerprint import Fingerprint
from mutualrisk.store.history import Entry
from mutualrisk.store.journal_base import (
    Base,
    base_file,
    foresee_base,
    is_quick,
    is_small,
    link_base,
    put_base,
)
from mutualrisk.store.journal_claim import EVIDENCE, LINES, claimed
from mutualrisk.store.journal_file import JournalFile, is_gone
from mutualrisk.store.journal_text import Head
from mutualrisk.store.replacing import reason_of
from mutualrisk.store.text_file import UNWANTED

_PAUSES = (0.005, 0.01, 0.02, 0)
_PAUSE = 0.25
"""Seconds between two waits for the disk: what a power cut may cost. A crash of the program costs nothing."""


class Journal:
    """The edits of one open case on the local disk.

    Call :meth:`build_on` with what was opened, :meth:`keep` after each edit, :meth:`build_on` again after
    each save, and :meth:`close` when the user has closed the case. A program that ends otherwise leaves its
    journal for :mod:`mutualrisk.store.recovery`.
    """

    def __init__(self, root: Path) -> None:
        """Keep journals under ``root``, each in a folder of its own; nothing is written yet."""
        self.folder = root / os.urandom(8).hex()
        """Where this one lies."""
        self._claim: BinaryIO | None = None
        self._file = JournalFile()
        self._kept: tuple[Entry, ...] = ()
        self._base: Base | None = None
        self._number = 0
        self._laid: Path | None = None
        self._missing: Path | None = None
        self._turn, self._settling = threading.Lock(), threading.Lock()
        self._background = Background(self._settle, _PAUSE)

    @property
    def documents(self) -> Path:
        """Where copies of documents lie until the case is saved; it need not be there."""
        return self.folder / EVIDENCE

    def build_on(
        self, held: CaseFile, path: Path | None = None, file: Fingerprint | None = None, *, saved: bool = True
    ) -> None:
        """Begin anew from what was opened or saved: all that was kept before is in there, and is let go.

        The file gets a second name here, so that it outlasts what others may do to it. Where that cannot be,
        it is copied in the background, or if it is large only once there are edits.

        Args:
            held: The case as it is in the file, or as it begins where it has none yet.
            path: The file; None for a case that was never saved.
            file: What that looked like when it held this; None to look now.
            saved: Whether the file holds just this; not where it was damaged, and this brought back.
        """
        with contextlib.suppress(OSError):
            file = file or (Fingerprint.of(path) if path else None)
        self._drop_lines()
        self._base = Base(held, path, file, saved=saved)
        self._kept, self._laid = held.history, None
        if path and saved:
            with contextlib.suppress(OSError):  # tried again, and said, with the first edit
                self._lay_base(self._base)
                if not self._missing:
                    self._begin(held.history)
                    self._drop_documents(held)

    def foresee(self, part: Path, path: Path) -> None:
        """Take in what is about to be saved: it may be deleted the moment it has taken its place.

        Args:
            part: The file that is complete and not yet in place.
            path: Where it will be.
        """
        with contextlib.suppress(OSError):  # with the first edit it is tried again, and said
            self._claim_folder()
            foresee_base(part, self.folder / f"base-{self._number + 1}{path.suffix}")

    def build_on_recovered(self, held: CaseFile, left: Path, head: Head) -> None:
        """Go on in the folder of a journal that was recovered, and keep at once what no file holds yet.

        Args:
            held: What was recovered; its documents may lie in that folder.
            left: The folder.
            head: The first line of what lay there, which says which case file it belongs to.
        """
        self.folder = left
        self._number = int(head.base.rpartition("-")[2])
        file = Fingerprint(*head.file) if head.file else None
        self._base = Base(held, Path(head.path) if head.path else None, file)
        with self._told():
            self._begin(held.history)
            self._kept = held.history

    def rehearse(self) -> None:
        """Lay what the first edit builds on, where there was no file of which that was done at once."""
        if self._base and not self._laid:
            with contextlib.suppress(OSError):  # tried again, and said, with the first edit
                self._lay_base(self._base)

    def keep(self, history: tuple[Entry, ...]) -> None:
        """Keep the edits that are new, on the disk before this returns.

        A log whose last entries are others than before (they grew, see
        :func:`mutualrisk.store.record.merged`) has those replaced.

        Raises:
            Faulty: They could not be written. What was kept before stays readable, and the next call tries
                again with all that is missing.
        """
        with self._told():
            if self._file.takes_more:
                self._file.add(history[_common(self._kept, history) :])
            else:
                self._begin(history)
            self._kept = history
            if fault := self._background.taken_fault():
                raise fault
        self._background.soon()

    def attach(self, path: Path) -> Attachment:
        """A file as an attachment, copied into the journal: what happens to the original matters no more."""
        with self._told():
            self._claim_folder()
            self.documents.mkdir(exist_ok=True)
            return copied(path, self.documents)

    def sheltered(self, attachments: tuple[Attachment, ...]) -> tuple[Attachment, ...]:
        """The documents of the case file, from the journal's own name for it where it has one.

        Save from these: the case file itself may have been deleted or replaced by somebody else.
        """
        own = base_file(self._laid) if self._laid and not self._missing else None
        if not (own and self._base):
            return attachments
        path = self._base.path
        return tuple(one._replace(source=own) if one.source == path else one for one in attachments)

    def flush(self) -> None:
        """Wait until everything kept would outlast a power cut."""
        with self._told():
            self._settle()

    def close(self) -> None:
        """End cleanly: the case was saved, or its edits are not wanted. The journal is removed."""
        self._background.stop()
        self._drop_lines()
        self._let_go()
        shutil.rmtree(self.folder, ignore_errors=True)

    def abandon(self) -> None:
        """End without removing anything, as a crash would: the journal can be recovered."""
        self._background.stop()
        self._file.close()
        self._let_go()

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """Say what the system withheld in plain words."""
        try:
            yield
        except OSError as fault:
            reason, remedy = reason_of(fault)
            what = f"The last edits are not kept on this computer: {reason}."
            raise Faulty(error(what, f"{remedy} Or save the case now.", Place(str(self.folder)))) from fault

    def _begin(self, history: tuple[Entry, ...]) -> None:
        """Begin a file with all edits since the base; until it takes its place the one before stays good."""
        if not self._base:
            raise ValueError("build_on comes first")
        self._claim_folder()
        base = self._laid if self._laid and (self._missing or base_file(self._laid)) else None
        base = base or self._lay_base(self._base)
        if is_quick(self._base):
            self._bring_base()
        fresh = history[_common(self._base.held.history, history) :]
        self._file.begin(self.folder / LINES, self._head(self._base, base.name), fresh)

    def _lay_base(self, base: Base) -> Path:
        """Have what the edits build on in the folder, at once or soon."""
        self._claim_folder()
        self._number += 1
        self._laid = self.folder / f"base-{self._number}"
        is_linked = link_base(base, self._laid)
        with self._turn:
            self._missing = None if is_linked else self._laid
        if self._missing:
            self._background.soon()
        return self._laid

    def _bring_base(self) -> None:
        with self._settling:
            base, missing = self._base, self._missing
            if base and missing and (is_quick(base) or is_small(base) or self._file.is_open):
                put_base(base, missing)
                with self._turn:
                    self._missing = None if self._missing is missing else self._missing

    @staticmethod
    def _head(base: Base, name: str) -> Head:
        elsewhere = tuple(
            (found.name, _written(found.source), found.packed) for found in base.held.attachments
        )
        return Head(
            app=mutualrisk.__version__,
            path=_written(base.path) if base.path else "",
            base=name,
            file=base.file,
            attachments=elsewhere,
        )

    def _settle(self) -> None:
        """Bring the base where it is still missing, and all lines through to the disk."""
        self._bring_base()
        self._file.settle()
        system.settle_folder(self.folder)

    def _claim_folder(self) -> None:
        """Make the folder, and show other processes that it is in use."""
        if self._claim and not is_gone(self._claim.fileno()):
            return
        self._let_go()
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for pause in _PAUSES:  # who looks for journals claims each for a moment
            self._claim = self._claim or claimed(self.folder)
            if not self._claim:
                time.sleep(pause)
        if not self._claim:
            raise OSError(errno.EBUSY, "another program is using it")

    def _let_go(self) -> None:
        if self._claim:
            self._claim.close()
            self._claim = None

    def _drop_lines(self) -> None:
        """Let go of what was kept. The lines go first: without them nothing is left to be recovered."""
        self._file.close()
        self._missing = None
        with contextlib.suppress(OSError):
            (self.folder / LINES).unlink(missing_ok=True)
            for base in self.folder.glob("base-*"):
                if base.stem != f"base-{self._number + 1}":  # which is what was just saved
                    base.unlink()

    def _drop_documents(self, held: CaseFile) -> None:
        """Let go of the copies of documents that now lie elsewhere."""
        wanted = {attachment.source for attachment in held.attachments}
        with contextlib.suppress(OSError):
            for copy in attachments_in(self.documents):
                if copy.source not in wanted:
                    copy.source.unlink()


def _written(path: Path) -> str:
    """A path from wherever the program is; none where its name is no text, as old disks on Linux have."""
    text = str(path.absolute())
    return "" if UNWANTED.search(text) else text


def _common(old: tuple[Entry, ...], new: tuple[Entry, ...]) -> int:
    """How many entries both begin with; only the last few can differ, so it is looked for from the end."""
    number = min(len(old), len(new))
    while number and old[number - 1] is not new[number - 1]:
        number -= 1
    return number
