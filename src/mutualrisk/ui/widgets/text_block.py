"""A paragraph as it is set: wrapped to a width, with room between its lines, and words in **bold**."""

import re
from dataclasses import dataclass, field
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

BREATH: Final = 1.42
"""The distance between lines of text, in heights of its letters."""
TIGHT: Final = 1.2
"""The same for headings, whose lines belong together."""
_BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
_ENDLESS: Final = 100_000
_PLANE: Final = "\uffff"
"""The last letter that Qt measures alone; emoji come after it."""
LINE_END: Final = "\u2028"
"""What ends a line inside a paragraph, as Qt sets it."""
_MOST_WORDS: Final = 4_096
"""Whose widths are kept for each font."""
_MOST_LAID: Final = 4
"""How many widths are kept laid out: the one that is painted, one line, and what a layout tries."""


def plain(text: str) -> str:
    """The text without the stars round its bold words: what a screen reader says."""
    return _BOLD.sub(r"\1", text)


class Measure:
    """How wide and high texts of one font are; the words of a method come again and again."""

    def __init__(self, font: QFont) -> None:
        """Measure the font."""
        self._metrics = QFontMetricsF(font)
        self._words: dict[str, float] = {}
        self.height = self._metrics.height()

    def word(self, word: str) -> float:
        """How wide a word is."""
        if word not in self._words:
            if len(self._words) >= _MOST_WORDS:
                self._words.clear()
            self._words[word] = self._metrics.horizontalAdvance(word)
        return self._words[word]

    def line(self, text: str) -> float:
        """How wide a text is in one line, with what its last letter leans out of its own width."""
        leaning = min(self._metrics.rightBearing(text[-1]), 0) if "" < text[-1:] <= _PLANE else 0
        return self._metrics.horizontalAdvance(text) - leaning


_MEASURES: Final[dict[str, Measure]] = {}


def _measure(font: QFont) -> Measure:
    key = font.key()
    if key not in _MEASURES:
        _MEASURES[key] = Measure(font)
    return _MEASURES[key]


@dataclass(slots=True)
class TextBlock:
    """One paragraph. Qt asks for the height at many widths again and again, so each is worked out once."""

    text: str
    font: QFont
    leading: float = BREATH
    marked: bool = False
    """Whether ``**`` marks bold words; never for what users type."""
    pitch: float = field(default=0.0, init=False, repr=False)
    """From one line to the next."""
    _measure: Measure = field(init=False, repr=False)
    _laid: dict[float, QTextLayout] = field(default_factory=dict, init=False, repr=False)
    _heights: dict[float, int] = field(default_factory=dict, init=False, repr=False)
    _reach: float = field(default=-1.0, init=False, repr=False)
    _natural: int = field(default=-1, init=False, repr=False)
    _narrowest: int = field(default=-1, init=False, repr=False)

    def __post_init__(self) -> None:
        """Measure the font once."""
        self._measure = _measure(self.font)
        self.pitch = max(self._measure.height, self.font.pixelSize() * self.leading)

    def height(self, width: float) -> int:
        """How high the paragraph is at a width."""
        if width not in self._heights:
            lines = self._lines() if self._fits(width) else self._layout(width).lineCount()
            self._heights[width] = ceil(max(lines, 1) * self.pitch)
        return self._heights[width]

    def about(self, width: int) -> int:
        """How high the paragraph is at a width, or nearly so: not worth breaking it into lines for."""
        if width in self._heights or self._fits(width):
            return self.height(width)
        return ceil((ceil(self._advance() / max(width, 1)) + self._lines() - 1) * self.pitch)

    def natural_width(self, most: int = _ENDLESS) -> int:
        """How wide it would be without wrapping, and ``most`` where it would be wider than that."""
        if self._natural < 0:
            if self._advance() >= most:
                return most
            self._natural = ceil(self._advance() if self._is_plain() else self._set(_ENDLESS)[1])
        return min(self._natural, most)

    def narrowest(self) -> int:
        """The width of its longest word: it cannot be set narrower than that."""
        if self._narrowest < 0:
            self._narrowest = ceil(max(map(self._measure.word, self.text.split()), default=0))
        return self._narrowest

    def _fits(self, width: float) -> bool:
        """Whether it certainly needs no wrapping at a width."""
        return self._advance() <= width and self._is_plain()

    def _is_plain(self) -> bool:
        """Whether it is as wide as it is measured; bold words, tabs and emoji are left to Qt to say."""
        return not self.marked and all(
            line.isprintable() and line[-1:] <= _PLANE for line in self.text.split("\n")
        )

    def _lines(self) -> int:
        return self.text.count("\n") + 1

    def _advance(self) -> float:
        """How far its longest line reaches, without what bold words add."""
        if self._reach < 0:
            text = plain(self.text) if self.marked else self.text
            self._reach = max(map(self._measure.line, text.split("\n")))
        return self._reach

    def paint(self, painter: QPainter, left: float, top: float, width: float, colour: QColor) -> None:
        """Set the paragraph at a place."""
        painter.setPen(colour)
        self._layout(width).draw(painter, QPointF(left, top))

    def _layout(self, width: float) -> QTextLayout:
        if width not in self._laid:
            if len(self._laid) >= _MOST_LAID:
                self._laid.clear()
            self._laid[width], _ = self._set(width)
        return self._laid[width]

    def _set(self, width: float) -> tuple[QTextLayout, float]:
        text = plain(self.text) if self.marked else self.text
        layout = QTextLayout(text.replace("\n", LINE_END), self.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        if self.marked:
            layout.setFormats(_bold_ranges(self.text))
        return layout, _broken(layout, width, self.pitch)


def _broken(layout: QTextLayout, width: float, pitch: float) -> float:
    """Break the layout into lines; the widest line's width."""
    widest, top = 0.0, 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, top + (pitch - line.height()) / 2))
        widest, top = max(widest, line.naturalTextWidth()), top + pitch
    layout.endLayout()
    return widest


def _bold_ranges(text: str) -> list[QTextLayout.FormatRange]:
    made, shift = [], 0
    for found in _BOLD.finditer(text):
        bold = QTextLayout.FormatRange()
        bold.start, bold.length = found.start() - shift, len(found[1])
        bold.format = QTextCharFormat()
        bold.format.setFontWeight(QFont.Weight.DemiBold)
        made.append(bold)
        shift += 4
    return made


def aligned(layout_direction: Qt.LayoutDirection, left: float, width: float, whole: float) -> float:
    """The left edge of a part of ``width``, mirrored where people read from right to left."""
    return whole - left - width if layout_direction == Qt.LayoutDirection.RightToLeft else left
