"""The actions page, used by keys and clicks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from mutualrisk.domain.case import Action
from mutualrisk.ui.pages.actions import ActionsPage
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from tests.ui.hands import button, click, named, press, texts


def opened(qtbot: QtBot, look: Look, session: Session) -> ActionsPage:
    """The page as the window shows it."""
    page = ActionsPage(session, look)
    qtbot.addWidget(page)
    page.resize(1000, 800)
    page.show()
    qtbot.waitExposed(page)
    page.trials.finish()
    return page


@pytest.fixture
def page(qtbot: QtBot, look: Look, sample_session: Session) -> ActionsPage:
    """A plan of many actions."""
    sample_session.show_assessment("estuary-lead")
    return opened(qtbot, look, sample_session)


@pytest.fixture
def fresh(qtbot: QtBot, look: Look, sample_session: Session) -> ActionsPage:
    """An assessment without a plan."""
    sample_session.show_assessment("estuary-finance")
    return opened(qtbot, look, sample_session)


def action(page: ActionsPage, id_: str) -> Action:
    """An action as it is recorded."""
    return next(one for one in page.session.assessment.actions if one.id == id_)


def said(page: ActionsPage, id_: str) -> str:
    """What the plan says that an action changes."""
    return page.plan.rows[id_].effect.accessibleName()


def test_an_empty_plan_says_what_to_do(fresh: ActionsPage) -> None:
    assert "Nothing is on the plan yet" in texts(fresh)
    click(button(fresh, "See what could be done"))
    assert fresh.advice.scope.isVisible()


def test_each_candidate_says_what_it_would_change_before_it_is_taken(fresh: ActionsPage) -> None:
    row = fresh.advice.rows["offer_guarantor"]
    assert row.effect.effect is not None
    assert "Balance sheet and access to capital: Extreme to High" in row.effect.accessibleName()
    assert fresh.session.assessment.actions == ()


def test_one_click_puts_it_on_the_plan_as_proposed_and_undo_takes_it_back(fresh: ActionsPage) -> None:
    session = fresh.session
    click(fresh.advice.rows["offer_guarantor"].add)
    assert [(one.advice, one.state) for one in session.assessment.actions] == [
        ("offer_guarantor", "proposed")
    ]
    assert session.undo_label == "add “Accept a guarantee from a parent, funder or partner”"
    assert fresh.advice.rows["offer_guarantor"].on_plan.isVisible()
    assert "Nothing is on the plan yet" not in texts(fresh)
    session.undo()
    assert session.assessment.actions == ()
    assert fresh.advice.rows["offer_guarantor"].add.isVisible()


def test_its_rating_moves_only_once_it_is_in_place(fresh: ActionsPage) -> None:
    session = fresh.session
    before = {risk.id: risk.current.rating for risk in session.result.risks}
    click(fresh.advice.rows["offer_guarantor"].add)
    (id_,) = fresh.plan.rows
    fresh.trials.finish()
    promised = said(fresh, id_)
    assert "Extreme to High" in promised
    assert {risk.id: risk.current.rating for risk in session.result.risks} == before
    click(button(fresh.plan.rows[id_], "In place"))
    fresh.trials.finish()
    assert {risk.id: risk.current.rating for risk in session.result.risks}["capital"] == "high"
    assert said(fresh, id_) == promised


def test_fields_open_in_place_and_every_key_is_kept(page: ActionsPage) -> None:
    row = page.plan.rows["lots"]
    row.details.setFocus()
    press(row.details, Qt.Key.Key_Space)
    assert row.fields is not None
    press(row, Qt.Key.Key_Tab)
    row.fields.owner.setFocus()
    row.fields.owner.selectAll()
    QTest.keyClicks(row.fields.owner, "Director of place")
    assert action(page, "lots").owner == "Director of place"
    row.fields.due.line.selectAll()
    QTest.keyClicks(row.fields.due.line, "3 December 2026")
    assert action(page, "lots").due == "2026-12-03"
    row.fields.cost.line.selectAll()
    QTest.keyClicks(row.fields.cost.line, "52000")
    assert action(page, "lots").cost == 52000
    row.fields.note.setFocus()
    QTest.keyClick(row.fields.note, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(row.fields.note, " Agreed by cabinet.")
    assert action(page, "lots").note.endswith("second evaluation panel. Agreed by cabinet.")
    labels = [entry.label for entry in page.session.history][-4:]
    assert labels == [
        "owner of “Split the contract into lots”",
        "due date of “Split the contract into lots”",
        "cost of “Split the contract into lots”",
        "note on “Split the contract into lots”",
    ]


def test_the_tab_key_goes_on_into_fields_that_opened(page: ActionsPage) -> None:
    row = page.plan.rows["lots"]
    click(row.details)
    assert row.fields is not None
    row.remove.setFocus()
    press(page, Qt.Key.Key_Tab)
    assert row.fields.owner.hasFocus()
    press(page, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert row.fields.note.hasFocus()
    press(page, Qt.Key.Key_Tab)
    assert page.plan.rows["condition"].isAncestorOf(page.focusWidget())


def test_what_is_no_day_is_said_beside_the_field_and_not_kept(page: ActionsPage) -> None:
    row = page.plan.rows["lots"]
    row.open()
    assert row.fields is not None
    row.fields.due.line.selectAll()
    QTest.keyClicks(row.fields.due.line, "soon")
    assert action(page, "lots").due == "2026-11-06"
    assert "Write a day, such as 30 September 2027, or leave it empty." in texts(row)
    row.fields.due.line.clear()
    QTest.keyClicks(row.fields.due.line, "1/2/2027")
    assert action(page, "lots").due == "2027-02-01"
    assert "Write a day, such as 30 September 2027, or leave it empty." not in texts(row)


def test_an_owner_leaves_the_effects_that_are_known(page: ActionsPage) -> None:
    row = page.plan.rows["lots"]
    row.open()
    known = page.trials.found("action:bond")
    assert row.fields is not None
    QTest.keyClicks(row.fields.owner, "x")
    assert known is not None
    assert page.trials.found("action:bond") is known


def test_removing_is_undone_like_any_edit(page: ActionsPage) -> None:
    click(page.plan.rows["bond"].remove)
    assert "bond" not in page.plan.rows
    page.session.undo()
    assert "bond" in page.plan.rows
    assert list(page.plan.rows) != []


def test_an_action_of_ones_own_states_its_effect_and_shows_it_first(page: ActionsPage) -> None:
    click(page.plan.own)
    row = page.plan.rows["own"]
    assert row.fields is not None
    assert row.own is not None
    QTest.keyClicks(row.fields.title, "Share a finance lead")
    assert row.heading.text() == "Share a finance lead"
    own = row.own
    own.factor.setFocus()
    place = own.factor.findText("Reserves and margin")
    while own.factor.currentIndex() < place:
        QTest.keyClick(own.factor, Qt.Key.Key_Down)
    own.by.line.selectAll()
    QTest.keyClicks(own.by.line, "1.5")
    QTest.keyClicks(own.reason, "A shared lead sees cash a quarter ahead.")
    assert "Reserves and margin" in own.preview.accessibleName()
    assert action(page, "own").effects == ()
    click(own.add)
    (effect,) = action(page, "own").effects
    assert (effect.factor, effect.side, effect.by) == ("reserves", "likelihood", 1.5)
    assert effect.reason == "A shared lead sees cash a quarter ahead."
    page.trials.finish()
    assert "Reserves and margin" in said(page, "own")
    click(button(own, "Take back"))
    assert action(page, "own").effects == ()


def test_a_step_beyond_what_the_method_allows_is_refused(page: ActionsPage) -> None:
    click(page.plan.own)
    own = page.plan.rows["own"].own
    assert own is not None
    own.by.line.selectAll()
    QTest.keyClicks(own.by.line, "9")
    assert "Write a number above 0 and up to 2." in texts(own)
    assert not own.add.isEnabled()


def test_the_catalogue_is_filtered_and_sorted(page: ActionsPage) -> None:
    click(button(page.advice, "The whole catalogue"))
    who = named(page, "Who can take it")
    assert isinstance(who, QComboBox)
    who.setFocus()
    QTest.keyClick(who, Qt.Key.Key_Down)
    assert {row.advice.who for row in page.advice.rows.values()} == {"commissioner"}
    page.advice.order.setFocus()
    QTest.keyClick(page.advice.order, Qt.Key.Key_Down)
    page.trials.finish()
    page.advice.settle()
    weights = [page.trials.found(one.id) for one in page.advice.listed]
    assert all(weights)
    found = [one.weight for one in weights if one]
    assert found == sorted(found, reverse=True)


def test_more_of_the_catalogue_comes_when_asked_for(page: ActionsPage) -> None:
    shown = len(page.advice.rows)
    click(page.advice.more)
    assert len(page.advice.rows) > shown


def test_a_place_on_the_plan_or_of_the_catalogue_is_brought_into_sight(page: ActionsPage) -> None:
    page.show_place("action:step-in")
    assert page.focusWidget() in page.plan.rows["step-in"].findChildren(type(page.focusWidget()))
    page.show_place("advice:delegate_decisions")
    assert "delegate_decisions" in page.advice.rows
    page.show_place("action:nobody_wrote_it")
    page.show_place("action:split_into_lots")
    row = page.plan.rows["lots"]
    assert row.isAncestorOf(page.focusWidget())


def test_forms_of_partnership_say_what_must_be_agreed(page: ActionsPage) -> None:
    form = page.forms["guarantee"]
    assert any(text.startswith("Closes “Balance sheet and access to capital”") for text in texts(form))
    click(form.more.button)
    assert "• Which contract it covers, up to what sum, and until when." in texts(form)


def test_more_can_be_read_in_the_method(page: ActionsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.asked_for) as asked:
        click(page.plan.rows["lots"].more)
    assert asked.args == ["method", "action:split_into_lots"]


def test_what_an_open_candidate_means_is_said_with_its_sources(fresh: ActionsPage) -> None:
    row = fresh.advice.rows["offer_guarantor"]
    click(row.more.button)
    assert any(text.startswith("Source: ") for text in texts(row))


def test_the_board_sees_its_own_plan(qtbot: QtBot, look: Look, board_session: Session) -> None:
    page = opened(qtbot, look, board_session)
    assert "6 proposed, 6 agreed, 1 in place. Costs on record: £43,500." in texts(page)
    assert any(text.startswith("By us") for text in texts(page))
