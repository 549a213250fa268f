"""What a table shows, as data: columns, rows, and cells of words with a note and perhaps a picture."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, Protocol

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from mutualrisk.ui.theme import Look
from mutualrisk.ui.theme.type_scale import Role

BREAK = "\u2028"
"""Begins a new line within a text."""


class Picture(Protocol):
    """Something painted in a cell. What it shows is also in the cell's words."""

    def size(self, look: Look, room: float) -> QSizeF:
        """How large it is where there is so much room."""

    def paint(self, painter: QPainter, look: Look, place: QRectF) -> None:
        """Draw it."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Words, a note under them, and a picture that stands for the words where there is one."""

    text: str = ""
    note: str = ""
    picture: Picture | None = None
    font: Role = "small"
    tone: str = "ink"
    about: str = ""
    """What explains the value: shown under the pointer and told to screen readers."""

    @property
    def words(self) -> str:
        """Everything that the cell says."""
        said = ". ".join(part.rstrip(".") for part in (self.text, self.note) if part)
        return said.replace(BREAK, " ")


class Col(NamedTuple):
    """A column: its title, its share of the room, and the least width that it can be read at."""

    title: str
    share: float
    least: int
    align: Literal["left", "right"] = "left"
    folds: bool = True
    """Whether it moves under the main column where room is short."""


class Row(NamedTuple):
    """A row: what it stands for, and its cells. One with a key may be opened."""

    key: str
    cells: tuple[Cell, ...]
    total: bool = False
    """A sum, set apart by a stronger line above it."""

    @property
    def words(self) -> str:
        """The whole row as it is copied."""
        return "\t".join(cell.words for cell in self.cells)


def table_text(cols: Sequence[Col], rows: Sequence[Row]) -> str:
    """A whole table as it is copied: its titles and its rows, with tabs between."""
    head = "\t".join(col.title for col in cols)
    return "\n".join(filter(str.strip, (head, *(row.words for row in rows))))
