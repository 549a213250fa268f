"""A window that dialogs belong to."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.ui.theme import Look


@pytest.fixture
def owner(qtbot: QtBot, look: Look) -> QWidget:
    """A window that wears the look."""
    made = QWidget()
    made.look = look  # type: ignore[attr-defined]  # as a page has it
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made
