"""Text at 200 % on a small screen: nothing is cut, nothing outgrows the screen, all can be reached."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mutualrisk.domain.value import worded
from mutualrisk.store import methods
from mutualrisk.store.desk import Desk, Place
from mutualrisk.ui.main_window import MainWindow
from mutualrisk.ui.pages import PAGES
from mutualrisk.ui.pages.reports import ReportsPage
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Dressing
from mutualrisk.ui.windows import Windows
from tests.exchange.organisation_list.lists import WORDS
from tests.ui.hands import settle
from tests.ui.pseudo import cut
from tests.ui.tab_round import faults_on_the_way
from tests.ui.test_accessibility import DIALOGS, looked_at, shown_session
from tests.ui.test_pseudo_pages import held, places, written

SCREEN = QSize(1280, 720)
USERS = {"name", "title", "authority", "assessor", "owner", "number", "round", "page"}
"""What users wrote may be shortened where a tool tip shows all of it."""


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    """The start page in large letters on a small screen; later tests get their size back."""
    dressing = Dressing(qapp, "light", 200)
    shown = Windows(dressing).new_window()
    qtbot.addWidget(shown, before_close_func=lambda _: shown.show_session(None))
    shown.resize(SCREEN)
    with qtbot.waitActive(shown):
        shown.activateWindow()
    yield shown
    dressing.choose("light", 100)


def faults(window: MainWindow, given: set[str]) -> list[str]:
    """What is lost of what a window shows."""
    settle()
    found = cut(window, given)
    for size in (window.size(), window.minimumSizeHint().expandedTo(window.minimumSize())):
        if size.width() > SCREEN.width() or size.height() > SCREEN.height():
            found.append(f"the window needs {size.width()} × {size.height()}")
    return found


def test_the_start_page_keeps_all_in_large_letters(window: MainWindow) -> None:
    assert faults(window, set()) == []
    assert faults_on_the_way(window) == []


@pytest.mark.slow
@pytest.mark.parametrize("case", ["community-health", "library-mutual", "new"])
def test_every_page_keeps_all_in_large_letters(case: str, window: MainWindow) -> None:
    file = held(case)
    session = Session(Desk(file, Place()), methods.judge_for(file.case.method))
    window.show_session(session)
    session.settle()
    assert window.frame
    given = {*written(session.case, USERS)}
    found: dict[str, list[str]] = {}
    for entry in PAGES:
        for place in places(session, entry.name)[:4]:
            window.frame.show_page(entry.name, place)
            found[f"{entry.name} {place}"] = faults(window, given)
    assert {place: lost for place, lost in found.items() if lost} == {}
    window.frame.show_page("questions")
    settle()
    assert faults_on_the_way(window) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_keeps_all_in_large_letters(name: str, window: MainWindow, qtbot: QtBot) -> None:
    window.doings.filing.open_sample("community-health")
    settle()
    session = shown_session(window)
    given = {*written(session.case, USERS)}
    if name.startswith("list"):
        given |= WORDS | {
            " ".join(worded(one.text, "commissioner").split()) for one in session.method.questions
        }
    assert looked_at(qtbot, lambda: DIALOGS[name](window), lambda dialog: cut(dialog, given)) == []


def test_what_is_found_in_a_report_is_seen_with_the_field_in_which_it_was_typed(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.doings.filing.open_sample("community-health", "reports")
    assert window.frame
    page = window.frame.page("reports")
    assert isinstance(page, ReportsPage)
    qtbot.waitUntil(lambda: not page.bench.is_busy and page.preview.document.pageCount() == 2, timeout=20_000)
    field = page.preview.finding.field
    field.setFocus()

    QTest.keyClicks(field, "reserves")
    qtbot.waitUntil(page.preview.finding.after.isEnabled)
    settle()

    for part in (field, page.preview.viewer):
        assert part.visibleRegion().boundingRect().height() == part.height()
    page.bench.leave()
