"""An answer that was read from a file says so until a person confirms it, and where it stood ever after."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mutualrisk.domain.answer import Answer
from mutualrisk.engine import edits
from mutualrisk.ui.pages.questions import QuestionsPage
from mutualrisk.ui.questions.question_card import QuestionCard
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.quiet_button import QuietButton
from mutualrisk.ui.widgets.text_area import TextArea
from tests.ui.hands import click, named, visible, write

READ = Answer(
    value=2e6,
    imported=True,
    origin="accounts.html, line 812, core:TurnoverRevenue (http://xbrl.frc.org.uk/core): “2,000”",
)
WAITING = "Nobody has confirmed this yet. Read from accounts.html, line 812, core:TurnoverRevenue: “2,000”"


@pytest.fixture
def card(new_session: Session, look: Look, qtbot: QtBot) -> QuestionCard:
    """The card of an answer that was read from a file."""
    page = QuestionsPage(new_session, look)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.show_place("question:turnover")
    keep(new_session, READ)
    return next(one for one in page.findChildren(QuestionCard) if one.question.id == "turnover")


def keep(session: Session, answer: Answer) -> None:
    """Record an answer as an import does."""
    session.edit(
        "accounts",
        lambda case: edits.answered(case, session.method, session.assessment.id, "turnover", answer),
    )


def texts(card: QuestionCard) -> set[str]:
    """What can be read on it."""
    return {one.text() for one in card.findChildren(QLabel) if one.isVisibleTo(card)}


def confirm_name(card: QuestionCard) -> str:
    """What its button is called to those who hear it."""
    return f"Confirm what was read from a file: {card.accessibleName()}"


def test_an_unconfirmed_answer_says_where_it_was_read(card: QuestionCard) -> None:
    assert WAITING in texts(card)


def test_confirming_is_one_edit_and_keeps_the_place(card: QuestionCard, new_session: Session) -> None:
    click(named(card, confirm_name(card)))
    assert new_session.answers["turnover"] == edits.with_fields(READ, imported=False)
    assert "Read from accounts.html, line 812, core:TurnoverRevenue: “2,000”" in texts(card)
    assert confirm_name(card) not in {one.accessibleName() for one in visible(card, QuietButton)}
    new_session.undo()
    assert WAITING in texts(card)


def test_a_note_confirms_nothing(card: QuestionCard, new_session: Session) -> None:
    keep(new_session, edits.with_fields(READ, note="Asked"))
    (note,) = visible(card, TextArea)
    write(note, " again")
    answer = new_session.answers["turnover"]
    assert (answer.note, answer.imported, answer.origin) == ("Asked again", True, READ.origin)


def test_a_value_that_a_person_types_stands_nowhere_in_the_file(
    card: QuestionCard, new_session: Session
) -> None:
    card.take_focus()
    write(card.area.focusProxy() or card.window().focusWidget(), "1")
    answer = new_session.answers["turnover"]
    assert (answer.value, answer.imported, answer.origin) == (20_000_001.0, False, "")
    assert not any("Read from" in one for one in texts(card))
