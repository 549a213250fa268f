"""What can be copied of a table, offered by keys and by its menu."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from mutualrisk.ui.translation import translate


def add_copying(table: QWidget, row: Callable[[], str], whole: Callable[[], str]) -> None:
    """Offer to copy the chosen row and the whole table, as text that any program takes."""
    keys = QKeySequence(QKeySequence.StandardKey.Copy)
    _add(table, translate("Table", "Copy this row"), keys, row)
    _add(table, translate("Table", "Copy the whole table"), QKeySequence("Ctrl+Shift+C"), whole)
    table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


def _add(table: QWidget, title: str, keys: QKeySequence, text: Callable[[], str]) -> None:
    action = QAction(title, table)
    action.setShortcut(keys)
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(lambda: QGuiApplication.clipboard().setText(text()))
    table.addAction(action)
