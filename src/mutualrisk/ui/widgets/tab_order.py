"""Where the tab key leads in a window: on as one reads, whatever was made later or came and went meanwhile.

Qt keeps a chain of its own, which follows the order of making and breaks where parts move between layouts.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QLineEdit,
    QMainWindow,
    QScrollArea,
    QWidget,
)

WHOLE = (QLineEdit, QComboBox, QAbstractSpinBox)
"""Widgets of Qt that are one stop, whatever they are made of."""


def step(top: QWidget, *, forward: bool) -> bool:
    """Take the focus from where it is to the next stop of a window, or the one before, round and round."""
    now: QWidget | None = top.focusWidget()  # Qt gives none, whatever its types say
    way = [*_ahead(top, now)]
    if not forward:
        way.reverse()
    begin = next((place + 1 for place, widget in enumerate(way) if widget is now), 0)
    found = next((widget for widget in (*way[begin:], *way[:begin]) if widget is not now), None)
    if found is not None:
        found.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return found is not None


def enter(part: QWidget) -> None:
    """Put the focus on the first stop of a part of a window, or on the part itself where it has none."""
    found = next(stops(part), part)
    found.setFocus(Qt.FocusReason.OtherFocusReason)


def holds_focus(part: QWidget) -> bool:
    """Whether the focus of a window is in a part of it."""
    focused: QWidget | None = part.window().focusWidget()  # Qt gives none, whatever its types say
    return focused is not None and (part is focused or part.isAncestorOf(focused))


def has_stops(part: QWidget) -> bool:
    """Whether the tab key has anywhere to go in a part of a window."""
    return part.isVisible() and any(True for _ in stops(part))


def stops(part: QWidget) -> Iterator[QWidget]:
    """Where the tab key stops in a part of a window, in reading order."""
    return (widget for widget in _stops(part, None) if _is_stop(widget))


def _ahead(top: QWidget, now: QWidget | None) -> Iterator[QWidget]:
    """Every stop of a window, and what has the focus, though it may be none or be about to go."""
    return (widget for widget in _stops(top, now) if widget is now or _is_stop(widget))


def _is_stop(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return takes and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None


def _stops(widget: QWidget, now: QWidget | None) -> Iterator[QWidget]:
    """All that is seen inside a widget, in reading order."""
    yield widget
    if isinstance(widget, WHOLE):
        return
    for child in _children(widget):
        if child.isVisible() or (now is not None and (child is now or child.isAncestorOf(now))):
            yield from _stops(child, now)


def _children(widget: QWidget) -> Iterator[QWidget]:
    """What a widget holds: as its layout has it, and what has no layout by where it lies."""
    if isinstance(widget, QMainWindow | QScrollArea):
        inside = widget.centralWidget() if isinstance(widget, QMainWindow) else widget.widget()
        if inside is not None:
            yield inside
    elif not isinstance(widget, QAbstractScrollArea):
        layout = widget.layout()
        laid_out = [*_of_layout(layout)] if layout is not None else []
        yield from laid_out
        known = {id(child) for child in laid_out}
        rest = (child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow())
        yield from sorted((child for child in rest if id(child) not in known), key=_place)


def _place(widget: QWidget) -> tuple[int, int]:
    return widget.y(), widget.x()


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        child, nested = (item.widget(), item.layout()) if item else (None, None)
        if child is not None:
            yield child
        elif nested is not None:
            yield from _of_layout(nested)
