"""A button that is an icon, with its name for those who point at it and those who hear it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QToolButton

from mutualrisk.ui.theme import Look


def tool(look: Look, icon: str, name: str, *, keys: str = "", checkable: bool = False) -> QToolButton:
    """An icon button. Its tool tip also says its keys, which are not read out as its name."""
    made = QToolButton()
    made.setIcon(look.icon(icon))
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    made.setToolTip(f"{name} ({shown})" if shown else name)
    made.setAccessibleName(name)
    made.setCheckable(checkable)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made
