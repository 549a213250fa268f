"""A case with as many organisations as a list brings in: some are shown, all are found."""

import pytest
from pytestqt.qtbot import QtBot

from mutualrisk.domain.case import Case
from mutualrisk.engine import edits
from mutualrisk.ui.pages.organisation import OrganisationPage
from mutualrisk.ui.pages.overview import OverviewPage
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.task_list import TaskList
from mutualrisk.ui.widgets.task_row import TaskRow
from mutualrisk.ui.widgets.text_line import TextLine
from tests.ui.hands import button, click, named, texts, visible, write


@pytest.fixture
def session(new_session: Session) -> Session:
    """Sixty organisations and the one that was there."""

    def added(case: Case) -> Case:
        for number in range(60):
            case = edits.organisation_added(
                case, f"Bidder number {number}", case.assessments[0], "2026-09-01"
            )
        return case

    new_session.edit("many", added)
    return new_session


def rows(inside: TaskList) -> list[str]:
    """What the rows of a list say."""
    return [row.words for row in visible(inside, TaskRow)]


def test_some_organisations_are_listed_and_the_others_found_by_name(
    qtbot: QtBot, look: Look, session: Session
) -> None:
    page = OrganisationPage(session, look)
    qtbot.addWidget(page)
    page.show()
    listed = named(page, "Organisations")
    assert isinstance(listed, TaskList)
    assert len(rows(listed)) == 40
    assert "21 more are not listed here. Type a name or a number to find one." in texts(page)
    narrow = named(page, "Find an organisation")
    assert isinstance(narrow, TextLine)
    write(narrow, "number 59")
    assert rows(listed) == ["Bidder number 59"]
    click(button(page, "Bidder number 59"))
    assert session.organisation.name == "Bidder number 59"
    write(narrow, " nobody")
    assert "No organisation has these words." in texts(page)


def test_the_shown_organisation_is_always_listed(qtbot: QtBot, look: Look, session: Session) -> None:
    session.show_assessment(session.case.assessments[-1].id)
    page = OrganisationPage(session, look)
    qtbot.addWidget(page)
    page.show()
    listed = named(page, "Organisations")
    assert isinstance(listed, TaskList)
    assert rows(listed)[0] == "Bidder number 59"


def test_the_overview_lists_some_assessments_and_leads_to_all(
    qtbot: QtBot, look: Look, session: Session
) -> None:
    page = OverviewPage(session, look)
    qtbot.addWidget(page)
    page.show()
    listed = named(page, "Assessments of this case")
    assert isinstance(listed, TaskList)
    assert len(rows(listed)) == 26
    with qtbot.waitSignal(page.asked_for) as asked:
        click(button(page, "All 61 assessments"))
    assert asked.args == ["organisation", ""]


def test_few_organisations_need_no_search(qtbot: QtBot, look: Look, sample_session: Session) -> None:
    page = OrganisationPage(sample_session, look)
    qtbot.addWidget(page)
    page.show()
    assert not [one for one in visible(page, TextLine) if one.accessibleName() == "Find an organisation"]
