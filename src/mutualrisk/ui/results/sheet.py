"""Draws blocks: headings, sentences, tables, links. What stays the same is left alone."""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.ui.results.blocks import Band, Block, Choice, Grid, Title, Way, Words
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.fact_table import FactTable
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.link import Link
from mutualrisk.ui.widgets.sector_strip import SectorStrip
from mutualrisk.ui.widgets.segmented import Segmented
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

WIDEST = 680
"""A line of text reads well up to here."""
BAND = 520
ABOVE = {"h1": 0, "h2": 44, "h3": 24}
BETWEEN = 10


class Sheet(QWidget):
    """A column of blocks."""

    opened = Signal(str)
    """A row or a link was followed; its key."""
    chosen = Signal(str, str)
    """Another view was chosen: the key of the choice, and the view's."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.blocks: tuple[Block, ...] = ()
        self._shown: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show other blocks. Those that differ only in their words are changed where they stand."""
        wanted = [block for block in blocks if not (isinstance(block, Words) and not block.text)]
        kept = next(
            (
                at
                for at, (old, new) in enumerate(zip(self.blocks, wanted, strict=False))
                if not _alike(old, new)
            ),
            min(len(self.blocks), len(wanted)),
        )
        self._drop_from(kept)
        for widget, old, new in zip(self._shown, self.blocks, wanted, strict=False):
            if old != new:
                _CHANGES[type(new)](widget, new)
        for block in wanted[kept:]:
            self._add(block)
        self.blocks = tuple(wanted)

    def tables(self) -> list[FactTable]:
        """The tables, from the top."""
        return [widget for widget in self._shown if isinstance(widget, FactTable)]

    def widget_at(self, place: str) -> QWidget | None:
        """The heading of a place; None where there is none."""
        named = zip(self.blocks, self._shown, strict=True)
        return next(
            (shown for block, shown in named if isinstance(block, Title) and block.place == place), None
        )

    def focus_after(self, place: str) -> None:
        """Give the focus to the first table under the heading of a place."""
        found = False
        for block, shown in zip(self.blocks, self._shown, strict=True):
            found = found or (isinstance(block, Title) and block.place == place)
            if found and isinstance(shown, FactTable):
                shown.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def focus_row(self, key: str) -> bool:
        """Give the focus to the row with a key. Says whether there is one."""
        for table in self.tables():
            if any(row.key == key for row in table.rows):
                table.choose(key)
                table.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _drop_from(self, kept: int) -> None:
        """Take away all after the first so many; each has a space above it."""
        while self._column.count() > 2 * kept:
            self._column.takeAt(self._column.count() - 1)
        for widget in self._shown[kept:]:
            widget.hide()
            widget.deleteLater()
        del self._shown[kept:]

    def _add(self, block: Block) -> None:
        above = ABOVE[block.level] if isinstance(block, Title) else BETWEEN
        made = self._made(block)
        self._column.addSpacing(self._look.gap(above) if self._shown else 0)
        small = isinstance(block, Way | Choice)
        self._column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft if small else Qt.AlignmentFlag(0))
        self._shown.append(made)

    def _made(self, block: Block) -> QWidget:
        match block:
            case Title():
                return Heading(self._look, block.text, block.level)
            case Words():
                label = WrappingLabel(self._look, block.text, block.font, tone=block.tone)
                label.setMaximumWidth(self._look.px(WIDEST))
                return label
            case Grid():
                return self._table(block)
            case Band():
                strip = SectorStrip(self._look, block.strip)
                strip.setMaximumWidth(self._look.px(BAND))
                return strip
            case Way():
                link = Link(self._look, block.text)
                link.clicked.connect(lambda: self.opened.emit(block.key))
                return link
            case Choice():
                return self._choice(block)

    def _table(self, block: Grid) -> FactTable:
        table = FactTable(self._look, block.cols, block.name)
        table.show_rows(block.rows)
        table.opened.connect(self.opened)
        return table

    def _choice(self, block: Choice) -> Segmented:
        made = Segmented(self._look, block.options, block.name)
        made.choose(block.chosen)
        made.chosen.connect(lambda value: self.chosen.emit(block.key, value))
        return made


def _alike(old: Block, new: Block) -> bool:
    """Whether one widget can show either block."""
    match old, new:
        case Title(), Title():
            return old.level == new.level
        case Words(), Words():
            return (old.tone, old.font) == (new.tone, new.font)
        case Grid(), Grid():
            return old.cols == new.cols
        case Band(), Band():
            return True
        case Way(), Way():
            return old.key == new.key
        case Choice(), Choice():
            return (old.key, old.options) == (new.key, new.options)
    return old == new


def _show_rows(widget: QWidget, block: Block) -> None:
    table, grid = cast("FactTable", widget), cast("Grid", block)
    table.setAccessibleName(grid.name)
    table.show_rows(grid.rows)


def _show_text(widget: QWidget, block: Block) -> None:
    cast("WrappingLabel", widget).setText(cast("Words", block).text)


_CHANGES: dict[type, Callable[[QWidget, Block], None]] = {
    Title: _show_text,
    Words: _show_text,
    Grid: _show_rows,
    Band: lambda widget, block: cast("SectorStrip", widget).show_strip(cast("Band", block).strip),
    Choice: lambda widget, block: cast("Segmented", widget).choose(cast("Choice", block).chosen),
    Way: lambda widget, block: cast("Link", widget).setText(cast("Way", block).text),
}
