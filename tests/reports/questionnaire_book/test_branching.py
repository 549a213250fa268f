"""What a form greys by itself is what the engine would not ask, whatever is answered."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Case
from mutualrisk.domain.method import Method
from mutualrisk.engine import edits
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.evaluate import environment
from mutualrisk.engine.ranges import TRUE
from mutualrisk.reports.questionnaire_book.book import questionnaire
from mutualrisk.reports.questionnaire_book.plan import Plan, for_assessment
from tests import small_method as small
from tests.engine.random_cases import random_answer, seeded
from tests.spreadsheet import office
from tests.spreadsheet.office import Office

DAY = "2026-03-01"
CONDITIONS = {
    "of_number": "staff > 4",
    "of_range": "turnover / max(staff, 1) >= 1000",
    "of_value": "turnover < worth * 2",
    "of_worth": "worth > 5",
    "of_secret": "secret > 5",
    "of_either": "secret > 5 or staff > 4",
    "of_not": "not (secret > 5 and staff > 4)",
    "of_choice": "stage not in (new, young)",
    "of_several": "count(areas) > 1 and not has(areas, north)",
    "of_flag": "big and insured",
    "of_measure": "per_head > 1000",
    "of_day": "months_between(started, assessment_date) > 12",
    "of_hidden": "of_choice",
    "of_applying": "applies(of_choice)",
}
"""Questions by what must hold for each to be asked."""


def method() -> Method:
    """A method whose questions hang on one another in every way that there is."""
    amount: Any = {"minimum": 0, "maximum": 1e6}
    buyer: Any = {"section": "contract", "put_to": "commissioner", "evidence": "own"}
    return small.method(
        [
            small.question("worth", "money", published=True, **amount, **buyer),
            small.question("secret", "number", **amount, **buyer),
            small.question("staff", "number", not_applicable=True, minimum=0, maximum=50),
            small.question("turnover", "money", **amount),
            small.question("stage", "choice", options="new young old"),
            small.question("areas", "choices", options="north south west"),
            small.question("insured", not_applicable=True),
            small.question("started", "date"),
            *(small.question(name, visible_when=when) for name, when in CONDITIONS.items()),
        ],
        sections=[{"id": "contract", "about": "contract", "title": "C"}, {"id": "all", "title": "All"}],
        measures=[
            small.measure("big", "staff > 10 and stage == old", "yes_no"),
            small.measure("per_head", "turnover / max(staff, 1)", "pounds"),
        ],
    )


METHOD = method()
PROGRAM = prepare(METHOD, "commissioner", "full")


def case(seed: int, *, unknown: float = 0.4, **contract: Answer) -> Case:
    """A case with random answers of the organisation, and some of the buyer's."""
    made = edits.new_case(METHOD, "commissioner", "full", DAY, "Fernleaf Care")
    random = seeded(seed)
    for question in METHOD.questions:
        answer = random_answer(question, random, unknown)
        if question.section == "all" and answer:
            made = edits.answered(made, METHOD, "first", question.id, answer)
    for name, answer in contract.items():
        made = edits.answered(made, METHOD, "first", name, answer)
    return made


def plan(made: Case, *, filled: bool = True) -> Plan:
    """Its questionnaire, with the answers in it."""
    return for_assessment(PROGRAM, made, made.assessments[0], filled=filled)


def states(path: Path) -> dict[str, str]:
    """What a form says of each answer, as it was written."""
    sheet = load_workbook(path, data_only=True)["Questions"]
    return {str(row[12].value): str(row[1].value) for row in sheet.iter_rows(5) if row[12].value}


def askable(made: Plan, case_: Case, worth: Answer | None) -> set[str]:
    """What the engine may ask, as far as the form can know it."""
    given = {**case_.assessments[0].answers, **({"worth": worth} if worth else {})}
    env = environment(PROGRAM, given, DAY)
    places = {one.id: one.place for one in PROGRAM.showing}
    return {one.id for one in made.questions if env[places[one.id]] & TRUE}


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    made = Office(tmp_path_factory.mktemp("office"))
    yield made
    made.end()


@pytest.mark.parametrize("seed", range(30))
def test_a_form_is_written_with_what_holds_already(seed: int, tmp_path: Path) -> None:
    worth = Answer(value=float(seed)) if seed % 3 else None
    made = case(seed, worth=worth) if worth else case(seed)
    form = plan(made)
    (tmp_path / "form.xlsx").write_bytes(questionnaire(form))
    said = states(tmp_path / "form.xlsx")
    wanted = askable(form, made, worth)
    measured = {"of_measure"}  # a condition over a measure that is a number counts as open
    grey = {id_ for id_, words in said.items() if words.startswith("Not asked")}
    assert grey - measured == {one.id for one in form.questions} - wanted - measured


@pytest.mark.slow
@pytest.mark.skipif(not office.is_here(), reason="LibreOffice with Python is not installed")
@pytest.mark.parametrize("seed", range(12))
def test_the_form_works_out_the_same_as_was_written(running: Office, seed: int, tmp_path: Path) -> None:
    made = case(seed, worth=Answer(low=0.0, high=20_000.0))
    path = tmp_path / "form.xlsx"
    path.write_bytes(questionnaire(plan(made)))
    before = running.open(path)["values"]
    assert running.set()["Questions"] == before["Questions"]


def test_what_is_surely_not_asked_is_left_out_and_the_rest_is_numbered_anew() -> None:
    form = plan(case(1, unknown=1.0, worth=Answer(value=3.0)), filled=False)
    assert "of_worth" not in form.numbers
    assert "of_worth" in plan(case(1, worth=Answer(value=9.0)), filled=False).numbers
    assert list(form.numbers.values()) == [f"Q{number}" for number in range(1, len(form.questions) + 1)]


def test_what_only_the_buyer_knows_neither_hides_nor_shows_through() -> None:
    told = [plan(case(1, secret=Answer(value=value)), filled=False) for value in (1.0, 99.0)]
    assert questionnaire(told[0]) == questionnaire(told[1])
    assert {"of_secret", "of_either", "of_not"} <= set(told[0].numbers)
    assert told[0].conditions.keys().isdisjoint({"of_secret", "of_either", "of_not"})


def test_a_reason_names_the_answer_and_a_long_one_only_the_questions(tmp_path: Path) -> None:
    made = edits.new_case(METHOD, "commissioner", "full", DAY)
    given = {
        "staff": Answer(value=2.0),
        "stage": Answer(value="young"),
        "areas": Answer(value=("north",)),
        "insured": Answer(value="no"),
    }
    for name, answer in given.items():
        made = edits.answered(made, METHOD, "first", name, answer)
    (tmp_path / "form.xlsx").write_bytes(questionnaire(plan(made)))
    said = states(tmp_path / "form.xlsx")
    assert said["of_number"] == "Not asked, because Q1 is at most 4"
    assert said["of_choice"] == "Not asked, because Q3 is “New” or “Young”"
    assert said["of_several"].startswith("Not asked, because")
    assert said["of_flag"].startswith("Not asked, because")
