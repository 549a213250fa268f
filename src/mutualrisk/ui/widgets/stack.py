"""Widgets one below the other, each as high as it has to be at the width of all."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Stack(QWidget):
    """A long column of large parts, of which few change at a time.

    Only a part that changed is measured again; where it needs another height, those below it move; and only
    where the whole does is anything around it laid out again. Qt's own layouts go through every part, and
    through all that is round them, and do so at once whenever something in them is shown or hidden.
    """

    def __init__(self, gap: int = 0) -> None:
        """Leave ``gap`` pixels between neighbours."""
        super().__init__()
        self._gap, self._spare, self._bottom, self._least = gap, 0, 0, -1
        self._parts: list[QWidget] = []
        self._gaps: dict[QWidget, int] = {}
        self._heights: dict[QWidget, dict[int, int]] = {}
        """What each part was found to need at a width, until something in it changes."""
        self._whole: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def insert(self, place: int, part: QWidget, *, gap: int = 0) -> None:
        """Put a part above the one that has this place, or below all, with so much more room above it."""
        hidden = part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide) and part.isHidden()
        part.setParent(self)
        part.installEventFilter(self)
        self._parts.insert(place, part)
        self._gaps[part] = gap
        if not hidden:
            part.resize(self._taken(part, self.width()), self._height(part, self.width()))
            part.show()  # with its size, so that it is laid out once
        self._place_anew()

    def add(self, part: QWidget, *, gap: int = 0) -> None:
        """Put a part below all others."""
        self.insert(len(self._parts), part, gap=gap)

    def take(self, part: QWidget) -> None:
        """Let go of a part; those below it move up."""
        part.removeEventFilter(self)
        self._parts.remove(part)
        self._heights.pop(part, None)
        self._place_anew()

    def set_spare(self, height: int) -> None:
        """Leave room below all parts, for some that are still to come."""
        if height != self._spare:
            self._spare = height
            self._place_anew()

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What all parts need at a width."""
        if width not in self._whole:
            shown = self._shown()
            gaps = sum(self._gaps[part] for part in shown) + self._gap * max(len(shown) - 1, 0)
            self._whole[width] = gaps + sum(self._height(part, width) for part in shown) + self._spare
        return self._whole[width]

    def sizeHint(self) -> QSize:
        """No wider than it has to be: it takes the width that it is given, and has the height for that."""
        return QSize(self.minimumSizeHint().width(), self._bottom)

    def minimumSizeHint(self) -> QSize:
        """As narrow as each of them may be; its height follows from its width."""
        if self._least < 0:
            self._least = max((part.minimumSizeHint().width() for part in self._shown()), default=0)
        return QSize(self._least, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of the part in which something changed, which Qt tells before it tells the whole."""
        if event.type() == QEvent.Type.LayoutRequest and isinstance(watched, QWidget):
            self._heights.pop(watched, None)
            self._whole.clear()
        return False

    def event(self, event: QEvent) -> bool:
        """Follow a part that needs another height, came or went."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_anew()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set all of them to the new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up: Qt tells nobody what changes while it is out of sight."""
        super().showEvent(event)
        self._heights.clear()
        self._place_anew()

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _place_anew(self) -> None:
        """Place the parts once some have changed. Those without a layout do not hear of it themselves."""
        for part in self._parts:
            if part.layout() is None:
                self._heights.pop(part, None)
        self._whole.clear()
        self._least = -1
        self._place()

    def _place(self) -> None:
        """Put all parts where they belong; ask for room where they need more or less than before."""
        whole, below = self.width(), 0
        for part in self._shown():
            below += self._gaps[part] + (self._gap if below else 0)
            width, height = self._taken(part, whole), self._height(part, whole)
            left = whole - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
            part.setGeometry(left, below, width, height)
            below += height
        if below + self._spare != self._bottom:
            self._bottom = below + self._spare
            self.updateGeometry()

    def _height(self, part: QWidget, width: int) -> int:
        """What a part needs where it is given a width."""
        known = self._heights.setdefault(part, {})
        if width not in known:
            taken = self._taken(part, width)
            known[width] = (
                part.heightForWidth(taken) if part.hasHeightForWidth() else part.sizeHint().height()
            )
        return known[width]

    @staticmethod
    def _taken(part: QWidget, width: int) -> int:
        """How much of a width a part takes: all, unless it is never wider than it hints at."""
        grows = part.sizePolicy().horizontalPolicy().value & QSizePolicy.PolicyFlag.GrowFlag.value
        return width if grows else min(part.sizeHint().width(), width)
