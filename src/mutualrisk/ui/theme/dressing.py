"""Puts a look on the whole application, and follows the system's wish for light or dark."""

from typing import Final, Literal, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from mutualrisk.ui.theme import type_scale
from mutualrisk.ui.theme.focus_ring import FocusRing
from mutualrisk.ui.theme.look import SMALLEST_TEXT, Look, ThemeName, load_look
from mutualrisk.ui.theme.palette import palette
from mutualrisk.ui.theme.style_sheet import style_sheet

Wish = Literal["system", "light", "dark", "high_contrast"]
STYLE: Final = "Fusion"
"""The style of Qt that the style sheet builds on."""
STYLED: Final = "styled"
"""A property of an application that has it already."""


def apply(app: QApplication, look: Look) -> None:
    """Dress everything that Qt draws, now and from now on."""
    type_scale.register()
    if app.property(STYLED) is None:
        app.setStyle(STYLE)
        app.setProperty(STYLED, STYLE)
    app.setPalette(palette(look))
    app.setFont(look.font("body"))
    app.setStyleSheet(style_sheet(look))


def wear(top: QWidget, look: Look) -> None:
    """Hand a new look to every widget below that keeps one."""
    for widget in (top, *top.findChildren(QWidget)):
        take = getattr(widget, "set_look", None)
        if take is not None:
            take(look)


class Contrast(Protocol):
    """The part of Qt's hints that tells how much contrast is wanted."""

    def contrastPreference(self) -> Qt.ContrastPreference:
        """Plain or high."""


class Hints(Protocol):
    """The part of Qt's hints that tells what the system asks for."""

    def colorScheme(self) -> Qt.ColorScheme:
        """Light or dark."""

    def accessibility(self) -> Contrast:
        """How much contrast."""


def system_theme(hints: Hints) -> ThemeName:
    """What the system asks for: high contrast before dark or light."""
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "high_contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


class Dressing(QObject):
    """Keeps the application dressed as its user wishes, also when the system changes meanwhile."""

    changed = Signal()

    def __init__(self, app: QApplication, wish: Wish = "system", text_size: int = SMALLEST_TEXT) -> None:
        super().__init__(app)
        self._app = app
        self._wish: Wish = wish
        self._text_size = text_size
        self.look = self._wanted()
        apply(app, self.look)
        self._ring = FocusRing(app, self.look, self)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    def choose(self, wish: Wish, text_size: int) -> None:
        """Change theme and text size at once, in every open window."""
        self._wish, self._text_size = wish, text_size
        self._refresh()

    @Slot()
    def _on_system_changed(self) -> None:
        self._refresh()

    def _wanted(self) -> Look:
        theme = system_theme(self._app.styleHints()) if self._wish == "system" else self._wish
        return load_look(theme, self._text_size)

    def _refresh(self) -> None:
        wanted = self._wanted()
        if wanted == self.look:
            return
        self.look = wanted
        apply(self._app, wanted)
        self._ring.set_look(wanted)
        for window in self._app.topLevelWidgets():
            if not hasattr(window, "set_look"):  # who has it is told by the signal, and makes itself anew
                wear(window, wanted)
        self.changed.emit()
