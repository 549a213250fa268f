"""Lays out at once what Qt would lay out step by step, with a picture of each step in between."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QLayout, QWidget
from shiboken6 import isValid

MOST: Final = 60
"""Rounds after which what still asks is left to Qt: no page has so many parts within parts."""


def lay_out() -> None:
    """Lay out all that asks for it, and what holds it in turn, so that the next picture shows the end.

    What lies innermost comes first: then all is known of a part before what holds it is laid out. Qt goes by
    the order in which they asked, and so lays out most of a page several times.
    """
    asking = _Asking()
    for _ in range(MOST):
        asking.gather()
        if not asking.depths:
            return
        asking.lay_out_innermost()
    for widget in asking.depths:
        QCoreApplication.postEvent(widget, QEvent(QEvent.Type.LayoutRequest))


@contextmanager
def at_rest(*layouts: QLayout) -> Iterator[None]:
    """Leave all where it is until several parts have changed: Qt lays out anew at each that it shows."""
    for layout in layouts:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in layouts:
            layout.setEnabled(True)


class _Asking(QObject):
    """What asks to be laid out, and how many parts it lies within."""

    def __init__(self) -> None:
        super().__init__()
        self.depths: dict[QWidget, int] = {}

    def gather(self) -> None:
        """Take note of all that asks, and let it wait."""
        application: QCoreApplication = QCoreApplication.instance()  # type: ignore[assignment]  # a window has one
        application.installEventFilter(self)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of one that asks, before it does anything about it."""
        if event.type() != QEvent.Type.LayoutRequest or not isinstance(watched, QWidget):
            return False
        if watched not in self.depths:
            self.depths[watched] = _depth(watched)
        return True

    def lay_out_innermost(self) -> None:
        """Lay out those that lie within most others."""
        deepest = max(self.depths.values())
        for widget in [one for one, depth in self.depths.items() if depth == deepest]:
            del self.depths[widget]
            if isValid(widget):
                QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.LayoutRequest))


def _depth(widget: QWidget | None) -> int:
    depth = 0
    while widget is not None:
        widget, depth = widget.parentWidget(), depth + 1
    return depth
