"""A walk round the window in at most five steps, each of which points at a real part of it."""

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mutualrisk.ui.theme import Look
from mutualrisk.ui.translation import QT_TRANSLATE_NOOP, translate
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.panel import Panel
from mutualrisk.ui.widgets.role import set_role
from mutualrisk.ui.widgets.side_by_side import SideBySide
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from mutualrisk.ui.main_window import MainWindow

WIDTH: Final = 380
VEIL: Final = 110
"""How dark what is not pointed at becomes, of 255."""


class Step(NamedTuple):
    """What is pointed at, and what is said about it."""

    find: "Callable[[MainWindow], QWidget | None]"
    title: str
    text: str


def doors(window: "MainWindow") -> QWidget | None:
    """What leads into a case, on the start page."""
    return None if window.frame else window.start.findChild(SideBySide)


def page(window: "MainWindow") -> QWidget | None:
    """The page of the case that is shown."""
    return window.frame.page(window.frame.page_name) if window.frame else None


STEPS: tuple[Step, ...] = (
    Step(
        doors,
        QT_TRANSLATE_NOOP("Tour", "Begin here"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Start a case of your own, open one, or look at a sample first. Nothing that you do to a sample "
            "is kept unless you save it under a name of yours.",
        ),
    ),
    Step(
        lambda window: window.frame.navigation if window.frame else None,
        QT_TRANSLATE_NOOP("Tour", "The parts of a case"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Go through them in any order and come back as often as you like. Beside each stands what is "
            "done.",
        ),
    ),
    Step(
        page,
        QT_TRANSLATE_NOOP("Tour", "What to do next"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Each page asks or shows one thing. The overview says what is missing and which question settles "
            "most. What you do not know may stay open: the result then shows a range.",
        ),
    ),
    Step(
        lambda window: window.frame.header if window.frame else None,
        QT_TRANSLATE_NOOP("Tour", "Nothing is lost"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Every edit is kept on this computer at once, and every edit can be undone. Here you see whether "
            "the file has it too. The search finds any question.",
        ),
    ),
    Step(
        lambda window: window.menuBar(),
        QT_TRANSLATE_NOOP("Tour", "Help and settings"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Under Help: this tour, the keys, and what the program is. Under File: settings for your name, "
            "the look and the size of text.",
        ),
    ),
)
"""In order. A step whose part is not there now is left out."""


def show_tour(parent: "MainWindow") -> "Tour":
    """Begin the tour in a window."""
    tour = Tour(parent)
    tour.begin()
    return tour


class Tour(QWidget):
    """Lies over the window, leaves in the light what is told about, and holds the card that tells."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._steps = [step for step in STEPS if step.find(window)]
        self._at, self._light = 0, QRect()
        self._came_from: QWidget | None = window.focusWidget()
        self.card = Card(window.look, len(self._steps), self)
        self.card.later.clicked.connect(self.go_on)
        self.card.before.clicked.connect(self.go_back)
        self.card.end.clicked.connect(self.end)
        window.installEventFilter(self)

    def begin(self) -> None:
        """Show the first step."""
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._show_step(0)

    def go_on(self) -> None:
        """Show the next step; after the last the tour is over."""
        if self._at + 1 == len(self._steps):
            self.end()
        else:
            self._show_step(self._at + 1)

    def go_back(self) -> None:
        """Show the step before."""
        self._show_step(max(self._at - 1, 0))

    def end(self) -> None:
        """Leave the tour, wherever it is, and give the focus back."""
        self._window.removeEventFilter(self)
        self.hide()
        self.deleteLater()
        if self._came_from:
            self._came_from.setFocus()
        self._window.windows.remember_tour()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape, go with the arrow keys, press with Enter as with Space."""
        doing = {
            Qt.Key.Key_Escape: self.end,
            Qt.Key.Key_Right: self.go_on,
            Qt.Key.Key_Left: self.go_back,
            Qt.Key.Key_Return: self.card.press,
            Qt.Key.Key_Enter: self.card.press,
        }.get(Qt.Key(event.key()))
        if doing:
            doing()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the window when it changes its size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.setGeometry(self._window.rect())
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw a veil with a window in it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil, light = QPainterPath(), QPainterPath()
        veil.addRect(QRectF(self.rect()))
        light.addRoundedRect(QRectF(self._light), 8, 8)
        painter.fillPath(veil - light, QColor(0, 0, 0, VEIL))
        painter.setPen(QPen(self._window.look.colour("focus"), 2.5))
        painter.drawPath(light)

    def _show_step(self, at: int) -> None:
        self._at = at
        step = self._steps[at]
        self.card.tell(translate("Tour", step.title), translate("Tour", step.text), at)
        self._place()
        self.card.later.setFocus()
        QAccessible.updateAccessibility(QAccessibleEvent(self.card, QAccessible.Event.Alert))

    def _place(self) -> None:
        """Put the light on the part, and the card beside it."""
        part = self._steps[self._at].find(self._window)
        if part is None:
            self.end()
            return
        room = self.rect().adjusted(6, 6, -6, -6)
        self._light = QRect(part.mapTo(self._window, QPoint(0, 0)), part.size()).adjusted(-4, -4, 4, 4) & room
        look = self._window.look
        width = min(look.px(WIDTH), room.width())
        size = QSize(width, max(self.card.heightForWidth(width), self.card.minimumSizeHint().height()))
        self.card.setGeometry(QRect(beside(self._light, size, room, look.gap(14)), size))
        self.update()


class Card(Panel):
    """A step in words, and the way on. The tab key stays on it."""

    def __init__(self, look: Look, count: int, parent: QWidget) -> None:
        super().__init__(look)
        self.setParent(parent)
        self._count = count
        self._title, self._text = Heading(look, "", "h3"), WrappingLabel(look)
        self._number = WrappingLabel(look, "", "small", tone="second_ink")
        self.end = QPushButton(self.tr("Skip the tour"))
        self.before, self.later = QPushButton(self.tr("Back")), QPushButton()
        self.later.setProperty("kind", "primary")
        self.end.setProperty("kind", "quiet")
        self._lay_out(look)
        set_role(self, "group")

    def tell(self, title: str, text: str, at: int) -> None:
        """Say what one step says."""
        last = at + 1 == self._count
        number = self.tr("Step {at} of {count}").format(at=at + 1, count=self._count)
        self._title.setText(title)
        self._text.setText(text)
        self._number.setText(number)
        self.before.setVisible(at > 0)
        self.end.setVisible(not last)
        self.later.setText(self.tr("Done") if last else self.tr("Next"))
        self.setAccessibleName(f"{number}: {title}")
        self.later.setAccessibleDescription(f"{number}: {title}. {text}")

    def press(self) -> None:
        """Press the button that has the focus."""
        button = self.focusWidget()
        if isinstance(button, QPushButton):
            button.click()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Go round the buttons of the card."""
        stops = [one for one in (self.later, self.before, self.end) if not one.isHidden()]
        now = self.focusWidget()
        place = stops.index(now) if isinstance(now, QPushButton) and now in stops else 0
        stops[(place + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _lay_out(self, look: Look) -> None:
        for part in (self._number, self._title, self._text):
            self.body.addWidget(part)
        self.body.addSpacing(look.gap(8))
        row, holder = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(look.gap(8))
        row.addWidget(self.later)
        row.addWidget(self.before)
        row.addStretch(1)
        row.addWidget(self.end)
        holder.addLayout(row)
        self.body.addLayout(holder)


def beside(part: QRect, size: QSize, room: QRect, gap: int) -> QPoint:
    """Where a card stands: below, right of, left of or above a part where there is room; else in a corner."""
    places = (
        QPoint(part.left(), part.bottom() + gap),
        QPoint(part.right() + gap, part.top() + gap),
        QPoint(part.left() - gap - size.width(), part.top() + gap),
        QPoint(part.left(), part.top() - gap - size.height()),
    )
    for place in places:
        if room.contains(QRect(place, size)):
            return place
    inside = part.bottomRight() - QPoint(size.width() + gap, size.height() + gap)
    return QPoint(
        max(room.left(), min(inside.x(), room.right() - size.width())),
        max(room.top(), min(inside.y(), room.bottom() - size.height())),
    )
