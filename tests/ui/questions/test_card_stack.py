"""The cards of a section: few are made before it is seen, none is missed, and a key costs one picture."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mutualrisk.ui.pages.questions import QuestionsPage
from mutualrisk.ui.questions.card_stack import CardStack
from mutualrisk.ui.questions.question_card import QuestionCard
from mutualrisk.ui.questions.question_column import QuestionColumn
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets import tab_order
from mutualrisk.ui.widgets.laying_out import lay_out
from mutualrisk.ui.widgets.money_edit import MoneyEdit


@pytest.fixture
def page(sample_session: Session, look: Look, qtbot: QtBot) -> QuestionsPage:
    """The page of the sample in a window, with the keyboard, on the section with the question of income."""
    made = QuestionsPage(sample_session, look)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_place(f"section:{sample_session.question('turnover').section}")
    return made


@pytest.fixture(autouse=True)
def _keyboard() -> Iterator[None]:
    """Leave no widget with the keyboard behind."""
    yield
    if (found := QApplication.focusWidget()) is not None:
        found.clearFocus()


class Pictures(QObject):
    """Counts how often a widget is painted."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hear of each picture."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def column(page: QuestionsPage) -> QuestionColumn:
    """The section that is shown."""
    return next(one for one in page.findChildren(QuestionColumn) if one.isVisible())


def made(page: QuestionsPage) -> list[str]:
    """The questions whose cards are there, from the top."""
    cards = column(page).findChildren(QuestionCard)
    return [card.question.id for card in sorted(cards, key=QuestionCard.y)]


def test_cards_out_of_sight_come_when_the_window_is_idle(page: QuestionsPage, qtbot: QtBot) -> None:
    questions = [*column(page).questions]
    assert questions[: len(made(page))] == made(page) != questions
    high = column(page).heightForWidth(600)
    qtbot.waitUntil(lambda: made(page) == questions)
    assert 0.5 < high / column(page).heightForWidth(600) < 2, "there was room for them"


def test_a_card_that_is_asked_for_is_made_in_its_place(page: QuestionsPage) -> None:
    last = column(page).questions[-1]
    assert last not in made(page)
    assert column(page).card(last).question.id == last
    assert made(page) == [*column(page).questions]


def test_the_tab_key_leaves_out_no_card_that_is_still_to_come(page: QuestionsPage) -> None:
    known = made(page)
    card = column(page).card(known[-1])
    last = [*tab_order.stops(card)][-1]
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Tab)
    following = column(page).card(column(page).questions[len(known)])
    focused = QApplication.focusWidget()
    assert focused is not None
    assert following.isAncestorOf(focused)


def test_a_section_that_was_left_costs_nothing_until_it_is_shown_again(
    page: QuestionsPage, qtbot: QtBot
) -> None:
    left = column(page)
    known = len(left.findChildren(QuestionCard))
    page.show_place("section:next")
    qtbot.waitUntil(lambda: len(made(page)) == len(column(page).questions))
    assert len(left.findChildren(QuestionCard)) == known
    page.show_place("section:previous")
    assert column(page) is left
    qtbot.waitUntil(lambda: len(made(page)) == len(left.questions))


def test_a_key_gives_one_picture_that_shows_all_that_follows(page: QuestionsPage, qtbot: QtBot) -> None:
    page.show_place("question:turnover")
    qtbot.waitUntil(lambda: len(made(page)) == len(column(page).questions))
    field = column(page).card("turnover").findChild(MoneyEdit)
    assert isinstance(field, MoneyEdit)
    field.line.selectAll()
    QApplication.processEvents()
    pictures, stack = Pictures(), column(page).findChildren(CardStack)[0]
    stack.installEventFilter(pictures)
    QTest.keyClick(field.line, Qt.Key.Key_2)
    assert column(page).card("turnover").fault, "an error is told above and beside, and moves all below"
    places = [card.geometry() for card in stack.findChildren(QuestionCard)]
    lay_out()
    assert places == [card.geometry() for card in stack.findChildren(QuestionCard)], "nothing is left to do"
    for _ in range(20):
        QApplication.sendPostedEvents()
    assert pictures.count == 1
