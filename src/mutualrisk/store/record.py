"""An open case with its log: what edits, undos and redos make of both. Pure; the clock is the caller's."""

from typing import Any, NamedTuple

from mutualrisk.domain.case import Case
from mutualrisk.domain.issue import Faulty, Place, error
from mutualrisk.store.case_change import case_change, changed_case
from mutualrisk.store.case_file import CaseFile
from mutualrisk.store.case_text import case_data, case_from
from mutualrisk.store.change import Misfit, Step, difference, inverse
from mutualrisk.store.document import Document
from mutualrisk.store.history import Edit, Entry, next_entry, replayed
from mutualrisk.store.text_file import wanted
from mutualrisk.store.undo import Stacks, after, stacks_of


class Record(NamedTuple):
    """A case, the log that leads to it, and what may be undone and redone.

    ``before`` is the case that the last entry started from, while that entry may still grow (:func:`merged`).
    ``whole`` is the change that puts the case in as it is, where that is known beforehand (:func:`foreseen`).
    """

    case: Case
    history: tuple[Entry, ...] = ()
    stacks: Stacks = Stacks()
    before: Case | None = None
    whole: tuple[Step, ...] = ()

    @property
    def undoable(self) -> Entry | None:
        """The edit that an undo would take back."""
        return self.stacks.done[-1] if self.stacks.done else None

    @property
    def redoable(self) -> Entry | None:
        """The edit that a redo would do again."""
        return self.stacks.undone[-1] if self.stacks.undone else None


def recorded(held: CaseFile) -> Record:
    """What was opened, ready to be edited."""
    return Record(held.case, held.history, stacks_of(held.history))


def begun(record: Record, edit: Edit) -> Record:
    """The record with a log that leads to its case: one entry that puts the whole in, where there is no log.

    Ask for it before the first edit of a new case, or of one from a text file, which holds no log.
    """
    if record.history:
        return record
    entry = next_entry((), edit, record.whole or _whole(record.case))
    return Record(record.case, (entry,))


def foreseen(record: Record) -> Record:
    """The record, ready for the first edit of a case without a log."""
    return record if record.history else record._replace(whole=_whole(record.case))


def edited(record: Record, edit: Edit, case: Case) -> Record:
    """The record after one more edit; unchanged where the edit changes nothing."""
    change, case = _tidy(record.case, case)
    if not change:
        return record
    entry = next_entry(record.history, _named(edit), change)
    return _with(record, entry, case)._replace(before=record.case)


def merged(record: Record, edit: Edit, case: Case) -> Record:
    """The record with its last edit grown to lead to ``case``: one entry for a word, not one a letter.

    The new label, time and reason stand. Where the last entry may no longer grow (it was read from a file, or
    is an undo), this is an edit of its own. Back where the edit began, it stays as an entry without a change,
    which an undo passes over.
    """
    if record.before is None:
        return edited(record, edit, case)
    kept = record.history[:-1]
    change, case = _tidy(record.before, case)
    entry = next_entry(kept, _named(edit), change)
    done = record.stacks.done[:-1] if record.undoable is record.history[-1] else record.stacks.done
    grown = _with(Record(record.before, kept, Stacks(done)), entry, case)
    return grown._replace(before=record.before)


def undone(record: Record, edit: Edit) -> Record:
    """The record after an undo, itself an entry; unchanged where there is nothing to undo.

    An edit without a label takes that of what is undone.
    """
    target = record.undoable
    return _turned(record, edit, target, inverse(target.change)) if target else record


def redone(record: Record, edit: Edit) -> Record:
    """The record after a redo, itself an entry; unchanged where there is nothing to redo."""
    target = record.redoable
    return _turned(record, edit, target, target.change) if target else record


def restored(record: Record, edit: Edit, sequence: int) -> Record:
    """The record with the case as it was after an earlier entry, as one more edit that can be undone."""
    return edited(record, edit, case_at(record.history, sequence))


def case_at(history: tuple[Entry, ...], sequence: int) -> Case:
    """The case as it was after an entry; raises :class:`Faulty` where the log does not lead to a case."""
    return case_from(Document(replayed(history[:sequence]), "history.jsonl"))


def _whole(case: Case) -> tuple[Step, ...]:
    return difference(None, case_data(case))


def _tidy(old: Case, new: Case) -> tuple[tuple[Step, ...], Case]:
    """The change to a case without stray control characters, with which it could not be saved."""
    change = case_change(old, new)
    clean = tuple(Step(path=step.path, was=step.was, now=_cleaned(step.now)) for step in change)
    if clean == change:
        return change, new
    case = changed_case(old, clean)
    return case_change(old, case), case


def _cleaned(data: Any) -> Any:  # noqa: ANN401 - whatever a step puts in
    if isinstance(data, str):
        return wanted(data)
    if isinstance(data, dict):
        return {key: _cleaned(inner) for key, inner in data.items()}
    return type(data)(map(_cleaned, data)) if isinstance(data, list | tuple) else data


def _named(edit: Edit) -> Edit:
    return edit._replace(label=wanted(edit.label), reason=wanted(edit.reason), author=wanted(edit.author))


def _turned(record: Record, edit: Edit, target: Entry, change: tuple[Step, ...]) -> Record:
    """The record after an undo or a redo of ``target``."""
    try:
        case = changed_case(record.case, change)
    except Misfit as fault:
        what = f"“{target.label}” cannot be undone or redone: what it changed is no longer there."
        place = Place("history.jsonl", target.sequence)
        raise Faulty(error(what, "Restore an earlier state instead.", place)) from fault
    undoing = target is record.undoable
    references = {"undoes" if undoing else "redoes": target.sequence}
    named = edit._replace(label=edit.label or target.label)
    return _with(record, next_entry(record.history, named, change, **references), case)


def _with(record: Record, entry: Entry, case: Case) -> Record:
    return Record(case, (*record.history, entry), after(record.stacks, entry))
