"""Why a spreadsheet is not read, in words: the place, the cause and the remedy."""

from mutualrisk.domain.issue import Faulty, Issue, Place, error

SAVE_ANEW = (
    "Open it in the program that it was made with, save it as an Excel workbook (.xlsx), and use that."
)
ASK_SENDER = "Do not trust this file; ask its sender."
COPY_TABLE = "Copy the table that you need into a new workbook, and use that."


def refused(file: str, what: str, remedy: str = SAVE_ANEW, path: str = "") -> Faulty:
    """The fault of a file that is not read at all."""
    return Faulty(refusal(file, what, remedy, path))


def refusal(file: str, what: str, remedy: str = SAVE_ANEW, path: str = "") -> Issue:
    """The same as an issue."""
    return error(what, remedy, Place(file, 0, path))


def damaged(file: str, path: str = "") -> Faulty:
    """The fault of a file that was cut short or altered."""
    return refused(file, "The file is damaged or was cut short.", "Ask for it again, or save it anew.", path)


def not_a_spreadsheet(file: str, what: str = "This is not a spreadsheet.") -> Faulty:
    """The fault of a file that is something else."""
    return refused(file, what, "Choose an Excel or OpenDocument workbook (.xlsx, .ods), or a table (.csv).")
