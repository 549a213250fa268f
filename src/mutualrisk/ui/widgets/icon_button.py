"""A button with an icon before its words, and air between the two."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton

from mutualrisk.ui.theme import Look

SIZE, AIR = 20, 6
"""Pixels at 100 %: the icon, and what Qt leaves too little of behind it, however large the text is."""


def icon_button(look: Look, icon: str, words: str, colour: str = "ink") -> QPushButton:
    """A button with one of the icons, in one of the theme's colours."""
    made = QPushButton(look.icon(icon, colour, SIZE, AIR), words)
    made.setIconSize(QSize(look.px(SIZE + AIR), look.px(SIZE)))
    return made
