"""How a table is laid out at each width: what folds, how wide its columns are, how high its rows."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.cell_setting import CellSetting, fitting, widths
from mutualrisk.ui.widgets.table_header import TableHeader
from mutualrisk.ui.widgets.table_model import TableModel

MOST_KEPT: Final = 6
"""Layouts ask at a few widths again and again."""


class Measured(NamedTuple):
    """A table at one width."""

    folded: tuple[int, ...]
    wide: dict[int, int]
    """The width of each column that stays, by its place."""
    heights: list[int]
    head: int

    @property
    def high(self) -> int:
        """The height of all of it."""
        return self.head + sum(self.heights)


class TableMeasures:
    """Measures a table once for each width, and then only the rows that change."""

    def __init__(self, look: Look, model: TableModel, setting: CellSetting, header: TableHeader) -> None:
        self._look, self._model, self._setting, self._header = look, model, setting, header
        self._kept: dict[int, Measured] = {}

    def at(self, width: int) -> Measured:
        """The table where it is so wide."""
        if width not in self._kept:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            self._kept[width] = self._measured(width)
        return self._kept[width]

    def forget(self, rows: Sequence[int] | None, width: int) -> None:
        """Measure some rows again where the table is so wide; everything where none are named."""
        if rows is None:
            self._kept.clear()
        elif rows:
            made = self.at(width)
            self._kept = {width: made}
            for row in rows:
                made.heights[row] = self._height(row, made.wide, made.folded)

    def _measured(self, width: int) -> Measured:
        cols = self._model.cols
        staying = fitting(cols, self._look, width)
        folded = tuple(place for place in range(len(cols)) if place not in staying)
        shares = widths([cols[place] for place in staying], self._look, width)
        wide = dict(zip(staying, shares, strict=True))
        heights = [self._height(row, wide, folded) for row in range(len(self._model.rows))]
        return Measured(folded, wide, heights, 0 if folded else self._header.height_for(width))

    def _height(self, row: int, wide: dict[int, int], folded: tuple[int, ...]) -> int:
        heights = []
        for place, width in wide.items():
            index = self._model.index(row, place)
            under = self._model.folded_cells(index, folded)
            heights.append(self._setting.height(self._model.cell(index), under, width))
        return max(heights)
