"""Keeps a picture in sight beside a long table, as far as its own column reaches."""

from PySide6.QtCore import QEvent, QPoint, QSize, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from mutualrisk.ui.theme import Look


class Sticky(QWidget):
    """Holds one widget, which moves down with the page until it reaches the foot of its column."""

    def __init__(self, look: Look, held: QWidget) -> None:
        super().__init__()
        self._held, self._edge = held, look.gap(16)
        self._area: QScrollArea | None = None
        held.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """What it holds needs at a width."""
        width, layout = min(width, self._held.maximumWidth()), self._held.layout()
        return layout.totalHeightForWidth(width) if layout else self._held.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """As large as what it holds."""
        return self._held.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As narrow as what it holds may be; its height follows from its width."""
        return QSize(self._held.minimumSizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what it holds its width, and the height that this needs."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Follow what it holds where that needs another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            self.updateGeometry()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Find the page that scrolls it."""
        super().showEvent(event)
        parent = self.parentWidget()
        while self._area is None and parent is not None:
            if isinstance(parent, QScrollArea):
                self._area = parent
                parent.verticalScrollBar().valueChanged.connect(self._follow)
            parent = parent.parentWidget()

    def _fit(self) -> None:
        self._held.resize(self.width(), self.heightForWidth(self.width()))
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Stand at the top of what can be seen, where all of it can be seen."""
        spare = max(self.height() - self._held.height(), 0)
        if self._area is None or not spare or self._held.height() > self._area.viewport().height():
            self._held.move(0, 0)
            return
        above = -self.mapTo(self._area.viewport(), QPoint(0, 0)).y() + self._edge
        self._held.move(0, min(max(above, 0), spare))
