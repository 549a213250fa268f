"""No number is pasted over a formula: every score is computed, and rests on the answers behind it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook

from mutualrisk.engine.compile import prepare
from mutualrisk.engine.program import FactorProgram, Program
from mutualrisk.reports.workbook.book import workbook
from mutualrisk.reports.writing import workbook_of
from mutualrisk.store.method_files import load_method
from tests.engine.random_cases import random_case, seeded
from tests.reports import reading
from tests.reports.rich_case import rich
from tests.spreadsheet import books, changed
from tests.spreadsheet.tracing import At, Tracer

ROOT = Path(__file__).resolve().parents[2]
WORDS = {
    "Summary": {1}, "Risk register": {1, 2}, "Benefits": {1, 2}, "Stages": {1, 2}, "Strengths": {1, 2},
    "Levels": {1, 2}, "Rules": {1, 2, 3}, "Profile": {1, 2, 6},
}  # fmt: skip
"""Sheets that are computed, and their columns of words or ordinals."""
CONSTANT = {"Stages": {4, 5, 25}, "Strengths": {4}}
"""Columns where a plain number may stand: no step where no action bears, the order among equals."""


@pytest.fixture(scope="module")
def program() -> Program:
    real = load_method(ROOT / "resources" / "methods" / "public-service-mutuals").method
    return prepare(real, "commissioner", "full")


@pytest.fixture(scope="module")
def book(program: Program) -> Workbook:
    case, _ = changed.one_assessment(*random_case(program.method, "commissioner", "full", seeded(3)))
    return reading.book(workbook(books.judged(program.method, case)))


@pytest.fixture(scope="module")
def tracer(book: Workbook) -> Tracer:
    return Tracer(book)


@pytest.mark.parametrize("sheet", WORDS)
def test_every_number_of_a_computed_sheet_is_a_formula(book: Workbook, sheet: str) -> None:
    pasted = [
        cell.coordinate
        for row in book[sheet].iter_rows(min_row=5)
        for cell in row
        if cell.data_type == "n" and cell.value is not None
        if cell.column not in WORDS[sheet] | CONSTANT.get(sheet, set())
    ]
    assert pasted == []


def test_every_cell_that_a_formula_reads_is_there_and_none_reads_itself() -> None:
    book = reading.book(workbook_of(rich()))
    tracer = Tracer(book)
    formulas = (cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f")
    places = [At(cell.parent.title, cell.row or 0, cell.column or 0) for cell in formulas]
    read = {(at.sheet, one) for at in places for one in tracer.read(at)}
    assert not {one for _, one in read if one.row > book[one.sheet].max_row}
    assert not {one for _, one in read if one.column > book[one.sheet].max_column}
    assert not list(circles(tracer, places))


def circles(tracer: Tracer, places: list[At]) -> Iterator[At]:
    """Cells that rest on themselves."""
    done: set[At] = set()
    for first in places:
        path: list[tuple[At, Iterator[At]]] = [(first, iter(tracer.read(first)))]
        on_path = {first}
        while path and first not in done:
            at, rest = path[-1]
            following = next((one for one in rest if one not in done), None)
            if following is None:
                done.add(at)
                on_path.discard(at)
                path.pop()
            elif following in on_path:
                yield following
                return
            else:
                on_path.add(following)
                path.append((following, iter(tracer.read(following))))


def test_each_score_rests_on_every_answer_that_moves_it(
    book: Workbook, tracer: Tracer, program: Program
) -> None:
    names = {f"risk.{factor.id}.today.score": factor for factor in program.risks}
    names |= {f"benefit.{factor.id}.claimed": factor for factor in program.benefits}
    for name, factor in names.items():
        behind = tracer.behind(place(book, name))
        rows = {at.row for at in behind if at.sheet == "Answers"}
        wanted = {
            row
            for question, row in answer_rows(book).items()
            if question in questions_behind(factor, program)
        }
        assert wanted
        assert wanted <= rows, name


def answer_rows(book: Workbook) -> dict[str, int]:
    """The row of each question on the sheet of answers."""
    rows = enumerate(book["Answers"].iter_rows(min_row=5), 5)
    return {str(row[12].value): number for number, row in rows if row[12].value}


def questions_behind(factor: FactorProgram, program: Program) -> set[str]:
    """The questions that may move a factor, by what the engine says."""
    known = {question.id for question in program.method.questions}
    return {name for side in factor.sides for name in side.reads if name in known}


def test_the_verdict_rests_on_every_risk(book: Workbook, tracer: Tracer, program: Program) -> None:
    behind = tracer.behind(place(book, "verdict"))
    for sheet in (
        "Stages",
        "Levels",
        "Signals",
        "Rules",
        "Steps",
        "Inputs",
        "Thresholds",
        "Answers",
        "Profile",
    ):
        assert any(at.sheet == sheet for at in behind), sheet
    assert {at.row for at in behind if at.sheet == "Levels"} >= set(range(5, 5 + 2 * len(program.risks)))


def test_each_scored_question_moves_something(book: Workbook, tracer: Tracer, program: Program) -> None:
    """Whatever a signal or a rule on a level reads, a result of the workbook reads too."""
    results = [place(book, name) for name in book.defined_names if name.startswith(("risk.", "benefit."))]
    rows = {at.row for result in results for at in tracer.behind(result) if at.sheet == "Answers"}
    factors = (*program.risks, *program.benefits)
    scored = {name for factor in factors for name in questions_behind(factor, program)}
    assert {name for name, row in answer_rows(book).items() if name in scored and row not in rows} == set()


def place(book: Workbook, name: str) -> At:
    """Where a named quantity stands."""
    cell = reading.named(book, name)
    return At(cell.parent.title, cell.row, cell.column)
