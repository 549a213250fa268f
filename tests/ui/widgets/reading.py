"""What a screen reader is told of a widget."""

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget


def role(widget: QWidget) -> QAccessible.Role:
    """What it is."""
    return _told(widget).role()


def name(widget: QWidget) -> str:
    """What it is called."""
    return _told(widget).text(QAccessible.Text.Name)


def description(widget: QWidget) -> str:
    """What else is said of it."""
    return _told(widget).text(QAccessible.Text.Description)


def _told(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)
