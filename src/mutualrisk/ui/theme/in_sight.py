"""Scrolls what has the focus into sight, all of it where there is room."""

from typing import Final

from PySide6.QtWidgets import QScrollArea, QWidget

MARGIN: Final = 40
"""How much of the page is kept in sight above and below it, at 100 %."""


def bring_into_sight(widget: QWidget, margin: int) -> None:
    """Scroll every page around a widget. Qt itself looks no further than the caret of a field."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            _bring(widget, parent, min(margin, parent.viewport().height() // 4))
        parent = parent.parentWidget()


def _bring(widget: QWidget, area: QScrollArea, margin: int) -> None:
    inner, half = area.widget(), widget.height() // 2
    if inner is None or 2 * (half + margin) > area.viewport().height():
        area.ensureWidgetVisible(widget, 0, margin)
        return
    middle = widget.mapTo(inner, widget.rect().center())
    area.ensureVisible(middle.x(), middle.y(), 0, half + margin)
