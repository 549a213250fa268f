"""The questions page: what is typed and clicked is kept, judged and said at once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.ui.pages.questions import QuestionsPage
from mutualrisk.ui.questions.question_card import QuestionCard
from mutualrisk.ui.questions.section_list import SectionEntry
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.money_edit import MoneyEdit
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel
from tests.ui.hands import settle


@pytest.fixture
def page(new_session: Session, look: Look, qtbot: QtBot) -> QuestionsPage:
    """The page of a new case, in a window that is wide enough for all of it."""
    return shown(QuestionsPage(new_session, look), qtbot)


def shown(page: QuestionsPage, qtbot: QtBot, width: int = 1400) -> QuestionsPage:
    """The page on the screen, with the keyboard."""
    qtbot.addWidget(page)
    page.resize(width, 900)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def line(of: QuestionCard) -> QLineEdit:
    """The line that money is typed into."""
    found = of.findChild(MoneyEdit)
    assert found is not None
    return found.line


def focused() -> QWidget:
    """The widget that has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def state(session: Session, question: str) -> str:
    """The state of an answer now."""
    return session.answers[question].state


def card(page: QuestionsPage, question: str) -> QuestionCard:
    """The card of a question, brought into sight."""
    page.show_place(f"question:{question}")
    QApplication.processEvents()
    return next(one for one in page.findChildren(QuestionCard) if one.question.id == question)


def button(within: QWidget, words: str) -> QAbstractButton:
    """The visible button or row with these words."""
    return next(
        one for one in within.findChildren(QAbstractButton) if one.text() == words and one.isVisibleTo(within)
    )


def texts(within: QWidget) -> str:
    """Everything that is to be read in a part of the page."""
    return "\n".join(one.text() for one in within.findChildren(QLabel) if one.isVisibleTo(within))


def test_an_answer_of_nought_shows_when_its_case_is_opened_again(page: QuestionsPage, qtbot: QtBot) -> None:
    line(card(page, "turnover")).setFocus()
    qtbot.keyClicks(line(card(page, "turnover")), "0")
    session = page.session
    assert session.answers["turnover"].value == 0

    again = shown(QuestionsPage(session, page.look), qtbot)
    assert line(card(again, "turnover")).text() == "0"
    session.undo()
    assert line(card(again, "turnover")).text() == ""


def test_a_clicked_option_is_the_answer(page: QuestionsPage, qtbot: QtBot) -> None:
    session = page.session
    with qtbot.waitSignal(session.result_changed):
        qtbot.mouseClick(card(page, "stage").findChildren(QAbstractButton)[3], Qt.MouseButton.LeftButton)
    assert session.answers["stage"].value == "established"


def test_money_is_kept_at_each_key_and_explained_as_it_is_typed(page: QuestionsPage, qtbot: QtBot) -> None:
    session = page.session
    qtbot.keyClicks(line(card(page, "annual_contract_value")), "8400000")
    assert session.answers["annual_contract_value"].value == 8_400_000
    turnover = card(page, "turnover")
    qtbot.keyClicks(line(turnover), "2625000")
    assert line(turnover).text() == "2,625,000"
    assert "3.2 times" in texts(turnover)
    assert session.undo_label.startswith("What was the bidder's total income")
    assert len(session.history) == 3, "typing a number is one edit"


def test_what_is_no_number_is_told_beside_the_field_and_on_top(page: QuestionsPage, qtbot: QtBot) -> None:
    turnover = card(page, "turnover")
    qtbot.keyClicks(line(turnover), "a lot")
    words = "“a lot” is not a number. Type it in figures, such as £12,000."
    assert words in texts(turnover)
    link = next(one for one in page.findChildren(QAbstractButton) if words in one.text())
    line(turnover).clearFocus()
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert line(turnover).hasFocus()
    qtbot.keyClick(line(turnover), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(line(turnover), "1.2m")
    assert words not in texts(turnover)
    assert page.session.answers["turnover"].value == 1_200_000


def test_branching_shows_and_hides_at_once_and_keeps_the_answer(page: QuestionsPage, qtbot: QtBot) -> None:
    session = page.session
    stage = card(page, "stage").findChildren(QAbstractButton)
    qtbot.mouseClick(stage[3], Qt.MouseButton.LeftButton)
    kept = card(page, "contracts_kept")
    qtbot.mouseClick(kept.findChildren(QAbstractButton)[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card(page, "stage").findChildren(QAbstractButton)[0], Qt.MouseButton.LeftButton)
    page.show_place("section:organisation")
    assert "contracts_kept" not in [
        one.question.id for one in page.findChildren(QuestionCard) if one.isVisible()
    ]
    assert session.answers["contracts_kept"].value == "all_kept"
    qtbot.mouseClick(card(page, "stage").findChildren(QAbstractButton)[3], Qt.MouseButton.LeftButton)
    again = card(page, "contracts_kept")
    assert again.findChildren(QAbstractButton)[0].isChecked()


def test_not_known_and_does_not_apply_with_its_reason(page: QuestionsPage, qtbot: QtBot) -> None:
    session = page.session
    reserves = card(page, "first_year_income")
    qtbot.mouseClick(button(reserves, "Does not apply"), Qt.MouseButton.LeftButton)
    assert state(session, "first_year_income") == "not_applicable"
    assert "Say in a few words why this does not apply." in texts(reserves)
    qtbot.keyClicks(focused(), "Not a full year yet")
    assert session.answers["first_year_income"].not_applicable == "Not a full year yet"
    assert "Say in a few words" not in texts(reserves)
    qtbot.mouseClick(button(reserves, "Not known"), Qt.MouseButton.LeftButton)
    assert state(session, "first_year_income") == "not_known"
    qtbot.mouseClick(button(reserves, "Not known"), Qt.MouseButton.LeftButton)
    assert "first_year_income" not in session.answers


def test_a_range_counts_once_both_ends_are_there(page: QuestionsPage, qtbot: QtBot) -> None:
    session = page.session
    turnover = card(page, "turnover")
    qtbot.mouseClick(button(turnover, "Give a range"), Qt.MouseButton.LeftButton)
    low, high = [one for one in turnover.findChildren(MoneyEdit) if one.isVisible()]
    assert low.line.hasFocus()
    qtbot.keyClicks(low.line, "2000000")
    assert "turnover" not in session.answers
    qtbot.keyClicks(high.line, "3000000")
    answer = session.answers["turnover"]
    assert (answer.low, answer.high) == (2_000_000, 3_000_000)


def test_a_range_is_no_fault_while_its_upper_end_is_typed(page: QuestionsPage, qtbot: QtBot) -> None:
    turnover = card(page, "turnover")
    qtbot.mouseClick(button(turnover, "Give a range"), Qt.MouseButton.LeftButton)
    low, high = [one for one in turnover.findChildren(MoneyEdit) if one.isVisible()]
    qtbot.keyClicks(low.line, "2m")
    high.line.setFocus()
    for digit in "1500000":
        qtbot.keyClicks(high.line, digit)
        assert "A range goes" not in texts(turnover)

    qtbot.keyClick(high.line, Qt.Key.Key_Tab)

    said = "A range goes from the lower number to the higher: 2,000,000 is more than 1,500,000."
    assert said in texts(turnover)
    qtbot.keyClicks(high.line, "0")
    assert "A range goes" not in texts(turnover)
    assert page.session.answers["turnover"].high == 15_000_000


def test_a_range_that_is_begun_says_which_value_still_counts(page: QuestionsPage, qtbot: QtBot) -> None:
    turnover = card(page, "turnover")
    qtbot.keyClicks(line(turnover), "2100000")
    qtbot.mouseClick(button(turnover, "Give a range"), Qt.MouseButton.LeftButton)
    low, high = [one for one in turnover.findChildren(MoneyEdit) if one.isVisible()]
    qtbot.keyClicks(low.line, "2m")
    said = "Until both ends are there, £2.1 million counts."
    assert said in texts(turnover)
    assert page.session.answers["turnover"].value == 2_100_000
    qtbot.keyClicks(high.line, "3m")
    assert said not in texts(turnover)
    assert page.session.answers["turnover"].high == 3_000_000


def test_each_end_of_a_range_stands_right_under_its_name(page: QuestionsPage, qtbot: QtBot) -> None:
    turnover = card(page, "turnover")
    qtbot.mouseClick(button(turnover, "Give a range"), Qt.MouseButton.LeftButton)
    for width in (1280, 900, 700):
        page.resize(width, 720)
        settle()
        for name in ("At least", "At most"):
            label = next(one for one in turnover.findChildren(WrappingLabel) if one.text() == name)
            field = label.buddy()
            above, below = (one.mapTo(turnover, QPoint()) for one in (label, field))
            assert above.x() == below.x()
            assert 0 < below.y() - above.y() - label.height() < 8


def test_a_note_that_has_words_is_never_hidden(page: QuestionsPage, qtbot: QtBot) -> None:
    turnover = card(page, "turnover")
    note = button(turnover, "Note")
    qtbot.mouseClick(note, Qt.MouseButton.LeftButton)
    written = focused()
    qtbot.mouseClick(note, Qt.MouseButton.LeftButton)
    assert not written.isVisible()  # nothing stands in it

    qtbot.mouseClick(note, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(written, "From the accounts")
    qtbot.mouseClick(note, Qt.MouseButton.LeftButton)

    assert written.isVisible()
    assert written.hasFocus()
    assert note.isChecked()


def test_a_note_is_kept_with_the_answer(page: QuestionsPage, qtbot: QtBot) -> None:
    session = page.session
    turnover = card(page, "turnover")
    qtbot.keyClicks(line(turnover), "2000000")
    note = button(turnover, "Note")
    note.setFocus()
    qtbot.keyClick(note, Qt.Key.Key_Space)
    qtbot.keyClicks(focused(), "From the audited accounts")
    assert session.answers["turnover"].note == "From the audited accounts"
    assert session.answers["turnover"].value == 2_000_000


def test_why_it_is_asked_is_said_with_its_source_and_grade(page: QuestionsPage, qtbot: QtBot) -> None:
    turnover = card(page, "turnover")
    qtbot.mouseClick(button(turnover, "Why we ask"), Qt.MouseButton.LeftButton)
    question = page.session.question("turnover")
    assert " ".join(str(question.why).split())[:40] in texts(turnover)
    assert "Source: " in texts(turnover)


def test_undo_shows_the_old_answer_again(page: QuestionsPage, qtbot: QtBot) -> None:
    turnover = card(page, "turnover")
    qtbot.keyClicks(line(turnover), "2000000")
    page.session.undo()
    assert line(turnover).text() == ""
    page.session.redo()
    assert line(turnover).text() == "2,000,000"


def test_the_search_finds_a_question_and_leads_there(page: QuestionsPage, qtbot: QtBot) -> None:
    page.show_place("search:")
    field = focused()
    qtbot.keyClicks(field, "pens")
    assert "pension" in texts(page).lower() or any(
        "pension" in one.text().lower() for one in page.findChildren(QAbstractButton)
    )
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page.place().startswith("question:")
    found = page.place().partition(":")[2]
    assert any(
        one.question.id == found and one.isAncestorOf(focused()) for one in page.findChildren(QuestionCard)
    )


def test_escape_leaves_the_search(page: QuestionsPage, qtbot: QtBot) -> None:
    before = page.place()
    page.show_place("search:")
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    asked = page.session.question(page.place().removeprefix("question:"))
    assert f"section:{asked.section}" == before
    assert any(one.isVisible() for one in page.findChildren(QuestionCard))


def test_escape_leads_from_the_search_back_to_the_question_that_one_was_at(page: QuestionsPage) -> None:
    turnover = card(page, "turnover")
    assert turnover.isAncestorOf(focused())
    page.show_place("search:")
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    settle()
    assert turnover.isAncestorOf(focused())
    assert not focused().visibleRegion().isEmpty()


def test_escape_leads_from_the_search_to_the_first_question_of_the_section(page: QuestionsPage) -> None:
    page.show_place("search:")
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    settle()
    first = next(one for one in page.findChildren(QuestionCard) if one.isVisible())
    assert first.isAncestorOf(focused())


def test_the_panel_says_what_the_question_with_the_focus_moves(page: QuestionsPage, qtbot: QtBot) -> None:
    turnover = card(page, "turnover")
    qtbot.keyClicks(line(turnover), "2000000")
    titles = {risk.id: risk.title for risk in page.session.result.risks}
    moved = [titles[id_] for id_ in page.session.moved["turnover"] if id_ in titles]
    assert any(title in texts(page) for title in moved)


def test_sections_are_walked_with_the_keyboard(page: QuestionsPage, qtbot: QtBot) -> None:
    entries = page.findChildren(SectionEntry)
    first = next(one for one in entries if one.isChecked())
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    second = next(one for one in entries if one.isChecked())
    assert second is not first
    assert page.place() == f"section:{second.section}"


def test_the_list_of_sections_stays_where_it_is_while_a_number_is_typed(
    sample_session: Session, look: Look, qtbot: QtBot
) -> None:
    """A contract of £263 is too small to be one: it does not count as answered until the next digit."""
    page = shown(QuestionsPage(sample_session, look), qtbot)
    value = card(page, "annual_contract_value")
    entry = next(one for one in page.findChildren(SectionEntry) if one.isChecked())
    places = [one.geometry() for one in page.findChildren(SectionEntry)]
    line(value).selectAll()
    told = []
    for digit in "263400":
        qtbot.keyClicks(line(value), digit)
        told.append("error" in entry.accessibleName())
        assert [one.geometry() for one in page.findChildren(SectionEntry)] == places
    assert told == [True, True, True, False, False, False]


def test_a_narrow_window_keeps_the_questions(new_session: Session, look: Look, qtbot: QtBot) -> None:
    page = shown(QuestionsPage(new_session, look), qtbot, width=520)
    visible = [one for one in page.findChildren(QuestionCard) if one.isVisible()]
    assert visible
    assert all(one.width() <= page.width() for one in visible)


def test_a_case_that_may_not_be_edited_shows_its_answers(
    sample_session: Session, look: Look, qtbot: QtBot
) -> None:
    sample_session.desk.read_only = "Somebody has it open"
    page = shown(QuestionsPage(sample_session, look), qtbot)
    turnover = card(page, "turnover")
    assert line(turnover).text()
    assert not line(turnover).isEnabled()
    note = button(turnover, "Note")
    if not note.isChecked():
        note.setChecked(True)
    assert not any(one.isEnabled() for one in turnover.findChildren(QPlainTextEdit))


@pytest.fixture(autouse=True)
def _keyboard() -> Iterator[None]:
    """Leave no widget with the keyboard behind."""
    yield
    if (found := QApplication.focusWidget()) is not None:
        found.clearFocus()


def test_the_list_of_sections_comes_into_sight_at_the_one_that_is_shown(
    new_session: Session, look: Look, qtbot: QtBot
) -> None:
    last = new_session.method.sections[-1].id
    page = QuestionsPage(new_session, look)
    page.show_place(f"section:{last}")
    qtbot.addWidget(page)
    page.resize(1080, 560)
    with qtbot.waitExposed(page):
        page.show()
    entry = next(one for one in page.findChildren(SectionEntry) if one.section == last)
    assert entry.isChecked()
    qtbot.waitUntil(lambda: entry.visibleRegion().boundingRect() == entry.rect())
