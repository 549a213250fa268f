"""Reads a workbook of answers: all that it answers, with where that stands, and what cannot be read."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Case
from mutualrisk.domain.issue import Faulty, Issue, error, warning
from mutualrisk.domain.method import Method
from mutualrisk.domain.offer import Document, Offer, Offered, OfferedFact, Trail
from mutualrisk.domain.question import Question
from mutualrisk.domain.value import worded
from mutualrisk.engine.edits import with_fields
from mutualrisk.engine.spreadsheet import columns_of_answers as titles
from mutualrisk.exchange.answers_book import made_for
from mutualrisk.exchange.answers_book.documents import Library, iso_day
from mutualrisk.exchange.answers_book.entry_reading import Said, note, said
from mutualrisk.exchange.answers_book.layout import Entry, Found, found
from mutualrisk.exchange.answers_book.made_for import FORM_SHEET, MadeFor
from mutualrisk.exchange.spreadsheet_file.book import Book, Cell, where
from mutualrisk.exchange.spreadsheet_file.opening import opened

FORM_KEY = "questionnaire"
OURS = {"Lists", "Inputs", "Steps", FORM_SHEET}
"""Hidden sheets that a questionnaire of ours has."""
KEPT = "Kept, not asked"
"""What a live workbook says of a row that only shows something."""
MOST_NAMED = 8
LONGEST_TEXT = 300
LONGEST_NOTE = 5_000
LONGEST_WORDS = 70


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
    known = {one.id: one for one in method.questions}
    rows = found(book, known)
    if not rows.entries:
        what = "No answers were found in this workbook."
        remedy = "Choose a questionnaire or a workbook that MutualRisk made, with the names of its columns."
        raise Faulty(error(what, remedy, book.place("")))
    return _Reader(path, book, case, known, made_for.made_for(book, method, case)).offer(rows)


class _Reader:
    """Reads one workbook."""

    def __init__(
        self, path: Path, book: Book, case: Case, known: Mapping[str, Question], made: MadeFor
    ) -> None:
        self.path, self.book, self.known, self.made = path, book, known, made
        self.case = case
        self.library = Library(book, case)
        self.fields = made_for.fields(book)
        self.is_form = made.mark is not None or bool(self.fields)
        """Whether somebody filled it in to say something: then the paper itself is what answers rest on."""
        self.unread: list[Issue] = []
        self.faulty: set[str] = set()

    def offer(self, rows: Found) -> Offer:
        fields = self.fields
        answers = tuple(self._answers(rows))
        day = next((one for one in rows.entries if one.id == titles.DATE_ID), None)
        assessor = (
            fields["assessor"][1].text.strip() if "assessor" in fields else self.made.seal.get("assessor", "")
        )
        stands = fields["date"][1] if "date" in fields else day.cells.get(titles.ANSWER) if day else None
        date = iso_day(stands)
        if stands is not None and stands.text.strip() and date is None:
            place = self.book.place(fields["date"][0] if "date" in fields else "", stands)
            self.unread.append(
                warning(f"“{stands.text[:40]}” is not a date.", "Type it as 31/03/2025.", place)
            )
        return Offer(
            title=self._title(fields),
            documents=tuple(self._documents(answers, assessor, date)),
            facts=tuple(self._facts(fields)),
            answers=answers,
            findings=(*self.made.findings, *self._notes(), *self._emptied(rows, answers)),
            unread=(*rows.unread, *self.unread, *self._gone(rows)),
            assessment=self.made.assessment,
            assessor=assessor[:LONGEST_TEXT],
            date=date,
        )

    def _title(self, fields: Mapping[str, tuple[str, Cell]]) -> str:
        if not self.is_form:
            return f"workbook {self.book.file}"[:LONGEST_TEXT]
        name = fields["organisation"][1].text.strip() if "organisation" in fields else self.book.file
        return f"questionnaire from {' '.join(name.split())}"[:LONGEST_TEXT]

    def _notes(self) -> Iterator[Issue]:
        """What the file itself makes one wonder at; our own hidden sheets do not."""
        strange = [sheet.name for sheet in self.book.sheets if sheet.hidden and sheet.name not in OURS]
        for issue in self.book.findings:
            if strange or "hidden sheets" not in issue.what:
                yield issue

    def _emptied(self, rows: Found, answers: tuple[Offered, ...]) -> Iterator[Issue]:
        """Answers that are recorded, and that somebody took out of a live workbook."""
        target = next((one for one in self.case.assessments if one.id == self.made.assessment), None)
        if self.is_form or target is None:
            return
        recorded = {**self.case.contract.answers, **target.answers}
        silent = {
            entry.id for entry in rows.entries if entry.id in self.known and entry.text(titles.STATE) != KEPT
        }
        silent -= {one.question for one in answers} | self.faulty
        emptied = sorted(id_ for id_ in silent if id_ in recorded)
        if emptied:
            more = " and more" if len(emptied) > MOST_NAMED else ""
            what = f"Recorded answers are empty in it: {', '.join(emptied[:MOST_NAMED])}{more}."
            yield warning(
                what, "They stay as they are. Clear them by hand where that is meant.", self.book.place("")
            )

    # -- answers

    def _answers(self, rows: Found) -> Iterator[Offered]:
        options: dict[str, dict[str, Entry]] = {}
        for entry in rows.entries:
            question, _, option = entry.id.partition(".")
            if option and question in self.known:
                options.setdefault(question, {})[option] = entry
        seen: dict[str, Entry] = {}
        for entry in rows.entries:
            if entry.text(titles.STATE) == KEPT:
                continue
            if entry.id in self.known:
                self._again(entry, seen)
                yield from self._answer(self.known[entry.id], entry, options.get(entry.id, {}))
            elif entry.id.partition(".")[0] not in self.known and entry.id != titles.DATE_ID:
                self._unknown(entry)

    def _again(self, entry: Entry, seen: dict[str, Entry]) -> None:
        first = seen.setdefault(entry.id, entry)
        if first is not entry and entry.text(titles.ANSWER):
            place = self.book.place(entry.sheet, entry.cells.get(titles.ANSWER))
            what = f"The question is there twice: also in row {first.row.number} of {first.sheet}."
            self.unread.append(warning(what, "Keep the row that holds, and delete the other.", place))

    def _unknown(self, entry: Entry) -> None:
        """A row that nobody can place: an older or newer method asked it."""
        cell = entry.cells.get(titles.ANSWER)
        if cell is None or not cell.text.strip():
            return
        what = (
            f"This method has no question “{entry.id[:64]}”, so its answer “{cell.text[:40]}” was not read."
        )
        self.unread.append(
            warning(what, "Answer what the method asks instead.", self.book.place(entry.sheet, cell))
        )

    def _answer(self, question: Question, entry: Entry, options: Mapping[str, Entry]) -> Iterator[Offered]:
        read = said(question, entry, options)
        if read.fault:
            self.faulty.add(question.id)
            what, _, remedy = read.fault.partition(". ")
            place = self.book.place(entry.sheet, read.cells[0] if read.cells else None)
            self.unread.append(warning(f"{_short(question)}: {what}.".replace("..", "."), remedy, place))
        elif read.answer is not None:
            yield self._offered(question, entry, read, read.answer)

    def _offered(self, question: Question, entry: Entry, read: Said, answer: Answer) -> Offered:
        keys, gone = self.library.rest(entry.text(titles.EVIDENCE))
        for token in gone:
            place = self.book.place(entry.sheet, entry.cells.get(titles.EVIDENCE))
            what = f"{_short(question)}: no paper is listed under {token}."
            self.unread.append(warning(what, "List it, or name another.", place))
        own = (FORM_KEY,) if self.is_form else ()
        page = entry.text(titles.PAGE)
        noted = "\n".join(
            part for part in (note(entry, answer), f"Page or place: {page}" if page else "") if part
        )
        return Offered(
            question=question.id,
            answer=with_fields(answer, note=noted[:LONGEST_NOTE], evidence=(*keys, *own)),
            trail=tuple(self._trail(entry, cell) for cell in read.cells[:12]),
            derived=read.derived,
            doubt=" ".join(part for part in (read.doubt, entry.doubt) if part),
        )

    def _trail(self, entry: Entry, cell: Cell) -> Trail:
        place = f"sheet {where(entry.sheet, cell)}" if entry.sheet else where("", cell)
        return Trail(
            file=self.book.file[:LONGEST_TEXT],
            place=place,
            name=entry.text(titles.NUMBER)[:20],
            text=" ".join(cell.text.split())[:LONGEST_TEXT],
        )

    # -- the rest

    def _gone(self, rows: Found) -> Iterator[Issue]:
        """Questions of the form whose rows are not there any more."""
        there = {entry.id for entry in rows.entries}
        for id_ in self.made.asked:
            if id_ not in there and id_ in self.known:
                what = f"{_short(self.known[id_])}: its row is gone."
                yield warning(
                    what,
                    "Ask for the answer, or send the form again.",
                    self.book.place(", ".join(rows.sheets)),
                )

    def _documents(self, answers: Iterable[Offered], assessor: str, date: str | None) -> Iterator[Document]:
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
        yield from (one for key, one in self.library.documents.items() if key in wanted)

    def _facts(self, fields: Mapping[str, tuple[str, Cell]]) -> Iterator[OfferedFact]:
        for field, fact in (("organisation", "name"), ("number", "number")):
            if field in fields:
                sheet, cell = fields[field]
                trail = Trail(
                    file=self.book.file[:LONGEST_TEXT],
                    place=f"sheet {where(sheet, cell)}",
                    text=cell.text[:LONGEST_TEXT],
                )
                value = " ".join(cell.text.split())[:LONGEST_TEXT]
                yield OfferedFact(fact=fact, value=value, trail=(trail,))  # type: ignore[arg-type]  # of the two above


def _short(question: Question) -> str:
    """A question in an issue."""
    text = " ".join(worded(question.text, "commissioner").split())
    return f"“{text if len(text) <= LONGEST_WORDS else text[:LONGEST_WORDS].rstrip() + '…'}”"
