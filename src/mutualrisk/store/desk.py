"""A case on the desk: opened, edited, kept at each edit, saved. What the window needs of the disk."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from mutualrisk.domain.case import Case
from mutualrisk.store import record
from mutualrisk.store.attachments import Attachment, attach
from mutualrisk.store.case_file import CaseFile, open_case, save_case
from mutualrisk.store.history import Edit, Entry
from mutualrisk.store.record import Record
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mutualrisk.domain.issue import Issue

Clock = Callable[[], datetime]


def now() -> datetime:
    """This moment, in the time of the world."""
    return datetime.now(UTC)


class Desk:
    """One open case with its log, its documents and its file.

    ``author`` is the name set in the program, never the system's login.
    """

    def __init__(
        self,
        held: CaseFile,
        path: Path | None = None,
        *,
        author: str = "",
        read_only: str = "",
        clock: Clock = now,
    ) -> None:
        """Lay a case on the desk; without a path it was never saved."""
        self.path, self.author, self.read_only = path, author, read_only
        self.attachments: tuple[Attachment, ...] = held.attachments
        self.trouble: Issue | None = None
        self._record = record.recorded(held)
        self._saved: tuple[Entry, ...] = held.history
        self._clock = clock
        self._growing = ""

    @classmethod
    def opened(cls, path: Path, *, author: str = "") -> "Desk":
        """The case in a file; raises :class:`Faulty` where it cannot be read."""
        return cls(open_case(path), path, author=author)

    @property
    def case(self) -> Case:
        """What is recorded now."""
        return self._record.case

    @property
    def history(self) -> tuple[Entry, ...]:
        """Every edit, oldest first."""
        return self._record.history

    @property
    def unsaved(self) -> bool:
        """Whether the file does not hold the last edits."""
        return self._record.history is not self._saved

    @property
    def undo_label(self) -> str:
        """What undo would take back; "" when there is nothing."""
        return self._record.undoable.label if self._record.undoable else ""

    @property
    def redo_label(self) -> str:
        """What redo would bring back; "" when there is nothing."""
        return self._record.redoable.label if self._record.redoable else ""

    def edit(self, label: str, case: Case, *, reason: str = "", merge: str = "") -> bool:
        """Take a changed case in and say whether it differs. Edits in a row with one ``merge`` become one."""
        self._record = record.begun(self._record, self._edit("Began"))
        step = record.merged if merge and merge == self._growing else record.edited
        self._growing = merge
        return self._take(step(self._record, self._edit(label, reason), case))

    def undo(self) -> bool:
        """Take the last edit back; the log keeps both."""
        self._growing = ""
        return self._take(record.undone(self._record, self._edit("")))

    def redo(self) -> bool:
        """Bring back what was undone last."""
        self._growing = ""
        return self._take(record.redone(self._record, self._edit("")))

    def restore(self, sequence: int, label: str) -> bool:
        """Bring back the case as it was after an earlier edit, as an edit that can be undone."""
        self._growing = ""
        return self._take(record.restored(self._record, self._edit(label), sequence))

    def attach(self, path: Path) -> str:
        """Take a document in and say the name that evidence knows it by; raises :class:`Faulty`."""
        found = attach(path)
        if all(one.name != found.name for one in self.attachments):
            self.attachments = (*self.attachments, found)
        return found.name

    def save(self, path: Path | None = None) -> None:
        """Save all of it or nothing, into its file or under another name; raises :class:`Faulty`."""
        target = path or self.path
        if target is None:
            raise ValueError("a case without a file is saved under a name")
        held = save_case(target, CaseFile(self.case, self.history, self.attachments))
        self.attachments, self.path = held.attachments, target
        self._saved, self._growing = self._record.history, ""

    def close(self) -> None:
        """Let go of the file and of what was kept beside it."""

    def _take(self, found: Record) -> bool:
        if found.history is self._record.history:
            return False
        self._record = found
        return True

    def _edit(self, label: str, reason: str = "") -> Edit:
        return Edit(self._clock().isoformat(timespec="seconds"), self.author, label, reason)
