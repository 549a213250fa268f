"""For what a workbook of answers was made: which case, assessment and method; who filled it in, and when."""

import json
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from mutualrisk.domain.case import Assessment, Case, Organisation
from mutualrisk.domain.issue import Issue, warning
from mutualrisk.domain.method import Method
from mutualrisk.engine.spreadsheet import form_mark
from mutualrisk.engine.spreadsheet.form_mark import KEY, FormMark
from mutualrisk.exchange.spreadsheet_file.book import Book, Cell

FORM_SHEET = "Form"
QUESTIONS = f"{KEY}questions"
"""Beside it the form lists the ids of all that it asks."""
SEAL = "MutualRisk "
"""How the properties begin in which our own documents say how they were made."""
MOST_PAIRS = 100
MOST_ROWS = 1_000
"""Rows of the first page that are looked at."""


class MadeFor(NamedTuple):
    """What a workbook says of its making, as far as it can be matched with a case."""

    mark: FormMark | None = None
    seal: Mapping[str, str] = {}
    """Of a live workbook: assessment, method, version and assessor."""
    asked: tuple[str, ...] = ()
    """The questions of a questionnaire, where it lists them."""
    assessment: str | None = None
    """The assessment of the case that it is for."""
    findings: tuple[Issue, ...] = ()


def made_for(book: Book, method: Method, case: Case) -> MadeFor:
    """What a workbook was made for."""
    listed = _listed(book)
    pairs = {**listed, **{name: said for name, said in book.properties.items() if name.startswith(KEY)}}
    mark = form_mark.from_pairs(pairs)
    if mark:
        asked = tuple(listed.get(QUESTIONS, "").split())
        target, case_issues = _of_form(book, mark, case)
        issues = (*_method(book, method, mark.method, mark.version), *case_issues)
        return MadeFor(mark, asked=asked, assessment=target, findings=issues)
    seal = _seal(book)
    if not seal:
        what = "The workbook does not say for which case it was made."
        remedy = "Make sure that it is the right one. Answers were matched by the names of the questions."
        return MadeFor(findings=(warning(what, remedy, book.place("")),))
    told = _method(book, method, seal.get("method", ""), seal.get("version", ""))
    return MadeFor(seal=seal, assessment=_of_seal(seal, case), findings=(*told, *_other(book, seal, case)))


def _listed(book: Book) -> dict[str, str]:
    """What the hidden sheet says: some programs keep it, and lose a file's properties."""
    pairs: dict[str, str] = {}
    for sheet in book.sheets:
        if sheet.name != FORM_SHEET:
            continue
        for row in islice(sheet.rows([]), MOST_ROWS):
            texts = [cell.text for cell in row.cells[:2]]
            if len(texts) == 2 and len(pairs) < MOST_PAIRS:  # noqa: PLR2004 - a name and what it says
                pairs[texts[0]] = texts[1]
    return pairs


def _method(book: Book, method: Method, id_: str, version: str) -> Iterator[Issue]:
    if id_ and id_ != method.id:
        what = f"It was made for another method ({id_}), and this case is judged by {method.id}."
        yield warning(what, "Only questions of the same name were read. Check each.", book.place(""))
    elif version and version != method.version:
        what = (
            f"It was made under version {version} of the method, and this case has version {method.version}."
        )
        yield warning(
            what,
            "Questions were matched by their names. Send the new form where much is missing.",
            book.place(""),
        )


# -- the case


def _of_form(book: Book, mark: FormMark, case: Case) -> tuple[str | None, tuple[Issue, ...]]:
    """The assessment that a questionnaire is for, and what speaks against it."""
    if not (mark.assessment or mark.organisation):
        what = "It is a blank form that was made for no case."
        return None, (warning(what, "Make sure whose answers these are.", book.place("")),)
    named = [one for one in case.assessments if form_mark.of_assessment(one) == mark.assessment]
    mine = [one for one in case.assessments if mark.organisation and _prints(case, one) == mark.organisation]
    same = bool(mark.contract) and mark.contract == form_mark.of_contract(case)
    if named and (same or named[0] in mine):
        return named[0].id, ()
    if named and not (mark.contract or mark.organisation):
        what = "It was made for a case that had no names yet, so nobody can be sure that it is this one."
        return named[0].id, (warning(what, "Make sure whose answers these are.", book.place("")),)
    if mine:
        what = "It was made for an assessment that is not in this case, of an organisation that is."
        found = mine[0].id if len(mine) == 1 else None
        return found, (warning(what, "Make sure that it belongs here.", book.place("")),)
    what = (
        "It was made for another case, or the names of the contract and the organisation were changed since."
    )
    return None, (warning(what, "Make sure whose answers these are before you take any.", book.place("")),)


def _prints(case: Case, assessment: Assessment) -> str:
    return form_mark.of_organisation(_organisation(case, assessment.organisation))


def _organisation(case: Case, id_: str) -> Organisation:
    return next((one for one in case.organisations if one.id == id_), Organisation(id=id_, name=""))


# -- our own workbooks


def _seal(book: Book) -> dict[str, str]:
    """What the seal of a live workbook says; nothing where there is none that can be read."""
    pieces = sorted((name, said) for name, said in book.properties.items() if _is_piece(name))
    try:
        whole = json.loads("".join(said for _, said in pieces) or "{}")
    except ValueError:
        return {}
    if not isinstance(whole, dict) or not {"method", "kind"} <= whole.keys():
        return {}
    method, maker = (
        part if isinstance(part := whole.get(name), dict) else {} for name in ("method", "maker")
    )
    told = {
        "assessment": whole.get("assessment"),
        "method": method.get("id"),
        "version": method.get("version"),
        "assessor": maker.get("assessor"),
    }
    return {name: said for name, said in told.items() if isinstance(said, str)}


def _is_piece(name: str) -> bool:
    return name.startswith(SEAL) and name.removeprefix(SEAL).isdigit()


def _of_seal(seal: Mapping[str, str], case: Case) -> str | None:
    wanted = seal.get("assessment", "")
    return next((one.id for one in case.assessments if one.id == wanted), None)


def _other(book: Book, seal: Mapping[str, str], case: Case) -> Iterator[Issue]:
    if _of_seal(seal, case) is None:
        wanted = seal.get("assessment", "")
        what = f"It was exported from another case, or its assessment “{wanted}” was removed."
        yield warning(what, "Make sure that it belongs here.", book.place(""))


# -- who filled it in


FIELDS = ("organisation", "number", "assessor", "date", "completed")


class Field(NamedTuple):
    """A field of the first page that is filled in."""

    sheet: str
    cell: Cell


def fields(book: Book) -> dict[str, Field]:
    """What stands on the first page of a questionnaire."""
    at = {
        (one.sheet, one.area.row, one.area.column): name
        for one in book.names
        if one.name.startswith("form.") and (name := one.name.removeprefix("form.")) in FIELDS
    }
    return {
        field: Field(sheet.name, cell)
        for sheet in book.sheets
        if any(place[0] == sheet.name for place in at)
        for row in islice(sheet.rows([]), MOST_ROWS)
        for cell in row.cells
        if (field := at.get((sheet.name, row.number, cell.column))) and cell.text.strip()
    }
