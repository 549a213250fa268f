"""The board paper: what is asked, what the choices are, what changed, and who does what by when."""

from dataclasses import replace

import pytest

from mutualrisk.domain.case import Case
from mutualrisk.domain.value import PERSPECTIVES, Perspective
from mutualrisk.engine.evaluate import evaluate_with
from mutualrisk.reports.board_paper import board_paper
from mutualrisk.reports.content import Entry, Table, plain
from mutualrisk.reports.material import Material
from mutualrisk.reports.writing import pdf_of
from tests.reports import reading, rich_case
from tests.reports.rich_case import rich


def words(material: Material, *sections: str) -> str:
    return " ".join(run.text for run in reading.runs(board_paper(material), *sections))


def entries(material: Material, section: str) -> list[str]:
    found = next(one for one in board_paper(material).sections if one.id == section)
    return [plain(block.title) for block in found.blocks if isinstance(block, Entry)]


@pytest.mark.parametrize("perspective", PERSPECTIVES)
def test_the_first_page_says_what_is_asked(perspective: Perspective) -> None:
    first = reading.pages(pdf_of(rich(perspective), kind="board"))[0]
    who = {"commissioner": "committee", "board": "board"}[perspective]
    assert f"What the {who} is asked to decide" in first
    assert "1 Note where the risks" in " ".join(first.split())


def test_proposed_actions_missing_owners_and_dates_and_costs_are_decisions() -> None:
    actions = [
        {"id": "a", "title": "One", "state": "proposed", "cost": 1000},
        {"id": "b", "title": "Two", "state": "agreed", "owner": "Chair", "due": "2026-12-01"},
    ]
    asked = entries(rich(actions=actions), "decisions")
    assert any("one proposed action" in one and "A1" in one for one in asked)
    assert any(one.startswith("Find the money") and "£1,000" in one for one in asked)
    assert "Give an owner to A1." in asked
    assert "Give a date to A1." in asked


def test_next_steps_stand_in_the_order_of_their_dates_with_owner_and_date() -> None:
    actions = [
        {"id": "a", "title": "Undated"},
        {"id": "b", "title": "Later", "owner": "Chair", "due": "2027-01-31"},
        {"id": "c", "title": "Sooner", "owner": "Finance lead", "due": "2026-12-01"},
    ]
    section = next(one for one in board_paper(rich(actions=actions)).sections if one.id == "next")
    table = next(block for block in section.blocks if isinstance(block, Table))
    rows = [[plain(cell[0].text) if cell else "" for cell in row.cells] for row in table.rows]
    assert [row[1] for row in rows] == ["Sooner", "Later", "Undated"]
    assert rows[0][2:4] == ["Finance lead", "1 December 2026"]
    assert rows[2][2:4] == ["to be named", "to be set"]


def test_the_options_are_numbered_and_compared() -> None:
    material = rich()
    assert entries(material, "options")[0] == "Go ahead on present terms"
    assert entries(material, "options")[-1] == "Do not go ahead"
    assert "Go ahead once the actions on record are done" in words(material, "options")


def test_last_time_is_compared_risk_by_risk() -> None:
    now = rich()
    then = Case.model_validate(rich_case.case_data(answers={**rich_case.answers(), "papers": "none"}))
    last = evaluate_with(now.program, then, then.assessments[0])
    told = words(replace(now, earlier=last._replace(date="2025-03-01")), "last-time")
    assert "Since 1 March 2025" in told
    assert "money" in told.lower()


def test_without_a_last_time_that_is_said() -> None:
    assert "no earlier assessment of Fernleaf Care" in words(rich(), "last-time")


def test_with_no_action_and_nothing_answered_the_paper_still_stands() -> None:
    material = rich(answers={}, actions=[])
    assert "No action is recorded yet." in words(material, "next")
    assert "An open risk is not a low one" in words(material, "main-risks")
    assert len(reading.pages(pdf_of(material, kind="board"))) <= 4


def test_no_note_stands_in_the_paper() -> None:
    found = words(rich())
    assert [
        mark for mark in ("Canary1 ", "Canary2 ", "Canary3 ", "Canary4 ", "Canary6 ") if mark in found
    ] == []
