"""What may be undone and redone, read off the log alone: an undo is an entry like any other."""

from collections.abc import Iterable
from typing import NamedTuple

from mutualrisk.store.history import Entry


class Stacks(NamedTuple):
    """The edits that may be undone and redone, each the last one first to go.

    An open case keeps this beside its log and takes each new entry in with :func:`after`; :func:`stacks_of`
    reads it off a whole log once.
    """

    done: tuple[Entry, ...] = ()
    undone: tuple[Entry, ...] = ()


def stacks_of(history: Iterable[Entry]) -> Stacks:
    """What may be undone and redone at the end of a log, by one walk over it."""
    done: list[Entry] = []
    undone: list[Entry] = []
    for entry in history:
        _take(entry, done, undone)
    return Stacks(tuple(done), tuple(undone))


def after(stacks: Stacks, entry: Entry) -> Stacks:
    """What may be undone and redone after one more entry."""
    done, undone = list(stacks.done), list(stacks.undone)
    _take(entry, done, undone)
    return Stacks(tuple(done), tuple(undone))


def undoable(history: Iterable[Entry]) -> Entry | None:
    """The edit that an undo would take back now."""
    return next(reversed(stacks_of(history).done), None)


def redoable(history: Iterable[Entry]) -> Entry | None:
    """The edit that a redo would do again now."""
    return next(reversed(stacks_of(history).undone), None)


def _take(entry: Entry, done: list[Entry], undone: list[Entry]) -> None:
    """Move what the entry undoes or redoes from one stack to the other; an ordinary edit ends all redoing."""
    if entry.undoes:
        _move(entry.undoes, done, undone)
    elif entry.redoes:
        _move(entry.redoes, undone, done)
    else:
        undone.clear()
        if not all(step.path for step in entry.change):  # the whole case was put in: there is nothing before
            done.clear()
        elif entry.change:
            done.append(entry)


def _move(sequence: int, source: list[Entry], target: list[Entry]) -> None:
    """A reference that does not fit, in a log that somebody made up, moves nothing."""
    if source and source[-1].sequence == sequence:
        target.append(source.pop())
