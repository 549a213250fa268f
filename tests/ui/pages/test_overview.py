"""The overview: what is done, what is missing, and links to where it is done."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from mutualrisk.domain.answer import Answer
from mutualrisk.engine import edits
from mutualrisk.ui.pages.overview import OverviewPage
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from tests.ui.hands import button, click, press, settle, texts, visible
from tests.ui.pseudo import cut, pseudo_language, untranslated


def shown(qtbot: QtBot, look: Look, session: Session) -> OverviewPage:
    page = OverviewPage(session, look)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    with qtbot.waitActive(page):
        page.show()
    return page


def answered(session: Session, **answers: Answer) -> None:
    for question, answer in answers.items():
        session.edit(
            question,
            lambda case, question=question, answer=answer: edits.answered(  # type: ignore[misc]  # bound at once
                case, session.method, session.assessment.id, question, answer
            ),
        )


def state(page: OverviewPage, title: str) -> str:
    """What a row says of its task."""
    return button(page, title).accessibleName().removeprefix(title).removeprefix(", ")


def test_of_a_blank_case_nothing_is_said_and_nothing_is_done(
    qtbot: QtBot, look: Look, new_session: Session
) -> None:
    page = shown(qtbot, look, new_session)
    assert {"Nothing can be said yet", "Harbour Care", "49 questions are not answered"} <= texts(page)
    assert state(page, "What it is and whose it is") == "Not started"
    assert state(page, "The market") == "2 to answer"
    assert state(page, "Evidence") == state(page, "Actions") == "Not started"


def test_an_answer_moves_its_section(qtbot: QtBot, look: Look, new_session: Session) -> None:
    page = shown(qtbot, look, new_session)
    answered(new_session, rivals=Answer(value="similar"))
    assert state(page, "The market") != "2 to answer"
    assert "48 questions are not answered" in texts(page)


def test_facts_are_a_task_of_their_own(qtbot: QtBot, look: Look, new_session: Session) -> None:
    page = shown(qtbot, look, new_session)
    assert state(page, "Name and legal form") == "In progress"
    new_session.edit("legal form", lambda case: edits.with_organisation(case, "bidder", legal_form="CIC"))
    assert state(page, "Name and legal form") == "Done"


def test_an_answer_to_mend_is_named_with_a_link(qtbot: QtBot, look: Look, new_session: Session) -> None:
    page = shown(qtbot, look, new_session)
    answered(new_session, turnover=Answer(value="a lot"))
    row = button(page, "What was the bidder's total income in its last full year?")
    assert row.accessibleDescription().startswith("“a lot” is not a number.")
    assert state(page, "Income, costs and results") == "1 answer to mend"
    assert "48 questions are not answered" in texts(page)
    with qtbot.waitSignal(page.asked_for) as said:
        click(row)
    assert said.args == ["questions", "question:turnover"]


@pytest.mark.parametrize(
    ("title", "leads_to"),
    [
        ("What it is and whose it is", ["contract", "facts"]),
        ("How the tender is built", ["questions", "section:tender"]),
        ("Name and legal form", ["organisation", "facts"]),
        ("Staff", ["questions", "section:people"]),
        ("Evidence", ["evidence", ""]),
        ("Results", ["results", ""]),
        ("Actions", ["actions", ""]),
        ("Report", ["reports", ""]),
        ("See the results", ["results", ""]),
    ],
)
def test_every_row_is_a_link(
    qtbot: QtBot, look: Look, sample_session: Session, title: str, leads_to: list[str]
) -> None:
    page = shown(qtbot, look, sample_session)
    with qtbot.waitSignal(page.asked_for) as said:
        click(button(page, title))
    assert said.args == leads_to


def test_the_next_question_says_what_it_would_settle(qtbot: QtBot, look: Look, new_session: Session) -> None:
    page = shown(qtbot, look, new_session)
    new_session.settle()
    best = new_session.next_questions[0]
    assert " ".join(best.label.split()) in texts(page)
    assert any(text.startswith("An answer removes about") for text in texts(page))
    with qtbot.waitSignal(page.asked_for) as said:
        click(button(page, "Answer this question"))
    assert said.args == ["questions", f"question:{best.id}"]


def test_a_settled_verdict_says_so(qtbot: QtBot, look: Look, sample_session: Session) -> None:
    page = shown(qtbot, look, sample_session)
    assert sample_session.result.verdict.title in texts(page)
    assert "Settled: nothing that is still open can change it." in texts(page)
    assert "Extreme: 2" in {label.text() for label in visible(page, QLabel)}


def test_a_verdict_that_may_change_names_the_others(
    qtbot: QtBot, look: Look, sample_session: Session
) -> None:
    page = shown(qtbot, look, sample_session)
    answered(sample_session, turnover=Answer(not_known=True), annual_contract_value=Answer(not_known=True))
    assert not sample_session.result.verdict.certain
    assert any(text.startswith("Not settled. It could still be: “") for text in texts(page))
    assert any(text.endswith("ratings are not settled") for text in texts(page))


def test_another_assessment_is_shown_by_a_click(qtbot: QtBot, look: Look, sample_session: Session) -> None:
    page = shown(qtbot, look, sample_session)
    click(button(page, "Quillmarsh Care Group"))
    assert sample_session.assessment.id == "quillmarsh-lead"
    assert any(label.text() == "Quillmarsh Care Group" for label in visible(page, QLabel))
    page._verdicts.settle()  # noqa: SLF001 - what idle time does
    rows = [
        one for one in visible(page, QAbstractButton) if "Estuary Community Health" in one.accessibleName()
    ]
    assert all("Proceed only" in row.accessibleName() for row in rows)
    assert len(rows) == 3


def test_the_verdicts_come_by_themselves(qtbot: QtBot, look: Look, board_session: Session) -> None:
    page = shown(qtbot, look, board_session)
    qtbot.waitUntil(lambda: not any("…" in row.accessibleName() for row in rows(page)))
    assert sum("Proceed only once more actions are agreed" in row.accessibleName() for row in rows(page)) == 2


def test_the_tab_key_goes_down_the_page(qtbot: QtBot, look: Look, sample_session: Session) -> None:
    page = shown(qtbot, look, sample_session)
    button(page, "See the results").setFocus()
    reached = []
    for _ in range(5):
        press(page, Qt.Key.Key_Tab)
        focused = page.window().focusWidget()
        assert isinstance(focused, QAbstractButton)
        reached.append(focused.text())
    assert reached[0] == "Answer this question"
    assert reached[1].endswith("are not answered")
    assert reached[3:] == ["What it is and whose it is", "The service and the contract"]


@pytest.mark.parametrize("width", [1200, 560])
def test_every_text_is_translated_and_none_is_cut(
    qtbot: QtBot, look: Look, sample_session: Session, width: int
) -> None:
    with pseudo_language():
        page = shown(qtbot, look, sample_session)
        page.resize(width, 800)
        sample_session.settle()
        page._verdicts.settle()  # noqa: SLF001 - what idle time does
        settle()
        assert untranslated(page, given(sample_session)) == []
        assert cut(page) == []


def given(session: Session) -> Iterator[str]:
    """What users and the method's authors wrote."""
    case, method = session.case, session.method
    yield from (case.contract.title, *(one.name for one in case.organisations))
    for one in case.assessments:
        yield from (one.round, one.assessor)
    for section in method.sections:
        yield from section.title.values() if isinstance(section.title, dict) else [section.title]
    yield from (
        row.title if isinstance(row.title, str) else row.title["commissioner"] for row in method.verdicts
    )
    yield from (" ".join(found.label.split()) for found in session.next_questions)


def rows(page: OverviewPage) -> list[QAbstractButton]:
    """What can be clicked."""
    return visible(page, QAbstractButton)


def test_answers_from_a_file_wait_for_confirmation(qtbot: QtBot, look: Look, new_session: Session) -> None:
    page = shown(qtbot, look, new_session)
    answered(new_session, turnover=Answer(value=2e6, imported=True, origin="accounts.html"))
    assert "One answer was read from a file and not confirmed" in texts(page)
    answered(new_session, surplus=Answer(value=1.0, imported=True, origin="accounts.html"))
    assert "2 answers were read from files and not confirmed" in texts(page)
    with qtbot.waitSignal(page.asked_for) as asked:
        click(button(page, "2 answers were read from files and not confirmed"))
    assert asked.args == ["questions", "question:turnover"]
    answered(new_session, turnover=Answer(value=2e6), surplus=Answer(value=1.0))
    assert not any("not confirmed" in one for one in texts(page))
