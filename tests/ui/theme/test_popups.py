"""What opens over a window stands on a surface of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCompleter
from pytestqt.qtbot import QtBot

from mutualrisk.ui.theme import Look


def test_a_list_of_proposals_has_a_ground_under_its_words(look: Look, qtbot: QtBot) -> None:
    """Such as that of Qt's own dialogue for files: without one it is black on black."""
    completer = QCompleter(["Accounts"])
    popup = completer.popup()
    assert popup is not None
    qtbot.addWidget(popup)
    popup.resize(200, 200)
    popup.setWindowFlag(Qt.WindowType.Popup)
    popup.show()
    QApplication.processEvents()
    assert popup.viewport().grab().toImage().pixelColor(100, 180) == look.colour("surface")
