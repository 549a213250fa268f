"""One row of a task list: what it is, a line about it, and how far it has come. All of it is a link."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from mutualrisk.ui.theme import Look, icon
from mutualrisk.ui.widgets.progress_mark import Progress, paint_progress
from mutualrisk.ui.widgets.text_block import TextBlock, aligned
from mutualrisk.ui.widgets.word_button import WordButton

ROOM = 10
MARK = 28
SIDE = 8
BESIDE = 0.45
"""The most of a row's width that the state may take; a longer one goes below."""


@dataclass(frozen=True, slots=True)
class Task:
    """What a row shows: its title, a line about it, its state in words, and a mark before it."""

    title: str
    detail: str = ""
    state: str = ""
    progress: Progress | None = None
    icon_name: str = ""
    tone: str = "second_ink"
    """The colour of the state."""
    mark: str = ""
    """Why it stands out, for those who do not see that it does: "shown now"; "" where it does not."""


class TaskRow(WordButton):
    """A row that wraps where it must; ``clicked`` says that it was followed."""

    def __init__(self, look: Look, task: Task) -> None:
        super().__init__(look, task.title)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._set(task)

    @property
    def task(self) -> Task:
        """What is shown."""
        return self._task

    def show_task(self, task: Task) -> None:
        """Show another state of the same thing."""
        if task == self._task:
            return
        before = self.heightForWidth(self.width())
        self._set(task)
        if self.heightForWidth(self.width()) != before:
            self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int, /) -> int:
        """What its words need at a width, which layouts ask for again and again."""
        if width not in self._heights:
            self._heights[width] = self._height(width)
        return self._heights[width]

    def _height(self, width: int) -> int:
        title, _ = self._widths(width)
        words = self._title.height(title) + self._detail_height(title)
        below = self._state.height(title) if self._task.state and not self._beside(width) else 0
        return words + below + 2 * self.look.gap(ROOM)

    def sizeHint(self) -> QSize:
        """As wide as a column of text."""
        width = self.look.px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """No narrower than its longest word."""
        narrow = max(self._title.narrowest(), self._detail.narrowest(), self._state.narrowest())
        return QSize(min(narrow, self.look.px(200)) + self._left + self.look.px(SIDE), self.look.px(36))

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the row, with a hairline under it."""
        look, painter = self.look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self._task.mark:
            painter.setBrush(look.colour("soft" if self._task.mark else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 0, 0, -1), look.px(5), look.px(5))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), look.colour("line"))
        self._paint_mark(painter)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        look, width = self.look, self.width()
        room, state_room = self._widths(width)
        left = aligned(self.layoutDirection(), self._left, room, width)
        top = look.gap(ROOM)
        self._title.paint(painter, left, top, room, look.colour("accent" if self.isEnabled() else "ink"))
        below = top + self._title.height(room)
        self._detail.paint(painter, left, below, room, look.colour("second_ink"))
        tone = look.colour(self._task.tone)
        if self._beside(width):
            at = aligned(self.layoutDirection(), width - state_room - look.px(SIDE), state_room, width)
            self._state.paint(painter, at, top + self._drop, state_room, tone)
        else:
            self._state.paint(painter, left, below + self._detail_height(room), room, tone)

    def _paint_mark(self, painter: QPainter) -> None:
        look, task = self.look, self._task
        size = look.px(18)
        left = aligned(self.layoutDirection(), look.px(SIDE), size, self.width())
        middle = look.gap(ROOM) + self._title.pitch / 2
        if task.progress is not None:
            paint_progress(painter, look, QPointF(left + size / 2, middle), task.progress)
        elif task.icon_name:
            place = QRectF(left, middle - size / 2, size, size)
            tone = "error" if task.tone == "error" else "second_ink"
            icon.paint(painter, place, task.icon_name, look.colours[tone])

    def _set(self, task: Task) -> None:
        self._task = task
        self._heights: dict[int, int] = {}
        self._title = TextBlock(task.title, self.look.font("body"))
        self._detail = TextBlock(task.detail, self.look.font("small"))
        self._state = TextBlock(task.state, self.look.font("small"))
        if task.title != self.words:
            self.setText(task.title)
        self.setAccessibleName(", ".join(filter(None, (task.title, task.state, task.mark))))
        self.setAccessibleDescription(task.detail)

    @property
    def _left(self) -> int:
        marked = self._task.progress is not None or self._task.icon_name
        return self.look.px(SIDE + MARK) if marked else self.look.px(SIDE)

    @property
    def _drop(self) -> float:
        """How far the smaller letters of the state stand lower, to share the title's line."""
        return max(0.0, (self._title.pitch - self._state.pitch) / 2)

    def _beside(self, width: int) -> bool:
        return bool(self._task.state) and self._state.natural_width() <= width * BESIDE

    def _widths(self, width: int) -> tuple[int, int]:
        """The room of the title and that of the state."""
        whole = width - self._left - self.look.px(SIDE)
        if not self._beside(width):
            return whole, 0
        state = self._state.natural_width() + 1
        return whole - state - self.look.gap(16), state

    def _detail_height(self, width: int) -> int:
        return self._detail.height(width) if self._task.detail else 0
