"""The method's page, read by keys and clicks."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mutualrisk.ui.pages.method import MethodPage
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look


@pytest.fixture
def page(qtbot: QtBot, look: Look, sample_session: Session) -> MethodPage:
    """The page as the window shows it."""
    found = MethodPage(sample_session, look)
    qtbot.addWidget(found)
    found.resize(1100, 700)
    found.show()
    qtbot.waitExposed(found)
    return found


def read(page: MethodPage) -> str:
    """What the reader shows."""
    return page.reader.toPlainText()


def test_it_opens_on_what_the_method_is(page: MethodPage) -> None:
    assert page.session.method.title in read(page)
    assert page.session.method.version in read(page)


def test_arrow_keys_leaf_through_the_contents(page: MethodPage) -> None:
    page.tree.setFocus()
    QTest.keyClick(page.tree, Qt.Key.Key_Down)
    assert read(page).startswith("How ratings are made")
    assert "illustrative" in read(page).lower()


def test_a_search_is_typed_read_and_left(page: MethodPage) -> None:
    QTest.keyClicks(page.search, "free reserves")
    assert "found" in read(page)
    assert "Questions" in read(page)
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert page.reader.hasFocus()
    QTest.keyClick(page.reader, Qt.Key.Key_Tab)
    QTest.keyClick(page.reader, Qt.Key.Key_Return)
    assert page.place() == "question:free_reserves"
    page.search.setFocus()
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert page.place().startswith("search:")


def test_a_place_is_shown_with_its_line_in_the_contents(page: MethodPage) -> None:
    page.show_place("rule:engagement_unmeasured")
    assert "Strength is at most 60" in read(page)
    line = page.tree.currentItem()
    assert line is not None
    assert line.text(0) == "About the bidder"


def test_a_rule_is_read_as_it_speaks_where_values_are_known_and_where_they_are_not(page: MethodPage) -> None:
    page.show_place("rule:many_leave")
    assert "{staff_turnover_rate} of staff left by their own choice in a year." in read(page)
    assert "It is not known how many staff left by their own choice in a year." in read(page)
    assert "[" not in read(page)
    page.show_place("rule:stake_without_say")
    assert "Where values are not known" not in read(page)


def test_a_curve_is_drawn_and_said_in_figures(page: MethodPage) -> None:
    page.show_place("risk:capital")
    name = "curve:risk:capital:likelihood:0"
    drawn = page.reader.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
    assert not drawn.isNull()
    assert "0.05 times" in read(page)


def test_an_address_is_text_and_can_be_copied(page: MethodPage) -> None:
    page.show_place("reference:review")
    address = next(one.address for one in page.session.method.references if one.id == "review")
    assert address in read(page)
    QTest.mouseClick(page.copy_address, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == address


def test_nothing_is_loaded_from_anywhere(page: MethodPage) -> None:
    image = QTextDocument.ResourceType.ImageResource.value
    assert page.reader.loadResource(image, QUrl("https://example.org/picture.png")) is None
    assert page.reader.loadResource(image, QUrl("file:///picture.png")) is None


def test_what_is_read_can_be_copied(page: MethodPage) -> None:
    page.show_place("verdict:cannot_be_said")
    QTest.keyClick(page.reader, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.reader, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Cannot be said yet" in QGuiApplication.clipboard().text()


def test_a_question_can_be_opened_where_it_is_answered(page: MethodPage, qtbot: QtBot) -> None:
    page.show_place("question:turnover_condition")
    with qtbot.waitSignal(page.asked_for) as asked:
        QTest.mouseClick(page.elsewhere, Qt.MouseButton.LeftButton)
    assert asked.args == ["questions", "question:turnover_condition"]


@pytest.mark.parametrize(
    ("place", "words", "target"),
    [
        ("risk:capital", "See its rating here", "results"),
        ("action:offer_guarantor", "See what it would change here", "actions"),
    ],
)
def test_what_this_case_shows_of_it_is_one_click_away(
    page: MethodPage, qtbot: QtBot, place: str, words: str, target: str
) -> None:
    page.show_place(place)
    assert page.elsewhere.text() == words
    with qtbot.waitSignal(page.asked_for) as asked:
        QTest.mouseClick(page.elsewhere, Qt.MouseButton.LeftButton)
    assert asked.args == [target, place]


def test_where_room_is_short_contents_and_reader_take_turns(page: MethodPage) -> None:
    page.resize(600, 700)
    assert not page.tree.isVisible()
    QTest.mouseClick(page.contents, Qt.MouseButton.LeftButton)
    assert page.tree.isVisible()
    assert not page.reader.isVisible()
    page.tree.setFocus()
    QTest.keyClick(page.tree, Qt.Key.Key_Down)
    QTest.keyClick(page.tree, Qt.Key.Key_Return)
    assert page.reader.isVisible()
    assert read(page).startswith("How ratings are made")


def test_an_edit_leaves_the_reader_where_it_is(page: MethodPage) -> None:
    page.show_place("risk:capital")
    page.reader.verticalScrollBar().setValue(200)
    page.session.edit("title", lambda case: case.model_copy(update={"title": "Other"}))
    assert page.reader.verticalScrollBar().value() == 200


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ("factor:reserves", "risk:reserves"),
        ("factor:quality", "benefit:quality"),
        ("advice:merger", "partnership:merger"),
        ("section:finances", "section:finances"),
        ("rule:nobody_wrote_it", "part:about"),
    ],
)
def test_a_place_is_found_under_the_names_of_other_pages(page: MethodPage, asked: str, shown: str) -> None:
    page.show_place(asked)
    assert page.place() == shown
