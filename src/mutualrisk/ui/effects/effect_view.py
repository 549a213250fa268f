"""An effect as it is seen: each rating as it is, an arrow, and as it would be.

It is painted by one widget: a plan shows some fifty of these lines, and labels for each part would be slow.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mutualrisk.domain.result import BenefitStage, Stage
from mutualrisk.domain.value import RATINGS
from mutualrisk.ui import wording
from mutualrisk.ui.effects import effect_words
from mutualrisk.ui.effects.effect import Effect, Move
from mutualrisk.ui.theme import Look, icon
from mutualrisk.ui.theme.type_scale import Role
from mutualrisk.ui.widgets.pill import HEIGHT, PillFace
from mutualrisk.ui.widgets.role import set_role
from mutualrisk.ui.widgets.text_block import TextBlock
from mutualrisk.ui.widgets.wrapping_label import Tone

ARROW = 18
BETWEEN = 8
LINE_GAP = 6


class Words:
    """Words in a line, in the middle of it."""

    def __init__(self, look: Look, text: str, role: Role = "small", tone: Tone = "ink") -> None:
        self._block = TextBlock(text, look.font(role))
        self._colour, self._line = look.colour(tone), look.px(HEIGHT)

    def width(self) -> int:
        """In one line."""
        return self._block.natural_width()

    def height(self, width: float) -> int:
        """No lower than a rating, beside which they stand."""
        return max(self._block.height(width), self._line)

    def paint(self, painter: QPainter, place: QRectF) -> None:
        """Set them."""
        top = place.top() + (place.height() - self._block.height(place.width())) / 2
        self._block.paint(painter, place.left(), top, place.width(), self._colour)


class Arrow:
    """From one rating to the next."""

    def __init__(self, look: Look) -> None:
        self._size, self._line = look.px(ARROW), look.px(HEIGHT)
        self._colour = look.colours["second_ink"]

    def width(self) -> int:
        """As wide as high."""
        return self._size

    def height(self, _width: float) -> int:
        """That of the ratings on both sides."""
        return self._line

    def paint(self, painter: QPainter, place: QRectF) -> None:
        """Draw it in the middle."""
        top = place.top() + (place.height() - self._size) / 2
        icon.paint(painter, QRectF(place.left(), top, self._size, self._size), "arrow-right", self._colour)


Piece = Words | Arrow | PillFace


class EffectView(QWidget):
    """Shows an effect, or that it is being worked out. A screen reader hears the same as one text."""

    def __init__(self, look: Look) -> None:
        """Show nothing yet."""
        super().__init__()
        self._look = look
        self._effect: Effect | None = None
        self._lines: Sequence[Sequence[Piece]] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        set_role(self, "note")
        self._show([self._quiet(self.tr("Working out what it changes …"))])

    @property
    def effect(self) -> Effect | None:
        """What is shown."""
        return self._effect

    def show_effect(self, effect: Effect | None) -> None:
        """Show another effect; None while it is not known, which leaves what was shown."""
        if effect is None or effect == self._effect:
            return
        self._effect = effect
        self.setAccessibleName(effect_words.spoken(effect))
        self._show(list(self._lines_of(effect)))

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What its lines need at a width."""
        return round(max((place.bottom() for _, place in self._placed(width)), default=0))

    def sizeHint(self) -> QSize:
        """Each line unbroken."""
        width = max((self._natural(line) for line in self._lines), default=0)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """No narrower than its widest rating, as low as one line."""
        pills = [one.narrowest() for line in self._lines for one in line if isinstance(one, PillFace)]
        return QSize(max(pills, default=self._look.px(120)), self._look.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for piece, place in self._placed(self.width()):
            piece.paint(painter, place)

    def _show(self, lines: Sequence[Sequence[Piece]]) -> None:
        self._lines = lines
        self.updateGeometry()
        self.update()

    def _lines_of(self, effect: Effect) -> Iterator[list[Piece]]:
        if not effect.moves:
            yield self._quiet(effect_words.nothing())
        for move in effect.moves:
            yield self._line(move)
        if effect.verdict:
            yield [Words(self._look, effect_words.verdict(effect.verdict), "small_strong")]

    def _line(self, move: Move) -> list[Piece]:
        line: list[Piece] = [Words(self._look, move.title), self._mark(move.before)]
        if effect_words.moved(move):
            line += [Arrow(self._look), self._mark(move.after)]
        return [*line, Words(self._look, effect_words.score(move), tone="second_ink")]

    def _mark(self, stage: Stage | BenefitStage) -> Piece:
        """A rating in its colour; a strength, which has none, or what is wholly open, as words."""
        if isinstance(stage, Stage) and len(stage.possible) < len(RATINGS):
            return PillFace(self._look, stage.rating, wording.stage(stage), settled=stage.certain)
        return Words(self._look, effect_words.level(stage), "small_strong")

    def _quiet(self, text: str) -> list[Piece]:
        return [Words(self._look, text, tone="second_ink")]

    def _natural(self, line: Sequence[Piece]) -> int:
        return sum(one.width() for one in line) + self._look.gap(BETWEEN) * (len(line) - 1)

    def _placed(self, width: int) -> Iterator[tuple[Piece, QRectF]]:
        """Each piece with its place; a line that is too long goes on below."""
        top = 0
        for line in self._lines:
            left, row = 0, 0
            for one in line:
                across = min(one.width(), width)
                down = one.height(across)
                if left and left + across > width:
                    left, top, row = 0, top + row + self._look.gap(2), 0
                yield one, QRectF(left, top, across, down)
                left, row = left + across + self._look.gap(BETWEEN), max(row, down)
            top += row + self._look.gap(LINE_GAP)
