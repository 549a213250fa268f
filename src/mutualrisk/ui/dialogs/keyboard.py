"""To come."""

from PySide6.QtWidgets import QDialog, QWidget


def show_keyboard(parent: QWidget) -> None:
    """To come."""
    QDialog(parent).open()
