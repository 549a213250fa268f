"""LibreOffice recalculates workbooks, also with other answers and other weights, to what the engine says."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from mutualrisk.domain.case import Case
from mutualrisk.domain.method import Method
from mutualrisk.domain.value import PERSPECTIVES, Depth, Perspective
from mutualrisk.reports.workbook.book import workbook
from mutualrisk.reports.workbook.draft import draft
from mutualrisk.store.method_files import load_method
from tests import small_method as small
from tests.engine.random_cases import random_case, seeded
from tests.reports import rich_case
from tests.small_method import Data
from tests.spreadsheet import books, changed, comparing, office
from tests.spreadsheet.office import Office
from tests.strategies import cases, methods

ROOT = Path(__file__).resolve().parents[2]
CASES = 25
"""For each perspective and depth of the real method; every second one with other numbers too."""

AT_NOUGHT = (
    "size / other",
    "abs(size - other)",
    "abs(size / other)",
    "size / other * 2",
    "size / other * (other - 3)",
    "size / other + other",
    "size / other - other / size",
    "1 if size > 2 else other",
    "3",
    "-size",
    "other / (size / other)",
    "size / (other * other)",
    "min(size / other, 2)",
    "max(size / other, other, 1)",
    "or_else(size, or_else(other, 5))",
    "or_else(size / other, other)",
    "2 if size / other > 1 else size",
)
STATES: tuple[Any, ...] = (
    -2.0,
    0.0,
    3.0,
    {"not_applicable": "none"},
    {"low": -1, "high": 4},
    {"low": 0, "high": 2},
    {"low": -2, "high": 0},
    {"not_known": True},
)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not office.is_here(), reason="LibreOffice with Python is not installed"),
]


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    made = Office(tmp_path_factory.mktemp("office"))
    yield made
    made.end()


@pytest.fixture(scope="module")
def real() -> Method:
    return load_method(ROOT / "resources" / "methods" / "public-service-mutuals").method


def test_what_is_shown_before_and_after_recalculation_is_the_engine_s(
    running: Office, real: Method, tmp_path: Path
) -> None:
    made, _ = changed.one_assessment(*random_case(real, "commissioner", "full", seeded("shown")))
    judged, path = books.judged(real, made), tmp_path / "book.xlsx"
    path.write_bytes(workbook(judged))
    expected = draft(judged)
    shown = running.open(path)["values"]
    assert comparing.differences(expected, shown, ordered=True) == []
    assert comparing.differences(expected, running.set(), ordered=True) == []


def test_every_kind_of_field_may_be_typed_into(running: Office, tmp_path: Path) -> None:
    """Cell by cell, as a person does, on the sheets as they are locked."""
    under = rich_case.method()
    book = books.opened(running, tmp_path, under, Case.model_validate(rich_case.case_data()))
    after = draft(books.judged(under, Case.model_validate(told_otherwise())))
    typed = comparing.changes(book.draft, after)
    assert {change.sheet for change in typed} == {"Answers", "Actions", "Evidence"}
    assert comparing.differences(after, running.set(typed)) == []


def told_otherwise() -> Data:
    """The rich case with other answers in every kind of field."""
    data = rich_case.case_data()
    answers = data["assessments"][0]["answers"]
    answers |= {"turnover": {"low": 1e6, "high": 3e7}, "reserves": 5e5, "papers": "none", "insured": "no"}
    answers |= {"leavers": 22.5, "started": "2021-03-01", "areas": ["south"]}
    answers["turnover"]["evidence"] = ["old"]
    data["assessments"][0]["actions"][0]["state"] = "in_place"
    data["evidence"][1] |= {"grade": "verified", "date": "2026-01-01"}
    return data


@pytest.mark.parametrize("depth", ["screening", "full"])
@pytest.mark.parametrize("perspective", PERSPECTIVES)
def test_other_answers_and_weights_of_the_real_method(
    running: Office, real: Method, tmp_path: Path, perspective: Perspective, depth: Depth
) -> None:
    random = seeded(f"{perspective} {depth}")
    first, _ = changed.one_assessment(*random_case(real, perspective, depth, random))
    book = books.opened(running, tmp_path, real, first)
    for number in range(CASES):
        open_share = random.choice((0, 0.1, 0.3, 0.6, 1))
        case, assessment = random_case(real, perspective, depth, random, unknown=open_share)
        under = changed.other_numbers(real, random) if number % 2 else real
        assert books.wrong_after(running, book, under, books.retold(book, case, assessment, random)) == []


@settings(
    max_examples=30,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_other_answers_and_weights_of_any_method(
    running: Office, tmp_path: Path, data: st.DataObject
) -> None:
    made = data.draw(methods())
    under = Method.model_validate(made)
    drawn = [Case.model_validate(data.draw(cases(made))) for _ in range(4)]
    random = seeded(data.draw(st.integers(0, 10**9)))
    book = books.opened(running, tmp_path, under, drawn[0])
    for case in drawn[1:]:
        told = case.assessments[0].model_copy(update={"perspective": book.assessment.perspective})
        other = changed.other_numbers(under, random) if random.random() < 0.5 else under
        assert not books.wrong_after(running, book, other, books.retold(book, case, told, random))


def test_formulas_at_nought_and_without_limit(running: Office, tmp_path: Path) -> None:
    """Divisions by nothing or by what may be nothing, and what is made of them, in all states of answers."""
    bounds: small.Data = {"minimum": -9, "maximum": 9, "not_applicable": True}
    asked = [small.question(name, "number", **bounds) for name in ("size", "other")]
    limits: tuple[small.Data, ...] = ({}, {"otherwise": 4.0}, {"needs": "other > 0", "otherwise": 2.0})
    made = [
        small.measure(f"m{number}_{place}", formula, **limit)
        for number, formula in enumerate(AT_NOUGHT)
        for place, limit in enumerate(limits)
    ]
    turning = {-3: 5, 0: 1, 3: 4, 6: 2}
    read = [small.signal(one["id"], 2, curve=turning) for one in made]
    risks = [small.risk("harm", read, [small.signal("size", curve=turning)])]
    under = small.method(asked, measures=made, risks=risks)
    told = [small.case({"size": a, "other": b})[0] for a in STATES for b in STATES]
    book = books.opened(running, tmp_path, under, told[0])
    for case in told:
        assert books.wrong_after(running, book, under, case) == []
