"""The sections of the questionnaire with what is done of each."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSignalBlocker, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mutualrisk.domain.value import Perspective, worded
from mutualrisk.ui.questions.asking import SectionState
from mutualrisk.ui.theme import Look, icon
from mutualrisk.ui.widgets.progress_mark import Progress, paint_progress
from mutualrisk.ui.widgets.scroll import Scroll
from mutualrisk.ui.widgets.text_block import TextBlock

WIDTH = 216
"""Of the list, at 100 %."""
SIGN = 15
"""Of what marks an error in place of the circle."""


class SectionList(Scroll):
    """One entry for each section; up and down move between them and show them."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._look = look
        self._entries: dict[str, SectionEntry] = {}
        self._group = QButtonGroup(self, exclusive=True)
        self.setFixedWidth(look.px(WIDTH))
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(look.px(8), look.gap(24), look.px(8), look.gap(16))
        self._column.setSpacing(look.px(2))
        self._column.addStretch(1)
        self.setWidget(inner)
        self.setAccessibleName(self.tr("Sections"))
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show_marked)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def show_states(self, states: Sequence[SectionState], perspective: Perspective) -> None:
        """Show the sections that are asked; others go."""
        for gone in self._entries.keys() - {state.section.id for state in states}:
            entry = self._entries.pop(gone)
            self._group.removeButton(entry)
            entry.deleteLater()
        for place, state in enumerate(states):
            entry = self._entries.get(state.section.id) or self._added(state.section.id, place)
            entry.show_state(worded(state.section.title, perspective), state)

    def mark(self, section: str) -> None:
        """Mark the section that is shown, and keep it in sight."""
        entry = self._entries.get(section)
        if entry is None:
            return
        if not entry.isChecked():
            with QSignalBlocker(entry):
                entry.setChecked(True)
            entry.updateGeometry()
        self._show_marked()

    @Slot()
    def _on_range_changed(self) -> None:
        """Wait until what is inside has been laid out, too."""
        self._later.start()

    @Slot()
    def _show_marked(self) -> None:
        marked = self._group.checkedButton()
        if marked:
            self.ensureWidgetVisible(marked)

    def _added(self, section: str, place: int) -> "SectionEntry":
        entry = SectionEntry(section, self._look)
        entry.toggled.connect(lambda on: self.chosen.emit(section) if on else None)
        self._group.addButton(entry)
        self._column.insertWidget(place, entry)
        self._entries[section] = entry
        return entry


class SectionEntry(QRadioButton):
    """A circle that fills with the answers, the title, and how many are answered."""

    def __init__(self, section: str, look: Look) -> None:
        """Stand for a section."""
        super().__init__()
        self.section, self._look = section, look
        self._progress: Progress = "empty"
        self._count, self._faulty = "", False
        self._set: tuple[tuple[str, bool], TextBlock] | None = None
        self._mark_width = self._widest_mark = 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self.updateGeometry)  # the chosen one is bold, and may need a line more

    def show_state(self, title: str, state: SectionState) -> None:
        """Show what is done of the section."""
        whole = self.tr("{done} of {all}").format(done=state.answered, all=state.shown)
        count = str(state.shown) if state.progress != "begun" else whole
        now = (title, count, state.progress, bool(state.faulty))
        if now == (self.text(), self._count, self._progress, self._faulty):
            return
        height = self.heightForWidth(self.width())
        self.setText(title)
        self._count, self._progress, self._faulty = count, state.progress, bool(state.faulty)
        metrics = QFontMetrics(self._look.font("small"))
        widest = self.tr("{done} of {all}").format(done=state.shown, all=state.shown)
        self._mark_width, self._widest_mark = map(metrics.horizontalAdvance, (count, widest))
        words = [title, self.tr("{done} of {all} answered").format(done=state.answered, all=state.shown)]
        if state.faulty:
            words.append(self.tr("with an error"))
        self.setAccessibleName(", ".join(words))
        if self.heightForWidth(self.width()) != height:
            self.updateGeometry()
        self.update()

    def hitButton(self, place: QPoint) -> bool:
        """Anywhere on it."""
        return self.rect().contains(place)

    def sizeHint(self) -> QSize:
        """As wide as the list; as high as its title needs."""
        width = self._look.px(WIDTH - 16)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrower, where the list scrolls; its title then wraps."""
        return QSize(self._look.px(WIDTH // 2), self._look.px(34))

    def heightForWidth(self, width: int) -> int:
        """One line, or more where the title is long or the text large."""
        needed = self._block().height(self._title_width(width)) + self._look.px(12)
        return max(round(needed), self._look.px(34))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the entry."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(QPen(look.colour("line" if self.isChecked() else "hover"), 1))
            painter.setBrush(look.colour("surface" if self.isChecked() else "hover"))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), look.px(6), look.px(6)
            )
        self._paint_sign(painter)
        ink = look.colour("ink")
        block, width = self._block(), self._title_width(self.width())
        top = (self.height() - block.height(width)) / 2
        block.paint(painter, look.px(30), top, width, ink)
        painter.setFont(look.font("small"))
        painter.setPen(look.colour("error" if self._faulty else "second_ink"))
        place = self.rect().adjusted(0, 0, -look.px(8), 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._count)

    def _paint_sign(self, painter: QPainter) -> None:
        """How far it is; a sign of the same size where something is to be mended, so that no title moves."""
        look, middle = self._look, QPointF(self._look.px(16), self.height() / 2)
        if not self._faulty:
            paint_progress(painter, look, middle, self._progress)
            return
        half = look.px(SIGN) / 2
        place = QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)
        icon.paint(painter, place, "circle-alert", look.colours["error"])

    def _block(self) -> TextBlock:
        """The title as it is set; kept, since a layout asks for its height again and again."""
        wanted = (self.text(), self.isChecked())
        if self._set is None or self._set[0] != wanted:
            font = self._look.font("strong" if self.isChecked() else "body")
            self._set = (wanted, TextBlock(self.text(), font))
        return self._set[1]

    def _title_width(self, width: int) -> int:
        """What the count leaves; the longest one where answers change at each key, so that no title moves."""
        return (
            width - self._look.px(30 + 8 + 8) - (self._widest_mark if self.isChecked() else self._mark_width)
        )
