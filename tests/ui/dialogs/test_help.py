"""Help: the tour, the keyboard map, and what the program is."""

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mutualrisk import __version__
from mutualrisk.store import system
from mutualrisk.store.settings import load_settings
from mutualrisk.ui import commands
from mutualrisk.ui.dialogs.about import AboutDialog
from mutualrisk.ui.dialogs.keyboard import PAGE_KEYS, KeyboardDialog, groups
from mutualrisk.ui.dialogs.licences import PARTS
from mutualrisk.ui.dialogs.tour import STEPS, Tour, beside, show_tour
from mutualrisk.ui.main_window import MainWindow
from mutualrisk.ui.widgets.column import Column
from mutualrisk.ui.widgets.fact_table import FactTable
from mutualrisk.ui.windows import Windows
from tests.ui import dialogues, hands

Key = Qt.Key
ROOT = Path(__file__).parents[3]


# -- the tour


def open_sample(window: MainWindow) -> None:
    window.doings.filing.open_sample("community-health")
    window.resize(1280, 720)


def test_the_tour_has_at_most_five_steps_and_each_points_at_something(window: MainWindow) -> None:
    assert len(STEPS) <= 5
    on_start = [step for step in STEPS if step.find(window)]
    open_sample(window)
    in_case = [step for step in STEPS if step.find(window)]
    assert set(on_start) | set(in_case) == set(STEPS)
    assert all(part and part.isVisible() for part in (step.find(window) for step in in_case))


def test_the_tour_is_walked_with_the_keyboard_and_gives_the_focus_back(window: MainWindow) -> None:
    open_sample(window)
    assert window.frame
    window.frame.navigation.setFocus()
    before = window.focusWidget()
    tour = show_tour(window)
    assert (window.focusWidget(), tour.card.later.text()) == (tour.card.later, "Next")
    assert "Step 1 of 4" in hands.texts(tour)
    QTest.keyClick(tour.card.later, Key.Key_Return)
    QTest.keyClick(tour, Key.Key_Right)
    QTest.keyClick(tour, Key.Key_Left)
    assert "Step 2 of 4" in hands.texts(tour)
    QTest.keyClick(tour, Key.Key_Right)
    QTest.keyClick(tour, Key.Key_Right)
    assert tour.card.later.text() == "Done"
    QTest.keyClick(tour.card.later, Key.Key_Space)
    assert not tour.isVisible()
    assert window.focusWidget() is before


def test_the_tab_key_stays_on_the_card(window: MainWindow) -> None:
    open_sample(window)
    tour = show_tour(window)
    tour.go_on()
    seen = []
    for _ in range(4):
        QTest.keyClick(window.focusWidget(), Key.Key_Tab)
        seen.append(window.focusWidget())
    assert seen == [tour.card.before, tour.card.end, tour.card.later, tour.card.before]
    tour.end()


def test_escape_skips_the_tour_for_good(window: MainWindow) -> None:
    open_sample(window)
    tour = show_tour(window)
    QTest.keyClick(tour.card.later, Key.Key_Escape)
    assert not tour.isVisible()
    assert load_settings(system.settings_folder()).settings.tour_seen


def tours(window: MainWindow) -> list[Tour]:
    return [one for one in window.findChildren(Tour) if one.isVisible()]


def test_the_tour_comes_once_with_the_first_case(qtbot: QtBot, window: MainWindow) -> None:
    window.windows.guide_newcomers()
    open_sample(window)
    qtbot.waitUntil(lambda: bool(tours(window)))
    tours(window)[0].end()
    window.show_session(None)
    open_sample(window)
    qtbot.waitUntil(lambda: not tours(window))
    again = Windows(window.windows.dressing)
    again.guide_newcomers()
    again.case_shown(window)
    QCoreApplication.processEvents()
    assert tours(window) == []


def test_whoever_is_not_guided_is_left_alone(window: MainWindow) -> None:
    open_sample(window)
    QCoreApplication.processEvents()
    assert tours(window) == []


def test_a_screen_reader_hears_each_step(window: MainWindow) -> None:
    tour = show_tour(window)
    assert tour.card.accessibleName() == "Step 1 of 2: Begin here"
    assert tour.card.later.accessibleDescription().startswith("Step 1 of 2: Begin here. Start a case")
    tour.end()


@pytest.mark.parametrize("size", [100, 200])
def test_the_card_stays_in_the_window_at_every_size(window: MainWindow, size: int) -> None:
    window.windows.change_text_size(size - 100)
    open_sample(window)
    tour = show_tour(window)
    for width, height in ((1280, 720), (1000, 700)):
        window.resize(width, height)
        for _ in range(4):
            assert tour.rect().contains(tour.card.geometry())
            tour.go_on() if tour.card.later.text() == "Next" else tour.go_back()
    tour.end()


def test_a_card_stands_where_there_is_room() -> None:
    room, size = QRect(0, 0, 1000, 700), QSize(300, 200)
    parts = {
        "below": QRect(100, 0, 400, 60),
        "right": QRect(0, 0, 200, 700),
        "left": QRect(800, 0, 200, 700),
        "above": QRect(0, 600, 1000, 100),
        "within": QRect(0, 0, 1000, 700),
    }
    cards = {name: QRect(beside(part, size, room, 10), size) for name, part in parts.items()}
    assert all(room.contains(card) for card in cards.values())
    assert [name for name, card in cards.items() if card.intersects(parts[name])] == ["within"]


# -- the keyboard map


def test_the_map_holds_every_key_of_the_menus(window: MainWindow) -> None:
    dialog = KeyboardDialog(window)
    shown = " ".join(row.words for table in dialog.findChildren(FactTable) for row in table.rows)
    keys = [key for menu in commands.MENUS for command in menu.commands if command for key in command.keys]
    assert [key for key in keys if QKeySequence(key).toString() not in shown] == []
    assert all(table.accessibleName() for table in dialog.findChildren(FactTable))
    dialog.deleteLater()


def test_no_key_of_the_menus_means_two_things() -> None:
    keys = [key for menu in commands.MENUS for command in menu.commands if command for key in command.keys]
    assert len(keys) == len(set(keys))


def test_the_map_holds_the_keys_of_pages_by_place() -> None:
    shown = dict(groups())
    assert set(PAGE_KEYS) < set(shown)
    assert ("Space or Backspace", "To the next page, or back") in {
        (row.cells[0].text, row.cells[1].text) for row in shown["Preview of a report"]
    }


def test_the_map_opens_with_its_key(qtbot: QtBot, window: MainWindow) -> None:
    shown: list[str] = []

    def answer(dialog: KeyboardDialog) -> None:
        shown.extend(table.accessibleName() for table in dialog.findChildren(FactTable))
        QTest.keyClick(dialog, Key.Key_Escape)

    dialogues.when_asked(KeyboardDialog, answer)
    QTest.keyClick(window, Key.Key_F1)
    qtbot.waitUntil(lambda: "File" in shown)


# -- what it is


def test_the_about_page_names_versions_and_promises(window: MainWindow) -> None:
    dialog = AboutDialog(window)
    said = " ".join(hands.texts(dialog))
    assert f"MutualRisk {__version__}" in said
    assert re.search(r"Method: .+, version 2026\.1, in force from 1 January 2026", said)
    assert "Nothing leaves this computer" in said
    assert "Nothing here is legal or financial advice." in said
    dialog.deleteLater()


def test_all_of_it_can_be_read_with_the_keyboard(window: MainWindow) -> None:
    dialog = AboutDialog(window)
    dialog.show()
    dialog.resize(500, 300)
    column = dialog.findChild(Column)
    assert column
    bar = column.verticalScrollBar()
    assert bar.maximum() > 0
    for _ in range(40):
        QTest.keyClick(dialog.focusWidget(), Key.Key_PageDown)
    assert bar.value() == bar.maximum()
    QTest.keyClick(dialog.focusWidget(), Key.Key_PageUp)
    assert bar.value() < bar.maximum()
    dialog.close()


def test_every_library_that_travels_with_the_program_is_named() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = (*project["dependencies"], *project["optional-dependencies"]["window"])
    needed = {re.split(r"[<>=]", one)[0] for one in wanted}
    named = {package for part in PARTS for package in part.packages}
    assert needed <= named
    locked = (ROOT / "requirements" / "run.lock").read_text(encoding="utf-8")
    assert [package for package in named if f"\n{package}==" not in f"\n{locked}"] == []


def test_typefaces_and_icons_are_named_with_their_licence() -> None:
    assert {part.name: part.licence for part in PARTS}.items() >= {
        "Source Sans 3": "SIL OFL 1.1",
        "Lucide": "ISC, MIT",
        "Qt 6, PySide6": "LGPL 3.0",
    }.items()
