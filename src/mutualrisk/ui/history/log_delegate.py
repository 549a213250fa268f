"""How an entry is drawn in the list: what was done, what that changed, when and by whom."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mutualrisk.ui.history.log_model import ENTRY
from mutualrisk.ui.history.log_words import EntryWords
from mutualrisk.ui.theme import Look
from mutualrisk.ui.translation import translate

if TYPE_CHECKING:
    from mutualrisk.ui.theme.type_scale import Role

SIDE, EDGE, GAP = 12, 10, 2


class LogDelegate(QStyledItemDelegate):
    """Three lines of one height each, so that ten thousand rows need not be measured."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        """Draw in a look."""
        super().__init__(parent)
        self._look = look
        lines: tuple[Role, ...] = ("strong", "small", "small")
        self._fonts = [look.font(role) for role in lines]
        self._metrics = [QFontMetrics(font) for font in self._fonts]
        self._heights = [round(metrics.height()) for metrics in self._metrics]

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same for every entry; as wide as the list."""
        high = sum(self._heights) + 2 * self._look.px(EDGE) + 2 * self._look.px(GAP)
        return QSize(option.rect.width(), high)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground, then the lines; the whole of a line that is too long stands beside the list."""
        entry: EntryWords = index.data(ENTRY)
        look, chosen = self._look, bool(option.state & QStyle.StateFlag.State_Selected)
        self._ground(painter, option, chosen=chosen)
        place = option.rect.adjusted(look.px(SIDE), look.px(EDGE), -look.px(SIDE), 0)
        texts = (entry.title, entry.summary, _foot(entry))
        tones = ("accent" if chosen else "ink", "ink", "second_ink")
        lines = zip(self._fonts, self._metrics, self._heights, texts, tones, strict=True)
        for font, metrics, high, text, tone in lines:
            painter.setFont(font)
            painter.setPen(look.colour(tone))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            line = QRect(place.left(), place.top(), place.width(), high)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
            place.setTop(place.top() + high + look.px(GAP))

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, *, chosen: bool) -> None:
        look = self._look
        pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or pointed:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("soft" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), look.px(6), look.px(6))
        else:
            painter.setPen(look.colour("line"))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


def _foot(entry: EntryWords) -> str:
    said = translate("History", "{number} · {when} · {who}")
    return said.format(number=entry.number, when=entry.when, who=entry.who)
