"""A list of tasks, each a link."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.role import set_role
from mutualrisk.ui.widgets.task_row import Task, TaskRow


class Entry(NamedTuple):
    """A task, and the key that says where it leads."""

    key: str
    task: Task


class TaskList(QWidget):
    """Rows one below the other. Rows that stay keep the focus."""

    followed = Signal(str)
    """The key of the row that was clicked."""

    def __init__(self, look: Look, name: str = "") -> None:
        """Show nothing yet. ``name`` is what a screen reader calls the list."""
        super().__init__()
        self._look = look
        self._keys: list[str] = []
        self._rows: list[TaskRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        set_role(self, "group")
        self.setAccessibleName(name)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these tasks."""
        self._keys = [entry.key for entry in entries]
        while len(self._rows) > len(entries):
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, entry in enumerate(entries):
            if place < len(self._rows):
                self._rows[place].show_task(entry.task)
            else:
                self._add(entry.task)

    def row(self, key: str) -> TaskRow | None:
        """The row with a key."""
        return self._rows[self._keys.index(key)] if key in self._keys else None

    def _add(self, task: Task) -> None:
        row = TaskRow(self._look, task)
        place = len(self._rows)
        row.clicked.connect(lambda: self.followed.emit(self._keys[place]))
        self._rows.append(row)
        self._column.addWidget(row)
        row.show()
