"""The ring round whatever has the focus: amber between edges of ink, so that it shows on any background."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from mutualrisk.ui.theme.in_sight import MARGIN, bring_into_sight
from mutualrisk.ui.theme.look import Look

if TYPE_CHECKING:
    from mutualrisk.ui.theme.ring_frame import RingFrame, RingStyle

RING: Final = "focus_ring"
"""A widget's property: its ring goes round its ``parent``, is ``round``, or is its ``own`` to draw."""
_ALWAYS = ("QLineEdit", "QPlainTextEdit", "QTextEdit", "QComboBox")


class FocusRing(QObject):
    """Puts the ring on what the keyboard has reached; a click on a button needs none.

    A window that opens or comes back shows it only if its user works by keyboard.
    """

    def __init__(self, app: QApplication, look: Look, owner: QObject | None = None) -> None:
        super().__init__(owner or app)
        self._look = look
        self._style: RingStyle | None = None
        self._frame: RingFrame | None = None
        self._by_keyboard = self._clicked = False
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._on_later_timeout)
        app.focusChanged.connect(self._on_focus_changed)
        app.focusWindowChanged.connect(self._on_focus_window_changed)

    def set_look(self, look: Look) -> None:
        """Take the colours of another theme."""
        self._look = look
        if self._style is not None:
            self._style.room = look.px(self._style.ROOM)
        if self._frame is not None:
            self._frame.look = look

    def target(self) -> QWidget | None:
        """What has the ring round it now."""
        return self._frame.widget() if self._frame is not None and isValid(self._frame) else None

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Remember whether the hand is on the mouse. Windows get few events, widgets very many."""
        if event.type() == QEvent.Type.KeyPress:
            self._clicked = False
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._clicked = True
        return False

    @Slot(QWindow)
    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        self._drop()
        if old is not None and now is not None:
            pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
            self._by_keyboard = not (pressed or self._clicked)
        target = _target(now)
        if target is not None and (self._by_keyboard or _takes_text(now)):
            self._frame = self._framed(target)
            self._later.start()  # a page that was just shown is not laid out before

    @Slot()
    def _on_later_timeout(self) -> None:
        """Scroll what has the ring into sight: Qt does so only within one page, and not for a new focus."""
        target, frame = self.target(), self._frame
        if target is None or frame is None:
            return
        bring_into_sight(target, self._look.px(MARGIN))
        if not frame.isVisible():  # as its widget was out of sight at first
            frame.setWidget(None)  # type: ignore[arg-type] # Qt takes none, its stub does not
            frame.setWidget(target)

    def _framed(self, target: QWidget) -> "RingFrame":
        from mutualrisk.ui.theme.ring_frame import RingFrame, RingStyle  # noqa: PLC0415 - the first picture has none

        if self._style is None:
            self._style = RingStyle("Fusion")
            self._style.setParent(self)
            self._style.room = self._look.px(RingStyle.ROOM)
        frame = RingFrame(self._look, str(target.property(RING) or ""))
        frame.setStyle(self._style)
        frame.setWidget(target)
        return frame

    def _drop(self) -> None:
        frame, self._frame = self._frame, None
        if frame is not None and isValid(frame):  # its window may have taken it away
            frame.setWidget(None)  # type: ignore[arg-type] # Qt takes none, its stub does not
            frame.deleteLater()


def _takes_text(widget: QWidget | None) -> bool:
    """Whether people must see where their next key goes, however they came here."""
    return widget is not None and any(widget.inherits(name) for name in _ALWAYS)


def _target(widget: QWidget | None) -> QWidget | None:
    """The widget that the ring goes round, if any."""
    if widget is None or widget.isWindow():
        return None
    place = widget.property(RING)
    return None if place == "own" else widget.parentWidget() if place == "parent" else widget
