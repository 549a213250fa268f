"""Explanations that appear under the pointer, and under the focus."""

from html import escape

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QToolTip, QWidget


def explain(widget: QWidget, words: str) -> None:
    """Let a widget explain itself to the eye under the pointer, and to a screen reader."""
    widget.setToolTip(wrapped(words))
    widget.setAccessibleDescription(words)


def show_now(widget: QWidget) -> None:
    """Show the explanation of the widget that has the focus, as the pointer would."""
    QTimer.singleShot(0, widget, lambda: _show(widget))  # Qt hides every tip while the focus moves


def _show(widget: QWidget) -> None:
    if widget.hasFocus():
        below = widget.mapToGlobal(QPoint(widget.width() // 2, widget.height()))
        QToolTip.showText(below, widget.toolTip(), widget)


def wrapped(words: str) -> str:
    """The words as rich text, which Qt wraps; what people typed stays what it is."""
    return f"<qt>{escape(words)}</qt>" if words else ""
