"""The line that one searches with: what empties it is large enough, and has a name."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from mutualrisk.ui.theme import apply, load_look
from mutualrisk.ui.widgets.search_line import SearchLine
from tests.ui.hands import click, settle

TARGET = 24
"""Pixels that WCAG 2.5.8 asks for, at 100 %."""


@pytest.mark.parametrize("size", [100, 200])
def test_its_button_is_as_large_as_the_text_asks_for_and_empties_it(
    size: int, qapp: QApplication, qtbot: QtBot
) -> None:
    look = load_look("light", size)
    apply(qapp, look)
    line = SearchLine(look, "Search the method")
    qtbot.addWidget(line)
    line.show()
    (button,) = line.findChildren(QToolButton)
    assert not button.isVisible()

    QTest.keyClicks(line, "reserves")
    settle()

    assert button.accessibleName() == "Clear: Search the method"
    assert min(button.width(), button.height()) >= TARGET * size / 100
    assert line.rect().contains(button.geometry())
    click(button)
    assert line.text() == ""
    assert not button.isVisible()
    apply(qapp, load_look("light"))
