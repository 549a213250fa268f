"""The sheet of questions: each with its guidance, room for its answer, and where it stands."""

from collections.abc import Iterator

from mutualrisk.domain.question import Question, Section
from mutualrisk.domain.value import Wording, worded
from mutualrisk.reports.questionnaire_book import places, states
from mutualrisk.reports.questionnaire_book.answer_fields import AnswerFields
from mutualrisk.reports.questionnaire_book.looks import Looks
from mutualrisk.reports.questionnaire_book.places import COLUMNS, FIRST_ROW, Places, below
from mutualrisk.reports.questionnaire_book.plan import VOICE, Plan
from mutualrisk.reports.questionnaire_book.progress import Progress
from mutualrisk.reports.questionnaire_book.states import NOT_ASKED, States
from mutualrisk.reports.workbook import look
from mutualrisk.reports.workbook.safe import legal

TITLE = "Questions"
ABOUT = (
    "Fill in the framed fields. “We” and “our” mean your organisation. Grey rows are not asked as things "
    "stand. A number that is known roughly has two ends: or at least, and at most."
)
SMALL_LINE = 12.8
"""The height of a line of guidance."""
TEXT_LINES = 6
"""Lines of room for a text."""
BAND = 26
"""The least height of the heading of a part."""


class QuestionSheet:
    """Writes the sheet."""

    def __init__(self, plan: Plan, at: Places, said: States, looks: Looks) -> None:
        """Take what is asked and where."""
        self.progress = Progress(plan, at, said).words()
        self.plan, self.at, self.states, self.looks = plan, at, said, looks
        self.made = looks.sheet(places.QUESTIONS)
        self.fields = AnswerFields(self.made, plan, at, looks)

    def write(self) -> None:
        """Write all rows."""
        self._head()
        for section in self.plan.program.method.sections:
            if section.id in self.at.parts:
                self._part(section)
        self._settings()

    def _head(self) -> None:
        made, looks = self.made, self.looks
        made.write_string(0, 0, TITLE, looks.title)
        made.write_string(1, 0, ABOUT, looks.about)
        made.write_live(2, 0, self.progress.text, looks.progress, self.progress.value)
        made.set_row(2, 20)
        for number, (title, width) in enumerate(COLUMNS):
            made.set_column(number, number, width, None, {"hidden": number == places.SAID})
            if title:
                made.write_string(FIRST_ROW - 2, number, title, looks.header)
        made.set_row(FIRST_ROW - 2, look.height(COLUMNS))

    def _part(self, section: Section) -> None:
        row = self.at.parts[section.id][0] - 1
        title, intro = legal(words(section.title)), legal(words(section.intro))
        for column in (places.WHY, places.ID):
            self.made.write_blank(row, column, None, self.looks.band)
        self.made.merge_range(row, places.NO, row, places.QUESTION, title, self.looks.band)
        self.made.merge_range(row, places.ANSWER, row, places.PAGE, intro, self.looks.band_intro)
        room = sum(width for _, width in COLUMNS[places.ANSWER : places.WHY])
        self.made.set_row(row, max(look.height([(intro, room)]), BAND))
        for question in self.plan.questions:
            if question.section == section.id:
                self._question(question)

    # -- one question

    def _question(self, question: Question) -> None:
        made, looks, row = self.made, self.looks, self.at.rows[question.id] - 1
        state = self.states.of(question)
        made.write_string(row, places.NO, self.plan.numbers[question.id], looks.number)
        made.write_live(row, places.STATE, state.text, looks.state, state.value)
        self._asks(row, question)
        self.fields.question(question)
        made.write_string(row, places.WHY, legal(words(question.why)), looks.why)
        made.write_string(row, places.ID, question.id, looks.id)
        made.set_row(row, self._height(question))
        if below(question):
            self._options(row, question)
        self._marks(row, question)

    def _asks(self, row: int, question: Question) -> None:
        looks, text = self.looks, legal(words(question.text))
        guide = "\n".join(_guidance(question))
        if not guide:
            self.made.write_string(row, places.QUESTION, text, looks.asks)
            return
        parts = (looks.strong, text, looks.quiet, legal(f"\n{guide}"), looks.asks)
        self.made.write_rich_string(row, places.QUESTION, *parts)

    def _options(self, row: int, question: Question) -> None:
        for number, (id_, option) in enumerate(question.options.items(), 1):
            hint = f" ({words(option.hint)})" if option.hint else ""
            label = legal(f"{self.at.options.label(question.id, number - 1)}{hint}")
            self.made.write_string(row + number, places.QUESTION, label, self.looks.option)
            self.made.write_string(row + number, places.ID, f"{question.id}.{id_}", self.looks.id)
            self.fields.option(question, number, id_)
            self.made.set_row(row + number, look.height([(label, COLUMNS[places.QUESTION][1] + 4)]))

    def _height(self, question: Question) -> float:
        asks = _lines(words(question.text), places.QUESTION, 1.12)
        guide = sum(_lines(text, places.QUESTION, 1.3) for text in _guidance(question))
        why = _lines(words(question.why), places.WHY, 1.3) * SMALL_LINE
        state = 0.0
        if question.id in self.states.asked:
            state = _lines(self.states.reason(question), places.STATE, 1.05) * SMALL_LINE
        room = TEXT_LINES * look.LINE if question.type == "text" else 0.0
        return look.AIR + max(asks * look.LINE + guide * SMALL_LINE, why, state, room)

    def _marks(self, row: int, question: Question) -> None:
        """Grey the rows of a question that is not asked, and mark what it says of its answer."""
        state, made = f"$B${row + 1}", self.made
        if question.id in self.states.asked:
            rule = _begins(state, NOT_ASKED) | {"format": self.looks.grey, "stop_if_true": True}
            made.conditional_format(row, 0, row + below(question), places.WHY, rule)
        for said, dress in ((states.TO_DO, self.looks.to_do), (states.CHECK, self.looks.check)):
            rule = _begins(state, said) | {"format": dress}
            made.conditional_format(row, places.STATE, row, places.STATE, rule)

    def _settings(self) -> None:
        self.made.freeze_panes(FIRST_ROW - 1, places.ANSWER)
        self.made.repeat_rows(FIRST_ROW - 2)
        self.made.print_area(0, 0, self.at.last - 1, places.PAGE)
        self.made.set_landscape()
        self.looks.page(self.made)


def words(wording: Wording) -> str:
    """A text of the method in the voice of who is asked."""
    return " ".join(worded(wording, VOICE).split())


def _begins(cell: str, said: str) -> look.Properties:
    """A rule that holds where a cell begins with some words."""
    return {"type": "formula", "criteria": f'=LEFT({cell},{len(said)})="{said}"'}


def _lines(text: str, column: int, wide: float) -> int:
    """How many lines words take in a column, in a face so many times as narrow as the usual one."""
    return round((look.height([(text, COLUMNS[column][1] * wide)]) - look.AIR) / look.LINE)


def _guidance(question: Question) -> Iterator[str]:
    hint, example = words(question.hint), words(question.example)
    if hint:
        yield hint
    if example:
        yield f"Example: {example}"
