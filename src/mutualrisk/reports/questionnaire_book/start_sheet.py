"""The first page: what this is, how to fill it in, who did, and how far it is."""

from xlsxwriter.format import Format

from mutualrisk.domain.value import worded
from mutualrisk.engine.answers import FIRST_DAY, LAST_DAY
from mutualrisk.engine.spreadsheet.entries import FIRST_SERIAL
from mutualrisk.engine.spreadsheet.sheet import letters
from mutualrisk.engine.spreadsheet.text import literal
from mutualrisk.reports import phrases
from mutualrisk.reports.questionnaire_book import places
from mutualrisk.reports.questionnaire_book.looks import Looks
from mutualrisk.reports.questionnaire_book.places import FIELD_COLUMN, Places
from mutualrisk.reports.questionnaire_book.plan import VOICE, Plan
from mutualrisk.reports.questionnaire_book.progress import Progress
from mutualrisk.reports.questionnaire_book.states import States
from mutualrisk.reports.workbook import look
from mutualrisk.reports.workbook.safe import legal

WIDTHS = (3.5, 25, 9, 13, 13, 13, 13, 13)
LAST = len(WIDTHS) - 1
STEPS = LAST + 1 - FIELD_COLUMN
"""Steps of the bar that shows how much is answered."""
HOW = (
    "Answer on the sheet Questions, in the framed fields. Write facts that a paper shows, not hopes.",
    "Where there is no answer, choose “Not known” or “Does not apply” beside it. Please do not guess.",
    "A number that you know only roughly may have two ends: or at least, and at most.",
    "List the papers that answers rest on, on the sheet Documents. Beside an answer, name D1 and the page.",
    "Some questions follow from others. A grey row is not asked as things stand, and says why.",
    "Only framed fields can be changed. Please do not insert, delete, sort or rename anything.",
)
SEND = (
    "Save this file as it is (Excel workbook, .xlsx, or .ods), not as a PDF, and send it back to whoever "
    "sent it to you. Unfinished forms can be read too: what is empty counts as not answered."
)
NOTHING = (
    "This file holds questions and your answers. It holds no marks or scores, and nothing about any other "
    "organisation. A person looks at each answer before it is used."
)
FIELDS = (
    ("organisation", "Organisation"),
    ("number", "Company, charity or society number"),
    ("assessor", "Filled in by (name and role)"),
    ("date", "As things stood on (date)"),
    ("completed", "Filled in on (date)"),
)
"""What is asked about whoever fills it in. The names of the cells are ``form.…``."""


class StartSheet:
    """Writes the first page."""

    def __init__(self, plan: Plan, at: Places, said: States, looks: Looks) -> None:
        """Take what is asked and where it stands."""
        self.plan, self.at, self.looks = plan, at, looks
        self.progress = Progress(plan, at, said)
        self.made = looks.sheet(places.START)
        self.row = 0
        self.fields: dict[str, int] = {}

    def write(self) -> None:
        """Write the page from top to bottom."""
        for column, width in enumerate(WIDTHS):
            self.made.set_column(column, column, width)
        self._head()
        self._heading("How to fill it in")
        for number, words in enumerate(HOW, 1):
            self._line(words, f"{number}.")
        self._heading("Who fills it in")
        self._who()
        self._heading("How far it is")
        self._progress()
        self._heading("When it is done")
        self._line(SEND)
        self._line(NOTHING)
        self.row += 1
        self._line(f"{self.plan.mark.short()}. Made with MutualRisk {self.plan.mark.program}.", made="small")
        self.made.print_area(0, 0, self.row, LAST)
        self.made.set_portrait()
        self.looks.page(self.made)

    # -- pieces

    def _head(self) -> None:
        name = self.plan.organisation.name.strip()
        self.made.write_string(
            0,
            0,
            legal(
                f"Questions for {phrases.clipped(name, 70)}" if name else "Questions for your organisation"
            ),
            self.looks.title,
        )
        self.made.set_row(0, 30)
        self.row = 1
        contract = self.plan.contract
        about = [
            part.strip() for part in (contract.title, contract.authority, contract.reference) if part.strip()
        ]
        words = " · ".join(about) or phrases.sentence(self.plan.program.method.title)
        self._merged(
            legal(phrases.clipped(words, 300)),
            self.looks.get("lead", {**look.face("second_ink", 11.5), "text_wrap": True, "valign": "top"}),
            0,
        )

    def _heading(self, words: str) -> None:
        self.row += 1
        self.made.set_row(self.row, 22)
        for column in range(LAST + 1):
            self.made.write_blank(self.row, column, None, self.looks.section)
        self.made.write_string(self.row, 0, words, self.looks.section)
        self.row += 1

    def _line(self, words: str, number: str = "", made: str = "prose") -> None:
        if number:
            self.made.write_string(
                self.row,
                0,
                number,
                self.looks.get("number of a line", {**look.face("accent", strong=True), "valign": "top"}),
            )
        kind = self.looks.small if made == "small" else self.looks.prose
        self._merged(legal(words), kind, 1 if number else 0)

    def _merged(self, words: str, made: Format, first: int) -> None:
        self.made.merge_range(self.row, first, self.row, LAST, words, made)
        self.made.set_row(self.row, look.height([(words, sum(WIDTHS[first:]) * 1.2)]))
        self.row += 1

    def _who(self) -> None:
        values = {"organisation": self.plan.organisation.name, "number": self.plan.organisation.number}
        for name, label in FIELDS:
            dated = name in ("date", "completed")
            field = self.looks.line("date" if dated else "open")
            self.made.merge_range(self.row, 0, self.row, FIELD_COLUMN - 1, label, self.looks.label)
            self.made.merge_range(self.row, FIELD_COLUMN, self.row, LAST, "", field)
            value = legal(values.get(name, "").strip())
            if value:
                self.made.write_string(self.row, FIELD_COLUMN, value, self.looks.kept(field, value))
            if dated:
                self._dated(self.row)
            self.made.set_row(self.row, 21)
            self.fields[name] = self.row + 1
            self.row += 1

    def _dated(self, row: int) -> None:
        at = f"{letters(FIELD_COLUMN)}{row + 1}"
        ends = [literal(day - FIRST_SERIAL) for day in (FIRST_DAY, LAST_DAY)]
        says = "A day, such as 31/03/2026."
        self.made.data_validation(row, FIELD_COLUMN, row, FIELD_COLUMN, {
            "validate": "custom", "value": f"=AND(ISNUMBER({at}),{at}>={ends[0]},{at}<={ends[1]})",
            "input_message": says, "error_title": "This is not a date", "error_message": says,
        })  # fmt: skip

    def _progress(self) -> None:
        done, share = self.progress.words(), self.progress.share()
        self.made.merge_range(self.row, 0, self.row, FIELD_COLUMN - 1, "", self.looks.count)
        self.made.write_live(self.row, 0, done.text, self.looks.count, done.value)
        for number, column in enumerate(range(FIELD_COLUMN, LAST + 1)):
            self.made.write_live(self.row, column, share.text, self.looks.bar, share.value)
            reached = (number + 1) / STEPS
            rule = {"type": "cell", "criteria": ">=", "value": reached, "format": self.looks.bar_full}
            self.made.conditional_format(self.row, column, self.row, column, rule)
        self.made.set_row(self.row, 22)
        self.row += 1
        for column, words in enumerate(("Part", "", "", "Asked", "Answered", "To do", "To check")):
            made = self.looks.header if column < FIELD_COLUMN else self.looks.header_right
            self.made.write_string(self.row, column, words, made)
        self.row += 1
        for section in self.plan.program.method.sections:
            if section.id in self.at.parts:
                self._part(section.id, " ".join(worded(section.title, VOICE).split()))

    def _part(self, section: str, title: str) -> None:
        first, _ = self.at.parts[section]
        self.made.merge_range(self.row, 0, self.row, FIELD_COLUMN - 1, "", self.looks.link)
        address = f"internal:'{places.QUESTIONS}'!A{first}"
        self.made.write_url(self.row, 0, address, self.looks.link, legal(title))
        for column, count in enumerate(self.progress.of(section), FIELD_COLUMN):
            self.made.write_live(self.row, column, count.text, self.looks.figure, count.value)
        self.row += 1
