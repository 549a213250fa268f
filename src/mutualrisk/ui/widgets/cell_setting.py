"""How the cells of a table are set: what stands in each, how high that is, and how it is painted."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF, QPainter

from mutualrisk.ui.theme import Look
from mutualrisk.ui.theme.type_scale import Role
from mutualrisk.ui.widgets.cells import Cell, Col, Picture
from mutualrisk.ui.widgets.text_block import TextBlock

ABOVE: Final = 10
BESIDE: Final = 8
BETWEEN: Final = 3
MOST_KEPT: Final = 4_000


class Piece(NamedTuple):
    """One thing in a cell, under the one before it."""

    what: TextBlock | Picture
    tone: str = "ink"

    def height(self, look: Look, width: float) -> float:
        """How high it is at a width."""
        if isinstance(self.what, TextBlock):
            return self.what.height(width)
        return self.what.size(look, width).height()


class CellSetting:
    """Sets cells in a look. Paragraphs are kept, so that what stays the same is not set again."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self._blocks: dict[tuple[str, Role, int], TextBlock] = {}

    def height(self, cell: Cell, folded: Sequence[tuple[Col, Cell]], width: float) -> int:
        """How high a cell is at the width of its column, with those that are folded into it."""
        room = width - 2 * self.look.px(BESIDE)
        pieces = [*self._pieces(cell, folded, round(room))]
        between = self.look.px(BETWEEN) * max(len(pieces) - 1, 0)
        return round(
            sum(piece.height(self.look, room) for piece in pieces) + between + 2 * self.look.px(ABOVE)
        )

    def paint(
        self, painter: QPainter, cell: Cell, folded: Sequence[tuple[Col, Cell]], place: QRectF, col: Col
    ) -> None:
        """Draw a cell in its place, one piece under the other."""
        beside, top = self.look.px(BESIDE), place.top() + self.look.px(ABOVE)
        room = place.width() - 2 * beside
        for piece in self._pieces(cell, folded, round(room)):
            self._piece(painter, piece, QRectF(place.left() + beside, top, room, 0), col)
            top += piece.height(self.look, room) + self.look.px(BETWEEN)

    def _piece(self, painter: QPainter, piece: Piece, place: QRectF, col: Col) -> None:
        if isinstance(piece.what, TextBlock):
            block, left = piece.what, place.left()
            if col.align == "right":
                left += max(place.width() - QFontMetricsF(block.font).horizontalAdvance(block.text) - 1, 0)
            block.paint(painter, left, place.top(), round(place.width()), self.look.colour(piece.tone))
        else:
            size = piece.what.size(self.look, place.width())
            piece.what.paint(painter, self.look, QRectF(place.topLeft(), _within(size, place)))

    def _pieces(self, cell: Cell, folded: Sequence[tuple[Col, Cell]], room: int) -> Iterator[Piece]:
        yield from self._own(cell, room)
        for col, other in folded:
            if other.picture is None and other.text and col.title:
                yield from self._own(_captioned(col, other), room)
            else:
                yield from self._own(other, room)

    def _own(self, cell: Cell, room: int) -> Iterator[Piece]:
        if cell.picture is not None:
            yield Piece(cell.picture)
        elif cell.text:
            yield Piece(self._block(cell.text, cell.font, room), cell.tone)
        if cell.note:
            yield Piece(self._block(cell.note, "small", room), "second_ink")

    def _block(self, text: str, font: Role, room: int) -> TextBlock:
        """A paragraph for a width: two widths keep one each, since setting one costs most."""
        key = (text, font, room)
        if key not in self._blocks:
            if len(self._blocks) > MOST_KEPT:
                self._blocks.clear()
            self._blocks[key] = TextBlock(text, self.look.font(font))
        return self._blocks[key]


def _captioned(col: Col, cell: Cell) -> Cell:
    """A folded cell, which says itself what its column was called."""
    return Cell(f"{col.title}: {cell.text}", cell.note, font="small", tone=cell.tone)


def _within(size: QSizeF, place: QRectF) -> QSizeF:
    return QSizeF(min(size.width(), place.width()), size.height())


def widths(cols: Sequence[Col], look: Look, width: int) -> list[int]:
    """The width of each column: its least, and its share of what is left."""
    least = [look.px(col.least) for col in cols]
    spare = max(width - sum(least), 0)
    whole = sum(col.share for col in cols) or 1.0
    made = [floor + int(spare * col.share / whole) for col, floor in zip(cols, least, strict=True)]
    widest = max(range(len(cols)), key=lambda place: cols[place].share)
    made[widest] += width - sum(made)
    return made


def fitting(cols: Sequence[Col], look: Look, width: int) -> list[int]:
    """The places of the columns that stay columns at a width; the others fold into the main one."""
    if sum(look.px(col.least) for col in cols) <= width:
        return [*range(len(cols))]
    return [place for place, col in enumerate(cols) if not col.folds]


def main_place(cols: Sequence[Col]) -> int:
    """The column that takes what folds: the widest of those that stay."""
    staying = [place for place, col in enumerate(cols) if not col.folds] or [0]
    return max(staying, key=lambda place: cols[place].share)
