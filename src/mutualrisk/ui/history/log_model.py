"""The log as a list, the last entry first. Only what is seen is worded, so that ten thousand are quick."""

from time import perf_counter
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from mutualrisk.ui.history.log_words import EntryWords, LogWords

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
SLICE = 0.008
"""Seconds of searching between two looks at what the user does."""


class Filter(NamedTuple):
    """What is looked for: words anywhere in an entry, a question, a person (None: anyone)."""

    text: str = ""
    question: str = ""
    person: str | None = None


class LogModel(QAbstractListModel):
    """Holds places of the log. A search for words goes through it in slices while the window is idle."""

    searched = Signal()
    """A search came to its end."""

    def __init__(self, log: LogWords, parent: QObject | None = None) -> None:
        """An empty list."""
        super().__init__(parent)
        self.log, self.filter = log, Filter()
        self._rows: list[int] = []
        self._ahead: list[int] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_idle)

    @property
    def searching(self) -> bool:
        """Whether a search still goes on."""
        return bool(self._ahead)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many entries are listed."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """An entry's words."""
        if not index.isValid() or role not in _READ:
            return None
        entry = self.log.entry(self._rows[index.row()])
        return _READ[Qt.ItemDataRole(role)](entry)

    def place(self, index: Index) -> int:
        """The place of the log in a row."""
        return self._rows[index.row()]

    def index_of(self, place: int) -> QModelIndex:
        """The row of a place; an invalid one where it is not listed."""
        return self.index(self._rows.index(place)) if place in self._rows else QModelIndex()

    def refresh(self, kept: int) -> None:
        """Follow the log, of which the first ``kept`` entries stayed: only the top of the list moves."""
        gone = sum(place >= kept for place in self._rows)
        if gone:
            self.beginRemoveRows(QModelIndex(), 0, gone - 1)
            del self._rows[:gone]
            self.endRemoveRows()
        fresh = [place for place in reversed(range(kept, len(self.log.history))) if self._fits(place)]
        if fresh:
            self.beginInsertRows(QModelIndex(), 0, len(fresh) - 1)
            self._rows[:0] = fresh
            self.endInsertRows()

    def show_only(self, wanted: Filter) -> None:
        """List what fits."""
        self.filter = wanted
        every = range(len(self.log.history) - 1, -1, -1)
        likely = [place for place in every if self._fits_quickly(place)]
        self.beginResetModel()
        self._rows, self._ahead = ([], likely) if wanted.text.strip() else (likely, [])
        self.endResetModel()
        if self._ahead:
            self._timer.start()
        else:
            self.searched.emit()

    def finish(self) -> None:
        """Search to the end now, for those who cannot wait."""
        while self._ahead:
            self._search(float("inf"))

    def _on_idle(self) -> None:
        self._search(perf_counter() + SLICE)

    def _search(self, until: float) -> None:
        found: list[int] = []
        looked = 0
        while looked < len(self._ahead) and (perf_counter() < until or not looked):
            if self._holds_words(self._ahead[looked]):
                found.append(self._ahead[looked])
            looked += 1
        self._ahead = self._ahead[looked:]
        if found:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(found) - 1)
            self._rows += found
            self.endInsertRows()
        if not self._ahead:
            self._timer.stop()
            self.searched.emit()

    def _fits(self, place: int) -> bool:
        return self._fits_quickly(place) and self._holds_words(place)

    def _fits_quickly(self, place: int) -> bool:
        wanted = self.filter
        if wanted.person is not None and self.log.history[place].author != wanted.person:
            return False
        return not wanted.question or wanted.question in self.log.questions(place)

    def _holds_words(self, place: int) -> bool:
        terms = self.filter.text.lower().split()
        return not terms or all(term in self.log.searched(place) for term in terms)


def _plain(entry: EntryWords) -> str:
    return entry.title


def _spoken(entry: EntryWords) -> str:
    return entry.text


def _itself(entry: EntryWords) -> EntryWords:
    return entry


_READ = {
    Qt.ItemDataRole.DisplayRole: _plain,
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
    ENTRY: _itself,
}
