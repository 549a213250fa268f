"""A button that is an icon, with its name for those who point at it and those who hear it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from mutualrisk.ui.theme import Look


def tool(look: Look, icon: str, name: str, *, checkable: bool = False) -> QToolButton:
    """An icon button. Its name may end in its keys, in brackets, which are not read out as its name."""
    made = QToolButton()
    made.setIcon(look.icon(icon))
    made.setToolTip(name)
    made.setAccessibleName(name.partition(" (")[0])
    made.setCheckable(checkable)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made
