"""The organisations and their assessments: names, rounds, dates, depth, and which one is shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.domain.case import Assessment
from mutualrisk.ui.dialogs.new_assessment import NewAssessmentDialog
from mutualrisk.ui.pages.organisation import OrganisationPage
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from tests.ui.hands import button, click, named, press, settle, texts, write
from tests.ui.pseudo import cut, pseudo_language, untranslated


def shown(qtbot: QtBot, look: Look, session: Session) -> OrganisationPage:
    page = OrganisationPage(session, look)
    qtbot.addWidget(page)
    page.resize(1000, 800)
    with qtbot.waitActive(page):
        page.show()
    settle()
    return page


def replace(field: QWidget, text: str) -> None:
    """Type over what stands in a field."""
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]  # it is a line
    press(field, Qt.Key.Key_Backspace)
    write(field, text)


def asking(page: OrganisationPage) -> NewAssessmentDialog:
    """The dialog that asks for a new assessment."""
    click(button(page, "Add an assessment…"))
    (found,) = page.findChildren(NewAssessmentDialog)
    return found


def one(session: Session, id_: str) -> Assessment:
    return next(each for each in session.case.assessments if each.id == id_)


def test_facts_are_kept_as_they_are_typed(qtbot: QtBot, look: Look, new_session: Session) -> None:
    page = shown(qtbot, look, new_session)
    page.show_place("facts")
    write(page.window().focusWidget(), " Ltd")
    write(named(page, "Legal form"), "Company")
    write(named(page, "Company, charity or society number"), "0123")
    organisation = new_session.organisation
    assert (organisation.name, organisation.legal_form, organisation.number) == (
        "Harbour Care Ltd",
        "Company",
        "0123",
    )
    assert new_session.undo_label == "organisation: number"


def test_a_bidder_is_added_and_named_at_once(qtbot: QtBot, look: Look, new_session: Session) -> None:
    page = shown(qtbot, look, new_session)
    click(button(page, "Add another bidder"))
    write(page.window().focusWidget(), "Fernleaf")
    assert [each.name for each in new_session.case.organisations] == ["Harbour Care", "Fernleaf"]
    assert new_session.organisation.name == "Fernleaf"
    assert {"Harbour Care", "Fernleaf", "Assessments of Fernleaf"} <= texts(page)


def test_another_organisation_is_shown_by_a_click(qtbot: QtBot, look: Look, sample_session: Session) -> None:
    page = shown(qtbot, look, sample_session)
    click(button(page, "Quillmarsh Care Group"))
    assert sample_session.assessment.id == "quillmarsh-lead"
    assert named(page, "Name").property("text") == "Quillmarsh Care Group"
    click(button(page, "Estuary Community Health"))
    assert sample_session.assessment.id == "estuary-finance"


def test_removing_an_organisation_offers_undo(qtbot: QtBot, look: Look, sample_session: Session) -> None:
    page = shown(qtbot, look, sample_session)
    before = sample_session.case
    click(button(page, "Quillmarsh Care Group"))
    click(button(page, "Remove this organisation"))
    assert [each.name for each in sample_session.case.organisations] == ["Estuary Community Health"]
    assert any(text.startswith("“Quillmarsh Care Group” and all") for text in texts(page))
    press(page, Qt.Key.Key_Space)
    assert sample_session.case == before


def test_the_last_organisation_and_assessment_stay(qtbot: QtBot, look: Look, new_session: Session) -> None:
    page = shown(qtbot, look, new_session)
    assert not {"Remove this organisation", "Remove this assessment"} & texts(page)


def test_each_assessment_says_when_whose_and_what(qtbot: QtBot, look: Look, sample_session: Session) -> None:
    page = shown(qtbot, look, sample_session)
    row = button(page, "Screening")
    assert row.accessibleDescription() == (
        "15 June 2026 · Commissioning officer · first look · 11 answers of its own"
    )
    qtbot.waitUntil(lambda: row.accessibleName() == "Screening, Proceed only with a different deal")
    click(row)
    assert sample_session.assessment.id == "estuary-screening"
    assert named(page, "Assessor").property("text") == "Commissioning officer"


def test_date_assessor_and_round_are_changed(qtbot: QtBot, look: Look, sample_session: Session) -> None:
    page = shown(qtbot, look, sample_session)
    replace(named(page, "As things stand on"), "1 10 2026")
    replace(named(page, "Assessor"), "Finance lead")
    replace(named(page, "Round"), "Second stage")
    changed = one(sample_session, "estuary-finance")
    assert (changed.date, changed.assessor, changed.round) == ("2026-10-01", "Finance lead", "Second stage")
    assert sample_session.result.date == "2026-10-01"


def test_an_assessment_keeps_its_day_until_another_is_typed(
    qtbot: QtBot, look: Look, sample_session: Session
) -> None:
    page = shown(qtbot, look, sample_session)
    day = named(page, "As things stand on")
    replace(day, "")
    assert "Fill this in." in texts(page)
    write(day, "31 Octember")
    press(page, Qt.Key.Key_Tab)
    assert one(sample_session, "estuary-finance").date == "2026-09-16"
    assert any(text.startswith("“31 Octember” is not a date") for text in texts(page))


def test_what_cannot_be_kept_stays_to_be_mended_until_another_assessment_shows(
    qtbot: QtBot, look: Look, sample_session: Session
) -> None:
    page = shown(qtbot, look, sample_session)
    day = named(page, "As things stand on")
    replace(day, "31 Octember")
    write(named(page, "Assessor"), " and others")
    assert day.property("text") == "31 Octember"
    assert any(text.startswith("“31 Octember” is not a date") for text in texts(page))
    sample_session.show_assessment("estuary-lead")
    assert day.property("text") == "15 September 2026"
    assert not any("is not a date" in text for text in texts(page))


def test_another_depth_keeps_every_answer(qtbot: QtBot, look: Look, sample_session: Session) -> None:
    page = shown(qtbot, look, sample_session)
    before = sample_session.assessment.answers
    click(button(page, "A first look: 15 questions, ten minutes"))
    assert (sample_session.assessment.depth, sample_session.assessment.answers) == ("screening", before)
    assert len(sample_session.result.asked) == 15
    sample_session.undo()
    assert sample_session.assessment.depth == "full"
    assert button(page, "In full: about 50 questions, and more where your answers call for them").isChecked()


def test_a_second_opinion_begins_empty(qtbot: QtBot, look: Look, sample_session: Session) -> None:
    page = shown(qtbot, look, sample_session)
    dialog = asking(page)
    write(named(dialog, "Assessor"), "Legal")
    press(dialog, Qt.Key.Key_Return)
    added = sample_session.case.assessments[-1]
    assert sample_session.assessment is added
    assert (added.organisation, added.assessor, added.answers) == ("estuary", "Legal", {})


def test_a_later_date_takes_over_what_lasts(qtbot: QtBot, look: Look, board_session: Session) -> None:
    page = shown(qtbot, look, board_session)
    old = board_session.assessment
    dialog = asking(page)
    replace(named(dialog, "As things stand on"), "30 9 2027")
    write(named(dialog, "Round"), "Yearly review 2027")
    click(button(dialog, "Add it"))
    new = board_session.assessment
    yearly = {each.id for each in board_session.method.questions if each.lasts == "yearly"}
    assert (new.date, new.round, new.assessor) == ("2027-09-30", "Yearly review 2027", old.assessor)
    assert set(new.answers) == set(old.answers) - yearly
    assert new.actions == old.actions
    assert "Yearly review 2027" in texts(page)


def test_a_new_assessment_needs_a_day(qtbot: QtBot, look: Look, board_session: Session) -> None:
    page = shown(qtbot, look, board_session)
    dialog = asking(page)
    replace(named(dialog, "As things stand on"), "soon")
    press(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert len(board_session.case.assessments) == 2


def test_removing_an_assessment_offers_undo(qtbot: QtBot, look: Look, board_session: Session) -> None:
    page = shown(qtbot, look, board_session)
    before = board_session.case
    click(button(page, "Remove this assessment"))
    assert [each.id for each in board_session.case.assessments] == ["board-2025"]
    click(button(page, "Undo"))
    assert board_session.case == before


def test_the_end_of_the_page_leads_on_to_the_questions(
    qtbot: QtBot, look: Look, new_session: Session
) -> None:
    page = shown(qtbot, look, new_session)
    with qtbot.waitSignal(page.asked_for) as said:
        click(button(page, "Next: the questions"))
    assert said.args == ["questions", ""]


def test_a_board_speaks_of_its_own(qtbot: QtBot, look: Look, board_session: Session) -> None:
    page = shown(qtbot, look, board_session)
    assert {"Our organisation", "Our assessments, year by year"} <= texts(page)
    assert "Add another bidder" not in texts(page)


def test_a_read_only_case_is_only_read(qtbot: QtBot, look: Look, sample_session: Session) -> None:
    sample_session.desk.read_only = "Open elsewhere"
    page = shown(qtbot, look, sample_session)
    assert not named(page, "Name").isEnabled()
    assert not button(page, "Add another bidder").isEnabled()
    assert "Remove this organisation" not in texts(page)
    click(button(page, "Quillmarsh Care Group"))
    assert sample_session.assessment.id == "quillmarsh-lead"


@pytest.mark.parametrize("width", [1000, 520])
def test_every_text_is_translated_and_none_is_cut(
    qtbot: QtBot, look: Look, sample_session: Session, width: int
) -> None:
    with pseudo_language():
        page = shown(qtbot, look, sample_session)
        page.resize(width, 800)
        page._verdicts.settle()  # noqa: SLF001 - what idle time does
        settle()
        case = sample_session.case
        given = [text for each in case.organisations for text in (each.name, each.legal_form)]
        given += [text for each in case.assessments for text in (each.round, each.assessor)]
        given += [sample_session.result_of(each).verdict.title for each in case.assessments]
        assert untranslated(page, given) == []
        assert cut(page) == []
