"""A large button that leads into something: an icon, what it is, and a few words on what to expect."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from mutualrisk.ui.theme import Look, icon
from mutualrisk.ui.widgets.text_block import TIGHT, TextBlock, aligned
from mutualrisk.ui.widgets.word_button import WordButton

EDGE = 20
TILE = 44
GAP = 16


class Door(WordButton):
    """Title and text beside an icon, all of it to be clicked; ``clicked`` says that somebody goes in."""

    def __init__(self, look: Look, icon_name: str, title: str, text: str) -> None:
        super().__init__(look, title)
        self._icon = icon_name
        self._title = TextBlock(title, look.font("h2"), TIGHT)
        self._text = TextBlock(text, look.font("body"))
        self.setAccessibleDescription(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int, /) -> int:
        """What its words need at a width."""
        room = self._room(width)
        words = self._title.height(room) + self.look.px(4) + self._text.height(room)
        return max(words, self.look.px(TILE)) + 2 * self.look.gap(EDGE)

    def sizeHint(self) -> QSize:
        """Wide enough for a line and a half of its text."""
        width = self.look.px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """No narrower than its longest word."""
        narrow = max(self._title.narrowest(), self._text.narrowest())
        return QSize(self._left + narrow + self.look.gap(EDGE), self.look.px(TILE))

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the ground, the icon on its tile, and the words."""
        look, painter = self.look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_tile(painter)
        room = self._room(self.width())
        left = aligned(self.layoutDirection(), self._left, room, self.width())
        top = look.gap(EDGE)
        self._title.paint(painter, left, top, room, look.colour("ink"))
        below = top + self._title.height(room) + look.px(4)
        self._text.paint(painter, left, below, room, look.colour("second_ink"))

    def _paint_ground(self, painter: QPainter) -> None:
        live = self.underMouse() or self.isDown()
        painter.setPen(QPen(self.look.colour("accent" if live else "line"), 1.5 if live else 1))
        painter.setBrush(self.look.colour("hover" if self.isDown() else "surface"))
        ground = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.drawRoundedRect(ground, self.look.px(8), self.look.px(8))

    def _paint_tile(self, painter: QPainter) -> None:
        look, side = self.look, self.look.px(TILE)
        left = aligned(self.layoutDirection(), look.gap(EDGE), side, self.width())
        tile = QRectF(left, look.gap(EDGE), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("soft"))
        painter.drawRoundedRect(tile, look.px(8), look.px(8))
        edge = side * 0.25
        icon.paint(painter, tile.adjusted(edge, edge, -edge, -edge), self._icon, look.colours["accent"])

    @property
    def _left(self) -> int:
        return self.look.gap(EDGE) + self.look.px(TILE) + self.look.gap(GAP)

    def _room(self, width: int) -> int:
        return width - self._left - self.look.gap(EDGE)
