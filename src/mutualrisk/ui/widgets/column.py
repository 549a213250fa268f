"""A page's column: as wide as reads well, scrolled when it is longer than the window."""

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets import tab_order
from mutualrisk.ui.widgets.scroll import Scroll

WIDEST = 640
"""About 75 characters of body text."""


class Column(Scroll):
    """Holds one column of widgets, added to ``body``, and keeps the focused one in sight."""

    def __init__(self, look: Look, *, widest: int = WIDEST, margin: int = 40, centred: bool = False) -> None:
        super().__init__()
        self._widest, self._margin = widest, margin
        self._page, self._inner = Ground(), _Inner()
        self.body = QVBoxLayout(self._inner)
        self._frame = QHBoxLayout(self._page)
        if centred:
            self._frame.addStretch(1)
        self._frame.addWidget(self._inner, 100, Qt.AlignmentFlag.AlignTop)
        self._frame.addStretch(1)
        self.setWidget(self._page)
        self._page.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self._held: tuple[QWidget, int] | None = None
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._on_settled)
        QApplication.instance().focusChanged.connect(self._let_go)  # type: ignore[union-attr]  # a window needs one
        self.verticalScrollBar().valueChanged.connect(self._let_go)
        self.verticalScrollBar().rangeChanged.connect(self._on_height_changed)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take the sizes of another look."""
        edge = look.gap(self._margin)
        self._frame.setContentsMargins(edge, look.gap(32), edge, look.gap(48))
        self._inner.setMaximumWidth(look.px(self._widest))
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(look.gap(8))

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's virtual method
        """Let the tab key go on as one reads, and show where it has come."""
        moved = tab_order.step(self.window(), forward=forward)
        if moved and self.isAncestorOf(self.window().focusWidget()):
            self.ensureWidgetVisible(self.window().focusWidget())
        return moved

    def height_at(self, width: int) -> int:
        """How high all of it is at a width."""
        return self._frame.totalHeightForWidth(width)

    def show_from(self, widget: QWidget) -> None:
        """Scroll so that a part of the page begins at the top."""
        top = widget.mapTo(self._page, QPoint(0, 0)).y()
        self.verticalScrollBar().setValue(top - self._frame.contentsMargins().top() // 2)

    # -- what has the focus stays where it is seen, though something above it grows

    @Slot()
    def _let_go(self) -> None:
        self._held = None
        self._settled.start()

    @Slot()
    def _on_settled(self) -> None:
        self._held = self._focused_at()

    @Slot()
    def _on_height_changed(self) -> None:
        held, now, bar = self._held, self._focused_at(), self.verticalScrollBar()
        if held and now and held[0] is now[0] and 0 <= held[1] < self.viewport().height():
            bar.setValue(bar.value() + now[1] - held[1])
        self._held = held  # until all is laid out: that may take more than one step
        self._settled.start()

    def _focused_at(self) -> tuple[QWidget, int] | None:
        """What has the focus in this column, and how far down it is seen."""
        focused: QWidget | None = self.window().focusWidget()  # Qt gives none, whatever its types say
        if focused is None or not self._inner.isAncestorOf(focused) or not focused.isVisible():
            return None
        return focused, focused.mapTo(self.viewport(), QPoint(0, 0)).y()


class _Inner(QWidget):
    """The column itself."""

    def sizeHint(self) -> QSize:
        """As wide as it may be. To ask all that is in it would break texts into lines that nobody sees."""
        return QSize(self.maximumWidth(), 0)


class Ground(QWidget):
    """What is scrolled stands on it: as high as its texts need at its width, not as they might at another."""

    def sizeHint(self) -> QSize:
        """As large as it may be: it scrolls, and its owner says how much of it is seen."""
        return self.maximumSize()

    def minimumSizeHint(self) -> QSize:
        """Its height follows from its width, where anything on it wraps."""
        least, layout = super().minimumSizeHint(), self.layout()
        return QSize(least.width(), 0) if layout and layout.hasHeightForWidth() else least
