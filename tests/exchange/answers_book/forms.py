"""Questionnaires as a person meets them: fields found by heads and ids, filled in, changed by hand."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.method import Method
from mutualrisk.domain.offer import Offer
from mutualrisk.domain.question import Question
from mutualrisk.domain.value import Depth, Perspective, worded
from mutualrisk.engine import edits
from mutualrisk.engine.compile import prepare
from mutualrisk.exchange.answers_book import read
from mutualrisk.reports.questionnaire_book.book import questionnaire
from mutualrisk.reports.questionnaire_book.plan import Plan, for_assessment
from tests.spreadsheet.office import Change

SHEET = "Questions"
HEAD_ROW = 4
FIRST_SERIAL = date(1899, 12, 30).toordinal()


class Form(NamedTuple):
    """A questionnaire and what it was made of."""

    method: Method
    case: Case
    plan: Plan
    path: Path

    @property
    def assessment(self) -> Assessment:
        """Whose organisation is asked."""
        return self.case.assessments[0]

    @property
    def rows(self) -> dict[str, int]:
        """The rows of questions and options by their ids, as they stand in the file."""
        return _places(self.path, self.path.stat().st_mtime_ns)[0]

    @property
    def columns(self) -> dict[str, int]:
        """The columns by their heads."""
        return _places(self.path, self.path.stat().st_mtime_ns)[1]

    def typed(self, answers: Mapping[str, Answer]) -> list[Change]:
        """What a person types into the form to give some answers."""
        rows, columns = self.rows, self.columns
        asked = {question.id: question for question in self.plan.questions}
        return [
            Change(SHEET, f"{_letter(columns[head])}{rows[id_]}", value)
            for name, answer in answers.items()
            if name in asked
            for id_, head, value in typed(asked[name], answer)
        ]

    def filled(self, changes: list[Change]) -> Path:
        """The form after a person typed into it, saved by a program that is not ours."""
        return self.changed(lambda book: _set(book, changes))

    def changed(self, change: Callable[[Workbook], object], name: str = "back.xlsx") -> Path:
        """The form after somebody changed it, saved by a program that is not ours."""
        book = load_workbook(self.path)
        change(book)
        path = self.path.with_name(name)
        book.save(path)
        return path

    def read(self, path: Path) -> Offer:
        """What is read of a file that came back."""
        return read(path, self.method, self.case)


def form(
    method: Method, folder: Path, perspective: Perspective = "commissioner", depth: Depth = "full"
) -> Form:
    """The questionnaire of a new case."""
    return of_case(method, edits.new_case(method, perspective, depth, "2026-03-01", "Fernleaf Care"), folder)


def of_case(method: Method, case: Case, folder: Path) -> Form:
    """The questionnaire of a case's first assessment."""
    one = case.assessments[0]
    plan = for_assessment(prepare(method, one.perspective, one.depth), case, one)
    path = folder / "form.xlsx"
    path.write_bytes(questionnaire(plan))
    return Form(method, case, plan, path)


def typed(question: Question, answer: Answer) -> Iterator[tuple[str, str, float | str]]:
    """The fields that hold an answer: the id of the row, the head of the column, and what is typed."""
    if answer.not_known or answer.not_applicable:
        yield question.id, "If you cannot answer", "Not known" if answer.not_known else "Does not apply"
    if answer.not_applicable:
        yield question.id, "Note", answer.not_applicable
    if answer.low is not None and answer.high is not None:
        yield question.id, "Or at least", answer.low
        yield question.id, "and at most", answer.high
    if answer.value is not None:
        yield from _value(question, answer.value)


def _value(question: Question, value: object) -> Iterator[tuple[str, str, float | str]]:
    match question.type:
        case "choice":
            text = " ".join(worded(question.options[str(value)].text, "board").split())
            yield question.id, "Answer", text
        case "yes_no":
            yield question.id, "Answer", str(value).title()
        case "date":
            yield question.id, "Answer", date.fromisoformat(str(value)).toordinal() - FIRST_SERIAL
        case "choices":
            chosen = value if isinstance(value, tuple) else ()
            yield from ((f"{question.id}.{option}", "Answer", "Yes") for option in chosen)
            if not chosen:
                yield question.id, "Answer", "None of these"
        case _:
            yield question.id, "Answer", value if isinstance(value, float) else str(value)


def said(offer: Offer) -> dict[str, Answer]:
    """What an offer answers, without what that rests on."""
    return {one.question: edits.with_fields(one.answer, evidence=(), note="") for one in offer.answers}


def sheet(book: Workbook, name: str = SHEET) -> Worksheet:
    """A sheet of a workbook."""
    found = book[name]
    assert isinstance(found, Worksheet)
    return found


def _set(book: Workbook, changes: list[Change]) -> None:
    for change in changes:
        book[change.sheet][change.cell].value = change.value


def _letter(column: int) -> str:
    return chr(ord("A") + column - 1)


@cache
def _places(path: Path, _: int) -> tuple[dict[str, int], dict[str, int]]:
    """The rows by their ids, and the columns by their heads."""
    page = sheet(load_workbook(path))
    columns = {str(cell.value): cell.column for cell in page[HEAD_ROW] if cell.value}
    ids = ((row, page.cell(row, columns["Id"]).value) for row in range(HEAD_ROW + 1, page.max_row + 1))
    return {str(id_): row for row, id_ in ids if id_}, columns
