"""The first page: what a newcomer can do at once."""

import subprocess
import sys
from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from mutualrisk.ui.pages.start import StartPage, Waiting
from mutualrisk.ui.theme import Look
from tests.ui.hands import button, click, press, texts
from tests.ui.pseudo import cut, pseudo_language, untranslated

WITHOUT = """
import sys
from PySide6.QtWidgets import QApplication
from mutualrisk.ui.theme import Dressing
from mutualrisk.ui.windows import Windows
application = QApplication([])
window = Windows(Dressing(application)).new_window()
application.processEvents()
assert window.start.isVisible()
found = [name for name in sys.argv[1:] if name in sys.modules]
assert not found, found
"""
HEAVY = (
    "mutualrisk.domain.value",
    "numpy",
    "reportlab",
    "openpyxl",
    "mutualrisk.engine.evaluate",
    "mutualrisk.store.case_file",
)


class Shelf:
    """What can be gone on with, for a test."""

    def __init__(self, recent: Sequence[Waiting] = (), interrupted: Sequence[Waiting] = ()) -> None:
        self.recent, self.interrupted = recent, interrupted

    def recent_cases(self) -> Sequence[Waiting]:
        """What was set."""
        return self.recent

    def interrupted_work(self) -> Sequence[Waiting]:
        """What was set."""
        return self.interrupted


def shown(qtbot: QtBot, look: Look, shelf: Shelf) -> StartPage:
    page = StartPage(shelf, look)
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.mark.slow
def test_it_shows_without_loading_the_engine() -> None:
    subprocess.run([sys.executable, "-c", WITHOUT, *HEAVY], check=True, timeout=60)


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("Assess a bidder", ["new", "commissioner"]),
        ("Assess our own organisation", ["new", "board"]),
        ("Open a case…", ["open", ""]),
        ("A community health mutual bids", ["sample", "community-health"]),
        ("A library mutual looks at itself", ["sample", "library-mutual"]),
    ],
)
def test_a_click_asks_for_what_it_says(qtbot: QtBot, look: Look, words: str, asked: list[str]) -> None:
    page = shown(qtbot, look, Shelf())
    with qtbot.waitSignal(page.asked) as said:
        click(button(page, words))
    assert said.args == asked


def test_the_keyboard_reaches_the_choices_in_the_order_of_reading(qtbot: QtBot, look: Look) -> None:
    page = shown(qtbot, look, Shelf([Waiting("/a", "Harbour Care", "Yesterday")]))
    button(page, "Assess a bidder").setFocus()
    reached = []
    for _ in range(6):
        focused = page.window().focusWidget()
        assert isinstance(focused, QAbstractButton)
        reached.append(focused.text())
        press(page, Qt.Key.Key_Tab)
    assert reached == [
        "Assess a bidder",
        "Assess our own organisation",
        "Open a case…",
        "Harbour Care",
        "A community health mutual bids",
        "A library mutual looks at itself",
    ]


def test_a_recent_case_opens_by_space(qtbot: QtBot, look: Look) -> None:
    page = shown(qtbot, look, Shelf([Waiting("/cases/a.mutualrisk", "Harbour Care", "Yesterday")]))
    with qtbot.waitSignal(page.asked) as said:
        button(page, "Harbour Care").setFocus()
        press(page, Qt.Key.Key_Space)
    assert said.args == ["recent", "/cases/a.mutualrisk"]


def test_recent_cases_are_those_of_now(qtbot: QtBot, look: Look) -> None:
    shelf = Shelf()
    page = shown(qtbot, look, shelf)
    assert "Recent cases" not in texts(page)
    shelf.recent = [Waiting("/a", "Harbour Care", "Yesterday")]
    page.refresh()
    assert {"Recent cases", "Harbour Care"} <= texts(page)


def test_interrupted_work_is_offered_on_top(qtbot: QtBot, look: Look) -> None:
    page = shown(qtbot, look, Shelf((), [Waiting("journal-1", "Harbour Care", "Last edit at 16:40.")]))
    qtbot.waitUntil(lambda: any("Harbour Care" in text for text in texts(page)))
    look_at = button(page, "Look at it")
    assert look_at.mapTo(page, look_at.rect().topLeft()).y() < 120
    with qtbot.waitSignal(page.asked) as said:
        click(look_at)
    assert said.args == ["recover", "journal-1"]


def test_who_presses_enter_at_once_looks_at_the_interrupted_work(qtbot: QtBot, look: Look) -> None:
    page = shown(qtbot, look, Shelf((), [Waiting("journal-1", "Harbour Care", "Last edit at 16:40.")]))
    page.window().activateWindow()
    qtbot.waitUntil(lambda: any("Harbour Care" in text for text in texts(page)))

    assert page.window().focusWidget() is button(page, "Look at it")


def test_it_says_that_nothing_leaves_this_computer(qtbot: QtBot, look: Look) -> None:
    page = shown(qtbot, look, Shelf())
    assert any(text.startswith("Nothing leaves this computer.") for text in texts(page))


@pytest.mark.parametrize("size", [(1280, 720), (700, 600)])
def test_every_text_is_translated_and_none_is_cut(qtbot: QtBot, look: Look, size: tuple[int, int]) -> None:
    with pseudo_language():
        shelf = Shelf([Waiting("/a", "Harbour", "12 May 2026")], [Waiting("j", "Fern", "12 May 2026")])
        page = shown(qtbot, look, shelf)
        page.resize(*size)
        qtbot.waitUntil(lambda: any("Fern" in text for text in texts(page)))
        assert untranslated(page, ["Harbour", "Fern"]) == []
        assert cut(page) == []
