"""Results, read as a user reads them: by clicks, keys, and what a screen reader is told."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Action, Case
from mutualrisk.engine import edits
from mutualrisk.ui.pages.results import ResultsPage
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.fact_table import FactTable
from mutualrisk.ui.widgets.matrix_legend import MatrixLegend
from mutualrisk.ui.widgets.matrix_point import Disc
from tests.ui.cut_texts import cut_texts
from tests.ui.hands import button, click, press, visible
from tests.ui.hands import texts as shown_texts

Shown = Callable[[Session], ResultsPage]


@pytest.fixture
def shown(qtbot: QtBot, look: Look) -> Iterator[Shown]:
    """Shows the page of a session as the window would."""
    made: list[ResultsPage] = []

    def show(session: Session) -> ResultsPage:
        session.settle()
        page = ResultsPage(session, look)
        qtbot.addWidget(page)
        page.resize(1200, 800)
        page.show()
        qtbot.waitExposed(page)
        made.append(page)
        return page

    yield show
    made.clear()


@pytest.fixture
def page(shown: Shown, sample_session: Session) -> ResultsPage:
    """The commissioner's sample."""
    return shown(sample_session)


def laid_out() -> None:
    """Let Qt show and lay out what has just been made; each turn may ask for another."""
    for _ in range(4):
        QApplication.processEvents()


def table(inside: QWidget, name: str) -> FactTable:
    """A table by what a screen reader calls it."""
    laid_out()
    return next(one for one in visible(inside, FactTable) if one.accessibleName().startswith(name))


def texts(page: QWidget) -> set[str]:
    """The words that can be seen."""
    laid_out()
    return shown_texts(page)


def risks(page: ResultsPage) -> FactTable:
    """The table of the risks."""
    return table(page, "Risks")


def said(shown: FactTable) -> list[str]:
    """Each row in words."""
    return [row.words for row in shown.rows]


def click_row(shown: FactTable, key: str) -> None:
    """Click the title of a row."""
    place = next(at for at, row in enumerate(shown.rows) if row.key == key)
    middle = shown.visualRect(shown.model().index(place, 1)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)


def discs(page: ResultsPage) -> dict[str, Disc]:
    """The points of the matrix by their risk."""
    return {disc.point.id: disc for disc in visible(page, Disc)}


# -- the verdict


def test_the_verdict_says_what_holds_and_how_it_was_reached(page: ResultsPage) -> None:
    verdict = page.session.result.verdict
    assert verdict.title in texts(page)
    assert any("Two risks are extreme and ten are high" in text for text in texts(page))
    assert "2 for certain" in texts(page)
    assert not any(verdict.reason in text for text in texts(page))
    click(button(page, "How this was reached"))
    assert any(verdict.reason in text for text in texts(page))


def test_the_decision_table_is_read_in_the_method(page: ResultsPage, qtbot: QtBot) -> None:
    click(button(page, "How this was reached"))
    with qtbot.waitSignal(page.asked_for) as asked:
        click(button(page, "The decision table in the method"))
    assert asked.args == ["method", f"verdict:{page.session.result.verdict.id}"]


def test_a_blank_case_says_that_anything_is_possible(shown: Shown, new_session: Session) -> None:
    page = shown(new_session)
    assert "Nothing can be said yet" in texts(page)
    assert all("Open. Anything is possible" in row for row in said(risks(page)))
    assert not discs(page)
    assert any("cannot be placed" in text or "can be placed yet" in text for text in texts(page))
    assert any("once there are answers" in text for text in texts(page))
    assert {"No answer yet stands beside a figure of the sector."} <= texts(page)


def test_an_open_verdict_is_said_to_be_unsettled(shown: Shown, sample_session: Session) -> None:
    for id_ in [question.id for question in sample_session.method.questions][:60]:
        sample_session.edit("unknown", answered(sample_session, id_, Answer(not_known=True)))
    page = shown(sample_session)
    result = sample_session.result
    assert not result.verdict.certain
    said_so_far = f"{result.verdict.title[:1].lower()}{result.verdict.title[1:]}"
    assert f"Not settled; so far: {said_so_far}" in texts(page)
    click(button(page, "How this was reached"))
    assert any("Still possible" in text for text in texts(page))
    assert any("up to" in text for text in texts(page))


def answered(session: Session, question: str, answer: Answer) -> Callable[[Case], Case]:
    """The change that answers a question of the shown assessment."""
    return lambda case: edits.answered(case, session.method, session.assessment.id, question, answer)


# -- picture and table


def test_the_table_says_all_that_the_matrix_shows(page: ResultsPage) -> None:
    points = discs(page)
    for place, (row, risk) in enumerate(zip(risks(page).rows, page.session.result.risks, strict=True), 1):
        disc = points[risk.id]
        assert disc.text() == row.cells[0].text == str(place)
        assert row.cells[1].text == risk.title in disc.accessibleName()
        assert f"{risk.current.score.point:.1f}" in row.cells[2].note
        assert f"{risk.current.score.point:.1f}" in disc.accessibleDescription()
        assert row.cells[2].about in disc.accessibleDescription()


def test_a_value_explains_itself(page: ResultsPage) -> None:
    reserves = next(row for row in risks(page).rows if row.key == "risk:reserves")
    assert reserves.cells[2].about == (
        "Likelihood 2.8 of 5 (possible), impact 4.4 of 5 (major), score 12.4 of 25: "
        "high from 8, extreme from 15."
    )


def test_the_stage_is_switched_for_both(shown: Shown, board_session: Session) -> None:
    page = shown(board_session)
    before = said(risks(page))
    click(button(page, "With all actions"))
    assert said(risks(page)) != before
    moved = next(risk for risk in board_session.result.risks if risk.target.rating != risk.current.rating)
    row = next(row for row in risks(page).rows if row.key == f"risk:{moved.id}")
    assert row.cells[2].text.lower() == moved.target.rating
    now = discs(page)[moved.id].point.now
    assert now.likelihood == moved.target.likelihood.point
    assert page.place() == "stage:target"
    press(button(page, "With all actions"), Qt.Key.Key_Left)
    assert said(risks(page)) == before


def test_a_row_brings_out_its_point_and_explains_it(page: ResultsPage) -> None:
    shown = risks(page)
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    press(shown, Qt.Key.Key_Down)
    second = page.session.result.risks[1]
    assert shown.key() == f"risk:{second.id}"
    assert any(text.startswith(f"{second.title}. Likelihood") for text in texts(page))


def test_a_point_brings_out_its_row_and_opens_the_risk(page: ResultsPage) -> None:
    disc = discs(page)["reserves"]
    disc.setFocus(Qt.FocusReason.TabFocusReason)
    assert risks(page).key() == "risk:reserves"
    press(disc, Qt.Key.Key_Return)
    assert page.in_full == "risk:reserves"
    assert "Reserves and margin" in texts(page)


# -- in full


def test_a_row_opens_its_risk_and_escape_leads_back_to_it(page: ResultsPage) -> None:
    shown = risks(page)
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    press(shown, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    third = f"risk:{page.session.result.risks[2].id}"
    assert page.in_full == page.place() == third
    press(page, Qt.Key.Key_Escape)
    assert page.in_full == ""
    assert shown.hasFocus()
    assert shown.key() == third


@pytest.mark.parametrize("factor", ["risk:procurement_scale", "risk:governance", "benefit:quality"])
def test_the_parts_of_a_proof_add_up_to_its_level(page: ResultsPage, factor: str) -> None:
    page.show_place(factor)
    for side in page.session.explanation(factor.partition(":")[2]).sides:
        shown = table(page, {"likelihood": "Likelihood", "impact": "Impact"}.get(side.side, "Strength"))
        parts = [row.cells[4].text.replace("−", "-") for row in shown.rows]
        assert parts[-1] == side.shown
        assert round(sum(map(float, parts[:-1])), 2) == float(parts[-1])
        weights = [row.cells[3].text.rstrip("%") for row in shown.rows if row.cells[3].text]
        assert sum(map(int, weights)) == 100


def test_a_proof_names_scale_reason_grade_and_source(page: ResultsPage) -> None:
    page.show_place("risk:procurement_scale")
    bond = next(row for row in table(page, "Likelihood").rows if row.key == "measure:bond_to_turnover")
    assert bond.cells[1].text == "14.2%"
    assert "Scale: 0 → 1, 2 → 1.8" in bond.words
    assert "Illustrative" in bond.words
    assert "Five documented histories" in bond.words
    assert any("Procurement" in row or "histories" in row for row in said(table(page, "Sources")))


def test_what_would_change_it_leads_to_its_question_and_its_action(page: ResultsPage, qtbot: QtBot) -> None:
    page.show_place("risk:procurement_scale")
    ways = table(page, "What would bring it down")
    keys = [row.key for row in ways.rows]
    assert keys == [
        "question:annual_contract_value",
        "question:guarantor_offered",
        "action:bid_in_consortium",
    ]
    assert "together with the next" in ways.rows[0].words
    assert "Bidder" in ways.rows[1].words
    with qtbot.waitSignal(page.asked_for) as asked:
        ways.setFocus(Qt.FocusReason.TabFocusReason)
        press(ways, Qt.Key.Key_Return)
    assert asked.args == ["questions", "question:annual_contract_value"]
    with qtbot.waitSignal(page.asked_for) as asked:
        press(ways, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert asked.args == ["actions", "action:bid_in_consortium"]


def test_a_score_is_never_rounded_up_into_the_next_rating(page: ResultsPage) -> None:
    page.show_place("risk:capital")
    down = table(page, "What would bring it down").rows[0]
    assert "High. Score just under 15" in down.words


def test_one_leafs_through_all_of_a_kind(page: ResultsPage) -> None:
    first, second, *_ = page.session.result.risks
    page.show_place(f"risk:{first.id}")
    laid_out()
    assert not button(page, "Previous").isEnabled()
    click(button(page, "Next"))
    assert page.in_full == f"risk:{second.id}"
    assert second.title in texts(page)
    click(button(page, "Previous"))
    assert page.in_full == f"risk:{first.id}"
    page.show_place(f"benefit:{page.session.result.benefits[-1].id}")
    assert not button(page, "Next").isEnabled()


def test_a_part_further_down_is_reached_by_its_link(page: ResultsPage) -> None:
    laid_out()
    told = sum(bool(finding.text) for finding in page.session.result.findings)
    click(button(page, f"Findings ({told})"))
    assert table(page, "Findings: Serious").hasFocus()


def test_an_open_risk_names_what_settles_it(shown: Shown, new_session: Session) -> None:
    page = shown(new_session)
    page.show_place("risk:reserves")
    assert any("Answers come first" in text for text in texts(page))
    settling = table(page, "Open questions that settle it")
    assert all(row.key.startswith("question:") for row in settling.rows)


def test_actions_on_record_stand_with_what_they_take_off(shown: Shown, board_session: Session) -> None:
    page = shown(board_session)
    risk = next(risk for risk in board_session.result.risks if risk.actions)
    page.show_place(f"risk:{risk.id}")
    on_record = table(page, "Actions on record")
    assert len(on_record.rows) == len(risk.actions)
    assert "−" in on_record.rows[0].words


def test_a_proof_is_copied_as_text(page: ResultsPage) -> None:
    page.show_place("risk:reserves")
    click(button(page, "Copy as text"))
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Reserves and margin")
    assert "The sum" in copied
    assert "\t" in copied


def test_what_is_no_longer_there_is_said_so(page: ResultsPage, qtbot: QtBot) -> None:
    finding = next(one for one in page.session.result.findings if one.rule == "price_over_half")
    page.show_place(f"finding:{finding.rule}")
    price = answered(page.session, "price_weight", Answer(value=20.0))
    page.session.edit("weight of price", price)
    qtbot.waitUntil(lambda: any("not part of the result any more" in text for text in texts(page)))
    click(button(page, "Back to all results"))
    assert page.in_full == ""


# -- benefits, findings, the sector, what is next


def test_benefits_are_told_as_claimed_and_as_evidenced(page: ResultsPage) -> None:
    rows = {row.key: row.words for row in table(page, "Benefits").rows}
    assert "Strong. Fair not excluded" in rows["benefit:place"]
    assert rows["benefit:partnering"].count("Anything is possible") == 2
    assert any("never set off against risks" in text for text in texts(page))


def test_a_benefit_opens_its_proof(page: ResultsPage) -> None:
    click_row(table(page, "Benefits"), "benefit:workforce")
    assert page.in_full == "benefit:workforce"
    assert table(page, "Strength").rows[-1].total


def test_findings_come_by_weight_or_by_whose_move(page: ResultsPage) -> None:
    assert "Findings: Serious" in {one.accessibleName() for one in visible(page, FactTable)}
    click(button(page, "By whose move"))
    names = {one.accessibleName() for one in visible(page, FactTable)}
    assert {"Findings: Commissioner", "Findings: Bidder", "Findings: Both"} <= names


def test_a_finding_on_the_tender_never_counts_against_the_bidder(page: ResultsPage) -> None:
    serious = table(page, "Findings: Serious")
    about = {one.rule: one.about for one in page.session.result.findings}
    for row in serious.rows:
        tender = about[row.key.partition(":")[2]] == "tender"
        assert ("never counts against the bidder" in row.words) == tender


def test_a_finding_that_may_hold_says_what_decides(page: ResultsPage) -> None:
    rows = {row.key: row.words for row in table(page, "May hold").rows}
    assert "May hold; decided by: “" in rows["finding:partnership_broke_up"]


def test_a_finding_opens_what_it_read_its_rule_and_its_advice(page: ResultsPage, qtbot: QtBot) -> None:
    serious = table(page, "Findings: Serious")
    serious.choose("finding:contract_larger_than_turnover")
    serious.setFocus(Qt.FocusReason.OtherFocusReason)
    press(serious, Qt.Key.Key_Return)
    assert page.in_full == "finding:contract_larger_than_turnover"
    assert any("contract_to_turnover > 1" in text for text in texts(page))
    assert any("£28.14 million" in row for row in said(table(page, "What it read")))
    assert "illustrative" in " ".join(texts(page))
    with qtbot.waitSignal(page.asked_for) as asked:
        helping = table(page, "What could help")
        helping.setFocus(Qt.FocusReason.TabFocusReason)
        press(helping, Qt.Key.Key_Return)
    assert asked.args == ["actions", "action:supply_capacity_evidence"]


def test_the_sector_stands_beside_this_mutual(page: ResultsPage) -> None:
    assert "Yearly income of mutuals in England, smallest to largest" in texts(page)
    strips = [
        one.accessibleName() for one in visible(page, QWidget) if "This organisation:" in one.accessibleName()
    ]
    assert any("£200,000 to £100 million. This organisation: £28.14 million." in words for words in strips)
    surveys = said(table(page, "What surveys say"))
    assert not any("Yearly income" in row for row in surveys)
    assert any("92% to 96%" in row for row in surveys)


def test_the_next_question_leads_to_itself(page: ResultsPage, qtbot: QtBot) -> None:
    first = page.session.next_questions[0]
    following = table(page, "Open questions that settle most")
    assert first.label in following.rows[0].words
    following.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(page.asked_for) as asked:
        press(following, Qt.Key.Key_Return)
    assert asked.args == ["questions", f"question:{first.id}"]


def test_a_screening_names_what_it_does_not_assess(shown: Shown, screening_session: Session) -> None:
    page = shown(screening_session)
    assert screening_session.result.not_assessed
    assert "Not assessed" in texts(page)
    assert any("No question that was asked speaks to" in text for text in texts(page))


# -- live


def test_an_edit_changes_what_is_shown_and_keeps_the_place(page: ResultsPage) -> None:
    shown = risks(page)
    shown.choose("risk:capital")
    before = {row.key: row.words for row in shown.rows}
    page.session.edit("turnover", answered(page.session, "turnover", Answer(value=90_000_000.0)))
    after = {row.key: row.words for row in shown.rows}
    assert before["risk:procurement_scale"] != after["risk:procurement_scale"]
    assert shown.key() == "risk:capital"
    page.session.undo()
    assert {row.key: row.words for row in shown.rows} == before


def test_what_is_shown_in_full_follows_an_edit(page: ResultsPage, qtbot: QtBot) -> None:
    page.show_place("risk:procurement_scale")
    before = said(table(page, "Likelihood"))
    page.session.edit("turnover", answered(page.session, "turnover", Answer(value=90_000_000.0)))
    qtbot.waitUntil(lambda: said(table(page, "Likelihood")) != before)


def test_an_action_shows_on_the_way(page: ResultsPage) -> None:
    action = Action(id="joint", advice="bid_in_consortium", state="agreed")
    page.session.edit("action", lambda case: edits.action_added(case, page.session.assessment.id, action))
    assert discs(page)["procurement_scale"].point.target is not None
    assert "with all actions" in texts(page)


# -- reach


@pytest.mark.parametrize("width", [560, 900, 1400])
def test_nothing_is_cut_at_any_width(page: ResultsPage, width: int) -> None:
    page.resize(width, 700)
    laid_out()
    assert not list(cut_texts(page))
    page.show_place("risk:procurement_scale")
    laid_out()
    assert not list(cut_texts(page))


def test_the_tab_key_reaches_verdict_matrix_and_every_table(page: ResultsPage) -> None:
    page.setFocus()
    reached: list[QWidget] = []
    while page.window().focusWidget() not in reached and len(reached) < 60:
        reached.append(page.window().focusWidget())
        press(page, Qt.Key.Key_Tab)
    assert set(visible(page, FactTable)) <= set(reached)
    assert any(isinstance(widget, Disc) for widget in reached)
    assert button(page, "How this was reached") in reached


# -- against last time


def test_a_board_sees_what_moved_since_last_year(shown: Shown, board_session: Session) -> None:
    page = shown(board_session)
    last = board_session.result_of(board_session.case.assessments[0])
    demand = next(risk for risk in last.risks if risk.id == "demand")
    row = next(row for row in risks(page).rows if row.key == "risk:demand")
    assert f"Down from {demand.current.rating}, {demand.current.score.point:.1f}" in row.words
    assert any("As last time" in row for row in said(risks(page)))
    assert any("Since 30 September 2025 two ratings went down." in text for text in texts(page))


def test_the_first_assessment_is_set_beside_none(shown: Shown, board_session: Session) -> None:
    board_session.show_assessment("board-2025")
    page = shown(board_session)
    assert not any("last time" in row or "from high" in row for row in said(risks(page)))
    assert not any(text.startswith("Since ") or " Since " in text for text in texts(page))


def test_two_assessors_on_neighbouring_days_are_no_last_time(page: ResultsPage) -> None:
    days = {one.id: one.date for one in page.session.case.assessments}
    assert days["estuary-lead"] < days["estuary-finance"] == page.session.assessment.date
    assert not any("last time" in row for row in said(risks(page)))


def test_the_legend_names_only_the_signs_that_are_drawn(shown: Shown, board_session: Session) -> None:
    page = shown(board_session)
    page.show_place("stage:target")
    laid_out()
    legends = visible(page, MatrixLegend)
    assert len(legends) == 1
    assert {"with all actions", "before actions"} <= texts(legends[0])
    assert "today" not in texts(legends[0])
