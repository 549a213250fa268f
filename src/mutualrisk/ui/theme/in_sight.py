"""Scrolls what has the focus into sight, all of it where there is room."""

from typing import Final

from PySide6.QtWidgets import QScrollArea, QWidget

MARGIN: Final = 40
"""How much of the page is kept in sight above and below it, at 100 %."""


def bring_into_sight(widget: QWidget, margin: int) -> None:
    """Scroll every page around a widget, up to its window: what a dialog lies over stays as it was left.

    Qt itself looks no further than the caret of a field.
    """
    around = widget
    while not around.isWindow() and (parent := around.parentWidget()) is not None:
        if isinstance(parent, QScrollArea):
            _bring(widget, parent, min(margin, parent.viewport().height() // 4))
        around = parent


def _bring(widget: QWidget, area: QScrollArea, margin: int) -> None:
    inner, half = area.widget(), widget.height() // 2
    if inner is None or 2 * (half + margin) > area.viewport().height():
        area.ensureWidgetVisible(widget, 0, margin)
        return
    middle = widget.mapTo(inner, widget.rect().center())
    area.ensureVisible(middle.x(), middle.y(), 0, half + margin)
