"""The look follows its user and the system at once, in open windows too."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from mutualrisk.ui.theme import Dressing, Look, apply
from mutualrisk.ui.theme.dressing import system_theme
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


@pytest.fixture
def dressing(qapp: QApplication, look: Look) -> Iterator[Dressing]:
    """The application as its user wishes, and plain again afterwards."""
    made = Dressing(qapp, "light")
    yield made
    delete(made)
    qapp.styleHints().unsetColorScheme()
    apply(qapp, look)


def test_another_theme_is_worn_at_once(qapp: QApplication, qtbot: QtBot, dressing: Dressing) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = WrappingLabel(dressing.look, "Reserves")
    label.setParent(window)
    height = label.sizeHint().height()
    with qtbot.waitSignal(dressing.changed):
        dressing.choose("dark", 200)
    assert dressing.look.is_dark
    assert qapp.palette().window().color() == dressing.look.colour("paper")
    assert label.sizeHint().height() == pytest.approx(2 * height, abs=2)


def test_the_same_wish_changes_nothing(qtbot: QtBot, dressing: Dressing) -> None:
    with qtbot.assertNotEmitted(dressing.changed):
        dressing.choose("light", 100)


class Wishes:
    """What a system may ask for."""

    def __init__(self, scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> None:
        self.scheme, self.contrast = scheme, contrast

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name
        """Light or dark."""
        return self.scheme

    def accessibility(self) -> "Wishes":
        """It holds both."""
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 - Qt's name
        """Plain or high."""
        return self.contrast


@pytest.mark.parametrize(
    ("scheme", "contrast", "theme"),
    [
        (Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, "light"),
        (Qt.ColorScheme.Unknown, Qt.ContrastPreference.NoPreference, "light"),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, "dark"),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, "high_contrast"),
    ],
)
def test_the_system_is_asked_for_its_theme(
    scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference, theme: str
) -> None:
    assert system_theme(Wishes(scheme, contrast)) == theme


def test_the_system_is_asked_again_when_it_changes(
    qapp: QApplication, qtbot: QtBot, dressing: Dressing
) -> None:
    dressing.choose("high_contrast", 100)
    dressing.choose("system", 100)
    assert dressing.look.theme == "light"
    with qtbot.assertNotEmitted(dressing.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
