"""The questionnaire as a file: the same bytes for the same questions."""

from datetime import UTC, datetime
from io import BytesIO

from xlsxwriter import Workbook

from mutualrisk.engine.spreadsheet import columns_of_answers as titles
from mutualrisk.engine.spreadsheet.entries import FIRST_SERIAL
from mutualrisk.engine.spreadsheet.form_mark import KEY
from mutualrisk.engine.spreadsheet.sheet import letters, quoted_sheet
from mutualrisk.reports.questionnaire_book import document_sheet, places
from mutualrisk.reports.questionnaire_book.branching import Branching
from mutualrisk.reports.questionnaire_book.looks import Looks
from mutualrisk.reports.questionnaire_book.places import FIELD_COLUMN, Places
from mutualrisk.reports.questionnaire_book.plan import VOICE, Plan
from mutualrisk.reports.questionnaire_book.question_sheet import QuestionSheet
from mutualrisk.reports.questionnaire_book.start_sheet import StartSheet
from mutualrisk.reports.questionnaire_book.states import States
from mutualrisk.reports.workbook.options import Options
from mutualrisk.reports.workbook.page import Page, write_page

MADE = datetime(2000, 1, 1, tzinfo=UTC)
"""Stands for the day of making: the file says nothing of the clock."""


def questionnaire(plan: Plan) -> bytes:
    """The workbook to send."""
    options = Options(plan.questions, VOICE)
    at = Places(plan, options)
    day = "form.date"
    serial = datetime.fromisoformat(plan.day).toordinal() - FIRST_SERIAL
    branching = Branching(plan, at.entries(), f"IF(ISNUMBER({day}),{day},{serial})")
    said = States(plan, at, branching.asked)
    out = BytesIO()
    book = Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    looks = Looks(book)
    start = StartSheet(plan, at, said, looks)
    start.write()
    QuestionSheet(plan, at, said, looks).write()
    document_sheet.write(looks)
    _workings(looks, (options.sheet, *branching.sheets))
    _mark(book, plan)
    _names(book, plan, at, start)
    book.close()
    return out.getvalue()


def _workings(looks: Looks, sheets: tuple[object, ...]) -> None:
    """The sheets that drop-downs and branching read. Nobody needs to see them."""
    for sheet in sheets:
        write_page(looks.dress, Page(sheet, working=True, paper=False)).hide()  # type: ignore[arg-type]  # sheets of ours


def _mark(book: Workbook, plan: Plan) -> None:
    """What the file says of itself: what it was made for, and nothing of who made it, or when."""
    book.set_properties({"title": "Questionnaire", "author": "MutualRisk", "created": MADE})
    book.set_calc_mode("auto")
    for name, said in plan.mark.pairs().items():
        book.set_custom_property(name, said, "text")
    kept = book.add_worksheet(places.FORM)
    asked = {f"{KEY}questions": " ".join(question.id for question in plan.questions)}
    for row, (name, said) in enumerate({**plan.mark.pairs(), **asked}.items()):
        kept.write_string(row, 0, name)
        kept.write_string(row, 1, said)
    kept.protect()
    kept.hide()


def _names(book: Workbook, plan: Plan, at: Places, start: StartSheet) -> None:
    """Names for the cells in which answers are typed: they stay when rows are moved."""
    column = letters(places.ANSWER)
    for question in plan.questions:
        book.define_name(
            f"{titles.NAME}{question.id}", f"={places.QUESTIONS}!${column}${at.rows[question.id]}"
        )
    for name, row in start.fields.items():
        book.define_name(f"form.{name}", f"={quoted_sheet(places.START)}!${letters(FIELD_COLUMN)}${row}")
