"""Explanations that appear under the pointer, and under the focus."""

from html import escape

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip, QWidget


def explain(widget: QWidget, words: str) -> None:
    """Let a widget explain itself to the eye under the pointer, and to a screen reader."""
    widget.setToolTip(wrapped(words))
    widget.setAccessibleDescription(words)


def show_now(widget: QWidget) -> None:
    """Show a widget's explanation under it, as the pointer would."""
    below = widget.mapToGlobal(QPoint(0, widget.height()))
    QToolTip.showText(below, widget.toolTip(), widget)


def wrapped(words: str) -> str:
    """The words as rich text, which Qt wraps; what people typed stays what it is."""
    return f"<qt>{escape(words)}</qt>" if words else ""
