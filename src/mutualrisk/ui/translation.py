"""The two ways into Qt's translation for texts outside a widget, under the names that its tools look for."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
"""The text of a context in the language of the window."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - the form that lupdate finds
    """A text of a table that is translated where it is shown."""
    return text
