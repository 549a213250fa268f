"""The log in words: each entry is worded when it is first looked at, and remembered."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from mutualrisk.domain.method import Method
from mutualrisk.store.change import Key
from mutualrisk.store.history import Entry
from mutualrisk.ui import wording
from mutualrisk.ui.history.change_words import ChangeWords, Line
from mutualrisk.ui.history.names import Names, walked
from mutualrisk.ui.translation import translate

MOST_LETTERS = 80
"""Of values in a list; all of them stand beside it."""

BEGAN = "Began"
"""The label that a log's first entry is given, whatever language the window speaks."""


class EntryWords(NamedTuple):
    """One entry as it is read."""

    number: int
    title: str
    """What was done: its label, after "Undo" or "Redo" where it is one."""
    when: str
    who: str
    reason: str
    lines: tuple[Line, ...]

    @property
    def summary(self) -> str:
        """The first change in one line, its values first, since the end may find no room; how many more."""
        if not self.lines:
            return translate("History", "Back where it began: nothing changed")
        first, more = self.lines[0], len(self.lines) - 1
        values = _clipped(first.values)
        if more:
            values = translate("History", "{first}, and {count} more").format(first=values, count=more)
        subject = "" if first.subject.lower() in self.title.lower() else first.subject
        return " · ".join(filter(None, (values, subject, first.context)))

    @property
    def text(self) -> str:
        """All of it, to copy."""
        head = translate("History", "{number}. {title}, {when}, {who}").format(
            number=self.number, title=self.title, when=self.when, who=self.who
        )
        reason = translate("History", "Reason: {reason}").format(reason=self.reason) if self.reason else ""
        return "\n".join(filter(None, (head, reason, *(line.sentence for line in self.lines))))


class LogWords:
    """Words the entries of one log; an edit more costs one entry more."""

    def __init__(self, method: Method) -> None:
        """No log yet."""
        self.method, self.changes = method, ChangeWords(method)
        self.history: tuple[Entry, ...] = ()
        self._names: list[Names] = [Names()]
        self._said: dict[int, EntryWords] = {}
        self._read: dict[int, frozenset[str]] = {}
        self.asked: set[str] = set()
        """Every question whose answer was changed at some time."""

    def take(self, history: tuple[Entry, ...]) -> int:
        """Take a longer or another log; says how many of its first entries stayed the same."""
        kept = _shared(self.history, history)
        self.history = history
        self._names = walked(history, self._names[: kept + 1])
        for place in [place for place in self._said if place >= kept]:
            del self._said[place]
        for place in [place for place in self._read if place >= kept]:
            del self._read[place]
        self.asked.update(*(self.questions(place) for place in range(kept, len(history))))
        return kept

    def entry(self, place: int) -> EntryWords:
        """The entry at a place of the log, in words."""
        if place not in self._said:
            self._said[place] = self._worded(self.history[place], self._names[place])
        return self._said[place]

    @property
    def worded(self) -> int:
        """How many entries are put into words by now."""
        return len(self._said)

    def names_before(self, place: int) -> Names:
        """The names before an entry; after the last one for a place beyond."""
        return self._names[min(place, len(self._names) - 1)]

    def questions(self, place: int) -> frozenset[str]:
        """The questions whose answers an entry changed, read off its paths alone."""
        if place not in self._read:
            found = (_question(step.path, (*step.was, *step.now)) for step in self.history[place].change)
            self._read[place] = frozenset().union(*found)
        return self._read[place]

    def searched(self, place: int) -> str:
        """Everything that a search looks through."""
        return self.entry(place).text.lower()

    @property
    def people(self) -> tuple[str, ...]:
        """Who made entries, each once."""
        return tuple(dict.fromkeys(entry.author for entry in self.history))

    def _worded(self, entry: Entry, names: Names) -> EntryWords:
        return EntryWords(
            entry.sequence,
            title(entry),
            wording.moment_words(entry.time),
            who(entry),
            " ".join(entry.reason.split()),
            self.changes.lines(entry.change, names),
        )


def _clipped(values: str) -> str:
    """Values that may be long notes, cut at a word."""
    if len(values) <= MOST_LETTERS:
        return values
    return f"{values[:MOST_LETTERS].rsplit(' ', 1)[0]}…"


def title(entry: Entry) -> str:
    """What an entry did, with a capital at its start."""
    label = " ".join(entry.label.split())
    if label == BEGAN and not entry.previous.strip("0"):
        return translate("History", "The case began")
    if entry.undoes:
        return translate("History", "Undo: {label}").format(label=label)
    if entry.redoes:
        return translate("History", "Redo: {label}").format(label=label)
    return label[:1].upper() + label[1:]


def who(entry: Entry) -> str:
    """Who made an entry, as the name was set in the program."""
    return entry.author or translate("History", "no name set")


def last_before(history: Sequence[Entry], moment: datetime) -> int:
    """The sequence number of the last entry before a moment; 0 where all came later."""
    earlier = [entry.sequence for entry in history if _moment(entry) < moment]
    return max(earlier, default=0)


def _moment(entry: Entry) -> datetime:
    try:
        found = datetime.fromisoformat(entry.time)
    except ValueError:
        return datetime.max.replace(tzinfo=UTC)
    return found.astimezone()


def _shared(old: tuple[Entry, ...], new: tuple[Entry, ...]) -> int:
    """How many entries two logs share from their start: the same objects, since a log only grows."""
    count = min(len(old), len(new))
    while count and old[count - 1] is not new[count - 1]:
        count -= 1
    return count


def _question(path: tuple[Key, ...], sides: tuple[object, ...]) -> frozenset[str]:
    depth = path.index("answers") + 1 if "answers" in path[:3] else 0
    if not depth:
        return frozenset()
    if len(path) > depth:
        return frozenset({str(path[depth])})
    return frozenset(str(key) for side in sides if isinstance(side, dict) for key in side)
