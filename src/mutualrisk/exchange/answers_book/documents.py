"""What answers in a workbook rest on: the papers that it lists, and the case's own evidence that it names.

A paper that a bidder names is a claim until somebody holds it: whoever has it raises its grade.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import NamedTuple

from mutualrisk.domain.case import Case, Evidence
from mutualrisk.domain.offer import Document
from mutualrisk.engine import edits
from mutualrisk.engine.answer_checks import day_of
from mutualrisk.exchange.spreadsheet_file.book import Book, Cell, Row, Sheet
from mutualrisk.exchange.written.day import day
from mutualrisk.exchange.written.reading import tidy
from mutualrisk.exchange.written.yes_no import yes_no

TOKEN = re.compile(r"\b([DE])\s?0{0,3}([1-9]\d{0,3})\b", re.IGNORECASE)
LONGEST_TITLE, LONGEST_REMARK = 200, 2_000
MOST = 500
"""Papers that are read of one list."""
HEADS = {"document": "title", "evidence": "title", "no": "number", "date of it": "date", "dated": "date",
         "remark": "remark", "note": "remark", "sent with this form": "sent"}  # fmt: skip
NAMED_ONLY = "Named in the questionnaire; a claim until the paper is there."
SENT = "Said to be sent with the questionnaire. Attach it here, and raise its grade."


class Paper(NamedTuple):
    """A paper as a workbook lists it."""

    title: str
    date: str | None = None
    remark: str = ""


class Library:
    """The papers of one workbook, and the documents that they become."""

    def __init__(self, book: Book, case: Case) -> None:
        """Read the list of papers."""
        self.case = case
        self.papers = dict(_papers(book))
        self.documents: dict[str, Document] = {}
        self._keys: dict[str, str] = {}

    def rest(self, words: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The keys of the documents that a field names, and the numbers that stand for nothing."""
        keys: list[str] = []
        gone: list[str] = []
        for letter, number in TOKEN.findall(words):
            token = f"{letter.upper()}{number}"
            paper = self.papers.get(token)
            if paper is None:
                gone.append(token)
            else:
                keys.append(self._document(token, paper))
        left = TOKEN.sub(" ", words).strip(" ,;.&+\n")
        if not keys and not gone and left and tidy(left) not in {"none", "no", "n/a", "-"}:
            keys.append(self._document(left, Paper(left[:LONGEST_TITLE])))
        return tuple(dict.fromkeys(keys)), tuple(gone)

    def _document(self, name: str, paper: Paper) -> str:
        if name in self._keys:
            return self._keys[name]
        known = _known(self.case, paper)
        key = self._keys[name] = edits.free_id(edits.slug(f"paper {name}", "paper"), self.documents)
        self.documents[key] = (
            Document(key=key, title=known.title, grade=known.grade, date=known.date, known=known.id)
            if known
            else Document(
                key=key, title=paper.title, grade="asserted", date=paper.date, note=paper.remark or NAMED_ONLY
            )
        )
        return key


def _known(case: Case, paper: Paper) -> Evidence | None:
    """The case's own evidence of the same title, and of the same date where both have one."""
    wanted = tidy(paper.title)
    for one in case.evidence:
        if wanted == tidy(one.title or one.id) and (not paper.date or not one.date or paper.date == one.date):
            return one
    return None


def _papers(book: Book) -> Iterator[tuple[str, Paper]]:
    """The papers that a workbook lists, by their numbers."""
    for sheet in book.sheets:
        columns = _columns(sheet)
        if columns:
            for number, row in enumerate(sheet.rows([])):
                if number > MOST:
                    break
                yield from _paper(row, columns)


def _columns(sheet: Sheet) -> dict[str, int]:
    for number, row in enumerate(sheet.rows([])):
        said = {HEADS[word]: cell.column for cell in row.cells if (word := tidy(cell.text)) in HEADS}
        words = {tidy(cell.text) for cell in row.cells}
        if "title" in said and "number" in said and not words & {"answer", "question"}:
            return said
        if number > 20:  # noqa: PLR2004 - heads stand on top
            break
    return {}


def _paper(row: Row, columns: Mapping[str, int]) -> Iterator[tuple[str, Paper]]:
    cells = {name: cell for name, column in columns.items() for cell in row.cells if cell.column == column}
    number, title = cells.get("number"), cells.get("title")
    token = TOKEN.fullmatch(number.text.strip()) if number else None
    if token and title and title.text.strip():
        paper = Paper(
            " ".join(title.text.split())[:LONGEST_TITLE], iso_day(cells.get("date")), _remark(cells)
        )
        yield f"{token[1].upper()}{token[2]}", paper


def _remark(cells: Mapping[str, Cell]) -> str:
    """What is noted of a paper, and that somebody says to have sent it."""
    remark = cells["remark"].text.strip()[:LONGEST_REMARK] if "remark" in cells else ""
    sent = "sent" in cells and yes_no(cells["sent"].text).value == "yes"
    return " ".join(part for part in (remark, SENT if sent else "") if part)


def iso_day(cell: Cell | None) -> str | None:
    """The day in a cell as 2025-03-31; None where there is none that can be read for sure."""
    value = cell.value if cell else None
    if isinstance(value, str):
        value = day(value).value
    found = value.date() if isinstance(value, datetime) else value
    iso = found.isoformat() if isinstance(found, date) else ""
    return iso if day_of(iso) is not None else None
