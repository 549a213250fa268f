"""The order in which the tab key goes through a page: as one reads it, whatever was made later."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QWidget


def read_in_order(top: QWidget) -> None:
    """Let the tab key follow the layout of a widget and all in it."""
    for one, following in pairwise(_stops(top)):
        QWidget.setTabOrder(one, following)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """What may have the focus, in the order of the layouts."""
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None:
        yield widget
    for child in _children(widget):
        yield from _stops(child)


def _children(widget: QWidget) -> Iterator[QWidget]:
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    layout = widget.layout()
    if inside is not None:
        yield inside
    elif layout is not None and not isinstance(widget, QAbstractScrollArea):
        yield from _of_layout(layout)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        child, nested = (item.widget(), item.layout()) if item else (None, None)
        if child is not None:
            yield child
        elif nested is not None:
            yield from _of_layout(nested)
