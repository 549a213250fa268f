"""Every page and dialog, for those who hear it and those who work by keyboard: nothing nameless, no trap."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.value import worded
from mutualrisk.engine import edits
from mutualrisk.store import methods, opening, system
from mutualrisk.store.desk import Desk, Place
from mutualrisk.store.recovery import left_journals
from mutualrisk.ui.dialogs import recovery
from mutualrisk.ui.dialogs.document import DocumentDialog
from mutualrisk.ui.dialogs.evidence import choose_evidence
from mutualrisk.ui.dialogs.new_assessment import NewAssessmentDialog
from mutualrisk.ui.dialogs.offer import show_offer
from mutualrisk.ui.dialogs.restore import ask_reason
from mutualrisk.ui.main_window import MainWindow
from mutualrisk.ui.pages import PAGES
from mutualrisk.ui.questions import answering
from mutualrisk.ui.questions.question_card import QuestionCard
from mutualrisk.ui.reporting import errand
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Dressing
from mutualrisk.ui.windows import Windows
from tests.ui import access_tree
from tests.ui.hands import settle
from tests.ui.importing.arrivals import arrival
from tests.ui.importing_list.lists import read_dialog
from tests.ui.tab_round import faults_on_the_way
from tests.ui.test_pseudo_pages import held, places

MOST_PLACES = 6
"""Of one page: each kind of place is among them."""

FAULTY = {"turnover": "a lot", "annual_contract_value": "eight million", "bid_share": "120"}
"""Answers that cannot be used."""


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication) -> MainWindow:
    """The window as it opens."""
    window = Windows(Dressing(qapp)).new_window()
    qtbot.addWidget(window, before_close_func=lambda _: window.show_session(None))
    window.resize(1280, 720)
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


@pytest.fixture(params=["community-health", "library-mutual", "new", "faulty"])
def window(request: pytest.FixtureRequest, start: MainWindow) -> MainWindow:
    """The window with a case: either sample, a blank one, one with errors."""
    case = held("new" if request.param == "faulty" else request.param)
    session = Session(Desk(case, Place()), methods.judge_for(case.case.method))
    if request.param == "faulty":
        make_errors(session)
    start.show_session(session)
    session.settle()
    return start


def make_errors(session: Session) -> None:
    """Give answers that cannot be used."""
    for question, value in FAULTY.items():
        if question in {one.id for one in session.method.questions}:
            answer = Answer(value=value)
            session.edit(question, lambda case, q=question, a=answer: edits.answered(  # type: ignore[misc]
                case, session.method, session.assessment.id, q, a))  # fmt: skip


def every_place(window: MainWindow) -> Iterator[str]:
    """Each page, place after place."""
    assert window.frame
    assert window.session
    for entry in PAGES:
        for place in places(window.session, entry.name)[:MOST_PLACES]:
            window.frame.show_page(entry.name, place)
            settle()
            yield f"{entry.name} {place}"


def test_the_start_page_is_told_and_reached(start: MainWindow) -> None:
    assert access_tree.faults(start) == []
    assert faults_on_the_way(start) == []


@pytest.mark.slow
def test_every_page_is_told_to_those_who_hear_it(window: MainWindow) -> None:
    found = {place: access_tree.faults(window) for place in every_place(window)}
    assert {place: faults for place, faults in found.items() if faults} == {}


@pytest.mark.slow
@pytest.mark.parametrize("page", [entry.name for entry in PAGES])
def test_the_tab_key_goes_through_every_page_as_one_reads_it(
    page: str, window: MainWindow, qtbot: QtBot
) -> None:
    assert window.frame
    window.frame.show_page(page)
    settle()
    qtbot.waitUntil(lambda: not errand.running(), timeout=60_000)
    settle()
    assert faults_on_the_way(window) == []


def test_hints_and_examples_are_told_with_the_field(window: MainWindow) -> None:
    untold = []
    for _ in every_place(window):
        described = "\n".join(one.description for one in access_tree.met(window))
        untold += [
            card.question.id
            for card in window.findChildren(QuestionCard)
            if card.isVisible() and not card.fault and hint(window, card) not in described
        ]
    assert untold == []


def hint(window: MainWindow, card: QuestionCard) -> str:
    """The hint of a question as it is put."""
    assert window.session
    return answering.plain(worded(card.question.hint, window.session.assessment.perspective))


def shown_session(window: MainWindow) -> Session:
    """The case in the window."""
    assert window.session
    return window.session


def interrupted(window: MainWindow) -> object:
    """Ask about work that a program left which ended without a word."""
    folder = system.journal_folder() / "ended"
    desk = opening.begun(opening.Office(journals=folder), opening.NewCase("board", "screening", "Ours")).desk
    desk.edit("turnover", desk.case.model_copy(update={"title": "Ours"}))
    desk.abandon()
    (left,) = left_journals(folder)
    return recovery.ask(left, window.windows.dressing.look, window)


DIALOGS: dict[str, Callable[[MainWindow], object]] = {
    "evidence": lambda window: choose_evidence(window, shown_session(window), "turnover"),
    "document": lambda window: DocumentDialog(window, shown_session(window)).open(),
    "assessment": lambda window: NewAssessmentDialog(window, shown_session(window)).open(),
    "offer": lambda window: show_offer(window, shown_session(window), arrival()),
    "list, its columns": lambda window: read_dialog(window, step=1).open(),
    "list, its organisations": lambda window: read_dialog(window, step=2).open(),
    "restore": lambda window: ask_reason(window, "1 March 2026, 9:00"),
    "recovery": interrupted,
    "new case": lambda window: window.doings.filing.new("board"),
    "settings": lambda window: window.doings.help.settings(),
    "keyboard map": lambda window: window.doings.help.keyboard(),
    "about": lambda window: window.doings.help.about(),
}
"""What the window asks and tells in windows of their own."""


def told_and_reached(dialog: QWidget) -> list[str]:
    """What is wrong with a dialog for those who hear it or work by keyboard."""
    return [*access_tree.faults(dialog), *faults_on_the_way(dialog)]


def looked_at(
    qtbot: QtBot, ask: Callable[[], object], check: Callable[[QWidget], list[str]] = told_and_reached
) -> list[str]:
    """What is wrong with the dialog that something opens. It is closed again."""
    found: list[list[str]] = []

    def look() -> None:
        dialog = next((one for one in QApplication.topLevelWidgets() if is_open(one)), None)
        if dialog is None or QApplication.activeWindow() is not dialog:
            return
        timer.stop()
        settle()
        found.append(check(dialog))
        dialog.close()

    timer = QTimer(interval=0)
    timer.timeout.connect(look)
    timer.start()
    ask()
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def is_open(widget: QWidget) -> bool:
    """Whether it is a dialog that can be seen."""
    return isinstance(widget, QDialog) and widget.isVisible()


def test_the_tour_is_told_and_reached(start: MainWindow) -> None:
    start.doings.help.tour()
    settle()
    assert access_tree.faults(start) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_is_told_and_reached_and_gives_the_focus_back(
    name: str, start: MainWindow, qtbot: QtBot
) -> None:
    start.doings.filing.open_sample("community-health")
    settle()
    before = QApplication.focusWidget()
    assert looked_at(qtbot, lambda: DIALOGS[name](start)) == []
    start.activateWindow()  # as a window manager does
    qtbot.waitUntil(lambda: QApplication.activeWindow() is start)
    assert QApplication.focusWidget() is before is not None
