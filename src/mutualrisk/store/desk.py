"""A case on the desk: opened, edited, kept at each edit, saved. What the window needs of the disk."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mutualrisk.domain.case import Case
from mutualrisk.domain.issue import Faulty, Issue, error
from mutualrisk.domain.issue import Place as At
from mutualrisk.store import record
from mutualrisk.store.attachments import Attachment, attach
from mutualrisk.store.case_file import CaseFile, save_case, saved_case
from mutualrisk.store.history import Edit, Entry
from mutualrisk.store.hold import Hold
from mutualrisk.store.record import Record

if TYPE_CHECKING:
    from mutualrisk.store.fingerprint import State
    from mutualrisk.store.journal import Journal

Clock = Callable[[], datetime]


class Place(NamedTuple):
    """Where a case comes from, and how it is kept.

    Attributes:
        path: Its file; None until it is saved for the first time.
        proposed: Where it would be saved first; None where nothing suggests itself.
        author: The name set in the program, never the system's login.
        read_only: Why it may not be edited; "" when it may.
        hold: What the program has of the file; None for a case that has no file of its own yet.
        journal: Keeps each edit on the local disk; without one they are in memory until the case is saved.
        recovered: Whether the journal was left by an interrupted session and goes on from there.
        damaged: Whether the file could not be opened as it is, so that what is here is not in it.
    """

    path: Path | None = None
    proposed: Path | None = None
    author: str = ""
    read_only: str = ""
    hold: "Hold | None" = None
    journal: "Journal | None" = None
    recovered: bool = False
    damaged: bool = False


def now() -> datetime:
    """This moment, in the time of the world."""
    return datetime.now(UTC)


class Desk:
    """One open case with its log, its documents and its file."""

    def __init__(self, held: CaseFile, place: Place, *, clock: Clock = now) -> None:
        """Lay a case on the desk."""
        self.path, self.proposed = place.path, place.path or place.proposed
        self.author, self.read_only = place.author, place.read_only
        self.attachments: tuple[Attachment, ...] = held.attachments
        self.trouble: Issue | None = None
        self._record = record.recorded(held)
        self._saved = None if place.recovered or place.damaged else held.history
        self._hold, self.repaired = place.hold, place.damaged
        self._journal, self._waiting = None if place.read_only else place.journal, place.journal
        if self._journal and not place.recovered:
            seen = place.hold.seen if place.hold else None
            self._journal.build_on(held, place.path, seen, saved=not place.damaged)
        self._clock = clock
        self._growing = ""

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
        ready = record.begun(self._record, self._edit("Began"))
        step = record.merged if merge and merge == self._growing else record.edited
        self._growing = merge
        found = step(ready, self._edit(label, reason), case)
        return found.history is not ready.history and self._take(found)

    def pause(self) -> None:
        """End a row of edits: what comes next under the same ``merge`` is an edit of its own."""
        self._growing = ""

    def rehearse(self, case: Case) -> None:
        """Go through the edit that would give a case, and leave the case as it is: that makes much ready."""
        edit = self._edit("")
        self._record = record.foreseen(self._record)
        record.edited(record.begun(self._record, edit), edit, case)
        if self._journal:
            self._journal.rehearse()

    def undo(self) -> bool:
        """Take the last edit back; the log keeps both."""
        self._growing = ""
        return self._take(record.undone(self._record, self._edit("")))

    def redo(self) -> bool:
        """Bring back what was undone last."""
        self._growing = ""
        return self._take(record.redone(self._record, self._edit("")))

    def restore(self, sequence: int, label: str, *, reason: str = "") -> bool:
        """Bring back the case as it was after an earlier edit, as an edit that can be undone."""
        self._growing = ""
        return self._take(record.restored(self._record, self._edit(label, reason), sequence))

    def attach(self, path: Path) -> str:
        """Take a document in and say the name that evidence knows it by; raises :class:`Faulty`."""
        found = self._journal.attach(path) if self._journal else attach(path)
        if all(one.name != found.name for one in self.attachments):
            self.attachments = (*self.attachments, found)
        return found.name

    def save(self, path: Path | None = None) -> None:
        """Save all of it or nothing, into its file or under another name; raises :class:`Faulty`."""
        target = path or self.path
        if target is None:
            raise ValueError("a case without a file is saved under a name")
        hold = self._held(target)
        try:
            held = self._save(hold)
        except BaseException:
            if hold is not self._hold:
                hold.release()
            raise
        if self._hold is not None and hold is not self._hold:
            self._hold.release()
        self._hold, self.attachments, self.path = hold, held.attachments, target
        self.repaired, self.read_only = False, ""  # it is ours now, whoever has the file it came from
        self._journal = self._journal or self._waiting
        self._saved, self._growing, self.trouble = self._record.history, "", None
        if self._journal:
            self._journal.build_on(held, target, hold.seen)

    def _save(self, hold: Hold) -> CaseFile:
        """What the file holds once it is saved."""
        hold.before_save()
        foresee = self._journal.foresee if self._journal else None
        held = CaseFile(self.case, self.history, self._documents())
        held, hold.seen = saved_case(hold.path, held, before=foresee)
        return held

    def write_text(self, path: Path) -> None:
        """Write the case alone as a text, without log and documents; the desk stays with its own file."""
        save_case(path, CaseFile(self.case))

    def close(self) -> None:
        """Let go of the case. What was not saved is not wanted any more."""
        if self._journal:
            self._journal.close()
        if self._hold:
            self._hold.release()

    def mend(self, found: CaseFile) -> None:
        """Take documents from where they are sound; those that were attached meanwhile stay."""
        sound = {one.name: one for one in found.attachments}
        self.attachments = tuple(sound.get(one.name, one) for one in self.attachments)

    def abandon(self) -> None:
        """End as a crash would: the journal stays for the next start, others may edit the file."""
        if self._journal:
            self._journal.abandon()
            self._journal = None
        if self._hold:
            self._hold.release()

    def file_state(self) -> "State":
        """What has become of the case's file since it was opened or saved; unchanged where it has none."""
        return self._hold.state() if self._hold else "unchanged"

    def _documents(self) -> tuple[Attachment, ...]:
        """The documents, from where they are safe though the case file may be gone."""
        return self._journal.sheltered(self.attachments) if self._journal else self.attachments

    def _held(self, target: Path) -> Hold:
        """The hold of the file that is saved to, which nobody else may have."""
        if self._hold is not None and self._hold.path == target and self._hold.holder is None:
            return self._hold
        taken = Hold(target, self.author, self._clock)
        if taken.holder is not None:
            what = "This file is open in another window or on another computer."
            raise Faulty(error(what, "Save under another name.", At(target.name)))
        return taken

    def _take(self, found: Record) -> bool:
        if found.history is self._record.history:
            return False
        self._record = found
        self._keep()
        return True

    def _keep(self) -> None:
        """Bring the edits to the local disk; where that fails the next edit tries again with all of them."""
        if self._journal is None:
            return
        try:
            self._journal.keep(self._record.history)
            self.trouble = None
        except Faulty as fault:
            self.trouble = fault.issues[0]

    def _edit(self, label: str, reason: str = "") -> Edit:
        return Edit(self._clock().isoformat(timespec="seconds"), self.author, label, reason)
