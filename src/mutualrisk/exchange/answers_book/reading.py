"""Reads a workbook of answers: all that it answers, with where that stands, and what cannot be read."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from mutualrisk.domain.case import Case
from mutualrisk.domain.issue import Faulty, Issue, error, warning
from mutualrisk.domain.method import Method
from mutualrisk.domain.offer import Document, FactId, Offer, Offered, OfferedFact, Trail
from mutualrisk.engine.spreadsheet import columns_of_answers as titles
from mutualrisk.exchange.answers_book import made_for
from mutualrisk.exchange.answers_book.answer_rows import LONGEST_TEXT, AnswerRows, place_of, short
from mutualrisk.exchange.answers_book.documents import Library, iso_day
from mutualrisk.exchange.answers_book.layout import Found, found
from mutualrisk.exchange.answers_book.made_for import FORM_SHEET, Field, MadeFor
from mutualrisk.exchange.spreadsheet_file.book import Book
from mutualrisk.exchange.spreadsheet_file.opening import opened

FORM_KEY = "questionnaire"
OURS = {"Lists", "Inputs", "Steps", FORM_SHEET}
"""Hidden sheets that a questionnaire of ours has."""
FACTS: Mapping[str, FactId] = {"organisation": "name", "number": "number"}
MOST_NAMED = 8


class NoAnswers(Faulty):
    """A sound table that holds no answers: perhaps it is something else, such as a list of organisations."""

    def __init__(self, path: Path, issue: Issue) -> None:
        """Keep which file it is."""
        self.path = path
        super().__init__(issue)


def read(path: Path, method: Method, case: Case) -> Offer:
    """What a workbook answers, as an offer to the assessment that it was made for.

    Args:
        path: A questionnaire that came back, or a live workbook, in any form that spreadsheets have.
        method: Whose questions are looked for.
        case: Tells for which of its assessments the workbook was made, and what evidence it has.

    Raises:
        Faulty: where nothing at all can be read of the file.
    """
    book = opened(path)
    rows = found(book, {one.id for one in method.questions})
    if not rows.entries:
        what = "No answers were found in this workbook."
        remedy = "Choose a questionnaire or a workbook that MutualRisk made, with the names of its columns."
        raise NoAnswers(path, error(what, remedy, book.place("")))
    return _Reader(path, book, method, case).offer(rows)


class _Reader:
    """Reads one workbook."""

    def __init__(self, path: Path, book: Book, method: Method, case: Case) -> None:
        self.path, self.book, self.case = path, book, case
        self.known = {one.id: one for one in method.questions}
        self.made: MadeFor = made_for.made_for(book, method, case)
        self.fields = made_for.fields(book)
        self.is_form = self.made.mark is not None or bool(self.fields)
        """Whether somebody filled it in to say something: then the paper itself is what answers rest on."""

    def offer(self, rows: Found) -> Offer:
        library = Library(self.book, self.case)
        reader = AnswerRows(self.book, self.known, library, (FORM_KEY,) if self.is_form else ())
        answers = tuple(reader.offered(rows.entries))
        date, undated = self._date(rows)
        assessor = self._text("assessor") or self.made.seal.get("assessor", "")
        return Offer(
            title=self._title(),
            documents=tuple(self._documents(answers, library, assessor, date)),
            facts=tuple(self._facts()),
            answers=answers,
            findings=(*self.made.findings, *self._notes(), *self._emptied(reader.silent)),
            unread=(*rows.unread, *reader.unread, *undated, *self._gone(rows)),
            assessment=self.made.assessment,
            assessor=assessor[:LONGEST_TEXT],
            date=date,
        )

    def _text(self, field: str) -> str:
        return self.fields[field].cell.text.strip() if field in self.fields else ""

    def _title(self) -> str:
        if not self.is_form:
            return f"workbook {self.book.file}"[:LONGEST_TEXT]
        name = self._text("organisation") or self.book.file
        return f"questionnaire from {' '.join(name.split())}"[:LONGEST_TEXT]

    def _date(self, rows: Found) -> tuple[str | None, tuple[Issue, ...]]:
        """As things stood on which day, or that this cannot be read."""
        stated = self.fields.get("date")
        row = next((one for one in rows.entries if one.id == titles.DATE_ID), None)
        if stated is None and row and (cell := row.cells.get(titles.ANSWER)):
            stated = Field(row.sheet, cell)
        if stated is None or not stated.cell.text.strip():
            return None, ()
        date = iso_day(stated.cell)
        if date is not None:
            return date, ()
        what = f"“{stated.cell.text[:40]}” is not a date."
        place = self.book.place(stated.sheet, stated.cell)
        return None, (warning(what, "Type it as 31/03/2025.", place),)

    def _notes(self) -> Iterator[Issue]:
        """What the file itself makes one wonder at; our own hidden sheets do not."""
        strange = [sheet.name for sheet in self.book.sheets if sheet.hidden and sheet.name not in OURS]
        for issue in self.book.findings:
            if strange or "hidden sheets" not in issue.what:
                yield issue

    def _emptied(self, silent: Iterable[str]) -> Iterator[Issue]:
        """Answers that are recorded, and that somebody took out of a live workbook."""
        target = next((one for one in self.case.assessments if one.id == self.made.assessment), None)
        if self.is_form or target is None:
            return
        emptied = sorted({*self.case.contract.answers, *target.answers}.intersection(silent))
        if emptied:
            more = " and more" if len(emptied) > MOST_NAMED else ""
            what = f"Recorded answers are empty in it: {', '.join(emptied[:MOST_NAMED])}{more}."
            remedy = "They stay as they are. Clear them by hand where that is meant."
            yield warning(what, remedy, self.book.place(""))

    def _gone(self, rows: Found) -> Iterator[Issue]:
        """Questions of the form whose rows are not there any more."""
        there = {entry.id for entry in rows.entries}
        place = self.book.place(", ".join(rows.sheets))
        for id_ in self.made.asked:
            if id_ not in there and id_ in self.known:
                what = f"{short(self.known[id_])}: its row is gone."
                yield warning(what, "Ask for the answer, or send the form again.", place)

    def _documents(
        self, answers: Iterable[Offered], library: Library, assessor: str, date: str | None
    ) -> Iterator[Document]:
        """The form itself, as what somebody said, and the papers that it names."""
        wanted = {key for one in answers for key in one.answer.evidence}
        if FORM_KEY in wanted:
            by = f" filled in by {' '.join(assessor.split())}" if assessor else ""
            yield Document(
                key=FORM_KEY,
                title=f"Questionnaire{by}"[:LONGEST_TEXT],
                grade="asserted",
                date=date,
                note=f"Read from {self.book.file}."[:LONGEST_TEXT],
                file=str(self.path),
            )
        yield from (one for key, one in library.documents.items() if key in wanted)

    def _facts(self) -> Iterator[OfferedFact]:
        for name, fact in FACTS.items():
            if name in self.fields:
                sheet, cell = self.fields[name]
                value = " ".join(cell.text.split())[:LONGEST_TEXT]
                place = place_of(sheet, cell)
                trail = Trail(file=self.book.file[:LONGEST_TEXT], place=place, text=value)
                yield OfferedFact(fact=fact, value=value, trail=(trail,))
