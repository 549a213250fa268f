"""To come."""

from PySide6.QtWidgets import QDialog, QWidget


def show_about(parent: QWidget) -> None:
    """To come."""
    QDialog(parent).open()
