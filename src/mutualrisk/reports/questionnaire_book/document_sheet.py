"""The sheet of documents: what answers rest on, each named once."""

from mutualrisk.engine.answers import FIRST_DAY, LAST_DAY
from mutualrisk.engine.spreadsheet.entries import FIRST_SERIAL, NO, YES
from mutualrisk.reports.questionnaire_book import places
from mutualrisk.reports.questionnaire_book.looks import Looks
from mutualrisk.reports.workbook import look
from mutualrisk.reports.workbook.dress import LiveSheet

COLUMNS = (("No", 7), ("Document", 60), ("Date of it", 20), ("Sent with this form", 20), ("Remark", 44))
ABOUT = (
    "List each paper once. Beside an answer, name it by its number: D1, or D1, D3. The date is the day that "
    "the paper speaks of: for accounts, the end of the year."
)
ROOM = 30
FIRST_ROW = 5


def write(looks: Looks) -> None:
    """Write the sheet."""
    made: LiveSheet = looks.sheet(places.DOCUMENTS)
    made.write_string(0, 0, "Documents", looks.title)
    made.write_string(1, 0, ABOUT, looks.about)
    for column, (title, width) in enumerate(COLUMNS):
        made.set_column(column, column, width)
        made.write_string(FIRST_ROW - 2, column, title, looks.header)
    for number in range(1, ROOM + 1):
        row = FIRST_ROW - 2 + number
        made.write_string(row, 0, f"D{number}", looks.token)
        for column, unit in enumerate(("open", "date", "open", "open"), 1):
            made.write_blank(row, column, None, looks.line(unit))
        made.set_row(row, look.LINE + look.AIR)
    _checks(made)
    made.freeze_panes(FIRST_ROW - 1, 1)
    made.repeat_rows(FIRST_ROW - 2)
    made.print_area(0, 0, FIRST_ROW - 2 + ROOM, len(COLUMNS) - 1)
    made.set_landscape()
    looks.page(made)


def _checks(made: LiveSheet) -> None:
    first, last = FIRST_ROW - 1, FIRST_ROW - 2 + ROOM
    says = "A day, such as 31/03/2025."
    ends = (FIRST_DAY - FIRST_SERIAL, LAST_DAY - FIRST_SERIAL)
    made.data_validation(first, 2, last, 2, {
        "validate": "custom",
        "value": f"=AND(ISNUMBER(C{FIRST_ROW}),C{FIRST_ROW}>={ends[0]},C{FIRST_ROW}<={ends[1]})",
        "input_message": says, "error_title": "This is not a date", "error_message": says,
    })  # fmt: skip
    made.data_validation(first, 3, last, 3, {
        "validate": "list", "source": [YES, NO],
        "error_title": "Yes or No", "error_message": "Choose Yes or No.",
    })  # fmt: skip
