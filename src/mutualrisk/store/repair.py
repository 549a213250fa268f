"""A damaged case file brought back from the journal, from what is still good in it, or from its backup.

Nothing is written over the damaged file: what was brought back is an unsaved case until the user saves it,
and :func:`set_aside` keeps the damaged file first.
"""

import contextlib
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from mutualrisk.domain.case import Case
from mutualrisk.domain.issue import Faulty, Issue, Place, warning
from mutualrisk.store import container, system
from mutualrisk.store.archive import Archive, opened
from mutualrisk.store.attachments import Attachment, pieces
from mutualrisk.store.case_file import CaseFile, open_case
from mutualrisk.store.case_text import case_data
from mutualrisk.store.change import Step, difference
from mutualrisk.store.document import shown
from mutualrisk.store.history import Edit, Entry, next_entry, replayed
from mutualrisk.store.record import case_at
from mutualrisk.store.recovery import left_journals
from mutualrisk.store.salvage import Salvaged, salvaged

_REMEDY = "Check what was edited last before you save."
_ATTACHED = re.compile(r"[0-9a-f]{64}\.[a-z0-9]{1,10}")


class Repaired(NamedTuple):
    """What could be brought back, and what could not: no issue means that nothing was lost."""

    held: CaseFile
    lost: tuple[Issue, ...] = ()


def repaired(path: Path, edit: Edit, *, journals: Path, folder: Path) -> Repaired:
    """As much of a damaged case file as can be had.

    Args:
        path: The file that :func:`mutualrisk.store.case_file.open_case` could not open.
        edit: What the log shall say of the step to the case, where the part of it that led there is lost.
        journals: Where journals lie; one that was left for this file has the latest edits.
        folder: Where copies of the file's documents may be put; they are wanted until the case is saved.

    Raises:
        Faulty: There is nothing to bring it back from; says what is wrong with the file.
    """
    for left in left_journals(journals):
        if left.path and left.path.resolve() == path.resolve():
            return _with_documents(path, Repaired(left.held), ())
    good, backup = salvaged(path, folder), _backup(path, folder)
    found = _from_parts(path, edit, good, backup) or _from_logs(path, good, backup)
    if found is None:
        return Repaired(open_case(path))  # which says what is wrong
    return _with_documents(path, found, (good, backup))


def wants_mending(path: Path) -> bool:
    """Whether a case file is so large that its documents were not looked at when it was opened."""
    return path.stat().st_size > container.LOOKED_THROUGH


def mended(path: Path, held: CaseFile, tell: Callable[[float], object] = float) -> Repaired:
    """What was opened, with each document that has rotten taken from the backup, where that has it still.

    Reads every document, so it belongs off the window's thread, after a large case was opened; ``tell`` hears
    how far it is.
    """
    backup = path.with_name(f"{path.name}.bak")
    good: dict[Attachment, bool] = {}
    for attachment, is_sound in zip(held.attachments, _sound(held.attachments), strict=True):
        tell(len(good) / len(held.attachments))
        spare = attachment._replace(source=backup, packed=True)
        can_spare = not is_sound and next(_sound((spare,)))
        good[spare if can_spare else attachment] = is_sound or can_spare
    there = {attachment.name for attachment, is_good in good.items() if is_good}
    return Repaired(held._replace(attachments=tuple(good)), tuple(_missing(path, held.case, there)))


def _sound(attachments: Iterable[Attachment]) -> Iterator[bool]:
    """Whether each document is what was attached; an archive is opened once for all that it holds."""
    with contextlib.ExitStack() as stack:
        holders: dict[Path, Archive] = {}
        for attachment in attachments:
            try:
                source = attachment.source
                if attachment.packed and source not in holders:
                    holders[source] = stack.enter_context(opened(source))
                for _ in pieces(attachment, holders.get(source) if attachment.packed else None):
                    pass
            except Faulty:
                yield False
            else:
                yield True


def set_aside(path: Path) -> Path:
    """Keep the damaged file under another name before it is saved over; says which.

    Raises:
        OSError: The disk is full or may not be written.
    """
    names = (path.with_name(f"{path.stem}-damaged-{number}{path.suffix}") for number in range(1, 1_000))
    name = next(name for name in names if not name.exists())
    system.second_name(path, name)
    return name


def _backup(path: Path, folder: Path) -> Salvaged:
    """The file before the last save, or what is good of that."""
    backup = path.with_name(f"{path.name}.bak")
    with contextlib.suppress(Faulty):
        held = open_case(backup)
        return Salvaged(held.case, held.history, True, held.attachments)  # noqa: FBT003 - the log is whole
    return salvaged(backup, folder)


def _from_parts(path: Path, edit: Edit, good: Salvaged, backup: Salvaged) -> Repaired | None:
    """The case as it was saved last: its own part is good, or the log that leads to it is."""
    if good.case and good.is_whole:
        return Repaired(CaseFile(good.case, good.history))
    if good.case:
        history = max(good.history, backup.history, key=len)
        change = _bridge(history, good.case)
        if not change:
            return Repaired(CaseFile(good.case, history))
        what = f"The log of edits after number {len(history)} is lost; the case itself is whole."
        bridged = (*history, next_entry(history, edit, change))
        return Repaired(
            CaseFile(good.case, bridged), (warning(what, "Nothing needs to be done.", Place(path.name)),)
        )
    if good.is_whole and good.history:
        with contextlib.suppress(Faulty):
            return Repaired(CaseFile(case_at(good.history, len(good.history)), good.history))
    return None


def _from_logs(path: Path, good: Salvaged, backup: Salvaged) -> Repaired | None:
    """The latest state that is left: of the log's good beginning, or of the backup."""
    for history in sorted((good.history, backup.history), key=len, reverse=True):
        with contextlib.suppress(Faulty):
            held = CaseFile(case_at(history, len(history)), history)
            what = f"What was edited after “{shown(history[-1].label)}” ({shown(history[-1].time)}) is lost."
            return Repaired(held, (warning(what, _REMEDY, Place(path.name)),))
    if backup.case:
        what = "What was edited since the backup is lost."
        return Repaired(CaseFile(backup.case), (warning(what, _REMEDY, Place(path.name)),))
    return None


def _bridge(history: tuple[Entry, ...], case: Case) -> tuple[Step, ...]:
    """The step from where a log leads to the case."""
    return difference(replayed(history), case_data(case))


def _with_documents(path: Path, found: Repaired, sources: tuple[Salvaged, ...]) -> Repaired:
    """The case with every document that is left, and a word about those that are not."""
    places = [*(held for source in sources for held in source.attachments), *found.held.attachments]
    documents = {attachment.name: attachment for attachment in places}
    lost = (*found.lost, *_missing(path, found.held.case, set(documents)))
    return Repaired(found.held._replace(attachments=tuple(documents.values())), lost)


def _missing(path: Path, case: Case, there: set[str]) -> Iterator[Issue]:
    for evidence in case.evidence:
        if _ATTACHED.fullmatch(evidence.file) and evidence.file not in there:
            what = f"The document of “{shown(evidence.title)}” is lost."
            yield warning(what, "Attach it again.", Place(path.name))
