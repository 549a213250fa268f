"""Where everything stands in a questionnaire, known before anything is written."""

from mutualrisk.domain.question import NUMERIC, Question
from mutualrisk.engine.spreadsheet import columns_of_answers as titles
from mutualrisk.engine.spreadsheet.entries import AnswerEntry
from mutualrisk.engine.spreadsheet.sheet import letters
from mutualrisk.reports.questionnaire_book.plan import Plan
from mutualrisk.reports.workbook.options import Options

START, QUESTIONS, DOCUMENTS, FORM = "Start here", "Questions", "Documents", "Form"

NO, STATE, QUESTION, ANSWER, LOW, HIGH, UNIT, INSTEAD, NOTE, EVIDENCE, PAGE, WHY, ID, SAID = range(14)
COLUMNS = (
    (titles.NUMBER, 5.5), (titles.STATE, 15), (titles.QUESTION, 54), (titles.ANSWER, 24),
    (titles.AT_LEAST, 12), (titles.AT_MOST, 12), (titles.UNIT, 8), (titles.INSTEAD, 14),
    (titles.NOTE, 28), (titles.DOCUMENTS, 11), (titles.PAGE, 8), ("Why it is asked", 84),
    (titles.ID, 20), ("", 8),
)  # fmt: skip
FIRST_ROW = 5
"""The first row below the headers of the sheet of questions."""

FIELD_COLUMN = 3
"""The column of the first page in which fields stand."""


class Places:
    """The rows: a part's heading, its questions, and an option of several on each row below."""

    def __init__(self, plan: Plan, options: Options) -> None:
        """Give every question its row."""
        self.plan, self.options = plan, options
        self.rows: dict[str, int] = {}
        self.parts: dict[str, tuple[int, int]] = {}
        """Of each part the row of its heading, and its last row."""
        row = FIRST_ROW
        for section in plan.program.method.sections:
            mine = [one for one in plan.questions if one.section == section.id]
            if not mine:
                continue
            first, row = row, row + 1
            for question in mine:
                self.rows[question.id] = row
                row += 1 + below(question)
            self.parts[section.id] = (first, row - 1)
        self.last = row - 1

    def at(self, column: int, question: str, under: int = 0) -> str:
        """A cell of a question's row within the sheet, or of one below."""
        return f"{letters(column)}{self.rows[question] + under}"

    def entries(self) -> dict[str, AnswerEntry]:
        """Where the answers stand that may hide questions."""
        return {question.id: self._entry(question) for question in self.plan.movers}

    def _entry(self, question: Question) -> AnswerEntry:
        def far(column: int, under: int = 0) -> str:
            return f"{QUESTIONS}!{self.at(column, question.id, under)}"

        numeric = question.type in NUMERIC
        return AnswerEntry(
            answer=far(SAID),
            low=far(LOW) if numeric else "",
            high=far(HIGH) if numeric else "",
            labels=self.options.answers.get(question.id, ""),
            said=self.options.said.get(question.id, ""),
            options=tuple(far(ANSWER, 1 + number) for number in range(below(question))),
        )


def below(question: Question) -> int:
    """How many rows of options stand below a question."""
    return len(question.options) if question.type == "choices" else 0
