"""The history page, used by keys and clicks."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar
from pytestqt.qtbot import QtBot

from mutualrisk.domain.answer import Answer
from mutualrisk.engine import edits
from mutualrisk.ui.dialogs.restore import RestoreDialog
from mutualrisk.ui.history.difference_panel import DifferencePanel
from mutualrisk.ui.history.entry_panel import EntryPanel
from mutualrisk.ui.pages.history import HistoryPage
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets import tab_order
from mutualrisk.ui.widgets.column import WIDEST
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel
from tests.ui.hands import button, click, settle, texts

LEAD = "estuary-lead"


def answer(session: Session, label: str, question: str, given: Answer) -> None:
    session.edit(label, lambda case: edits.answered(case, session.method, LEAD, question, given))


@pytest.fixture
def edited(sample_session: Session) -> Session:
    """A case with a few edits, one of them undone."""
    sample_session.show_assessment(LEAD)
    answer(sample_session, "turnover", "turnover", Answer(value=90e6))
    answer(sample_session, "price weight", "price_weight", Answer(value=20.0))
    sample_session.undo()
    sample_session.edit("stage", lambda case: edits.with_assessment(case, LEAD, round="Second stage"))
    return sample_session


def opened(qtbot: QtBot, look: Look, session: Session) -> HistoryPage:
    page = HistoryPage(session, look)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def page(qtbot: QtBot, look: Look, edited: Session) -> HistoryPage:
    """The page as the window shows it."""
    return opened(qtbot, look, edited)


def titles(page: HistoryPage) -> list[str]:
    return [page.model.index(row).data() for row in range(page.model.rowCount())]


def chosen(page: HistoryPage) -> EntryPanel:
    assert isinstance(page.panel, EntryPanel)
    return page.panel


def compared(page: HistoryPage) -> DifferencePanel:
    assert isinstance(page.panel, DifferencePanel)
    return page.panel


def reasoned(reason: str) -> None:
    """Write a reason into the dialog that comes next, and go through with it."""

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, RestoreDialog)
        click(button(dialog, "Restore it"))
        assert "Write in a few words why, for those who read the log later." in texts(dialog)
        QTest.keyClicks(dialog.reason, reason)
        click(button(dialog, "Restore it"))

    QTimer.singleShot(0, fill)


def test_before_the_first_edit_it_says_what_will_be_here(
    qtbot: QtBot, look: Look, sample_session: Session
) -> None:
    page = opened(qtbot, look, sample_session)
    assert "Nothing has been changed yet" in texts(page)
    assert not page.list.isVisible()


def test_before_the_first_edit_it_leads_to_the_questions_and_scrolls_nothing(
    qtbot: QtBot, look: Look, sample_session: Session
) -> None:
    page = opened(qtbot, look, sample_session)
    settle()
    assert all(not bar.isVisible() for bar in page.findChildren(QScrollBar))
    said = next(one for one in page.empty.findChildren(WrappingLabel) if one.text().startswith("From the"))
    assert said.width() <= look.px(WIDEST)
    assert said.height() >= said.heightForWidth(said.width())
    assert list(tab_order.stops(page)) == [page.empty.begin]
    with qtbot.waitSignal(page.asked_for) as asked:
        click(button(page, "Go to the questions"))
    assert asked.args == ["questions", ""]


def test_it_lists_who_did_what_with_undo_named_as_such(page: HistoryPage) -> None:
    assert titles(page) == ["Stage", "Undo: price weight", "Price weight", "Turnover", "The case began"]
    assert "Checked just now: the log is whole. No entry was changed, taken out or moved." in texts(page)
    assert "£28,140,000 → £90,000,000" in page.model.index(3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Assessor" in page.model.index(3).data(Qt.ItemDataRole.AccessibleTextRole)


def test_arrow_keys_read_entry_after_entry(page: HistoryPage) -> None:
    assert "First stage → Second stage" in texts(chosen(page))
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert "55% → 20%" in texts(chosen(page))


def test_an_undo_made_elsewhere_is_there_at_once(page: HistoryPage) -> None:
    page.session.undo()
    assert titles(page)[0] == "Undo: stage"
    assert "Second stage → First stage" in texts(chosen(page))


def test_words_are_looked_for_anywhere(page: HistoryPage) -> None:
    QTest.keyClicks(page.filters.text, "90,000")
    page.model.finish()
    assert titles(page) == ["Turnover"]
    assert "£28,140,000 → £90,000,000" in texts(chosen(page))
    assert "Edits: 1 of 5" in texts(page)
    page.filters.text.clear()
    assert len(titles(page)) == 5


def test_only_questions_that_were_changed_are_offered(page: HistoryPage) -> None:
    box = page.filters.question
    changed = [box.itemData(row) for row in range(box.count())]
    assert changed[0] == ""
    assert {"turnover", "price_weight"} <= set(changed)
    box.setFocus()
    while box.currentData() != "price_weight":
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert titles(page)[:2] == ["Undo: price weight", "Price weight"]


def test_what_changed_since_an_entry_lists_differences_and_ratings(page: HistoryPage) -> None:
    page.show_place("entry:1")
    click(chosen(page).compare)
    panel = compared(page)
    assert "Differences in the case: 3" in texts(panel)
    assert "£28,140,000 → £90,000,000" in texts(panel)
    assert panel.effect.effect is not None
    assert "A contract too large to carry: Extreme to High" in panel.effect.accessibleName()
    click(panel.back)
    assert "Edit 1," in " ".join(texts(chosen(page)))


def test_what_changed_since_the_last_entry_is_nothing(page: HistoryPage) -> None:
    click(chosen(page).compare)
    assert "The case is the same." in texts(compared(page))
    assert "No rating moved." in texts(compared(page))
    assert not compared(page).restore.isEnabled()


def test_what_changed_since_a_day(page: HistoryPage) -> None:
    QTest.keyClicks(page.filters.day.line, "1 January 2020")
    QTest.keyClick(page.filters.day.line, Qt.Key.Key_Return)
    assert compared(page).found.sequence == 1


def test_an_earlier_state_is_restored_with_a_reason_and_can_be_undone(page: HistoryPage) -> None:
    session = page.session
    now = session.case
    page.show_place("entry:1")
    reasoned("The figure was for the group")
    click(chosen(page).restore)
    assert session.answers["turnover"].value == 28_140_000.0
    assert session.history[-1].reason == "The figure was for the group"
    assert titles(page)[0].startswith("Restore the state of ")
    assert "Reason: The figure was for the group" in texts(chosen(page))
    session.undo()
    assert session.case == now


def test_an_entry_is_copied_as_text(page: HistoryPage) -> None:
    page.show_place("entry:2")
    click(chosen(page).copy)
    assert "£28,140,000 → £90,000,000" in QGuiApplication.clipboard().text()


def test_a_change_leads_to_the_question(page: HistoryPage, qtbot: QtBot) -> None:
    page.show_place("entry:2")
    with qtbot.waitSignal(page.asked_for) as asked:
        click(button(chosen(page), "What was the bidder's total income in its last full year?"))
    assert asked.args == ["questions", "question:turnover"]


def test_where_room_is_short_list_and_entry_take_turns(page: HistoryPage) -> None:
    page.resize(600, 700)
    assert not chosen(page).isVisible()
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert chosen(page).isVisible()
    assert not page.list.isVisible()
    click(page.back)
    assert page.list.isVisible()
    click(page.filtering)
    assert page.filters.isVisible()


def test_a_broken_log_is_said_so(page: HistoryPage) -> None:
    page.state.check(page.session.history[1:])
    assert any("does not follow the one before it" in text for text in texts(page))


def test_what_may_not_be_edited_is_not_restored(qtbot: QtBot, look: Look, edited: Session) -> None:
    edited.desk.read_only = "Open elsewhere"
    page = opened(qtbot, look, edited)
    assert not chosen(page).restore.isEnabled()
    assert edited.restore(1, "restore") is False
