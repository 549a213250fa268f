"""The rows of a workbook as offered answers, and as issues where they cannot be read."""

from collections.abc import Iterator, Mapping

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.issue import Issue, warning
from mutualrisk.domain.offer import Offered, Trail
from mutualrisk.domain.question import Question
from mutualrisk.domain.value import worded
from mutualrisk.engine.edits import with_fields
from mutualrisk.engine.spreadsheet import columns_of_answers as titles
from mutualrisk.exchange.answers_book.documents import Library
from mutualrisk.exchange.answers_book.entry_reading import Said, note, said
from mutualrisk.exchange.answers_book.layout import Entry
from mutualrisk.exchange.spreadsheet_file.book import Book, Cell, where

KEPT = "Kept, not asked"
"""What a live workbook says of a row that only shows something."""
MOST_TIMES = 2
"""How often one question is read; it is said how often it is there."""
MOST_STRANGE = 50
"""Rows that are named of which nobody knows the question."""
MOST_TRAILS = 12
LONGEST_TEXT, LONGEST_NOTE, LONGEST_WORDS = 300, 5_000, 70


class AnswerRows:
    """Reads the rows of one workbook."""

    def __init__(
        self, book: Book, known: Mapping[str, Question], library: Library, own: tuple[str, ...]
    ) -> None:
        """Nothing is read yet. ``own`` is the document that the workbook itself is, if it is one."""
        self.book, self.known, self.library, self.own = book, known, library, own
        self.unread: list[Issue] = []
        self.silent: set[str] = set()
        """The questions that have a row, and no answer in it."""

    def offered(self, entries: tuple[Entry, ...]) -> Iterator[Offered]:
        """Everything that is answered, in the order of the rows."""
        options = self._options(entries)
        seen: dict[str, list[Entry]] = {}
        strange = 0
        for entry in entries:
            if entry.text(titles.STATE) == KEPT:
                continue
            if entry.id in self.known:
                again = seen.setdefault(entry.id, [])
                again.append(entry)
                if len(again) <= MOST_TIMES:
                    yield from self._answer(entry, options.get(entry.id, {}))
            elif strange < MOST_STRANGE:
                strange += self._is_strange(entry)
        for id_, every in seen.items():
            self._again(id_, every)

    def _options(self, entries: tuple[Entry, ...]) -> dict[str, dict[str, Entry]]:
        """The rows of the options of several choices."""
        found: dict[str, dict[str, Entry]] = {}
        for entry in entries:
            question, _, option = entry.id.partition(".")
            if option and question in self.known:
                found.setdefault(question, {})[option] = entry
        return found

    def _again(self, id_: str, every: list[Entry]) -> None:
        """A question that is there more than once: after copying a row or a sheet."""
        told = [entry for entry in every if entry.text(titles.ANSWER)]
        if len(every) > 1 and told:
            first, last = every[0], told[-1]
            where_first = f"first in row {first.row.number} of {first.sheet}"
            what = f"{short(self.known[id_])}: it is there {len(every)} times, {where_first}."
            remedy = "Keep the row that holds, and delete the others."
            self._tell(what, remedy, last, last.cells.get(titles.ANSWER))

    def _is_strange(self, entry: Entry) -> bool:
        """Whether nobody can place a row that says something: an older or newer method asked it."""
        cell = entry.cells.get(titles.ANSWER)
        placed = entry.id.partition(".")[0] in self.known or entry.id == titles.DATE_ID
        if placed or cell is None or not cell.text.strip():
            return False
        answer = f"its answer “{cell.text[:40]}” was not read"
        what = f"This method has no question “{entry.id[:64]}”, so {answer}."
        self._tell(what, "Answer what the method asks instead.", entry, cell)
        return True

    def _answer(self, entry: Entry, options: Mapping[str, Entry]) -> Iterator[Offered]:
        question = self.known[entry.id]
        read = said(question, entry, options)
        if read.fault:
            what, _, remedy = read.fault.partition(". ")
            what = f"{short(question)}: {what.rstrip('.')}."
            self._tell(what, remedy, entry, read.cells[0] if read.cells else None)
        elif read.answer is not None:
            yield self._offered(entry, read, read.answer)
        else:
            self.silent.add(question.id)

    def _offered(self, entry: Entry, read: Said, answer: Answer) -> Offered:
        keys, gone = self.library.rest(entry.text(titles.EVIDENCE))
        for token in gone:
            what = f"{short(self.known[entry.id])}: no paper is listed under {token}."
            self._tell(what, "List it, or name another.", entry, entry.cells.get(titles.EVIDENCE))
        page = entry.text(titles.PAGE)
        noted = [note(entry, answer), f"Page or place: {page}" if page else ""]
        words = "\n".join(part for part in noted if part)[:LONGEST_NOTE]
        return Offered(
            question=entry.id,
            answer=with_fields(answer, note=words, evidence=(*keys, *self.own)),
            trail=tuple(self._trail(entry, cell) for cell in read.cells[:MOST_TRAILS]),
            derived=read.derived,
            doubt=" ".join(part for part in (read.doubt, entry.doubt) if part),
        )

    def _trail(self, entry: Entry, cell: Cell) -> Trail:
        return Trail(
            file=self.book.file[:LONGEST_TEXT],
            place=place_of(entry.sheet, cell),
            name=entry.text(titles.NUMBER)[:20],
            text=" ".join(cell.text.split())[:LONGEST_TEXT],
        )

    def _tell(self, what: str, remedy: str, entry: Entry, cell: Cell | None) -> None:
        self.unread.append(warning(what, remedy, self.book.place(entry.sheet, cell)))


def place_of(sheet: str, cell: Cell) -> str:
    """A cell as a person finds it; a plain table has no name of a sheet."""
    return f"sheet {where(sheet, cell)}" if sheet else where("", cell)


def short(question: Question) -> str:
    """A question in an issue."""
    text = " ".join(worded(question.text, "commissioner").split())
    return f"“{text if len(text) <= LONGEST_WORDS else text[:LONGEST_WORDS].rstrip() + '…'}”"
