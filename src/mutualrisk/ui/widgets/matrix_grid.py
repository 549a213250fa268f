"""Where things lie on the risk matrix, and its empty cells."""

from collections.abc import Sequence
from math import ceil
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.pill import Level

STEPS: Final = 5
SHARE: Final = 0.9
"""A cell's height in its widths."""
WIDEST: Final = 76
"""A cell's width at most, at a text size of 100 %."""
LEVELS: Final[tuple[Level, ...]] = ("low", "moderate", "high", "extreme")


class Axes(NamedTuple):
    """The words along the matrix, from the lowest level up."""

    likelihoods: Sequence[str]
    impacts: Sequence[str]
    title: str
    """What the lower axis is."""


class Grid:
    """The cells as they lie at one width."""

    def __init__(self, look: Look, axes: Axes, cuts: tuple[float, float, float], width: int) -> None:
        self._look, self._axes, self._cuts = look, axes, cuts
        metrics = QFontMetricsF(look.font("small"))
        widest = max(metrics.horizontalAdvance(word) for word in axes.likelihoods)
        self._left = ceil(widest) + look.gap(12)
        self._top = look.px(4)
        self.cell = max(min((width - self._left) / STEPS, look.px(WIDEST)), 1.0)
        self._row = self.cell * SHARE
        self._below = _fitting(look.font("small"), axes.impacts, self.cell)
        small = QFontMetricsF(self._below)
        self._label = small.lineSpacing() * _lines(small, axes.impacts, self.cell)
        self.height = ceil(
            self._top + STEPS * self._row + self._label + look.gap(10) + metrics.lineSpacing() * 1.4
        )

    @property
    def area(self) -> QRectF:
        """All cells together."""
        return QRectF(self._left, self._top, STEPS * self.cell, STEPS * self._row)

    def at(self, impact: float, likelihood: float) -> QPointF:
        """Where levels from 1 to 5 lie: whole ones in the middle of their cell."""
        x = self._left + (impact - 0.5) * self.cell
        return QPointF(x, self._top + (STEPS + 0.5 - likelihood) * self._row)

    def paint(self, painter: QPainter) -> None:
        """Draw the cells in the ratings of their own levels, and the words along them."""
        painter.setPen(Qt.PenStyle.NoPen)
        for row in range(STEPS):
            for column in range(STEPS):
                level = LEVELS[sum((row + 1) * (column + 1) >= cut for cut in self._cuts)]
                painter.setBrush(self._look.colour(level))
                place = QRectF(0, 0, self.cell - 3, self._row - 3)
                place.moveCenter(self.at(column + 1, row + 1))
                painter.drawRoundedRect(place, self._look.px(3), self._look.px(3))
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        look, area = self._look, self.area
        painter.setFont(look.font("small"))
        painter.setPen(look.colour("second_ink"))
        beside = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for level, word in enumerate(self._axes.likelihoods, 1):
            place = QRectF(0, self.at(1, level).y() - self._row / 2, self._left - look.gap(10), self._row)
            painter.drawText(place, beside, word)
        painter.setFont(self._below)
        below = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        for level, word in enumerate(self._axes.impacts, 1):
            left = self.at(level, 1).x() - self.cell / 2
            painter.drawText(QRectF(left, area.bottom() + look.gap(4), self.cell, self._label), below, word)
        painter.setFont(look.font("small_strong"))
        painter.setPen(look.colour("ink"))
        top = area.bottom() + self._label + look.gap(8)
        title = QRectF(area.left(), top, area.width(), self.height - top)
        painter.drawText(title, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._axes.title)


def _fitting(font: QFont, words: Sequence[str], width: float) -> QFont:
    """The font, or a smaller one where a word of some language is longer than a cell is wide."""
    metrics = QFontMetricsF(font)
    longest = max(metrics.horizontalAdvance(part) for word in words for part in word.split())
    made = QFont(font)
    made.setPixelSize(max(int(font.pixelSize() * min(width / longest, 1)), 1))
    return made


def _lines(metrics: QFontMetricsF, words: Sequence[str], width: float) -> int:
    """How many lines the longest word along the lower axis takes in a cell."""
    flags = int(Qt.TextFlag.TextWordWrap)
    highest = max(metrics.boundingRect(QRectF(0, 0, width, 999), flags, word).height() for word in words)
    return max(round(highest / metrics.lineSpacing()), 1)
