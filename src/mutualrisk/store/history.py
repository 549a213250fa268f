"""The edit log of a case: who changed what, when and why; each entry holds the hash of the one before."""

import contextlib
import gc
import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from mutualrisk.domain.field import Field
from mutualrisk.domain.issue import Faulty, Issue, Place, error
from mutualrisk.domain.value import Text, Value
from mutualrisk.store.change import Misfit, Step, applied, difference
from mutualrisk.store.document import Data
from mutualrisk.store.json_text import DEEPEST, is_shallow, is_usual, plain_line, read_json
from mutualrisk.store.validation import validated

MOST_ENTRIES = 100_000
MANY = 5_000
"""Entries beyond which pydantic's own reader of JSON is worth loading: it takes half as long for each."""
START = "0" * 64
"""What stands in the first entry for the hash of the one before it."""

_REFERENCES = ("undoes", "redoes")
_REMEDY = "Open an earlier copy of the file, such as the one that ends in .bak."


class Edit(NamedTuple):
    """What the log records about an edit beside the change; the clock and the name are the caller's."""

    time: str
    author: str
    label: str
    reason: str = ""


class Entry(Value):
    """One edit. ``author`` is the name set in the program, never the system's login.

    An undo is an entry too: ``undoes`` or ``redoes`` is the sequence number of the edit that it takes back
    or does again. Both are left out of the line where they say nothing, so that older logs keep their hashes.
    """

    sequence: int = Field(ge=1)
    time: str = Field(max_length=40)
    author: Text = ""
    label: Text
    reason: Text = ""
    change: tuple[Step, ...]
    previous: str = Field(pattern=r"^[0-9a-f]{64}$")
    undoes: int | None = Field(default=None, ge=1)
    redoes: int | None = Field(default=None, ge=1)

    @cached_property
    def line(self) -> str:
        """The one line of JSON that the hash is taken of; asked for at each letter that is typed after it."""
        fields = self.model_dump(mode="json")
        return plain_line({name: field for name, field in fields.items() if name not in _REFERENCES or field})

    @cached_property
    def hash(self) -> str:
        """The hash that the next entry carries."""
        return hashlib.sha256(self.line.encode()).hexdigest()

    def __copy__(self) -> "Entry":
        """A copy that works both out anew, since it is made to be changed."""
        copied = super().__copy__()
        for name in ("line", "hash"):
            copied.__dict__.pop(name, None)
        return copied


def appended(history: Sequence[Entry], edit: Edit, old: Data, new: Data) -> tuple[Entry, ...]:
    """The log with one more edit: from the case's old data to its new."""
    return (*history, next_entry(history, edit, difference(old, new)))


def next_entry(
    history: Sequence[Entry],
    edit: Edit,
    change: tuple[Step, ...],
    *,
    undoes: int | None = None,
    redoes: int | None = None,
) -> Entry:
    """The entry that comes after a log, sealed to it."""
    return Entry(
        sequence=len(history) + 1,
        change=change,
        previous=seal(history[-1]) if history else START,
        undoes=undoes,
        redoes=redoes,
        **edit._asdict(),
    )


def seal(entry: Entry) -> str:
    """The hash of an entry, which the next one carries."""
    return entry.hash


def entry_line(entry: Entry) -> str:
    """An entry as the one line of JSON that its hash is taken of."""
    return entry.line


def replayed(history: Iterable[Entry], start: Data = None) -> Data:
    """The data after every edit of the log; raises :class:`Faulty` where an edit does not fit."""
    data = start
    for entry in history:
        try:
            data = applied(data, entry.change)
        except Misfit as fault:
            raise Faulty(_broken(entry.sequence, "does not fit what was there before it")) from fault
    return data


def verify(history: Iterable[Entry]) -> tuple[Issue, ...]:
    """Where the chain is broken: an entry was changed, taken out, put in or moved."""
    return tuple(_breaks(history))


def history_to_text(history: Iterable[Entry]) -> str:
    """The log as JSON lines."""
    return "".join(f"{entry_line(entry)}\n" for entry in history)


def history_from_text(text: str, file: str = "history.jsonl") -> tuple[Entry, ...]:
    """The log in JSON lines; raises :class:`Faulty` where one cannot be read or the chain is broken."""
    lines = text.split("\n")[:-1]
    if len(lines) > MOST_ENTRIES or (text and not text.endswith("\n")):
        raise Faulty(error("The log is cut short, or too long.", _REMEDY, Place(file, len(lines))))
    history = _sealed(lines) if is_usual(text) else None
    if history is None:
        history = tuple(_entry(line, file, number) for number, line in enumerate(lines, 1))
        if broken := verify(history):
            raise Faulty(*broken)
    return history


def _sealed(lines: Sequence[str]) -> tuple[Entry, ...] | None:
    """The log, where each line's own hash is in the next: the quick way through all that we wrote ourselves.

    None where anything is otherwise, for the slow way to say what.
    """
    read = Entry.model_validate_json if len(lines) > MANY else _read
    with _without_collecting():
        try:
            history = [read(line) for line in lines]
        except (ValueError, RecursionError):
            return None
    previous = START
    for number, (entry, line) in enumerate(zip(history, lines, strict=True), 1):
        if (entry.sequence, entry.previous) != (number, previous) or not _is_shallow(entry, line):
            return None
        previous = hashlib.sha256(line.encode()).hexdigest()
    if history and previous != history[-1].hash:
        return None
    for entry, line, follower in zip(history, lines, history[1:], strict=False):
        entry.__dict__.update(line=line, hash=follower.previous)  # they need not be worked out again
    return tuple(history)


def _read(line: str) -> Entry:
    return Entry.model_validate(json.loads(line))


@contextlib.contextmanager
def _without_collecting() -> Iterator[None]:
    """Make many values at once; looking for rubbish among them meanwhile would cost more than making them."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _is_shallow(entry: Entry, line: str) -> bool:
    if line.count("[") + line.count("{") < DEEPEST:
        return True
    return all(is_shallow(side) for step in entry.change for side in (step.was, step.now))


def good_beginning(text: str) -> tuple[Entry, ...]:
    """The entries of a damaged log up to the first that cannot be read.

    Where one does not follow on, the one before it was changed, and is left out too.
    """
    history: list[Entry] = []
    previous = START
    with contextlib.suppress(Faulty):
        for number, line in enumerate(text.split("\n")[:MOST_ENTRIES], 1):
            entry = _entry(line, "history.jsonl", number)
            if (entry.sequence, entry.previous) != (number, previous):
                return tuple(history[:-1])
            history.append(entry)
            previous = seal(entry)
    return tuple(history)


def _entry(line: str, file: str, number: int) -> Entry:
    """The entry on one line of the log."""
    try:
        return validated(Entry, read_json(line, file))
    except Faulty as fault:
        raise Faulty(
            *(issue._replace(place=issue.place._replace(line=number)) for issue in fault.issues)
        ) from fault


def _breaks(history: Iterable[Entry]) -> Iterator[Issue]:
    previous = START
    for number, entry in enumerate(history, 1):
        if (entry.sequence, entry.previous) != (number, previous):
            yield _broken(number, "does not follow the one before it")
            return
        previous = seal(entry)


def _broken(number: int, what: str) -> Issue:
    return error(f"Edit {number} of the log {what}.", _REMEDY, Place("history.jsonl", number))
