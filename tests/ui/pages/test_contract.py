"""The contract: its facts, its questions, and what the figures mean as they are typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from mutualrisk.ui.pages.contract import ContractPage
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from tests.ui.hands import button, click, named, press, settle, texts, visible, write
from tests.ui.pseudo import cut, pseudo_language, untranslated


def shown(qtbot: QtBot, look: Look, session: Session, width: int = 1100) -> ContractPage:
    page = ContractPage(session, look)
    qtbot.addWidget(page)
    page.resize(width, 800)
    with qtbot.waitActive(page):
        page.show()
    settle()
    return page


def test_facts_are_kept_as_they_are_typed_each_as_one_edit(
    qtbot: QtBot, look: Look, new_session: Session
) -> None:
    page = shown(qtbot, look, new_session)
    page.show_place("facts")
    name = named(page, "Name of the contract or service")
    assert page.window().focusWidget() is name
    write(name, "Home support, ")
    write(name, "north")
    press(page, Qt.Key.Key_Tab)
    write(named(page, "Who lets it?"), "Wenmouth")
    contract = new_session.case.contract
    assert (contract.title, contract.authority) == ("Home support, north", "Wenmouth")
    assert new_session.undo_label == "contract: authority"
    new_session.undo()
    new_session.undo()
    assert new_session.case.contract.title == ""
    assert name.property("text") == ""


def test_a_note_takes_several_lines(qtbot: QtBot, look: Look, new_session: Session) -> None:
    page = shown(qtbot, look, new_session)
    write(named(page, "Note"), "First")
    press(page, Qt.Key.Key_Return)
    write(named(page, "Note"), "Second")
    assert new_session.case.contract.note == "First\nSecond"


def test_what_is_too_long_is_said_and_not_kept(qtbot: QtBot, look: Look, new_session: Session) -> None:
    page = shown(qtbot, look, new_session)
    note = named(page, "Note")
    note.insertPlainText("x" * 5_001)  # type: ignore[attr-defined]  # pasted
    assert new_session.case.contract.note == ""
    assert "This is too long: keep it under 5,000 characters." in texts(page)


def test_figures_say_what_they_mean_as_they_are_typed(qtbot: QtBot, look: Look, new_session: Session) -> None:
    page = shown(qtbot, look, new_session)
    assert any(text.startswith("Answer what the contract is worth") for text in texts(page))
    page.show_place("question:annual_contract_value")
    field = page.window().focusWidget()
    assert isinstance(field, QLineEdit)
    write(field, "24000000")
    page.show_place("question:contract_months")
    write(page.window().focusWidget(), "60")
    shown_now = {label.text() for label in visible(page, QLabel)}
    assert "£120 million" in shown_now
    assert "Value of the contract over its whole term, without extensions and without VAT" in shown_now


def test_the_figures_move_into_the_column_where_room_is_short(
    qtbot: QtBot, look: Look, sample_session: Session
) -> None:
    page = shown(qtbot, look, sample_session)
    wide = [label.text() for label in visible(page, QLabel)]
    page.resize(560, 800)
    settle()
    narrow = [label.text() for label in visible(page, QLabel)]
    assert wide.count("£420 million") == narrow.count("£420 million") == 1


def test_other_sections_are_links_with_what_is_done(qtbot: QtBot, look: Look, new_session: Session) -> None:
    page = shown(qtbot, look, new_session)
    row = button(page, "How the tender is built")
    assert row.accessibleName() == "How the tender is built, 8 to answer"
    with qtbot.waitSignal(page.asked_for) as said:
        click(row)
    assert said.args == ["questions", "section:tender"]


def test_the_end_of_the_page_leads_on_to_the_bidder(qtbot: QtBot, look: Look, new_session: Session) -> None:
    page = shown(qtbot, look, new_session)
    with qtbot.waitSignal(page.asked_for) as said:
        click(button(page, "Next: Harbour Care"))
    assert said.args == ["organisation", "facts"]


def test_another_assessment_asks_as_it_is_put(qtbot: QtBot, look: Look, sample_session: Session) -> None:
    page = shown(qtbot, look, sample_session)
    asked = len(page._questions.questions)  # type: ignore[union-attr]  # noqa: SLF001 - it is there now
    sample_session.show_assessment("estuary-screening")
    assert len(page._questions.questions) < asked  # type: ignore[union-attr]  # noqa: SLF001


def test_a_read_only_case_is_only_read(qtbot: QtBot, look: Look, sample_session: Session) -> None:
    sample_session.desk.read_only = "Open elsewhere"
    page = shown(qtbot, look, sample_session)
    assert not named(page, "Reference").isEnabled()


@pytest.mark.parametrize("width", [1100, 560])
def test_every_text_is_translated_and_none_is_cut(
    qtbot: QtBot, look: Look, new_session: Session, width: int
) -> None:
    with pseudo_language():
        page = shown(qtbot, look, new_session, width)
        form = page._form  # noqa: SLF001 - the questions have tests of their own
        assert untranslated(form) == []
        assert cut(page) == []
