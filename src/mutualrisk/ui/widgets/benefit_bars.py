"""Benefits as bars: solid as far as there is evidence, hatched as far as more is claimed."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets import tip
from mutualrisk.ui.widgets.role import set_role
from mutualrisk.ui.widgets.text_block import TextBlock
from mutualrisk.ui.widgets.word_button import WordButton

BAR: Final = 13
NUMBER: Final = 40
FULL: Final = 100.0
TITLE_SHARE: Final = 0.4
"""How much of the width the titles may take."""


class Benefit(NamedTuple):
    """A benefit as its bar shows it, on 0 to 100."""

    id: str
    title: str
    claimed: float
    evidenced: float
    words: str
    """What the bar shows, in a sentence."""


class BenefitBars(QWidget):
    """A bar for each benefit, each a button; the numbers are those of claimed and evidenced."""

    activated = Signal(str)

    def __init__(self, look: Look, cuts: tuple[float, float], name: str) -> None:
        """``cuts`` are where fair and strong begin: notches in every bar."""
        super().__init__()
        self._look, self._cuts = look, cuts
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._bars: list[BenefitBar] = []
        set_role(self, "group")
        self.setAccessibleName(name)

    def show_benefits(self, benefits: Sequence[Benefit]) -> None:
        """Show benefits, in the order given."""
        while len(self._bars) > len(benefits):
            self._bars.pop().deleteLater()
        while len(self._bars) < len(benefits):
            self._bars.append(self._bar(benefits[len(self._bars)]))
        for bar, benefit in zip(self._bars, benefits, strict=True):
            bar.show_benefit(benefit)

    def _bar(self, benefit: Benefit) -> "BenefitBar":
        made = BenefitBar(self._look, self._cuts, benefit)
        made.clicked.connect(lambda: self.activated.emit(made.benefit.id))
        self._rows.addWidget(made)
        return made


class BenefitBar(WordButton):
    """One row: title, bar, claimed, evidenced."""

    def __init__(self, look: Look, cuts: tuple[float, float], benefit: Benefit) -> None:
        self.benefit, self._cuts = benefit, cuts
        super().__init__(look, benefit.title)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_benefit(benefit)

    def show_benefit(self, benefit: Benefit) -> None:
        """Show another benefit, or the same with other figures."""
        self.benefit = benefit
        self.setText(benefit.title)
        tip.explain(self, benefit.words)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of another look."""
        super().set_look(look)
        self._title = TextBlock(self.words, look.font("body"))

    def heightForWidth(self, width: int) -> int:
        """What the title needs at a width."""
        return self._title.height(self._title_width(width)) + self.look.gap(10)

    def sizeHint(self) -> QSize:
        """A bar of middle length."""
        width = self.look.px(520)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A short bar."""
        width = self.look.px(280)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), self.look.px(4), self.look.px(4))
        title, edge = self._title_width(self.width()), self.look.px(4)
        top = (self.height() - self._title.height(title)) / 2
        self._title.paint(painter, edge, top, title, self.look.colour("ink"))
        numbers = 2 * self.look.px(NUMBER) + edge
        left = title + self.look.gap(16)
        bar = self.look.px(BAR)
        self._paint_bar(painter, QRectF(left, (self.height() - bar) / 2, self.width() - left - numbers, bar))
        self._paint_numbers(painter, edge)

    def _paint_bar(self, painter: QPainter, track: QRectF) -> None:
        look, round_ = self.look, 2.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("track"))
        painter.drawRoundedRect(track, round_, round_)
        claimed = QRectF(track.x(), track.y(), track.width() * self.benefit.claimed / FULL, track.height())
        evidenced = QRectF(
            track.x(), track.y(), track.width() * self.benefit.evidenced / FULL, track.height()
        )
        if claimed.width() > evidenced.width():
            painter.setBrush(look.colour("surface"))
            painter.setPen(QPen(look.colour("accent"), 1))
            painter.drawRoundedRect(claimed.adjusted(0.5, 0.5, -0.5, -0.5), round_, round_)
            self._hatch(painter, claimed)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawRoundedRect(evidenced, round_, round_)
        for cut in self._cuts:
            x = track.x() + track.width() * cut / FULL
            painter.fillRect(QRectF(x - 1, track.y() - 3, 2, track.height() + 6), look.colour("paper"))
            painter.fillRect(QRectF(x - 0.5, track.y() - 3, 1, track.height() + 6), look.colour("second_ink"))

    def _hatch(self, painter: QPainter, place: QRectF) -> None:
        """Slanted lines that look the same at every density."""
        painter.save()
        painter.setClipRect(place)
        painter.setPen(QPen(self.look.colour("accent"), self.look.stroke(1.6)))
        step, height = self.look.px(6), place.height()
        x = place.left() - height
        while x < place.right():
            painter.drawLine(QPointF(x, place.bottom()), QPointF(x + height, place.top()))
            x += step
        painter.restore()

    def _paint_numbers(self, painter: QPainter, edge: int) -> None:
        look, width = self.look, self.look.px(NUMBER)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        last = QRectF(self.width() - width - edge, 0, width, self.height())
        painter.setFont(look.font("strong"))
        painter.setPen(look.colour("ink"))
        painter.drawText(last, right, f"{self.benefit.evidenced:.0f}")
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("second_ink"))
        painter.drawText(last.translated(-width, 0), right, f"{self.benefit.claimed:.0f}")

    def _title_width(self, width: int) -> float:
        natural = QFontMetricsF(self.look.font("body")).averageCharWidth() * 30
        return min(natural, width * TITLE_SHARE)


def _part(track: QRectF, level: float) -> QRectF:
    return QRectF(track.x(), track.y(), track.width() * level / FULL, track.height())
